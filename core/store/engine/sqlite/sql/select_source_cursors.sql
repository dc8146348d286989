SELECT contract, cursor_at FROM source_cursor WHERE source = ? ORDER BY contract
