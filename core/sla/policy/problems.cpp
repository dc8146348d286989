// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/policy/problems.h"

#include <algorithm>

namespace makegood::sla
{

namespace
{

constexpr std::size_t mostErrors = 1000;

} // namespace

void Problems::add(int line, std::string key, std::string what, std::string found, std::string allowed)
{
    // A file of nothing but mistakes; the first of them tell what is wrong.
    if (m_errors.size() >= mostErrors)
        return;
    Error e;
    e.what = std::move(what);
    e.file = m_file;
    e.line = line;
    e.key = std::move(key);
    e.found = std::move(found);
    e.allowed = std::move(allowed);
    m_errors.push_back(std::move(e));
}

std::string Problems::tableAt(const std::string &path) const
{
    const auto found = m_tables.find(path);
    return found == m_tables.end() ? std::string() : found->second;
}

Errors Problems::sorted() const
{
    Errors out = m_errors;
    std::stable_sort(out.begin(), out.end(), [](const Error &a, const Error &b) { return a.line < b.line; });
    return out;
}

} // namespace makegood::sla
