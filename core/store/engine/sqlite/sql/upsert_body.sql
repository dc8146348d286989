INSERT INTO check_chunk_body (month, contract, service, probe, body) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (contract, service, probe, month) DO UPDATE SET body = excluded.body WHERE body IS NOT excluded.body
