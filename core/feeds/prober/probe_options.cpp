// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prober/probe_options.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace makegood::feeds
{

namespace
{

using enum ProbeCheck;

struct Known {
    const char *key;
    const char *signs;
    std::vector<ProbeCheck> checks; ///< empty: every one
    const char *example;
    bool (*read)(const ProbeOption &option, ProbeTarget &target); ///< false: the value is wrong
};

// `200`, or `2xx` for a hundred of them.
bool readStatus(std::string_view word, std::vector<StatusRange> &out)
{
    if (word.size() != 3 || word[0] < '1' || word[0] > '5')
        return false;
    if (word.substr(1) == "xx") {
        const int first = (word[0] - '0') * 100;
        out.push_back({first, first + 99});
        return true;
    }
    int status = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), status);
    if (error != std::errc() || end != word.data() + word.size())
        return false;
    out.push_back({status, status});
    return true;
}

bool readStatuses(const ProbeOption &option, ProbeTarget &target)
{
    target.statuses.clear();
    std::string_view rest = option.value;
    for (;;) {
        const std::size_t comma = rest.find(',');
        if (!readStatus(rest.substr(0, comma), target.statuses))
            return false;
        if (comma == std::string_view::npos)
            return true;
        rest.remove_prefix(comma + 1);
    }
}

bool readHeader(const ProbeOption &option, ProbeTarget &target)
{
    const std::size_t colon = option.value.find(':');
    if (colon == std::string::npos || colon == 0)
        return false;
    target.headerName = option.value.substr(0, colon);
    const std::size_t text = option.value.find_first_not_of(' ', colon + 1);
    target.headerText = text == std::string::npos ? std::string() : option.value.substr(text);
    target.isWholeHeader = option.sign == '=';
    return target.headerName.find(' ') == std::string::npos;
}

bool readValidity(const ProbeOption &option, ProbeTarget &target)
{
    const auto length = parseDuration(option.value);
    if (!length)
        return false;
    target.leastValid = *length;
    return true;
}

template <std::string ProbeTarget::*field> bool readText(const ProbeOption &option, ProbeTarget &target)
{
    target.*field = option.value;
    return !option.value.empty() && option.value.size() <= 1000;
}

template <bool ProbeTarget::*field, char first> bool readWord(const ProbeOption &option, ProbeTarget &target)
{
    target.*field = true;
    return option.value == (first == 'y' ? "yes" : "follow");
}

const std::vector<Known> &knownOptions()
{
    static const std::vector<Known> known = {
        {"name", "=", {}, "name=\"Web shop\"", readText<&ProbeTarget::name>},
        {"expect", "=", {Http}, "expect=200, expect=2xx,301", readStatuses},
        {"body", "~", {Http}, "body~\"Welcome\"", readText<&ProbeTarget::bodyText>},
        {"header", "=~", {Http}, "header~\"Content-Type: text/html\"", readHeader},
        {"redirects", "=", {Http}, "redirects=follow", readWord<&ProbeTarget::followsRedirects, 'f'>},
        {"expires", ">", {Http, Tls, Smtp, Pop3, Imap}, "expires>14d", readValidity},
        {"starttls", "=", {Smtp, Pop3, Imap}, "starttls=yes", readWord<&ProbeTarget::startsTls, 'y'>},
        {"banner", "~", {Tcp}, "banner~\"SSH-2.0\"", readText<&ProbeTarget::banner>},
        {"answer", "=", {Dns}, "answer=192.0.2.7", readText<&ProbeTarget::answer>},
    };
    return known;
}

bool fits(const Known &option, ProbeCheck check)
{
    return option.checks.empty() || std::ranges::find(option.checks, check) != option.checks.end();
}

tl::unexpected<Error> wrongOption(std::string what, std::string allowed)
{
    Error error;
    error.what = std::move(what);
    error.allowed = std::move(allowed);
    return tl::unexpected(std::move(error));
}

} // namespace

Expected<void> readProbeOption(const ProbeOption &option, ProbeTarget &target)
{
    const auto &all = knownOptions();
    const auto found = std::ranges::find_if(all, [&](const Known &one) { return one.key == option.key; });
    if (found == all.end() || !fits(*found, target.check)) {
        std::string allowed;
        for (const Known &one : all)
            if (fits(one, target.check))
                allowed += (allowed.empty() ? "" : ", ") + std::string(one.key);
        return wrongOption("a target of " + target.scheme + " has no such option", allowed);
    }
    if (std::string_view(found->signs).find(option.sign) == std::string_view::npos)
        return wrongOption("'" + option.key + "' takes another sign", found->example);
    if (!found->read(option, target))
        return wrongOption("'" + option.key + "' has a value that it cannot have", found->example);
    return {};
}

} // namespace makegood::feeds
