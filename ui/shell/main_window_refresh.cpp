// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows of the session: rows, pages, the Why dock and the line at the bottom.
#include "shell/main_window.h"

#include <algorithm>

#include <QDockWidget>
#include <QTimer>

#include "commands/edit_history.h"
#include "explain/cell_text.h"
#include "explain/explain.h"
#include "incidents/incidents_controller.h"
#include "incidents/review_form.h"
#include "portfolio/portfolio_list.h"
#include "portfolio/portfolio_model.h"
#include "reports/reported_months_controller.h"
#include "session/ui_settings.h"
#include "shell/contract_header.h"
#include "shell/status_line.h"
#include "shell/why_section.h"
#include "widgets/month_stepper.h"
#include "widgets/page_tabs.h"

namespace makegood::ui
{

namespace
{

constexpr int refreshEveryMs = 40;

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
    refreshPages();
    refreshStatusLine();
}

Shown MainWindow::shown() const
{
    Shown out;
    out.contract = m_session->contract(m_contract.toStdString());
    out.service = m_service.toStdString();
    out.month = m_stepper->month();
    out.now = m_session->now();
    out.terms = m_session->focusedCase();
    out.subject = m_subject;
    const Judged *judged = m_session->judged(m_contract.toStdString(), out.month);
    if (judged == nullptr || !judged->evaluation || judged->evaluation->services.empty())
        return out;
    out.evaluation = judged->evaluation;
    const auto &services = out.evaluation->services;
    const auto named = std::find_if(services.begin(), services.end(),
                                    [&](const ServiceResult &one) { return one.service == out.service; });
    out.result = named != services.end() ? &*named : &services.front();
    out.service = out.result->service;
    return out;
}

void MainWindow::refreshHeader(const Shown &shown)
{
    const QString agreement = toText(shown.contract->policyName);
    if (shown.result != nullptr) {
        m_header->showMonth(agreement, shown.evaluation, *shown.result);
        return;
    }
    const Judged *judged = m_session->judged(shown.contract->id, shown.month);
    m_header->showNames(toText(shown.contract->customer), agreement,
                        judged != nullptr ? toText(judged->refusal) : QString());
}

void MainWindow::refreshPages()
{
    const Shown now = shown();
    if (now.contract == nullptr)
        return;
    m_service = toText(now.service);
    m_review->showContract(m_contract);
    refreshHeader(now);
    m_reported->show(now);
    m_stale.assign(m_desks.size(), true);
    openedPage(m_pages->shownPage());
    m_pdfAction->setEnabled(now.evaluation != nullptr);
    refreshAside(now);
}

void MainWindow::refreshAside(const Shown &shown)
{
    for (PageController *desk : m_desks)
        desk->showAside(shown);
    answerWhy();
}

// A page that nobody sees is filled when it is opened.
void MainWindow::openedPage(int index)
{
    const auto at = static_cast<std::size_t>(index);
    m_header->setVisible(m_desks[at]->isAboutContract());
    m_state->setValue("view/page", m_desks[at]->page()->objectName());
    if (!m_stale[at])
        return;
    const Shown now = shown();
    if (now.contract == nullptr)
        return;
    m_stale[at] = false;
    m_desks[at]->show(now);
}

void MainWindow::askWhy(const WhySubject &subject)
{
    m_subject = subject;
    buildOtherDesks(); // the reviewer's form is theirs
    // Who is reviewing goes on reviewing; everybody else wants to know why.
    if (m_reviewDock->isHidden() || m_reviewDock->widget()->visibleRegion().isEmpty()) {
        m_whyDock->show();
        m_whyDock->raise();
    }
    refreshAside(shown());
}

void MainWindow::answerWhy()
{
    const Shown now = shown();
    if (now.result == nullptr) {
        m_why->clear();
        m_answered.reset();
        return;
    }
    // Until something is chosen, the dock explains the figure that everybody asks about first.
    const WhySubject subject
        = m_subject.value_or(WhySubject{WhySubject::Figure::Availability, now.service, {}, {}});
    m_header->markSelected(subject);
    const std::pair key(now.evaluation, subject);
    if (m_answered && *m_answered == key)
        return; // what is unfolded stays unfolded
    const auto answer = whyOf(*now.evaluation, subject, now.terms.get());
    if (!answer) {
        m_why->clear();
        m_answered.reset(); // it may wait for the terms
        return;
    }
    m_answered = key;
    m_why->showAnswer(answer->question, explain(answer->reason, Format(QLocale(), *now.evaluation)));
}

void MainWindow::refreshStatusLine()
{
    const ServiceResult *result = shown().result;
    const QString coverage = result != nullptr ? coverageText(*result) : QString();
    m_line->setCoverage(coverage.isEmpty() ? QString() : tr("Data coverage %1").arg(coverage));

    const Instant now = m_session->now();
    const FiguresCache::Deadline *next = m_session->figures().nextDeadline(now);
    const ContractRow *owner = next != nullptr ? m_session->contract(next->contract) : nullptr;
    m_line->setDeadline(
        owner != nullptr
            ? tr("Next claim deadline: %1, %2").arg(toText(owner->customer), countdownText(next->at, now))
            : tr("No claim deadline ahead"));
}

} // namespace makegood::ui
