// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/base/floors.h"

namespace makegood::ui
{

/// What a background job does. One job a lane, except where JobKind says otherwise.
enum class JobLane {
    OpenWorkspace,
    PrepareSample,

    JudgePortfolio,
    JudgeContract,
    JudgeTerms,
    ReadTexts,
    ReadCalendars,
    ReadBalances,
    ReadDeadlines,
    ReadJournal,
    ReadChecks,
    ReadEvidence, ///< files of evidence, in and out of the workspace
    ReadCaseFolder,
    ReadTicketsFile,
    ReadCalendarFile,
    ReadLedgerFile,
    CheckText,

    ImportCase,
    ImportTickets,
    ImportCalendars,
    SaveEdit,
    SaveTexts,
    RecordObligation,
    FreezeMonth
};

/// How a job of a lane is treated when another one starts and when another workspace is opened.
enum class JobKind {
    /// Leads to a workspace and belongs to none. A newer job of the lane replaces it.
    Opening,
    /// A newer job of the lane replaces it; another workspace cancels it.
    Reading,
    /// Never replaced: saving jobs run one after the other, in the order in which they were started. Another
    /// workspace lets them finish in their own and drops their results.
    Saving
};

constexpr JobKind kindOf(JobLane lane)
{
    switch (lane) {
    case JobLane::OpenWorkspace:
    case JobLane::PrepareSample:
        return JobKind::Opening;
    case JobLane::ImportCase:
    case JobLane::ImportTickets:
    case JobLane::ImportCalendars:
    case JobLane::SaveEdit:
    case JobLane::SaveTexts:
    case JobLane::RecordObligation:
    case JobLane::FreezeMonth:
        return JobKind::Saving;
    default:
        return JobKind::Reading;
    }
}

} // namespace makegood::ui
