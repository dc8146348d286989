// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/incidents_desk.h"

#include <QAction>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>

#include "pages/outages_page.h"
#include "pages/review_panel.h"
#include "pages/what_if_tray.h"
#include "session/review_desk.h"

namespace makegood
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

} // namespace

IncidentsDesk::IncidentsDesk(const DeskTools &tools, QObject *parent)
    : PageDesk(parent)
    , m_tools(tools)
    , m_page(new OutagesPage)
    , m_panel(new ReviewPanel(
          [session = tools.session](const ReviewStep &step) { return session->judgedWith(step); },
          tools.doors->who))
{
    m_panel->setReported([session = tools.session](const ReviewStep &step) {
        return session->reportedChangedBy(
            [&](CaseData &data) { return apply(step, data.evidence).has_value(); });
    });
    connect(m_page, &OutagesPage::whyAsked, this, &PageDesk::whyAsked);
    connect(m_panel, &ReviewPanel::saveWanted, this,
            [this](const ReviewStep &step, const QString &title, const QString &why) {
                m_panel->setSaving(true);
                m_tools.review->save(step, title, why);
            });
    connect(m_panel, &ReviewPanel::whatIfWanted, m_tools.review, &ReviewDesk::keep);
    connect(m_tools.review, &ReviewDesk::whatIfsChanged, this, &PageDesk::refreshWanted);
    connect(m_page->tray(), &WhatIfTray::forgetWanted, m_tools.review, &ReviewDesk::forget);
    connect(m_page->tray(), &WhatIfTray::saveWanted, this, &IncidentsDesk::saveScenario);
    connect(m_tools.session, &Session::reviewed, this,
            [this] { m_panel->setSaving(m_tools.session->isReviewing()); });
    connect(m_tools.session, &Session::reviewRefused, this,
            [this](const QString &contract, const QString &sentence) {
                m_panel->setSaving(false);
                m_tools.session->invalidate(contract.toStdString());
                emit problem(
                    tr("The change was not saved: %1. The record is as it was and is being read again.")
                        .arg(sentence));
            });
}

QWidget *IncidentsDesk::page() const
{
    return m_page;
}

QString IncidentsDesk::title() const
{
    return tr("Outages");
}

void IncidentsDesk::show(const Shown &shown)
{
    if (shown.result == nullptr) {
        m_page->clear();
        m_page->tray()->showScenarios({});
        return;
    }
    m_page->showMonth(shown.evaluation, *shown.result);
    m_page->showLine(*shown.evaluation, *shown.result, shown.terms.get());
    m_page->setSelected(chosenOutage(shown));
    showScenarios(shown);
}

void IncidentsDesk::showAside(const Shown &shown)
{
    const auto outage = chosenOutage(shown);
    m_page->setSelected(outage);
    if (shown.evaluation && shown.terms && outage)
        m_panel->showOutage(shown.terms, shown.evaluation, shown.subject->service, *outage, shown.now);
    else
        m_panel->clear();
}

void IncidentsDesk::showScenarios(const Shown &shown)
{
    std::vector<WhatIfRow> rows;
    if (shown.terms) {
        rows.push_back({tr("As recorded"), *shown.evaluation, shown.service});
        for (const WhatIf &one : m_tools.review->whatIfs()) {
            auto then = m_tools.session->judgedWith(one.step);
            rows.push_back({one.title, then ? std::optional(std::move(*then)) : std::nullopt, shown.service});
        }
    }
    m_page->tray()->showScenarios(std::move(rows));
}

void IncidentsDesk::saveScenario(int index)
{
    const WhatIf chosen = m_tools.review->whatIfs()[static_cast<std::size_t>(index)];
    bool given = false;
    const QString why
        = QInputDialog::getText(m_tools.window, tr("Save the scenario"),
                                tr("Why? The reason goes to the journal."), QLineEdit::Normal, {}, &given)
              .trimmed();
    if (!given || why.isEmpty())
        return;
    m_tools.review->forget(index);
    m_tools.review->save(chosen.step, chosen.title, why);
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

} // namespace makegood
