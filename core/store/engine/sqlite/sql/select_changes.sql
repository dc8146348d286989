SELECT service, probe, at, state, conflict, source, line, detail FROM state_change WHERE contract = ?
ORDER BY service, probe, at
