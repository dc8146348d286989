// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/http/http_access.h"

#include <algorithm>

#include <QFile>
#include <QSslCertificate>
#include <QSslSocket>

namespace makegood::feeds
{

namespace
{

// A header ends at a line break: a secret that holds one could add headers.
bool fitsHeader(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(),
                        [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

Expected<QSslConfiguration> trusting(const std::string &caFile)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (caFile.empty())
        return tls;

    QFile file(QString::fromStdString(caFile));
    if (!file.open(QIODevice::ReadOnly)) {
        Error error;
        error.kind = ErrorKind::Unreachable;
        error.file = caFile;
        error.what = "the file of trusted certificates cannot be read: " + file.errorString().toStdString();
        return tl::unexpected(error);
    }
    const QList<QSslCertificate> own = QSslCertificate::fromData(file.read(4 * 1024 * 1024), QSsl::Pem);
    if (own.isEmpty()) {
        Error error;
        error.file = caFile;
        error.what = "the file of trusted certificates holds no certificate in PEM form";
        return tl::unexpected(error);
    }
    tls.setCaCertificates(own);
    return tls;
}

} // namespace

Expected<HttpAccess> makeHttpAccess(HttpAuth auth, const std::string &user, const QByteArray &secret,
                                    const std::string &caFile, const HttpLimits &limits)
{
    HttpAccess access;
    access.limits = limits;
    if (auth != HttpAuth::None) {
        if (secret.isEmpty())
            return refused("the source needs a password or token, and none was given");
        if (!fitsHeader(secret))
            return refused("the password or token holds a line break or another control character");
    }
    if (auth == HttpAuth::Bearer)
        access.authorization = "Bearer " + secret;
    if (auth == HttpAuth::Basic) {
        const QByteArray name = QByteArray::fromStdString(user);
        if (name.contains(':') || !fitsHeader(name))
            return refused("a user name for basic authentication has no colon and no control character");
        access.authorization = "Basic " + (name + ':' + secret).toBase64();
    }
    auto tls = trusting(caFile);
    if (!tls)
        return tl::unexpected(tls.error());
    access.tls = *tls;
    return access;
}

} // namespace makegood::feeds
