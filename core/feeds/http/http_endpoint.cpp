// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/http/http_endpoint.h"

#include <algorithm>
#include <array>
#include <set>

#include <QHostAddress>

namespace makegood::feeds
{

namespace
{

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

Error problemWith(std::string key, std::string what, std::string found, std::string allowed)
{
    Error error;
    error.key = std::move(key);
    error.what = std::move(what);
    error.found = std::move(found);
    error.allowed = std::move(allowed);
    return error;
}

std::string lowered(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

bool isToken(const std::string &text)
{
    return !text.empty() && text.size() <= 100 && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
    });
}

// Printable ASCII: what else may stand in a header is read differently by servers.
bool isHeaderValue(const std::string &text)
{
    return !text.empty() && text.size() <= 4096 && text.front() != ' ' && text.back() != ' '
        && std::ranges::all_of(text, [](char c) { return c >= 0x20 && c < 0x7f; });
}

// The part of an address that a message may quote: no user or password, and nothing behind the path, where
// tokens stand; also of what is no address.
std::string shownAddress(const std::string &address)
{
    if (address.find('@') != std::string::npos)
        return {};
    return address.substr(0, address.find_first_of("?#"));
}

// The program writes these itself; another value would change how a request or its answer is read.
bool isOurs(const std::string &name)
{
    static constexpr std::array<std::string_view, 15> ours = {"accept",
                                                              "accept-encoding",
                                                              "connection",
                                                              "content-encoding",
                                                              "content-length",
                                                              "content-type",
                                                              "expect",
                                                              "host",
                                                              "keep-alive",
                                                              "proxy-connection",
                                                              "range",
                                                              "te",
                                                              "transfer-encoding",
                                                              "upgrade",
                                                              "user-agent"};
    return std::ranges::find(ours, name) != ours.end();
}

bool soundsSecret(const std::string &name)
{
    static constexpr std::array<std::string_view, 9> words = {
        "authorization", "cookie", "token", "secret", "password", "api-key", "apikey", "api_key", "passwd"};
    return std::ranges::any_of(words,
                               [&](std::string_view word) { return name.find(word) != std::string::npos; });
}

void checkHeaders(const HttpEndpoint &endpoint, Errors &errors)
{
    std::set<std::string> names;
    for (std::size_t i = 0; i < endpoint.headers.size(); ++i) {
        const HttpHeader &header = endpoint.headers[i];
        const std::string key = "headers[" + std::to_string(i) + "].";
        const std::string name = lowered(header.name);
        if (!isToken(header.name))
            errors.push_back(
                problemWith(key + "name", "this is no name of a header", {}, "as X-Scope-OrgID"));
        else if (isOurs(name))
            errors.push_back(problemWith(key + "name", "the program sets this header itself", header.name,
                                         "another header"));
        else if (name == "authorization" && endpoint.auth != HttpAuth::None)
            errors.push_back(problemWith(key + "name", "the key auth sets this header already", header.name,
                                         "one of the two"));
        else if (!names.insert(name).second)
            errors.push_back(
                problemWith(key + "name", "this header stands twice", header.name, "each name once"));
        if (!header.keyName.empty() && !header.value.empty())
            errors.push_back(problemWith(key + "key", "a header has a value or a key, not both", {},
                                         "value for a plain header, key for a secret one"));
        else if (header.keyName.empty() && soundsSecret(name))
            errors.push_back(problemWith(key + "value",
                                         "a header of this name holds a secret, which does not belong here",
                                         {}, "key: the secret's name in the keyring"));
        else if (header.keyName.empty() && !isHeaderValue(header.value))
            errors.push_back(problemWith(key + "value", "this fits no header", {},
                                         "1 to 4096 printable ASCII characters, or key for a secret"));
    }
}

void checkClient(const ClientCertificate &client, bool secure, Errors &errors)
{
    if (client == ClientCertificate())
        return;
    if (client.file.empty())
        errors.push_back(
            problemWith("client_certificate.file", "the client's certificate is missing", {}, "a PEM file"));
    if (client.keyFile.empty())
        errors.push_back(
            problemWith("client_certificate.key_file", "the client's key is missing", {}, "a PEM file"));
    if (!secure)
        errors.push_back(problemWith("client_certificate", "a client's certificate is shown over https only",
                                     {}, "https://"));
}

} // namespace

Errors checkEndpoint(const HttpEndpoint &endpoint)
{
    Errors errors;
    const QUrl url(QString::fromStdString(endpoint.address), QUrl::StrictMode);
    const bool secure = url.scheme() == QLatin1String("https");
    const std::string shown = shownAddress(endpoint.address);
    if (!url.isValid() || url.host().isEmpty() || (!secure && url.scheme() != QLatin1String("http")))
        errors.push_back(problemWith("address", "this is no address of a server", shown,
                                     "http:// or https:// and a host"));
    else if (!url.userInfo().isEmpty())
        errors.push_back(problemWith("address", "the address holds a user or password; these are set apart",
                                     {}, "no user in the address"));
    else if (url.hasQuery() || url.hasFragment())
        errors.push_back(
            problemWith("address", "the address has a part behind its path", shown, "no ? and no #"));
    if (endpoint.auth != HttpAuth::None && endpoint.keyName.empty())
        errors.push_back(problemWith(
            "auth.key", "the name of the password or token in the keyring is missing", {}, "a name"));
    const bool hasSecret = endpoint.auth != HttpAuth::None
        || std::ranges::any_of(endpoint.headers, [](const HttpHeader &h) { return !h.keyName.empty(); });
    if (hasSecret && !secure && !url.host().isEmpty() && !isLoopback(url.host()))
        errors.push_back(problemWith("address", "a password, token or secret header goes over https only",
                                     shown, "https://"));
    if (endpoint.auth == HttpAuth::Basic && endpoint.user.empty())
        errors.push_back(problemWith("auth.user", "basic authentication needs a user", {}, "a name"));
    checkHeaders(endpoint, errors);
    checkClient(endpoint.client, secure, errors);
    return errors;
}

std::vector<std::string> furtherSecretsOf(const HttpEndpoint &endpoint)
{
    std::vector<std::string> names;
    const auto add = [&](const std::string &name) {
        if (!name.empty() && name != endpoint.keyName && std::ranges::find(names, name) == names.end())
            names.push_back(name);
    };
    for (const HttpHeader &header : endpoint.headers)
        add(header.keyName);
    add(endpoint.client.passphraseName);
    return names;
}

QUrl urlOf(const HttpEndpoint &endpoint, const char *path)
{
    QString base = QString::fromStdString(endpoint.address);
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    return QUrl(base + QLatin1String(path));
}

QByteArray percentEncoded(const std::string &text)
{
    return QUrl::toPercentEncoding(QString::fromStdString(text));
}

} // namespace makegood::feeds
