// SPDX-License-Identifier: GPL-3.0-or-later
// The reviewer's part of the window: the form beside the page, undo, the tray of what-ifs.
#include "mainwindow.h"

#include <QAction>
#include <QDockWidget>
#include <QInputDialog>
#include <QMenu>

#include "models/cell_text.h"
#include "pages/credit_page.h"
#include "pages/journal_page.h"
#include "pages/outages_page.h"
#include "pages/review_panel.h"
#include "pages/what_if_tray.h"
#include "session/review_desk.h"
#include "widgets/message_bar.h"

namespace makegood
{

void MainWindow::connectReview()
{
    connect(m_review, &ReviewPanel::saveWanted, this,
            [this](const ReviewStep &step, const QString &title, const QString &why) {
                m_review->setSaving(true);
                m_desk->save(step, title, why);
            });
    connect(m_review, &ReviewPanel::whatIfWanted, m_desk, &ReviewDesk::keep);
    connect(m_desk, &ReviewDesk::whatIfsChanged, this, &MainWindow::scheduleRefresh);
    WhatIfTray *tray = m_outages->tray();
    connect(tray, &WhatIfTray::forgetWanted, m_desk, &ReviewDesk::forget);
    connect(tray, &WhatIfTray::saveWanted, this, [this](int index) {
        const WhatIf chosen = m_desk->whatIfs()[static_cast<std::size_t>(index)];
        bool given = false;
        const QString why
            = QInputDialog::getText(this, tr("Save the scenario"), tr("Why? The reason goes to the journal."),
                                    QLineEdit::Normal, {}, &given)
                  .trimmed();
        if (!given || why.isEmpty())
            return;
        m_desk->forget(index);
        m_desk->save(chosen.step, chosen.title, why);
    });
    connect(m_credit, &CreditPage::claimSaveWanted, this, [this](StoredClaim claim) {
        claim.changed = {m_doors.who.toStdString(), m_session->now()};
        m_session->saveClaim(m_contract.toStdString(), claim);
    });
    connect(m_session, &Session::claimSaved, this, &MainWindow::scheduleRefresh);
    connect(m_session, &Session::journalRead, m_journal, &JournalPage::showEntries);
    const auto readJournal = [this] {
        if (m_journal->isVisible())
            m_session->readJournal();
    };
    connect(m_journal, &JournalPage::entriesWanted, m_session, &Session::readJournal);
    connect(m_session, &Session::opened, m_journal, readJournal);
    connect(m_session, &Session::imported, m_journal, readJournal);
    connect(m_session, &Session::reviewed, m_journal, readJournal);
    connect(m_session, &Session::claimSaved, m_journal, readJournal);
    connect(m_session, &Session::reviewed, this, [this] {
        m_review->setSaving(m_session->isReviewing());
        m_message->hide();
        refresh(); // within the frame: the figures are there already
    });
    connect(
        m_session, &Session::reviewRefused, this, [this](const QString &contract, const QString &sentence) {
            m_review->setSaving(false);
            m_session->invalidate(contract.toStdString());
            showProblem(tr("The change was not saved: %1. The record is as it was and is being read again.")
                            .arg(sentence));
        });
}

void MainWindow::buildEditMenu(QMenu *menu)
{
    QAction *undo = m_desk->undoStack()->createUndoAction(this, tr("&Undo"));
    undo->setObjectName(QStringLiteral("undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = m_desk->undoStack()->createRedoAction(this, tr("&Redo"));
    redo->setObjectName(QStringLiteral("redo"));
    redo->setShortcut(QKeySequence::Redo);
    menu->addAction(undo);
    menu->addAction(redo);
}

void MainWindow::refreshReview()
{
    m_desk->showContract(m_contract);
    const auto evaluation = shownEvaluation();
    const auto terms = m_session->focusedCase();
    const bool asksForOutage = m_subject
        && (m_subject->figure == WhySubject::Figure::Outage
            || m_subject->figure == WhySubject::Figure::OutageAmount);
    if (evaluation && terms && asksForOutage)
        m_review->showOutage(terms, evaluation, m_subject->service, m_subject->when, m_session->now());
    else
        m_review->clear();

    m_outages->setSelected(asksForOutage ? std::optional(m_subject->when) : std::nullopt);

    std::vector<WhatIfRow> rows;
    if (evaluation && terms) {
        const std::string service = m_service.toStdString();
        rows.push_back({tr("As recorded"), *evaluation, service});
        for (const WhatIf &one : m_desk->whatIfs()) {
            auto then = m_session->judgedWith(one.step);
            rows.push_back({one.title, then ? std::optional(std::move(*then)) : std::nullopt, service});
        }
    }
    m_outages->tray()->showScenarios(std::move(rows));
}

} // namespace makegood
