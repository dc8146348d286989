INSERT INTO contract (id, customer, contract_toml, policy, policy_file, has_tickets, has_backups, has_notices)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET customer = excluded.customer, contract_toml = excluded.contract_toml,
    policy = excluded.policy, policy_file = excluded.policy_file, has_tickets = max(has_tickets, excluded.has_tickets),
    has_backups = max(has_backups, excluded.has_backups), has_notices = max(has_notices, excluded.has_notices)
WHERE (contract_toml, policy) IS NOT (excluded.contract_toml, excluded.policy)
    OR has_tickets < excluded.has_tickets OR has_backups < excluded.has_backups OR has_notices < excluded.has_notices
