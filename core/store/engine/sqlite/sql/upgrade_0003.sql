-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 3: a source is a connection of the workspace and feeds any number of contracts; how far it has been read is
-- known for each of them. contract: the one of mapping rows that name none; NULL: none.
CREATE TABLE new_source (
    id TEXT NOT NULL PRIMARY KEY,
    contract TEXT REFERENCES contract (id) ON DELETE SET NULL,
    kind TEXT NOT NULL,
    settings TEXT NOT NULL,
    synced_at INTEGER
);
-- Everything of the contract that the source has before cursor_at is stored.
CREATE TABLE source_cursor (
    source TEXT NOT NULL REFERENCES new_source (id) ON DELETE CASCADE,
    contract TEXT NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
    cursor_at INTEGER NOT NULL,
    PRIMARY KEY (source, contract)
) WITHOUT ROWID;
CREATE INDEX source_cursor_by_contract ON source_cursor (contract);
INSERT INTO new_source (id, contract, kind, settings, synced_at) SELECT id, contract, kind, settings, synced_at FROM source;
INSERT INTO source_cursor (source, contract, cursor_at)
    SELECT id, contract, cursor_at FROM source WHERE cursor_at IS NOT NULL;
DROP TABLE source;
-- The reference of source_cursor follows the new name.
ALTER TABLE new_source RENAME TO source;
CREATE INDEX source_by_contract ON source (contract);
