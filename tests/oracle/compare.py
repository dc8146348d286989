# SPDX-License-Identifier: GPL-3.0-or-later
"""Where two results differ; the second may say more than the first, but for what only one of both may have."""
LEFT_OUT = {"why", "evidence", "schema"}
SOMETIMES = {"reason", "due_month", "running", "so_far", "hours", "rights", "metrics", "rules"}


def differences(want, got, path=""):
    """Paths at which what the oracle says is not what the program says."""
    if isinstance(want, dict) and isinstance(got, dict):
        for key, value in want.items():
            if key in LEFT_OUT:
                continue
            if key not in got:
                yield f"{path}.{key} is missing"
            else:
                yield from differences(value, got[key], f"{path}.{key}")
        for key in (got.keys() & SOMETIMES - want.keys()) if not path.endswith(".agreed") else ():
            yield f"{path}.{key}: should not be there, is {got[key]}"
    elif isinstance(want, list) and isinstance(got, list) and len(want) == len(got):
        for n, (a, b) in enumerate(zip(want, got)):
            yield from differences(a, b, f"{path}[{n}]")
    elif want != got:
        yield f"{path}: should be {want}, is {got}"
