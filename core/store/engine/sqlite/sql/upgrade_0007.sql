-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 7: counted requests and measured values, a UTC month of one service and probe a row. kind: 0 counted requests,
-- 1 values. rows: core/sla/samples/row_codec.h.
CREATE TABLE sample_month (
    contract TEXT NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 1),
    service TEXT NOT NULL,
    probe TEXT NOT NULL,
    month INTEGER NOT NULL,
    rows BLOB NOT NULL,
    PRIMARY KEY (contract, kind, service, probe, month)
);
-- When the provider had found the fault; NULL: not known. affected: the share of the service in percent, a decimal; NULL:
-- all of it.
ALTER TABLE incident ADD COLUMN identified_at INTEGER;
ALTER TABLE incident ADD COLUMN affected TEXT;
-- Events of a ticket may be waiting, resumed and reopened.
CREATE TABLE new_ticket_event (
    contract TEXT NOT NULL,
    ticket TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    at INTEGER NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 10),
    severity TEXT NOT NULL,
    PRIMARY KEY (contract, ticket, ordinal),
    FOREIGN KEY (contract, ticket) REFERENCES ticket (contract, id) ON DELETE CASCADE
) WITHOUT ROWID;
INSERT INTO new_ticket_event (contract, ticket, ordinal, at, kind, severity)
    SELECT contract, ticket, ordinal, at, kind, severity FROM ticket_event;
DROP TABLE ticket_event;
ALTER TABLE new_ticket_event RENAME TO ticket_event;
-- A claim for a period and no outage. Its outage_start and outage_end are the period's; an outage may start at
-- the same instant, so that for_period belongs to the key.
CREATE TABLE new_claim (
    contract TEXT NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
    service TEXT NOT NULL,
    for_period INTEGER NOT NULL CHECK (for_period BETWEEN 0 AND 1),
    outage_start INTEGER NOT NULL,
    outage_end INTEGER,
    state TEXT NOT NULL CHECK (state IN ('filed', 'granted', 'refused', 'applied')),
    amount INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (contract, service, for_period, outage_start)
) WITHOUT ROWID;
INSERT INTO new_claim (contract, service, for_period, outage_start, outage_end, state, amount, changed_at, changed_by, note)
    SELECT contract, service, 0, outage_start, outage_end, state, amount, changed_at, changed_by, note FROM claim;
DROP TABLE claim;
ALTER TABLE new_claim RENAME TO claim;
CREATE TABLE new_claim_mark (
    contract TEXT NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
    service TEXT NOT NULL,
    for_period INTEGER NOT NULL CHECK (for_period BETWEEN 0 AND 1),
    outage_start INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('', 'filed', 'granted', 'refused', 'applied')),
    amount INTEGER NOT NULL,
    note TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL,
    PRIMARY KEY (contract, service, for_period, outage_start, ordinal)
) WITHOUT ROWID;
INSERT INTO new_claim_mark (contract, service, for_period, outage_start, ordinal, state, amount, note, changed_at, changed_by)
    SELECT contract, service, 0, outage_start, ordinal, state, amount, note, changed_at, changed_by FROM claim_mark;
DROP TABLE claim_mark;
ALTER TABLE new_claim_mark RENAME TO claim_mark;
