-- SPDX-License-Identifier: GPL-3.0-or-later
-- The tables of Uptime Kuma that are read, in the shape that Kuma 1.23 and 2 give them, in words that SQLite and MariaDB
-- both understand.
CREATE TABLE monitor (id INTEGER NOT NULL PRIMARY KEY, name VARCHAR(150), active BOOLEAN NOT NULL DEFAULT 1,
  user_id INTEGER, `interval` INTEGER NOT NULL DEFAULT 20, url TEXT, type VARCHAR(20), weight INTEGER DEFAULT 2000,
  hostname VARCHAR(255), port INTEGER, maxretries INTEGER NOT NULL DEFAULT 0, parent INTEGER);
CREATE TABLE heartbeat (id INTEGER NOT NULL PRIMARY KEY, important BOOLEAN NOT NULL DEFAULT 0,
  monitor_id INTEGER NOT NULL, status SMALLINT NOT NULL, msg TEXT, time DATETIME NOT NULL, ping INTEGER,
  duration INTEGER NOT NULL DEFAULT 0, down_count INTEGER NOT NULL DEFAULT 0);
CREATE INDEX monitor_time_index ON heartbeat (monitor_id, time);
CREATE INDEX monitor_important_time_index ON heartbeat (monitor_id, important, time);
CREATE TABLE tag (id INTEGER NOT NULL PRIMARY KEY, name VARCHAR(255) NOT NULL, color VARCHAR(255) NOT NULL);
CREATE TABLE monitor_tag (id INTEGER NOT NULL PRIMARY KEY, monitor_id INTEGER NOT NULL, tag_id INTEGER NOT NULL,
  value TEXT);
CREATE TABLE maintenance (id INTEGER NOT NULL PRIMARY KEY, title VARCHAR(150) NOT NULL, description TEXT NOT NULL,
  user_id INTEGER, active BOOLEAN NOT NULL DEFAULT 1, strategy VARCHAR(50) NOT NULL DEFAULT 'single',
  start_date DATETIME, end_date DATETIME, start_time TIME, end_time TIME, weekdays VARCHAR(250) DEFAULT '[]',
  days_of_month TEXT, interval_day INTEGER, cron TEXT, timezone VARCHAR(255), duration INTEGER);
CREATE TABLE monitor_maintenance (id INTEGER NOT NULL PRIMARY KEY, monitor_id INTEGER NOT NULL,
  maintenance_id INTEGER NOT NULL);
CREATE TABLE setting (id INTEGER NOT NULL PRIMARY KEY, `key` VARCHAR(200) NOT NULL UNIQUE, value TEXT,
  type VARCHAR(20));
