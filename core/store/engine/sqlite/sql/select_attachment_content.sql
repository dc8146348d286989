SELECT content FROM incident_evidence WHERE contract = ? AND incident = ? AND ordinal = ? AND sha256 = ?
