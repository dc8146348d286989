INSERT INTO state_change (contract, service, probe, at, state, conflict, source, line, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET state = excluded.state, conflict = excluded.conflict, source = excluded.source, line = excluded.line,
    detail = excluded.detail
