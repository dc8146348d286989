// SPDX-License-Identifier: GPL-3.0-or-later
#include "kept_text.h"

#include <algorithm>

#include "console.h"

namespace makegood::cli
{

void tellKept(const StoreSummary &summary)
{
    constexpr std::size_t most = 20;
    const auto &kept = summary.kept;
    for (std::size_t i = 0; i < std::min(kept.size(), most); ++i)
        tell(kept[i].name + " stays as a person decided: " + kept[i].here
             + "; the file has: " + kept[i].outside);
    if (kept.size() > most)
        tell("and " + std::to_string(kept.size() - most) + " more stay as people decided");
}

} // namespace makegood::cli
