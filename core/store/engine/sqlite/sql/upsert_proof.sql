INSERT INTO proof_row (contract, at, service, method, target, ordinal, failed, line) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET failed = excluded.failed, line = excluded.line WHERE (failed, line) IS NOT (excluded.failed, excluded.line)
