-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 6: what a calendar has said so far, so that an older message that is read later changes nothing.
-- The start that its series gives to an instance that its calendar moved; NULL: it stands there.
ALTER TABLE maintenance_window ADD COLUMN moved_from INTEGER;
ALTER TABLE edited_window ADD COLUMN moved_from INTEGER;
-- The newest version of each event that was read. is_instance: it is about the one instance that its series begins at
-- instance_at; otherwise about all of them, and instance_at is 0. stamp: NULL when the calendar gives none.
CREATE TABLE window_version (
    contract TEXT NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
    uid TEXT NOT NULL,
    is_instance INTEGER NOT NULL CHECK (is_instance BETWEEN 0 AND 1),
    instance_at INTEGER NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence >= 0),
    stamp INTEGER,
    PRIMARY KEY (contract, uid, is_instance, instance_at)
) WITHOUT ROWID;
-- What a source gave at its last sync to be given back at the next one, such as the ETag of a calendar.
CREATE TABLE source_memory (
    source TEXT NOT NULL PRIMARY KEY REFERENCES source (id) ON DELETE CASCADE,
    memory TEXT NOT NULL
) WITHOUT ROWID;
