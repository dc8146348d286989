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

/// Where a secret went.
enum class SecretKept {
    Keyring, ///< in the system's keyring
    ThisRun, ///< no keyring answers here: in memory, forgotten when the program ends
};

/// Passwords and tokens of sources, kept in the system's keyring under the program's name. Where no keyring
/// answers they live in this object alone: never in a file. Belongs to one thread; each call waits for the
/// keyring (which may ask the person to unlock it) with a running event loop, at most `patience`.
class SecretStore
{
public:
    explicit SecretStore(QString program, std::chrono::milliseconds patience = std::chrono::seconds(60));

    /// Nothing stored under `key` is refused; a keyring that stays locked is unreachable.
    Expected<QByteArray> read(const std::string &key);
    Expected<SecretKept> write(const std::string &key, const QByteArray &secret);
    /// Removing what is not there is no error.
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
