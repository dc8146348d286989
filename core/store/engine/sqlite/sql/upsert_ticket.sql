INSERT INTO ticket (contract, id, opened_at, channel, service, in_scope, cost_quoted_at, work_started_at, escalated_at, escalation_answered_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET opened_at = excluded.opened_at, channel = excluded.channel, service = excluded.service,
    in_scope = excluded.in_scope, cost_quoted_at = excluded.cost_quoted_at, work_started_at = excluded.work_started_at,
    escalated_at = excluded.escalated_at, escalation_answered_at = excluded.escalation_answered_at
WHERE (opened_at, channel, service, in_scope, cost_quoted_at, work_started_at, escalated_at, escalation_answered_at)
    IS NOT (excluded.opened_at, excluded.channel, excluded.service, excluded.in_scope, excluded.cost_quoted_at,
            excluded.work_started_at, excluded.escalated_at, excluded.escalation_answered_at)
