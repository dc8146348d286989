// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prometheus/source_settings.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QHostAddress>
#include <QUrl>

namespace makegood::feeds
{

namespace
{

bool isNameByte(char c, bool first)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':'
        || (!first && c >= '0' && c <= '9');
}

// `name`, `name{…}` or `{…}` and nothing behind: a range, an offset or a function would move or change the
// samples.
bool isPlainSelector(const std::string &text)
{
    std::size_t i = 0;
    while (i < text.size() && isNameByte(text[i], i == 0))
        ++i;
    if (i == text.size())
        return i > 0;
    if (text[i] != '{' || text.back() != '}')
        return false;
    char quote = 0;
    bool holdsMatcher = i > 0;
    for (++i; i < text.size(); ++i) {
        const char c = text[i];
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            return false;
        if (quote != 0) {
            if (c == '\\' && quote != '`')
                ++i;
            else if (c == quote)
                quote = 0;
        } else if (c == '"' || c == '\'' || c == '`') {
            quote = c;
            holdsMatcher = true;
        } else if (c == '{' || c == '[' || c == '#') {
            return false;
        } else if (c == '}') {
            return i + 1 == text.size() && holdsMatcher;
        }
    }
    return false;
}

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

} // namespace

Checked<void> checkSettings(const PrometheusSettings &settings)
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

    const QUrl url(QString::fromStdString(settings.address), QUrl::StrictMode);
    const bool secure = url.scheme() == QLatin1String("https");
    // An address with a password in it is not quoted: it would put the secret into a message.
    const std::string shown = url.userInfo().isEmpty() ? settings.address : std::string();
    if (!url.isValid() || url.host().isEmpty() || (!secure && url.scheme() != QLatin1String("http")))
        report("address", "this is no address of a server", shown, "http:// or https:// and a host");
    else if (!url.userInfo().isEmpty())
        report("address", "the address holds a user or password; these are set apart", {},
               "no user in the address");
    else if (url.hasQuery() || url.hasFragment())
        report("address", "the address has a part behind its path", shown, "no ? and no #");
    if (settings.auth != HttpAuth::None) {
        if (settings.keyName.empty())
            report("auth.key", "the name of the password or token in the keyring is missing", {}, "a name");
        if (!secure && !url.host().isEmpty() && !isLoopback(url.host()))
            report("address", "a password or token goes over https only", shown, "https://");
    }
    if (settings.auth == HttpAuth::Basic && settings.user.empty())
        report("auth.user", "basic authentication needs a user", {}, "a name");

    if (!isPlainSelector(settings.selector))
        report("selector", "this selects no series", settings.selector,
               "a metric's name, matchers in braces, or both; no range, offset or function");
    if (settings.mapping.empty())
        report("mapping", "no series becomes a check without a mapping", {}, "at least one row");
    for (std::size_t i = 0; i < settings.mapping.size(); ++i) {
        const std::string key = "mapping[" + std::to_string(i) + "].";
        if (!isTemplate(settings.mapping[i].service))
            report(key + "service", "this names no service", settings.mapping[i].service,
                   "text with {label} in it or none");
        if (!isTemplate(settings.mapping[i].probe))
            report(key + "probe", "this names no probe", settings.mapping[i].probe,
                   "text with {label} in it or none");
    }
    if (const auto rule = checkUpRule(settings.up); !rule)
        report("up.value", rule.error().what, rule.error().found, rule.error().allowed);
    if (settings.overlap < Duration::zero() || settings.overlap > std::chrono::days(31))
        report("overlap", "the overlap is out of range", formatDuration(settings.overlap), "0s to 31d");

    if (!errors.empty())
        return tl::unexpected(std::move(errors));
    return {};
}

std::string seriesSetOf(const PrometheusSettings &settings)
{
    PrometheusSettings what;
    what.address = settings.address;
    what.selector = settings.selector;
    what.mapping = settings.mapping;
    what.up = settings.up;
    const QByteArray text = QByteArray::fromStdString(settingsToJson(what));
    return "prometheus:"
        + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(32).toStdString();
}

} // namespace makegood::feeds
