DELETE FROM bridge WHERE contract = ? AND service = ? AND start_at = ? AND end_at = ? AND ordinal >= ?
