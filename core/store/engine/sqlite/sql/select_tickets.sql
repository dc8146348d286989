SELECT id, opened_at, channel, service, in_scope, cost_quoted_at, work_started_at, escalated_at, escalation_answered_at
FROM ticket WHERE contract = ? ORDER BY opened_at, id
