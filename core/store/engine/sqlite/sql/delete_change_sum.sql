DELETE FROM state_change_month WHERE contract = ? AND service = ? AND probe = ? AND month = ?
