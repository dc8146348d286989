// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change_rows.h"

#include <algorithm>

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

// The row that the statement is at, with its source as the series' last one.
StateChange changeOf(Statement &select, ChangeSeries &series)
{
    const std::string source = select.text(5);
    auto known = std::find(series.sources.begin(), series.sources.end(), source);
    if (known == series.sources.end())
        known = series.sources.insert(known, source);
    const Origin origin{static_cast<std::uint32_t>(known - series.sources.begin()),
                        static_cast<std::uint32_t>(select.number(6))};
    return {select.instant(2), select.choice<CheckState>(3, 3), select.flag(4), origin, select.text(7)};
}

} // namespace

Expected<ChangeSeries> readChangesBetween(Database &database, const std::string &contract,
                                          const std::string &service, const std::string &probe, Instant first,
                                          Instant last)
{
    Statement select(database, "select_probe_changes");
    select.bind(contract).bind(service).bind(probe).bind(first).bind(last);
    ChangeSeries out{service, probe, {}, {}};
    while (select.next())
        out.changes.push_back(changeOf(select, out));
    return select.outcome().map([&] { return std::move(out); });
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
        const std::string source
            = change.origin.source < sources.size() ? sources[change.origin.source] : std::string();
        rows.write(series.service, series.probe, change.at, std::int64_t(change.state), change.conflict,
                   source, std::int64_t(change.origin.line), change.detail);
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
    return rows.changed();
}

Expected<std::vector<ChangeSeries>> readChanges(Database &database, const std::string &contract)
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
    if (const auto done = select.outcome(); !done)
        return tl::unexpected(done.error());
    return out;
}

} // namespace makegood::store
