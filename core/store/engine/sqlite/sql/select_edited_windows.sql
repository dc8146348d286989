SELECT uid, start_at, end_at, services, notified_at, channel, status, summary, note, moved_from, now_start FROM edited_window
WHERE contract = ? ORDER BY start_at, uid
