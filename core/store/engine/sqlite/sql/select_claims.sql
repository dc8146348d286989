SELECT service, outage_start, state, amount, changed_at, changed_by, note, outage_end, for_period FROM claim WHERE contract = ? ORDER BY outage_start, service, for_period
