DELETE FROM claim WHERE contract = ? AND service = ? AND for_period = ? AND outage_start = ?
