// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal_controller.h"

#include "journal/journal_page.h"

namespace makegood::ui
{

JournalController::JournalController(const PageContext &context, QObject *parent)
    : PageController(parent)
    , m_context(context)
    , m_page(new JournalPage)
{
    JournalReader *journal = m_context.session->journal();
    connect(journal, &JournalReader::entriesRead, m_page, &JournalPage::showEntries);
    connect(m_page, &JournalPage::entriesWanted, journal, &JournalReader::read);
    const auto readAgain = [this, journal] {
        if (m_page->isVisible())
            journal->read();
    };
    const WorkspaceHandle *workspace = m_context.session->workspace();
    connect(workspace, &WorkspaceHandle::opened, this, readAgain);
    connect(workspace, &WorkspaceHandle::written, this, readAgain);
}

QWidget *JournalController::page() const
{
    return m_page;
}

QString JournalController::title() const
{
    return tr("Journal");
}

void JournalController::show(const Shown &shown)
{
    m_page->setContract(shown.contract->id, shown.evaluation ? shown.evaluation->zone : Zone(),
                        m_context.session->workspace()->contracts());
}

} // namespace makegood::ui

#include "moc_journal_controller.cpp"
