SELECT seq, at, who, kind, contract, payload, rows FROM journal WHERE seq >= ? ORDER BY seq LIMIT ?
