// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/workspace_seal.h"

#include <array>
#include <optional>

#include <QFileInfo>
#include <QStringList>
#include <sodium.h>

#include "work/signing_key.h"

namespace makegood::work
{

namespace
{

constexpr const char *idSetting = "workspace-id";
constexpr const char *signatureSetting = "journal-signature";

QByteArray hexOf(const unsigned char *bytes, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size)).toHex();
}

const unsigned char *bytesIn(const QByteArray &text)
{
    return reinterpret_cast<const unsigned char *>(text.constData());
}

// What is signed: the workspace, the number of entries and the last one's hash, which covers all before it.
QByteArray messageOf(const std::string &id, std::int64_t count, const std::string &hash)
{
    return QByteArray("makegood journal 1\n") + QByteArray::fromStdString(id) + '\n'
        + QByteArray::number(qlonglong(count)) + '\n' + QByteArray::fromStdString(hash);
}

/// Count, hash, signature and public key, as the workspace keeps them beside the journal.
struct Signature {
    std::int64_t count = 0;
    std::string hash;
    QByteArray signature;
    QByteArray key;
};

std::optional<Signature> signatureOf(const std::optional<std::string> &text)
{
    const QStringList parts = QString::fromStdString(text.value_or("")).split(QLatin1Char(' '));
    if (parts.size() != 4)
        return std::nullopt;
    Signature out{parts[0].toLongLong(), parts[1].toStdString(), QByteArray::fromHex(parts[2].toLatin1()),
                  QByteArray::fromHex(parts[3].toLatin1())};
    if (out.signature.size() != crypto_sign_BYTES || out.key.size() != crypto_sign_PUBLICKEYBYTES)
        return std::nullopt;
    return out;
}

/// What this computer remembers of the workspace at a path.
struct Remembered {
    std::string id;
    std::int64_t count = 0;
    std::string hash;
};

std::string pathName(const std::string &path)
{
    return "journal of " + QFileInfo(QString::fromStdString(path)).canonicalFilePath().toStdString();
}

std::string keyName(const std::string &id)
{
    return "journal key " + id;
}

std::optional<Remembered> rememberedOf(const Keyring &keyring, const std::string &path)
{
    const auto stored = keyring.read(pathName(path));
    const QList<QByteArray> parts = stored ? stored->split(' ') : QList<QByteArray>();
    if (parts.size() != 3)
        return std::nullopt;
    return Remembered{parts[0].toStdString(), parts[1].toLongLong(), parts[2].toStdString()};
}

std::string entries(std::int64_t count)
{
    return count == 1 ? "1 entry" : std::to_string(count) + " entries";
}

Seal broken(SealFault fault, std::string what, std::int64_t signedCount = 0, std::int64_t present = 0)
{
    return {SealState::Broken, signedCount, std::move(what), fault, present};
}

// What the keyring remembers against the journal that is there.
Expected<std::optional<Seal>> againstMemory(Workspace &workspace, const std::string &id,
                                            const Remembered &known)
{
    if (known.id != id)
        return broken(SealFault::OtherWorkspace,
                      "another workspace lies here than the one that this computer signed");
    const auto head = workspace.journal().head();
    const auto hash = workspace.journal().hashAt(known.count);
    if (!head || !hash)
        return tl::unexpected(!head ? head.error() : hash.error());
    if (head->count < known.count)
        return broken(SealFault::Cut,
                      "the journal has " + entries(head->count) + ", and this computer signed "
                          + entries(known.count) + ": the last ones were cut off, or an older copy lies here",
                      known.count, head->count);
    if (*hash != known.hash)
        return broken(SealFault::WrittenAnew,
                      "the journal was written anew: entry " + std::to_string(known.count)
                          + " is not the one that this computer signed",
                      known.count);
    return std::optional<Seal>();
}

} // namespace

Expected<Seal> verifySeal(Workspace &workspace, const Keyring &keyring)
{
    if (::sodium_init() < 0)
        return tl::unexpected(store::storeError(ErrorKind::Unreachable, workspace.path(),
                                                "the library that signs does not start"));
    const auto id = workspace.upkeep().setting(idSetting);
    const auto text = workspace.upkeep().setting(signatureSetting);
    if (!id || !text)
        return tl::unexpected(!id ? id.error() : text.error());
    const auto known = rememberedOf(keyring, workspace.path());
    if (known) {
        const auto seal = againstMemory(workspace, id->value_or(""), *known);
        if (!seal)
            return tl::unexpected(seal.error());
        if (*seal)
            return **seal;
    }
    const auto signature = signatureOf(*text);
    if (!signature) {
        if (known)
            return broken(SealFault::Removed, "the signature of the journal was removed");
        return Seal{SealState::Unsigned, 0, "the journal is not signed on this computer yet"};
    }
    const auto hash = workspace.journal().hashAt(signature->count);
    if (!hash)
        return tl::unexpected(hash.error());
    const QByteArray message = messageOf(id->value_or(""), signature->count, signature->hash);
    const bool isGenuine = crypto_sign_verify_detached(bytesIn(signature->signature), bytesIn(message),
                                                       static_cast<unsigned long long>(message.size()),
                                                       bytesIn(signature->key))
        == 0;
    if (!isGenuine || *hash != signature->hash)
        return broken(
            SealFault::Unfitting,
            "the journal's signature does not fit its entries: they were changed after they were signed");
    const auto secret = keyring.read(keyName(id->value_or("")));
    if (!secret || secret->size() != crypto_sign_SECRETKEYBYTES)
        return Seal{SealState::OtherKey,
                    signature->count,
                    entries(signature->count)
                        + " of the journal are signed with a key that this computer does "
                          "not have (public part "
                        + signature->key.toHex().toStdString() + ")",
                    SealFault::None,
                    0,
                    signature->key.toHex().toStdString()};
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> ours{};
    crypto_sign_ed25519_sk_to_pk(ours.data(), bytesIn(*secret));
    if (hexOf(ours.data(), ours.size()) != signature->key.toHex())
        return broken(SealFault::WrongKey,
                      "the journal is signed with another key than the one of this workspace");
    return Seal{SealState::Signed, signature->count,
                entries(signature->count) + " of the journal are as they were signed"};
}

Expected<Seal> sealJournal(Workspace &workspace, const Keyring &keyring)
{
    const auto before = verifySeal(workspace, keyring);
    if (!before || before->state == SealState::Broken || before->state == SealState::OtherKey)
        return before;
    return sealAnew(workspace, keyring);
}

Expected<Seal> sealAnew(Workspace &workspace, const Keyring &keyring)
{
    if (::sodium_init() < 0)
        return tl::unexpected(store::storeError(ErrorKind::Unreachable, workspace.path(),
                                                "the library that signs does not start"));
    const auto head = workspace.journal().head();
    auto id = workspace.upkeep().setting(idSetting);
    if (!head || !id)
        return tl::unexpected(!head ? head.error() : id.error());
    if (!*id) {
        std::array<unsigned char, 16> random{};
        randombytes_buf(random.data(), random.size());
        *id = hexOf(random.data(), random.size()).toStdString();
    }
    QByteArray secret = keyring.read(keyName(**id)).value_or(QByteArray());
    if (secret.size() != crypto_sign_SECRETKEYBYTES) {
        const auto made = newSigningKey(keyring, keyName(**id));
        if (!made)
            return Seal{SealState::NoKeyring, 0,
                        "no keyring on this computer keeps the workspace's key: the journal is not signed"};
        secret = *made;
    }
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> open{};
    crypto_sign_ed25519_sk_to_pk(open.data(), bytesIn(secret));
    std::array<unsigned char, crypto_sign_BYTES> signature{};
    const QByteArray message = messageOf(**id, head->count, head->hash);
    crypto_sign_detached(signature.data(), nullptr, bytesIn(message),
                         static_cast<unsigned long long>(message.size()), bytesIn(secret));
    sodium_memzero(secret.data(), static_cast<std::size_t>(secret.size()));
    const std::string text = std::to_string(head->count) + ' ' + head->hash + ' '
        + hexOf(signature.data(), signature.size()).toStdString() + ' '
        + hexOf(open.data(), open.size()).toStdString();
    auto done = workspace.upkeep().saveSetting(idSetting, **id).and_then([&] {
        return workspace.upkeep().saveSetting(signatureSetting, text);
    });
    if (!done)
        return tl::unexpected(done.error());
    const auto kept
        = keyring.write(pathName(workspace.path()),
                        QByteArray::fromStdString(**id) + ' ' + QByteArray::number(qlonglong(head->count))
                            + ' ' + QByteArray::fromStdString(head->hash));
    if (!kept)
        return tl::unexpected(kept.error());
    return Seal{SealState::Signed, head->count, entries(head->count) + " of the journal are signed"};
}

} // namespace makegood::work
