// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/http/http_endpoint.h"

namespace makegood::feeds
{

/// TLS 1.2 or later, the server's certificate always verified: against the authorities of `caFile` alone, or
/// the system's when it is empty. Shows the client certificate if there is one; `passphrase` opens its key.
/// Errors: a file cannot be read (unreachable), holds no certificate or key in PEM form, or the passphrase
/// does not fit (refused).
Expected<QSslConfiguration> makeTls(const std::string &caFile, const ClientCertificate &client,
                                    const QByteArray &passphrase);

} // namespace makegood::feeds
