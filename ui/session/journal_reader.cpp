// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/journal_reader.h"

#include <algorithm>

namespace makegood::ui
{

namespace
{

Expected<JournalExtract> newestEntries(Workspace &workspace)
{
    const auto head = workspace.journal().head();
    if (!head)
        return tl::unexpected(head.error());
    JournalExtract extract;
    extract.count = head->count;
    const std::int64_t from = std::max<std::int64_t>(1, head->count - JournalExtract::most + 1);
    auto entries = workspace.journal().page(from, JournalExtract::most);
    if (!entries)
        return tl::unexpected(entries.error());
    extract.entries = std::move(*entries);
    std::reverse(extract.entries.begin(), extract.entries.end());
    if (const auto whole = workspace.journal().verify(); !whole)
        extract.damage = whole.error().text();
    return extract;
}

} // namespace

JournalReader::JournalReader(WorkspaceHandle *workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void JournalReader::read()
{
    m_workspace->read(
        JobLane::ReadJournal, tr("Reading the history"),
        [](Workspace &workspace, JobControl &) { return newestEntries(workspace); },
        [this](const JournalExtract &extract) { emit entriesRead(extract); });
}

} // namespace makegood::ui

#include "moc_journal_reader.cpp"
