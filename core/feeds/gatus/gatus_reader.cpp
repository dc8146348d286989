// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/gatus/gatus_reader.h"

#include <algorithm>
#include <set>

#include "feeds/http/http_exchange.h"
#include "feeds/json_document.h"

namespace makegood::feeds
{

namespace
{

Expected<void> addResults(const Json &list, GatusEndpoint &endpoint)
{
    for (const Json &result : list) {
        if (!result.is_object())
            return refused("the answer cannot be used: a result is " + std::string(result.type_name())
                           + " and no object");
        const auto at = gatusInstant(memberText(result, "timestamp"));
        if (!at)
            return tl::unexpected(at.error());
        const auto success = result.find("success");
        if (success == result.end() || !success->is_boolean())
            return refused("the answer cannot be used: a result does not say whether it is a success");
        const CheckState state = success->get<bool>() ? CheckState::Up : CheckState::Down;
        CheckState &kept = endpoint.results.try_emplace(*at, state).first->second;
        if (state == CheckState::Down)
            kept = state;
    }
    return {};
}

} // namespace

Labels labelsOf(const std::string &key, const GatusEndpoint &endpoint)
{
    Labels out{{"key", key}, {"name", endpoint.name}};
    if (!endpoint.group.empty())
        out["group"] = endpoint.group;
    return out;
}

Expected<Instant> gatusInstant(std::string_view text)
{
    std::string plain(text);
    const std::size_t dot = plain.find('.');
    if (dot != std::string::npos) {
        std::size_t end = dot + 1;
        while (end < plain.size() && plain[end] >= '0' && plain[end] <= '9')
            ++end;
        if (end > dot + 4)
            plain.erase(dot + 4, end - dot - 4);
    }
    auto at = parseInstant(plain);
    if (!at)
        return refused("the answer cannot be used: a result has no time that can be read");
    return at;
}

Expected<GatusAnswer> addGatusResults(std::string_view json, std::size_t pageSize, GatusEndpoints &endpoints)
{
    const auto document = parseJson(json, {});
    if (!document)
        return refused("the answer cannot be used: it is not complete, correct JSON");
    if (!document->is_array())
        return refused("the answer cannot be used: it is " + std::string(document->type_name())
                       + " and no list of endpoints; is it a Gatus?");
    GatusAnswer out;
    std::set<std::string> seen;
    for (const Json &one : *document) {
        if (!one.is_object())
            return refused("the answer cannot be used: an endpoint is " + std::string(one.type_name())
                           + " and no object");
        const std::string key = memberText(one, "key");
        const auto results = one.find("results");
        if (key.empty() || memberText(one, "name").empty() || !seen.insert(key).second)
            return refused("the answer cannot be used: an endpoint has no name, or a key of its own");
        if (results != one.end() && !results->is_array() && !results->is_null())
            return refused("the answer cannot be used: the results of an endpoint are no list");
        GatusEndpoint &endpoint = endpoints[key];
        endpoint.name = memberText(one, "name");
        endpoint.group = memberText(one, "group");
        const std::size_t count = results != one.end() && results->is_array() ? results->size() : 0;
        if (count > 0)
            if (const auto added = addResults(*results, endpoint); !added)
                return tl::unexpected(added.error());
        endpoint.isWhole = endpoint.isWhole || count < pageSize;
        out.fullest = std::max(out.fullest, count);
        out.results += count;
    }
    // Every page lists every endpoint: what is missing would look like the end of its results.
    for (const auto &[key, endpoint] : endpoints)
        if (!seen.contains(key))
            return refused("the answer lacks an endpoint that was there a moment ago: "
                           + quotable(QByteArray::fromStdString(endpoint.name)));
    return out;
}

} // namespace makegood::feeds
