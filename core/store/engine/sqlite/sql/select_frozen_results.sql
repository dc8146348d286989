-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT evaluation, month, version FROM frozen_month WHERE contract = ? ORDER BY month, version
