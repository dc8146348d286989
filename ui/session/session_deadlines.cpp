// SPDX-License-Identifier: GPL-3.0-or-later
// Which claims of any contract are to be told of, whatever month the window shows.
#include <algorithm>

#include "jobs/job_tracker.h"
#include "session/session.h"
#include "sla/evaluate/evaluate.h"

namespace makegood::ui
{

namespace
{

void addNotices(const CaseData &data, Instant asOf, DeadlineNotices &out)
{
    if (!data.policy.claim || !data.policy.claim->within)
        return;
    const Duration within = *data.policy.claim->within;
    for (const Month month : monthsWithDeadlines(data.contract, data.evidence, within, asOf)) {
        const auto judged = evaluate(data.policy, data.contract, data.evidence, month, asOf, WithReasons::No);
        if (!judged)
            continue; // no period, nothing to claim
        const ClaimNotices notices = claimNotices(*judged, within, asOf);
        for (const ClaimNotice &notice : notices.due)
            out.due.push_back({data.contract.id, data.contract.customer, month, data.contract.zone, notice});
        if (notices.next && (!out.next || *notices.next < *out.next))
            out.next = notices.next;
    }
}

} // namespace

void Session::readDeadlines()
{
    if (!m_opener || m_contracts.empty())
        return;
    std::vector<std::string> ids;
    for (const ContractRow &row : m_contracts)
        ids.push_back(row.id);
    m_jobs->start(QStringLiteral("deadlines"), tr("Looking for deadlines"),
                  [this, opener = m_opener, ids, asOf = m_now()](JobControl &job) {
                      auto workspace = opener();
                      if (!workspace)
                          return; // whoever opens it for the person says so
                      DeadlineNotices found;
                      const int total = static_cast<int>(ids.size());
                      for (int i = 0; i < total && !job.isCancelled(); ++i) {
                          job.progress(i, total);
                          const auto data
                              = (*workspace)->load(ids[static_cast<std::size_t>(i)], LoadChecks::ForJudging);
                          if (data)
                              addNotices(*data, asOf, found);
                      }
                      std::stable_sort(found.due.begin(), found.due.end(),
                                       [](const ContractNotice &a, const ContractNotice &b) {
                                           return a.claim.deadline < b.claim.deadline;
                                       });
                      job.progress(total, total);
                      job.post([this, found] { emit deadlinesRead(found); });
                  });
}

} // namespace makegood::ui
