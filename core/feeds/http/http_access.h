// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QByteArray>
#include <QSslConfiguration>

#include "sla/time/instant.h"

namespace makegood::feeds
{

/// How long and how much one question to a server may take. Each is always set: nothing waits or grows for
/// ever.
struct HttpLimits {
    Duration silence = std::chrono::seconds(30); ///< longest time without a byte going either way
    Duration deadline = std::chrono::seconds(120); ///< whole question, redirects, waits and repeats included
    qint64 maxBody = 64LL * 1024 * 1024; ///< bytes of one answer
    int attempts = 4; ///< tries of one question, the first one included
    Duration firstBackoff = std::chrono::milliseconds(500); ///< wait before the second try; doubles each time
    int maxRedirects = 5; ///< within the same origin; another origin is never followed
};

enum class HttpAuth {
    None,
    Basic, ///< user and password
    Bearer, ///< token
};

/// What one source needs to talk to its server: the header that proves who asks, and whom it trusts.
/// Holds a secret: never written to a log, a file or an error.
struct HttpAccess {
    QByteArray authorization; ///< value of the Authorization header, empty for none
    QSslConfiguration tls;
    HttpLimits limits;
};

/// Puts it together. `caFile`: a PEM file; then only its certificates are trusted, else the system's.
/// Errors: the file cannot be read (unreachable) or holds no certificate, a secret is missing or cannot stand
/// in a header, a user name holds a colon (refused).
Expected<HttpAccess> makeHttpAccess(HttpAuth auth, const std::string &user, const QByteArray &secret,
                                    const std::string &caFile, const HttpLimits &limits);

} // namespace makegood::feeds
