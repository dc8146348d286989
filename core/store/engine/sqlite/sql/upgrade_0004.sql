-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 4: logs of state changes. A state holds until the next row of its service and probe. conflict: rows of this
-- instant said up and down; down was kept. A service and probe has rows here or chunks of checks, not both.
CREATE TABLE state_change (
    contract TEXT NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
    service TEXT NOT NULL,
    probe TEXT NOT NULL,
    at INTEGER NOT NULL,
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2),
    conflict INTEGER NOT NULL,
    source TEXT NOT NULL,
    line INTEGER NOT NULL,
    detail TEXT NOT NULL,
    PRIMARY KEY (contract, service, probe, at)
) WITHOUT ROWID;
