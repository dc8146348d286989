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
    ReadTouched, ///< contracts under a policy's text
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
    ReadTableFile,
    CheckText,
    AskSource, ///< the assistant asks a source; nothing is stored
    PullMonth,
    PreviewMonth,
    ReadReports, ///< states and looks of the month's reports
    DrawReport,
    WriteReports, ///< many files, each whole; ends after the one at hand
    SaveCopy, ///< of the whole workspace
    ReadCustomers,
    ReadServices,
    ReadSourceServices,

    ImportCase,
    SaveCustomer,
    ImportTickets,
    ImportCalendars,
    ImportTable,
    SaveEdit,
    SaveTexts,
    RecordObligation,
    FreezeMonth,
    SaveReportLook,
    SaveSource,

    ReadSources,
    SyncSource
};

/// How a job of a lane is treated when another one starts and when another workspace is opened.
enum class JobKind {
    /// Leads to a workspace and belongs to none. A newer job of the lane replaces it.
    Opening,
    /// A newer job of the lane replaces it; another workspace cancels it.
    Reading,
    /// Never replaced: saving jobs run one after the other, in the order in which they were started. Another
    /// workspace lets them finish in their own and drops their results.
    Saving,
    /// Goes on beside everything else and without a word: no signal but failed(), and JobTracker is idle with
    /// it. Never replaced, several at once; another workspace cancels it.
    Background
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
    case JobLane::ImportTable:
    case JobLane::SaveEdit:
    case JobLane::SaveTexts:
    case JobLane::RecordObligation:
    case JobLane::FreezeMonth:
    case JobLane::SaveReportLook:
    case JobLane::SaveSource:
        return JobKind::Saving;
    case JobLane::ReadSources:
    case JobLane::SyncSource:
        return JobKind::Background;
    default:
        return JobKind::Reading;
    }
}

/// Whether a job that has begun or waits is finished when the window closes: what a person decided and typed
/// is saved. An import lasts and can be repeated, so that it ends.
constexpr bool isFinishedOnClosing(JobLane lane)
{
    switch (lane) {
    case JobLane::SaveEdit:
    case JobLane::SaveTexts:
    case JobLane::RecordObligation:
    case JobLane::FreezeMonth:
    case JobLane::SaveReportLook:
    case JobLane::SaveSource:
        return true;
    default:
        return false;
    }
}

} // namespace makegood::ui
