// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/source/source.h"
#include "work/keyring.h"

namespace makegood::work
{

/// A password, token or passphrase that a source needs, and the server that it was entered for.
struct SourceSecret {
    std::string name; ///< as the settings call it
    std::string origin; ///< as originOf()

    /// Its name in the keyring. A secret is kept for one server: settings that lead elsewhere find nothing,
    /// and the person is asked again. Whoever writes a workspace cannot have a secret sent to a server of
    /// theirs.
    std::string entry() const { return name + " for " + origin; }
    bool operator==(const SourceSecret &) const = default;
};

/// Scheme, host and port of the source's server; what it reads, where it has none: a file, a socket.
std::string originOf(const Source &source);

/// The passwords, tokens and other secrets that the source needs.
std::vector<SourceSecret> neededSecrets(const Source &source);

/// Reads one secret; errors as SecretStore::read().
using ReadSecret = std::function<Expected<QByteArray>(const SourceSecret &secret)>;

/// Reads from the keyring what was entered for that server. Refused, with needsSignIn: nothing was.
ReadSecret secretsFrom(const Keyring &keyring);

/// Whether secretsFrom() found nothing for the server, which was then not asked.
bool wasNotEntered(const Error &error);

/// All that the source needs, by their names, each read by itself; the first error ends it.
Expected<Secrets> secretsOf(const Source &source, const ReadSecret &read);

} // namespace makegood::work
