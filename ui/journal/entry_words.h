// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "explain/format.h"
#include "sla/base/floors.h"
#include "store/journal_store.h"

namespace makegood::ui
{

/// An entry of the history as an account manager reads it. The stored text itself is for a view of details.
struct EntryWords {
    QString what; ///< one sentence without its full stop
    QString reason; ///< what the person gave; empty: none was asked for
    QString customer; ///< named by the entry itself; empty: that of its contract
};

/// Times are in the zone of `format`, amounts in its currency; without a currency an amount is left out. What
/// a newer program wrote is shown without hashes, with its times in words.
EntryWords entryWords(const JournalEntry &entry, const Format &format, std::chrono::year year);

} // namespace makegood::ui
