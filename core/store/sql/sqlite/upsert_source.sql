INSERT INTO source (id, contract, kind, settings, cursor_at) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET contract = excluded.contract, kind = excluded.kind, settings = excluded.settings,
    cursor_at = excluded.cursor_at
WHERE (contract, kind, settings, cursor_at) IS NOT (excluded.contract, excluded.kind, excluded.settings, excluded.cursor_at)
