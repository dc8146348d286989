INSERT INTO source_run (source, began_at, ended_at, outcome, pages, checks, error) VALUES (?, ?, ?, ?, ?, ?, ?)
