// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <map>
#include <string>

#include <QByteArray>
#include <QString>

#include "sla/base/error.h"

namespace makegood::feeds
{

/// Where a secret was stored.
enum class SecretKept {
    Keyring, ///< in the system's keyring
    ThisRun, ///< no keyring answers: in memory, lost when the program ends
};

/// Passwords and tokens of sources, in the system's keyring under the program's name. Without a keyring they
/// exist in this object only, never in a file. Belongs to one thread; each call waits at most `patience` for
/// the keyring, which may ask the person to unlock it, with a running event loop.
class SecretStore
{
public:
    explicit SecretStore(QString program, std::chrono::milliseconds patience = std::chrono::seconds(60));

    /// Errors: nothing is stored under `key` (refused), the keyring stays locked (unreachable).
    Expected<QByteArray> read(const std::string &key);
    Expected<SecretKept> write(const std::string &key, const QByteArray &secret);
    /// Removing a secret that is not stored is no error.
    Expected<void> remove(const std::string &key);

private:
    QString m_program;
    std::chrono::milliseconds m_patience;
    std::map<std::string, QByteArray> m_thisRun;
};

/// The secret that the command line takes from the environment variable MAKEGOOD_SECRET (never from an
/// argument, which every user of the machine could read); empty when unset.
QByteArray secretFromEnvironment();

} // namespace makegood::feeds
