SELECT id, contract, kind, settings, cursor_at FROM source ORDER BY id
