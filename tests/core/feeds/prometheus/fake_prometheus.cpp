// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_prometheus.h"

namespace makegood::test
{

using namespace sla;
using namespace feeds;

namespace
{

// A server's own arithmetic: seconds with a fraction to milliseconds.
std::int64_t milliseconds(const QByteArray &seconds)
{
    const qsizetype point = seconds.indexOf('.');
    return (point < 0 ? seconds : seconds.left(point)).toLongLong() * 1000
        + (point < 0 ? 0 : seconds.mid(point + 1).leftJustified(3, '0').toLongLong());
}

QByteArray stamp(std::int64_t ms)
{
    QByteArray text = QByteArray::number(static_cast<qlonglong>(ms / 1000));
    if (ms % 1000 != 0)
        text += '.' + QByteArray::number(static_cast<qlonglong>(ms % 1000)).rightJustified(3, '0');
    return text;
}

} // namespace

QByteArray FakePrometheus::matrix(const FakeRequest &request, bool *tooMany) const
{
    const QByteArray query = request.query.at("query");
    const qsizetype bracket = query.lastIndexOf('[');
    const std::int64_t length = query.mid(bracket + 1, query.size() - bracket - 4).toLongLong(); // "…ms]"
    const std::int64_t right = milliseconds(request.query.at("time"));
    const std::int64_t left = right - length + (version >= 3 ? 1 : 0);
    std::size_t total = 0;
    QByteArray result;
    for (const FakeSeries &one : series) {
        QByteArray values;
        for (const FakeSample &sample : one.samples)
            if (sample.ms >= left && sample.ms <= right) {
                values += (values.isEmpty() ? "[" : ",[") + stamp(sample.ms) + ",\""
                    + QByteArray::fromStdString(sample.value) + "\"]";
                ++total;
            }
        if (!values.isEmpty())
            result += (result.isEmpty() ? "" : ",") + QByteArray("{\"metric\":")
                + QByteArray::fromStdString(one.metric) + ",\"values\":[" + values + "]}";
    }
    if (tooMany)
        *tooMany = total > sampleLimit;
    return "{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":[" + result + "]}}";
}

void FakePrometheus::answer(QTcpSocket &socket, const FakeRequest &request)
{
    if (request.path.endsWith("/api/v1/status/buildinfo")) {
        FakeServer::reply(socket, 200, "application/json",
                          "{\"status\":\"success\",\"data\":{\"version\":\"" + QByteArray::number(version)
                              + ".0.0\"}}");
        return;
    }
    ++queries;
    bool tooMany = false;
    const QByteArray body = matrix(request, &tooMany);
    if (tooMany)
        FakeServer::reply(socket, 422, "application/json",
                          "{\"status\":\"error\",\"errorType\":\"execution\",\"error\":\"query processing "
                          "would load too many "
                          "samples into memory in query execution\"}");
    else
        FakeServer::reply(socket, 200, "application/json", body);
}

FakeSeries minutely(const std::string &instance, int count)
{
    FakeSeries series{"{\"__name__\":\"probe_success\",\"instance\":\"" + instance + "\",\"job\":\"http\"}",
                      {}};
    for (int i = 0; i < count; ++i)
        series.samples.push_back({t0 + 60'000LL * i, "1"});
    return series;
}

SyncReport pullPrometheus(const PrometheusSettings &settings, const QByteArray &secret, const Interval &range,
                          const std::optional<Cursor> &resume, const CommitPage &commit,
                          const PullHooks &hooks, const HttpLimits &limits)
{
    return pullSource(PrometheusSource(settings), secret, {"c", {"c"}}, range, resume, commit, hooks, limits);
}

PrometheusSettings fakeSettings(const std::string &address)
{
    PrometheusSettings settings;
    settings.server.address = address;
    settings.selector = "probe_success{job=\"http\"}";
    settings.mapping = {{{{"instance", "a"}}, "a", "http"}};
    settings.overlap = Duration::zero();
    return settings;
}

HttpLimits shortLimits()
{
    HttpLimits limits;
    limits.silence = std::chrono::milliseconds(400);
    limits.deadline = std::chrono::milliseconds(1500);
    limits.maxBody = 1024 * 1024;
    limits.attempts = 3;
    limits.firstBackoff = std::chrono::milliseconds(20);
    return limits;
}

Instant at(std::int64_t ms)
{
    return Instant(Duration(ms));
}

SyncReport pull(const PrometheusSettings &settings, MemoryStore &store, std::int64_t from, std::int64_t to,
                const QByteArray &secret, const PullHooks &hooks)
{
    return pullPrometheus(settings, secret, {at(from), at(to)}, store.cursor, store.commit(), hooks,
                          shortLimits());
}

FakeServer::Handler serving(FakePrometheus &right)
{
    return [&right](QTcpSocket &socket, const FakeRequest &request) { right.answer(socket, request); };
}

std::string textOf(const SyncReport &report)
{
    return report.error ? report.error->text() : "no error";
}

} // namespace makegood::test
