// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

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

/// Authentication, headers, TLS and limits for one server; makeHttpAccess() makes it. Holds secrets: never
/// written to a log, a file or an error.
struct HttpAccess {
    QByteArray authorization; ///< value of the Authorization header, empty for none
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< further ones, name and value
    std::vector<QByteArray> hidden; ///< texts that no error may quote, should a server send them back
    QSslConfiguration tls;
    HttpLimits limits;
};

} // namespace makegood::feeds
