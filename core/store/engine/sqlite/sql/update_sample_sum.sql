-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE sample_month SET sum = ? WHERE contract = ? AND kind = ? AND service = ? AND probe = ? AND month = ?
