// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "report/report_options.h"
#include "store/workspace.h"

namespace makegood::ui
{

/// How a report looks as text for the workspace, and back. What is not understood stays as it is in
/// `otherwise`.
std::string lookText(const ReportOptions &look);
ReportOptions lookFrom(const std::string &text, const ReportOptions &otherwise);
/// The look of a customer's report: what is remembered of it, or else `otherwise` in the customer's language.
/// `customer` may be null.
ReportOptions lookOf(const std::string &text, const ReportOptions &otherwise, const CustomerRecord *customer);

/// The customers of a workspace, for the looks of their reports.
struct LookBook {
    std::vector<ContractRow> contracts;
    std::vector<CustomerRecord> customers;

    /// Unreachable: the workspace cannot be read.
    static Expected<LookBook> read(Workspace &workspace);
    /// Null: the workspace knows no more of the contract's customer than the name.
    const CustomerRecord *customerOf(const std::string &contract) const;
    /// lookOf() with what the workspace remembers of the contract.
    Expected<ReportOptions> lookIn(Workspace &workspace, const std::string &contract,
                                   const ReportOptions &otherwise) const;
};

/// The same as the workspace remembers it of a contract, in one; `window` where it remembers nothing.
/// Unreachable: the workspace cannot be read.
Expected<ReportOptions> storedLook(Workspace &workspace, const std::string &contract,
                                   const ReportOptions &window);

/// A section of a kind of report by its name in the window.
QString sectionName(ReportSection section, ReportKind kind = ReportKind::Review,
                    PeriodLength length = PeriodLength::Month);
/// What a report is for, by its name in the window: `Review`.
QString kindName(ReportKind kind);

} // namespace makegood::ui
