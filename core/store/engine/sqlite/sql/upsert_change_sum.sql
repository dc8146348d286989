INSERT INTO state_change_month (contract, service, probe, month, sum) VALUES (?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET sum = excluded.sum
