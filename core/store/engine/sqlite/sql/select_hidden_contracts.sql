SELECT id, customer, policy_id, policy_name, state
FROM contract JOIN policy_text ON policy = sha256 JOIN contract_state ON contract_state.contract = id
ORDER BY customer, id
