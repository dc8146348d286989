// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/signing_key.h"

#include <array>

#include <sodium.h>

namespace makegood::work
{

std::optional<QByteArray> newSigningKey(const Keyring &keyring, const std::string &name)
{
    QByteArray secret(crypto_sign_SECRETKEYBYTES, '\0');
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> open{};
    crypto_sign_keypair(open.data(), reinterpret_cast<unsigned char *>(secret.data()));
    const auto kept = keyring.write(name, secret);
    if (kept && *kept != SecretKept::ThisRun)
        return secret;
    if (keyring.remove)
        keyring.remove(name);
    return std::nullopt;
}

} // namespace makegood::work
