// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "sla/evidence/evidence.h"

namespace makegood::feeds
{

/// Reads tickets from CSV, one row an event (docs/tickets-csv.md): header
/// `ticket,at,event,severity,channel,service,in_scope`. Exactly one row of a ticket says `opened`, and no row
/// lies before it. Reads the whole text or fails with every problem, its line and column.
Checked<std::vector<Ticket>> readTicketsCsv(std::string_view text, const std::string &file);

/// By the file's name: `.json` as a case folder holds it (docs/formats.md, "tickets.json"), anything else as
/// CSV; packed as `.gz` or `.zst` too. An unreadable file is unreachable.
Checked<std::vector<Ticket>> readTicketsFile(const std::string &path);

} // namespace makegood::feeds
