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
    const auto wrong = [] {
        return refused(
            "--secrets-fd takes a JSON object of names and secrets, each a text or {\"secret\": …, "
            "\"origin\": …}");
    };
    const auto json = parseJson(text.toStdString(), {});
    if (!json || !json->is_object()) // its errors would quote what was found
        return wrong();
    SourceSecrets out;
    for (const auto &[name, given] : json->items()) {
        if (given.is_string()) {
            out[name] = QByteArray::fromStdString(given.get<std::string>());
            continue;
        }
        const std::string secret = given.is_object() ? memberText(given, "secret") : std::string();
        const std::string origin = given.is_object() ? memberText(given, "origin") : std::string();
        if (secret.empty() || origin.empty() || given.size() != 2)
            return wrong();
        out[SourceSecret{name, origin}.entry()] = QByteArray::fromStdString(secret);
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

Expected<SyncSecrets> SyncSecrets::from(const Options &options)
{
    SyncSecrets out;
    out.m_keyring = std::make_shared<SecretStore>(QStringLiteral("makegood"), keyringPatience);
    if (options.isSet(QStringLiteral("source")))
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

Expected<QByteArray> SyncSecrets::read(const SourceSecret &secret)
{
    for (const std::string &key : {secret.entry(), secret.name})
        if (const auto given = m_given.find(key); given != m_given.end())
            return given->second;
    if (QByteArray own = qgetenv(variableOf(secret.name).constData()); !own.isEmpty())
        return own;
    if (!m_alone.isEmpty())
        return m_alone;
    if (QByteArray own = credential(secret.name); !own.isEmpty())
        return own;
    const Keyring keyring{[this](const std::string &entry) { return m_keyring->read(entry); }, {}, {}};
    return secretsFrom(keyring)(secret).map_error([](Error error) {
        if (error.needsSignIn && !secretFromEnvironment().isEmpty())
            error.what += "; MAKEGOOD_SECRET counts only where --source names the one source it is for";
        return error;
    });
}

} // namespace makegood::cli
