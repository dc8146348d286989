// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "jobs/job_tracker.h"
#include "work/judging_queue.h"

namespace makegood::ui
{

namespace
{

// Not judged again sooner: what is unfolded on the screen would fold.
constexpr std::chrono::minutes freshFor{10};

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
        if (title == calendarsTitle())
            m_calendarsAsked = false;
        else if (title == savingTermsTitle())
            emit termsRefused(tr("it was stopped"));
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
                          m_jobs->cancel(QStringLiteral("calendars"));
                          m_opener = opener;
                          m_name = name;
                          setContracts(list);
                          m_sources = sources;
                          m_notice = notice;
                          m_cache.clear();
                          m_figures.clear();
                          m_first.clear();
                          m_case.reset();
                          m_focus.clear();
                          m_reviews.clear();
                          m_calendars.reset();
                          m_calendarsAsked = false;
                          emit opened();
                      });
                  });
}

void Session::setContracts(std::vector<ContractRow> contracts)
{
    m_contracts = std::move(contracts);
    m_position.clear();
    for (std::size_t i = 0; i < m_contracts.size(); ++i)
        m_position.emplace(m_contracts[i].id, i);
}

const ContractRow *Session::contract(const std::string &id) const
{
    const auto at = m_position.find(id);
    return at == m_position.end() ? nullptr : &m_contracts[at->second];
}

void Session::showMonth(Month month)
{
    if (std::exchange(m_month, month) != month)
        emit monthChanged();
    judgeAgain();
}

void Session::judgeAgain()
{
    judgePortfolio();
    judgeHistory();
}

bool Session::isWanted(const std::string &contract, Month month) const
{
    const MonthEntry *known = m_figures.find(contract, month);
    return known == nullptr || (known->figures.ages && m_now() - known->figures.asOf >= freshFor);
}

bool Session::hasWholeMonth(const std::string &contract, Month month) const
{
    const Judged *known = m_cache.find(contract, month);
    if (known == nullptr || isWanted(contract, month))
        return false;
    // The figures alone may have been made anew meanwhile.
    return !known->evaluation || known->evaluation->asOf >= m_figures.find(contract, month)->figures.asOf;
}

void Session::focus(const std::string &contract)
{
    if (m_focus == contract)
        return;
    if (!keepsWhole())
        m_cache.drop(m_focus);
    const std::string before = std::exchange(m_focus, contract);
    m_case.reset();
    m_ledger = {};
    m_frozen.clear();
    judgeHistory();
    if (!wantedMonths(before).empty())
        judgePortfolio(); // whom somebody only passed by is one of the others again
}

// What was known of a contract is out of date.
void Session::forget(const std::string &contract)
{
    m_cache.drop(contract);
    m_figures.drop(contract);
    emit figuresChanged(QString::fromStdString(contract));
}

void Session::invalidate(const std::string &contract)
{
    forget(contract);
    forgetCalendars();
    if (m_focus == contract)
        m_case.reset();
    judgeAgain();
}

void Session::judgeFirst(std::vector<std::string> contracts)
{
    m_first = std::move(contracts);
    if (m_queue)
        m_queue->prefer(m_first);
}

// The months of the strip whose figures are not there yet, the shown one first.
std::vector<Month> Session::wantedMonths(const std::string &contract) const
{
    std::vector<Month> out;
    Month month = m_month;
    for (int i = 0; i < historyMonths && !contract.empty(); ++i, month = month.previous())
        if (isWanted(contract, month))
            out.push_back(month);
    return out;
}

void Session::judgePortfolio()
{
    std::vector<JudgingQueue::Item> wanted;
    for (const ContractRow &row : m_contracts)
        if (row.id != m_focus)
            if (auto months = wantedMonths(row.id); !months.empty())
                wanted.push_back({row.id, std::move(months)});
    if (wanted.empty() || !m_opener) {
        m_jobs->cancel(QStringLiteral("portfolio"));
        return;
    }
    m_queue = std::make_shared<JudgingQueue>(std::move(wanted));
    m_queue->prefer(m_first);
    m_jobs->start(
        QStringLiteral("portfolio"), tr("Judging the portfolio"),
        [this, opener = m_opener, queue = m_queue, shown = m_month, whole = keepsWhole(),
         asOf = m_now()](JobControl &job) {
            auto workspace = opener();
            if (!workspace) {
                job.post([this, text = sentence(workspace.error())] { emit failed(text); });
                return;
            }
            while (!job.isCancelled()) {
                job.progress(queue->taken(), queue->total());
                const auto item = queue->take();
                if (!item)
                    return;
                const auto data = (*workspace)->load(item->contract, LoadChecks::ForJudging);
                std::vector<MonthEntry> entries;
                for (const Month month : item->months) {
                    if (!data) {
                        entries.push_back(entryOf({nullptr, data.error().text()}, month, asOf));
                    } else if (whole && month == shown) {
                        const Judged judged = judge(*data, month, asOf);
                        entries.push_back(entryOf(judged, month, asOf));
                        job.post([this, id = item->contract, month, judged] { accept(id, month, judged); });
                    } else {
                        entries.push_back(judgeFigures(*data, month, asOf));
                    }
                }
                job.post([this, id = item->contract, entries = std::move(entries)] {
                    acceptFigures(id, entries);
                });
            }
        });
}

void Session::judgeHistory()
{
    if (m_focus.empty() || !m_opener)
        return;
    std::vector<Month> wanted;
    Month month = m_month;
    for (int i = 0; i < historyMonths; ++i, month = month.previous())
        if (!hasWholeMonth(m_focus, month))
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
                auto frozen = (*workspace)->frozenMonths(id).value_or(std::vector<FrozenMonth>());
                job.post([this, id, data, ledger = std::move(ledger), frozen = std::move(frozen)] {
                    m_case = data;
                    m_ledger = ledger;
                    m_frozen = frozen;
                    emit caseRead(QString::fromStdString(id));
                });
            }
            const int total = static_cast<int>(wanted.size());
            for (int i = 0; i < total && !job.isCancelled(); ++i) {
                job.progress(i, total);
                const Month at = wanted[static_cast<std::size_t>(i)];
                const Judged judged = judge(*data, at, asOf);
                job.post([this, id, at, asOf, judged, entry = entryOf(judged, at, asOf)] {
                    accept(id, at, judged);
                    acceptFigures(id, {entry});
                });
            }
            job.progress(total, total);
        });
}

void Session::accept(const std::string &contract, Month month, Judged judged)
{
    m_cache.put(contract, month, std::move(judged));
    emit judgedMonth(QString::fromStdString(contract));
}

void Session::acceptFigures(const std::string &contract, std::vector<MonthEntry> months)
{
    m_figures.put(contract, std::move(months));
    emit figuresChanged(QString::fromStdString(contract));
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
                          setContracts(list);
                          invalidate(id);
                          emit imported(QString::fromStdString(id), summary.checksAdded, summary.rowsChanged);
                      });
                  });
}

} // namespace makegood::ui
