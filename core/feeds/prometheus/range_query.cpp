// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prometheus/range_query.h"

#include "feeds/prometheus/sample_text.h"

namespace makegood::feeds
{

namespace
{

// Escapes everything but letters, digits and -._~: QUrlQuery would leave a plus sign, which servers read as a
// blank.
QByteArray escaped(const std::string &text)
{
    return QUrl::toPercentEncoding(QString::fromStdString(text));
}

tl::unexpected<Error> problem(ErrorKind kind, std::string what)
{
    Error error;
    error.kind = kind;
    error.what = std::move(what);
    return tl::unexpected(std::move(error));
}

bool contains(const std::string &text, const char *part)
{
    return text.find(part) != std::string::npos;
}

// Prometheus: "query processing would load too many samples into memory in query execution" (422, execution)
// and "query timed out in expression evaluation" (503, timeout); Thanos, Mimir and VictoriaMetrics word it
// with "limit".
bool wantsSmallerPage(const QueryAnswer &answer)
{
    if (answer.errorType == "timeout" || contains(answer.error, "timed out"))
        return true;
    return contains(answer.error, "too many samples")
        || (contains(answer.error, "sample")
            && (contains(answer.error, "exceed") || contains(answer.error, "limit")));
}

bool looksLikeHtml(const HttpAnswer &answer)
{
    return answer.contentType == "text/html" || answer.contentType == "application/xhtml+xml"
        || answer.body.left(64).trimmed().startsWith('<');
}

} // namespace

QUrl rangeQuery(const PrometheusSettings &settings, const Interval &page)
{
    QUrl url = urlOf(settings.server, "/api/v1/query");
    const std::string query = settings.selector + "[" + std::to_string(page.length().count()) + "ms]";
    // Without these Thanos and VictoriaMetrics leave out the data of parts that do not answer; Prometheus
    // ignores both.
    url.setQuery(QString::fromLatin1("query=" + escaped(query)
                                     + "&time=" + escaped(secondsText(page.end - Duration(1)))
                                     + "&partial_response=false&deny_partial_response=1"),
                 QUrl::StrictMode);
    return url;
}

QUrl buildInfoQuery(const PrometheusSettings &settings)
{
    return urlOf(settings.server, "/api/v1/status/buildinfo");
}

bool mayAskAgain(const HttpAnswer &answer)
{
    return answer.status != 503 || !answer.body.left(4096).contains("\"errorType\"");
}

Expected<SourcePage> samplesOf(const HttpAnswer &answer, const PrometheusSettings &settings,
                               const Interval &page)
{
    SourcePage result;
    const std::string status = "status " + std::to_string(answer.status);
    if (answer.tooLarge) {
        result.tooMuch = true;
        result.why = "the answer is larger than allowed";
        return result;
    }
    if (answer.status == 401 || answer.status == 403)
        return problem(ErrorKind::Unreachable,
                       "the server does not let us in (" + status + "): check user, password or token");
    if (answer.status == 429)
        return problem(ErrorKind::Unreachable, "the server is overloaded (" + status + ") and stayed so");
    if (looksLikeHtml(answer))
        return problem(ErrorKind::Refused,
                       "the server answers with a web page (" + status
                           + ") where Prometheus would answer with data");
    if (answer.status == 404)
        return problem(ErrorKind::Refused, "there is no Prometheus at this address (" + status + ")");

    auto read = readMatrix(
        std::string_view(answer.body.constData(), static_cast<std::size_t>(answer.body.size())), settings.up);
    if (answer.status != 200 && (!read || read->success))
        return problem(answer.status >= 500 ? ErrorKind::Unreachable : ErrorKind::Refused,
                       "the server fails with " + status);
    if (!read)
        return tl::unexpected(std::move(read.error()));
    if (!read->success) {
        const std::string said = quotable(QByteArray::fromStdString(read->error));
        result.tooMuch = wantsSmallerPage(*read);
        result.why = "the server refuses the query (" + quotable(QByteArray::fromStdString(read->errorType))
            + "): " + said;
        if (result.tooMuch)
            return result;
        return problem(ErrorKind::Refused, result.why);
    }

    for (RawSeries &series : read->series) {
        std::vector<RawSample> &samples = series.samples;
        if (!samples.empty() && samples.front().at == page.start - Duration(1))
            samples.erase(samples.begin()); // left edge of version 2, belongs to the page before
        if (!samples.empty() && (samples.front().at < page.start || samples.back().at >= page.end)) {
            const Instant at = samples.front().at < page.start ? samples.front().at : samples.back().at;
            return problem(ErrorKind::Refused,
                           "the server answers with samples that were not asked for, at "
                               + formatInstant(at));
        }
        result.samples += samples.size();
    }
    std::erase_if(read->series, [](const RawSeries &series) { return series.samples.empty(); });
    result.series = std::move(read->series);
    return result;
}

} // namespace makegood::feeds
