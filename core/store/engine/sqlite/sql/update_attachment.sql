UPDATE incident_evidence SET incident = ?, ordinal = ?, title = ?, added_by = ?, added_at = ? WHERE contract = ? AND incident = ? AND ordinal = ?
