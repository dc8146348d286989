// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>

#include "feeds/http/secrets.h"
#include "feeds/secret_store.h"

namespace makegood::work
{

/// Passwords, tokens and other secrets of a source by their name in the keyring.
using SourceSecrets = Secrets;

/// Access to the system's keyring, as SecretStore has it, from any thread.
struct Keyring {
    std::function<Expected<QByteArray>(const std::string &name)> read;
    std::function<Expected<SecretKept>(const std::string &name, const QByteArray &secret)> write;
    std::function<Expected<void>(const std::string &name)> remove;
};

/// The keyring of this program on a thread of its own: it belongs to one thread, and callers of any thread
/// wait for it. One a program: the keyring's library ends all jobs on the thread that began the first one.
/// Secrets that no keyring takes are kept as long as one of the functions lives.
Keyring systemKeyring(const QString &program);

/// The secrets without a keyring: in memory, for tests and for machines that have none.
Keyring keyringInMemory(SourceSecrets secrets = {});

} // namespace makegood::work
