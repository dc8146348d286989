SELECT service, probe, head FROM check_head WHERE contract = ? ORDER BY service, probe, month
