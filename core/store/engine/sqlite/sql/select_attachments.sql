SELECT incident, ordinal, title, sha256, coalesce(length(content), 0), added_by, added_at FROM incident_evidence WHERE contract = ? ORDER BY incident, ordinal
