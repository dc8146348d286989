// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QByteArray>
#include <QSslConfiguration>

#include "sla/time/instant.h"

namespace makegood::feeds
{

/// Limits of one request to a server. Each is always set: no wait and no answer is unbounded.
struct HttpLimits {
    Duration silence = std::chrono::seconds(30); ///< longest time without a byte going either way
    Duration deadline
        = std::chrono::seconds(120); ///< for the whole request, redirects, waits and repetitions included
    qint64 maxBody = 64LL * 1024 * 1024; ///< bytes of one answer
    int attempts = 4; ///< including the first
    Duration firstBackoff
        = std::chrono::milliseconds(500); ///< wait before the second attempt; doubles each time
    int maxRedirects = 5; ///< within the same origin; redirects to another origin are never followed
};

enum class HttpAuth {
    None,
    Basic, ///< user and password
    Bearer, ///< token
};

/// Authentication, TLS and limits for one server. Holds a secret: never written to a log, a file or an error.
struct HttpAccess {
    QByteArray authorization; ///< value of the Authorization header, empty for none
    QSslConfiguration tls;
    HttpLimits limits;
};

/// Makes the access. `caFile`: a PEM file whose certificates alone are trusted; empty: the system's. Errors:
/// the file cannot be read (unreachable) or holds no certificate, the secret is missing or does not fit into
/// a header, the user name has a colon (refused).
Expected<HttpAccess> makeHttpAccess(HttpAuth auth, const std::string &user, const QByteArray &secret,
                                    const std::string &caFile, const HttpLimits &limits);

} // namespace makegood::feeds
