INSERT INTO call (contract, service, started, ordinal, line_available, answered, decoded_at, delivered_at, attempts, line)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET line_available = excluded.line_available, answered = excluded.answered,
    decoded_at = excluded.decoded_at, delivered_at = excluded.delivered_at, attempts = excluded.attempts, line = excluded.line
WHERE (line_available, answered, decoded_at, delivered_at, attempts, line)
    IS NOT (excluded.line_available, excluded.answered, excluded.decoded_at, excluded.delivered_at, excluded.attempts, excluded.line)
