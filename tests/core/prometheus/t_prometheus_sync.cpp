// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "fake_prometheus.h"
#include "memory_store.h"

using namespace makegood::sla;
using namespace makegood::test;

namespace
{

constexpr std::int64_t hour = 3'600'000;

SyncReport pull(const PrometheusSettings &settings, MemoryStore &store, std::int64_t from, std::int64_t to,
                const QByteArray &secret = {}, const PullHooks &hooks = {})
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

} // namespace

/// What a pull does with servers that behave, in all their ways.
class PrometheusSyncTest : public QObject
{
    Q_OBJECT
private slots:
    void edges_data();
    void edges();
    void shrinksAndStillGetsAll();
    void resumesFromItsCursor();
    void twiceGivesTheSameChunks();
    void aCursorOfOtherSettingsDoesNotCount();
    void aGapBeforeTheRangeIsFilled();
    void unmappedSeriesAreCounted();
    void joinedSeriesLetDownWin();
    void notANumberIsUnknown();
    void aThresholdTellsUpFromDown();
    void healsAfterTrouble();
    void sameOriginRedirectIsFollowed();
    void secretsGoToTheServerAlone();
    void certificates();
    void nobodyThere();
    void serverClockCutsTheRange();
    void aFailedCommitEndsIt();
    void cancelsWhileWaiting();
    void refusesBeforeAsking();
};

void PrometheusSyncTest::edges_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("2, left edge included") << 2;
    QTest::newRow("3, left edge excluded") << 3;
}

// Samples exactly on, a millisecond before and after each edge of the pages: each arrives once.
void PrometheusSyncTest::edges()
{
    QFETCH(int, version);
    FakePrometheus right;
    right.version = version;
    FakeSeries series{"{\"instance\":\"a\"}", {}};
    for (int h = 0; h <= 48; h += 6)
        for (const int ms : {-1, 0, 1})
            series.samples.push_back({t0 + h * hour + ms, ms == 0 ? "0" : "1"});
    right.series = {series};
    FakeServer server(serving(right));
    MemoryStore store;
    const SyncReport report = pull(fakeSettings(server.address()), store, t0, t0 + 48 * hour);
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    QCOMPARE(report.serverVersion, std::to_string(version) + ".0.0");

    const std::vector<Check> got = store.checks("a", "http");
    QCOMPARE(got.size(), series.samples.size() - 3); // one before the range, two from its end on
    for (std::size_t i = 0; i < got.size(); ++i) {
        QCOMPARE(got[i].at, at(series.samples[i + 1].ms));
        QCOMPARE(got[i].state, series.samples[i + 1].value == "0" ? CheckState::Down : CheckState::Up);
    }
    QCOMPARE(report.samples, got.size());
    // Each question begins where the one before it ended.
    for (const FakeRequest &request : server.requests())
        if (request.path.endsWith("/query"))
            QVERIFY(request.query.at("query").startsWith("probe_success{job=\"http\"}["));
}

void PrometheusSyncTest::shrinksAndStillGetsAll()
{
    FakePrometheus right;
    right.sampleLimit = 100;
    right.series = {minutely("a", 24 * 60)};
    FakeServer server(serving(right));
    MemoryStore store;
    const SyncReport report = pull(fakeSettings(server.address()), store, t0, t0 + 24 * hour);
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    QCOMPARE(store.size(), 1440u);
    QCOMPARE(report.pages, 16u); // 6 h, 3 h, then 90 minutes for good
}

void PrometheusSyncTest::resumesFromItsCursor()
{
    FakePrometheus right;
    right.series = {minutely("a", 600)};
    FakeServer server(serving(right));
    PrometheusSettings settings = fakeSettings(server.address());
    settings.overlap = std::chrono::minutes(10);
    MemoryStore store;
    QVERIFY(pull(settings, store, t0, t0 + 10 * hour).succeeded());
    QCOMPARE(store.size(), 600u);

    right.series[0].samples.insert(right.series[0].samples.end() - 2,
                                   {t0 + 597 * 60'000 + 5, "0"}); // came late
    right.series[0].samples.push_back({t0 + 10 * hour + 1, "0"});
    const SyncReport report = pull(settings, store, t0, t0 + 11 * hour);
    QVERIFY(report.succeeded());
    QCOMPARE(report.samples, 12u);
    QCOMPARE(store.size(), 602u);
    QCOMPARE(store.cursor->before, at(t0 + 11 * hour));

    QVERIFY(pull(settings, store, t0, t0 + 5 * hour).succeeded()); // an older range
    QCOMPARE(store.cursor->before, at(t0 + 11 * hour));
}

// The months that a workspace would build are the same to the byte, sources and all.
void PrometheusSyncTest::twiceGivesTheSameChunks()
{
    FakePrometheus right;
    right.series = {minutely("a", 24 * 60)};
    right.series[0].samples[77].value = "0";
    FakeServer server(serving(right));
    MemoryStore store;
    store.keepPages = true;
    QVERIFY(pull(fakeSettings(server.address()), store, t0 - hour, t0 + 24 * hour).succeeded());
    const auto joined = [&] {
        CheckSeriesBuilder builder("a", "http");
        for (const CheckSeries &page : store.pages)
            for (const auto &chunk : page.chunks())
                builder.add(*chunk);
        return builder.build();
    };
    const CheckSeries once = joined();
    QCOMPARE(once.chunks().front()->head.sources,
             std::vector<std::string>{server.address() + " probe_success{instance=\"a\",job=\"http\"}"});
    store.cursor.reset();
    QVERIFY(pull(fakeSettings(server.address()), store, t0 - 3 * hour, t0 + 24 * hour)
                .succeeded()); // other pages
    const CheckSeries twice = joined();
    QCOMPARE(once.size(), 1440u);
    QCOMPARE(twice.chunks().size(), once.chunks().size());
    for (std::size_t i = 0; i < once.chunks().size(); ++i)
        QVERIFY(*once.chunks()[i] == *twice.chunks()[i]);
}

void PrometheusSyncTest::aCursorOfOtherSettingsDoesNotCount()
{
    FakePrometheus right;
    right.series = {minutely("a", 60), minutely("b", 60)};
    FakeServer server(serving(right));
    PrometheusSettings settings = fakeSettings(server.address());
    MemoryStore store;
    QVERIFY(pull(settings, store, t0, t0 + hour).succeeded());
    settings.mapping.push_back({{{"instance", "b"}}, "b", "http"});
    QVERIFY(pull(settings, store, t0, t0 + hour).succeeded());
    QCOMPARE(store.checks("b", "http").size(), 60u);
}

void PrometheusSyncTest::aGapBeforeTheRangeIsFilled()
{
    FakePrometheus right;
    right.series = {minutely("a", 600)};
    FakeServer server(serving(right));
    MemoryStore store;
    QVERIFY(pull(fakeSettings(server.address()), store, t0, t0 + hour).succeeded());
    QVERIFY(pull(fakeSettings(server.address()), store, t0 + 9 * hour, t0 + 10 * hour).succeeded());
    QCOMPARE(store.size(), 600u);
}

void PrometheusSyncTest::unmappedSeriesAreCounted()
{
    FakePrometheus right;
    right.series = {minutely("a", 60), minutely("stranger", 60)};
    FakeServer server(serving(right));
    MemoryStore store;
    const SyncReport report = pull(fakeSettings(server.address()), store, t0, t0 + hour);
    QVERIFY(report.succeeded());
    QCOMPARE(report.samples, 60u);
    QCOMPARE(report.unmappedSamples, 60u);
    QCOMPARE(report.unmapped.size(), 1u);
    QCOMPARE(report.unmapped.begin()->first,
             std::string("probe_success{instance=\"stranger\",job=\"http\"}"));
    QCOMPARE(store.series().size(), 1u);
}

void PrometheusSyncTest::joinedSeriesLetDownWin()
{
    FakePrometheus right;
    right.series
        = {{"{\"instance\":\"a\",\"prober\":\"1\"}", {{t0, "1"}, {t0 + 1000, "1"}}},
           {"{\"instance\":\"a\",\"prober\":\"2\"}", {{t0, "0"}, {t0 + 1000, "1"}, {t0 + 2000, "0"}}}};
    FakeServer server(serving(right));
    MemoryStore store;
    const SyncReport report = pull(fakeSettings(server.address()), store, t0, t0 + hour);
    QVERIFY(report.succeeded());
    const std::vector<Check> got = store.checks("a", "http");
    QCOMPARE(got.size(), 3u);
    QCOMPARE(got[0].state, CheckState::Down);
    QCOMPARE(got[1].state, CheckState::Up);
    QCOMPARE(got[2].state, CheckState::Down);
    QCOMPARE(report.conflicts, 1u);
}

void PrometheusSyncTest::notANumberIsUnknown()
{
    FakePrometheus right;
    right.series = {{"{\"instance\":\"a\"}", {{t0, "1"}, {t0 + 60'000, "NaN"}, {t0 + 120'000, "0"}}}};
    FakeServer server(serving(right));
    MemoryStore store;
    store.keepPages = true;
    const SyncReport report = pull(fakeSettings(server.address()), store, t0, t0 + hour);
    QVERIFY(report.succeeded());
    QCOMPARE(report.unknownSamples, 1u);
    QCOMPARE(store.size(), 2u);
    const auto &head = store.pages.front().chunks().front()->head;
    QCOMPARE(head.unknowns, std::vector<Instant>{at(t0 + 60'000)});
}

void PrometheusSyncTest::aThresholdTellsUpFromDown()
{
    FakePrometheus right;
    right.series
        = {{"{\"instance\":\"a\"}", {{t0, "0.95"}, {t0 + 1, "0.9499"}, {t0 + 2, "7"}, {t0 + 3, "9.5e-1"}}}};
    FakeServer server(serving(right));
    PrometheusSettings settings = fakeSettings(server.address());
    settings.up = {UpRule::Kind::AtLeast, "0.95"};
    MemoryStore store;
    QVERIFY(pull(settings, store, t0, t0 + hour).succeeded());
    const std::vector<Check> got = store.checks("a", "http");
    QCOMPARE(got.size(), 4u);
    QCOMPARE(got[0].state, CheckState::Up);
    QCOMPARE(got[1].state, CheckState::Down);
    QCOMPARE(got[2].state, CheckState::Up);
    QCOMPARE(got[3].state, CheckState::Up);
}

void PrometheusSyncTest::healsAfterTrouble()
{
    FakePrometheus right;
    right.series = {minutely("a", 60)};
    int asked = 0;
    FakeServer server([&](QTcpSocket &socket, const FakeRequest &request) {
        ++asked;
        if (asked == 1)
            socket.disconnectFromHost();
        else if (asked == 3)
            FakeServer::reply(socket, 503, "text/plain", "busy", "Retry-After: 1\r\n");
        else if (asked == 4)
            FakeServer::reply(socket, 429, "text/plain", "slow");
        else
            right.answer(socket, request);
    });
    MemoryStore store;
    QElapsedTimer clock;
    clock.start();
    const SyncReport report = pull(fakeSettings(server.address()), store, t0, t0 + hour);
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    QCOMPARE(store.size(), 60u);
    QVERIFY2(clock.elapsed() >= 1000, "Retry-After was not honoured");
}

void PrometheusSyncTest::sameOriginRedirectIsFollowed()
{
    FakePrometheus right;
    right.series = {minutely("a", 60)};
    FakeServer server([&](QTcpSocket &socket, const FakeRequest &request) {
        if (request.path.startsWith("/prom/"))
            return right.answer(socket, request);
        FakeServer::reply(socket, 307, "text/plain", {},
                          "Location: /prom" + request.path
                              + "?query=up%5B3600000ms%5D&time=1740790799.999\r\n");
    });
    MemoryStore store;
    PrometheusSettings settings = fakeSettings(server.address());
    settings.auth = HttpAuth::Bearer;
    settings.keyName = "prom";
    const SyncReport report = pull(settings, store, t0, t0 + hour, "t0ken");
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    QCOMPARE(store.size(), 60u);
    for (const FakeRequest &request : server.requests())
        QCOMPARE(request.headers.at("authorization"), QByteArray("Bearer t0ken"));
}

void PrometheusSyncTest::secretsGoToTheServerAlone()
{
    FakeServer other([](QTcpSocket &socket, const FakeRequest &) {
        FakeServer::reply(socket, 200, "text/plain", "got you");
    });
    FakeServer server([&](QTcpSocket &socket, const FakeRequest &request) {
        FakeServer::reply(socket, 302, "text/plain", {},
                          "Location: " + QByteArray::fromStdString(other.address()) + request.path + "\r\n");
    });
    PrometheusSettings settings = fakeSettings(server.address());
    settings.auth = HttpAuth::Basic;
    settings.user = "reader";
    settings.keyName = "prom";
    MemoryStore store;
    const SyncReport report = pull(settings, store, t0, t0 + hour, "pa:ss wörd");
    QVERIFY(!report.succeeded());
    QVERIFY(other.requests().empty());
    QCOMPARE(server.requests().size(), 1u);
    QCOMPARE(server.requests()[0].headers.at("authorization"),
             "Basic " + QByteArray("reader:pa:ss wörd").toBase64());
    QCOMPARE(server.requests()[0].headers.at("accept-encoding"), QByteArray("identity"));
    QVERIFY(report.error->text().find("pa:ss") == std::string::npos);
}

void PrometheusSyncTest::certificates()
{
    QTemporaryDir folder;
    const QString certificate = folder.filePath(QStringLiteral("cert.pem"));
    const QString key = folder.filePath(QStringLiteral("key.pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                   QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                   QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                   QStringLiteral("-days"), QStringLiteral("30"), QStringLiteral("-subj"),
                   QStringLiteral("/CN=monitor.example"), QStringLiteral("-addext"),
                   QStringLiteral("subjectAltName=IP:127.0.0.1"), QStringLiteral("-keyout"), key,
                   QStringLiteral("-out"), certificate});
    QVERIFY(openssl.waitForFinished() && openssl.exitCode() == 0);

    FakePrometheus right;
    right.series = {minutely("a", 60)};
    FakeServer server(serving(right), certificate, key);
    PrometheusSettings settings = fakeSettings(server.address());
    MemoryStore store;
    const SyncReport distrusted = pull(settings, store, t0, t0 + hour);
    QVERIFY(!distrusted.succeeded());
    QVERIFY2(textOf(distrusted).find("certificate") != std::string::npos, textOf(distrusted).c_str());
    QVERIFY(server.requests().empty());

    settings.caFile = certificate.toStdString();
    const SyncReport trusted = pull(settings, store, t0, t0 + hour);
    QVERIFY2(trusted.succeeded(), textOf(trusted).c_str());
    QCOMPARE(store.size(), 60u);

    settings.address.replace(settings.address.find("127.0.0.1"), 9,
                             "localhost"); // a name that it is not made out to
    const SyncReport otherName = pull(settings, store, t0, t0 + hour);
    QVERIFY(!otherName.succeeded());

    settings.caFile = key.toStdString();
    QVERIFY(textOf(pull(settings, store, t0, t0 + hour)).find("holds no certificate") != std::string::npos);
    settings.caFile = "/nowhere/ca.pem";
    QVERIFY(textOf(pull(settings, store, t0, t0 + hour)).find("cannot be read") != std::string::npos);
}

void PrometheusSyncTest::nobodyThere()
{
    FakeServer server([](QTcpSocket &, const FakeRequest &) {});
    server.stopListening();
    PrometheusSettings settings = fakeSettings("http://127.0.0.1:1");
    MemoryStore store;
    const SyncReport report = pull(settings, store, t0, t0 + hour);
    QVERIFY(!report.succeeded());
    QCOMPARE(report.error->kind, ErrorKind::Unreachable);
    QVERIFY2(textOf(report).find("nobody listens") != std::string::npos, textOf(report).c_str());
    QCOMPARE(store.commits, 0);
}

void PrometheusSyncTest::serverClockCutsTheRange()
{
    FakePrometheus right;
    right.series = {minutely("a", 600)};
    QByteArray date = "Sat, 01 Mar 2025 01:30:00 GMT";
    FakeServer server([&](QTcpSocket &socket, const FakeRequest &request) {
        if (request.path.endsWith("buildinfo"))
            FakeServer::reply(socket, 404, "text/plain", "not here", "Date: " + date + "\r\n");
        else
            right.answer(socket, request);
    });
    MemoryStore store;
    const SyncReport report = pull(fakeSettings(server.address()), store, t0, t0 + 10 * hour);
    QVERIFY(report.succeeded());
    QVERIFY(report.serverVersion.empty());
    QCOMPARE(store.cursor->before, at(t0 + 90 * 60'000));
    QCOMPARE(store.size(), 90u);

    date = "Fri, 01 Mar 2024 01:30:00 GMT"; // a year behind
    MemoryStore other;
    const SyncReport behind = pull(fakeSettings(server.address()), other, t0, t0 + hour);
    QVERIFY(!behind.succeeded());
    QVERIFY2(textOf(behind).find("server's clock (2024-03-01T01:30:00Z)") != std::string::npos,
             textOf(behind).c_str());
    QCOMPARE(other.commits, 0);
}

void PrometheusSyncTest::aFailedCommitEndsIt()
{
    FakePrometheus right;
    right.series = {minutely("a", 1440)};
    FakeServer server(serving(right));
    MemoryStore store;
    store.failAt = 1;
    const SyncReport report = pull(fakeSettings(server.address()), store, t0, t0 + 24 * hour);
    QVERIFY(textOf(report).find("the disk is full") != std::string::npos);
    QCOMPARE(report.cursor->before, at(t0 + 6 * hour));
    store.failAt = -1;
    QVERIFY(pull(fakeSettings(server.address()), store, t0, t0 + 24 * hour).succeeded());
    QCOMPARE(store.size(), 1440u);
}

void PrometheusSyncTest::cancelsWhileWaiting()
{
    QElapsedTimer clock;
    FakeServer server([](QTcpSocket &, const FakeRequest &) {}); // says nothing
    MemoryStore store;
    clock.start();
    HttpLimits patient;
    const SyncReport report
        = pullPrometheus(fakeSettings(server.address()), {}, {at(t0), at(t0 + hour)}, {}, store.commit(),
                         {{}, [&] { return clock.elapsed() > 100; }}, patient);
    QVERIFY(!report.succeeded());
    QCOMPARE(report.error->kind, ErrorKind::Interrupted);
    QVERIFY(clock.elapsed() < 5000);
    QCOMPARE(store.commits, 0);
}

void PrometheusSyncTest::refusesBeforeAsking()
{
    FakePrometheus right;
    FakeServer server(serving(right));
    MemoryStore store;
    const auto says = [&](const PrometheusSettings &settings, const QByteArray &secret, std::int64_t to,
                          const char *what) {
        const SyncReport report = pull(settings, store, t0, to, secret);
        QVERIFY2(textOf(report).find(what) != std::string::npos, textOf(report).c_str());
    };
    says(fakeSettings(server.address()), {}, t0, "range to pull is empty");
    PrometheusSettings settings = fakeSettings(server.address());
    settings.selector = "probe_success[5m]";
    says(settings, {}, t0 + hour, "selects no series");
    settings = fakeSettings(server.address());
    settings.auth = HttpAuth::Bearer;
    settings.keyName = "prom";
    says(settings, {}, t0 + hour, "none was given");
    says(settings, "a\r\nX-Evil: 1", t0 + hour, "line break");
    QVERIFY(server.requests().empty());
    QCOMPARE(store.commits, 0);
}

QTEST_GUILESS_MAIN(PrometheusSyncTest)
#include "t_prometheus_sync.moc"
