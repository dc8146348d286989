SELECT service, probe, month, sum FROM state_change_month
WHERE contract = ? AND service = ? AND probe = ? AND month BETWEEN ? AND ? ORDER BY month
