// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/base/unforeseen.h"

#include <exception>
#include <new>

namespace makegood::sla
{

std::string unforeseenProblem() noexcept
{
    // Short texts take no memory, which there may be none of.
    try {
        throw;
    } catch (const std::bad_alloc &) {
        return "out of memory";
    } catch (const std::exception &e) {
        try {
            return std::string("a fault of the program: ") + e.what();
        } catch (...) {
            return "out of memory";
        }
    } catch (...) {
        return "an unknown fault";
    }
}

} // namespace makegood::sla
