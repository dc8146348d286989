SELECT service, outage_start, downtime, amount, note, entered_at, entered_by FROM provider_figure WHERE contract = ? ORDER BY outage_start, service
