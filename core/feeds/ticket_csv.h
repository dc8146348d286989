// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "sla/evidence/case_data.h"

namespace makegood::feeds
{

/// Reads tickets from CSV, one row an event (docs/tickets-csv.md): header
/// `ticket,at,event,severity,channel,service,in_scope`. Each ticket has exactly one row `opened`, and no row
/// before it. Reads the whole text or fails with every problem, its line and column.
Checked<std::vector<Ticket>> readTicketsCsv(std::string_view text, const std::string &file);

/// Reads tickets by the file's name: `.json` as in a case folder (docs/formats.md, "tickets.json"), anything
/// else as CSV; also compressed as `.gz` or `.zst`. Errors: the file cannot be read (unreachable), the
/// readers' own.
Checked<std::vector<Ticket>> readTicketsFile(const std::string &path);

/// The same for a contract: also refused are tickets of services that it does not have, of severities that
/// none of its policies has, and events before their ticket.
Checked<std::vector<Ticket>> readTicketsFor(const std::string &path, const CaseData &terms);

} // namespace makegood::feeds
