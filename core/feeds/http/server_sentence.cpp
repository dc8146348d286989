// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/http/server_sentence.h"

#include <array>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace makegood::feeds
{

namespace
{

constexpr qsizetype readBytes = 64 * 1024;

QString messageIn(const QJsonValue &value, int depth)
{
    if (value.isString())
        return value.toString();
    if (depth == 0)
        return {};
    if (value.isArray())
        return value.toArray().isEmpty() ? QString() : messageIn(value.toArray().first(), depth - 1);
    static constexpr std::array<const char *, 9> names
        = {"error", "message", "msg", "detail", "error_description", "reason", "errors", "title", "data"};
    const QJsonObject object = value.toObject();
    for (const char *name : names)
        if (const QString text = messageIn(object.value(QLatin1String(name)), depth - 1); !text.isEmpty())
            return text;
    return {};
}

QString textOfPage(const QString &page)
{
    static const QRegularExpression title(QStringLiteral("<title[^>]*>(.*?)</title>"),
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    if (const auto found = title.match(page); found.hasMatch() && !found.captured(1).trimmed().isEmpty())
        return found.captured(1);
    static const QRegularExpression tags(QStringLiteral("<(script|style)\\b.*?</\\1>|<[^>]*>"),
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::DotMatchesEverythingOption);
    return QString(page).replace(tags, QStringLiteral(" "));
}

} // namespace

std::string serverSentence(const HttpAnswer &answer)
{
    const QByteArray body = answer.body.left(readBytes).trimmed();
    if (body.startsWith('{') || body.startsWith('[')) {
        const QJsonDocument json = QJsonDocument::fromJson(body);
        const QString message
            = messageIn(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), 4);
        if (!message.isEmpty())
            return quotable(message.toUtf8());
    }
    if (body.startsWith('<') || answer.contentType == "text/html")
        return quotable(textOfPage(QString::fromUtf8(body)).toUtf8());
    return quotable(body);
}

std::string saying(const HttpAnswer &answer)
{
    const std::string sentence = serverSentence(answer);
    return sentence.empty() ? std::string() : ": it says \"" + sentence + '"';
}

Error failedAnswer(const HttpAnswer &answer)
{
    Error error;
    const std::string status = "status " + std::to_string(answer.status);
    if (answer.status == 401 || answer.status == 403 || answer.status == 407) {
        error.kind = ErrorKind::Unreachable;
        error.needsSignIn = true;
        error.what = "the server does not let us in (" + status + ')' + saying(answer)
            + (answer.status == 403
                   ? "; check what the user or token may read, and the headers that the server wants"
                   : "; check user, password or token, and the headers that the server wants");
        return error;
    }
    error.kind = answer.status >= 500 || answer.status == 429 ? ErrorKind::Unreachable : ErrorKind::Refused;
    error.what = answer.status == 429
        ? "the server is overloaded (" + status + ") and stayed so" + saying(answer)
        : "the server fails with " + status + saying(answer);
    return error;
}

} // namespace makegood::feeds
