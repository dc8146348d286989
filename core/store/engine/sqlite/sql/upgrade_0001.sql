-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 1. Instants are milliseconds since 1970 UTC, money is a whole number of minor units of the contract's currency,
-- months are year * 12 + month - 1. Columns of a primary key stand first: where they do not, SQLite 3.40's integrity_check
-- finds NULLs in tables WITHOUT ROWID that are not there.
-- Every policy text that a contract was ever judged by, named by its SHA-256: the journal refers to it.
CREATE TABLE policy_text (
    sha256 TEXT NOT NULL PRIMARY KEY,
    policy_id TEXT NOT NULL,
    policy_name TEXT NOT NULL,
    toml TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE contract (
    id TEXT NOT NULL PRIMARY KEY,
    customer TEXT NOT NULL,
    contract_toml TEXT NOT NULL,
    policy TEXT NOT NULL REFERENCES policy_text (sha256),
    policy_file TEXT NOT NULL,
    has_tickets INTEGER NOT NULL,
    has_backups INTEGER NOT NULL,
    has_notices INTEGER NOT NULL
);
-- Heads lie together and apart from the bodies: judging a month reads heads alone.
CREATE TABLE check_chunk_head (
    month INTEGER NOT NULL,
    contract TEXT NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
    service TEXT NOT NULL,
    probe TEXT NOT NULL,
    head BLOB NOT NULL,
    PRIMARY KEY (month, contract, service, probe)
) WITHOUT ROWID;
CREATE INDEX check_chunk_head_by_contract ON check_chunk_head (contract, service, probe, month);
CREATE TABLE check_chunk_body (
    contract TEXT NOT NULL,
    service TEXT NOT NULL,
    probe TEXT NOT NULL,
    month INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (contract, service, probe, month),
    FOREIGN KEY (month, contract, service, probe)
        REFERENCES check_chunk_head (month, contract, service, probe) ON DELETE CASCADE
);
-- ordinal tells rows apart that agree in everything else that names them; it counts from 0.
CREATE TABLE call (
    contract TEXT NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
    service TEXT NOT NULL,
    started INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    line_available INTEGER NOT NULL,
    answered INTEGER NOT NULL,
    decoded_at INTEGER,
    delivered_at INTEGER,
    attempts INTEGER NOT NULL,
    line INTEGER NOT NULL,
    PRIMARY KEY (contract, service, started, ordinal)
) WITHOUT ROWID;
CREATE TABLE maintenance_window (
    contract TEXT NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
    uid TEXT NOT NULL,
    start_at INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    services TEXT NOT NULL,
    notified_at INTEGER,
    channel TEXT,
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 2),
    summary TEXT NOT NULL,
    PRIMARY KEY (contract, uid, start_at, ordinal)
) WITHOUT ROWID;
CREATE TABLE incident (
    contract TEXT NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    service TEXT NOT NULL,
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    cause TEXT NOT NULL,
    post_mortem_at INTEGER,
    notes TEXT NOT NULL,
    PRIMARY KEY (contract, id)
) WITHOUT ROWID;
CREATE TABLE bridge (
    contract TEXT NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
    service TEXT NOT NULL,
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (contract, service, start_at, end_at, ordinal)
) WITHOUT ROWID;
CREATE TABLE agreed_remedy (
    contract TEXT NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
    service TEXT NOT NULL,
    month INTEGER NOT NULL,
    decided_at INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    decided_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (contract, service, month, decided_at, ordinal)
) WITHOUT ROWID;
CREATE TABLE ticket (
    contract TEXT NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    channel TEXT NOT NULL,
    service TEXT NOT NULL,
    in_scope INTEGER NOT NULL,
    cost_quoted_at INTEGER,
    work_started_at INTEGER,
    escalated_at INTEGER,
    escalation_answered_at INTEGER,
    PRIMARY KEY (contract, id)
) WITHOUT ROWID;
CREATE TABLE ticket_event (
    contract TEXT NOT NULL,
    ticket TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    at INTEGER NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 7),
    severity TEXT NOT NULL,
    PRIMARY KEY (contract, ticket, ordinal),
    FOREIGN KEY (contract, ticket) REFERENCES ticket (contract, id) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE TABLE backup_row (
    contract TEXT NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
    service TEXT NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
    taken_at INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    good INTEGER NOT NULL,
    retained_until INTEGER,
    PRIMARY KEY (contract, service, kind, taken_at, ordinal)
) WITHOUT ROWID;
CREATE TABLE price_notice (
    contract TEXT NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
    service TEXT NOT NULL,
    effective_at INTEGER NOT NULL,
    given_at INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    old_price INTEGER NOT NULL,
    new_price INTEGER NOT NULL,
    channel TEXT NOT NULL,
    PRIMARY KEY (contract, service, effective_at, given_at, ordinal)
) WITHOUT ROWID;
CREATE TABLE proof_row (
    contract TEXT NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    service TEXT NOT NULL,
    method TEXT NOT NULL,
    target TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    failed INTEGER NOT NULL,
    line INTEGER NOT NULL,
    PRIMARY KEY (contract, at, service, method, target, ordinal)
) WITHOUT ROWID;
CREATE TABLE claim (
    contract TEXT NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
    service TEXT NOT NULL,
    outage_start INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('filed', 'granted', 'refused', 'applied')),
    amount INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (contract, service, outage_start)
) WITHOUT ROWID;
-- Where live data comes from. settings holds no secret: those live in the system keyring.
CREATE TABLE source (
    id TEXT NOT NULL PRIMARY KEY,
    contract TEXT NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    settings TEXT NOT NULL,
    cursor_at INTEGER,
    synced_at INTEGER
);
CREATE INDEX source_by_contract ON source (contract);
CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
-- Append-only; each entry holds the hash of the one before it.
CREATE TABLE journal (
    seq INTEGER NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    kind TEXT NOT NULL,
    contract TEXT NOT NULL,
    payload TEXT NOT NULL,
    hash BLOB NOT NULL
);
CREATE TRIGGER journal_keeps_entries BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_loses_nothing BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
-- Without it INSERT OR REPLACE would take an entry's place: a replaced row fires no DELETE trigger.
CREATE TRIGGER journal_goes_on BEFORE INSERT ON journal WHEN NEW.seq IS NOT (SELECT ifnull(max(seq), 0) + 1 FROM journal)
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
