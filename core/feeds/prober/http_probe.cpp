// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prober/http_probe.h"

#include <algorithm>
#include <utility>

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslError>

#include "feeds/http/http_exchange.h"
#include "feeds/prober/certificate_age.h"

namespace makegood::feeds
{

namespace
{

constexpr qint64 mostBody = 1024 * 1024;

QNetworkRequest requestFor(const ProbeTarget &target, const QSslConfiguration &tls)
{
    QNetworkRequest request(QUrl(QString::fromStdString(target.address), QUrl::StrictMode));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         target.followsRedirects ? QNetworkRequest::NoLessSafeRedirectPolicy
                                                 : QNetworkRequest::ManualRedirectPolicy);
    request.setMaximumRedirectsAllowed(5);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    QSslConfiguration fresh = tls;
    // A session that is resumed does not show its certificate again.
    for (const QSsl::SslOption option :
         {QSsl::SslOptionDisableSessionTickets, QSsl::SslOptionDisableSessionSharing})
        fresh.setSslOption(option, true);
    request.setSslConfiguration(fresh);
    request.setRawHeader("User-Agent", "makegood-prober");
    request.setRawHeader("Accept", "*/*");
    request.setRawHeader("Accept-Encoding", "identity");
    // Each look is a connection of its own, as a visitor's.
    request.setRawHeader("Connection", "close");
    return request;
}

std::string statusWords(const std::vector<StatusRange> &ranges)
{
    std::string out;
    for (const StatusRange &range : ranges) {
        out += out.empty() ? "" : " or ";
        out += range.first == range.last ? std::to_string(range.first)
                                         : std::to_string(range.first / 100) + "xx";
    }
    return out;
}

std::string failureOf(QNetworkReply::NetworkError error, const std::string &tlsProblem,
                      const QString &sentence)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return "connection refused";
    case QNetworkReply::HostNotFoundError:
        return "no host of this name is known";
    case QNetworkReply::RemoteHostClosedError:
        return "the server closed the connection before its answer was complete";
    case QNetworkReply::SslHandshakeFailedError:
        return "certificate or TLS not accepted: "
            + (tlsProblem.empty() ? quotable(sentence.toUtf8()) : tlsProblem);
    case QNetworkReply::TooManyRedirectsError:
        return "the server redirects in a circle";
    case QNetworkReply::InsecureRedirectError:
        return "the server redirects from https to http, which is not followed";
    default:
        return quotable(sentence.toUtf8());
    }
}

} // namespace

HttpProbe::HttpProbe(const ProbeTarget &target, const ProbeMeans &means)
    : Probe(target, means)
{
}

HttpProbe::~HttpProbe()
{
    HttpProbe::close();
}

void HttpProbe::begin()
{
    awaits("no complete answer");
    m_reply = m_means.network.get(requestFor(m_target, m_means.tls));
    m_reply->setReadBufferSize(mostBody + 1);
    QObject::connect(m_reply, &QNetworkReply::readyRead, &m_owner, [this] { readSome(); });
    QObject::connect(m_reply, &QNetworkReply::finished, &m_owner, [this] { finished(); });
    QObject::connect(m_reply, &QNetworkReply::sslErrors, &m_owner, [this](const QList<QSslError> &errors) {
        if (!errors.isEmpty())
            m_tlsProblem = quotable(errors.first().errorString().toUtf8());
    });
}

void HttpProbe::close()
{
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(&m_owner);
        reply->abort();
        reply->deleteLater();
    }
}

void HttpProbe::readSome()
{
    // Without it the body of a redirect that is followed would be taken for the page's.
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_target.followsRedirects && status >= 300 && status < 400)
        return;
    m_body += m_reply->read(mostBody + 1 - m_body.size());
    if (m_body.size() <= mostBody)
        return;
    m_body.truncate(mostBody);
    m_isBodyCut = true;
    judge();
}

void HttpProbe::finished()
{
    readSome();
    if (hasEnded())
        return;
    const QNetworkReply::NetworkError error = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Qt reports statuses from 400 on as errors, though the answers are complete.
    if (error != QNetworkReply::NoError && (error < 200 || status < 400))
        return down(failureOf(error, m_tlsProblem, m_reply->errorString()));
    bool isNumber = false;
    const qint64 promised = m_reply->rawHeader("Content-Length").trimmed().toLongLong(&isNumber);
    if (isNumber && status != 304 && promised > m_body.size())
        return down("the answer is cut off: " + std::to_string(m_body.size()) + " of "
                    + std::to_string(promised) + " bytes came");
    judge();
}

void HttpProbe::judge()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!judgeStatus(status) || !judgeHeader() || !judgeBody())
        return;
    std::string detail = "HTTP " + std::to_string(status);
    if (m_target.leastValid) {
        const auto age
            = certificateAge(m_reply->sslConfiguration().peerCertificate(), m_means.now, m_target.leastValid);
        if (!age.isEnough)
            return down(age.detail);
        detail += ", " + age.detail;
    }
    up(std::move(detail));
}

bool HttpProbe::judgeStatus(int status)
{
    const bool isWanted = std::ranges::any_of(m_target.statuses, [&](const StatusRange &range) {
        return range.first <= status && status <= range.last;
    });
    if (isWanted)
        return true;
    std::string detail = "HTTP " + std::to_string(status) + " instead of " + statusWords(m_target.statuses);
    if (status >= 300 && status < 400 && status != 304)
        detail += "; redirects to " + quotable(m_reply->rawHeader("Location"));
    down(std::move(detail));
    return false;
}

bool HttpProbe::judgeHeader()
{
    if (m_target.headerName.empty())
        return true;
    const QByteArray name = QByteArray::fromStdString(m_target.headerName);
    if (!m_reply->hasRawHeader(name)) {
        down("the answer has no header " + m_target.headerName);
        return false;
    }
    const QByteArray value = m_reply->rawHeader(name).trimmed();
    const QByteArray wanted = QByteArray::fromStdString(m_target.headerText);
    if (m_target.isWholeHeader ? value == wanted : value.contains(wanted))
        return true;
    down("the header " + m_target.headerName + " is '" + quotable(value) + "'");
    return false;
}

bool HttpProbe::judgeBody()
{
    if (m_target.bodyText.empty() || m_body.contains(QByteArray::fromStdString(m_target.bodyText)))
        return true;
    const QByteArray packed = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    if (!packed.isEmpty() && packed != "identity")
        down("the body is packed as '" + quotable(packed) + "', which was not asked for");
    else
        down(m_isBodyCut ? "the text is not in the first MiB of the body" : "the text is not in the body");
    return false;
}

} // namespace makegood::feeds
