// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite by its shell, which times a statement itself: opening is not counted, which favours it.
import fs from 'node:fs';
import path from 'node:path';
import { bestS, changesS, classicS } from './queries.mjs';

export async function sqlite({ dir, times, checked, median, spawnSync }) {
  const file = path.join(dir, 'checks.sqlite');
  const out = path.join(dir, 'sqlite.csv');
  const shell = (script) => {
    const done = spawnSync('sqlite3', ['-csv', file], { input: script, encoding: 'utf8', maxBuffer: 1 << 26 });
    if (done.error) throw new Error('sqlite3 is not installed');
    if (done.status !== 0 || done.stderr) throw new Error(`sqlite3: ${done.stderr}`);
    return done.stdout;
  };
  fs.rmSync(file, { force: true });
  shell(`PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;
CREATE TABLE raw(service INTEGER, tick INTEGER, t INTEGER, bad INTEGER);
CREATE TABLE windows(service INTEGER, a INTEGER, z INTEGER);
CREATE TABLE changes(service INTEGER, first INTEGER, last INTEGER, count INTEGER);
.import ${dir}/checks.csv raw
.import ${dir}/windows.csv windows
.import ${dir}/changes.csv changes
CREATE TABLE checks AS SELECT service, tick, t, bad, row_number() OVER (ORDER BY service, t) AS n FROM raw;
DROP TABLE raw;
CREATE INDEX checks_t ON checks(service, t, bad);
CREATE INDEX failed ON checks(service, t, n) WHERE bad = 1;
CREATE INDEX windows_a ON windows(service, a, z);
ANALYZE;`);
  const runs = (sql, count) => {
    shell(`.output ${out}\n${sql};\n`);
    checked('sqlite', 's', out);
    const text = shell(`.timer on\n${`.output ${out}\n${sql};\n.output stdout\n`.repeat(count + 1)}`);
    const walls = [...text.matchAll(/Run Time: real ([\d.]+)/g)].map((m) => Number(m[1]) * 1000).slice(1);
    return median(walls);
  };
  return {
    s_best: runs(bestS('bad = 1', 'min'), times),
    s_classic: runs(classicS('bad = 1', 'min'), 1),
    s_changes: runs(changesS('min'), times),
  };
}
