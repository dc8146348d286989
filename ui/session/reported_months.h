// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/judging.h"
#include "work/restating.h"

namespace makegood::ui
{

/// Months as they were reported: kept, restated, and compared with what a change would make of them.
class ReportedMonths : public QObject
{
    Q_OBJECT
public:
    /// The reported months of several contracts as they are before a change.
    using Watched = std::vector<Restating>;

    ReportedMonths(WorkspaceHandle *workspace, Judging *judging, QObject *parent = nullptr);

    /// Every version of each reported month of the focused contract, by month and version. Empty until the
    /// contract was read.
    const std::vector<FrozenMonth> &versions() const { return m_versions; }
    /// Keeps a month as it was reported, or restates it; then changed() or WorkspaceHandle::failed().
    void freeze(const std::string &contract, const FrozenMonth &frozen);
    /// Every version of a contract whose months another job has kept.
    void accept(const std::string &contract, std::vector<FrozenMonth> versions);
    /// The reported months of the focused contract whose figures `change` would alter: such a change needs a
    /// reason. Empty where `change` returns false.
    std::vector<Month> changedBy(const std::function<bool(CaseData &)> &change) const;

    /// For WorkspaceHandle::save(), after watchReported(): restates each watched month whose figures the
    /// change altered.
    std::function<bool(Workspace &, JobControl &)> restating(std::shared_ptr<const Watched> watched,
                                                             const Actor &actor, const std::string &why);

signals:
    /// A month was frozen or restated.
    void changed(const QString &contract);

private:
    WorkspaceHandle *m_workspace;
    Judging *m_judging;
    std::vector<FrozenMonth> m_versions;
};

} // namespace makegood::ui
