DELETE FROM incident WHERE contract = ? AND id = ?
