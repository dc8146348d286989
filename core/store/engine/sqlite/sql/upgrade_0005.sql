-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 5: how syncs of a source ended, the last ones of each source, and whether a person paused it. every_ms: between
-- two syncs; NULL: the program's default.
ALTER TABLE source ADD COLUMN paused INTEGER NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN every_ms INTEGER;
-- number grows with each run, so that a clock that was set back does not change their order.
CREATE TABLE source_run (
    number INTEGER NOT NULL PRIMARY KEY,
    source TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    began_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL,
    outcome INTEGER NOT NULL CHECK (outcome BETWEEN 0 AND 3),
    pages INTEGER NOT NULL,
    checks INTEGER NOT NULL,
    error TEXT NOT NULL
);
CREATE INDEX source_run_by_source ON source_run (source, number);
-- Series that no mapping row leads to a contract, of the last run of the source that read something.
CREATE TABLE source_unmapped (
    source TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    series TEXT NOT NULL,
    samples INTEGER NOT NULL,
    PRIMARY KEY (source, series)
) WITHOUT ROWID;
