// SPDX-License-Identifier: GPL-3.0-or-later
// DuckDB by its own package; it is fetched beside the bench's data when it is not there.
import { createRequire } from 'node:module';
import fs from 'node:fs';
import path from 'node:path';
import { timed } from './figures.mjs';
import { bestS, classicS, ruleC } from './queries.mjs';

export async function duckdb({ dir, times, checked, spawnSync }) {
  if (!fs.existsSync(path.join(dir, 'node_modules/@duckdb/node-api'))) {
    const got = spawnSync('npm', ['install', '--prefix', dir, '--no-save', '@duckdb/node-api'], { encoding: 'utf8' });
    if (got.status !== 0) throw new Error('npm could not fetch @duckdb/node-api');
  }
  const { DuckDBInstance } = createRequire(path.join(dir, 'x.js'))('@duckdb/node-api');
  const file = path.join(dir, 'checks.duckdb');
  const out = path.join(dir, 'duckdb.csv');
  const withOpen = async (options, work, at = file) => {
    const instance = await DuckDBInstance.create(at, options);
    const connection = await instance.connect();
    try {
      return await work((sql) => connection.run(sql));
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
  };
  const load = async (run) => {
    await run(`CREATE TABLE checks AS SELECT column0::INTEGER AS service, column1::INTEGER AS tick,
        column2::BIGINT AS t, column3::INTEGER = 1 AS bad, row_number() OVER () AS n
        FROM read_csv('${dir}/checks.csv', header = false) ORDER BY service, t`);
    await run(`CREATE TABLE windows AS SELECT column0::INTEGER AS service, column1::BIGINT AS a,
        column2::BIGINT AS z FROM read_csv('${dir}/windows.csv', header = false)`);
    await run('CHECKPOINT');
  };
  fs.rmSync(file, { force: true });
  await withOpen({}, load);

  const asCsv = (sql) => `COPY (${sql}) TO '${out}'`;
  const fresh = async (threads, sql, runs = times) => timed(runs, () =>
    withOpen({ threads: String(threads), access_mode: 'READ_ONLY' }, (run) => run(asCsv(sql))), 1);
  const warm = async (threads, sql) =>
    withOpen({ threads: String(threads), access_mode: 'READ_ONLY' }, (run) => timed(times, () => run(asCsv(sql)), 1));
  const c = ruleC('sum(bad::INTEGER)', 't // 300000');
  for (const [rule, sql] of [['s', bestS('bad')], ['s', classicS('bad')], ['c', c]]) {
    await withOpen({ access_mode: 'READ_ONLY' }, (run) => run(asCsv(sql)));
    checked('duckdb', rule, out);
  }
  const parse = `CREATE OR REPLACE TABLE case_checks AS SELECT * FROM read_csv('${dir}/case.csv', header = true,
      columns = {'time': 'TIMESTAMP', 'service': 'VARCHAR', 'probe': 'VARCHAR', 'state': 'VARCHAR'})`;
  const stored = path.join(dir, 'csv.duckdb');
  return {
    s_best_1_fresh: await fresh(1, bestS('bad')),
    s_best_2_warm: await warm(2, bestS('bad')),
    s_classic_1_fresh: await fresh(1, classicS('bad'), 1),
    c_1_fresh: await fresh(1, c),
    c_2_fresh: await fresh(2, c),
    csv_parse_1: await withOpen({ threads: '1' }, (run) => timed(3, () => run(parse), 1), ':memory:'),
    csv_to_store_1: await timed(3, async () => {
      fs.rmSync(stored, { force: true });
      await withOpen({ threads: '1' }, async (run) => { await run(parse); await run('CHECKPOINT'); }, stored);
    }, 1),
  };
}
