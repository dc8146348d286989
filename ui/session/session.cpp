// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include <algorithm>

#include "jobs/job_tracker.h"

namespace makegood
{

namespace
{

// Not judged again sooner: what is unfolded on the screen would fold.
constexpr std::chrono::minutes freshFor{10};

bool hasRunningClock(const TicketClocks &clocks, Instant asOf)
{
    return (!clocks.respondedAt && clocks.responseDeadline && *clocks.responseDeadline > asOf)
        || (clocks.updateDeadline && *clocks.updateDeadline > asOf);
}

bool hasAged(const Judged &judged, Instant now)
{
    if (!judged.evaluation || now - judged.evaluation->asOf < freshFor)
        return false;
    const Instant then = judged.evaluation->asOf;
    const auto &services = judged.evaluation->services;
    return then < judged.evaluation->period.end
        || std::any_of(services.begin(), services.end(),
                       [&](const ServiceResult &service) {
                           return std::any_of(
                               service.claims.begin(), service.claims.end(),
                               [](const Claim &claim) { return claim.deadline && clockRuns(claim.state); });
                       })
        || std::any_of(judged.evaluation->support.begin(), judged.evaluation->support.end(),
                       [&](const TicketResult &ticket) { return hasRunningClock(ticket.clocks, then); });
}

QString sentence(const Error &error)
{
    return QString::fromStdString(error.text());
}

} // namespace

Session::Session(JobTracker *jobs, Clock now, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_now(std::move(now))
{
    const auto stopped = [this](const QString &title) {
        if (title == reviewTitle())
            dropReviews(tr("it was not saved"));
    };
    connect(m_jobs, &JobTracker::cancelled, this, stopped);
    connect(m_jobs, &JobTracker::failed, this, stopped);
}

void Session::open(WorkspaceOpener opener, const QString &name)
{
    m_jobs->start(QStringLiteral("workspace"), tr("Opening the workspace"),
                  [this, opener, name](JobControl &job) {
                      auto workspace = opener();
                      auto rows = workspace
                          ? (*workspace)->contracts()
                          : Expected<std::vector<ContractRow>>(tl::unexpected<Error>(workspace.error()));
                      if (!rows) {
                          job.post([this, text = sentence(rows.error())] { emit openFailed(text); });
                          return;
                      }
                      auto sources = (*workspace)->sources().value_or(std::vector<StoredSource>());
                      job.post([this, opener, name, list = std::move(*rows), sources = std::move(sources),
                                notice = QString::fromStdString((*workspace)->notice())] {
                          m_jobs->cancel(QStringLiteral("portfolio"));
                          m_jobs->cancel(QStringLiteral("contract"));
                          m_opener = opener;
                          m_name = name;
                          m_contracts = list;
                          m_sources = sources;
                          m_notice = notice;
                          m_cache.clear();
                          m_case.reset();
                          m_focus.clear();
                          m_reviews.clear();
                          emit opened();
                      });
                  });
}

const ContractRow *Session::contract(const std::string &id) const
{
    const auto at = std::find_if(m_contracts.begin(), m_contracts.end(),
                                 [&](const ContractRow &row) { return row.id == id; });
    return at == m_contracts.end() ? nullptr : &*at;
}

void Session::showMonth(Month month)
{
    m_month = month;
    judgeAgain();
}

void Session::judgeAgain()
{
    judgePortfolio();
    judgeHistory();
}

bool Session::isWanted(const std::string &contract, Month month) const
{
    const Judged *known = m_cache.find(contract, month);
    return known == nullptr || hasAged(*known, m_now());
}

void Session::focus(const std::string &contract)
{
    if (m_focus == contract)
        return;
    m_focus = contract;
    m_case.reset();
    m_ledger = {};
    judgeHistory();
}

void Session::invalidate(const std::string &contract)
{
    m_cache.drop(contract);
    if (m_focus == contract)
        m_case.reset();
    judgeAgain();
}

void Session::judgePortfolio()
{
    std::vector<std::string> wanted;
    for (const ContractRow &row : m_contracts)
        if (row.id != m_focus && isWanted(row.id, m_month))
            wanted.push_back(row.id);
    if (wanted.empty() || !m_opener) {
        m_jobs->cancel(QStringLiteral("portfolio"));
        return;
    }
    m_jobs->start(
        QStringLiteral("portfolio"), tr("Judging the portfolio"),
        [this, opener = m_opener, wanted, month = m_month, asOf = m_now()](JobControl &job) {
            auto workspace = opener();
            if (!workspace) {
                job.post([this, text = sentence(workspace.error())] { emit failed(text); });
                return;
            }
            const int total = static_cast<int>(wanted.size());
            for (int i = 0; i < total && !job.isCancelled(); ++i) {
                job.progress(i, total);
                const std::string &id = wanted[static_cast<std::size_t>(i)];
                const auto data = (*workspace)->load(id, LoadChecks::ForJudging);
                Judged judged = data ? judge(*data, month, asOf) : Judged{nullptr, data.error().text()};
                job.post([this, id, month, judged] { accept(id, month, judged); });
            }
            job.progress(total, total);
        });
}

void Session::judgeHistory()
{
    if (m_focus.empty() || !m_opener)
        return;
    std::vector<Month> wanted;
    Month month = m_month;
    for (int i = 0; i < historyMonths; ++i, month = month.previous())
        if (isWanted(m_focus, month))
            wanted.push_back(month);
    if (wanted.empty() && m_case) {
        m_jobs->cancel(QStringLiteral("contract"));
        return;
    }
    m_jobs->start(
        QStringLiteral("contract"), tr("Judging twelve months"),
        [this, opener = m_opener, id = m_focus, wanted, known = m_case, asOf = m_now()](JobControl &job) {
            std::shared_ptr<const CaseData> data = known;
            if (!data) {
                auto workspace = opener();
                auto read = workspace ? (*workspace)->load(id, LoadChecks::ForJudging)
                                      : Expected<CaseData>(tl::unexpected<Error>(workspace.error()));
                if (!read) {
                    job.post([this, text = sentence(read.error())] { emit failed(text); });
                    return;
                }
                data = std::make_shared<const CaseData>(std::move(*read));
                auto ledger = (*workspace)->ledger(id).value_or(ContractLedger());
                job.post([this, id, data, ledger = std::move(ledger)] {
                    m_case = data;
                    m_ledger = ledger;
                    emit caseRead(QString::fromStdString(id));
                });
            }
            const int total = static_cast<int>(wanted.size());
            for (int i = 0; i < total && !job.isCancelled(); ++i) {
                job.progress(i, total);
                const Month at = wanted[static_cast<std::size_t>(i)];
                job.post([this, id, at, judged = judge(*data, at, asOf)] { accept(id, at, judged); });
            }
            job.progress(total, total);
        });
}

void Session::accept(const std::string &contract, Month month, Judged judged)
{
    m_cache.put(contract, month, std::move(judged));
    emit judgedMonth(QString::fromStdString(contract));
}

void Session::import(CaseData data, const std::string &who)
{
    if (!m_opener)
        return;
    const auto shared = std::make_shared<const CaseData>(std::move(data));
    m_jobs->start(QStringLiteral("import"), tr("Importing"),
                  [this, opener = m_opener, shared, actor = Actor{who, m_now()}](JobControl &job) {
                      auto workspace = opener();
                      auto done = workspace
                          ? (*workspace)->importCase(*shared, actor, [&job] { return job.commit(); })
                          : Expected<StoreSummary>(tl::unexpected<Error>(workspace.error()));
                      auto rows = done
                          ? (*workspace)->contracts()
                          : Expected<std::vector<ContractRow>>(tl::unexpected<Error>(done.error()));
                      if (!rows) {
                          job.post([this, text = sentence(rows.error())] { emit failed(text); });
                          return;
                      }
                      job.post([this, id = shared->contract.id, summary = *done, list = std::move(*rows)] {
                          m_contracts = list;
                          invalidate(id);
                          emit imported(QString::fromStdString(id), summary.checksAdded, summary.rowsChanged);
                      });
                  });
}

} // namespace makegood
