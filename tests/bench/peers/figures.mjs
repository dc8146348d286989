// SPDX-License-Identifier: GPL-3.0-or-later
// What the peers share: options, medians and the table of ratios with what we hold ourselves to.

export function option(name, otherwise) {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 && at + 1 < process.argv.length ? process.argv[at + 1] : otherwise;
}

export function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

/// The median wall time in ms of an asynchronous piece of work, after `warm` runs that are not counted.
export async function timed(times, work, warm = 0) {
  const walls = [];
  for (let i = 0; i < times + warm; ++i) {
    const start = process.hrtime.bigint();
    await work();
    if (i >= warm) walls.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  return median(walls);
}

const wanted = [
  ['DuckDB, best query, 1 thread fresh, rule S', 'duckdb', 's_best_1_fresh', 'rule_s_1', 60],
  ['DuckDB, best query, 2 threads warm, rule S', 'duckdb', 's_best_2_warm', 'rule_s_2', 15],
  ['DuckDB, classic window query, 1 thread fresh, rule S', 'duckdb', 's_classic_1_fresh', 'rule_s_1', 600],
  ['DuckDB, 1 thread fresh, rule C', 'duckdb', 'c_1_fresh', 'rule_c_1', 200],
  ['DuckDB, 2 threads fresh, rule C', 'duckdb', 'c_2_fresh', 'rule_c_2', 120],
  ['PostgreSQL, partial index on failures, rule S', 'postgres', 's_best', 'rule_s_1', 5],
  ['PostgreSQL, classic window query, rule S', 'postgres', 's_classic', 'rule_s_1', 2500],
  ['SQLite, partial index on failures, rule S', 'sqlite', 's_best', 'rule_s_1', 25],
  ['SQLite, classic window query, rule S', 'sqlite', 's_classic', 'rule_s_1', 5000],
  ['SQLite over state-change rows', 'sqlite', 's_changes', 'rule_s_1', 2],
  ['Prometheus, avg_over_time of 30 days', 'prometheus', 'average', 'rule_s_1', 300],
  ['Prometheus, rule C', 'prometheus', 'c', 'rule_c_1', 700],
  ['audit against DuckDB 1 thread, best S', 'duckdb', 's_best_1_fresh', 'audit_s_1', 3],
  ['audit against DuckDB 1 thread, classic S', 'duckdb', 's_classic_1_fresh', 'audit_s_1', 30],
  ['CSV parsing against DuckDB 1 thread', 'duckdb', 'csv_parse_1', 'csv_parse_1', 6],
  ['CSV to stored chunks against DuckDB 1 thread', 'duckdb', 'csv_to_store_1', 'csv_to_store_1', 7],
];

export function ratioRows(makegood, peers) {
  const rows = [];
  for (const [against, peer, theirs, ours, target] of wanted) {
    const other = peers[peer]?.[theirs];
    if (other === undefined) continue;
    // Below 4 ms the clock of the wall says too little.
    const own = makegood[ours].wall_ms < 4 ? makegood[ours].cpu_ms : makegood[ours].wall_ms;
    rows.push({ against, theirs_ms: other, ours_ms: own, ratio: other / own, target, met: other / own >= target });
  }
  const bytes = makegood.bytes_a_service_month;
  rows.push({ against: 'bytes a service-month', theirs_ms: null, ours_ms: null, ratio: bytes, target: 36000,
    met: bytes <= 36000 });
  return rows;
}
