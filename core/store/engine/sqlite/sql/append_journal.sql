INSERT INTO journal (seq, at, who, kind, contract, payload, rows, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
