# SPDX-License-Identifier: GPL-3.0-or-later
"""A policy as one of its readings has it (docs/rules.md, section 9)."""
import copy


def row_of(rows, wanted):
    """The row of that id; of rows without ids the n-th, from 0."""
    return next(n for n, row in enumerate(rows) if row.get("id", str(n)) == wanted)


def with_reading(policy, reading):
    """Each path leads to a value; a step into a list of tables is the row's id; a value may be a whole table."""
    out = copy.deepcopy(policy)
    for path, value in reading["set"].items():
        keys, at, value = path.split("."), out, copy.deepcopy(value)
        for key in keys[:-1]:
            at = at[row_of(at, key)] if isinstance(at, list) else at.setdefault(key, {})
        if isinstance(at, list):
            n = row_of(at, keys[-1])
            at[n] = {"id": keys[-1]} | value
        else:
            at[keys[-1]] = value
    return out
