SELECT id, customer, policy_id, policy_name FROM contract JOIN policy_text ON policy = sha256
WHERE id NOT IN (SELECT contract FROM contract_state)
ORDER BY customer, id
