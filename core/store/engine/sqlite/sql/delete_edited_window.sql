DELETE FROM edited_window WHERE contract = ? AND uid = ? AND start_at = ?
