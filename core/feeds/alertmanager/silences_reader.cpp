// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/alertmanager/silences_reader.h"

#include <algorithm>

#include "feeds/json_document.h"

namespace makegood::feeds
{

namespace
{

constexpr std::size_t mostWindowsOfAPage = 100'000;
constexpr std::size_t mostAlternatives = 100;
constexpr std::size_t mostRemarks = 20;

struct Matcher {
    std::string name;
    std::string value;
    bool isRegex = false;
    bool isEqual = true;
};

bool boolOf(const Json &object, const char *key, bool otherwise)
{
    const auto at = object.find(key);
    return at != object.end() && at->is_boolean() ? at->get<bool>() : otherwise;
}

std::string textOf(const Json &object, const char *key)
{
    const auto at = object.find(key);
    return at != object.end() && at->is_string() ? at->get<std::string>() : std::string();
}

bool isPlain(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || std::string_view("-_/:@ ").find(c) != std::string_view::npos;
    });
}

// `web-1|web-2`, `(web-1|web-2)`, `www\.example`: the values that it fits. Else the expression itself.
std::vector<std::string> valuesOf(const Matcher &matcher)
{
    if (!matcher.isRegex)
        return {matcher.value};
    std::string_view rest = matcher.value;
    if (rest.starts_with("(?:") && rest.ends_with(')'))
        rest = rest.substr(3, rest.size() - 4);
    else if (rest.starts_with('(') && rest.ends_with(')'))
        rest = rest.substr(1, rest.size() - 2);
    std::vector<std::string> out;
    std::string value;
    for (std::size_t i = 0; i <= rest.size(); ++i) {
        if (i == rest.size() || rest[i] == '|') {
            if (value.empty() || out.size() == mostAlternatives)
                return {matcher.value};
            out.push_back(std::exchange(value, {}));
        } else if (rest[i] == '\\' && i + 1 < rest.size() && (rest[i + 1] == '.' || rest[i + 1] == '-')) {
            value += rest[++i];
        } else if (isPlain(rest.substr(i, 1))) {
            value += rest[i];
        } else {
            return {matcher.value};
        }
    }
    return out;
}

class SilenceReader
{
public:
    Expected<void> add(const Json &silence)
    {
        const std::string id = textOf(silence, "id");
        const auto starts = parseInstant(textOf(silence, "startsAt"));
        const auto ends = parseInstant(textOf(silence, "endsAt"));
        const auto updated = parseInstant(textOf(silence, "updatedAt"));
        const auto matchers = silence.find("matchers");
        if (id.empty() || !starts || !ends || !updated || matchers == silence.end() || !matchers->is_array())
            return refused("the server answers with a silence that has no id, times or matchers");
        std::vector<Labels> labels{{}};
        for (const Json &one : *matchers) {
            if (!one.is_object())
                return refused("the server answers with a silence whose matchers cannot be read");
            const Matcher matcher{textOf(one, "name"), textOf(one, "value"), boolOf(one, "isRegex", false),
                                  boolOf(one, "isEqual", true)};
            if (!matcher.isEqual) {
                remark("the silence " + id + " leaves out " + matcher.name + " \"" + matcher.value
                       + "\": it is not taken as maintenance");
                return {};
            }
            std::vector<std::string> values = valuesOf(matcher);
            if (labels.size() * values.size() > mostAlternatives) // no list of services
                values = {matcher.value};
            multiply(labels, matcher.name, values);
        }
        RawWindow window;
        window.uid = id;
        window.when = {*starts, std::max(*starts, *ends)};
        window.enteredAt = std::min(*updated, *starts);
        window.keepsEarliestEntry = true;
        window.author = textOf(silence, "createdBy");
        window.title = textOf(silence, "comment");
        for (Labels &one : labels) {
            if (!window.author.empty())
                one.try_emplace("createdBy", window.author);
            window.labels = std::move(one);
            m_page.windows.push_back(window);
        }
        if (m_page.windows.size() > mostWindowsOfAPage)
            return refused("the server has more than 100,000 silences");
        return {};
    }

    SourcePage take() { return std::move(m_page); }

private:
    static void multiply(std::vector<Labels> &labels, const std::string &name,
                         const std::vector<std::string> &values)
    {
        std::vector<Labels> out;
        for (const Labels &one : labels)
            for (const std::string &value : values) {
                out.push_back(one);
                out.back()[name] = value;
            }
        labels = std::move(out);
    }

    void remark(std::string text)
    {
        if (m_page.remarks.size() < mostRemarks)
            m_page.remarks.push_back(std::move(text));
    }

    SourcePage m_page;
};

} // namespace

Expected<SourcePage> silencesOf(std::string_view json)
{
    const auto document = parseJson(json, {});
    if (!document || !document->is_array())
        return refused("the server answers with something else than silences: is it an Alertmanager?");
    SilenceReader reader;
    for (const Json &silence : *document) {
        if (!silence.is_object())
            return refused("the server answers with a silence that cannot be read");
        if (const auto added = reader.add(silence); !added)
            return tl::unexpected(added.error());
    }
    return reader.take();
}

std::string alertmanagerVersion(std::string_view json)
{
    const auto document = parseJson(json, {});
    if (!document || !document->is_object())
        return {};
    const auto info = document->find("versionInfo");
    return info != document->end() && info->is_object() ? textOf(*info, "version") : std::string();
}

} // namespace makegood::feeds
