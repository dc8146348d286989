// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/http/http_exchange.h"

#include <algorithm>
#include <utility>

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>

#include "feeds/http/http_date.h"

namespace makegood::feeds
{

namespace
{

constexpr qint64 readAhead = 1024 * 1024;
constexpr qsizetype shortestHidden = 4; // a shorter text stands in any sentence by chance

std::string seconds(Duration time)
{
    const auto ms = time.count();
    if (ms % 1000 == 0)
        return std::to_string(ms / 1000) + " s";
    return ms < 1000 ? std::to_string(ms) + " ms"
                     : std::to_string(ms / 1000) + "." + std::to_string(ms % 1000 / 100) + " s";
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port
        = [](const QUrl &url) { return url.port(url.scheme() == QLatin1String("https") ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool mayPass(int status)
{
    return status == 429 || status == 502 || status == 503 || status == 504;
}

// Qt reports statuses from 400 on as errors, though the answers are complete.
bool isBroken(QNetworkReply::NetworkError error, int status)
{
    return error != QNetworkReply::NoError && (error < 200 || status < 400);
}

// To be sent back as it is: printable, of a sane length.
QByteArray validator(const QByteArray &header)
{
    const QByteArray text = header.trimmed();
    const bool isSane = text.size() <= 500
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
    return isSane ? text : QByteArray();
}

bool mayHealByItself(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::RemoteHostClosedError
        || error == QNetworkReply::TemporaryNetworkFailureError
        || error == QNetworkReply::NetworkSessionFailedError;
}

} // namespace

std::string quotable(const QByteArray &text)
{
    QString line = QString::fromUtf8(text.left(800)).simplified();
    // Packed or binary answers say nothing to a person.
    const auto isOdd = [](QChar c) { return !c.isPrint() || c == QChar::ReplacementCharacter; };
    if (std::ranges::count_if(line, isOdd) * 3 > line.size())
        return {};
    line.removeIf([](QChar c) { return !c.isPrint(); });
    return (line.size() > 200 ? line.left(200) + QStringLiteral("…") : line).toStdString();
}

HttpExchange::HttpExchange(QNetworkAccessManager &network, const HttpAccess &access, HttpRequest request,
                           QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_access(access)
    , m_asked(request.url)
    , m_request(std::move(request))
{
    m_deadline.setSingleShot(true);
    m_wait.setSingleShot(true);
    // A coarse timer may fire up to a twentieth early: sooner than the server's Retry-After allows.
    m_wait.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        fail(ErrorKind::Unreachable,
             "the server gave no complete answer within " + seconds(m_access.limits.deadline));
    });
    connect(&m_wait, &QTimer::timeout, this, &HttpExchange::attempt);
}

HttpExchange::~HttpExchange()
{
    m_done = {};
    dropReply();
}

void HttpExchange::start(Done done)
{
    m_done = std::move(done);
    m_clock.start();
    m_deadline.start(m_access.limits.deadline);
    m_wait.start(0);
}

void HttpExchange::cancel()
{
    fail(ErrorKind::Interrupted, "cancelled");
}

Duration HttpExchange::left() const
{
    return m_access.limits.deadline - Duration(m_clock.elapsed());
}

void HttpExchange::attempt()
{
    ++m_attempts;
    m_body.clear();
    m_tlsProblem.clear();

    QNetworkRequest request(m_request.url);
    // Redirects by Qt forward Authorization, cookies and keys to any host.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(static_cast<int>(m_access.limits.silence.count()));
    request.setSslConfiguration(m_access.tls);
    request.setRawHeader("Accept", m_request.accept);
    // Also keeps Qt from decompressing by itself, where a few bytes could become gigabytes.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("User-Agent", "makegood");
    if (!m_access.authorization.isEmpty())
        request.setRawHeader("Authorization", m_access.authorization);
    for (const auto &[name, value] : m_access.headers)
        request.setRawHeader(name, value);

    for (const auto &[name, value] : m_request.headers)
        request.setRawHeader(name, value);
    if (!m_request.body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, m_request.contentType);
    m_reply = m_network.sendCustomRequest(request, m_request.method, m_request.body);
    m_reply->setReadBufferSize(std::min(readAhead, m_access.limits.maxBody + 1));
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::readSome);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::replyFinished);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (!errors.isEmpty())
            m_tlsProblem = quotable(errors.first().errorString().toUtf8());
    });
}

void HttpExchange::readSome()
{
    while (m_reply->bytesAvailable() > 0) {
        const qint64 room = m_access.limits.maxBody - m_body.size();
        const QByteArray part = m_reply->read(std::min(readAhead, room + 1));
        if (part.isEmpty())
            return;
        m_body += part;
        if (m_body.size() > m_access.limits.maxBody) {
            HttpAnswer answer;
            answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            answer.tooLarge = true;
            end(std::move(answer));
            return;
        }
    }
}

void HttpExchange::replyFinished()
{
    readSome();
    if (!m_reply) // ended while reading
        return;
    const QNetworkReply::NetworkError error = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const std::string problem = quotable(m_reply->errorString().toUtf8());
    const QByteArray length = m_reply->rawHeader("Content-Length");
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    const QByteArray location = m_reply->rawHeader("Location");
    const QByteArray retryAfter = m_reply->rawHeader("Retry-After");

    HttpAnswer answer;
    answer.status = status;
    answer.contentType = m_reply->rawHeader("Content-Type").split(';').first().trimmed().toLower();
    answer.serverTime = parseHttpDate(m_reply->rawHeader("Date").toStdString());
    answer.entityTag = validator(m_reply->rawHeader("ETag"));
    answer.lastModified = validator(m_reply->rawHeader("Last-Modified"));
    dropReply();

    if (error == QNetworkReply::SslHandshakeFailedError)
        return fail(ErrorKind::Unreachable,
                    "the server's certificate or TLS is not accepted: "
                        + (m_tlsProblem.empty() ? problem : m_tlsProblem));
    if (error == QNetworkReply::OperationCanceledError || error == QNetworkReply::TimeoutError)
        return fail(ErrorKind::Unreachable,
                    "the server fell silent: nothing came for " + seconds(m_access.limits.silence));
    if (error == QNetworkReply::HostNotFoundError)
        return fail(ErrorKind::Unreachable, "no host of this name is known");
    if (isBroken(error, status)) {
        const std::string what = error == QNetworkReply::ConnectionRefusedError
            ? "nobody listens at this address"
            : error == QNetworkReply::RemoteHostClosedError
            ? "the server closed the connection before its answer was complete"
            : "the server could not be asked: " + problem;
        if (!mayHealByItself(error) || !repeatAfter(std::nullopt, what))
            fail(ErrorKind::Unreachable, what);
        return;
    }
    bool isNumber = false;
    const qint64 promised = length.trimmed().toLongLong(&isNumber);
    // Of an answer that sends nothing again it is the length of what was sent before (RFC 9110, section 8.6).
    if (isNumber && status != 304 && promised != m_body.size())
        return fail(ErrorKind::Unreachable,
                    "the answer is cut off: " + std::to_string(m_body.size()) + " of "
                        + std::to_string(promised) + " bytes came");
    if (isRedirect(status))
        return follow(location, status);
    if (!encoding.isEmpty() && encoding != "identity")
        return fail(ErrorKind::Refused,
                    "the answer is packed as '" + quotable(encoding) + "', which was not asked for");
    answer.body = std::move(m_body);
    // Error texts are shown to people, and some servers send back the token that they refuse.
    if (status >= 400)
        for (const QByteArray &secret : m_access.hidden)
            if (secret.size() >= shortestHidden)
                answer.body.replace(secret, "[hidden]");
    handleAnswer(std::move(answer), retryAfter);
}

void HttpExchange::handleAnswer(HttpAnswer answer, const QByteArray &retryAfter)
{
    if (mayPass(answer.status) && (!m_worthRepeating || m_worthRepeating(answer))) {
        const auto asked = parseRetryAfter(retryAfter.toStdString(), answer.serverTime);
        if (repeatAfter(asked, "the server is overloaded (status " + std::to_string(answer.status) + ")"))
            return;
    }
    end(std::move(answer));
}

void HttpExchange::follow(const QByteArray &location, int status)
{
    if (location.isEmpty())
        return fail(ErrorKind::Refused,
                    "the server redirects (status " + std::to_string(status) + ") to nowhere");
    const QUrl next = m_request.url.resolved(QUrl::fromEncoded(location));
    if (!next.isValid() || !sameOrigin(m_request.url, next) || !next.userInfo().isEmpty())
        return fail(ErrorKind::Refused,
                    "the server redirects to another one, which is not followed: "
                        + quotable(next.scheme().toUtf8() + "://" + next.host().toUtf8()));
    if (++m_redirects > m_access.limits.maxRedirects)
        return fail(ErrorKind::Refused, "the server redirects in a circle");
    m_request.url = next;
    if (status == 303) {
        m_request.method = "GET";
        m_request.body.clear();
        m_request.contentType.clear();
    }
    --m_attempts; // a redirect is no failed attempt
    m_wait.start(0);
}

bool HttpExchange::repeatAfter(std::optional<Duration> asked, const std::string &why)
{
    if (m_attempts >= m_access.limits.attempts)
        return false;
    const Duration backoff = m_access.limits.firstBackoff * (1 << std::min(m_attempts - 1, 10));
    const Duration wait = std::max(asked.value_or(Duration::zero()), backoff);
    if (wait >= left()) {
        if (!asked || backoff >= left())
            return false;
        fail(ErrorKind::Unreachable,
             why + " and asks to wait " + seconds(*asked) + ", longer than the limit of "
                 + seconds(m_access.limits.deadline));
        return true;
    }
    m_wait.start(wait);
    return true;
}

void HttpExchange::dropReply()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = m_reply;
    m_reply = nullptr;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void HttpExchange::fail(ErrorKind kind, std::string what)
{
    Error error;
    error.kind = kind;
    error.what = std::move(what);
    error.file
        = m_asked.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo | QUrl::RemoveFragment).toStdString();
    end(tl::unexpected(std::move(error)));
}

void HttpExchange::end(Expected<HttpAnswer> result)
{
    m_deadline.stop();
    m_wait.stop();
    dropReply();
    if (const Done done = std::exchange(m_done, {}))
        done(std::move(result));
}

} // namespace makegood::feeds

#include "moc_http_exchange.cpp"
