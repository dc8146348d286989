DELETE FROM maintenance_window WHERE contract = ? AND uid = ? AND start_at = ? AND ordinal >= ?
