INSERT INTO ticket_event (contract, ticket, ordinal, at, kind, severity) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET at = excluded.at, kind = excluded.kind, severity = excluded.severity
WHERE (at, kind, severity) IS NOT (excluded.at, excluded.kind, excluded.severity)
