INSERT INTO source (id, contract, kind, settings) VALUES (?, nullif(?, ''), ?, ?)
ON CONFLICT (id) DO UPDATE SET contract = excluded.contract, kind = excluded.kind, settings = excluded.settings
