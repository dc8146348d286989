DELETE FROM incident_evidence WHERE contract = ? AND incident = ? AND ordinal = ?
