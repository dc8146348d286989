// SPDX-License-Identifier: GPL-3.0-or-later
// Counters as counted requests, gauges and histograms as values, against a real server and the test's own
// account.
#include <cmath>
#include <map>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "fake_prometheus.h"
#include "feeds/number_text.h"
#include "feeds/prometheus/figure_query.h"
#include "support/prometheus_server.h"
#include "support/test_program.h"

namespace t_prometheus_figures
{

using namespace makegood::sla;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

const Instant began = sys_days(2025y / March / 1);
constexpr int samplesEach = 4 * 60 * 3; ///< three hours, one each 15 seconds
constexpr milliseconds bucket = minutes(5);

Instant sampleAt(int i)
{
    return began + seconds(15) * i + milliseconds(137);
}

// Requests of one instance between the samples i - 1 and i.
int requestsAt(const char *instance, int i)
{
    return instance[0] == 'a' ? 10 + i % 7 : i % 3;
}

int failedAt(const char *instance, int i)
{
    return i % 50 == 0 ? requestsAt(instance, i) : 0;
}

bool isRestarted(const char *instance, int i)
{
    return instance[0] == 'b' && i == 301; // within a bucket
}

// Samples of instance b are missing for ten minutes.
bool isMissing(const char *instance, int i)
{
    return instance[0] == 'b' && i > 400 && i <= 440;
}

struct Row {
    std::int64_t total = 0;
    std::int64_t failed = 0;
};

// What the counters tell of each bucket that ended by `until`.
std::map<Instant, Row> expectedRows(Instant until)
{
    std::map<Instant, Row> rows;
    for (const char *instance : {"a", "b"})
        for (int i = 1; i < samplesEach; ++i) {
            const Instant at = sampleAt(i);
            const Instant from = began + (at - began) / bucket * bucket;
            // Nothing is known of what happened while samples were missing.
            const bool isKnown = !isMissing(instance, i) && !isMissing(instance, i - 1);
            if (!isKnown || from + bucket > until)
                continue;
            rows[from].total += requestsAt(instance, i);
            rows[from].failed += failedAt(instance, i);
        }
    return rows;
}

bool writeCounters(const std::string &path)
{
    std::string total = "# TYPE api_requests counter\n";
    std::string failed = "# TYPE api_errors counter\n";
    std::string good = "# TYPE api_good counter\n";
    std::string gauge = "# TYPE rtt_seconds gauge\n";
    std::string buckets = "# TYPE lat histogram\n";
    for (const char *instance : {"a", "b"}) {
        std::int64_t all = 7'000'000'000; // counted since long before
        std::int64_t bad = 900;
        for (int i = 0; i < samplesEach; ++i) {
            if (isRestarted(instance, i))
                all = bad = 0;
            if (i > 0) {
                all += requestsAt(instance, i);
                bad += failedAt(instance, i);
            }
            if (isMissing(instance, i))
                continue;
            const std::int64_t ms = sampleAt(i).time_since_epoch().count();
            const std::string labels = std::string("{instance=\"") + instance + "\"} ";
            const std::string time
                = ' ' + std::to_string(ms / 1000) + '.' + std::to_string(1000 + ms % 1000).substr(1) + "5\n";
            total += "api_requests_total" + labels + std::to_string(all) + time;
            failed += "api_errors_total" + labels + std::to_string(bad) + time;
            good += "api_good_total" + labels + std::to_string(all - bad) + time;
        }
    }
    for (int i = 0; i < samplesEach; ++i) {
        const std::int64_t ms = sampleAt(i).time_since_epoch().count();
        const std::string time
            = ' ' + std::to_string(ms / 1000) + '.' + std::to_string(1000 + ms % 1000).substr(1) + "5\n";
        gauge += "rtt_seconds{instance=\"a\"} " + (i == 10 ? "NaN" : "0.0" + std::to_string(1000 + i) + "55")
            + time;
    }
    // Ten observations each 15 seconds: half of them at most 0.1 s, all at most 0.2 s.
    for (const auto &[le, each] : {std::pair{"0.1", 5}, std::pair{"0.2", 10}, std::pair{"+Inf", 10}})
        for (int i = 0; i < samplesEach; ++i) {
            const std::int64_t ms = sampleAt(i).time_since_epoch().count();
            buckets += std::string("lat_bucket{instance=\"a\",le=\"") + le + "\"} "
                + std::to_string(each * (i + 1)) + ' ' + std::to_string(ms / 1000) + '.'
                + std::to_string(1000 + ms % 1000).substr(1) + "5\n";
        }
    QFile file(QString::fromStdString(path));
    const std::string text = total + failed + good + gauge + buckets + "# EOF\n";
    return file.open(QIODevice::WriteOnly)
        && file.write(text.data(), qint64(text.size())) == qint64(text.size());
}

// Joins what the pages bring, as a workspace does.
struct Collected {
    std::map<std::string, RequestSeriesBuilder> requests;
    std::map<std::string, ValueSeriesBuilder> values;
    std::optional<Cursor> cursor;

    CommitPage commit()
    {
        return [this](const std::vector<ContractPage> &pages, const Cursor &reached) -> Expected<void> {
            for (const ContractPage &page : pages) {
                for (const RequestSeries &series : page.requests)
                    for (const RequestCount &row : series.counts)
                        requests.try_emplace(series.service, series.service, series.probe)
                            .first->second.add({row.from, row.total, row.failed, row.conflict, {}});
                for (const ValueSeries &series : page.values)
                    for (const ValueSample &sample : series.samples)
                        values.try_emplace(series.service, series.service, series.probe)
                            .first->second.add({sample.at, sample.least, sample.most, {}});
            }
            cursor = reached;
            return {};
        };
    }
};

} // namespace

class PrometheusFiguresTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PrometheusServer> m_server;

    PrometheusSettings settings(const std::string &selector, ReadAs as) const
    {
        PrometheusSettings out;
        out.server.address = m_server->address();
        out.selector = selector;
        out.figures.as = as;
        out.mapping.push_back({{}, "api", "front"});
        return out;
    }
    PrometheusSettings counters(bool isGood) const
    {
        PrometheusSettings out = settings("api_requests_total", ReadAs::Requests);
        out.figures.part = isGood ? "api_good_total" : "api_errors_total";
        out.figures.isGood = isGood;
        return out;
    }

private slots:
    void initTestCase()
    {
        QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("figures.om")).toStdString();
        QVERIFY(writeCounters(file));
        auto server = PrometheusServer::start(file);
        if (!server)
            QFAIL(server.error().text().c_str());
        m_server = std::move(*server);
    }
    void cleanupTestCase() { m_server.reset(); }

    void countersAsRequests_data()
    {
        QTest::addColumn<bool>("isGood");
        QTest::addColumn<int>("step"); ///< minutes that each sync gets on
        QTest::newRow("failed, at once") << false << 200;
        QTest::newRow("failed, in small steps") << false << 7;
        QTest::newRow("good, at once") << true << 200;
        QTest::newRow("good, in small steps") << true << 13;
    }
    void countersAsRequests()
    {
        QFETCH(bool, isGood);
        QFETCH(int, step);
        Collected got;
        const Instant last = began + minutes(178);
        for (Instant to = began; to < last;) {
            to = std::min(to + minutes(step), last);
            const SyncReport report
                = pullPrometheus(counters(isGood), {}, {began, to}, got.cursor, got.commit());
            QVERIFY2(report.succeeded(), report.error ? report.error->text().c_str() : "");
            QCOMPARE(report.unmappedSamples, 0u);
        }
        QCOMPARE(got.requests.size(), std::size_t(1));
        const RequestSeries series = got.requests.begin()->second.build();
        const auto expected = expectedRows(last - minutes(1));
        QCOMPARE(series.counts.size(), expected.size());
        for (const RequestCount &row : series.counts) {
            const Row &want = expected.at(row.from);
            QVERIFY2(row.total == want.total && row.failed == want.failed && !row.conflict,
                     (formatInstant(row.from) + ": " + std::to_string(row.failed) + " of "
                      + std::to_string(row.total) + ", not " + std::to_string(want.failed) + " of "
                      + std::to_string(want.total))
                         .c_str());
        }
    }

    void gaugesAsValues()
    {
        PrometheusSettings of = settings("rtt_seconds", ReadAs::Values);
        of.figures.scale = "1000";
        Collected got;
        const SyncReport report = pullPrometheus(of, {}, {began, began + hours(3)}, {}, got.commit());
        QVERIFY2(report.succeeded(), report.error ? report.error->text().c_str() : "");
        const ValueSeries series = got.values.at("api").build();
        QCOMPARE(series.samples.size(), std::size_t(samplesEach - 1)); // NaN is no value
        QCOMPARE(report.figures, std::uint64_t(samplesEach - 1));
        QVERIFY(series.samples[0].at == sampleAt(0));
        QCOMPARE(series.samples[0].least, std::int64_t(10'005'500)); // 0.0100055 s
        QCOMPARE(series.samples[719 - 1].least, std::int64_t(17'195'500));
    }

    void quantilesAsValues()
    {
        PrometheusSettings of = settings("lat_bucket", ReadAs::Quantile);
        of.figures.quantile = "0.75";
        of.figures.scale = "1000";
        Collected got;
        for (int to = 20; to <= 160; to += 20) {
            const SyncReport report
                = pullPrometheus(of, {}, {began, began + minutes(to)}, got.cursor, got.commit());
            QVERIFY2(report.succeeded(), report.error ? report.error->text().c_str() : "");
        }
        const ValueSeries series = got.values.at("api").build();
        QCOMPARE(series.samples.size(), std::size_t(31)); // 00:00 to 02:30, the last one ended by 02:39
        for (std::size_t i = 0; i < series.samples.size(); ++i) {
            QVERIFY(series.samples[i].at == began + bucket * int(i));
            QCOMPARE(series.samples[i].least, std::int64_t(150'000'000)); // 150 ms
            QVERIFY(!series.samples[i].isConflict());
        }
    }

    void listsEachSeriesOnce()
    {
        const Interval recent{began + hours(2), began + hours(3)};
        const auto found
            = discoverSource(PrometheusSource(settings("lat_bucket", ReadAs::Quantile)), {}, recent);
        QVERIFY2(!found, "a quantile is needed");
        PrometheusSettings of = settings("lat_bucket", ReadAs::Quantile);
        of.figures.quantile = "0.5";
        const auto listed = discoverSource(PrometheusSource(of), {}, recent);
        QVERIFY(listed.has_value());
        QCOMPARE(listed->size(), std::size_t(1));
        QVERIFY((listed->front().labels == Labels{{"instance", "a"}}));
        QVERIFY(listed->front().kind == SeriesKind::Values);
        const auto counted = discoverSource(PrometheusSource(counters(false)), {}, recent);
        QVERIFY(counted && counted->size() == 2 && counted->front().kind == SeriesKind::Requests);
    }

    void settingsComeBack()
    {
        for (PrometheusSettings of :
             {counters(true), counters(false), settings("rtt_seconds", ReadAs::Values)}) {
            of.figures.scale = of.figures.as == ReadAs::Values ? "0.001" : "";
            const auto read = settingsFromJson(settingsToJson(of));
            QVERIFY2(read, read ? "" : read.error().front().text().c_str());
            QVERIFY(*read == of);
        }
        // What was read as checks before is the same selection now.
        QVERIFY(termsOf(settings("up", ReadAs::Checks)).selection.find("read") == std::string::npos);
        QVERIFY(termsOf(counters(true)).selection != termsOf(counters(false)).selection);
    }

    void wrongSettings()
    {
        const auto keyOf = [](const PrometheusSettings &of) {
            const auto checked = checkSettings(of);
            return checked ? std::string() : checked.error().front().key;
        };
        PrometheusSettings of = counters(false);
        QCOMPARE(keyOf(of), std::string());
        of.figures.part = "sum(x)";
        QCOMPARE(keyOf(of), std::string("read.part"));
        of = counters(false);
        of.figures.bucket = "10s";
        QCOMPARE(keyOf(of), std::string("read.bucket"));
        of = settings("lat_bucket", ReadAs::Quantile);
        of.figures.quantile = "95";
        QCOMPARE(keyOf(of), std::string("read.quantile"));
        of = settings("rtt", ReadAs::Values);
        of.figures.scale = "-1";
        QCOMPARE(keyOf(of), std::string("read.scale"));
    }

    void numbers()
    {
        QVERIFY(numberIn("1.5e-05") == Fraction(15, 1'000'000));
        QVERIFY(numberIn("-2E+3") == Fraction(-2000));
        QVERIFY(numberIn("+7") == Fraction(7));
        for (const char *text : {"", "NaN", "+Inf", "1e999", "e5", "1e", ".", "1.2.3", "0x10"})
            QVERIFY2(!numberIn(text), text);
        QCOMPARE(nearestMillionths(Fraction(1, 3)), std::optional<std::int64_t>(333'333));
        QCOMPARE(nearestMillionths(Fraction(-1, 2'000'000)), std::optional<std::int64_t>(-1));
        QVERIFY(!nearestMillionths(Fraction(Integer("1000000000000"))));
    }
};

MAKEGOOD_TEST(PrometheusFiguresTest)

} // namespace t_prometheus_figures

#include "t_prometheus_figures.moc"
