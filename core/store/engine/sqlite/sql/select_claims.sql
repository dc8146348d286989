SELECT service, outage_start, state, amount, changed_at, changed_by, note, outage_end FROM claim WHERE contract = ? ORDER BY outage_start, service
