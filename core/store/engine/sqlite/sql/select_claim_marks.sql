SELECT service, outage_start, state, amount, note, changed_at, changed_by, for_period FROM claim_mark WHERE contract = ?
ORDER BY changed_at, service, for_period, outage_start, ordinal
