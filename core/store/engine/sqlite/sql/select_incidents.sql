SELECT id, service, start_at, end_at, cause, post_mortem_at, notes, identified_at, affected FROM incident
WHERE contract = ? ORDER BY start_at, id
