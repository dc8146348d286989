// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "common_options.h"
#include "console.h"
#include "feeds/source/built_in_kinds.h"
#include "stored.h"
#include "sync_text.h"
#include "text_table.h"
#include "work/source_health.h"

namespace makegood::cli
{

namespace
{

using OrderedJson = nlohmann::ordered_json;

struct SourceRow {
    SourceHealth health;
    std::optional<SourceCoverage> coverage; ///< of --month
    std::vector<SilentSeries> silent; ///< now
};

std::string text(const SilentSeries &one)
{
    return "contract " + one.contract + ", service " + one.service + ", probe " + one.probe
        + ": no data since " + formatInstant(one.since);
}

std::string instantOr(const std::optional<Instant> &at, const char *otherwise)
{
    return at ? formatInstant(*at) : otherwise;
}

OrderedJson instantOrNull(const std::optional<Instant> &at)
{
    return at ? OrderedJson(formatInstant(*at)) : OrderedJson();
}

OrderedJson coverageJson(const SourceCoverage &coverage)
{
    OrderedJson days = OrderedJson::array();
    for (const DayCoverage &day : coverage.days)
        days.push_back({{"day", day.day},
                        {"cover", wordOf(day.cover)},
                        {"covered_ms", day.covered.count()},
                        {"expected_ms", day.expected.count()}});
    OrderedJson gaps = OrderedJson::array();
    for (const CoverageGap &gap : coverage.gaps)
        gaps.push_back({{"start", formatInstant(gap.when.start)},
                        {"end", formatInstant(gap.when.end)},
                        {"contract", gap.contract},
                        {"service", gap.service},
                        {"probe", gap.probe}});
    const std::string percent = coverage.percent();
    return {{"month", formatMonth(coverage.month)},
            {"percent", percent.empty() ? OrderedJson() : OrderedJson(percent)},
            {"series", coverage.series},
            {"checks", coverage.checks},
            {"days", std::move(days)},
            {"gaps", std::move(gaps)}};
}

OrderedJson rowJson(const SourceRow &row)
{
    const SourceHealth &health = row.health;
    OrderedJson feeds = OrderedJson::array();
    for (const FedContract &fed : health.feeds)
        feeds.push_back({{"contract", fed.contract}, {"read_up_to", instantOrNull(fed.readUpTo)}});
    OrderedJson silent = OrderedJson::array();
    for (const SilentSeries &one : row.silent)
        silent.push_back({{"contract", one.contract},
                          {"service", one.service},
                          {"probe", one.probe},
                          {"since", formatInstant(one.since)}});
    OrderedJson unmapped = OrderedJson::object();
    for (const auto &[series, samples] : health.unmapped)
        unmapped[series] = samples;
    OrderedJson out = {{"source", health.source.id},
                       {"kind", health.source.kind},
                       {"place", health.place},
                       {"state", wordOf(health.state)},
                       {"failures", health.failures},
                       {"next", instantOrNull(health.next)},
                       {"data_until", instantOrNull(health.dataUntil)},
                       {"contracts", std::move(feeds)},
                       {"last", runJson(health.last)},
                       {"last_good", runJson(health.lastGood)},
                       {"unmapped", std::move(unmapped)},
                       {"silent", std::move(silent)}};
    if (row.coverage)
        out["coverage"] = coverageJson(*row.coverage);
    return out;
}

std::string asJson(const std::vector<SourceRow> &rows)
{
    OrderedJson all = OrderedJson::array();
    for (const SourceRow &row : rows)
        all.push_back(rowJson(row));
    const OrderedJson out = {{"schema", 1}, {"sources", std::move(all)}};
    return out.dump(2, ' ', false, OrderedJson::error_handler_t::replace) + '\n';
}

std::string asText(const std::vector<SourceRow> &rows, bool withCoverage)
{
    using enum TextTable::Align;
    TextTable table({Left, Left, Left, Left, Left, Left, Right});
    table.add({"source", "kind", "state", "last run", "data until", "next", withCoverage ? "coverage" : ""});
    std::string below;
    for (const SourceRow &row : rows) {
        const SourceHealth &health = row.health;
        table.add({health.source.id, health.source.kind, wordOf(health.state),
                   health.last ? formatInstant(health.last->ended) : "never",
                   instantOr(health.dataUntil, "nothing yet"), instantOr(health.next, "waits"),
                   row.coverage ? row.coverage->percent() + " %" : std::string()});
        if (health.last && !health.last->error.empty())
            below += harmless(health.source.id + ": " + health.last->error) + ".\n";
        if (!health.unmapped.empty())
            below += harmless(health.source.id) + ": " + std::to_string(health.unmapped.size())
                + " series are not mapped to a service.\n";
        for (const SilentSeries &one : row.silent)
            below += harmless(health.source.id + ": " + text(one)) + ".\n";
    }
    return table.text() + below;
}

} // namespace

int runSources(const QStringList &words)
{
    Options options(
        QStringLiteral("sources --workspace FILE [--month YYYY-MM] [--json]"),
        QStringLiteral("Lists the sources of a workspace: how the last sync ended, how far the data "
                       "reaches,\nwhen the next one is due, and which series have stopped giving data. With "
                       "--month also how much\nof it their checks cover."));
    addWorkspace(options);
    addMonth(options);
    addJson(options);
    if (const auto code = readOrEnd(options, words, 0, 0))
        return *code;
    std::optional<Month> month;
    if (options.isSet(QStringLiteral("month"))) {
        const auto given = neededMonth(options);
        if (!given)
            return fail(given.error());
        month = *given;
    }
    const auto workspace = openStored(options, Workspace::Mode::ReadOnly);
    if (!workspace)
        return fail(workspace.error());
    const SourceKinds kinds = builtInKinds();
    const Instant present = now();
    const auto all = sourceHealth(**workspace, kinds, present);
    if (!all)
        return fail(all.error());
    std::vector<SourceRow> rows;
    for (const SourceHealth &health : *all) {
        SourceRow &row = rows.emplace_back(SourceRow{health, {}, {}});
        // Settings that cannot be read are told when the source is synced.
        auto today = sourceCoverage(**workspace, kinds, health.source, utcMonthOf(present), present);
        if (today)
            row.silent = std::move(today->silent);
        if (!month)
            continue;
        auto coverage = sourceCoverage(**workspace, kinds, health.source, *month, present);
        if (!coverage)
            return fail(coverage.error());
        row.coverage = std::move(*coverage);
    }
    return finish(options.isSet(QStringLiteral("json")) ? asJson(rows) : asText(rows, month.has_value()));
}

} // namespace makegood::cli
