-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 10: what is kept of customers, and contracts that are put away.
-- record: contacts, language, time zone, owner, notes and tags as JSON (store/customer_json.h); logo: bytes, or none.
CREATE TABLE customer (
    name TEXT NOT NULL PRIMARY KEY,
    record TEXT NOT NULL,
    logo BLOB NOT NULL
) STRICT, WITHOUT ROWID;
-- A contract without a row is active: listed and judged.
CREATE TABLE contract_state (
    contract TEXT NOT NULL PRIMARY KEY REFERENCES contract (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('archived', 'deleted'))
) STRICT, WITHOUT ROWID;
