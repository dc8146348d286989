// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QString>

#include "explain/format.h"

namespace makegood::ui
{

/// A charge that tiers are a share of, as its key in the agreement names it: `the monthly fee`, `the charge
/// for account capacity`. A key of one's own is read as words.
QString chargeName(const std::string &key, const Format &format);

/// How a message comes: `e-mail`, `phone`; another one is shown as the agreement names it.
QString channelName(const std::string &channel);
QString channelList(const std::vector<std::string> &channels);

/// What a claim brings: `a deduction from the next invoice`; another one as the agreement names it.
QString payoutName(const std::string &payout);

} // namespace makegood::ui
