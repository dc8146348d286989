SELECT id, contract, kind, settings, cursor_at, synced_at FROM source ORDER BY id
