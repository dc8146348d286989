-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO decision (contract, kind, key, given, decided_at, decided_by)
SELECT ?, 'incident', ?, NULL, ?, ? WHERE EXISTS (SELECT 1 FROM contract WHERE id = ?)
ON CONFLICT DO UPDATE SET decided_at = excluded.decided_at, decided_by = excluded.decided_by
