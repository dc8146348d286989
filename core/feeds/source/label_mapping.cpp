// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/source/label_mapping.h"

#include <algorithm>

namespace makegood::feeds
{

namespace
{

std::optional<std::string> filled(const std::string &text, const Labels &labels)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '{') {
            out += text[i];
            continue;
        }
        const std::size_t close = text.find('}', i);
        if (close == std::string::npos)
            return std::nullopt;
        const auto label = labels.find(text.substr(i + 1, close - i - 1));
        if (label == labels.end() || label->second.empty())
            return std::nullopt;
        out += label->second;
        i = close;
    }
    return out;
}

// What the first row that fits says: its target, and whether it ignores the series.
struct Outcome {
    std::optional<MappedProbe> target;
    bool isIgnored = false;
};

Outcome outcomeOf(const std::vector<MappingRow> &rows, const Labels &labels)
{
    for (const MappingRow &row : rows) {
        const bool fits = std::all_of(row.match.begin(), row.match.end(), [&](const auto &wanted) {
            const auto label = labels.find(wanted.first);
            return label == labels.end() ? wanted.second.empty() : label->second == wanted.second;
        });
        if (!fits)
            continue;
        if (row.isIgnored)
            return {{}, true};
        const auto contract = filled(row.contract, labels);
        const auto service = filled(row.service, labels);
        const auto probe = filled(row.probe, labels);
        if (contract && service && probe)
            return {MappedProbe{*contract, *service, *probe}};
    }
    return {};
}

bool isLabelName(const std::string &text)
{
    return !text.empty() && !(text[0] >= '0' && text[0] <= '9')
        && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
           });
}

} // namespace

std::string labelsText(const Labels &labels)
{
    std::string out;
    if (const auto name = labels.find("__name__"); name != labels.end())
        out = name->second;
    out += '{';
    bool first = true;
    for (const auto &[name, value] : labels) {
        if (name == "__name__")
            continue;
        out += (first ? "" : ",") + name + "=\"";
        for (const char c : value) {
            if (c == '"' || c == '\\')
                out += '\\';
            out += c == '\n' ? std::string("\\n") : std::string(1, c);
        }
        out += '"';
        first = false;
    }
    return out + '}';
}

std::optional<Labels> labelsFromText(const std::string &text)
{
    const std::size_t open = text.find('{');
    if (open == std::string::npos || text.back() != '}')
        return std::nullopt;
    Labels out;
    if (open > 0)
        out["__name__"] = text.substr(0, open);
    std::size_t i = open + 1;
    while (i + 1 < text.size()) {
        const std::size_t equals = text.find("=\"", i);
        if (equals == std::string::npos)
            return std::nullopt;
        std::string value;
        std::size_t at = equals + 2;
        for (; at < text.size() && text[at] != '"'; ++at) {
            if (text[at] == '\\' && at + 1 < text.size())
                value += text[++at] == 'n' ? '\n' : text[at];
            else
                value += text[at];
        }
        if (at >= text.size())
            return std::nullopt;
        out[text.substr(i, equals - i)] = value;
        i = at + 1;
        if (i < text.size() && text[i] == ',')
            ++i;
    }
    return out;
}

std::optional<MappedProbe> mapped(const std::vector<MappingRow> &rows, const Labels &labels)
{
    return outcomeOf(rows, labels).target;
}

bool isIgnored(const std::vector<MappingRow> &rows, const Labels &labels)
{
    return outcomeOf(rows, labels).isIgnored;
}

bool isTemplate(const std::string &text)
{
    std::size_t i = 0;
    while ((i = text.find_first_of("{}", i)) != std::string::npos) {
        const std::size_t close = text.find('}', i);
        if (text[i] == '}' || close == std::string::npos || !isLabelName(text.substr(i + 1, close - i - 1)))
            return false;
        i = close + 1;
    }
    return !text.empty();
}

std::vector<MappingRow> withContract(std::vector<MappingRow> rows, const std::string &standard)
{
    for (MappingRow &row : rows)
        if (row.contract.empty() && !row.isIgnored)
            row.contract = standard;
    return rows;
}

std::set<std::string> fedContracts(const std::vector<MappingRow> &rows, const std::set<std::string> &known)
{
    std::set<std::string> out;
    for (const MappingRow &row : rows) {
        if (row.contract.find('{') != std::string::npos)
            return known;
        if (known.count(row.contract) > 0)
            out.insert(row.contract);
    }
    return out;
}

} // namespace makegood::feeds
