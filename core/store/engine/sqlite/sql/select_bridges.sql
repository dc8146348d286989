SELECT service, start_at, end_at, decided_by, decided_at, reason FROM bridge WHERE contract = ? ORDER BY start_at, service, end_at, ordinal
