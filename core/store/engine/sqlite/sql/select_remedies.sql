SELECT service, month, amount, decided_by, decided_at, reason FROM agreed_remedy WHERE contract = ? ORDER BY month, service, decided_at, ordinal
