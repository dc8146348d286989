// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/report_signature.h"

#include <array>

#include <QList>
#include <sodium.h>

#include "work/signing_key.h"

namespace makegood::work
{

namespace
{

constexpr auto signatureHead = "makegood report signature 1";
constexpr auto reportKeyName = "report key";

const unsigned char *octets(const QByteArray &text)
{
    return reinterpret_cast<const unsigned char *>(text.constData());
}

// The name of the format is signed too: a signature of something else cannot be passed off as one of a
// report.
QByteArray signedMessage(const QByteArray &bytes)
{
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    crypto_generichash(hash.data(), hash.size(), octets(bytes), static_cast<unsigned long long>(bytes.size()),
                       nullptr, 0);
    return QByteArray(signatureHead) + '\n'
        + QByteArray(reinterpret_cast<const char *>(hash.data()), static_cast<qsizetype>(hash.size()));
}

} // namespace

QByteArray signatureText(const FileSignature &signature)
{
    return QByteArray(signatureHead) + "\nkey " + signature.key.toHex() + "\nsignature "
        + signature.signature.toHex() + '\n';
}

Expected<FileSignature> readSignature(const QByteArray &text)
{
    const QList<QByteArray> lines = text.left(1000).split('\n');
    FileSignature out;
    if (lines.size() >= 3 && lines[0].trimmed() == signatureHead && lines[1].startsWith("key ")
        && lines[2].startsWith("signature ")) {
        out.key = QByteArray::fromHex(lines[1].mid(4).trimmed());
        out.signature = QByteArray::fromHex(lines[2].mid(10).trimmed());
    }
    if (out.key.size() != crypto_sign_PUBLICKEYBYTES || out.signature.size() != crypto_sign_BYTES)
        return refused("this is no signature of a report");
    return out;
}

Expected<FileSignature> signFile(const QByteArray &bytes, const Keyring &keyring)
{
    if (sodium_init() < 0)
        return refused("the library that signs does not start");
    // A keyring that does not answer is no keyring without a key: another key would take the place of the one
    // that customers know.
    const auto read = keyring.read(reportKeyName);
    if (!read && !read.error().needsSignIn)
        return tl::unexpected(read.error());
    QByteArray secret = read.value_or(QByteArray());
    if (!secret.isEmpty() && secret.size() != crypto_sign_SECRETKEYBYTES)
        return refused("what the keyring keeps as the key of reports is none, so that nothing was signed");
    if (secret.isEmpty()) {
        const auto made = newSigningKey(keyring, reportKeyName);
        if (!made)
            return refused("no keyring on this computer keeps the key, so that nothing was signed");
        secret = *made;
    }
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> open{};
    crypto_sign_ed25519_sk_to_pk(open.data(), octets(secret));
    std::array<unsigned char, crypto_sign_BYTES> signature{};
    const QByteArray message = signedMessage(bytes);
    crypto_sign_detached(signature.data(), nullptr, octets(message),
                         static_cast<unsigned long long>(message.size()), octets(secret));
    sodium_memzero(secret.data(), static_cast<std::size_t>(secret.size()));
    return FileSignature{QByteArray(reinterpret_cast<const char *>(open.data()), crypto_sign_PUBLICKEYBYTES),
                         QByteArray(reinterpret_cast<const char *>(signature.data()), crypto_sign_BYTES)};
}

bool isSignedBy(const QByteArray &bytes, const FileSignature &signature)
{
    if (sodium_init() < 0 || signature.key.size() != crypto_sign_PUBLICKEYBYTES
        || signature.signature.size() != crypto_sign_BYTES)
        return false;
    const QByteArray message = signedMessage(bytes);
    return crypto_sign_verify_detached(octets(signature.signature), octets(message),
                                       static_cast<unsigned long long>(message.size()), octets(signature.key))
        == 0;
}

} // namespace makegood::work
