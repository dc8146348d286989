SELECT seq, at, who, kind, contract, payload, hash FROM journal ORDER BY seq
