INSERT INTO backup_row (contract, service, kind, taken_at, ordinal, good, retained_until) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET good = excluded.good, retained_until = excluded.retained_until
WHERE (good, retained_until) IS NOT (excluded.good, excluded.retained_until)
