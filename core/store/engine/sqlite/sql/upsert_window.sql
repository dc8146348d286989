INSERT INTO maintenance_window (contract, uid, start_at, ordinal, end_at, services, notified_at, channel, status, summary, note, moved_from)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET end_at = excluded.end_at, services = excluded.services, notified_at = excluded.notified_at,
    channel = excluded.channel, status = excluded.status, summary = excluded.summary, note = excluded.note,
    moved_from = excluded.moved_from
WHERE (end_at, services, notified_at, channel, status, summary, note, moved_from)
    IS NOT (excluded.end_at, excluded.services, excluded.notified_at, excluded.channel, excluded.status, excluded.summary, excluded.note, excluded.moved_from)
