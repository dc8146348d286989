// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include "sla/base/error.h"

namespace makegood::test
{

using namespace sla;

/// Certificates and keys for tests over TLS, made by `openssl` in a temporary folder that goes with it. The
/// server is 127.0.0.1.
class Certificates
{
public:
    /// Makes them all. Errors say what openssl printed.
    sla::Expected<void> make();

    QString authority() const { return path("ca.pem"); } ///< signs all but the self-signed one
    QString server() const { return path("server.pem"); }
    QString expired() const { return path("expired.pem"); } ///< as the server's, valid until yesterday
    QString notYet() const { return path("notyet.pem"); } ///< valid from tomorrow on
    QString otherName() const { return path("other.pem"); } ///< made out to monitor.example
    QString selfSigned() const { return path("self.pem"); }
    QString serverKey() const { return path("key.pem"); } ///< of all those
    QString client() const { return path("client.pem"); }
    QString clientKey() const { return path("clientkey.pem"); }
    QString lockedClientKey() const { return path("locked.pem"); } ///< the same, passphrase `open sesame`
    QString strangerClient() const { return path("stranger.pem"); } ///< self-signed, with the client's key

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

} // namespace makegood::test
