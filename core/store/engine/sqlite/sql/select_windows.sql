SELECT uid, start_at, end_at, services, notified_at, channel, status, summary, note, moved_from FROM maintenance_window
WHERE contract = ? ORDER BY start_at, uid, ordinal
