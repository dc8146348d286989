// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prober/probe_target.h"

#include <algorithm>
#include <array>
#include <set>

#include <QUrl>
#include <QUrlQuery>

#include "feeds/prober/probe_options.h"
#include "feeds/prober/probe_words.h"

namespace makegood::feeds
{

namespace
{

constexpr std::size_t mostTargets = 500;

struct Scheme {
    const char *word;
    ProbeCheck check;
    std::uint16_t port; ///< 0: has to be named, or there is none
    bool isTls;
};

constexpr std::array schemes = {
    Scheme{"http", ProbeCheck::Http, 80, false},  Scheme{"https", ProbeCheck::Http, 443, true},
    Scheme{"tcp", ProbeCheck::Tcp, 0, false},     Scheme{"tls", ProbeCheck::Tls, 443, true},
    Scheme{"smtp", ProbeCheck::Smtp, 25, false},  Scheme{"smtps", ProbeCheck::Smtp, 465, true},
    Scheme{"pop3", ProbeCheck::Pop3, 110, false}, Scheme{"pop3s", ProbeCheck::Pop3, 995, true},
    Scheme{"imap", ProbeCheck::Imap, 143, false}, Scheme{"imaps", ProbeCheck::Imap, 993, true},
    Scheme{"dns", ProbeCheck::Dns, 53, false},    Scheme{"ping", ProbeCheck::Ping, 0, false},
};

std::string schemeWords()
{
    std::string out;
    for (const Scheme &one : schemes)
        out += (out.empty() ? "" : ", ") + std::string(one.word) + "://";
    return out;
}

tl::unexpected<Error> wrongAddress(std::string what, std::string allowed)
{
    Error error;
    error.what = std::move(what);
    error.allowed = std::move(allowed);
    return tl::unexpected(std::move(error));
}

// A DNS target's path is the name that is asked for, its query the type.
Expected<void> readQuestion(const QUrl &url, ProbeTarget &target)
{
    const char *const example = "dns://192.0.2.1/www.example.com?type=A";
    target.queryName = url.path().mid(1).toStdString();
    if (target.queryName.ends_with('.'))
        target.queryName.pop_back();
    if (target.queryName.empty() || target.queryName.size() > 253
        || target.queryName.find('/') != std::string::npos)
        return wrongAddress("the address does not say which name to ask for", example);
    const QUrlQuery query(url);
    for (const auto &[key, value] : query.queryItems()) {
        if (key != QLatin1String("type"))
            return wrongAddress("the address asks for something unknown behind its question mark", example);
        target.queryType = value.toUpper().toStdString();
    }
    const auto &types = dnsQueryTypes();
    if (std::ranges::find(types, target.queryType) == types.end()) {
        std::string allowed;
        for (const std::string &type : types)
            allowed += (allowed.empty() ? "" : ", ") + type;
        return wrongAddress("not such a type of record", allowed);
    }
    return {};
}

Expected<ProbeTarget> readAddress(const std::string &address)
{
    const QUrl url(QString::fromStdString(address), QUrl::StrictMode);
    const auto scheme = std::ranges::find_if(
        schemes, [&](const Scheme &one) { return url.scheme() == QLatin1String(one.word); });
    if (scheme == schemes.end() || !address.starts_with(std::string(scheme->word) + "://"))
        return wrongAddress("the line does not begin with an address", schemeWords());
    if (!url.isValid() || url.host().isEmpty())
        return wrongAddress("the address names no host",
                            "such as " + std::string(scheme->word) + "://www.example.com");
    if (!url.userInfo().isEmpty())
        return wrongAddress("no user and no password may stand in an address: the journal keeps it", {});
    ProbeTarget target;
    target.check = scheme->check;
    target.scheme = scheme->word;
    target.isTls = scheme->isTls;
    target.address = address;
    target.name = address;
    target.host = url.host(QUrl::FullyEncoded).toStdString();
    target.port = static_cast<std::uint16_t>(url.port(scheme->port));
    if (target.check == ProbeCheck::Tcp && target.port == 0)
        return wrongAddress("a TCP target needs a port", "such as tcp://www.example.com:22");
    if (target.check == ProbeCheck::Ping && url.port() != -1)
        return wrongAddress("a ping has no port", "ping://www.example.com");
    if (url.port() == 0)
        return wrongAddress("the port is out of range", "1 to 65535");
    if (target.check == ProbeCheck::Dns) {
        if (auto question = readQuestion(url, target); !question)
            return tl::unexpected(question.error());
    } else if (target.check != ProbeCheck::Http
               && (!(url.path().isEmpty() || url.path() == QLatin1String("/")) || url.hasQuery())) {
        return wrongAddress("only http, https and dns have something behind the host", {});
    }
    if (url.hasFragment())
        return wrongAddress("an address has no # in it", {});
    return target;
}

Expected<ProbeTarget> readLine(const std::string &line)
{
    const auto words = splitProbeLine(line);
    if (!words)
        return tl::unexpected(words.error());
    if (words->address.empty())
        return ProbeTarget();
    auto target = readAddress(words->address);
    if (!target)
        return target;
    std::set<std::string> met;
    for (const ProbeOption &option : words->options) {
        if (!met.insert(option.key).second)
            return wrongAddress("'" + option.key + "' stands there twice", {});
        if (auto read = readProbeOption(option, *target); !read)
            return tl::unexpected(read.error());
    }
    if (target->startsTls && target->isTls)
        return wrongAddress("TLS cannot begin twice", "starttls=yes with smtp, pop3 and imap");
    if (target->leastValid && !target->isTls && !target->startsTls)
        return wrongAddress("without TLS there is no certificate that could expire", {});
    return target;
}

} // namespace

const std::vector<std::string> &dnsQueryTypes()
{
    static const std::vector<std::string> types = {"A", "AAAA", "CNAME", "MX", "NS", "PTR", "TXT"};
    return types;
}

Checked<std::vector<ProbeTarget>> readProbeTargets(const std::vector<std::string> &lines)
{
    std::vector<ProbeTarget> out;
    std::set<std::pair<std::string, std::string>> met;
    Errors errors;
    const auto report = [&](std::size_t index, Error error) {
        error.line = static_cast<int>(index + 1);
        error.what = "line " + std::to_string(index + 1) + ": " + error.what;
        errors.push_back(std::move(error));
    };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        auto target = readLine(lines[i]);
        if (!target)
            report(i, target.error());
        else if (target->address.empty())
            continue;
        else if (!met.insert({target->name, target->address}).second)
            report(i, wrongAddress("this target stands there twice", "name=… tells two apart").value());
        else
            out.push_back(std::move(*target));
    }
    if (errors.empty() && out.empty())
        errors.push_back(
            wrongAddress("there is no target", "one a line, such as https://www.example.com/").value());
    if (out.size() > mostTargets)
        errors.push_back(wrongAddress("too many targets", "at most " + std::to_string(mostTargets)).value());
    if (!errors.empty())
        return tl::unexpected(std::move(errors));
    return out;
}

} // namespace makegood::feeds
