// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QByteArray>
#include <QUrl>

#include "feeds/http/http_access.h"
#include "feeds/http/secrets.h"

namespace makegood::feeds
{

enum class HttpAuth {
    None,
    Basic, ///< user and password
    Bearer, ///< token
};

/// A header sent with every request, as `X-Scope-OrgID: tenant-1`.
struct HttpHeader {
    std::string name; ///< a token (RFC 9110, section 5.6.2)
    std::string value; ///< printable; empty for a secret header
    std::string keyName; ///< of a secret header: the name of its value in the keyring

    bool operator==(const HttpHeader &) const = default;
};

/// What the program shows a server that asks for a certificate. PEM files.
struct ClientCertificate {
    std::string file; ///< certificate, and those between it and its authority; empty: none is shown
    std::string keyFile; ///< its private key
    std::string passphraseName; ///< name of the key's passphrase in the keyring; empty: the key has none

    bool operator==(const ClientCertificate &) const = default;
};

/// A server that a source talks to. Holds no secret, only names of secrets in the keyring.
struct HttpEndpoint {
    std::string
        address; ///< `https://prometheus.example:9090`, with a path before the API's own if there is one
    HttpAuth auth = HttpAuth::None;
    std::string user; ///< for HttpAuth::Basic
    std::string keyName; ///< of the password or token; empty without authentication
    std::string caFile; ///< PEM file of trusted certificates; empty: the system's
    std::vector<HttpHeader> headers; ///< further ones, each name once
    ClientCertificate client;

    bool operator==(const HttpEndpoint &) const = default;
};

/// Everything wrong with it, each with its key in the settings. A secret needs https, or a server on this
/// machine; a header that by its name holds a secret must be a secret header.
Errors checkEndpoint(const HttpEndpoint &endpoint);

/// Names in the keyring beside `keyName`: of secret headers and of the key's passphrase.
std::vector<std::string> furtherSecretsOf(const HttpEndpoint &endpoint);

/// A value for a query: everything but letters, digits and -._~ is escaped. QUrlQuery would leave a plus
/// sign, which servers read as a blank.
QByteArray percentEncoded(const std::string &text);

/// The address with `path` behind it.
QUrl urlOf(const HttpEndpoint &endpoint, const char *path);

/// Makes the access to the server. Errors: a file that it names cannot be read (unreachable) or holds no
/// certificate or key, a secret is missing, does not fit into a header or does not open the key, the user
/// name has a colon (refused). Certificates of `caFile` alone are trusted where there is one.
Expected<HttpAccess> makeHttpAccess(const HttpEndpoint &endpoint, const Secrets &secrets,
                                    const HttpLimits &limits);

} // namespace makegood::feeds
