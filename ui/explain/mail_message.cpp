// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/mail_message.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

#include "explain/cell_text.h"

namespace makegood::ui
{

namespace
{

constexpr int longestLine = 76; // RFC 2045, 6.8
constexpr auto line = "\r\n";
// No base64 text holds an underscore, so the boundary is in no part.
constexpr auto boundary = "=_makegood_mail_=";

QByteArray base64Lines(const QByteArray &data)
{
    const QByteArray all = data.toBase64();
    QByteArray out;
    for (qsizetype at = 0; at < all.size(); at += longestLine)
        out += all.mid(at, longestLine) + line;
    return out;
}

// RFC 2047: encoded words of at most 75 characters, each of whole characters.
QByteArray encodedWords(const QString &text)
{
    constexpr qsizetype mostBytes = 42; // 56 characters of base64 beside `=?UTF-8?B?` and `?=`
    QByteArray out;
    QByteArray word;
    const auto flush = [&] {
        if (word.isEmpty())
            return;
        out += (out.isEmpty() ? QByteArray() : QByteArray(line) + ' ') + "=?UTF-8?B?" + word.toBase64()
            + "?=";
        word.clear();
    };
    const auto points = text.toUcs4();
    for (const char32_t point : points) {
        const QByteArray bytes = QString::fromUcs4(&point, 1).toUtf8();
        if (word.size() + bytes.size() > mostBytes)
            flush();
        word += bytes;
    }
    flush();
    return out;
}

// RFC 5322, 3.3, in UTC and in English whatever the locale.
QByteArray dateText(sla::Instant at)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
    return QLocale::c()
        .toString(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC),
                  QStringLiteral("ddd, dd MMM yyyy HH:mm:ss '+0000'"))
        .toLatin1();
}

QByteArray part(const QByteArray &type, const QByteArray &disposition, const QByteArray &content)
{
    return QByteArray("--") + boundary + line + "Content-Type: " + type + line
        + "Content-Transfer-Encoding: base64" + line + disposition + line + base64Lines(content);
}

} // namespace

bool isMailAddress(const QString &text)
{
    constexpr qsizetype longest = 254; // RFC 5321, 4.5.3.1
    static const QRegularExpression form(
        QStringLiteral("\\A[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?\\z"));
    return text.size() <= longest && form.match(text).hasMatch();
}

QByteArray mailBytes(const MailMessage &message, sla::Instant date)
{
    QByteArray text = message.text.toUtf8();
    text.replace("\n", line);
    QByteArray out;
    if (isMailAddress(message.from))
        out += QByteArray("From: ") + message.from.toLatin1() + line;
    if (isMailAddress(message.to))
        out += QByteArray("To: ") + message.to.toLatin1() + line;
    out += QByteArray("Date: ") + dateText(date) + line;
    out += QByteArray("Subject: ") + encodedWords(message.subject) + line;
    out += QByteArray("X-Unsent: 1") + line;
    out += QByteArray("MIME-Version: 1.0") + line;
    out += QByteArray("Content-Type: multipart/mixed; boundary=\"") + boundary + '"' + line + line;
    out += part("text/plain; charset=utf-8", "", text);
    for (const MailMessage::File &file : message.files) {
        // Letters, digits, dots, hyphens and underscores alone.
        const QFileInfo named(file.name);
        const QString base = safeFileName(named.completeBaseName().toStdString());
        const QString ending = safeFileName(named.suffix().toStdString());
        const QByteArray name
            = (named.suffix().isEmpty() ? base : base + QLatin1Char('.') + ending).toLatin1();
        out += part(file.type + ';' + line + " name=\"" + name + '"',
                    QByteArray("Content-Disposition: attachment;") + line + " filename=\"" + name + '"'
                        + line,
                    file.content);
    }
    out += QByteArray("--") + boundary + "--" + line;
    return out;
}

} // namespace makegood::ui
