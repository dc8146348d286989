// SPDX-License-Identifier: GPL-3.0-or-later
// PostgreSQL in a cluster of its own; psql times the statement without the connection.
import fs from 'node:fs';
import path from 'node:path';
import { bestS, classicS } from './queries.mjs';

export async function postgres({ dir, times, checked, median, spawnSync }) {
  const versions = fs.existsSync('/usr/lib/postgresql') ? fs.readdirSync('/usr/lib/postgresql') : [];
  if (versions.length === 0) throw new Error('the PostgreSQL server is not installed');
  const bin = `/usr/lib/postgresql/${versions.sort().at(-1)}/bin`;
  const home = fs.mkdtempSync('/tmp/makegood-bench-pg-');
  const root = process.getuid() === 0;
  const asUser = (command, words) => {
    const done = root
      ? spawnSync('runuser', ['-u', 'postgres', '--', command, ...words], { encoding: 'utf8', cwd: '/tmp', stdio: ['ignore', 'ignore', 'pipe'] })
      : spawnSync(command, words, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
    if (done.status !== 0) throw new Error(`${path.basename(command)}: ${done.stderr}`);
  };
  if (root) spawnSync('chown', ['postgres', home]);
  const port = '15491';
  const psql = (script) => {
    const done = spawnSync('psql', ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-h', home, '-p', port, '-U', 'postgres', '--csv', '-t'],
      { input: script, encoding: 'utf8', maxBuffer: 1 << 26 });
    if (done.status !== 0) throw new Error(`psql: ${done.stderr}`);
    return done.stdout;
  };
  asUser(`${bin}/initdb`, ['-D', `${home}/data`, '-A', 'trust', '-U', 'postgres', '--no-sync', '-E', 'UTF8', '--locale=C.UTF-8']);
  asUser(`${bin}/pg_ctl`, ['-D', `${home}/data`, '-w', '-l', `${home}/log`, '-o',
    `-c listen_addresses= -c unix_socket_directories=${home} -c port=${port} -c fsync=off -c shared_buffers=1GB -c work_mem=256MB -c max_parallel_workers_per_gather=0 -c jit=off`,
    'start']);
  try {
    psql(`CREATE TABLE raw(service int, tick int, t bigint, bad int);
CREATE TABLE windows(service int, a bigint, z bigint);
\\copy raw FROM '${dir}/checks.csv' CSV
\\copy windows FROM '${dir}/windows.csv' CSV
CREATE TABLE checks AS SELECT service, tick, t, bad = 1 AS bad, row_number() OVER (ORDER BY service, t) AS n FROM raw ORDER BY service, t;
DROP TABLE raw;
CREATE INDEX failed ON checks(service, t) INCLUDE (n) WHERE bad;
CREATE INDEX checks_t ON checks(service, t) INCLUDE (bad);
VACUUM ANALYZE;`);
    const runs = (sql, count) => {
      const out = path.join(dir, 'postgres.csv');
      fs.writeFileSync(out, psql(`${sql};`));
      checked('postgres', 's', out);
      const text = psql(`\\timing on\n${`\\o ${out}\n${sql};\n\\o\n`.repeat(count)}`);
      return median([...text.matchAll(/Time: ([\d.]+) ms/g)].map((m) => Number(m[1])));
    };
    return { s_best: runs(bestS('bad'), times), s_classic: runs(classicS('bad'), 1) };
  } finally {
    asUser(`${bin}/pg_ctl`, ['-D', `${home}/data`, '-m', 'immediate', '-w', 'stop']);
    fs.rmSync(home, { recursive: true, force: true });
  }
}
