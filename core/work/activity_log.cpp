// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/activity_log.h"

#include <algorithm>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace makegood::work
{

namespace
{

const QString struckOut = QStringLiteral("…");
constexpr int mostLength = 600; ///< of a line's text
constexpr int leastName = 3; ///< a shorter name would strike out parts of ordinary words

QString numbered(const QString &path, int number)
{
    return number == 0 ? path : path + QLatin1Char('.') + QString::number(number);
}

} // namespace

QString withoutPrivateWords(const QString &text, const std::vector<QString> &names)
{
    // In this order: an address may hold a name, and quotes hold anything.
    static const QRegularExpression patterns[]
        = {QRegularExpression(QStringLiteral("[a-z][a-z0-9+.-]*://[^\\s]*"),
                              QRegularExpression::CaseInsensitiveOption), // addresses, with user and token
           QRegularExpression(QStringLiteral("[^\\s@<>]+@[^\\s@<>]+")), // mail
           QRegularExpression(QStringLiteral("“[^”]*”|«[^»]*»|„[^“]*“|\"[^\"]*\"|'[^']*'|\\([^()]*\\)")),
           QRegularExpression(QStringLiteral("(?:^|(?<=\\s))[~.]{0,2}/[^\\s:]*")), // paths
           QRegularExpression(
               QStringLiteral("[^\\s:/]+\\.(?:makegood|sqlite|db|csv|json|xlsx|ics|toml|pdf|eml|txt|gz|zst|"
                              "png|svg)\\b")), // files
           // Tokens and keys: no word of a language has so many letters and digits.
           QRegularExpression(QStringLiteral("[A-Za-z0-9+/_=-]{20,}")),
           QRegularExpression(QStringLiteral("(?i)(bearer|basic|token|password|secret|key)[ =:]+[^\\s,;]+"))};
    QString out = text;
    for (const QRegularExpression &pattern : patterns)
        out.replace(pattern, struckOut);
    for (const QString &name : names)
        out.replace(name, struckOut, Qt::CaseInsensitive);
    for (QChar &c : out) // a line feed would begin a line of its own
        if (c.category() == QChar::Other_Control || c == QChar(0x2028) || c == QChar(0x2029))
            c = QLatin1Char(' ');
    return out.left(mostLength);
}

QString stateFolder()
{
    const QString own = qEnvironmentVariable("XDG_STATE_HOME");
    // Of the standard: a path that is not absolute counts for nothing.
    const QString base
        = QDir::isAbsolutePath(own) ? own : QDir::home().filePath(QStringLiteral(".local/state"));
    return QDir(base).filePath(QStringLiteral("makegood"));
}

ActivityLog::ActivityLog(const QString &folder)
    : m_path(QDir(folder).filePath(QStringLiteral("makegood.log")))
{
    if (QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void ActivityLog::hideNames(const std::vector<std::string> &names)
{
    const std::lock_guard lock(m_mutex);
    for (const std::string &name : names)
        if (const QString text = QString::fromStdString(name).trimmed();
            text.size() >= leastName && std::find(m_names.begin(), m_names.end(), text) == m_names.end())
            m_names.push_back(text);
    // `Acme` must not leave the rest of `Acme & Sons`.
    std::stable_sort(m_names.begin(), m_names.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

void ActivityLog::write(Instant at, const char *what, const QString &text)
{
    const std::lock_guard lock(m_mutex);
    const QString when
        = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate);
    const QString line = when + QLatin1Char(' ') + QLatin1String(what) + QLatin1Char(' ')
        + withoutPrivateWords(text, m_names);
    QFile file(m_path);
    if (file.size() > mostBytes)
        rotate();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return;
    if (file.size() == 0)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(line.toUtf8() + '\n');
}

void ActivityLog::rotate()
{
    QFile::remove(numbered(m_path, files - 1));
    for (int number = files - 1; number > 0; --number)
        QFile::rename(numbered(m_path, number - 1), numbered(m_path, number));
}

QString ActivityLog::text() const
{
    const std::lock_guard lock(m_mutex);
    QString out;
    for (int number = files - 1; number >= 0; --number) {
        QFile file(numbered(m_path, number));
        if (file.open(QIODevice::ReadOnly))
            out += QString::fromUtf8(file.readAll());
    }
    return out;
}

} // namespace makegood::work
