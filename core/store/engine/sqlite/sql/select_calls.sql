SELECT service, started, line_available, answered, decoded_at, delivered_at, attempts, line FROM call
WHERE contract = ? ORDER BY service, started, ordinal
