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
    Session *session = m_context.session;
    connect(session, &Session::journalRead, m_page, &JournalPage::showEntries);
    connect(m_page, &JournalPage::entriesWanted, session, &Session::readJournal);
    const auto readAgain = [this] {
        if (m_page->isVisible())
            m_context.session->readJournal();
    };
    connect(session, &Session::opened, this, readAgain);
    connect(session, &Session::imported, this, readAgain);
    connect(session, &Session::reviewed, this, readAgain);
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
                        m_context.session->contracts());
}

} // namespace makegood::ui
