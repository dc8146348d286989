// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QString>

#include "sla/policy/policy.h"
#include "sla/time/instant.h"

namespace makegood::ui
{

/// How a deadline stands at `now`, cut to the minute: `due in 3 h 20 min`, `due now`, `overdue by 2 d`.
QString clockText(Instant deadline, Instant now);

/// `1 · Critical`; an id that is a word says nothing beside its title, and without a title it stands alone.
QString severityText(const std::string &id, const std::string &title);

/// What the agreement calls the severity; empty when it is not at hand.
std::string severityTitle(const Policy *policy, const std::string &id);

} // namespace makegood::ui
