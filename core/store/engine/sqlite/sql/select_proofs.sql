SELECT at, service, method, target, failed, line FROM proof_row WHERE contract = ? ORDER BY at, service, method, target, ordinal
