// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/judging.h"

#include <algorithm>

#include "sla/exclude/causes.h"
#include "work/judged_with.h"
#include "work/judging_queue.h"

namespace makegood::ui
{

namespace
{

// Results younger than this are kept: a new one would fold what is unfolded on the screen.
constexpr std::chrono::minutes freshFor{10};

} // namespace

Judging::Judging(WorkspaceHandle *workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(m_workspace, &WorkspaceHandle::closed, this, &Judging::clear);
}

void Judging::clear()
{
    m_cache.clear();
    m_figures.clear();
    m_outdated.clear();
    m_caseIsOld = false;
    m_queue.reset();
    m_first.clear();
    m_case.reset();
    m_focus.clear();
    emit focusChanged();
}

void Judging::showMonth(Month month)
{
    if (std::exchange(m_month, month) != month)
        emit monthChanged();
    judgeAgain();
}

void Judging::judgeAgain()
{
    judgePortfolio();
    judgeHistory();
}

bool Judging::isWanted(const std::string &contract, Month month) const
{
    const MonthEntry *known = m_figures.find(contract, month);
    if (const auto old = m_outdated.find(contract); old != m_outdated.end() && old->second.count(month) > 0)
        return true;
    return known == nullptr || (known->figures.ages && m_workspace->now() - known->figures.asOf >= freshFor);
}

bool Judging::hasWholeMonth(const std::string &contract, Month month) const
{
    const Judged *known = m_cache.find(contract, month);
    if (known == nullptr || isWanted(contract, month))
        return false;
    // The figures may have been judged anew without the whole Evaluation.
    return !known->evaluation || known->evaluation->asOf >= m_figures.find(contract, month)->figures.asOf;
}

void Judging::focus(const std::string &contract, const std::optional<History> &kept)
{
    const bool other = kept && *kept != m_kept;
    if (other)
        m_kept = *kept;
    if (m_focus == contract) {
        if (other)
            judgeHistory();
        return;
    }
    if (!keepsWhole())
        m_cache.drop(m_focus);
    const std::string before = std::exchange(m_focus, contract);
    m_case.reset();
    m_caseIsOld = false;
    emit focusChanged();
    judgeHistory();
    // A contract that lost focus before it was judged returns to the portfolio queue.
    if (!wantedMonths(before).empty())
        judgePortfolio();
}

void Judging::forget(const std::string &contract)
{
    m_cache.drop(contract);
    m_figures.drop(contract);
    m_outdated.erase(contract);
    emit figuresChanged(QString::fromStdString(contract));
}

void Judging::invalidate(const std::vector<std::string> &contracts)
{
    for (const std::string &contract : contracts) {
        forget(contract);
        if (m_focus == contract) {
            m_case.reset();
            m_caseIsOld = false;
        }
    }
    emit invalidated();
    judgeAgain();
}

void Judging::renew(const std::vector<std::string> &contracts)
{
    for (const std::string &contract : contracts) {
        outdate(contract);
        if (m_focus == contract)
            m_caseIsOld = true;
    }
    judgeAgain();
}

void Judging::outdate(const std::string &contract)
{
    if (const auto figures = m_figures.find(contract))
        for (const auto &[month, entry] : *figures)
            m_outdated[contract].insert(month);
}

void Judging::judgeFirst(std::vector<std::string> contracts)
{
    m_first = std::move(contracts);
    if (m_queue)
        m_queue->prefer(m_first);
}

// The months of the strip that lack figures, the shown one first.
std::vector<Month> Judging::wantedMonths(const std::string &contract) const
{
    std::vector<Month> out;
    Month month = m_month;
    for (int i = 0; i < historyMonths && !contract.empty(); ++i, month = month.previous())
        if (isWanted(contract, month))
            out.push_back(month);
    return out;
}

void Judging::judgePortfolio()
{
    std::vector<JudgingQueue::Item> wanted;
    for (const ContractRow &row : m_workspace->contracts())
        if (row.id != m_focus)
            if (auto months = wantedMonths(row.id); !months.empty())
                wanted.push_back({row.id, std::move(months)});
    if (wanted.empty()) {
        m_workspace->jobs()->cancel(JobLane::JudgePortfolio);
        return;
    }
    m_queue = std::make_shared<JudgingQueue>(std::move(wanted));
    m_queue->prefer(m_first);
    m_workspace->read(
        JobLane::JudgePortfolio, tr("Calculating…"),
        [this, queue = m_queue, shown = m_month, whole = keepsWhole(),
         asOf = m_workspace->now()](Workspace &workspace, JobControl &job) -> Expected<void> {
            while (!job.isCancelled()) {
                job.progress(queue->taken(), queue->total());
                const auto item = queue->take();
                if (!item)
                    break;
                const auto data = workspace.contracts().load(item->contract, LoadChecks::ForJudging);
                std::vector<MonthEntry> entries;
                for (const Month month : item->months) {
                    if (!data) {
                        entries.push_back(entryOf({nullptr, data.error().text()}, month, asOf));
                    } else if (whole && month == shown) {
                        const Judged judged = judge(*data, month, asOf);
                        entries.push_back(entryOf(judged, month, asOf, causesMatter(data->policyOf(month))));
                        job.post([this, id = item->contract, month, judged] { accept(id, month, judged); });
                    } else {
                        entries.push_back(judgeFigures(*data, month, asOf));
                    }
                }
                job.post([this, id = item->contract, entries = std::move(entries)] {
                    acceptFigures(id, entries);
                });
            }
            return {};
        },
        [] {});
}

std::vector<Month> Judging::history() const
{
    std::vector<Month> out;
    const auto add = [&](Month month, int count) {
        for (int i = 0; i < count; ++i, month = month.previous())
            if (std::find(out.begin(), out.end(), month) == out.end())
                out.push_back(month);
    };
    add(m_month, historyMonths);
    add(m_kept.last, m_kept.months);
    return out;
}

void Judging::judgeHistory()
{
    if (m_focus.empty())
        return;
    std::vector<Month> wanted;
    for (const Month month : history())
        if (!hasWholeMonth(m_focus, month))
            wanted.push_back(month);
    if (wanted.empty() && m_case && !m_caseIsOld) {
        m_workspace->jobs()->cancel(JobLane::JudgeContract);
        return;
    }
    m_workspace->read(
        JobLane::JudgeContract, tr("Calculating the months"),
        [this, id = m_focus, wanted, known = m_caseIsOld ? nullptr : m_case, readers = m_readers,
         asOf = m_workspace->now()](Workspace &workspace, JobControl &job) -> Expected<void> {
            std::shared_ptr<const CaseData> data = known;
            if (!data) {
                auto read = workspace.contracts().load(id, LoadChecks::ForJudging);
                if (!read)
                    return tl::unexpected(read.error());
                data = std::make_shared<const CaseData>(std::move(*read));
                std::vector<std::function<void()>> others;
                for (const FocusReader &reader : readers)
                    others.push_back(reader(workspace, id));
                job.post([this, id, data, others = std::move(others)] {
                    m_case = data;
                    m_caseIsOld = false;
                    for (const auto &accept : others)
                        accept();
                    emit caseRead(QString::fromStdString(id));
                });
            }
            const int total = static_cast<int>(wanted.size());
            for (int i = 0; i < total && !job.isCancelled(); ++i) {
                job.progress(i, total);
                const Month at = wanted[static_cast<std::size_t>(i)];
                const Judged judged = judge(*data, at, asOf);
                job.post([this, id, at, judged,
                          entry = entryOf(judged, at, asOf, causesMatter(data->policyOf(at)))] {
                    accept(id, at, judged);
                    acceptFigures(id, {entry});
                });
            }
            job.progress(total, total);
            return {};
        },
        [] {});
}

void Judging::accept(const std::string &contract, Month month, Judged judged)
{
    m_cache.put(contract, month, std::move(judged));
    emit judgedMonth(QString::fromStdString(contract));
}

void Judging::acceptFigures(const std::string &contract, std::vector<MonthEntry> months)
{
    if (const auto old = m_outdated.find(contract); old != m_outdated.end())
        for (const MonthEntry &entry : months)
            old->second.erase(entry.figures.month);
    m_figures.put(contract, std::move(months));
    emit figuresChanged(QString::fromStdString(contract));
}

Expected<Evaluation> Judging::judgedWith(const ReviewStep &step) const
{
    if (!m_case)
        return refused("the contract is still being read");
    // As of the instant of the shown result, so that nothing but the step makes a difference.
    const Judged *shown = m_cache.find(m_focus, m_month);
    const Instant asOf = shown != nullptr && shown->evaluation ? shown->evaluation->asOf : m_workspace->now();
    return work::judgedWith(*m_case, step, m_month, asOf);
}

void Judging::changeCase(const std::string &contract, const std::function<bool(CaseData &)> &change)
{
    forget(contract);
    if (m_case && m_focus == contract) {
        auto changed = std::make_shared<CaseData>(*m_case);
        if (change(*changed)) {
            m_case = std::move(changed);
            const Instant now = m_workspace->now();
            const Judged judged = judge(*m_case, m_month, now);
            acceptFigures(contract, {entryOf(judged, m_month, now, causesMatter(m_case->policyOf(m_month)))});
            m_cache.put(contract, m_month, judged);
            if (m_caseIsOld)
                outdate(contract); // judged without what a source brought meanwhile
        } else {
            m_case.reset();
        }
    }
    judgeAgain();
}

} // namespace makegood::ui

#include "moc_judging.cpp"
