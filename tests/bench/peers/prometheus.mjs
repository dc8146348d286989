// SPDX-License-Identifier: GPL-3.0-or-later
// Prometheus with the same month back-filled: the share of good checks, and buckets of five minutes.
import fs from 'node:fs';
import path from 'node:path';
import { timed } from './figures.mjs';

const start = Date.UTC(2026, 3, 1) / 1000;
const end = Date.UTC(2026, 4, 1) / 1000;

// OpenMetrics wants each series together, in time order: the CSV already is.
function writeOpenMetrics(from, to) {
  const out = fs.openSync(to, 'w');
  fs.writeSync(out, '# TYPE up gauge\n');
  let rows = [];
  for (const line of fs.readFileSync(from, 'utf8').split('\n')) {
    if (!line) continue;
    const [service, , t, bad] = line.split(',');
    rows.push(`up{service="${service}"} ${1 - bad} ${t / 1000}`);
    if (rows.length === 100000) {
      fs.writeSync(out, rows.join('\n') + '\n');
      rows = [];
    }
  }
  fs.writeSync(out, rows.concat('# EOF\n').join('\n'));
  fs.closeSync(out);
}

export async function prometheus({ dir, times, tell, spawn, spawnSync }) {
  if (spawnSync('prometheus', ['--version']).error) throw new Error('prometheus is not installed');
  const home = path.join(dir, 'prometheus');
  fs.rmSync(home, { recursive: true, force: true });
  fs.mkdirSync(home, { recursive: true });
  writeOpenMetrics(path.join(dir, 'checks.csv'), path.join(home, 'om.txt'));
  const made = spawnSync('promtool', ['tsdb', 'create-blocks-from', 'openmetrics', '--max-block-duration=768h',
    path.join(home, 'om.txt'), path.join(home, 'data')], { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (made.status !== 0) throw new Error(`promtool: ${made.stderr}`);
  fs.rmSync(path.join(home, 'om.txt'));
  fs.writeFileSync(path.join(home, 'prometheus.yml'), 'global: {}\n');
  const port = 19491;
  const server = spawn('prometheus', [`--config.file=${home}/prometheus.yml`, `--storage.tsdb.path=${home}/data`,
    '--storage.tsdb.retention.time=100y', `--web.listen-address=127.0.0.1:${port}`, '--log.level=error',
    '--query.max-samples=500000000'], { stdio: 'ignore' });
  try {
    const ask = async (query) => {
      const url = `http://127.0.0.1:${port}/api/v1/query?time=${end}&query=${encodeURIComponent(query)}`;
      const answer = await (await fetch(url)).json();
      if (answer.status !== 'success') throw new Error(`prometheus: ${answer.error}`);
      return answer.data.result;
    };
    for (let i = 0; ; ++i) {
      try {
        if ((await fetch(`http://127.0.0.1:${port}/-/ready`)).ok) break;
      } catch {
        if (i > 200) throw new Error('prometheus did not start');
      }
      await new Promise((done) => setTimeout(done, 100));
    }
    // Compared by the count of failed checks, which no rule rounds.
    const failed = new Map();
    for (const line of fs.readFileSync(path.join(dir, 'checks.csv'), 'utf8').split('\n'))
      if (line.endsWith(',1')) failed.set(line.split(',')[0], (failed.get(line.split(',')[0]) ?? 0) + 1);
    for (const { metric, value } of await ask(`count_over_time(up[${end - start}s]) - sum_over_time(up[${end - start}s])`))
      if (Number(value[1]) !== (failed.get(metric.service) ?? 0))
        throw new Error(`prometheus: service ${metric.service} failed ${value[1]} times, ours ${failed.get(metric.service)}`);
    tell('  the same failed checks');
    return {
      average: await timed(times, () => ask(`avg_over_time(up[${end - start}s])`), 1),
      c: await timed(1, () =>
        ask(`sum_over_time((avg_over_time(up[5m]) <= bool 0.5)[${end - start}s:5m])`)),
    };
  } finally {
    server.kill('SIGKILL');
  }
}
