INSERT INTO agreed_remedy (contract, service, month, decided_at, ordinal, amount, decided_by, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET amount = excluded.amount, decided_by = excluded.decided_by, reason = excluded.reason
WHERE (amount, decided_by, reason) IS NOT (excluded.amount, excluded.decided_by, excluded.reason)
