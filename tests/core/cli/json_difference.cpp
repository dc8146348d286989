// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_difference.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace makegood::test
{

namespace
{

using Json = nlohmann::json;

bool isCoverage(const Json &entry)
{
    const auto kind = entry.find("kind");
    return kind != entry.end() && *kind == "coverage";
}

Json withoutCoverage(const Json &quality)
{
    Json out = Json::array();
    for (const Json &entry : quality)
        if (!isCoverage(entry))
            out.push_back(entry);
    return out;
}

class Comparison
{
public:
    explicit Comparison(std::vector<std::string> &lines)
        : m_lines(lines)
    {
    }

    /// `path` is the place of both values; `place` is the path without list indices.
    void compare(const Json &expected, const Json &found, const std::string &path, const std::string &place)
    {
        if (expected.is_object() && found.is_object())
            objects(expected, found, path, place);
        else if (expected.is_array() && found.is_array())
            lists(expected, found, path, place);
        else if (expected != found)
            report(path, expected, found);
    }

private:
    void report(const std::string &path, const Json &expected, const Json &found)
    {
        m_lines.push_back(path + ": expected " + expected.dump() + ", found " + found.dump());
    }

    void objects(const Json &expected, const Json &found, const std::string &path, const std::string &place)
    {
        const bool openState
            = place == ".obligations" && expected.contains("state") && expected["state"].is_null();
        for (const auto &[key, value] : expected.items()) {
            if (place == ".obligations" && (key == "evidence" || (openState && key == "state")))
                continue;
            if (!found.contains(key))
                m_lines.push_back(path + '.' + key + ": expected " + value.dump() + ", found no such key");
            else
                compare(value, found[key], path + '.' + key, place + '.' + key);
        }
    }

    void lists(const Json &expected, const Json &whole, const std::string &path, const std::string &place)
    {
        const bool ignoreCoverage = place == ".data_quality" && std::ranges::none_of(expected, isCoverage);
        const bool prefix = place == ".services.outages.clauses";
        const Json found = ignoreCoverage ? withoutCoverage(whole) : whole;
        if (found.size() < expected.size() || (!prefix && found.size() > expected.size()))
            m_lines.push_back(path + ": expected " + std::to_string(expected.size()) + " entries, found "
                              + std::to_string(found.size()));
        for (std::size_t i = 0; i < std::min(expected.size(), found.size()); ++i)
            compare(expected[i], found[i], path + '[' + std::to_string(i) + ']', place);
    }

    std::vector<std::string> &m_lines;
};

} // namespace

std::vector<std::string> differences(const Json &expected, const Json &found)
{
    std::vector<std::string> lines;
    Comparison(lines).compare(expected, found, "", "");
    return lines;
}

} // namespace makegood::test
