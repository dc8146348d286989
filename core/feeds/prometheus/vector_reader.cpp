// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prometheus/vector_reader.h"

#include "feeds/http/http_exchange.h"
#include "feeds/json_document.h"

namespace makegood::feeds
{

namespace
{

tl::unexpected<Error> unusable(const std::string &what)
{
    return refused("the answer cannot be used: " + what);
}

Expected<VectorEntry> entryOf(const Json &one)
{
    VectorEntry entry;
    if (!one.is_object() || !one.contains("metric") || !one["metric"].is_object() || !one.contains("value"))
        return unusable("a series lacks its labels or its value");
    for (const auto &[name, value] : one["metric"].items()) {
        if (!value.is_string())
            return unusable("a label's value is not text");
        entry.labels[name] = value.get<std::string>();
    }
    const Json &pair = one["value"];
    if (!pair.is_array() || pair.size() != 2 || !pair[1].is_string())
        return unusable("a series' value is not a pair of time and text");
    entry.value = pair[1].get<std::string>();
    return entry;
}

} // namespace

Expected<std::vector<VectorEntry>> readVector(std::string_view json)
{
    const auto read = parseJson(json, {});
    if (!read)
        return unusable("it is not complete, correct JSON");
    const Json &answer = *read;
    const Json *data = answer.is_object() && answer.contains("data") ? &answer["data"] : nullptr;
    if (data == nullptr || !data->is_object() || !data->contains("result") || !(*data)["result"].is_array())
        return unusable("it has no result");
    if (const auto warnings = answer.find("warnings");
        warnings != answer.end() && warnings->is_array() && !warnings->empty())
        return unusable("the server warns that its answer may be incomplete: "
                        + quotable(QByteArray::fromStdString(
                            warnings->front().dump(-1, ' ', false, Json::error_handler_t::replace))));
    if (const auto type = data->find("resultType"); type == data->end() || *type != "vector")
        return unusable("its result is no list of values (vector)");
    std::vector<VectorEntry> out;
    out.reserve((*data)["result"].size());
    for (const Json &one : (*data)["result"]) {
        auto entry = entryOf(one);
        if (!entry)
            return tl::unexpected(std::move(entry.error()));
        out.push_back(std::move(*entry));
    }
    return out;
}

} // namespace makegood::feeds
