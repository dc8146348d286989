-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO decision (contract, kind, key, given, decided_at, decided_by) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET given = excluded.given, decided_at = excluded.decided_at, decided_by = excluded.decided_by
WHERE (given, decided_at, decided_by) IS NOT (excluded.given, excluded.decided_at, excluded.decided_by)
