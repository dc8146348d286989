SELECT seq, at, who, kind, contract, payload FROM journal WHERE seq >= ? ORDER BY seq LIMIT ?
