SELECT rows, sum FROM sample_month WHERE contract = ? AND kind = ? AND service = ? AND probe = ? AND month = ?
