// SPDX-License-Identifier: GPL-3.0-or-later
// A month of checks of many services in one CSV: read by an import mapping, beside DuckDB reading the same file.
//   cmake --preset bench && cmake --build --preset bench --target bench_tables
//   node tests/bench/tables.mjs [--services 1000] [--minutes 43200] [--times 3] [--dir build/bench/data]
//                               [--bench build/bench/tests/bench/bench_tables]
// DuckDB comes with the npm package @duckdb/node-api, which is fetched beside the data; without it ours stand alone.
import { execFileSync, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, option } from './peers/figures.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const services = Number(option('services', 1000));
const minutes = Number(option('minutes', 43200));
const times = Number(option('times', 3));
const dir = path.resolve(option('dir', path.join(root, 'build/bench/data')));
const ours = path.resolve(option('bench', path.join(root, 'build/bench/tests/bench/bench_tables')));
const csv = path.join(dir, `month-${services}-${minutes}.csv`);
const tell = (text) => process.stderr.write(text + '\n');

fs.mkdirSync(dir, { recursive: true });
if (!fs.existsSync(csv)) {
  tell(`Writing ${services} services x ${minutes} checks to ${csv}`);
  execFileSync(ours, ['prepare', csv, String(services), String(minutes)], { stdio: 'inherit' });
}
const run = (...words) => JSON.parse(execFileSync(ours, words));
const several = async (work) => {
  const all = [];
  for (let i = 0; i < times; ++i) all.push(await work());
  return all;
};
const result = { machine: { cpu: os.cpus()[0].model.trim(), cores: os.cpus().length, memory: os.totalmem() },
  services, minutes, bytes: fs.statSync(csv).size };
const read = await several(() => run('read', csv));
const store = await several(() => run('store', csv, path.join(dir, 'tables.makegood')));
result.makegood = { rows: read[0].rows, read_ms: median(read.map((one) => one.ms)), read_resident: read[0].resident,
  store_ms: median(store.map((one) => one.ms)), store_resident: store[0].resident };

if (!fs.existsSync(path.join(dir, 'node_modules/@duckdb/node-api')))
  spawnSync('npm', ['install', '--prefix', dir, '--no-save', '@duckdb/node-api'], { stdio: 'ignore' });
try {
  const { DuckDBInstance } = createRequire(path.join(dir, 'x.js'))('@duckdb/node-api');
  const file = path.join(dir, 'tables.duckdb');
  const table = `CREATE TABLE checks AS SELECT * FROM read_csv('${csv}', header = true,
      columns = {'time': 'TIMESTAMP', 'service': 'VARCHAR', 'probe': 'VARCHAR', 'state': 'VARCHAR'})`;
  const duck = async (threads, at) => {
    fs.rmSync(file, { force: true });
    const begun = performance.now();
    const instance = await DuckDBInstance.create(at, { threads: String(threads) });
    const connection = await instance.connect();
    await connection.run(table);
    if (at !== ':memory:') await connection.run('CHECKPOINT');
    const ms = performance.now() - begun;
    const counted = await connection.runAndReadAll('SELECT count(*) FROM checks');
    if (Number(counted.getRows()[0][0]) !== result.makegood.rows) throw new Error('DuckDB read another number of rows');
    connection.closeSync();
    instance.closeSync();
    return ms;
  };
  result.duckdb = {};
  for (const threads of [1, 2]) {
    result.duckdb[`read_${threads}_ms`] = median(await several(() => duck(threads, ':memory:')));
    result.duckdb[`store_${threads}_ms`] = median(await several(() => duck(threads, file)));
  }
  result.ratios = { read_1: result.duckdb.read_1_ms / result.makegood.read_ms,
    read_2: result.duckdb.read_2_ms / result.makegood.read_ms,
    store_1: result.duckdb.store_1_ms / result.makegood.store_ms,
    store_2: result.duckdb.store_2_ms / result.makegood.store_ms };
} catch (error) {
  tell(`DuckDB left out: ${String(error.message ?? error).split('\n')[0]}`);
}
console.log(JSON.stringify(result, null, 1));
