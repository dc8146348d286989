// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/http/http_endpoint.h"

#include <QHostAddress>

namespace makegood::feeds
{

namespace
{

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

} // namespace

Errors checkEndpoint(const HttpEndpoint &endpoint)
{
    Errors errors;
    const auto report = [&](std::string key, std::string what, std::string found, std::string allowed) {
        Error error;
        error.key = std::move(key);
        error.what = std::move(what);
        error.found = std::move(found);
        error.allowed = std::move(allowed);
        errors.push_back(std::move(error));
    };
    const QUrl url(QString::fromStdString(endpoint.address), QUrl::StrictMode);
    const bool secure = url.scheme() == QLatin1String("https");
    // An address with a password in it is not quoted: the secret would stand in a message.
    const std::string shown = url.userInfo().isEmpty() ? endpoint.address : std::string();
    if (!url.isValid() || url.host().isEmpty() || (!secure && url.scheme() != QLatin1String("http")))
        report("address", "this is no address of a server", shown, "http:// or https:// and a host");
    else if (!url.userInfo().isEmpty())
        report("address", "the address holds a user or password; these are set apart", {},
               "no user in the address");
    else if (url.hasQuery() || url.hasFragment())
        report("address", "the address has a part behind its path", shown, "no ? and no #");
    if (endpoint.auth != HttpAuth::None) {
        if (endpoint.keyName.empty())
            report("auth.key", "the name of the password or token in the keyring is missing", {}, "a name");
        if (!secure && !url.host().isEmpty() && !isLoopback(url.host()))
            report("address", "a password or token goes over https only", shown, "https://");
    }
    if (endpoint.auth == HttpAuth::Basic && endpoint.user.empty())
        report("auth.user", "basic authentication needs a user", {}, "a name");
    return errors;
}

QUrl urlOf(const HttpEndpoint &endpoint, const char *path)
{
    QString base = QString::fromStdString(endpoint.address);
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    return QUrl(base + QLatin1String(path));
}

} // namespace makegood::feeds
