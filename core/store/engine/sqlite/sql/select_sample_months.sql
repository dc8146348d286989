SELECT service, probe, month, rows, sum FROM sample_month WHERE contract = ? AND kind = ? ORDER BY service, probe, month
