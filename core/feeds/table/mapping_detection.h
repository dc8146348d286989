// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/table/table_preview.h"

namespace makegood::feeds
{

/// Something that a file does not tell and a person must decide.
struct MappingQuestion {
    std::string key; ///< of the mapping: `time`, `zone`, `state`, `service`, …
    std::string text; ///< one sentence
    std::vector<std::string> options; ///< values that the key may get; empty: free
};

/// A mapping for a file as far as its first rows tell, with the reasons.
struct MappingProposal {
    TableMapping mapping; ///< what `questions` ask is filled with the first option, or left empty
    std::vector<std::string> reasons;
    std::vector<MappingQuestion> questions; ///< none: the mapping can be used as it is
};

/// Proposes a mapping. A file with the columns of one of `known` gets that one; otherwise the first 500 rows
/// decide: times by their form, states by their words, names by the columns' headings. Nothing is guessed
/// silently: day and month that could change places, a missing zone, words that are no known states are
/// asked. Errors: as of detectFormat().
Expected<MappingProposal> proposeMapping(const std::string &path, const std::vector<TableMapping> &known);

/// The mapping among `known` whose `recognise` columns the file all has; null: none.
const TableMapping *recognised(const std::vector<std::string> &columns,
                               const std::vector<TableMapping> &known);

} // namespace makegood::feeds
