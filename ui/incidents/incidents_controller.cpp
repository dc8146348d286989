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

IncidentsDesk::IncidentsDesk(const DeskTools &tools, QObject *parent)
    : PageDesk(parent)
    , m_tools(tools)
    , m_page(new IncidentsPage)
    , m_panel(new ReviewPanel(
          [session = tools.session](const ReviewStep &step) { return session->judgedWith(step); },
          tools.doors->who))
    , m_errands(new EvidenceErrands(tools, this))
    , m_scenarios([session = tools.session](const ReviewStep &step) { return session->judgedWith(step); })
{
    connectPage();
    connectPanel();
    askReported();
    connect(m_tools.session, &Session::frozenChanged, this, &IncidentsDesk::askReported);
    connect(m_errands, &EvidenceErrands::problem, this, &PageDesk::problem);
    connect(m_errands, &EvidenceErrands::note, this, &PageDesk::note);
    connect(m_tools.review, &ReviewDesk::whatIfsChanged, this, &PageDesk::refreshWanted);
    connect(m_tools.session, &Session::reviewed, this,
            [this] { m_panel->setSaving(m_tools.session->isReviewing()); });
    connect(m_tools.session, &Session::imported, this, [this] { m_checksOf.reset(); });
    connect(m_tools.session, &Session::reviewRefused, this,
            [this](const QString &contract, const QString &sentence) {
                m_panel->setSaving(false);
                m_tools.session->invalidate(contract.toStdString());
                emit problem(
                    tr("The change was not saved: %1. The record is as it was and is being read again.")
                        .arg(sentence));
            });
}

void IncidentsDesk::connectPage()
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
    connect(m_page->tray(), &WhatIfTray::forgetWanted, this, [this](int whatIf) {
        const auto count = static_cast<int>(m_tools.review->whatIfs().size());
        if (whatIf < count)
            m_tools.review->forget(whatIf);
        else // all together: each of them
            for (int i = count; i > 0; --i)
                m_tools.review->forget(i - 1);
    });
    connect(m_page->tray(), &WhatIfTray::saveWanted, this, &IncidentsDesk::saveScenario);
}

// Which reported months a step would alter, from now on: another one may have been reported.
void IncidentsDesk::askReported()
{
    m_panel->setReported([session = m_tools.session](const ReviewStep &step) {
        return session->reportedChangedBy(
            [&](CaseData &data) { return apply(step, data.evidence).has_value(); });
    });
}

void IncidentsDesk::connectPanel()
{
    const auto save = [this](const ReviewStep &step, const QString &title, const QString &why) {
        m_panel->setSaving(true);
        m_tools.review->save(step, title, why);
    };
    connect(m_panel, &ReviewPanel::saveWanted, this, save);
    connect(m_errands, &EvidenceErrands::saveWanted, this, save);
    connect(m_panel, &ReviewPanel::whatIfWanted, m_tools.review, &ReviewDesk::keep);
    connect(m_panel, &ReviewPanel::fileWanted, m_errands, &EvidenceErrands::addFile);
    connect(m_panel, &ReviewPanel::referenceGiven, m_errands, &EvidenceErrands::addReference);
    connect(m_panel, &ReviewPanel::openWanted, m_errands, &EvidenceErrands::open);
    connect(m_panel, &ReviewPanel::saveAsWanted, m_errands, &EvidenceErrands::saveAs);
    connect(m_panel, &ReviewPanel::removeWanted, m_errands, &EvidenceErrands::remove);
}

QWidget *IncidentsDesk::page() const
{
    return m_page;
}

QString IncidentsDesk::title() const
{
    return tr("Incidents");
}

void IncidentsDesk::show(const Shown &shown)
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
        m_scenarios.compare(shown.terms, shown.evaluation, m_tools.review->whatIfs()), shown.service);
}

void IncidentsDesk::showLine(const Shown &shown)
{
    m_page->showLine(judgedMonths(*m_tools.session, shown));
    readChecks(shown);
}

// Heads are at hand; the single checks are read once for a service and the year that its line may reach over.
void IncidentsDesk::readChecks(const Shown &shown)
{
    const Instant end = shown.evaluation->period.end;
    const Interval year{end - std::chrono::days(400), end};
    const std::string &contract = shown.contract->id;
    const std::tuple key(contract, shown.service, year);
    if (m_checksOf == key)
        return;
    m_checksOf = key;
    ui::readChecks(*m_tools.jobs, m_tools.session->opener(), contract, shown.service, year,
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

void IncidentsDesk::showAside(const Shown &shown)
{
    if (m_last.subject != shown.subject || m_last.service != shown.service || m_last.month != shown.month)
        m_targets = {}; // something else was asked about, here or on another page
    m_last = shown;
    m_last.contract = nullptr; // the list of contracts is not ours to hold
    m_errands->setCase(shown.contract != nullptr ? shown.contract->id : std::string(), shown.terms);
    if (m_targets.size() == 0)
        m_page->setSelected(chosenOutage(shown));
    showPanel();
}

void IncidentsDesk::showPanel()
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
void IncidentsDesk::saveScenario(WhatIfScenario scenario)
{
    bool given = false;
    const QString why
        = QInputDialog::getText(m_tools.window, tr("Save the scenario"),
                                tr("Why? The reason goes to the journal."), QLineEdit::Normal, {}, &given)
              .trimmed();
    if (!given || why.isEmpty())
        return;
    // What is saved is no what-if any more; those that it was made of go with it.
    const auto &whatIfs = m_tools.review->whatIfs();
    const auto own = std::find_if(whatIfs.begin(), whatIfs.end(),
                                  [&](const WhatIf &one) { return one.step == scenario.step; });
    if (own != whatIfs.end())
        m_tools.review->forget(static_cast<int>(own - whatIfs.begin()));
    else
        for (auto i = static_cast<int>(whatIfs.size()); i > 0; --i)
            m_tools.review->forget(i - 1);
    m_tools.review->save(scenario.step, scenario.title, why);
}

void IncidentsDesk::addActions(const WindowMenus &menus)
{
    QUndoStack *stack = m_tools.review->undoStack();
    QAction *undo = stack->createUndoAction(m_tools.window, tr("&Undo"));
    undo->setObjectName(QStringLiteral("undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = stack->createRedoAction(m_tools.window, tr("&Redo"));
    redo->setObjectName(QStringLiteral("redo"));
    redo->setShortcut(QKeySequence::Redo);
    menus.edit->addAction(undo);
    menus.edit->addAction(redo);
}

} // namespace makegood::ui
