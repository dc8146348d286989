-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT at, who FROM journal ORDER BY seq DESC LIMIT 1
