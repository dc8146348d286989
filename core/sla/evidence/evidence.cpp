// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evidence/evidence.h"

#include <algorithm>

namespace makegood::sla
{

const CheckSeries *Evidence::series(const std::string &service, const std::string &probe) const
{
    const auto found = std::find_if(checks.begin(), checks.end(), [&](const CheckSeries &s) {
        return s.service() == service && s.probe() == probe;
    });
    return found == checks.end() ? nullptr : &*found;
}

} // namespace makegood::sla
