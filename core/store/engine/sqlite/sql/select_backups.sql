SELECT service, kind, taken_at, good, retained_until FROM backup_row WHERE contract = ? ORDER BY taken_at, service, kind, ordinal
