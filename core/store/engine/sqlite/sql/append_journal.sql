INSERT INTO journal (seq, at, who, kind, contract, payload, hash) VALUES (?, ?, ?, ?, ?, ?, ?)
