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
    connect(m_page, &JournalPage::hashWanted, this, [this](qint64 seq) {
        m_context.session->workspace()->read(
            JobLane::ReadJournal, tr("Reading the history"),
            [seq](Workspace &store, JobControl &) { return store.journal().hashAt(seq); },
            [this, seq](const std::string &hash) { m_page->showHash(seq, QString::fromStdString(hash)); });
    });
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
    return tr("History");
}

// Zones and currencies are those of what was judged; the others follow with it.
void JournalController::show(const Shown &shown)
{
    Session &session = *m_context.session;
    std::vector<JournalContract> known;
    const auto add = [&](const ContractRow &row) {
        JournalContract one{row.id, row.customer, {}, {}};
        const auto figures = session.judging()->figures().find(row.id);
        if (figures && !figures->empty()) {
            const MonthEntry &entry = *figures->rbegin()->second;
            one.zone = entry.figures.zone;
            one.currency = entry.figures.currency;
        }
        known.push_back(std::move(one));
    };
    for (const ContractRow &row : session.workspace()->contracts())
        add(row);
    for (const HiddenContract &hidden : session.customers()->hidden())
        add(hidden.row);
    const auto today = Zone().dateOf(shown.now);
    m_page->setContracts(std::move(known), std::chrono::year_month_day(today).year());
}

} // namespace makegood::ui

#include "moc_journal_controller.cpp"
