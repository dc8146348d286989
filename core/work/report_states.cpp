// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/report_states.h"

namespace makegood::work
{

namespace
{

// Settings are no evidence: what was sent to whom changes no figure.
std::string stateName(const std::string &contract, Month month)
{
    return "report/" + formatMonth(month) + '/' + contract;
}

std::string lookName(const std::string &contract)
{
    return contract.empty() ? "report-look" : "report-look/" + contract;
}

// `sent 2026-11-03T09:00:00Z`; a text of another program version that is not understood is as none.
ReportStanding readStanding(const std::string &text)
{
    const std::size_t blank = text.find(' ');
    if (blank == std::string::npos)
        return {};
    const auto state = fromWord<ReportState>(text.substr(0, blank));
    const auto at = parseInstant(text.substr(blank + 1));
    if (!state || !at || *state >= ReportState::Locked)
        return {};
    return {*state, *at};
}

} // namespace

Expected<ReportStanding> reportStanding(Workspace &workspace, const std::string &contract, Month month)
{
    const auto versions = workspace.reported().months(contract);
    if (!versions)
        return tl::unexpected(versions.error());
    ReportStanding out;
    for (const FrozenMonth &one : *versions)
        if (one.month == month)
            out = {one.version > 1 ? ReportState::Corrected : ReportState::Locked, one.frozen.at};
    if (out.at)
        return out;
    const auto text = workspace.upkeep().setting(stateName(contract, month));
    if (!text)
        return tl::unexpected(text.error());
    return *text ? readStanding(**text) : ReportStanding();
}

Expected<std::map<std::string, ReportStanding>> reportStandings(Workspace &workspace, Month month)
{
    const auto contracts = workspace.contracts().list();
    if (!contracts)
        return tl::unexpected(contracts.error());
    std::map<std::string, ReportStanding> out;
    for (const ContractRow &row : *contracts) {
        const auto one = reportStanding(workspace, row.id, month);
        if (!one)
            return tl::unexpected(one.error());
        out[row.id] = *one;
    }
    return out;
}

Expected<void> setReportState(Workspace &workspace, const std::string &contract, Month month,
                              ReportState state, Instant at)
{
    if (state >= ReportState::Locked)
        return refused("a report is locked by keeping a version of its month");
    return workspace.upkeep().saveSetting(stateName(contract, month),
                                          wordOf(state) + ' ' + formatInstant(at));
}

Expected<std::string> reportLook(Workspace &workspace, const std::string &contract)
{
    const auto own = workspace.upkeep().setting(lookName(contract));
    if (!own)
        return tl::unexpected(own.error());
    return own->value_or(std::string());
}

Expected<void> saveReportLook(Workspace &workspace, const std::string &contract, const std::string &look)
{
    return workspace.upkeep().saveSetting(lookName(contract), look);
}

} // namespace makegood::work
