SELECT service, probe, month, rows FROM sample_month WHERE contract = ? AND kind = ? ORDER BY service, probe, month
