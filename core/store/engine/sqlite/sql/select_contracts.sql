SELECT id, customer, policy_id, policy_name FROM contract JOIN policy_text ON policy = sha256
ORDER BY customer, id
