// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/policy/parameters.h"

#include <array>

#include "sla/policy/toml_path.h"

namespace makegood::sla
{

namespace
{

constexpr std::array<std::string_view, 10> noParameters
    = {"id", "name", "title", "provider", "source", "schema", "clauses", "term", "text", "reading"};

std::string below(const std::string &path, const std::string &part)
{
    return path.empty() ? part : path + '.' + part;
}

class Collector
{
public:
    explicit Collector(std::vector<Parameter> &out)
        : m_out(out)
    {
    }

    void walk(const TomlNode &node, const std::string &path, const std::string &key, const Clauses &around)
    {
        if (node.kind == TomlNode::Kind::Array && node.literal.empty()) {
            for (std::size_t i = 0; i < node.items.size(); ++i)
                walk(node.items[i], below(path, rowName(node.items[i], i)), key, around);
            return;
        }
        if (node.kind != TomlNode::Kind::Table) {
            m_out.push_back({path, key, node.literal, node.line, around});
            return;
        }
        Clauses own;
        if (const TomlNode *named = node.find("clauses"))
            for (const TomlNode &item : named->items)
                own.push_back(item.text);
        for (const auto &[name, child] : node.entries)
            if (std::find(noParameters.begin(), noParameters.end(), name) == noParameters.end())
                walk(child, below(path, name), below(key, name), own.empty() ? around : own);
    }

private:
    std::vector<Parameter> &m_out;
};

void findClause(const TomlNode &node, const std::string &path, const std::string &clause,
                std::vector<std::string> &out)
{
    const auto names = [&](const TomlNode &item) { return item.text == clause; };
    for (const auto &[key, child] : node.entries) {
        const bool named = key == "clauses" ? std::any_of(child.items.begin(), child.items.end(), names)
                                            : key == "clause" && names(child);
        if (named)
            out.push_back(path);
        else if (key != "clauses" && key != "clause")
            findClause(child, below(path, key), clause, out);
    }
    for (std::size_t i = 0; i < node.items.size(); ++i)
        findClause(node.items[i], below(path, rowName(node.items[i], i)), clause, out);
}

} // namespace

std::vector<Parameter> parametersOf(const TomlNode &policy)
{
    std::vector<Parameter> out;
    Collector(out).walk(policy, {}, {}, {});
    return out;
}

std::vector<std::string> placesOfClause(const TomlNode &policy, const std::string &clause)
{
    std::vector<std::string> out;
    findClause(policy, {}, clause, out);
    return out;
}

} // namespace makegood::sla
