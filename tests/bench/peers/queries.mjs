// SPDX-License-Identifier: GPL-3.0-or-later
// Rule S and rule C in SQL. Tables: checks(service, tick, t, bad), windows(service, a, z),
// changes(service, first, last, count); instants in milliseconds. `bad` is the engine's own word for a
// failed check; every dialect here knows window functions.

// Runs of failed checks with at least two of them and five minutes, less what lies in maintenance.
const lessMaintenance = (least) => `
r AS (SELECT service, min(t) AS a, max(t) AS z FROM g GROUP BY service, run
      HAVING count(*) >= 2 AND max(t) - min(t) >= 300000),
d AS (SELECT r.service, r.a, r.z - r.a AS whole,
             sum(CASE WHEN w.a IS NULL THEN 0 ELSE ${least}(r.z, w.z) - ${least === 'min' ? 'max' : 'greatest'}(r.a, w.a) END) AS cut
      FROM r LEFT JOIN windows w ON w.service = r.service AND w.a < r.z AND w.z > r.a
      GROUP BY r.service, r.a, r.z)
SELECT service, CAST(sum(whole - cut) AS bigint) AS downtime FROM d GROUP BY service ORDER BY service`;

/// Only failed rows are looked at; the stored ordinal of the minute tells whether neighbours belong together.
export const bestS = (bad, least = 'least') => `
WITH b AS (SELECT service, t, CASE WHEN t - lag(t) OVER w <= 180000 AND n - lag(n) OVER w = 1
                                   THEN 0 ELSE 1 END AS brk
           FROM checks WHERE ${bad} WINDOW w AS (PARTITION BY service ORDER BY t)),
g AS (SELECT service, t, sum(brk) OVER (PARTITION BY service ORDER BY t ROWS UNBOUNDED PRECEDING) AS run FROM b),
${lessMaintenance(least)}`;

/// Gaps and islands over every check.
export const classicS = (bad, least = 'least') => `
WITH b AS (SELECT service, t, bad, CASE WHEN lag(bad) OVER w = bad AND t - lag(t) OVER w <= 180000
                                        THEN 0 ELSE 1 END AS brk
           FROM checks WINDOW w AS (PARTITION BY service ORDER BY t)),
h AS (SELECT service, t, bad, sum(brk) OVER (PARTITION BY service ORDER BY t ROWS UNBOUNDED PRECEDING) AS run
      FROM b),
g AS (SELECT service, t, run FROM h WHERE ${bad}),
${lessMaintenance(least)}`;

/// Over rows of changed states, as Icinga keeps them.
export const changesS = (least = 'least') => `
WITH g AS (SELECT service, first AS t, rowid AS run, last, count FROM changes
           WHERE count >= 2 AND last - first >= 300000),
d AS (SELECT g.service, g.run, g.last - g.t AS whole,
             sum(CASE WHEN w.a IS NULL THEN 0 ELSE ${least}(g.last, w.z) - ${least === 'min' ? 'max' : 'greatest'}(g.t, w.a) END) AS cut
      FROM g LEFT JOIN windows w ON w.service = g.service AND w.a < g.last AND w.z > g.t
      GROUP BY g.service, g.run, g.last, g.t)
SELECT service, CAST(sum(whole - cut) AS bigint) AS downtime FROM d GROUP BY service ORDER BY service`;

/// Buckets of five minutes of which more than half failed.
export const ruleC = (count, divide) => `
SELECT service, count(*) AS buckets
FROM (SELECT service, ${divide} AS bucket FROM checks GROUP BY 1, 2 HAVING ${count} * 2 > count(*)) x
GROUP BY service ORDER BY service`;
