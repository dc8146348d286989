-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 9: checksums, hashes of rows in the journal, and what people decided. Runs without foreign keys; the program
-- then fills the checksums and makes the other tables STRICT (store/upgrade_steps.h).
-- head_sum is of the head, its key and body_sum; body_sum is of the body (store/checksum.h). Both are here, because the
-- bodies, which are nearly all of a workspace, are not written again then.
CREATE TABLE new_check_chunk_head (
    month INTEGER NOT NULL,
    contract TEXT NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
    service TEXT NOT NULL,
    probe TEXT NOT NULL,
    head BLOB NOT NULL,
    head_sum INTEGER NOT NULL,
    body_sum INTEGER NOT NULL,
    PRIMARY KEY (month, contract, service, probe)
) STRICT, WITHOUT ROWID;
INSERT INTO new_check_chunk_head (month, contract, service, probe, head, head_sum, body_sum)
    SELECT month, contract, service, probe, head, 0, 0 FROM check_chunk_head;
DROP TABLE check_chunk_head;
ALTER TABLE new_check_chunk_head RENAME TO check_chunk_head;
CREATE INDEX check_chunk_head_by_contract ON check_chunk_head (contract, service, probe, month);
-- sum: of the rows and their key.
CREATE TABLE new_sample_month (
    contract TEXT NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 1),
    service TEXT NOT NULL,
    probe TEXT NOT NULL,
    month INTEGER NOT NULL,
    rows BLOB NOT NULL,
    sum INTEGER NOT NULL,
    PRIMARY KEY (contract, kind, service, probe, month)
) STRICT;
INSERT INTO new_sample_month (contract, kind, service, probe, month, rows, sum)
    SELECT contract, kind, service, probe, month, rows, 0 FROM sample_month;
DROP TABLE sample_month;
ALTER TABLE new_sample_month RENAME TO sample_month;
-- What a person decided: a row of this kind and key stands over what comes from outside. given: the row as a file or source
-- last said it; NULL: none said anything. When a person makes the row as given, the decision is taken back.
CREATE TABLE decision (
    contract TEXT NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('incident', 'bridge', 'remedy', 'figure', 'invoice', 'terms')),
    key TEXT NOT NULL,
    given TEXT,
    decided_at INTEGER NOT NULL,
    decided_by TEXT NOT NULL,
    PRIMARY KEY (contract, kind, key)
) STRICT, WITHOUT ROWID;
-- now_start NULL: a person removed the instance.
CREATE TABLE new_edited_window (
    contract TEXT NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
    uid TEXT NOT NULL,
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    services TEXT NOT NULL,
    notified_at INTEGER,
    channel TEXT,
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 2),
    summary TEXT NOT NULL,
    note TEXT,
    moved_from INTEGER,
    now_start INTEGER,
    PRIMARY KEY (contract, uid, start_at)
) STRICT, WITHOUT ROWID;
INSERT INTO new_edited_window (contract, uid, start_at, end_at, services, notified_at, channel, status, summary, note, moved_from, now_start)
    SELECT contract, uid, start_at, end_at, services, notified_at, channel, status, summary, note, moved_from, now_start
    FROM edited_window;
DROP TABLE edited_window;
ALTER TABLE new_edited_window RENAME TO edited_window;
-- rows: hashes of the tables that the entry changed (store/journal_rows.h); NULL: an entry of schema 8 or before.
CREATE TABLE new_journal (
    seq INTEGER NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    kind TEXT NOT NULL,
    contract TEXT NOT NULL,
    payload TEXT NOT NULL,
    rows TEXT,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
INSERT INTO new_journal (seq, at, who, kind, contract, payload, hash)
    SELECT seq, at, who, kind, contract, payload, hash FROM journal;
DROP TABLE journal;
ALTER TABLE new_journal RENAME TO journal;
CREATE TRIGGER journal_keeps_entries BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_loses_nothing BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
-- Without it INSERT OR REPLACE would take an entry's place: a replaced row fires no DELETE trigger.
CREATE TRIGGER journal_goes_on BEFORE INSERT ON journal WHEN NEW.seq IS NOT (SELECT ifnull(max(seq), 0) + 1 FROM journal)
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
