// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>

#include "sla/base/floors.h"
#include "sla/base/words.h"
#include "store/workspace.h"

namespace makegood::work
{

/// How far the report of a customer's month has come. Locked and Corrected follow from the versions that were
/// kept of the month; a person sets the others.
enum class ReportState {
    NotStarted,
    Draft,
    Checked,
    Sent,
    Locked,
    Corrected
};

} // namespace makegood::work

namespace makegood::sla
{
template <> inline constexpr auto
    wordsOf<work::ReportState> = wordList<work::ReportState::Corrected>("not-started", "draft", "checked",
                                                                        "sent", "locked", "corrected");
} // namespace makegood::sla

namespace makegood::work
{

struct ReportStanding {
    ReportState state = ReportState::NotStarted;
    std::optional<Instant> at; ///< since when; absent: not started
    bool operator==(const ReportStanding &) const = default;
};

/// The standing of one contract's month.
Expected<ReportStanding> reportStanding(Workspace &workspace, const std::string &contract, Month month);
/// Of every contract of the workspace.
Expected<std::map<std::string, ReportStanding>> reportStandings(Workspace &workspace, Month month);

/// Remembers a state that a person sets. Refused: Locked and Corrected, which a version of the month makes.
Expected<void> setReportState(Workspace &workspace, const std::string &contract, Month month,
                              ReportState state, Instant at);

/// How the reports of a contract look, as text of the window; empty: nothing is remembered. Without a
/// contract: of those for which nothing is.
Expected<std::string> reportLook(Workspace &workspace, const std::string &contract);
Expected<void> saveReportLook(Workspace &workspace, const std::string &contract, const std::string &look);

} // namespace makegood::work
