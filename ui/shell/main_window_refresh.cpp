// SPDX-License-Identifier: GPL-3.0-or-later
// The shown month in the header, the pages, the Why dock and the status line.
#include "shell/main_window.h"

#include <algorithm>

#include <QDockWidget>
#include <QLabel>
#include <QTimer>

#include "commands/edit_history.h"
#include "explain/cell_text.h"
#include "explain/explain.h"
#include "reports/reported_months_controller.h"
#include "shell/contract_header.h"
#include "shell/main_menus.h"
#include "shell/page_host.h"
#include "shell/status_line.h"
#include "shell/why_section.h"
#include "sources/freshness_section.h"
#include "sources/source_words.h"
#include "widgets/month_stepper.h"

namespace makegood::ui
{

namespace
{

constexpr int refreshEveryMs = 40;

QString syncText(const SourceSyncs &syncs, Instant now, const Zone &zone)
{
    if (syncs.health().empty())
        return MainWindow::tr("No source connected");
    int failed = 0;
    std::optional<Instant> last;
    for (const SourceHealth &one : syncs.health()) {
        if (syncs.running(one.source.id) != nullptr)
            return MainWindow::tr("Syncing");
        failed += one.state == SourceState::Failed || one.state == SourceState::NeedsSignIn ? 1 : 0;
        if (one.last && (!last || *last < one.last->ended))
            last = one.last->ended;
    }
    if (failed > 0)
        return MainWindow::tr("%n source(s) failed", nullptr, failed);
    return last ? MainWindow::tr("Updated %1").arg(whenText(*last, now, zone))
                : MainWindow::tr("Not synced yet");
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
    const Shown now = shown();
    if (now.contract == nullptr)
        return;
    m_service = toText(now.service);
    m_history->showContract(m_contract);
    refreshHeader(now);
    m_reported->show(now);
    m_pages->show(now);
    m_menus->setExportEnabled(now.evaluation != nullptr);
    refreshAside(now);
    refreshStatusLine();
    refreshFreshness();
}

// A month that was pulled half says so on every page.
void MainWindow::refreshFreshness()
{
    const SourceSyncs *syncs = m_session->syncs();
    const Instant now = m_session->workspace()->now();
    const Zone zone = localZone();
    if (!m_session->workspace()->isOpen())
        return;
    m_sync->setText(syncText(*syncs, now, zone));
    const auto until = syncs->dataUntil(m_contract.toStdString());
    const Duration slack = 2 * syncs->services().rules.every + SourceTerms().overlap;
    m_line->setFreshness(freshnessText(until, now, zone));
    m_freshness->setSentence(halfMonthText(until, m_stepper->month(), now, slack, zone));
}

Shown MainWindow::shown() const
{
    Shown out;
    out.contract = m_session->workspace()->contract(m_contract.toStdString());
    out.service = m_service.toStdString();
    out.month = m_stepper->month();
    out.now = m_session->workspace()->now();
    out.terms = m_session->judging()->focusedCase();
    out.subject = m_subject;
    const Judged *judged = m_session->judging()->judged(m_contract.toStdString(), out.month);
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
    const QString agreement
        = toText(shown.terms ? shown.terms->policyOf(shown.month).name : shown.contract->policyName);
    if (shown.result != nullptr) {
        m_header->showMonth(agreement, shown.evaluation, *shown.result);
        return;
    }
    const Judged *judged = m_session->judging()->judged(shown.contract->id, shown.month);
    m_header->showNames(toText(shown.contract->customer), agreement,
                        judged != nullptr ? toText(judged->refusal) : QString());
}

void MainWindow::refreshAside(const Shown &shown)
{
    if (shown.contract == nullptr)
        return;
    m_pages->showAside(shown);
    answerWhy();
}

void MainWindow::askWhy(const WhySubject &subject)
{
    m_subject = subject;
    m_pages->build(); // the review dock shows one of their forms
    // A visible review form stays in front: a person is reviewing.
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
    // The dock explains the availability until another figure is chosen.
    const WhySubject subject
        = m_subject.value_or(WhySubject{WhySubject::Figure::Availability, now.service, {}, {}});
    m_header->markSelected(subject);
    const std::pair key(now.evaluation, subject);
    if (m_answered && *m_answered == key)
        return; // what is unfolded stays unfolded
    const auto answer = whyOf(*now.evaluation, subject, now.terms.get());
    if (!answer) {
        m_why->clear();
        m_answered.reset(); // the answer may need the terms, which are still read
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

    const Instant now = m_session->workspace()->now();
    const FiguresCache::Deadline *next = m_session->judging()->figures().nextDeadline(now);
    const ContractRow *owner = next != nullptr ? m_session->workspace()->contract(next->contract) : nullptr;
    m_line->setDeadline(
        owner != nullptr
            ? tr("Next claim deadline: %1, %2").arg(toText(owner->customer), countdownText(next->at, now))
            : tr("No claim deadline ahead"));
}

} // namespace makegood::ui
