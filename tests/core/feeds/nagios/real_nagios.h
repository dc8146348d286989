// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QTemporaryDir>

#include "sla/base/error.h"

namespace makegood::test
{

using namespace sla;

/// A real Nagios in a temporary folder that goes with it, and its JSON CGIs on a free loopback port
/// (nagios_server.sh, the packages of packages-slow.txt). Begins in a second.
class RealNagios
{
public:
    /// Writes the configuration and starts the CGIs; Nagios itself does not run yet.
    static Expected<std::unique_ptr<RealNagios>> prepare();
    ~RealNagios();

    /// Runs the script with this word and these arguments. False: it failed, and says why on the test's
    /// output.
    bool run(const QString &word, const QStringList &arguments = {}, QByteArray *out = nullptr) const;
    /// What a CGI answers, asked without a server.
    QByteArray query(const QString &cgi, const QString &parameters) const;

    std::string address() const; ///< of the CGIs
    QString logs() const { return m_folder.filePath(QStringLiteral("log")); } ///< folder of the logs
    void setFlag(int state) const; ///< what the service `flag` is from its next check on

private:
    RealNagios() = default;

    QTemporaryDir m_folder;
    std::string m_port;
};

} // namespace makegood::test
