-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO sample_month (contract, kind, service, probe, month, rows, sum) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (contract, kind, service, probe, month) DO UPDATE SET rows = excluded.rows, sum = excluded.sum
WHERE (rows, sum) IS NOT (excluded.rows, excluded.sum)
