// SPDX-License-Identifier: GPL-3.0-or-later
// The window's start with many contracts beside an empty window with a chart, in turn, and its memory when
// everything is judged. Times are whole processes, from the start to the first painted frame.
//   cmake --preset bench && cmake --build --preset bench --target makegood bench_window_workspace bench_empty_charts
//   node tests/bench/window.mjs [--contracts 1000] [--months 24] [--times 5] [--build build/bench] [--platform xcb]
// or, with a workspace that is there already, such as the sample:
//   node tests/bench/window.mjs --workspace FILE --month 2026-10 --now 2026-11-02T08:00:00Z
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { fileURLToPath } from 'node:url';
import { median, option } from './peers/figures.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const build = path.resolve(option('build', path.join(root, 'build/bench')));
const contracts = Number(option('contracts', 1000));
const months = Number(option('months', 24));
const times = Number(option('times', 5));
const platform = option('platform', process.env.DISPLAY ? 'xcb' : 'offscreen');
const dir = path.resolve(option('dir', path.join(build, 'data')));
const given = option('workspace', '');
const workspace = given || path.join(dir, `window-${contracts}x${months}.makegood`);
const targets = { ratio: 2.0, megabytes: 250, switch_ms: 100 };
const tell = (text) => process.stderr.write(text + '\n');

fs.mkdirSync(dir, { recursive: true });
if (!fs.existsSync(workspace)) {
  tell(`Writing ${contracts} contracts x ${months} months to ${workspace}`);
  execFileSync(path.join(build, 'tests/bench/bench_window_workspace'), [workspace + '.part', contracts, months],
    { stdio: 'inherit' });
  fs.renameSync(workspace + '.part', workspace);
}

// Milliseconds from the start to each word on standard output, and what stands behind it.
const timed = (program, args) =>
  new Promise((resolve, reject) => {
    const begin = process.hrtime.bigint();
    const child = spawn(program, args,
      { env: { ...process.env, QT_QPA_PLATFORM: platform }, stdio: ['ignore', 'pipe', 'inherit'] });
    const at = {};
    readline.createInterface({ input: child.stdout }).on('line', (line) => {
      const [word, kilobytes, cpu] = line.split(' ');
      if (word.includes(':')) {
        at[word] = { ms: Number(kilobytes), cpu: Number(cpu) };
        return;
      }
      at[word] = { ms: Number(process.hrtime.bigint() - begin) / 1e6, megabytes: Number(kilobytes) / 1024,
        cpu: Number(cpu) };
    });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(at) : reject(new Error(`${program} ended with ${code}`))));
  });

const last = 2025 * 12 + months - 1; // the workspace begins in January 2025
const month = option('month', `${Math.floor(last / 12)}-${String((last % 12) + 1).padStart(2, '0')}`);
const now = option('now', `${month}-28T12:00:00Z`);
const runs = { floor: [], window: [] };
for (let i = 0; i < times; ++i) {
  runs.floor.push(await timed(path.join(build, 'tests/bench/bench_empty_charts'), []));
  runs.window.push(await timed(path.join(build, 'bin/makegood'),
    [workspace, '--start-report', '--month', month, '--now', now]));
}
const of = (list, word, what = 'ms') => median(list.map((run) => run[word][what]));
const floor = of(runs.floor, 'painted');
const result = {
  contracts, months, times, platform,
  floor_ms: floor,
  floor_cpu_ms: of(runs.floor, 'painted', 'cpu'),
  painted_cpu_ms: of(runs.window, 'painted', 'cpu'),
  cpu_ratio: of(runs.window, 'painted', 'cpu') / of(runs.floor, 'painted', 'cpu'),
  painted_ms: of(runs.window, 'painted'),
  seen_judged_ms: of(runs.window, 'seen'),
  all_judged_ms: of(runs.window, 'judged'),
  ratio: of(runs.window, 'painted') / floor,
  ratios: runs.window.map((run, i) => run.painted.ms / runs.floor[i].painted.ms),
  painted_megabytes: of(runs.window, 'painted', 'megabytes'),
  judged_megabytes: of(runs.window, 'judged', 'megabytes'),
  targets,
};
const row = (met, text) => tell(`${met ? 'met   ' : 'missed'} ${text}`);
row(result.ratio <= targets.ratio, `start: ${result.ratio.toFixed(2)} x an empty window with a chart (target ${targets.ratio})`);
tell(`       by the processor's time, which other work on the machine does not stretch: ${result.cpu_ratio.toFixed(2)} x`);
row(result.judged_megabytes <= targets.megabytes,
  `memory: ${result.judged_megabytes.toFixed(0)} MB when all is judged (target ${targets.megabytes})`);
result.switches = Object.fromEntries(Object.keys(runs.window[0]).filter((word) => word.includes(':'))
  .map((word) => [word, { ms: of(runs.window, word), cpu_ms: of(runs.window, word, 'cpu') }]));
const slowest = Object.entries(result.switches).sort((a, b) => b[1].ms - a[1].ms)[0];
row(slowest[1].ms <= targets.switch_ms,
  `slowest page: ${slowest[0]} ${slowest[1].ms.toFixed(0)} ms (target ${targets.switch_ms})`);
const cpu = os.cpus();
console.log(JSON.stringify({ machine: { cpu: cpu[0].model.trim(), cores: cpu.length, memory: os.totalmem() },
  window: result }, null, 1));
