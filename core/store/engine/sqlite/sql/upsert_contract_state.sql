INSERT INTO contract_state (contract, state) VALUES (?, ?)
ON CONFLICT DO UPDATE SET state = excluded.state WHERE state IS NOT excluded.state
