DELETE FROM provider_figure WHERE contract = ? AND service = ? AND outage_start = ?
