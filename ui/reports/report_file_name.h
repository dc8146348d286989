// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QString>

#include "report/report_template.h"
#include "store/contract_store.h"

namespace makegood::ui
{

/// Names of report files by a pattern such as `{customer}-{month}`: letters, digits, dots, hyphens and
/// underscores as they are, `{customer}`, `{contract}`, `{month}` (the quarter or year of a longer report)
/// and `{report}` (what it is for) replaced. Anything else becomes a hyphen.
///
/// Whatever the pattern says, no two contracts share a file, nor two periods or two kinds of one contract:
/// what tells them apart is added where the pattern leaves it out.
class ReportFileName
{
public:
    /// All contracts of the workspace: a customer's name stands alone only where no other one is written
    /// alike.
    ReportFileName(const QString &pattern, const std::vector<ContractRow> &contracts);

    /// Without suffix.
    QString of(const std::string &contract, const ReportPeriod &period, ReportKind kind) const;

    static QString defaultPattern() { return QStringLiteral("{customer}-{month}"); }

private:
    QString customerOf(const std::string &contract) const;

    QString m_pattern;
    const std::vector<ContractRow> &m_contracts;
};

} // namespace makegood::ui
