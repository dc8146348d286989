INSERT INTO source_unmapped (source, series, samples) VALUES (?, ?, ?)
