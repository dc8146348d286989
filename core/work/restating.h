// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "sla/evaluate/restatement.h"
#include "store/workspace.h"

namespace makegood::work
{

/// Watches the reported months of one contract over a change that a person decides: what it alters of them
/// becomes a restatement with the person's reason.
class Restating
{
public:
    /// Judges the reported months as they are before the change. Nothing when no month was reported, or when
    /// they cannot be read: then the window shows the difference, and it is restated by hand.
    static std::optional<Restating> before(Workspace &workspace, const std::string &contract, Instant asOf);

    /// Judges them again, as of the same instant, and keeps a further version of each whose figures the
    /// change altered. Every version of each reported month as it is then.
    Expected<std::vector<FrozenMonth>> after(Workspace &workspace, const Actor &actor,
                                             const std::string &reason) const;

    const std::string &contract() const { return m_contract; }

private:
    std::string m_contract;
    Instant m_asOf{};
    std::vector<FrozenMonth> m_frozen;
    std::map<Month, ReportedFigures> m_figures; ///< of each reported month, as judged before
};

/// The last version of each month, by month.
std::map<Month, FrozenMonth> lastVersions(const std::vector<FrozenMonth> &frozen);

} // namespace makegood::work
