// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "sla/policy/toml_tree.h"

namespace makegood::sla
{

// How a wrong value is written rightly, as the end of a sentence; empty: nobody knows what was meant.

/// `5%`, `80ms`, `99,9`. `unitKey`: a key beside it takes the unit.
std::string decimalHint(std::string_view text, bool unitKey);
/// `15 days`, `60`. `limits`: business days and months may stand there too.
std::string durationHint(std::string_view text, bool limits);
/// The word of the list that is meant by another word; empty: none.
std::string wordHint(std::string_view text, std::span<const std::string_view> words);
/// A value of another type: a number without quotes, a word that should be a list.
std::string typeHint(const TomlNode &node, TomlNode::Kind wanted);

} // namespace makegood::sla
