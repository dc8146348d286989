// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/source/source_kinds.h"

#include <algorithm>

#include "feeds/json_document.h"

namespace makegood::feeds
{

namespace
{

class UnknownSource final : public Source
{
public:
    UnknownSource(std::string kind, std::string settings)
        : m_kind(std::move(kind))
        , m_settings(std::move(settings))
    {
    }
    const std::string &kind() const override { return m_kind; }
    bool isKnown() const override { return false; }
    const SourceTerms &terms() const override { return m_terms; }
    std::string toJson() const override { return m_settings; }
    Expected<std::unique_ptr<SourceConnection>> connect(const SourceAccess &) const override
    {
        return refused("this program does not know sources of the kind '" + m_kind + "'");
    }

private:
    std::string m_kind;
    std::string m_settings;
    SourceTerms m_terms;
};

constexpr std::size_t longestTitle = 80; // bytes of UTF-8

// Reads what the connection itself has, and leaves the rest to the kind.
Checked<std::unique_ptr<Source>> readKind(const SourceKind &kind, std::string_view settings, const Json &json,
                                          const std::string &file)
{
    if (!json.is_object() || !json.contains("title"))
        return kind.read(settings, file);
    const Json &title = json["title"];
    if (!title.is_string() || title.get_ref<const std::string &>().size() > longestTitle) {
        Error error;
        error.file = file;
        error.key = "title";
        error.what = "this is no name of a source";
        error.allowed = "text of at most " + std::to_string(longestTitle) + " bytes";
        return tl::unexpected(Errors{std::move(error)});
    }
    return kind.read(settings, file).map([&](std::unique_ptr<Source> &&source) {
        source->setTitle(title.get<std::string>());
        return std::move(source);
    });
}

} // namespace

std::string settingsText(const Source &source)
{
    std::string text = source.toJson();
    if (source.title().empty())
        return text;
    auto json = parseJson(text, {});
    if (!json)
        return text;
    (*json)["title"] = source.title();
    return json->dump(2, ' ', false, Json::error_handler_t::replace);
}

SourceKinds::SourceKinds(std::vector<SourceKind> kinds)
    : m_kinds(std::move(kinds))
{
}

const SourceKind *SourceKinds::find(std::string_view name) const
{
    const auto found = std::ranges::find(m_kinds, name, &SourceKind::name);
    return found == m_kinds.end() ? nullptr : &*found;
}

Checked<std::unique_ptr<Source>> SourceKinds::read(std::string_view settings, const std::string &file) const
{
    const auto json = parseJson(settings, file);
    if (!json)
        return tl::unexpected(json.error());
    const auto named = json->is_object() ? json->find("kind") : json->end();
    const bool isText = named != json->end() && named->is_string();
    if (const SourceKind *kind = isText ? find(named->get_ref<const std::string &>()) : nullptr)
        return readKind(*kind, settings, *json, file);
    Error error;
    error.file = file;
    error.key = "kind";
    error.what = json->is_object() ? "settings of no known kind of source" : "not an object";
    if (isText)
        error.found = named->get_ref<const std::string &>().substr(0, 80);
    for (const SourceKind &kind : m_kinds)
        error.allowed += (error.allowed.empty() ? "" : ", ") + kind.name;
    return tl::unexpected(Errors{std::move(error)});
}

Checked<std::unique_ptr<Source>> SourceKinds::recorded(const std::string &kind, const std::string &settings,
                                                       const std::string &file) const
{
    if (const SourceKind *known = find(kind)) {
        const auto json = parseJson(settings, file);
        if (!json)
            return tl::unexpected(json.error());
        return readKind(*known, settings, *json, file);
    }
    return std::make_unique<UnknownSource>(kind, settings);
}

} // namespace makegood::feeds
