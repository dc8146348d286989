// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "fake_prometheus.h"
#include "feeds/prometheus/server_limits.h"
#include "memory_store.h"
#include "support/test_program.h"

namespace t_prometheus_limits
{

using namespace makegood::sla;
using namespace makegood::test;

namespace
{

struct Wording {
    const char *server;
    int status;
    const char *type; ///< media type
    const char *body;
    const char *says; ///< part of the sentence when no page is small enough
};

// As the servers word it; %E stands for the beginning of Prometheus's JSON error.
constexpr Wording wordings[] = {
    {"Prometheus, samples", 422, "application/json",
     "%Eexecution\",\"error\":\"query processing would load too many samples into memory in query "
     "execution\"}",
     "too many samples"},
    {"Prometheus, resolution", 400, "application/json",
     "%Ebad_data\",\"error\":\"exceeded maximum resolution of 11,000 points per timeseries. Try decreasing "
     "the "
     "query resolution (?step=XX)\"}",
     "exceeded maximum resolution"},
    {"Prometheus, time", 503, "application/json",
     "%Etimeout\",\"error\":\"query timed out in expression evaluation\"}", "query timed out"},
    {"Thanos, chunks", 422, "application/json",
     "%Eexecution\",\"error\":\"expanding series: proxy Series(): rpc error: code = ResourceExhausted desc = "
     "exceeded chunks limit: limit 10 violated (got 12)\"}",
     "exceeded chunks limit"},
    {"Thanos, series", 422, "application/json",
     "%Eexecution\",\"error\":\"expanding series: proxy Series(): rpc error: code = Unknown desc = failed to "
     "send "
     "series: limit 2 violated (got 3)\"}",
     "limit 2 violated"},
    {"Thanos, message", 422, "application/json",
     "%Eexecution\",\"error\":\"rpc error: code = ResourceExhausted desc = grpc: received message larger "
     "than max "
     "(4194400 vs. 4194304)\"}",
     "received message larger than max"},
    {"Cortex, chunks", 422, "application/json",
     "%Eexecution\",\"error\":\"expanding series: the query hit the max number of chunks limit (limit: "
     "2000000 "
     "chunks)\"}",
     "max number of chunks limit"},
    {"Cortex, chunks, as plain text", 500, "text/plain",
     "the query hit the max number of chunks limit while fetching chunks from ingesters for {} (limit: 10)",
     "max number of chunks limit"},
    {"Cortex, series", 422, "application/json",
     "%Eexecution\",\"error\":\"the query hit the max number of series limit (limit: 100000 series)\"}",
     "max number of series limit"},
    {"Cortex, chunk bytes", 422, "application/json",
     "%Eexecution\",\"error\":\"the query hit the aggregated chunks size limit (limit: 1000 bytes)\"}",
     "aggregated chunks size limit"},
    {"Cortex, data bytes", 422, "application/json",
     "%Eexecution\",\"error\":\"the query hit the aggregated data size limit (limit: 1000 bytes)\"}",
     "aggregated data size limit"},
    {"Cortex, store gateway", 422, "application/json",
     "%Eexecution\",\"error\":\"exceeded bytes limit: rpc error: code = Code(422) desc = limit 3 violated "
     "(got "
     "4)\"}",
     "exceeded bytes limit"},
    {"Cortex, range", 400, "text/plain",
     "the query time range exceeds the limit (query length: 6h0m0s, limit: 1h0m0s)", "time range exceeds"},
    {"Mimir, chunks", 422, "application/json",
     "%Eexecution\",\"error\":\"the query exceeded the maximum number of chunks (limit: 2000000 chunks) "
     "(err-mimir-max-chunks-per-query). Consider reducing the time range and/or number of series selected by "
     "the "
     "query. One way to reduce the number of selected series is to add more label matchers to the query. "
     "Otherwise, to adjust the related per-tenant limit, configure -querier.max-fetched-chunks-per-query, or "
     "contact your service administrator.\"}",
     "err-mimir-max-chunks-per-query"},
    {"Mimir, series", 422, "application/json",
     "%Eexecution\",\"error\":\"expanding series: the query exceeded the maximum number of series (limit: 1 "
     "series) "
     "(err-mimir-max-series-per-query)\"}",
     "err-mimir-max-series-per-query"},
    {"Mimir, chunk bytes", 422, "application/json",
     "%Eexecution\",\"error\":\"the query exceeded the aggregated chunks size limit (limit: 1024 bytes) "
     "(err-mimir-max-chunks-bytes-per-query)\"}",
     "err-mimir-max-chunks-bytes-per-query"},
    {"Mimir, estimated chunks", 422, "application/json",
     "%Eexecution\",\"error\":\"the estimated number of chunks for the query exceeded the maximum allowed "
     "(limit: 10 "
     "chunks) (err-mimir-max-estimated-chunks-per-query)\"}",
     "err-mimir-max-estimated-chunks-per-query"},
    {"Mimir, memory", 422, "application/json",
     "%Eexecution\",\"error\":\"the query exceeded the maximum allowed estimated amount of memory consumed "
     "by a "
     "single query (limit: 11 bytes) (err-mimir-max-estimated-memory-consumption-per-query)\"}",
     "amount of memory"},
    {"Mimir, range", 422, "application/json",
     "%Ebad_data\",\"error\":\"the query time range exceeds the limit (query length: 6h0m0s, limit: 1h0m0s) "
     "(err-mimir-max-query-length). To adjust the related per-tenant limit, configure "
     "-querier.max-partial-query-length, or contact your service administrator.\"}",
     "err-mimir-max-query-length"},
    {"Grafana Cloud, range", 400, "application/json",
     "%Ebad_data\",\"error\":\"the total query time range exceeds the limit (query length: 769h0m0s, limit: "
     "768h0m0s) (err-mimir-max-total-query-length)\"}",
     "err-mimir-max-total-query-length"},
    {"VictoriaMetrics, samples", 422, "application/json",
     "%E422\",\"error\":\"error when exporting data for query=\\\"up\\\" on the time range (start=1, end=2): "
     "cannot "
     "fetch data for \\\"filters=[{__name__=\\\\\\\"up\\\\\\\"}]\\\": cannot select more than "
     "-search.maxSamplesPerQuery=3 samples; possible solutions: to increase the "
     "-search.maxSamplesPerQuery\"}",
     "cannot select more than -search.maxSamplesPerQuery=3 samples"},
    {"VictoriaMetrics, series", 422, "application/json",
     "%E422\",\"error\":\"error when searching tsids: the number of matching timeseries exceeds 300000; "
     "either narrow "
     "down the search or increase -search.max* command-line flag values at vmselect (the most likely limit "
     "is "
     "-search.maxUniqueTimeseries)\"}",
     "the number of matching timeseries exceeds 300000"},
    {"VictoriaMetrics, series, older", 422, "application/json",
     "%E422\",\"error\":\"the number of matching unique timeseries exceeds 300000; either narrow down the "
     "search or "
     "increase -search.maxUniqueTimeseries\"}",
     "unique timeseries exceeds 300000"},
    {"VictoriaMetrics, points", 422, "application/json",
     "%E422\",\"error\":\"too many points for the given step=60, start=1 and end=2: 30001; cannot exceed "
     "-search.maxPointsPerTimeseries=30000\"}",
     "too many points"},
    {"VictoriaMetrics, memory", 422, "application/json",
     "%E422\",\"error\":\"not enough memory for processing 100 data points across 10 time series with 10 "
     "points in "
     "each time series; possible solutions are: reducing the number of matching time series\"}",
     "not enough memory for processing"},
    {"a gateway's size", 413, "text/html", "<html><title>413 Request Entity Too Large</title></html>",
     "finds the answer too large"},
    {"a gateway's patience", 504, "text/html", "<html><title>504 Gateway Time-out</title></html>",
     "gave up waiting"},
};

} // namespace

/// Limits of the servers, in their own words and with their own status: a page shrinks until it fits, and
/// nothing is lost.
class PrometheusLimits : public QObject
{
    Q_OBJECT
private slots:
    void aSmallerPageFits_data() { rows(); }
    void aSmallerPageFits();
    void evenTheSmallestIsTooMuch_data() { rows(); }
    void evenTheSmallestIsTooMuch();
    void otherErrorsAreNoLimits();

private:
    static void rows()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < int(std::size(wordings)); ++i)
            QTest::newRow(wordings[i].server) << i;
    }
    static FakePrometheus limited(const Wording &row, std::size_t samples)
    {
        FakePrometheus right;
        right.sampleLimit = samples;
        right.tooManyStatus = row.status;
        right.tooManyType = row.type;
        right.tooManyAnswer = QByteArray(row.body).replace("%E", "{\"status\":\"error\",\"errorType\":\"");
        right.series = {minutely("a", 24 * 60)};
        return right;
    }
};

void PrometheusLimits::aSmallerPageFits()
{
    QFETCH(int, number);
    const Wording *row = &wordings[number];
    FakePrometheus right = limited(*row, 100);
    FakeServer server(serving(right));
    MemoryStore store;
    const SyncReport report = pull(fakeSettings(server.address()), store, t0, t0 + 24 * hour);
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    QCOMPARE(store.size(), 1440u);
    QCOMPARE(report.pages, 16u); // 6 h, 3 h, then 90 minutes for good
    QCOMPARE(right.queries, 18); // a refused query is not sent again
}

void PrometheusLimits::evenTheSmallestIsTooMuch()
{
    QFETCH(int, number);
    const Wording *row = &wordings[number];
    FakePrometheus right = limited(*row, 0);
    FakeServer server(serving(right));
    MemoryStore store;
    const SyncReport report = pull(fakeSettings(server.address()), store, t0, t0 + 24 * hour);
    QVERIFY(!report.succeeded());
    const std::string text = textOf(report);
    QVERIFY2(text.find("even one minute is too much") != std::string::npos, text.c_str());
    QVERIFY2(text.find(row->says) != std::string::npos, text.c_str());
    QVERIFY2(row->status == 504 || text.find("let the selector name fewer series") != std::string::npos,
             text.c_str());
    QVERIFY2(text.size() < 450, text.c_str());
    QCOMPARE(store.commits, 0);
}

void PrometheusLimits::otherErrorsAreNoLimits()
{
    for (const char *text : {"parse error: unexpected end of input", "unknown function with name \"foo\"",
                             "no org id", "invalid parameter \"query\": 1:1: parse error", "TSDB not ready",
                             "too many outstanding requests", ""})
        QVERIFY2(limitNamedIn(text).empty(), text);
    const std::string cut = limitNamedIn("a: b: too many samples \xe2\x82\xac" + std::string(400, '\xc3'));
    QVERIFY(cut.starts_with("too many samples") && cut.size() < 210);
}

MAKEGOOD_TEST(PrometheusLimits)

} // namespace t_prometheus_limits

#include "t_prometheus_limits.moc"
