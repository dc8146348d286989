// SPDX-License-Identifier: GPL-3.0-or-later
// Months as they were reported: kept, restated, and which of them a change would alter.
#include "jobs/job_tracker.h"
#include "session/session.h"
#include "sla/evaluate/evaluate.h"
#include "work/restating.h"

namespace makegood::ui
{

void Session::freezeMonth(const std::string &contract, const FrozenMonth &frozen)
{
    if (!m_opener)
        return;
    m_jobs->start(QStringLiteral("freeze"), tr("Keeping the month as reported"),
                  [this, opener = m_opener, contract, frozen](JobControl &job) {
                      auto workspace = opener();
                      Expected<void> done;
                      if (!workspace)
                          done = tl::unexpected(workspace.error());
                      else if (job.commit())
                          done = (*workspace)->freezeMonth(contract, frozen);
                      else
                          return;
                      auto all = done ? (*workspace)->frozenMonths(contract)
                                      : Expected<std::vector<FrozenMonth>>(tl::unexpected(done.error()));
                      job.post([this, contract, all = std::move(all)] {
                          if (all)
                              takeFrozen(contract, *all);
                          else
                              emit failed(QString::fromStdString(all.error().text()));
                      });
                  });
}

std::vector<Restating> Session::watchReported(Workspace &workspace, const std::vector<std::string> &contracts,
                                              Instant asOf)
{
    std::vector<Restating> out;
    for (const std::string &contract : contracts)
        if (auto one = Restating::before(workspace, contract, asOf))
            out.push_back(std::move(*one));
    return out;
}

void Session::restate(JobControl &job, Workspace &workspace, const std::vector<Restating> &reported,
                      const Actor &actor, const std::string &why)
{
    for (const Restating &one : reported) {
        auto frozen = one.after(workspace, actor, why);
        job.post([this, contract = one.contract(), frozen = std::move(frozen)] {
            // What was decided is saved; the window shows that the month differs from what was reported.
            if (frozen)
                takeFrozen(contract, *frozen);
            else
                emit failed(tr("The change is saved, but the restatement of a reported month is not: %1. "
                               "Restate it by hand.")
                                .arg(QString::fromStdString(frozen.error().text())));
        });
    }
}

void Session::takeFrozen(const std::string &contract, std::vector<FrozenMonth> frozen)
{
    if (m_focus == contract)
        m_frozen = std::move(frozen);
    emit frozenChanged(QString::fromStdString(contract));
}

std::vector<Month> Session::reportedChangedBy(const std::function<bool(CaseData &)> &change) const
{
    std::vector<Month> out;
    if (!m_case || m_frozen.empty())
        return out;
    CaseData changed = *m_case;
    if (!change(changed))
        return out;
    const Instant asOf = m_now();
    for (const auto &[month, last] : lastVersions(m_frozen)) {
        const auto before
            = evaluate(m_case->policy, m_case->contract, m_case->evidence, month, asOf, WithReasons::No);
        const auto after
            = evaluate(changed.policy, changed.contract, changed.evidence, month, asOf, WithReasons::No);
        if (before && after && !differences(figuresOf(*before), figuresOf(*after)).empty())
            out.push_back(month);
    }
    return out;
}

} // namespace makegood::ui
