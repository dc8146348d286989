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
    ReadCopies, ///< the list of backups
    CompareCopy,
    ReadCustomers,
    ReadServices,
    ReadSourceServices,

    ImportCase,
    SaveCustomer,
    PutAway, ///< a contract, or back
    ImportTickets,
    ImportCalendars,
    ImportTable,
    SaveEdit,
    SaveTexts,
    RecordObligation,
    FreezeMonth,
    SaveReportLook,
    SaveSource,
    BackUp, ///< after what is being saved and before what comes then: a copy keeps writers out
    RestoreCopy,
    CheckWorkspace, ///< reads everything, which keeps writers out, too
    Compact,

    ReadSources,
    SyncSource,
    WatchStorage
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
    case JobLane::SaveCustomer:
    case JobLane::PutAway:
    case JobLane::ImportTickets:
    case JobLane::ImportCalendars:
    case JobLane::ImportTable:
    case JobLane::SaveEdit:
    case JobLane::SaveTexts:
    case JobLane::RecordObligation:
    case JobLane::FreezeMonth:
    case JobLane::SaveReportLook:
    case JobLane::SaveSource:
    case JobLane::BackUp:
    case JobLane::RestoreCopy:
    case JobLane::CheckWorkspace:
    case JobLane::Compact:
        return JobKind::Saving;
    case JobLane::ReadSources:
    case JobLane::SyncSource:
    case JobLane::WatchStorage:
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
    case JobLane::SaveCustomer:
    case JobLane::PutAway:
    case JobLane::RestoreCopy: // half-way it would leave the workspace without its name
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

/// Whether a job changes so much that a backup is made before it.
constexpr bool isBulkChange(JobLane lane)
{
    switch (lane) {
    case JobLane::ImportCase:
    case JobLane::ImportTickets:
    case JobLane::ImportCalendars:
    case JobLane::ImportTable:
    case JobLane::PutAway:
    case JobLane::SaveTexts: // past months are judged anew
        return true;
    default:
        return false;
    }
}

} // namespace makegood::ui
