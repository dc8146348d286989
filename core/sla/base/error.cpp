// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/base/error.h"

namespace makegood::sla
{

std::string Error::text() const
{
    std::string out = file;
    if (line > 0)
        out += ":" + std::to_string(line);
    if (!out.empty())
        out += ": ";
    if (!key.empty())
        out += key + ": ";
    out += what;
    if (!found.empty() || !allowed.empty()) {
        out += " (";
        if (!found.empty())
            out += "found " + found;
        if (!found.empty() && !allowed.empty())
            out += "; ";
        if (!allowed.empty())
            out += "allowed " + allowed;
        out += ")";
    }
    return out;
}

} // namespace makegood::sla
