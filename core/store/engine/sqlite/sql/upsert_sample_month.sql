INSERT INTO sample_month (contract, kind, service, probe, month, rows) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (contract, kind, service, probe, month) DO UPDATE SET rows = excluded.rows WHERE rows IS NOT excluded.rows
