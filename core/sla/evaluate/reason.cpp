// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evaluate/reason.h"

#include <algorithm>

namespace makegood::sla
{

const Fact *Reason::fact(std::string_view name) const
{
    const auto found
        = std::find_if(facts.begin(), facts.end(), [&](const Fact &f) { return f.name == name; });
    return found == facts.end() ? nullptr : &*found;
}

} // namespace makegood::sla
