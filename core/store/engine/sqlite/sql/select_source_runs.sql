SELECT began_at, ended_at, outcome, pages, checks, error FROM source_run WHERE source = ? ORDER BY number DESC LIMIT ?
