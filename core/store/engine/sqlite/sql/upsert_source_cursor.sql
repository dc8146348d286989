INSERT INTO source_cursor (source, contract, cursor_at) VALUES (?, ?, ?)
ON CONFLICT DO UPDATE SET cursor_at = excluded.cursor_at WHERE cursor_at < excluded.cursor_at
