SELECT uid, start_at FROM maintenance_window WHERE contract = ? GROUP BY uid, start_at
