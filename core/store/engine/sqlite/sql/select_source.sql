SELECT ifnull(contract, ''), kind, settings FROM source WHERE id = ?
