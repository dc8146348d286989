// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/source_secret.h"

#include <QUrl>

namespace makegood::work
{

namespace
{

int usualPort(const QString &scheme)
{
    return scheme == QLatin1String("https") ? 443 : scheme == QLatin1String("http") ? 80 : 0;
}

} // namespace

std::string originOf(const Source &source)
{
    const std::string &place = source.terms().place;
    const QUrl url(QString::fromStdString(place), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()
        || !QString::fromStdString(place).contains(QLatin1String("://")))
        return place;
    const QString host = url.host(QUrl::FullyEncoded);
    const QString shown = host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host;
    return QStringLiteral("%1://%2:%3")
        .arg(url.scheme(), shown)
        .arg(url.port(usualPort(url.scheme())))
        .toStdString();
}

std::vector<SourceSecret> neededSecrets(const Source &source)
{
    std::vector<SourceSecret> out;
    const std::string origin = originOf(source);
    if (!source.terms().secretName.empty())
        out.push_back({source.terms().secretName, origin});
    for (const std::string &name : source.terms().furtherSecrets)
        out.push_back({name, origin});
    return out;
}

ReadSecret secretsFrom(const Keyring &keyring)
{
    return [read = keyring.read](const SourceSecret &secret) {
        return read(secret.entry()).map_error([&](Error error) {
            if (error.needsSignIn) {
                error.key = secret.name;
                error.what = "no password or token was entered for this server";
                error.is = ErrorCase::NeverSignedIn;
                error.found = secret.origin;
            }
            return error;
        });
    };
}

bool wasNotEntered(const Error &error)
{
    return error.is == ErrorCase::NeverSignedIn;
}

Expected<Secrets> secretsOf(const Source &source, const ReadSecret &read)
{
    Secrets out;
    for (const SourceSecret &one : neededSecrets(source)) {
        auto secret = read(one);
        if (!secret)
            return tl::unexpected(std::move(secret.error()));
        out[one.name] = std::move(*secret);
    }
    return out;
}

} // namespace makegood::work
