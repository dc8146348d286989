INSERT INTO source (id, contract, kind, settings, paused, every_ms) VALUES (?, nullif(?, ''), ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET contract = excluded.contract, kind = excluded.kind, settings = excluded.settings,
    paused = excluded.paused, every_ms = excluded.every_ms
