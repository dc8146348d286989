SELECT service, probe, at, state, conflict, source, line, detail FROM state_change
WHERE contract = ? AND service = ? AND probe = ? AND at BETWEEN ? AND ? ORDER BY service, probe, at
