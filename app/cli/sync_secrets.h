// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"
#include "work/keyring.h"

namespace makegood::cli
{

/// Where `sync` takes passwords and tokens from, by their name in the settings (docs/formats.md, "Secrets
/// without a keyring"). Never from an argument, which every user of the machine could read, and never by
/// asking.
class SyncSecrets
{
public:
    /// Reads --secrets-fd, if given, to its end. `alone`: one source was named, and MAKEGOOD_SECRET is its
    /// secret; with several sources it could go to the wrong server. Errors: a descriptor that cannot be read
    /// (unreachable) or holds no object of texts (refused).
    static Expected<SyncSecrets> from(const Options &options, bool alone);

    /// Errors: as SecretStore::read().
    Expected<QByteArray> read(const std::string &name);

private:
    SourceSecrets m_given;
    QByteArray m_alone;
    std::shared_ptr<SecretStore> m_keyring;
};

void addSecrets(Options &options); ///< --secrets-fd NUMBER

} // namespace makegood::cli
