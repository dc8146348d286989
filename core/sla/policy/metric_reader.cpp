// SPDX-License-Identifier: GPL-3.0-or-later
// [[class.metric]]: docs/rules.md, section 21.
#include "sla/policy/policy_parts.h"

namespace makegood::sla
{

namespace
{

Metric readMetric(TableReader &row, UniqueIds &ids)
{
    Metric out;
    out.id = ids.read(row);
    out.title = row.need("title", row.text("title"), "a string");
    out.probes = row.need("probes", row.texts("probes"), "an array of strings");
    if (row.isEmptyList("probes"))
        row.wrong("probes", "no probe", "at least one");
    const auto statistic = row.word<Statistic>("statistic");
    out.statistic = row.need("statistic", statistic, allowedWords<Statistic>());
    const auto limit = row.signedDecimal("limit");
    out.limit = row.need("limit", limit, "a decimal in quotes, such as \"45\"");
    out.side = row.word<Side>("side").value_or(Side::Most);
    out.beyond = row.signedDecimal("beyond");
    out.unit = row.text("unit").value_or(std::string());
    out.bucket = row.duration("bucket", Least::AboveZero).value_or(Duration::zero());
    out.clauses = row.clauses();
    if (statistic != Statistic::ShareBeyond)
        return out;
    if (!row.has("beyond"))
        row.missing("beyond", "a decimal in quotes: what a sample must be strictly beyond");
    if (limit && (limit->value < 0 || limit->value > 100))
        row.wrong("limit", "out of range: with share-beyond it is a share in percent", "\"0\" to \"100\"");
    return out;
}

} // namespace

std::vector<Metric> readMetrics(TableReader &classRow, Problems &problems)
{
    std::vector<Metric> out;
    UniqueIds ids;
    const auto rows = classRow.rows("metric", mostRows);
    if (rows.empty() && classRow.isEmptyList("metric"))
        classRow.wrong("metric", "no metric", "at least one [[class.metric]], or none of it");
    for (const auto &[node, path] : rows) {
        TableReader row(*node, path, problems);
        out.push_back(readMetric(row, ids));
        row.finish();
    }
    return out;
}

} // namespace makegood::sla
