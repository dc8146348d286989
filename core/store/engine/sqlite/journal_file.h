// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace makegood::store
{

/// False: the rollback journal `<path>-journal` was written for another database than the one that is at
/// `path` now, such as a copy that took its place. SQLite would write its pages into it. True also when that
/// cannot be told, and when there is none.
bool journalBelongsTo(const QString &path);

} // namespace makegood::store
