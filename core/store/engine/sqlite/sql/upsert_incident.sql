INSERT INTO incident (contract, id, service, start_at, end_at, cause, post_mortem_at, notes, identified_at, affected)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET service = excluded.service, start_at = excluded.start_at, end_at = excluded.end_at,
    cause = excluded.cause, post_mortem_at = excluded.post_mortem_at, notes = excluded.notes,
    identified_at = excluded.identified_at, affected = excluded.affected
WHERE (service, start_at, end_at, cause, post_mortem_at, notes, identified_at, affected)
    IS NOT (excluded.service, excluded.start_at, excluded.end_at, excluded.cause, excluded.post_mortem_at, excluded.notes,
        excluded.identified_at, excluded.affected)
