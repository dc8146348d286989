// SPDX-License-Identifier: GPL-3.0-or-later
// What is large and read on its own: the files kept with incidents, and every single check of a service.
#include "store/attachment_rows.h"
#include "store/chunk_rows.h"
#include "store/sqlite_workspace.h"

namespace makegood::store
{

Expected<std::vector<std::uint8_t>> SqliteWorkspace::attachedBytes(const std::string &id,
                                                                   const Attachment &attachment)
{
    return readAttached(*m_database, id, attachment);
}

Expected<std::vector<CheckSeries>>
SqliteWorkspace::serviceChecks(const std::string &id, const std::string &service, const Interval &range)
{
    return readServiceChecks(*m_database, id, service, range);
}

} // namespace makegood::store
