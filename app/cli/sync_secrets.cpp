// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync_secrets.h"

#include <QDir>
#include <QFile>

#include "feeds/json_document.h"

namespace makegood::cli
{

namespace
{

constexpr qint64 longestSecret = 64 * 1024;
// A scheduler has nobody who could unlock a keyring.
constexpr std::chrono::seconds keyringPatience{10};

// `acme-prometheus` is MAKEGOOD_SECRET_ACME_PROMETHEUS.
QByteArray variableOf(const std::string &name)
{
    QByteArray out = "MAKEGOOD_SECRET_";
    for (const char c : QByteArray::fromStdString(name).toUpper())
        out += (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ? c : '_';
    return out;
}

Expected<SourceSecrets> secretsIn(QFile &file)
{
    const QByteArray text = file.read(longestSecret);
    if (file.error() != QFile::NoError || text.size() == longestSecret) {
        Error error;
        error.kind = ErrorKind::Unreachable;
        error.what = "the secrets of --secrets-fd cannot be read";
        return tl::unexpected(std::move(error));
    }
    const auto wrong = [] { return refused("--secrets-fd takes a JSON object of names and secrets"); };
    const auto json = parseJson(text.toStdString(), {});
    if (!json || !json->is_object()) // its errors would quote what was found
        return wrong();
    SourceSecrets out;
    for (const auto &[name, secret] : json->items()) {
        if (!secret.is_string())
            return wrong();
        out[name] = QByteArray::fromStdString(secret.get<std::string>());
    }
    return out;
}

// systemd hands credentials over as files of a folder that the service alone can read.
QByteArray credential(const std::string &name)
{
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    const QString file = QString::fromStdString(name);
    if (folder.isEmpty() || file.contains(QLatin1Char('/')) || file.startsWith(QLatin1Char('.')))
        return {};
    QFile in(QDir(folder).filePath(file));
    if (!in.open(QIODevice::ReadOnly))
        return {};
    QByteArray text = in.read(longestSecret);
    if (text.endsWith('\n'))
        text.chop(1);
    return text;
}

} // namespace

void addSecrets(Options &options)
{
    options.value(QStringLiteral("secrets-fd"), QStringLiteral("NUMBER"),
                  QStringLiteral("reads secrets from this open file descriptor: {\"NAME\": \"SECRET\"}"));
}

Expected<SyncSecrets> SyncSecrets::from(const Options &options, bool alone)
{
    SyncSecrets out;
    out.m_keyring = std::make_shared<SecretStore>(QStringLiteral("makegood"), keyringPatience);
    if (alone)
        out.m_alone = secretFromEnvironment();
    const QString name = QStringLiteral("secrets-fd");
    if (!options.isSet(name))
        return out;
    bool isNumber = false;
    const int descriptor = QString::fromStdString(options.text(name)).toInt(&isNumber);
    QFile file;
    if (!isNumber || descriptor < 0)
        return tl::unexpected(usageError("--secrets-fd takes the number of an open file descriptor"));
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        Error error;
        error.kind = ErrorKind::Unreachable;
        error.what = "the file descriptor of --secrets-fd cannot be read";
        return tl::unexpected(std::move(error));
    }
    return secretsIn(file).map([&](SourceSecrets &&given) {
        out.m_given = std::move(given);
        return std::move(out);
    });
}

Expected<QByteArray> SyncSecrets::read(const std::string &name)
{
    if (const auto given = m_given.find(name); given != m_given.end())
        return given->second;
    if (QByteArray secret = qgetenv(variableOf(name).constData()); !secret.isEmpty())
        return secret;
    if (!m_alone.isEmpty())
        return m_alone;
    if (QByteArray secret = credential(name); !secret.isEmpty())
        return secret;
    return m_keyring->read(name);
}

} // namespace makegood::cli
