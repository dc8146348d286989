SELECT 1 FROM state_change WHERE contract = ? AND service = ? AND probe = ? LIMIT 1
