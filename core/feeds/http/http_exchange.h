// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include "feeds/http/http_access.h"

class QNetworkAccessManager;
class QNetworkReply;

namespace makegood::feeds
{

/// One request. Reading only: it may be sent again after a failure, also with another method than GET.
struct HttpRequest {
    QUrl url;
    QByteArray method = "GET";
    QByteArray body = {}; ///< sent with `contentType`; empty: no body
    QByteArray contentType = {}; ///< `application/json`
    QByteArray accept = "application/json";
    std::vector<std::pair<QByteArray, QByteArray>> headers = {}; ///< of this request alone: conditions on it
};

/// A complete answer, whatever its status.
struct HttpAnswer {
    int status = 0;
    bool tooLarge = false; ///< it exceeded HttpLimits::maxBody and was dropped; a request for less may fit
    QByteArray contentType; ///< media type in lower case, without parameters
    QByteArray body; ///< with a status from 400 on: secrets in it are replaced
    std::optional<Instant> serverTime; ///< its Date header, whole seconds
    QByteArray entityTag; ///< ETag and Last-Modified, of at most 500 bytes; empty: the server gives none
    QByteArray lastModified;
};

/// Text from a server, made fit for an error: one line, no control characters, at most 200 characters. Empty
/// for what is no text.
std::string quotable(const QByteArray &text);

/// Sends one request, again if need be, until there is a complete answer or a limit is reached; asynchronous,
/// on the thread of `network`.
///
/// Follows redirects within the same origin only, so that secrets, headers and the body never reach another
/// server; 303 leads to a GET without a body, the other statuses keep both (RFC 9110, section 15.4).
/// Sends again after 429, 502, 503 and 504 and after a broken connection, waiting as Retry-After says when
/// that fits the deadline. Refuses a compressed answer (none was asked for); drops one that is larger than
/// allowed.
class HttpExchange : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Expected<HttpAnswer>)>;
    using WorthRepeating = std::function<bool(const HttpAnswer &)>;

    HttpExchange(QNetworkAccessManager &network, const HttpAccess &access, HttpRequest request,
                 QObject *parent = nullptr);
    ~HttpExchange() override;

    /// Which answers of such a status are worth another request; absent: all of them.
    void setWorthRepeating(WorthRepeating rule) { m_worthRepeating = std::move(rule); }

    /// Calls `done` once, later, never from within start(). Do not delete the exchange in it, use
    /// deleteLater().
    void start(Done done);
    /// Ends at once: `done` gets an error of kind Interrupted.
    void cancel();

private:
    void attempt();
    void readSome();
    void replyFinished();
    void handleAnswer(HttpAnswer answer, const QByteArray &retryAfter);
    void follow(const QByteArray &location, int status);
    bool repeatAfter(std::optional<Duration> asked, const std::string &why);
    void dropReply();
    void end(Expected<HttpAnswer> result);
    void fail(ErrorKind kind, std::string what);
    Duration left() const;

    QNetworkAccessManager &m_network;
    const HttpAccess m_access;
    const QUrl m_asked;
    HttpRequest m_request; ///< as redirects changed it
    Done m_done;
    WorthRepeating m_worthRepeating;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_body;
    std::string m_tlsProblem;
    QTimer m_deadline;
    QTimer m_wait;
    QElapsedTimer m_clock;
    int m_attempts = 0;
    int m_redirects = 0;
};

} // namespace makegood::feeds
