// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "feeds/source/source_connection.h"

namespace makegood::feeds
{

/// Finds series in a long list by what a person types: words, all of which must fit. `mail` fits a label's
/// value or the metric's name that holds it, `job=mail` the value of this label alone, `is:down` the last
/// state (`up`, `down`, `unknown`), and `-mail` whatever `mail` does not fit. Capital letters A to Z count as
/// small ones.
class DiscoveryFilter
{
public:
    explicit DiscoveryFilter(std::string_view text);

    bool fits(const DiscoveredSeries &series) const;
    /// The indices of those that fit, in their order.
    std::vector<std::size_t> fitting(const std::vector<DiscoveredSeries> &list) const;

private:
    struct Word {
        bool excludes = false;
        std::string label; ///< empty: any
        std::string part;
    };

    std::vector<Word> m_words;
};

} // namespace makegood::feeds
