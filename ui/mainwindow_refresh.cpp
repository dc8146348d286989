// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows of the session: rows, pages, the Why dock and the line at the bottom.
#include "mainwindow.h"

#include <QDockWidget>
#include <QTimer>

#include "explain/explain.h"
#include "models/cell_text.h"
#include "models/portfolio_model.h"
#include "pages/availability_page.h"
#include "pages/contract_header.h"
#include "pages/credit_page.h"
#include "pages/journal_page.h"
#include "pages/maintenance_page.h"
#include "pages/outages_page.h"
#include "pages/portfolio_list.h"
#include "pages/review_panel.h"
#include "pages/support_page.h"
#include "pages/why_panel.h"
#include "status_line.h"
#include "widgets/month_stepper.h"

namespace makegood
{

namespace
{

constexpr int refreshEveryMs = 40;

// The month of a service's history; null results stay, so that the chart keeps its place for them.
MonthRow monthRow(const Session &session, const std::string &contract, const std::string &service,
                  Month month)
{
    MonthRow row;
    row.month = month;
    const Judged *judged = session.judged(contract, month);
    if (judged == nullptr)
        return row;
    if (!judged->evaluation) {
        row.status = Status::None;
        return row;
    }
    row.evaluation = judged->evaluation;
    for (const ServiceResult &result : row.evaluation->services)
        if (result.service == service)
            row.result = &result;
    row.status = row.result != nullptr ? statusOf(*row.evaluation, *row.result) : Status::None;
    return row;
}

} // namespace

void MainWindow::scheduleRefresh()
{
    if (m_refreshPending)
        return;
    m_refreshPending = true;
    QTimer::singleShot(refreshEveryMs, this, [this] {
        m_refreshPending = false;
        refresh();
        if (isSettled())
            emit settled();
    });
}

void MainWindow::refresh()
{
    if (!m_session->isOpen() || m_session->contracts().empty())
        return;
    refreshRows();
    refreshPages();
    refreshStatusLine();
}

void MainWindow::refreshRows()
{
    std::vector<PortfolioRow> rows;
    for (const ContractRow &contract : m_session->contracts()) {
        auto some = portfolioRows(contract, m_session->judged(contract.id, m_stepper->month()));
        rows.insert(rows.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
    }
    m_list->setRows(std::move(rows));
}

std::shared_ptr<const Evaluation> MainWindow::shownEvaluation() const
{
    const Judged *judged = m_session->judged(m_contract.toStdString(), m_stepper->month());
    return judged != nullptr ? judged->evaluation : nullptr;
}

const ServiceResult *MainWindow::shownResult() const
{
    const auto evaluation = shownEvaluation();
    if (!evaluation || evaluation->services.empty())
        return nullptr;
    const std::string wanted = m_service.toStdString();
    for (const ServiceResult &service : evaluation->services)
        if (service.service == wanted)
            return &service;
    return &evaluation->services.front();
}

void MainWindow::refreshPages()
{
    const ContractRow *contract = m_session->contract(m_contract.toStdString());
    if (contract == nullptr)
        return;
    const QString agreement = toText(contract->policyName);
    const auto evaluation = shownEvaluation();
    const ServiceResult *result = shownResult();
    if (result == nullptr) {
        const Judged *judged = m_session->judged(contract->id, m_stepper->month());
        m_header->showNames(toText(contract->customer), agreement,
                            judged != nullptr ? toText(judged->refusal) : QString());
        m_outages->clear();
        m_maintenance->clear();
        m_credit->clear();
        m_support->clear();
    } else {
        m_service = toText(result->service);
        m_header->showMonth(agreement, evaluation, *result);
        m_outages->showMonth(evaluation, *result);
        const auto terms = m_session->focusedCase();
        m_maintenance->showMonth(evaluation, *result, m_session->now());
        m_outages->showLine(*evaluation, *result, terms.get());
        m_credit->showMonth(evaluation, *result, terms, m_session->now(), m_session->claims());
        m_support->showMonth(*evaluation, terms ? &terms->policy : nullptr);
    }
    m_journal->setContract(contract->id, evaluation ? evaluation->zone : Zone(), m_session->contracts());
    std::vector<MonthRow> months;
    Month month = m_stepper->month();
    for (int i = 0; i < Session::historyMonths; ++i, month = month.previous())
        months.insert(months.begin(), monthRow(*m_session, contract->id, m_service.toStdString(), month));
    m_availability->showHistory(std::move(months), m_stepper->month());
    m_pdfAction->setEnabled(evaluation != nullptr);
    m_calendarAction->setEnabled(m_session->focusedCase() != nullptr);
    refreshReview();
    answerWhy();
}

void MainWindow::askWhy(const WhySubject &subject)
{
    m_subject = subject;
    // Who is reviewing goes on reviewing; everybody else wants to know why.
    if (m_reviewDock->isHidden() || m_review->visibleRegion().isEmpty()) {
        m_whyDock->show();
        m_whyDock->raise();
    }
    refreshReview();
    answerWhy();
}

void MainWindow::answerWhy()
{
    const auto evaluation = shownEvaluation();
    const ServiceResult *result = shownResult();
    if (!evaluation || result == nullptr) {
        m_why->clear();
        m_answered.reset();
        return;
    }
    // Until something is chosen, the dock explains the figure that everybody asks about first.
    const WhySubject subject
        = m_subject.value_or(WhySubject{WhySubject::Figure::Availability, result->service, {}, {}});
    m_header->markSelected(subject);
    const std::pair key(evaluation, subject);
    if (m_answered && *m_answered == key)
        return; // what is unfolded stays unfolded
    m_answered = key;
    if (const auto answer = whyOf(*evaluation, subject))
        m_why->showAnswer(answer->question, explain(answer->reason, Format(QLocale(), *evaluation)));
    else
        m_why->clear();
}

void MainWindow::refreshStatusLine()
{
    const ServiceResult *result = shownResult();
    const QString coverage = result != nullptr ? coverageText(*result) : QString();
    m_line->setCoverage(coverage.isEmpty() ? QString() : tr("Data coverage %1").arg(coverage));

    const Instant now = m_session->now();
    std::optional<Instant> next;
    QString whose;
    for (const auto &[key, judged] : m_session->cache().rows()) {
        if (!judged.evaluation)
            continue;
        for (const ServiceResult &service : judged.evaluation->services)
            for (const Claim &claim : service.claims)
                if (claim.deadline && clockRuns(claim.state) && *claim.deadline > now && (!next || *claim.deadline < *next)) {
                    next = claim.deadline;
                    whose = toText(judged.evaluation->customer);
                }
    }
    m_line->setDeadline(next ? tr("Next claim deadline: %1, %2").arg(whose, countdownText(*next, now))
                             : tr("No claim deadline ahead"));
}

} // namespace makegood
