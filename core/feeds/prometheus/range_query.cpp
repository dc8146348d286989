// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prometheus/range_query.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "feeds/http/server_sentence.h"
#include "feeds/prometheus/sample_text.h"
#include "feeds/prometheus/server_limits.h"

namespace makegood::feeds
{

namespace
{

tl::unexpected<Error> problem(ErrorKind kind, std::string what)
{
    Error error;
    error.kind = kind;
    error.what = std::move(what);
    return tl::unexpected(std::move(error));
}

bool looksLikeHtml(const HttpAnswer &answer)
{
    return answer.contentType == "text/html" || answer.contentType == "application/xhtml+xml"
        || answer.body.left(64).trimmed().startsWith('<');
}

const char *const whatToChange
    = "; let the selector name fewer series, or have the limit raised on the server";

/// The server's own error in an answer that is none.
struct Complaint {
    std::string type; ///< `bad_data`, `execution`, `timeout`, …, of a JSON answer
    std::string text;
};

Complaint complaintIn(const HttpAnswer &answer)
{
    constexpr qsizetype enough = 64 * 1024;
    const QByteArray body = answer.body.left(enough);
    const auto json = nlohmann::json::parse(body.begin(), body.end(), nullptr, false);
    const auto text = [&](const char *name) -> std::string {
        const auto found = json.is_object() ? json.find(name) : json.end();
        return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
    };
    Complaint complaint{text("errorType"), text("error")};
    if (complaint.text.empty())
        complaint.text = serverSentence(answer);
    return complaint;
}

std::string quoted(const std::string &text)
{
    return quotable(QByteArray::fromStdString(text));
}

std::string refusalBy(const std::string &type, const std::string &text)
{
    return "the server refuses the query" + (type.empty() ? std::string() : " (" + quoted(type) + ')') + ": "
        + quoted(text);
}

QUrl instantQuery(const PrometheusSettings &settings, const std::string &query, Instant at)
{
    QUrl url = urlOf(settings.server, "/api/v1/query");
    // Without these Thanos and VictoriaMetrics leave out the data of parts that do not answer, and
    // VictoriaMetrics moves a query about the last half minute into the past; Prometheus ignores all three.
    url.setQuery(QString::fromLatin1("query=" + percentEncoded(query)
                                     + "&time=" + percentEncoded(secondsText(at))
                                     + "&partial_response=false&deny_partial_response=1&nocache=1"),
                 QUrl::StrictMode);
    return url;
}

std::string rangeOf(const PrometheusSettings &settings, const Interval &range)
{
    return settings.selector + "[" + std::to_string(range.length().count()) + "ms]";
}

} // namespace

QUrl rangeQuery(const PrometheusSettings &settings, const Interval &page)
{
    return instantQuery(settings, rangeOf(settings, page), page.end - Duration(1));
}

QUrl lastValueQuery(const PrometheusSettings &settings, const Interval &recent)
{
    return instantQuery(settings, "last_over_time(" + rangeOf(settings, recent) + ')',
                        recent.end - Duration(1));
}

QUrl lastTimeQuery(const PrometheusSettings &settings, const Interval &recent)
{
    // A server looks back five minutes for a sample: at a step of no more than that no sample is overlooked.
    const Duration step
        = std::clamp<Duration>(recent.length() / 60, std::chrono::minutes(1), std::chrono::minutes(5));
    const std::string time = "timestamp(" + settings.selector + ')';
    return instantQuery(settings,
                        time + " or max_over_time(" + time + '[' + std::to_string(recent.length().count())
                            + "ms:" + std::to_string(step.count()) + "ms])",
                        recent.end - Duration(1));
}

QUrl anySampleQuery(const PrometheusSettings &settings, Instant end)
{
    return instantQuery(settings, "count(last_over_time(" + settings.selector + "[3600000ms]))", end);
}

bool mayAskAgain(const HttpAnswer &answer)
{
    // 504: a gateway waited for its own limit, and would again.
    return answer.status != 504
        && (answer.status == 502
            || (complaintIn(answer).type != "timeout" && limitNamedIn(complaintIn(answer).text).empty()));
}

Expected<std::string> limitHitBy(const HttpAnswer &answer)
{
    const std::string status = "status " + std::to_string(answer.status);
    if (answer.tooLarge && answer.status < 400)
        return std::string("the answer is larger than allowed; let the selector name fewer series");
    if (answer.status == 200 && !looksLikeHtml(answer))
        return std::string();
    if (answer.status == 401 || answer.status == 403 || answer.status == 407)
        return tl::unexpected(failedAnswer(answer));
    if (answer.status == 413)
        return "the server finds the answer too large (" + status + ')' + saying(answer) + whatToChange;
    if (answer.status == 504)
        return "the server, or a gateway before it, gave up waiting (" + status + ')' + saying(answer);
    const Complaint complaint = complaintIn(answer);
    if (const std::string limit = limitNamedIn(complaint.text); !limit.empty())
        return refusalBy(complaint.type, limit) + whatToChange;
    if (complaint.type == "timeout")
        return refusalBy(complaint.type, complaint.text) + whatToChange;
    if (looksLikeHtml(answer) && answer.status < 500)
        return problem(ErrorKind::Refused,
                       "the server answers with a web page (" + status
                           + ") where Prometheus would answer with data" + saying(answer));
    if (answer.status == 404)
        return problem(ErrorKind::Refused,
                       "there is no Prometheus at this address (" + status + ')' + saying(answer)
                           + "; check the path before /api/v1");
    if (!complaint.type.empty())
        return problem(answer.status >= 500 ? ErrorKind::Unreachable : ErrorKind::Refused,
                       refusalBy(complaint.type, complaint.text));
    return tl::unexpected(failedAnswer(answer));
}

Expected<SourcePage> samplesOf(const HttpAnswer &answer, const PrometheusSettings &settings,
                               const Interval &page)
{
    SourcePage result;
    auto limit = limitHitBy(answer);
    if (!limit)
        return tl::unexpected(std::move(limit.error()));
    if (!limit->empty()) {
        result.tooMuch = true;
        result.why = std::move(*limit);
        return result;
    }
    auto read = readMatrix(
        std::string_view(answer.body.constData(), static_cast<std::size_t>(answer.body.size())), settings.up);
    if (!read)
        return tl::unexpected(std::move(read.error()));
    if (!read->success) { // with the status of a success
        const std::string named = limitNamedIn(read->error);
        result.tooMuch = !named.empty();
        result.why = refusalBy(read->errorType, result.tooMuch ? named : read->error);
        if (result.tooMuch)
            return result;
        return problem(ErrorKind::Refused, result.why);
    }

    for (RawSeries &series : read->series) {
        std::vector<RawSample> &samples = series.samples;
        const auto inside = std::ranges::find_if(
            samples, [&](const RawSample &sample) { return sample.at != page.start - Duration(1); });
        samples.erase(samples.begin(), inside); // left edge of version 2, belongs to the page before
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
