// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/table/table_preview.h"

namespace makegood::feeds
{

/// The patterns that every text of a column fits, and that differ in what they make of one of them: more than
/// one means that day and month could change places. Empty: it is no column of times.
std::vector<TimePattern> timePatternsOf(const std::vector<std::string_view> &texts);

/// The states of a column's words by what monitoring systems call them; `strange` are those that no list has.
struct GuessedStates {
    StateCells states;
    std::vector<std::string> strange;
    std::size_t known = 0; ///< distinct words that are known
};
GuessedStates statesOf(const std::vector<std::string_view> &texts);

/// Whether a heading is one of the words (whole, or a word of it), whatever its case.
bool isHeading(std::string_view heading, std::initializer_list<std::string_view> words);

} // namespace makegood::feeds
