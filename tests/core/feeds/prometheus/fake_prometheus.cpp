// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_prometheus.h"

#include <QJsonDocument>
#include <QJsonObject>

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

QByteArray withoutName(const std::string &metric)
{
    QJsonObject labels = QJsonDocument::fromJson(QByteArray::fromStdString(metric)).object();
    labels.remove(QStringLiteral("__name__"));
    return QJsonDocument(labels).toJson(QJsonDocument::Compact);
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

QByteArray FakePrometheus::vector(const FakeRequest &request) const
{
    const QByteArray query = request.query.at("query");
    const std::int64_t length = query.mid(query.lastIndexOf('[') + 1).split('m').first().toLongLong();
    const std::int64_t right = milliseconds(request.query.at("time"));
    QByteArray result;
    int found = 0;
    for (const FakeSeries &one : series) {
        const FakeSample *last = nullptr;
        for (const FakeSample &sample : one.samples)
            if (sample.ms > right - length && sample.ms <= right)
                last = &sample;
        if (last == nullptr)
            continue;
        ++found;
        const bool isTime = query.startsWith("timestamp(");
        result += (result.isEmpty() ? "" : ",") + QByteArray("{\"metric\":")
            + (isTime ? withoutName(one.metric) : QByteArray::fromStdString(one.metric)) + ",\"value\":["
            + stamp(right) + ",\"" + (isTime ? stamp(last->ms) : QByteArray::fromStdString(last->value))
            + "\"]}";
    }
    if (query.startsWith("count("))
        result = found == 0
            ? QByteArray()
            : "{\"metric\":{},\"value\":[" + stamp(right) + ",\"" + QByteArray::number(found) + "\"]}";
    return "{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":[" + result + "]}}";
}

void FakePrometheus::answer(QTcpSocket &socket, const FakeRequest &request)
{
    const auto reply = [&](int status, const QByteArray &body) {
        FakeServer::reply(socket, status, status == 404 ? "text/plain" : "application/json", body,
                          extraHeaders);
    };
    if (request.path.endsWith("/api/v1/status/buildinfo"))
        return reply(200,
                     !buildInfo.isEmpty() ? buildInfo
                                          : "{\"status\":\"success\",\"data\":{\"version\":\""
                             + QByteArray::number(version) + ".0.0\"}}");
    if (request.path.endsWith("/api/v1/status/runtimeinfo") && !retention.isEmpty())
        return reply(200, "{\"status\":\"success\",\"data\":{\"storageRetention\":\"" + retention + "\"}}");
    if (request.query.count("query") == 0)
        return reply(404, "404 page not found");
    ++queries;
    bool tooMany = sampleLimit == 0;
    const QByteArray body
        = request.query.at("query").contains('(') ? vector(request) : matrix(request, &tooMany);
    if (tooMany)
        FakeServer::reply(socket, tooManyStatus, tooManyType, tooManyAnswer, extraHeaders);
    else
        reply(200, body);
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
    const Secrets secrets = secret.isEmpty() ? Secrets() : Secrets{{settings.server.keyName, secret}};
    return pullSource(PrometheusSource(settings), secrets, {"c", {"c"}}, range, resume, commit, hooks,
                      limits);
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
