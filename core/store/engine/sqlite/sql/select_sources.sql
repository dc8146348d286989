SELECT id, ifnull(contract, ''), kind, settings, synced_at, paused, every_ms FROM source ORDER BY id
