// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal_controller.h"

#include "journal/journal_page.h"

namespace makegood::ui
{

JournalDesk::JournalDesk(const DeskTools &tools, QObject *parent)
    : PageDesk(parent)
    , m_tools(tools)
    , m_page(new JournalPage)
{
    Session *session = m_tools.session;
    connect(session, &Session::journalRead, m_page, &JournalPage::showEntries);
    connect(m_page, &JournalPage::entriesWanted, session, &Session::readJournal);
    const auto readAgain = [this] {
        if (m_page->isVisible())
            m_tools.session->readJournal();
    };
    connect(session, &Session::opened, this, readAgain);
    connect(session, &Session::imported, this, readAgain);
    connect(session, &Session::reviewed, this, readAgain);
}

QWidget *JournalDesk::page() const
{
    return m_page;
}

QString JournalDesk::title() const
{
    return tr("Journal");
}

void JournalDesk::show(const Shown &shown)
{
    m_page->setContract(shown.contract->id, shown.evaluation ? shown.evaluation->zone : Zone(),
                        m_tools.session->contracts());
}

} // namespace makegood::ui
