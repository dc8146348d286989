// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"
#include "work/source_secret.h"

namespace makegood::cli
{

/// Where `sync` takes passwords and tokens from, by their name in the settings (docs/formats.md, "Secrets
/// without a keyring"). Never from an argument, which every user of the machine could read, and never by
/// asking.
class SyncSecrets
{
public:
    /// Reads --secrets-fd, if given, to its end. MAKEGOOD_SECRET counts where --source names the one source
    /// that it is for; else it could go to the wrong server. Errors: a descriptor that cannot be read
    /// (unreachable) or holds no object of texts (refused).
    static Expected<SyncSecrets> from(const Options &options);

    /// Errors: as SecretStore::read().
    Expected<QByteArray> read(const SourceSecret &secret);

private:
    SourceSecrets m_given; ///< by name, or by entry where an origin was given with it
    QByteArray m_alone;
    std::shared_ptr<SecretStore> m_keyring;
};

void addSecrets(Options &options); ///< --secrets-fd NUMBER

} // namespace makegood::cli
