-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 2: what the account manager's desk keeps beside the evidence.
-- A month as it was reported. Version 1 is the first report; each later one is a restatement and says why.
CREATE TABLE frozen_month (
    contract TEXT NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
    month INTEGER NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    frozen_at INTEGER NOT NULL,
    frozen_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    evaluation TEXT NOT NULL,
    PRIMARY KEY (contract, month, version),
    CHECK (version = 1 OR reason <> '')
) WITHOUT ROWID;
-- What the provider says of an outage, beside our own figure. NULL: it does not say.
CREATE TABLE provider_figure (
    contract TEXT NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
    service TEXT NOT NULL,
    outage_start INTEGER NOT NULL,
    downtime INTEGER CHECK (downtime >= 0),
    amount INTEGER CHECK (amount >= 0),
    note TEXT NOT NULL,
    entered_at INTEGER NOT NULL,
    entered_by TEXT NOT NULL,
    PRIMARY KEY (contract, service, outage_start)
) WITHOUT ROWID;
-- A credit as it stood on an invoice, for a service and the month that it was granted for.
CREATE TABLE invoice_credit (
    contract TEXT NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
    invoice TEXT NOT NULL,
    service TEXT NOT NULL,
    month INTEGER NOT NULL,
    invoiced_on INTEGER NOT NULL,
    amount INTEGER NOT NULL CHECK (amount >= 0),
    note TEXT NOT NULL,
    entered_at INTEGER NOT NULL,
    entered_by TEXT NOT NULL,
    PRIMARY KEY (contract, invoice, service, month)
) WITHOUT ROWID;
-- An obligation that no file tells about, judged by a person (docs/rules.md, section 8). Nothing is taken away: what is
-- taken back is recorded as unknown.
CREATE TABLE obligation_record (
    contract TEXT NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    month INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('kept', 'broken', 'unknown', 'not-due')),
    evidence TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    recorded_by TEXT NOT NULL,
    PRIMARY KEY (contract, kind, month, ordinal)
) WITHOUT ROWID;
-- What a reviewer keeps with an incident: a file's name, its SHA-256 and its bytes, or a reference alone. An incident
-- may come and go while it is imported, so that no foreign key ties them.
CREATE TABLE incident_evidence (
    contract TEXT NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
    incident TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    title TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    content BLOB,
    added_at INTEGER NOT NULL,
    added_by TEXT NOT NULL,
    CHECK ((sha256 = '') = (content IS NULL)),
    PRIMARY KEY (contract, incident, ordinal)
) WITHOUT ROWID;
-- When the outage of a claim ended: no two claims cover the same time. NULL: recorded by schema 1.
ALTER TABLE claim ADD COLUMN outage_end INTEGER;
-- Every state that a claim was given, in order. No state: what was recorded was taken back.
CREATE TABLE claim_mark (
    contract TEXT NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
    service TEXT NOT NULL,
    outage_start INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('', 'filed', 'granted', 'refused', 'applied')),
    amount INTEGER NOT NULL,
    note TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL,
    PRIMARY KEY (contract, service, outage_start, ordinal)
) WITHOUT ROWID;
INSERT INTO claim_mark (contract, service, outage_start, ordinal, state, amount, note, changed_at, changed_by)
    SELECT contract, service, outage_start, 0, state, amount, note, changed_at, changed_by FROM claim;
-- What a provider's calendar says in its MAINTNOTE properties, as list of lines; NULL: nothing.
ALTER TABLE maintenance_window ADD COLUMN note TEXT;
-- An instance that a person edited, as its calendar has it; the edited one stands at now_start. While it is here, an
-- import of that calendar leaves the edited one alone.
CREATE TABLE edited_window (
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
    now_start INTEGER NOT NULL,
    PRIMARY KEY (contract, uid, start_at)
) WITHOUT ROWID;
