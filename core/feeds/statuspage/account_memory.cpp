// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/statuspage/account_memory.h"

#include "feeds/statuspage/page_row.h"

namespace makegood::feeds
{

std::string memoryText(const AccountMemory &memory)
{
    Json components = Json::object();
    for (const auto &[id, one] : memory.components)
        components[id] = {{"name", one.name}, {"group", one.group}, {"status", statusWord(one.status)}};
    Json out = {{"components", std::move(components)}, {"coming", memory.coming}};
    if (memory.seen) {
        out["seen"] = formatInstant(*memory.seen);
        out["begin"] = formatInstant(memory.begin);
    }
    return out.dump(-1, ' ', false, Json::error_handler_t::replace);
}

AccountMemory memoryFrom(const std::string &text)
{
    AccountMemory out;
    const auto json = parseJson(text, {});
    if (!json || !json->is_object())
        return out;
    const PageRow row(*json);
    const auto begin = row.instant("begin");
    out.seen = row.instant("seen");
    if (!out.seen || !begin)
        return {};
    out.begin = *begin;
    if (const Json *components = row.object("components"))
        for (const auto &[id, one] : components->items())
            if (one.is_object())
                out.components[id] = {PageRow(one).text("name"), PageRow(one).text("group"),
                                      pageStatus(PageRow(one).text("status"))};
    if (const Json *coming = row.object("coming"))
        for (const auto &[id, list] : coming->items()) {
            std::vector<std::string> &its = out.coming[id];
            for (const Json &one : list)
                if (one.is_string())
                    its.push_back(one.get<std::string>());
        }
    return out;
}

} // namespace makegood::feeds
