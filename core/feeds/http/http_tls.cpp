// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/http/http_tls.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace makegood::feeds
{

namespace
{

constexpr qint64 largestPem = 4 * 1024 * 1024;

Error aboutFile(ErrorKind kind, const std::string &file, std::string what)
{
    Error error;
    error.kind = kind;
    error.file = file;
    error.what = std::move(what);
    return error;
}

Expected<QByteArray> contentsOf(const std::string &path, const std::string &name)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(
            aboutFile(ErrorKind::Unreachable, path,
                      "the file of " + name + " cannot be read: " + file.errorString().toStdString()));
    return file.read(largestPem);
}

Expected<QList<QSslCertificate>> certificatesIn(const std::string &path, const std::string &name)
{
    return contentsOf(path, name).and_then([&](const QByteArray &pem) -> Expected<QList<QSslCertificate>> {
        const QList<QSslCertificate> found = QSslCertificate::fromData(pem, QSsl::Pem);
        if (found.isEmpty())
            return tl::unexpected(aboutFile(ErrorKind::Refused, path,
                                            "the file of " + name + " holds no certificate in PEM form"));
        return found;
    });
}

Expected<QSslKey> keyIn(const std::string &path, const QByteArray &passphrase)
{
    return contentsOf(path, "the client's key").and_then([&](const QByteArray &pem) -> Expected<QSslKey> {
        for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa})
            if (const QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase); !key.isNull())
                return key;
        const bool isEncrypted = pem.contains("ENCRYPTED");
        return tl::unexpected(
            aboutFile(ErrorKind::Refused, path,
                      !isEncrypted ? "the file of the client's key holds no private key in PEM form"
                          : passphrase.isEmpty()
                          ? "the client's key is encrypted; its passphrase is missing in the settings"
                          : "the passphrase does not open the client's key"));
    });
}

Expected<void> present(QSslConfiguration &tls, const ClientCertificate &client, const QByteArray &passphrase)
{
    const auto chain = certificatesIn(client.file, "the client's certificate");
    if (!chain)
        return tl::unexpected(chain.error());
    const auto key = keyIn(client.keyFile, passphrase);
    if (!key)
        return tl::unexpected(key.error());
    tls.setLocalCertificateChain(*chain);
    tls.setPrivateKey(*key);
    return {};
}

} // namespace

Expected<QSslConfiguration> makeTls(const std::string &caFile, const ClientCertificate &client,
                                    const QByteArray &passphrase)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (!caFile.empty()) {
        const auto own = certificatesIn(caFile, "trusted certificates");
        if (!own)
            return tl::unexpected(own.error());
        tls.setCaCertificates(*own);
    }
    if (!client.file.empty())
        if (const auto shown = present(tls, client, passphrase); !shown)
            return tl::unexpected(shown.error());
    return tls;
}

} // namespace makegood::feeds
