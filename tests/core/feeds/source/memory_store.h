// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "feeds/source/sync_report.h"

namespace makegood::test
{

using namespace sla;
using namespace feeds;

/// Keeps committed checks, one an instant, and counts what a commit changed. Contracts are not told apart.
class MemoryStore
{
public:
    CommitPage commit();

    using Key = std::pair<std::string, std::string>; ///< service and probe
    const std::map<Key, std::vector<Check>> &series() const { return m_series; } ///< checks in time order
    std::vector<Check> checks(const std::string &service, const std::string &probe) const;
    std::uint64_t size() const;

    std::optional<Cursor> cursor;
    std::vector<CheckSeries> pages; ///< as committed, with `keepPages`
    bool keepPages = false;
    int commits = 0;
    std::uint64_t checksChanged = 0; ///< added, or another state
    int failAt = -1; ///< the commit of this number (from 0) is refused

private:
    void add(const CheckSeries &page);

    std::map<Key, std::vector<Check>> m_series;
};

} // namespace makegood::test
