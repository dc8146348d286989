// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "sla/evaluate/restatement.h"
#include "sla/evidence/case_data.h"
#include "store/workspace.h"

namespace makegood::work
{

/// Compares the reported months of one contract before and after a change that a person decides. Months whose
/// figures the change alters are restated with the person's reason.
class Restating
{
public:
    /// Judges the reported months before the change. Absent when no month was reported, or when the contract
    /// cannot be read: the window then shows the difference, and a person restates the month.
    static std::optional<Restating> before(Workspace &workspace, const std::string &contract, Instant asOf);

    /// Judges the reported months again, as of the same instant, and stores a further version of each month
    /// whose figures differ. Returns every version of each reported month. Fails as load() and freezeMonth()
    /// do; versions stored before the failure stay.
    Expected<std::vector<FrozenMonth>> after(Workspace &workspace, const Actor &actor,
                                             const std::string &reason) const;

    const std::string &contract() const { return m_contract; }

private:
    std::string m_contract;
    Instant m_asOf{};
    std::vector<FrozenMonth> m_frozen;
    std::map<Month, ReportedFigures> m_figures; ///< of each reported month, judged before the change
};

/// Restating::before() for several contracts; contracts without reported months are left out.
std::vector<Restating> watchReported(Workspace &workspace, const std::vector<std::string> &contracts,
                                     Instant asOf);

/// The last version of each month, by month.
std::map<Month, FrozenMonth> lastVersions(const std::vector<FrozenMonth> &frozen);

/// The reported months whose figures `change` would alter as of `asOf`, in order. Nothing is stored. Empty
/// when `change` returns false: it does not fit the case.
std::vector<Month> reportedChangedBy(const CaseData &data, const std::vector<FrozenMonth> &frozen,
                                     const std::function<bool(CaseData &)> &change, Instant asOf);

} // namespace makegood::work
