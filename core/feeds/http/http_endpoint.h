// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include "feeds/http/http_access.h"

namespace makegood::feeds
{

/// A server that a source talks to. Holds no secret: `keyName` is the secret's name in the keyring.
struct HttpEndpoint {
    std::string
        address; ///< `https://prometheus.example:9090`, with a path before the API's own if there is one
    HttpAuth auth = HttpAuth::None;
    std::string user; ///< for HttpAuth::Basic
    std::string keyName; ///< empty without authentication
    std::string caFile; ///< PEM file of trusted certificates; empty: the system's

    bool operator==(const HttpEndpoint &) const = default;
};

/// Everything wrong with it, each with its key in the settings. A secret needs https, or a server on this
/// machine.
Errors checkEndpoint(const HttpEndpoint &endpoint);

/// The address with `path` behind it.
QUrl urlOf(const HttpEndpoint &endpoint, const char *path);

} // namespace makegood::feeds
