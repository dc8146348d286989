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
