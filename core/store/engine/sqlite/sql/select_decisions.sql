-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT kind, key, given, decided_at, decided_by FROM decision WHERE contract = ? ORDER BY kind, key
