-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT sha256, toml FROM policy_text ORDER BY sha256
