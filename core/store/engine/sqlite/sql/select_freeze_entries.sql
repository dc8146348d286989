-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT contract, payload FROM journal WHERE kind IN ('freeze', 'restate') ORDER BY seq
