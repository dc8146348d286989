INSERT INTO check_chunk_head (month, contract, service, probe, head) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (month, contract, service, probe) DO UPDATE SET head = excluded.head WHERE head IS NOT excluded.head
