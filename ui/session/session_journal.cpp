// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the journal: its newest entries and whether its chain is whole.
#include <algorithm>

#include "jobs/job_tracker.h"
#include "session/session.h"

namespace makegood::ui
{

namespace
{

Expected<JournalExtract> newestEntries(Workspace &workspace)
{
    const auto head = workspace.journalHead();
    if (!head)
        return tl::unexpected(head.error());
    JournalExtract page;
    page.count = head->count;
    const std::int64_t from = std::max<std::int64_t>(1, head->count - JournalExtract::most + 1);
    auto entries = workspace.journal(from, JournalExtract::most);
    if (!entries)
        return tl::unexpected(entries.error());
    page.entries = std::move(*entries);
    std::reverse(page.entries.begin(), page.entries.end());
    if (const auto whole = workspace.verifyJournal(); !whole)
        page.damage = whole.error().text();
    return page;
}

} // namespace

void Session::readJournal()
{
    if (!m_opener)
        return;
    m_jobs->start(QStringLiteral("journal"), tr("Reading the journal"),
                  [this, opener = m_opener](JobControl &job) {
                      auto workspace = opener();
                      auto page = workspace ? newestEntries(**workspace)
                                            : Expected<JournalExtract>(tl::unexpected(workspace.error()));
                      job.post([this, page = std::move(page)] {
                          if (page)
                              emit journalRead(*page);
                          else
                              emit failed(QString::fromStdString(page.error().text()));
                      });
                  });
}

} // namespace makegood::ui
