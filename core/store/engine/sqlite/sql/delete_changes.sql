DELETE FROM state_change WHERE contract = ? AND service = ? AND probe = ? AND at BETWEEN ? AND ?
