-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT contract, payload, at, who FROM journal WHERE kind IN ('incident', 'remove-incident') ORDER BY seq
