// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync_text.h"

#include "console.h"
#include "text_table.h"

namespace makegood::cli
{

using OrderedJson = nlohmann::ordered_json;

std::string syncLine(const SourceSync &sync)
{
    const SyncReport &report = sync.report;
    std::string out = harmless(sync.source) + ": ";
    if (sync.error)
        out += "failed; ";
    out += std::to_string(sync.run.checks) + " new checks of " + std::to_string(report.samples) + " samples";
    if (report.changes > 0)
        out += " and " + std::to_string(report.changes) + " state changes";
    if (report.figures > 0)
        out += " and " + std::to_string(report.figures) + " rows of requests or values";
    if (report.windows > 0)
        out += ", " + std::to_string(report.windows) + " maintenance windows";
    if (report.cursor)
        out += ", up to " + formatInstant(report.cursor->before);
    if (report.unmappedSamples > 0)
        out += "; " + std::to_string(report.unmappedSamples) + " samples of "
            + std::to_string(report.unmapped.size()) + " series are not mapped to a service";
    if (report.unmappedWindows > 0)
        out += "; " + std::to_string(report.unmappedWindows)
            + " maintenance windows are not mapped to a service";
    if (report.retention && report.notKept)
        out += "; the source keeps its data for " + formatDuration(*report.retention) + ": nothing from "
            + formatInstant(report.notKept->start) + " to " + formatInstant(report.notKept->end)
            + " is there any more";
    for (const auto &[contract, samples] : report.absentContracts)
        out += "; " + std::to_string(samples) + " of them are of contract '" + harmless(contract)
            + "', which this workspace does not have";
    return out;
}

OrderedJson runJson(const std::optional<SourceRun> &run)
{
    if (!run)
        return nullptr;
    return {{"began", formatInstant(run->began)},
            {"ended", formatInstant(run->ended)},
            {"outcome", wordOf(run->outcome)},
            {"checks_added", run->checks},
            {"pages", run->pages},
            {"error", run->error.empty() ? OrderedJson() : OrderedJson(run->error)}};
}

OrderedJson syncJson(const SourceSync &sync)
{
    OrderedJson out = {{"source", sync.source}};
    out.update(runJson(sync.run));
    out["samples"] = sync.report.samples;
    out["read_up_to"]
        = sync.report.cursor ? OrderedJson(formatInstant(sync.report.cursor->before)) : OrderedJson();
    out["unmapped"] = OrderedJson::object();
    for (const auto &[series, samples] : sync.report.unmapped)
        out["unmapped"][series] = samples;
    return out;
}

int failSync(const SourceSync &sync)
{
    if (sync.report.faults.empty())
        tell(harmless(sync.source + ": " + sentence(*sync.error)));
    for (const Error &fault : sync.report.faults)
        tell(harmless(sync.source + ": " + sentence(fault)));
    if (sync.run.pages > 0)
        tell("What came before is stored, and the next sync goes on from there.");
    return exitCodeOf(*sync.error);
}

void SyncTenths::operator()(const SyncProgress &progress)
{
    const auto tenth = progress.total.count() > 0 ? progress.done * 10 / progress.total : 10;
    if (tenth <= m_reported)
        return;
    m_reported = tenth;
    tell(harmless(m_source) + ": " + std::to_string(tenth * 10) + " % of the time, "
         + std::to_string(progress.samples) + " samples.");
}

} // namespace makegood::cli
