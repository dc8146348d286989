INSERT INTO incident_evidence (contract, incident, ordinal, title, sha256, added_by, added_at) VALUES (?, ?, ?, ?, '', ?, ?)
