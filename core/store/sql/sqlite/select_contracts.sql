SELECT id, customer, policy_id, policy_name FROM contract ORDER BY customer, id
