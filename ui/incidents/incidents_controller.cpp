// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/incidents_controller.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>

#include "commands/edit_history.h"
#include "explain/cell_text.h"
#include "incidents/evidence_controller.h"
#include "incidents/evidence_jobs.h"
#include "incidents/incidents_page.h"
#include "incidents/review_form.h"
#include "incidents/time_line.h"
#include "incidents/what_if_section.h"
#include "session/draft_store.h"
#include "session/save_words.h"

namespace makegood::ui
{

namespace
{

// Outage of the Why subject, if the subject is one of the shown service and month: what was chosen in another
// month is not reviewed here.
std::optional<Interval> chosenOutage(const Shown &shown)
{
    const bool asks = shown.subject && shown.result != nullptr
        && (shown.subject->figure == WhySubject::Figure::Outage
            || shown.subject->figure == WhySubject::Figure::OutageAmount)
        && shown.subject->service == shown.service;
    if (!asks)
        return std::nullopt;
    const auto &outages = shown.result->outages;
    const bool isThere = std::any_of(outages.begin(), outages.end(),
                                     [&](const Outage &one) { return one.whole == shown.subject->when; });
    return isThere ? std::optional(shown.subject->when) : std::nullopt;
}

// Part of the month, and without a cause: what the portfolio counts as left to classify.
std::optional<Interval> firstUnclassified(const ServiceResult &service)
{
    std::optional<Interval> out;
    for (const Outage &one : service.outages)
        if (one.recorded && one.cause == Cause::Unclassified && one.whole.meets(service.period.when)
            && (!out || one.whole.start < out->start))
            out = one.whole;
    return out;
}

// The outage to which the incident gives its cause.
std::optional<Interval> outageOf(const ServiceResult &service, const std::string &incident)
{
    for (const Outage &one : service.outages)
        if (!incident.empty() && one.incident == incident)
            return one.whole;
    return std::nullopt;
}

// Judged months up to the shown one, without gaps.
TimeLanes::Months judgedMonths(const Judging &judging, const Shown &shown)
{
    TimeLanes::Months out;
    out.push_back(shown.evaluation);
    Month month = shown.month;
    for (int i = 1; i < Judging::historyMonths; ++i) {
        month = month.previous();
        const Judged *judged = judging.judged(shown.contract->id, month);
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
    , m_panel(new ReviewForm([judging = context.session->judging()](
                                 const ReviewStep &step) { return judging->judgedWith(step); },
                             context.services->who))
    , m_drafts(new DraftStore(context.state, this))
    , m_evidence(new EvidenceController(context, this))
    , m_scenarios([judging = context.session->judging()](const ReviewStep &step) {
        return judging->judgedWith(step);
    })
{
    m_panel->setDrafts(m_drafts);
    connect(m_drafts, &DraftStore::changed, this, &IncidentsController::showDrafts);
    connectPage();
    connectPanel();
    askReported();
    connect(m_context.session->reported(), &ReportedMonths::changed, this, &IncidentsController::askReported);
    connect(m_evidence, &EvidenceController::problem, this, &PageController::problem);
    connect(m_evidence, &EvidenceController::note, this, &PageController::note);
    connect(m_context.history, &EditHistory::whatIfsChanged, this, &PageController::refreshWanted);
    const EditQueue *edits = m_context.session->edits();
    connect(edits, &EditQueue::saved, this, [this, edits] {
        if (!edits->isSaving()) {
            m_panel->setSaved();
            m_fresh.reset();
        }
        m_panel->setSaving(edits->isSaving());
    });
    const auto opened = [this] {
        const WorkspaceHandle *workspace = m_context.session->workspace();
        m_panel->clear();
        m_drafts->open(toText(workspace->file().path));
        m_panel->setReadOnly(isReadOnly(*workspace));
        m_page->setReadOnly(isReadOnly(*workspace));
        m_panel->setSaving(false); // an edit under way ends in its own workspace
        forgetChecks();
        m_targets = {};
        m_fresh.reset();
    };
    connect(m_context.session->workspace(), &WorkspaceHandle::opened, this, opened);
    connect(m_context.session->workspace(), &WorkspaceHandle::writableChanged, this, [this] {
        const bool readOnly = isReadOnly(*m_context.session->workspace());
        m_panel->setReadOnly(readOnly);
        m_page->setReadOnly(readOnly);
    });
    opened(); // the page may be built after it
    connect(m_context.session->imports(), &CaseImport::imported, this, &IncidentsController::forgetChecks);
    connect(edits, &EditQueue::refused, this, [this](const QString &, const Error &error) {
        m_panel->setSaving(false);
        if (mayBeStored(error))
            emit problem(notSavedText(error));
        else
            emit problem(
                tr("The change was not saved: %1. Your input is kept as a draft; the record is being "
                   "read again.")
                    .arg(toText(error.text())));
    });
}

void IncidentsController::connectPage()
{
    connect(m_page, &IncidentsPage::whyAsked, this, [this](const WhySubject &subject) {
        m_targets = {};
        m_fresh.reset();
        m_classifies = false;
        emit whyAsked(subject);
        if (subject.figure == WhySubject::Figure::Outage) // an amount is explained, not reviewed
            openPanel();
    });
    connect(m_page, &IncidentsPage::reviewAsked, this, [this](const ReviewTargets &targets) {
        m_targets = targets;
        m_fresh.reset();
        m_classifies = false;
        openPanel();
        showPanel();
    });
    connect(m_page, &IncidentsPage::addAsked, this, &IncidentsController::beginIncident);
    connect(m_page->whatIfs(), &WhatIfSection::forgetWanted, this, [this](int whatIf) {
        const auto count = static_cast<int>(m_context.history->whatIfs().size());
        if (whatIf < count)
            m_context.history->forget(whatIf);
        else // past the last one: all of them
            for (int i = count; i > 0; --i)
                m_context.history->forget(i - 1);
    });
    connect(m_page->whatIfs(), &WhatIfSection::saveWanted, this, &IncidentsController::saveScenario);
}

void IncidentsController::openPanel()
{
    emit panelWanted(m_panel);
}

void IncidentsController::beginIncident(const Interval &when)
{
    m_targets = {};
    m_classifies = false;
    m_fresh = when;
    m_page->setSelected(std::nullopt);
    openPanel();
    showPanel();
}

void IncidentsController::showDrafts()
{
    std::vector<RowDraft> rows;
    for (const QString &key : m_drafts->keys(reviewKeys(m_contract, m_last.service)))
        if (const auto row = rowDraftOf(key, m_drafts->draft(key)))
            rows.push_back(*row);
    m_page->setDrafts(rows);
}

// The set of reported months may have changed.
void IncidentsController::askReported()
{
    m_panel->setReported([reported = m_context.session->reported()](const ReviewStep &step) {
        return reported->changedBy([&](CaseData &data) { return apply(step, data.evidence).has_value(); });
    });
}

void IncidentsController::connectPanel()
{
    const auto save = [this](const EditRequest &request) {
        m_panel->setSaving(true);
        m_context.history->save(request);
    };
    connect(m_panel, &ReviewForm::saveWanted, this, save);
    connect(m_evidence, &EvidenceController::saveWanted, this, save);
    connect(m_panel, &ReviewForm::whatIfWanted, m_context.history, &EditHistory::keep);
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

QWidget *IncidentsController::panel() const
{
    return m_panel;
}

QString IncidentsController::panelTitle() const
{
    return tr("Review");
}

QString IncidentsController::title() const
{
    return tr("Incidents");
}

void IncidentsController::show(const Shown &shown)
{
    if (shown.result == nullptr) {
        m_page->clear();
        m_page->whatIfs()->showScenarios({}, {});
        return;
    }
    m_page->showMonth(shown.evaluation, *shown.result, shown.terms);
    m_page->setSelected(chosenOutage(shown));
    if (!shown.terms) {
        m_page->whatIfs()->showScenarios({}, {});
        return;
    }
    showLine(shown);
    m_page->whatIfs()->showScenarios(
        m_scenarios.compare(shown.terms, shown.evaluation, m_context.history->whatIfs()), shown.service);
    if (m_classifies || !m_incident.isEmpty())
        reviewFirst(shown);
}

bool IncidentsController::showSection(const QString &name)
{
    if (name == QLatin1String("classify")) {
        m_classifies = true; // the link may lead to another contract, which is still read and judged
        emit refreshWanted();
        return true;
    }
    if (name.startsWith(QLatin1String("incident/"))) {
        m_incident = name.mid(9);
        emit refreshWanted();
        return true;
    }
    if (name != QLatin1String("review"))
        return false;
    openPanel();
    return true;
}

// After the window has shown all of the month: its other parts still show the figure that was chosen before,
// and would put that into the review again.
void IncidentsController::reviewFirst(const Shown &shown)
{
    const std::string incident = std::exchange(m_incident, {}).toStdString();
    const auto wanted = std::exchange(m_classifies, false) && incident.empty()
        ? firstUnclassified(*shown.result)
        : outageOf(*shown.result, incident);
    if (!wanted && incident.empty())
        return;
    QTimer::singleShot(0, this,
                       [this, wanted, incident, service = shown.service, contract = shown.contract->id,
                        month = shown.month] {
                           if (m_contract != contract || m_last.month != month || m_page->isHidden())
                               return; // another one was chosen meanwhile
                           m_targets = {};
                           m_fresh.reset();
                           if (wanted) {
                               emit whyAsked({WhySubject::Figure::Outage, service, *wanted, {}});
                               openPanel();
                               m_page->reveal(*wanted);
                               return;
                           }
                           m_targets.incidents = {incident};
                           openPanel();
                           showPanel();
                       });
}

void IncidentsController::showLine(const Shown &shown)
{
    readChecks(shown);
    m_page->showLine(judgedMonths(*m_context.session->judging(), shown), m_checks);
}

void IncidentsController::forgetChecks()
{
    m_checksOf.reset();
    m_checks.clear();
    ++m_checksReading;
}

// The lanes need chunk heads alone; single checks are read once for a service and the longest range of its
// line.
void IncidentsController::readChecks(const Shown &shown)
{
    const Instant end = shown.evaluation->period.end;
    const Interval year{end - std::chrono::days(400), end};
    const std::string &contract = shown.contract->id;
    const std::tuple key(contract, shown.service, year);
    if (m_checksOf == key)
        return;
    forgetChecks();
    m_checksOf = key;
    ui::readChecks(*m_context.jobs, m_context.session->workspace()->opener(), contract, shown.service, year,
                   [this, reading = m_checksReading](const Expected<CheckIndexes> &checks) {
                       if (reading != m_checksReading)
                           return;
                       if (!checks) {
                           emit problem(tr("The single checks could not be read: %1. The time line "
                                           "shows runs of failures alone.")
                                            .arg(QString::fromStdString(checks.error().text())));
                           return;
                       }
                       m_checks = *checks;
                       m_page->setChecks(m_checks);
                   });
}

void IncidentsController::showAside(const Shown &shown)
{
    const std::string contract = shown.contract != nullptr ? shown.contract->id : std::string();
    if (m_contract != contract || m_last.subject != shown.subject || m_last.service != shown.service
        || m_last.month != shown.month) {
        m_targets = {}; // another subject, chosen here or on another page
        m_fresh.reset();
    }
    if (m_page->isHidden()) {
        m_classifies = false;
        m_incident.clear();
    }
    m_contract = contract;
    m_last = shown;
    m_last.contract = nullptr; // the session may replace its list of contracts
    m_evidence->setCase(contract, shown.terms);
    if (m_targets.size() == 0 && !m_fresh)
        m_page->setSelected(chosenOutage(shown));
    showDrafts();
    showPanel();
}

void IncidentsController::showPanel()
{
    const auto outage = chosenOutage(m_last);
    if (!m_last.evaluation || !m_last.terms)
        m_panel->clear();
    else if (m_fresh)
        m_panel->showNew(m_last.terms, m_last.evaluation, m_last.service, *m_fresh, m_last.now);
    else if (m_targets.size() > 0)
        m_panel->showTargets(m_last.terms, m_last.evaluation, m_last.service, m_targets, m_last.now);
    else if (outage)
        m_panel->showOutage(m_last.terms, m_last.evaluation, m_last.subject->service, *outage, m_last.now);
    else
        m_panel->clear();
}

// By value: the list may be replaced while the dialog asks for the reason.
void IncidentsController::saveScenario(WhatIfScenario scenario)
{
    const std::string contract = m_last.evaluation->contract; // another one may be shown after the question
    bool given = false;
    const QString why
        = QInputDialog::getText(m_context.window, tr("Save the scenario"),
                                tr("Reason (required, kept in the history)"), QLineEdit::Normal, {}, &given)
              .trimmed();
    if (!given || why.isEmpty())
        return;
    // A saved scenario is no what-if any more; neither are the what-ifs that it combines.
    const auto &whatIfs = m_context.history->whatIfs();
    const auto own = std::find_if(whatIfs.begin(), whatIfs.end(),
                                  [&](const WhatIf &one) { return one.step == scenario.step; });
    if (own != whatIfs.end())
        m_context.history->forget(static_cast<int>(own - whatIfs.begin()));
    else
        for (auto i = static_cast<int>(whatIfs.size()); i > 0; --i)
            m_context.history->forget(i - 1);
    m_context.history->save(reviewRequest(contract, scenario.step, scenario.title, why));
}

void IncidentsController::addActions(const PageMenus &menus)
{
    QUndoStack *stack = m_context.history->undoStack();
    QAction *undo = stack->createUndoAction(m_context.window, tr("&Undo"));
    undo->setObjectName(QStringLiteral("undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = stack->createRedoAction(m_context.window, tr("&Redo"));
    redo->setObjectName(QStringLiteral("redo"));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    menus.edit->addAction(undo);
    menus.edit->addAction(redo);
}

} // namespace makegood::ui

#include "moc_incidents_controller.cpp"
