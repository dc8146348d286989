// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/incidents_controller.h"

#include <algorithm>

#include <QAction>
#include <QDockWidget>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>

#include "commands/edit_history.h"
#include "incidents/evidence_controller.h"
#include "incidents/evidence_jobs.h"
#include "incidents/incidents_page.h"
#include "incidents/review_form.h"
#include "incidents/time_line.h"
#include "incidents/what_if_section.h"

namespace makegood::ui
{

namespace
{

// The outage that was asked about, if it was one.
std::optional<Interval> chosenOutage(const Shown &shown)
{
    const bool asks = shown.subject
        && (shown.subject->figure == WhySubject::Figure::Outage
            || shown.subject->figure == WhySubject::Figure::OutageAmount);
    return asks ? std::optional(shown.subject->when) : std::nullopt;
}

// The judged months up to the shown one, without a gap.
TimeLanes::Months judgedMonths(const Session &session, const Shown &shown)
{
    TimeLanes::Months out;
    out.push_back(shown.evaluation);
    Month month = shown.month;
    for (int i = 1; i < Session::historyMonths; ++i) {
        month = month.previous();
        const Judged *judged = session.judged(shown.contract->id, month);
        if (judged == nullptr || !judged->evaluation)
            break;
        out.push_back(judged->evaluation);
    }
    std::reverse(out.begin(), out.end());
    return out;
}

} // namespace

IncidentsController::IncidentsController(const PageContext &context, QObject *parent)
    : PageController(parent)
    , m_context(context)
    , m_page(new IncidentsPage)
    , m_panel(new ReviewForm(
          [session = context.session](const ReviewStep &step) { return session->judgedWith(step); },
          context.services->who))
    , m_evidence(new EvidenceController(context, this))
    , m_scenarios([session = context.session](const ReviewStep &step) { return session->judgedWith(step); })
{
    connectPage();
    connectPanel();
    askReported();
    connect(m_context.session, &Session::frozenChanged, this, &IncidentsController::askReported);
    connect(m_evidence, &EvidenceController::problem, this, &PageController::problem);
    connect(m_evidence, &EvidenceController::note, this, &PageController::note);
    connect(m_context.review, &EditHistory::whatIfsChanged, this, &PageController::refreshWanted);
    connect(m_context.session, &Session::reviewed, this,
            [this] { m_panel->setSaving(m_context.session->isReviewing()); });
    connect(m_context.session, &Session::imported, this, [this] { m_checksOf.reset(); });
    connect(m_context.session, &Session::reviewRefused, this,
            [this](const QString &contract, const QString &sentence) {
                m_panel->setSaving(false);
                m_context.session->invalidate(contract.toStdString());
                emit problem(
                    tr("The change was not saved: %1. The record is as it was and is being read again.")
                        .arg(sentence));
            });
}

void IncidentsController::connectPage()
{
    connect(m_page, &IncidentsPage::whyAsked, this, [this](const WhySubject &subject) {
        m_targets = {};
        emit whyAsked(subject);
    });
    connect(m_page, &IncidentsPage::reviewAsked, this, [this](const ReviewTargets &targets) {
        m_targets = targets;
        if (auto *dock = qobject_cast<QDockWidget *>(m_panel->parentWidget())) {
            dock->show();
            dock->raise();
        }
        showPanel();
    });
    connect(m_page->tray(), &WhatIfSection::forgetWanted, this, [this](int whatIf) {
        const auto count = static_cast<int>(m_context.review->whatIfs().size());
        if (whatIf < count)
            m_context.review->forget(whatIf);
        else // all together: each of them
            for (int i = count; i > 0; --i)
                m_context.review->forget(i - 1);
    });
    connect(m_page->tray(), &WhatIfSection::saveWanted, this, &IncidentsController::saveScenario);
}

// Which reported months a step would alter, from now on: another one may have been reported.
void IncidentsController::askReported()
{
    m_panel->setReported([session = m_context.session](const ReviewStep &step) {
        return session->reportedChangedBy(
            [&](CaseData &data) { return apply(step, data.evidence).has_value(); });
    });
}

void IncidentsController::connectPanel()
{
    const auto save = [this](const ReviewStep &step, const QString &title, const QString &why) {
        m_panel->setSaving(true);
        m_context.review->save(step, title, why);
    };
    connect(m_panel, &ReviewForm::saveWanted, this, save);
    connect(m_evidence, &EvidenceController::saveWanted, this, save);
    connect(m_panel, &ReviewForm::whatIfWanted, m_context.review, &EditHistory::keep);
    connect(m_panel, &ReviewForm::fileWanted, m_evidence, &EvidenceController::addFile);
    connect(m_panel, &ReviewForm::referenceGiven, m_evidence, &EvidenceController::addReference);
    connect(m_panel, &ReviewForm::openWanted, m_evidence, &EvidenceController::open);
    connect(m_panel, &ReviewForm::saveAsWanted, m_evidence, &EvidenceController::saveAs);
    connect(m_panel, &ReviewForm::removeWanted, m_evidence, &EvidenceController::remove);
}

QWidget *IncidentsController::page() const
{
    return m_page;
}

QString IncidentsController::title() const
{
    return tr("Incidents");
}

void IncidentsController::show(const Shown &shown)
{
    if (shown.result == nullptr) {
        m_page->clear();
        m_page->tray()->showScenarios({}, {});
        return;
    }
    m_page->showMonth(shown.evaluation, *shown.result, shown.terms);
    m_page->setSelected(chosenOutage(shown));
    if (!shown.terms) {
        m_page->tray()->showScenarios({}, {});
        return;
    }
    showLine(shown);
    m_page->tray()->showScenarios(
        m_scenarios.compare(shown.terms, shown.evaluation, m_context.review->whatIfs()), shown.service);
}

void IncidentsController::showLine(const Shown &shown)
{
    m_page->showLine(judgedMonths(*m_context.session, shown));
    readChecks(shown);
}

// Heads are at hand; the single checks are read once for a service and the year that its line may reach over.
void IncidentsController::readChecks(const Shown &shown)
{
    const Instant end = shown.evaluation->period.end;
    const Interval year{end - std::chrono::days(400), end};
    const std::string &contract = shown.contract->id;
    const std::tuple key(contract, shown.service, year);
    if (m_checksOf == key)
        return;
    m_checksOf = key;
    ui::readChecks(*m_context.jobs, m_context.session->opener(), contract, shown.service, year,
                   [this, key](const Expected<CheckIndexes> &checks) {
                       if (m_checksOf != key)
                           return;
                       if (checks)
                           m_page->setChecks(*checks);
                       else
                           emit problem(tr("The single checks could not be read: %1. The time line "
                                           "shows runs of failures alone.")
                                            .arg(QString::fromStdString(checks.error().text())));
                   });
}

void IncidentsController::showAside(const Shown &shown)
{
    if (m_last.subject != shown.subject || m_last.service != shown.service || m_last.month != shown.month)
        m_targets = {}; // something else was asked about, here or on another page
    m_last = shown;
    m_last.contract = nullptr; // the list of contracts is not ours to hold
    m_evidence->setCase(shown.contract != nullptr ? shown.contract->id : std::string(), shown.terms);
    if (m_targets.size() == 0)
        m_page->setSelected(chosenOutage(shown));
    showPanel();
}

void IncidentsController::showPanel()
{
    const auto outage = chosenOutage(m_last);
    if (!m_last.evaluation || !m_last.terms)
        m_panel->clear();
    else if (m_targets.size() > 0)
        m_panel->showTargets(m_last.terms, m_last.evaluation, m_last.service, m_targets, m_last.now);
    else if (outage)
        m_panel->showOutage(m_last.terms, m_last.evaluation, m_last.subject->service, *outage, m_last.now);
    else
        m_panel->clear();
}

// By value: while a person types the reason, the tray may be filled anew.
void IncidentsController::saveScenario(WhatIfScenario scenario)
{
    bool given = false;
    const QString why
        = QInputDialog::getText(m_context.window, tr("Save the scenario"),
                                tr("Why? The reason goes to the journal."), QLineEdit::Normal, {}, &given)
              .trimmed();
    if (!given || why.isEmpty())
        return;
    // What is saved is no what-if any more; those that it was made of go with it.
    const auto &whatIfs = m_context.review->whatIfs();
    const auto own = std::find_if(whatIfs.begin(), whatIfs.end(),
                                  [&](const WhatIf &one) { return one.step == scenario.step; });
    if (own != whatIfs.end())
        m_context.review->forget(static_cast<int>(own - whatIfs.begin()));
    else
        for (auto i = static_cast<int>(whatIfs.size()); i > 0; --i)
            m_context.review->forget(i - 1);
    m_context.review->save(scenario.step, scenario.title, why);
}

void IncidentsController::addActions(const PageMenus &menus)
{
    QUndoStack *stack = m_context.review->undoStack();
    QAction *undo = stack->createUndoAction(m_context.window, tr("&Undo"));
    undo->setObjectName(QStringLiteral("undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = stack->createRedoAction(m_context.window, tr("&Redo"));
    redo->setObjectName(QStringLiteral("redo"));
    redo->setShortcut(QKeySequence::Redo);
    menus.edit->addAction(undo);
    menus.edit->addAction(redo);
}

} // namespace makegood::ui
