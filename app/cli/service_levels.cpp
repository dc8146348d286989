// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <nlohmann/json.hpp>

#include "command.h"
#include "common_options.h"
#include "console.h"
#include "feeds/source/built_in_kinds.h"
#include "interrupt.h"
#include "stored.h"
#include "sync_secrets.h"
#include "text_table.h"
#include "work/service_levels.h"
#include "work/source_secret.h"
#include "work/sync_plan.h"

namespace makegood::cli
{

namespace
{

std::string percentText(const std::string &percent)
{
    return percent.empty() ? "unknown" : percent + " %";
}

std::string asText(const std::vector<work::ServiceLevel> &rows)
{
    using enum TextTable::Align;
    TextTable table({Left, Left, Right, Left, Left, Right, Right, Right, Right, Right});
    table.add({"service", "agreement", "objective", "from", "to", "downtime", "excluded", "availability",
               "our downtime", "ours"});
    for (const work::ServiceLevel &level : rows) {
        const ProviderAvailability &one = level.theirs;
        table.add({one.service, one.agreement, one.objective.empty() ? "-" : one.objective + " %",
                   formatInstant(one.period.start), formatInstant(one.period.end),
                   one.downtime ? formatDuration(*one.downtime) : "unknown", formatDuration(one.excluded),
                   percentText(work::percentOf(one)), level.ours ? formatDuration(level.ours->downtime) : "-",
                   level.ours ? percentText(level.ours->percent) : "-"});
    }
    return table.text();
}

nlohmann::ordered_json oursAsJson(const std::optional<work::OurLevel> &ours)
{
    if (!ours)
        return nullptr;
    nlohmann::ordered_json out = {{"contract", ours->contract},
                                  {"service", ours->service},
                                  {"from", formatInstant(ours->period.start)},
                                  {"to", formatInstant(ours->period.end)},
                                  {"percent", nullptr},
                                  {"downtime_ms", ours->downtime.count()}};
    if (!ours->percent.empty())
        out["percent"] = ours->percent;
    return out;
}

std::string asJson(const std::vector<work::ServiceLevel> &rows)
{
    auto out = nlohmann::ordered_json::array();
    for (const work::ServiceLevel &level : rows) {
        const ProviderAvailability &one = level.theirs;
        out.push_back({{"service", one.service},
                       {"agreement", one.agreement},
                       {"objective", one.objective},
                       {"from", formatInstant(one.period.start)},
                       {"to", formatInstant(one.period.end)},
                       {"uptime_ms", nullptr},
                       {"downtime_ms", nullptr},
                       {"excluded_ms", one.excluded.count()}});
        if (one.uptime)
            out.back()["uptime_ms"] = one.uptime->count();
        if (one.downtime)
            out.back()["downtime_ms"] = one.downtime->count();
        out.back()["ours"] = oursAsJson(level.ours);
    }
    return out.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n';
}

Expected<StoredSource> namedSource(Workspace &workspace, const Options &options)
{
    const std::string id = options.text(QStringLiteral("source"));
    const auto all = workspace.sources().list();
    if (!all)
        return tl::unexpected(all.error());
    const auto found = std::ranges::find(*all, id, &StoredSource::id);
    if (found == all->end())
        return refused("this workspace has no source '" + id + "'");
    return *found;
}

} // namespace

int runServiceLevels(const QStringList &words)
{
    Options options(
        QStringLiteral("service-levels --workspace FILE --source ID --month YYYY-MM [--secrets-fd NUMBER] "
                       "[--json]"),
        QStringLiteral(
            "Shows what a system itself says about availability in a month (Zabbix's SLAs, a status page's "
            "account), with ours beside it.\nIts figures are never judged: their rules are not the "
            "contract's.\n"));
    addWorkspace(options);
    options.value(QStringLiteral("source"), QStringLiteral("ID"), QStringLiteral("the source to ask"));
    addMonth(options);
    addSecrets(options);
    addJson(options);
    if (const auto code = readOrEnd(options, words, 0, 0))
        return *code;
    const auto month = neededMonth(options);
    if (!month)
        return fail(month.error());
    const auto workspace = openStored(options, Workspace::Mode::ReadOnly);
    if (!workspace)
        return fail(workspace.error());
    const auto stored = namedSource(**workspace, options);
    if (!stored)
        return fail(stored.error());
    const auto target = work::sourceAsRecorded(builtInKinds(), *stored);
    if (!target)
        return fail(target.error());
    auto given = SyncSecrets::from(options);
    if (!given)
        return fail(given.error());
    const auto secrets
        = secretsOf(*target->source, [&](const SourceSecret &secret) { return given->read(secret); });
    if (!secrets)
        return fail(secrets.error());
    const InterruptFlag interrupt;
    const auto rows = work::serviceLevels(**workspace, *target->source, *stored, *secrets,
                                          {*month, now(), [&] { return interrupt.requested(); }});
    if (!rows)
        return fail(rows.error());
    return finish(options.isSet(QStringLiteral("json")) ? asJson(*rows) : asText(*rows));
}

} // namespace makegood::cli
