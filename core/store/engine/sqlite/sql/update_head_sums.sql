-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE check_chunk_head SET head_sum = ?, body_sum = ? WHERE month = ? AND contract = ? AND service = ? AND probe = ?
