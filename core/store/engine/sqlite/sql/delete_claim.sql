DELETE FROM claim WHERE contract = ? AND service = ? AND outage_start = ?
