// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "fake_prometheus.h"
#include "feeds/prometheus/earliest_search.h"
#include "feeds/prometheus/server_info.h"
#include "memory_store.h"
#include "support/test_program.h"

namespace t_prometheus_info
{

using namespace makegood::sla;
using namespace makegood::test;
using namespace std::chrono;

/// What a server says about itself: product, version, clock, how long it keeps data, where its data begins.
class PrometheusInfo : public QObject
{
    Q_OBJECT
private slots:
    void products_data();
    void products();
    void retentions();
    void earliestIsFoundToTheHour_data();
    void earliestIsFoundToTheHour();
    void examines();
    void examinesWhatCannotBeRead_data();
    void examinesWhatCannotBeRead();
    void aSilentSidePageIsNoError();
    void tellsWhatIsNotKept();
};

void PrometheusInfo::products_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("version");
    const auto row = [](const char *title, const char *data, const char *name, const char *version) {
        QTest::newRow(title) << QByteArray(data) << QByteArray(name) << QByteArray(version);
    };
    row("Prometheus 2", R"({"version":"2.42.0","revision":"x","goVersion":"go1.19"})", "Prometheus",
        "2.42.0");
    row("Prometheus 3", R"({"version":"3.1.0","revision":"x","goVersion":"go1.23"})", "Prometheus", "3.1.0");
    row("Prometheus 2.24", R"({"version":"2.24.0","revision":"x","goVersion":"go1.15"})", "Prometheus",
        "2.24.0");
    row("VictoriaMetrics", R"({"version":"2.24.0"})", "VictoriaMetrics", "");
    row("VictoriaMetrics, older", "{}", "VictoriaMetrics", "");
    row("Thanos", R"({"version":"0.37.2","revision":"x","goVersion":"go1.23"})", "Thanos", "0.37.2");
    row("Cortex", R"({"version":"1.18.1","revision":"x","goVersion":"go1.22"})", "Cortex", "1.18.1");
    row("Mimir", R"({"application":"Grafana Mimir","version":"2.0.0","revision":"9fd2da5"})", "Grafana Mimir",
        "2.0.0");
    row("a version that is a number", R"({"version":2,"revision":"x"})", "", "");
}

void PrometheusInfo::products()
{
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, version);
    const std::string json = R"({"status":"success","data":)" + data.toStdString() + '}';
    QVERIFY(readBuildInfo(json) == (ServerProduct{name.toStdString(), version.toStdString()}));
    for (const char *wrong : {"", "[]", "<html>", "{\"data\":7}", "{\"status\":\"success\"}"})
        QVERIFY2(readBuildInfo(wrong) == ServerProduct(), wrong);
}

void PrometheusInfo::retentions()
{
    const auto runtime = [](const std::string &text) {
        return readRuntimeRetention(R"({"status":"success","data":{"storageRetention":")" + text + "\"}}");
    };
    QCOMPARE(*runtime("15d"), Duration(days(15)));
    QCOMPARE(*runtime("1w2d"), Duration(days(9)));
    QCOMPARE(*runtime("50y"), Duration(days(50 * 365)));
    QCOMPARE(*runtime("15d or 819MiB204KiB819B"), Duration(days(15)));
    QCOMPARE(*runtime("1h30m"), Duration(minutes(90)));
    for (const char *unknown : {"", "10GiB", "soon", "d", "0s", "-1d", "99999999999999999999d", "5"})
        QVERIFY2(!runtime(unknown), unknown);
    const auto flag = [](const std::string &text) {
        return readFlagRetention("-a=\"b\"\n-retentionPeriod=\"" + text + "\"\n-z=\"y\"\n");
    };
    QCOMPARE(*flag("1"), Duration(days(31)));
    QCOMPARE(*flag("24"), Duration(days(24 * 31)));
    QCOMPARE(*flag("100y"), Duration(days(100 * 365)));
    QCOMPARE(*flag("90d"), Duration(days(90)));
    QVERIFY(!flag("long") && !readFlagRetention("-other=\"1\"") && !readFlagRetention(""));
    QCOMPARE(readMetricsVersion("a 1\nvm_app_version{version=\"victoria-metrics-x-v1.97.1\", "
                                "short_version=\"v1.97.1\"} 1\nb 2\n"),
             std::string("v1.97.1"));
    QVERIFY(readMetricsVersion("up 1\n").empty());
}

void PrometheusInfo::earliestIsFoundToTheHour_data()
{
    QTest::addColumn<qint64>("minutesAgo");
    for (const qint64 ago : {0, 1, 59, 60, 61, 119, 240, 5'000, 43'201, 525'600, 15'000'000})
        QTest::addRow("%lld", ago) << ago;
}

void PrometheusInfo::earliestIsFoundToTheHour()
{
    QFETCH(qint64, minutesAgo);
    const Instant now = at(t0);
    const Instant first = now - minutes(minutesAgo);
    EarliestSearch search(now);
    int asked = 0;
    while (const auto end = search.next()) {
        QVERIFY(++asked < 40);
        search.answered(*end >= first);
    }
    QVERIFY(search.earliest() <= first);
    QVERIFY2(first - *search.earliest() <= hours(1), std::to_string(asked).c_str());
}

void PrometheusInfo::examines()
{
    FakePrometheus right;
    right.retention = "15d";
    right.extraHeaders = "Date: Mon, 03 Mar 2025 00:00:30 GMT\r\n";
    right.series = {minutely("a", 2 * 1440)};
    FakeServer server(serving(right));
    const PrometheusSource source(fakeSettings(server.address()));
    const auto status = checkSource(source, {}, {}, shortLimits());
    QVERIFY2(status, status ? "" : status.error().text().c_str());
    QCOMPARE(status->product, std::string("Prometheus"));
    QCOMPARE(status->version, std::string("2.0.0"));
    QCOMPARE(*status->serverTime, at(t0 + 48 * hour + 30'000));
    QCOMPARE(*status->retention, Duration(days(15)));
    QCOMPARE(*status->keptFrom(at(t0)), at(t0) - days(15));
    QVERIFY2(*status->earliest <= at(t0) && *status->earliest >= at(t0 - hour),
             formatInstant(*status->earliest).c_str());

    right.series.clear();
    const auto empty = checkSource(source, {}, {}, shortLimits());
    QVERIFY(empty && !empty->earliest);
}

void PrometheusInfo::examinesWhatCannotBeRead_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("a tenant is missing") << 401 << QByteArray("no org id") << QByteArray("\"no org id\"");
    QTest::newRow("Grafana Cloud")
        << 401 << QByteArray(R"({"status":"error","error":"authentication error: invalid token"})")
        << QByteArray("authentication error: invalid token");
    QTest::newRow("another path") << 404 << QByteArray("404 page not found") << QByteArray("no Prometheus");
}

void PrometheusInfo::examinesWhatCannotBeRead()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, says);
    FakeServer server([&](QTcpSocket &socket, const FakeRequest &) {
        FakeServer::reply(socket, status, "text/plain", body, "Date: Mon, 03 Mar 2025 00:00:30 GMT\r\n");
    });
    const PrometheusSource source(fakeSettings(server.address()));
    const auto checked = checkSource(source, {}, {}, shortLimits());
    QVERIFY(!checked);
    QVERIFY2(checked.error().what.find(says.toStdString()) != std::string::npos,
             checked.error().what.c_str());
}

void PrometheusInfo::aSilentSidePageIsNoError()
{
    FakePrometheus right;
    right.series = {minutely("a", 60)};
    FakeServer server([&](QTcpSocket &socket, const FakeRequest &request) {
        if (!request.path.endsWith("runtimeinfo"))
            right.answer(socket, request);
    });
    MemoryStore store;
    const SyncReport report = pull(fakeSettings(server.address()), store, t0, t0 + hour);
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    QVERIFY(!report.retention);
    QVERIFY(!report.notKept);
}

void PrometheusInfo::tellsWhatIsNotKept()
{
    FakePrometheus right;
    right.retention = "1d";
    right.series = {minutely("a", 49 * 60)};
    FakeServer server(serving(right));
    MemoryStore store;
    const SyncReport report = pull(fakeSettings(server.address()), store, t0, t0 + 48 * hour);
    QVERIFY(report.succeeded());
    QCOMPARE(*report.retention, Duration(days(1)));
    QVERIFY(*report.notKept == (Interval{at(t0), at(t0 + 24 * hour)}));

    const SyncReport next = pull(fakeSettings(server.address()), store, t0, t0 + 49 * hour);
    QVERIFY(next.succeeded());
    QVERIFY(!next.notKept);

    // Of a day of silence it keeps less and less: what it gave nothing of is asked for still, and told as
    // lost.
    const SyncReport silent = pull(fakeSettings(server.address()), store, t0, t0 + 72 * hour);
    QVERIFY(silent.succeeded() && !silent.notKept);
    const SyncReport later = pull(fakeSettings(server.address()), store, t0, t0 + 96 * hour);
    QVERIFY(later.succeeded() && later.notKept);
    QVERIFY(*later.notKept == (Interval{at(t0 + 49 * hour - 60'000 + 1), at(t0 + 72 * hour)}));
}

MAKEGOOD_TEST(PrometheusInfo)

} // namespace t_prometheus_info

#include "t_prometheus_info.moc"
