SELECT id, ifnull(contract, ''), kind, settings, synced_at FROM source ORDER BY id
