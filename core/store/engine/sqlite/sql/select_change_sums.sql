SELECT service, probe, month, sum FROM state_change_month WHERE contract = ? ORDER BY service, probe, month
