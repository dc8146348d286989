// SPDX-License-Identifier: GPL-3.0-or-later
// Whole runs, from opening the store to the result in CSV, beside what others need for the same answer.
//   cmake --preset bench && cmake --build --preset bench
//   node tests/bench/peers.mjs [--services 200] [--times 5] [--dir build/bench/data]
// A peer that is not installed is named and left out. Every answer is compared with ours before it is timed.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, option, ratioRows } from './peers/figures.mjs';
import { duckdb } from './peers/duckdb.mjs';
import { postgres } from './peers/postgres.mjs';
import { prometheus } from './peers/prometheus.mjs';
import { sqlite } from './peers/sqlite.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const services = Number(option('services', 200));
const times = Number(option('times', 5));
const dir = path.resolve(option('dir', path.join(root, 'build/bench/data')));
const ours = path.join(root, 'build/bench/tests/bench/bench_store');
const tell = (text) => process.stderr.write(text + '\n');

fs.mkdirSync(dir, { recursive: true });
tell(`Writing ${services} services x 43,200 checks to ${dir}`);
execFileSync(ours, ['prepare', dir, String(services)], { stdio: 'inherit' });
const makegood = JSON.parse(execFileSync(ours, ['run', dir, String(services), String(times)]));

// service -> figure, from the first two columns of a CSV.
const figures = (file) =>
  new Map(fs.readFileSync(file, 'utf8').trim().split('\n').filter((line) => /^\d/.test(line))
    .map((line) => line.split(',').slice(0, 2).map(Number)));
const answers = {
  s: figures(path.join(dir, 'result-s.csv')),
  c: new Map([...figures(path.join(dir, 'result-c.csv'))].map(([service, ms]) => [service, ms / 300000])),
};
const checked = (name, rule, file) => {
  const theirs = figures(file);
  for (const [service, figure] of answers[rule])
    if ((theirs.get(service) ?? 0) !== figure)
      throw new Error(`${name}: service ${service} has ${theirs.get(service)}, ours ${figure}`);
};

const context = { dir, services, times, tell, checked, median, spawn, spawnSync, execFileSync };
const peers = {};
const skipped = {};
for (const [name, peer] of Object.entries({ duckdb, sqlite, postgres, prometheus })) {
  tell(`Asking ${name}`);
  try {
    peers[name] = await peer(context);
  } catch (error) {
    skipped[name] = String(error.message ?? error).split('\n')[0];
    tell(`  left out: ${skipped[name]}`);
  }
}
const rows = ratioRows(makegood, peers);
for (const row of rows)
  tell(`${row.met ? 'met   ' : 'missed'} ${row.ratio.toFixed(1).padStart(9)} x  (target ${row.target})  ${row.against}`);
const cpu = os.cpus();
console.log(JSON.stringify({ machine: { cpu: cpu[0].model.trim(), cores: cpu.length, memory: os.totalmem() },
  makegood, peers, skipped, ratios: rows }, null, 1));
