SELECT service, outage_start, state, amount, note, changed_at, changed_by FROM claim_mark WHERE contract = ?
ORDER BY changed_at, service, outage_start, ordinal
