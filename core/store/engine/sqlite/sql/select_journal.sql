SELECT seq, at, who, kind, contract, payload, rows, hash FROM journal ORDER BY seq
