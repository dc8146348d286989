// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change_rows.h"

#include <algorithm>

#include "sla/samples/check_chunk.h"
#include "store/change_sums.h"
#include "store/month_number.h"
#include "store/row_writer.h"

namespace makegood::store
{

namespace
{

// Whether the statement finds a row of this service and probe.
Expected<bool> finds(Database &database, const char *statement, const std::string &contract,
                     const std::string &service, const std::string &probe)
{
    Statement select(database, statement);
    const bool found = select.bind(contract).bind(service).bind(probe).next();
    return select.outcome().map([&] { return found; });
}

tl::unexpected<Error> bothKinds(const Database &database, const std::string &service,
                                const std::string &probe, const char *stored, const char *given)
{
    return tl::unexpected(
        storeError(ErrorKind::Refused, database.path(),
                   std::string("the service '") + service + "' has " + stored + " by the probe '" + probe
                       + "' in this workspace, and these are " + given
                       + ": a service and probe has checks or changes, not both; give them to another "
                         "probe; nothing was changed"));
}

std::uint32_t sourceIn(ChangeSeries &series, const std::string &source)
{
    auto known = std::find(series.sources.begin(), series.sources.end(), source);
    if (known == series.sources.end())
        known = series.sources.insert(known, source);
    return static_cast<std::uint32_t>(known - series.sources.begin());
}

// The row that the statement is at, with its source as the series' last one.
StateChange changeOf(Statement &select, ChangeSeries &series)
{
    const Origin origin{sourceIn(series, select.text(5)), static_cast<std::uint32_t>(select.number(6))};
    return {select.instant(2), select.choice<CheckState>(3, 3), select.flag(4), origin, select.text(7)};
}

MonthSpan monthsBetween(Instant first, Instant last)
{
    return {monthNumber(utcMonthOf(first)), monthNumber(utcMonthOf(last))};
}

Expected<ChangeSeries> rowsOf(Database &database, const std::string &contract, const std::string &service,
                              const std::string &probe, const MonthSpan &span)
{
    Statement select(database, "select_probe_changes");
    select.bind(contract).bind(service).bind(probe);
    select.bind(utcMonth(monthNumbered(span.first)).start);
    select.bind(utcMonth(monthNumbered(span.last)).end - Duration(1));
    ChangeSeries out{service, probe, {}, {}};
    while (select.next())
        out.changes.push_back(changeOf(select, out));
    return select.outcome().map([&] { return std::move(out); });
}

Expected<std::vector<ChangeSeries>> allRows(Database &database, const std::string &contract)
{
    Statement select(database, "select_changes");
    select.bind(contract);
    std::vector<ChangeSeries> out;
    while (select.next()) {
        const std::string service = select.text(0);
        const std::string probe = select.text(1);
        if (out.empty() || out.back().service != service || out.back().probe != probe)
            out.push_back({service, probe, {}, {}});
        out.back().changes.push_back(changeOf(select, out.back()));
    }
    return select.outcome().map([&] { return std::move(out); });
}

void writeChange(RowWriter &rows, const ChangeSeries &series, const StateChange &change,
                 const std::vector<std::string> &sources)
{
    const std::string source
        = change.origin.source < sources.size() ? sources[change.origin.source] : std::string();
    rows.write(series.service, series.probe, change.at, std::int64_t(change.state), change.conflict, source,
               std::int64_t(change.origin.line), change.detail);
}

Expected<void> sumAgain(Database &database, const std::string &contract, const ChangeSeries &series,
                        const MonthSpan &span)
{
    return rowsOf(database, contract, series.service, series.probe, span)
        .and_then([&](const ChangeSeries &stored) { return sumChanges(database, contract, stored, span); });
}

} // namespace

Expected<ChangeSeries> readChangesBetween(Database &database, const std::string &contract,
                                          const std::string &service, const std::string &probe, Instant first,
                                          Instant last)
{
    const MonthSpan span = monthsBetween(first, last);
    const auto months = rowsOf(database, contract, service, probe, span);
    if (!months)
        return months;
    if (const auto whole = changesAsWritten(database, contract, *months, span); !whole)
        return tl::unexpected(whole.error());
    ChangeSeries out{service, probe, {}, {}};
    for (StateChange change : months->changes)
        if (first <= change.at && change.at <= last) {
            change.origin.source = sourceIn(out, months->sources[change.origin.source]);
            out.changes.push_back(std::move(change));
        }
    return out;
}

Expected<void> requireNoChanges(Database &database, const std::string &contract, const std::string &service,
                                const std::string &probe)
{
    const auto has = finds(database, "select_probe_has_changes", contract, service, probe);
    if (!has)
        return tl::unexpected(has.error());
    if (*has)
        return bothKinds(database, service, probe, "state changes", "checks");
    return {};
}

Expected<std::int64_t> joinChanges(Database &database, const std::string &contract,
                                   const ChangeSeries &series)
{
    if (series.changes.empty())
        return 0;
    const auto has = finds(database, "select_probe_has_checks", contract, series.service, series.probe);
    if (!has)
        return tl::unexpected(has.error());
    if (*has)
        return bothKinds(database, series.service, series.probe, "checks", "state changes");
    const auto stored = readChangesBetween(database, contract, series.service, series.probe,
                                           series.changes.front().at, series.changes.back().at);
    if (!stored)
        return tl::unexpected(stored.error());
    RowWriter rows(database, "upsert_change", contract);
    const auto write = [&](const StateChange &change, const std::vector<std::string> &sources) {
        writeChange(rows, series, change, sources);
    };
    auto known = stored->changes.begin();
    for (const StateChange &change : series.changes) {
        while (known != stored->changes.end() && known->at < change.at)
            ++known;
        if (known == stored->changes.end() || known->at != change.at) {
            write(change, series.sources);
            continue;
        }
        StateChange joined = *known;
        joinChange(joined, change);
        if (joined.state != known->state)
            write(joined, series.sources);
        else if (joined.conflict != known->conflict)
            write(joined, stored->sources);
    }
    const auto changed = rows.changed();
    if (!changed || *changed == 0)
        return changed;
    const MonthSpan span = monthsBetween(series.changes.front().at, series.changes.back().at);
    return sumAgain(database, contract, series, span).map([&] { return *changed; });
}

Expected<void> replaceChanges(Database &database, const std::string &contract, const ChangeSeries &series,
                              Instant first, Instant last)
{
    Statement gone(database, "delete_changes");
    gone.bind(contract).bind(series.service).bind(series.probe).bind(first).bind(last).run();
    if (const auto done = gone.outcome(); !done)
        return done;
    RowWriter rows(database, "upsert_change", contract);
    for (const StateChange &change : series.changes)
        writeChange(rows, series, change, series.sources);
    if (const auto written = rows.changed(); !written)
        return tl::unexpected(written.error());
    return sumAgain(database, contract, series, monthsBetween(first, last));
}

Expected<std::vector<ChangeSeries>> readChanges(Database &database, const std::string &contract)
{
    auto out = allRows(database, contract);
    if (out)
        if (const auto whole = changesAsWritten(database, contract, *out); !whole)
            return tl::unexpected(whole.error());
    return out;
}

Expected<void> sumAllChanges(Database &database, const std::string &contract)
{
    const auto all = allRows(database, contract);
    if (!all)
        return tl::unexpected(all.error());
    for (const ChangeSeries &series : *all)
        if (const auto done = sumChanges(database, contract, series,
                                         monthsBetween(series.changes.front().at, series.changes.back().at));
            !done)
            return done;
    return {};
}

} // namespace makegood::store
