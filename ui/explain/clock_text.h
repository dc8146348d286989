// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QString>

#include "sla/policy/policy.h"
#include "sla/time/instant.h"

namespace makegood::ui
{

/// Time to a deadline at `now`, cut to the minute: `due in 3 h 20 min`, `due now`, `overdue by 2 d`.
QString clockText(Instant deadline, Instant now);

/// `1 · Critical`: id and title; the title alone where the id is a word, the id alone without a title.
QString severityText(const std::string &id, const std::string &title);

/// Title of the severity in the agreement; empty while the agreement is read.
std::string severityTitle(const Policy *policy, const std::string &id);

} // namespace makegood::ui
