-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO check_chunk_head (month, contract, service, probe, head, head_sum, body_sum) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (month, contract, service, probe) DO UPDATE SET head = excluded.head, head_sum = excluded.head_sum, body_sum = excluded.body_sum
WHERE (head, head_sum, body_sum) IS NOT (excluded.head, excluded.head_sum, excluded.body_sum)
