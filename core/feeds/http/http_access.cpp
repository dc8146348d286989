// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/http/http_endpoint.h"

#include <algorithm>

#include "feeds/http/http_tls.h"

namespace makegood::feeds
{

namespace
{

// A header ends at a line break: a secret that holds one could add headers.
bool fitsHeader(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(),
                        [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

Expected<QByteArray> secretFor(const std::string &name, const Secrets &secrets, const std::string &use)
{
    const auto found = secrets.find(name);
    if (found == secrets.end() || found->second.isEmpty()) {
        auto missing = refused("the source needs " + use + ", and none was given");
        missing.value().needsSignIn = true;
        return missing;
    }
    return found->second;
}

Expected<QByteArray> headerSecret(const std::string &name, const Secrets &secrets, const std::string &use)
{
    return secretFor(name, secrets, use).and_then([&](const QByteArray &secret) -> Expected<QByteArray> {
        if (!fitsHeader(secret))
            return refused("what is stored as " + use + " holds a line break or another control character");
        return secret;
    });
}

Expected<void> authenticate(HttpAccess &access, const HttpEndpoint &endpoint, const Secrets &secrets)
{
    if (endpoint.auth == HttpAuth::None)
        return {};
    const auto secret = headerSecret(endpoint.keyName, secrets, "a password or token");
    if (!secret)
        return tl::unexpected(secret.error());
    access.hidden.push_back(*secret);
    if (endpoint.auth == HttpAuth::Bearer) {
        access.authorization = "Bearer " + *secret;
        return {};
    }
    const QByteArray name = QByteArray::fromStdString(endpoint.user);
    if (name.contains(':') || !fitsHeader(name))
        return refused("a user name for basic authentication has no colon and no control character");
    const QByteArray pair = (name + ':' + *secret).toBase64();
    access.hidden.push_back(pair);
    access.authorization = "Basic " + pair;
    return {};
}

Expected<void> addHeaders(HttpAccess &access, const HttpEndpoint &endpoint, const Secrets &secrets)
{
    for (const HttpHeader &header : endpoint.headers) {
        QByteArray value = QByteArray::fromStdString(header.value);
        if (!header.keyName.empty()) {
            const auto secret
                = headerSecret(header.keyName, secrets, "a secret for the header " + header.name);
            if (!secret)
                return tl::unexpected(secret.error());
            access.hidden.push_back(*secret);
            value = *secret;
        }
        access.headers.emplace_back(QByteArray::fromStdString(header.name), value);
    }
    return {};
}

} // namespace

Expected<HttpAccess> makeHttpAccess(const HttpEndpoint &endpoint, const Secrets &secrets,
                                    const HttpLimits &limits)
{
    HttpAccess access;
    access.limits = limits;
    QByteArray passphrase;
    if (!endpoint.client.passphraseName.empty()) {
        const auto secret
            = secretFor(endpoint.client.passphraseName, secrets, "the passphrase of its client's key");
        if (!secret)
            return tl::unexpected(secret.error());
        passphrase = *secret;
    }
    return authenticate(access, endpoint, secrets)
        .and_then([&] { return addHeaders(access, endpoint, secrets); })
        .and_then([&] { return makeTls(endpoint.caFile, endpoint.client, passphrase); })
        .map([&](const QSslConfiguration &tls) {
            access.tls = tls;
            return std::move(access);
        });
}

} // namespace makegood::feeds
