// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include <QString>

#include "report/report_options.h"
#include "store/workspace.h"

namespace makegood::ui
{

/// Reports to be written one after the other into a folder, with one contract in memory at a time.
struct ReportBatch {
    std::vector<std::string> contracts;
    Month month{}; ///< the report of a quarter or a year is that in which it lies
    Instant asOf{};
    ReportOptions look; ///< of contracts without a look of their own
    QString folder;
    bool asMail = false; ///< drafts of e-mails with the PDF attached, to the customer's first contact
};

struct BatchOutcome {
    std::vector<std::string> done; ///< contracts whose file is there
    std::vector<QString> files; ///< of `done`: their paths
    std::vector<std::pair<std::string, QString>> refused; ///< and why
    bool cancelled = false;
};

/// Writes the batch. `goOn` is told how many are done and returns whether to continue; a report that has
/// begun is finished. Unreachable: the workspace or the folder. A contract that cannot be reported does not
/// end it.
Expected<BatchOutcome> writeBatch(Workspace &workspace, const ReportBatch &batch,
                                  const std::function<bool(int done)> &goOn);

/// One PDF over all contracts of the workspace, for the period of `look` with the month in it. `goOn` as in
/// writeBatch(); false: nothing is written.
Expected<bool> writePortfolio(Workspace &workspace, const ReportBatch &batch, const QString &file,
                              const std::function<bool(int done)> &goOn);

/// The month of each contract is kept as it is now, unless it runs or was kept before: then it is in
/// `refused`.
Expected<BatchOutcome> lockMonths(Workspace &workspace, const ReportBatch &batch, const std::string &who,
                                  const std::function<bool(int done)> &goOn);

/// A contract's month for other programs, by the suffix of the file: `xlsx` the judged month as a workbook,
/// `yaml` the targets as OpenSLO. Refused: another suffix, or a month that cannot be judged. Unreachable: the
/// file cannot be written; what was there is untouched.
Expected<void> exportMonth(Workspace &workspace, const std::string &contract, Month month, Instant asOf,
                           const QString &file);

} // namespace makegood::ui
