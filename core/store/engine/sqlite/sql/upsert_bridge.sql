INSERT INTO bridge (contract, service, start_at, end_at, ordinal, decided_by, decided_at, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET decided_by = excluded.decided_by, decided_at = excluded.decided_at, reason = excluded.reason
WHERE (decided_by, decided_at, reason) IS NOT (excluded.decided_by, excluded.decided_at, excluded.reason)
