SELECT ifnull(contract, ''), kind, settings, paused, every_ms FROM source WHERE id = ?
