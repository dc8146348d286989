INSERT INTO edited_window (contract, uid, start_at, end_at, services, notified_at, channel, status, summary, note, moved_from, now_start)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET end_at = excluded.end_at, services = excluded.services, notified_at = excluded.notified_at,
    channel = excluded.channel, status = excluded.status, summary = excluded.summary, note = excluded.note,
    moved_from = excluded.moved_from, now_start = excluded.now_start
