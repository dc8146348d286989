// SPDX-License-Identifier: GPL-3.0-or-later
#include "process_figures.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <malloc.h>

namespace makegood::test
{

namespace
{

long entriesOf(const char *folder)
{
    const std::filesystem::directory_iterator all(folder);
    return static_cast<long>(std::distance(begin(all), end(all)));
}

} // namespace

ProcessFigures processFigures()
{
    ProcessFigures out;
    // What is free and not yet given back is no growth.
    ::malloc_trim(0);
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (word == "VmRSS:")
            status >> out.residentKb;
    out.handles = entriesOf("/proc/self/fd") - 1; // without the one that lists them
    out.threads = entriesOf("/proc/self/task");
    return out;
}

} // namespace makegood::test
