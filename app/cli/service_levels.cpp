// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <nlohmann/json.hpp>

#include "command.h"
#include "common_options.h"
#include "console.h"
#include "feeds/secret_store.h"
#include "feeds/source/built_in_kinds.h"
#include "feeds/source/source_wait.h"
#include "interrupt.h"
#include "sla/exact/fraction.h"
#include "stored.h"
#include "text_table.h"
#include "work/sync_plan.h"

namespace makegood::cli
{

namespace
{

std::string percentOf(const ProviderAvailability &one)
{
    if (!one.uptime || !one.downtime)
        return "unknown";
    return percentCut(Integer(one.uptime->count()), Integer((*one.uptime + *one.downtime).count())) + " %";
}

std::string asText(const std::vector<ProviderAvailability> &rows)
{
    using enum TextTable::Align;
    TextTable table({Left, Left, Right, Left, Left, Right, Right, Right});
    table.add({"service", "agreement", "objective", "from", "to", "downtime", "excluded", "availability"});
    for (const ProviderAvailability &one : rows)
        table.add({one.service, one.agreement, one.objective + " %", formatInstant(one.period.start),
                   formatInstant(one.period.end), one.downtime ? formatDuration(*one.downtime) : "unknown",
                   formatDuration(one.excluded), percentOf(one)});
    return table.text();
}

std::string asJson(const std::vector<ProviderAvailability> &rows)
{
    auto out = nlohmann::ordered_json::array();
    for (const ProviderAvailability &one : rows) {
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
        QStringLiteral("service-levels --workspace FILE --source ID --month YYYY-MM [--json]"),
        QStringLiteral(
            "Shows what a monitoring system itself says about availability in a UTC month (Zabbix's "
            "SLAs).\nThese figures stand beside ours and are never judged: their rules are not the "
            "contract's.\n"));
    addWorkspace(options);
    options.value(QStringLiteral("source"), QStringLiteral("ID"), QStringLiteral("the source to ask"));
    addMonth(options);
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
    SecretStore keyring(QStringLiteral("makegood"));
    const auto secrets = work::secretsOf(*target->source, secretFromEnvironment(), keyring);
    if (!secrets)
        return fail(secrets.error());
    const InterruptFlag interrupt;
    const auto rows = providerAvailability(*target->source, *secrets, utcMonth(*month),
                                           [&] { return interrupt.requested(); });
    if (!rows)
        return fail(rows.error());
    return finish(options.isSet(QStringLiteral("json")) ? asJson(*rows) : asText(*rows));
}

} // namespace makegood::cli
