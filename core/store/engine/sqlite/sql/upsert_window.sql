INSERT INTO maintenance_window (contract, uid, start_at, ordinal, end_at, services, notified_at, channel, status, summary, note)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET end_at = excluded.end_at, services = excluded.services, notified_at = excluded.notified_at,
    channel = excluded.channel, status = excluded.status, summary = excluded.summary, note = excluded.note
WHERE (end_at, services, notified_at, channel, status, summary, note)
    IS NOT (excluded.end_at, excluded.services, excluded.notified_at, excluded.channel, excluded.status, excluded.summary, excluded.note)
