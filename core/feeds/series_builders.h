// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace makegood::feeds
{

/// The builders of one kind of series, by service and probe.
template <typename Builder> class SeriesBuilders
{
public:
    /// The builder of a series, a new one where there was none.
    Builder &of(const std::string &service, const std::string &probe)
    {
        return m_builders.try_emplace({service, probe}, service, probe).first->second;
    }

    /// Every series, sorted by service and probe; no builder is left.
    auto build()
    {
        std::vector<decltype(std::declval<Builder &>().build())> out;
        out.reserve(m_builders.size());
        for (auto &[key, builder] : m_builders)
            out.push_back(builder.build());
        m_builders.clear();
        return out;
    }

private:
    std::map<std::pair<std::string, std::string>, Builder> m_builders;
};

} // namespace makegood::feeds
