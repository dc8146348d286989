// SPDX-License-Identifier: GPL-3.0-or-later
// The shown month in the header, the pages, Why and the status line.
#include "shell/main_window.h"

#include <algorithm>

#include <QLocale>
#include <QMenuBar>
#include <QTimer>
#include <QUndoStack>

#include "commands/edit_history.h"
#include "explain/brief_reason.h"
#include "explain/cell_text.h"
#include "explain/data_end.h"
#include "explain/explain.h"
#include "portfolio/portfolio_controller.h"
#include "portfolio/portfolio_model.h"
#include "portfolio/portfolio_summary.h"
#include "reports/reported_months_controller.h"
#include "shell/contract_header.h"
#include "shell/inspector.h"
#include "shell/main_menus.h"
#include "shell/message_bar.h"
#include "shell/month_state.h"
#include "shell/navigation_rail.h"
#include "shell/page_area.h"
#include "shell/page_host.h"
#include "shell/status_line.h"
#include "shell/top_bar.h"
#include "shell/why_section.h"
#include "sources/freshness_section.h"
#include "sources/source_words.h"
#include "widgets/menu_letters.h"
#include "widgets/month_stepper.h"

namespace makegood::ui
{

namespace
{

constexpr int refreshEveryMs = 40;

bool hasFailed(const SourceHealth &one)
{
    return one.state == SourceState::Failed || one.state == SourceState::NeedsSignIn;
}

QString syncText(const SourceSyncs &syncs, Instant now, const Zone &zone)
{
    if (syncs.health().empty())
        return MainWindow::tr("No source connected");
    int failed = 0;
    std::optional<Instant> last;
    for (const SourceHealth &one : syncs.health()) {
        if (syncs.running(one.source.id) != nullptr)
            return MainWindow::tr("Syncing");
        failed += hasFailed(one) ? 1 : 0;
        if (one.last && (!last || *last < one.last->ended))
            last = one.last->ended;
    }
    if (failed > 0)
        return MainWindow::tr("%n sources failed", nullptr, failed);
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
    refreshMonthState();
    refreshStatusLine();
    refreshFreshness();
    refreshBadges();
    shareButtonLetters(m_area, menuBar()->actions());
}

void MainWindow::refreshMonthState()
{
    const Month month = m_top->stepper()->month();
    std::optional<Instant> locked;
    const bool aboutService = m_pages->current()->isAboutContract();
    for (const FrozenMonth &one : m_session->reported()->versions())
        if (aboutService && one.month == month)
            locked = one.frozen.at;
    const MonthState state = monthStateOf(month, m_services.now(), locked, aboutService);
    m_top->setMonthState(state.kind, state.words, state.brief, state.icon);
}

void MainWindow::refreshBadges()
{
    const auto &health = m_session->syncs()->health();
    const auto failed = static_cast<int>(std::count_if(health.begin(), health.end(), hasFailed));
    m_rail->setBadge(QStringLiteral("sources"), failed, true,
                     failed > 0 ? tr("%n sources failed", nullptr, failed) : QString());
    const auto &notices = m_session->deadlines()->notices();
    const int due = notices ? static_cast<int>(notices->due.size()) : 0;
    m_rail->setBadge(QStringLiteral("credit"), due, true,
                     due > 0 ? tr("%n claims due soon", nullptr, due) : QString());
    if (m_top->stepper()->month() > utcMonthOf(m_services.now()))
        return; // the count of a month that lies ahead is no news
    const int unclassified = summaryOf(m_pages->portfolio()->model()->rows(), m_services.now()).causeless;
    m_rail->setBadge(QStringLiteral("incidents"), unclassified, false,
                     unclassified > 0 ? tr("%n outages without a cause", nullptr, unclassified) : QString());
}

// Done things are said once, with the way back.
void MainWindow::saved()
{
    const QString before = m_header->verdict();
    refresh(); // within the frame: the figures are there already
    QUndoStack *undo = m_history->undoStack();
    const bool wasUndone = undo->index() < m_undoIndex;
    m_undoIndex = undo->index();
    const QString after = m_header->verdict();
    QString sentence = wasUndone ? tr("Undone.") : tr("Saved.");
    if (before != after && !before.isEmpty() && m_area->isVisible())
        sentence += QLatin1Char(' ') + tr("%1 is now %2.").arg(before, after);
    if (wasUndone && undo->canRedo())
        m_message->showOffer(
            sentence, tr("Redo"), [undo] { undo->redo(); }, MessageBar::noteMs);
    else if (!wasUndone && undo->canUndo())
        m_message->showOffer(
            sentence, tr("Undo"), [undo] { undo->undo(); }, MessageBar::noteMs);
    else
        showNote(sentence);
}

// A month that was pulled half says so on every page.
void MainWindow::refreshFreshness()
{
    const SourceSyncs *syncs = m_session->syncs();
    const Instant now = m_session->workspace()->now();
    const Zone zone = localZone();
    if (!m_session->workspace()->isOpen())
        return;
    const bool failed = std::any_of(syncs->health().begin(), syncs->health().end(), hasFailed);
    m_top->setSync(syncText(*syncs, now, zone), failed);
    const auto until = syncs->dataUntil(m_contract.toStdString());
    const Duration slack = 2 * syncs->services().rules.every + SourceTerms().overlap;
    m_line->setFreshness(freshnessText(until, now, zone));
    m_freshness->setSentence(halfMonthText(until, m_top->stepper()->month(), now, slack, zone));
}

Shown MainWindow::shown() const
{
    Shown out;
    out.contract = m_session->workspace()->contract(m_contract.toStdString());
    out.service = m_service.toStdString();
    out.month = m_top->stepper()->month();
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
        m_header->showMonth(agreement, shown.evaluation, *shown.result,
                            dataEnd(shown.terms.get(), *shown.evaluation, *shown.result));
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
    m_pages->build(); // the inspector shows one of their forms
    // A visible review form stays in front: a person is reviewing.
    const bool reviewing
        = m_pages->current()->isAboutContract() && m_area->isInspectorOpen() && m_inspector->isPanelShown();
    m_whyAsked = true;
    openInspector(reviewing);
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
    m_why->showAnswer(answer->question, explainInBrief(answer->reason, Format(QLocale(), *now.evaluation)));
}

// With one decimal, cut.
QString MainWindow::missingText(const Shown &shown)
{
    const ServiceResult &result = *shown.result;
    // An agreement that judges calls knows no time without data.
    if (const auto end = dataEnd(shown.terms.get(), *shown.evaluation, result))
        return dataUntilText(*end, *shown.evaluation);
    const Duration missing = result.elapsed - result.coveredElapsed;
    if (result.elapsed <= Duration::zero() || result.state == ServiceState::NoData)
        return {};
    if (missing <= Duration::zero()) // of which the evidence, once it is read, may say otherwise
        return shown.terms != nullptr ? tr("Complete data") : QString();
    const auto permille = static_cast<int>(missing * 1000 / result.elapsed);
    const QLocale locale;
    return tr("%1 % of the data is missing")
        .arg(permille == 0 ? locale.toString(0.1, 'f', 1).prepend(QStringLiteral("< "))
                           : locale.toString(permille / 10.0, 'f', 1));
}

void MainWindow::refreshStatusLine()
{
    const Shown shown = this->shown();
    const bool aboutService = m_pages->current()->isAboutContract();
    const bool any = m_session->workspace()->isOpen() && !m_session->workspace()->contracts().empty();
    m_line->setHasFigures(any);
    m_line->setCoverage(shown.result != nullptr && aboutService ? missingText(shown) : QString());

    const Instant now = m_session->workspace()->now();
    const FiguresCache::Deadline *next = m_session->judging()->figures().nextDeadline(now);
    const ContractRow *owner = next != nullptr ? m_session->workspace()->contract(next->contract) : nullptr;
    m_line->setDeadline(
        owner != nullptr
            ? tr("Next deadline: %1, %2").arg(toText(owner->customer), countdownText(next->at, now))
            : any ? tr("No deadline ahead")
                  : QString(),
        owner != nullptr);
}

} // namespace makegood::ui
