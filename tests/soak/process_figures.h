// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace makegood::test
{

/// What this process holds at rest, as Linux says it.
struct ProcessFigures {
    long residentKb = 0;
    long handles = 0; ///< open file descriptors
    long threads = 0;
};

ProcessFigures processFigures();

} // namespace makegood::test
