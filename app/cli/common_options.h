// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"
#include "sla/time/instant.h"

namespace makegood::cli
{

// Options that several commands share, with the same name and the same meaning everywhere.
void addWorkspace(Options &options); ///< --workspace FILE
void addContract(Options &options); ///< --contract ID
void addMonth(Options &options); ///< --month YYYY-MM
void addAsOf(Options &options); ///< --as-of INSTANT
void addJson(Options &options); ///< --json

/// --month, refused with a usage error when it is missing or no month.
Expected<Month> neededMonth(const Options &options);
/// --as-of, or now(). Refused with a usage error when it is no instant.
Expected<Instant> asOfOrNow(const Options &options);

/// The system clock in whole milliseconds. Core functions take the present as an argument.
Instant now();

} // namespace makegood::cli
