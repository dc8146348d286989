// SPDX-License-Identifier: GPL-3.0-or-later
// requests.csv and values.csv (docs/formats.md, "Case folder").
#include <QTest>

#include "feeds/request_csv.h"
#include "feeds/value_csv.h"
#include "support/test_program.h"

namespace t_sample_csv
{

using namespace makegood::feeds;

namespace
{

// Errors, else the rows of each series, one a line.
QByteArray requestsOf(std::string_view text)
{
    RequestCollector collector;
    QByteArray out;
    if (const auto done = collector.readRequestsCsv(text, "case/requests.csv", "requests.csv"); !done) {
        for (const Error &e : done.error())
            out += e.text() + '\n';
        return out;
    }
    for (const RequestSeries &s : collector.build()) {
        out += s.service + '/' + s.probe + ':';
        for (const RequestCount &row : s.counts)
            out += ' ' + formatInstant(row.from).substr(11, 5) + '=' + std::to_string(row.failed) + '/'
                + std::to_string(row.total) + (row.conflict ? "!" : "");
        out += '\n';
    }
    return out;
}

QByteArray valuesOf(std::string_view text)
{
    ValueCollector collector;
    QByteArray out;
    if (const auto done = collector.readValuesCsv(text, "case/values.csv", "values.csv"); !done) {
        for (const Error &e : done.error())
            out += e.text() + '\n';
        return out;
    }
    for (const ValueSeries &s : collector.build()) {
        out += s.service + '/' + s.probe + ':';
        for (const ValueSample &row : s.samples)
            out += ' ' + formatInstant(row.at).substr(11, 5) + '=' + formatValue(row.least)
                + (row.isConflict() ? ".." + formatValue(row.most) : "");
        out += '\n';
    }
    return out;
}

const std::string requestHead = "from,service,probe,total,failed\n";
const std::string valueHead = "time,service,probe,value\n";

} // namespace

class TestSampleCsv : public QObject
{
    Q_OBJECT

private slots:
    void requests_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArray &rows, const QByteArray &expected) {
            QTest::newRow(name) << rows << expected;
        };
        row("any order", "2026-03-01T01:00:00Z,a,p,9,0\n2026-03-01T00:00:00Z,a,p,10,3\n",
            "a/p: 00:00=3/10 01:00=0/9\n");
        row("none at all", "2026-03-01T00:00:00Z,a,p,0,0\n", "a/p: 00:00=0/0\n");
        row("many", "2026-03-01T00:00:00Z,a,p,999999999999,999999999999\n",
            "a/p: 00:00=999999999999/999999999999\n");
        row("the same twice", "2026-03-01T00:00:00Z,a,p,9,1\n2026-03-01T00:00:00Z,a,p,9,1\n",
            "a/p: 00:00=1/9\n");
        row("more failed", "2026-03-01T00:00:00Z,a,p,9,1\n2026-03-01T00:00:00Z,a,p,99,2\n",
            "a/p: 00:00=2/99!\n");
        row("as many of fewer", "2026-03-01T00:00:00Z,a,p,9,1\n2026-03-01T00:00:00Z,a,p,8,1\n",
            "a/p: 00:00=1/8!\n");
        row("another probe", "2026-03-01T00:00:00Z,a,q,9,1\n2026-03-01T00:00:00Z,a,p,8,2\n",
            "a/p: 00:00=2/8\na/q: 00:00=1/9\n");
        row("more failed than there were", "2026-03-01T00:00:00Z,a,p,9,10\n",
            "case/requests.csv:2: failed: more requests failed than there were (found \"10\"; allowed 0 to "
            "9)\n");
        const QByteArray count = "(found \"%1\"; allowed a whole number from 0 to 999999999999)\n";
        const auto wrong = [&](const char *name, const QByteArray &total, const QByteArray &failed,
                               const QByteArray &column, const QByteArray &found) {
            row(name, "2026-03-01T00:00:00Z,a,p," + total + ',' + failed + '\n',
                "case/requests.csv:2: " + column + ": not a count " + QByteArray(count).replace("%1", found));
        };
        wrong("negative", "9", "-1", "failed", "-1");
        wrong("no integer", "9.0", "1", "total", "9.0");
        wrong("too many", "1000000000000", "1", "total", "1000000000000");
    }
    void requests()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QByteArray, expected);
        QCOMPARE(requestsOf(requestHead + rows.toStdString()), expected);
    }

    void everyErrorIsTold()
    {
        const QByteArray got = requestsOf(requestHead + "2026-03-01T00:00:00Z,,p,x,1\nyesterday,a,p,1,y\n");
        for (const char *place : {":2: service:", ":2: total:", ":3: from:", ":3: failed:"})
            QVERIFY2(got.contains(place), got);
        QCOMPARE(got.count('\n'), 4);
    }

    void values_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("expected");
        for (const char *good :
             {"47.25", "0", "-0.000001", "999999999999.999999", "-999999999999.999999", "7"})
            QTest::newRow(good) << QByteArray(good) << "a/p: 00:00=" + QByteArray(good) + '\n';
        QTest::newRow("zeros") << QByteArray("007.2500000") << QByteArray("a/p: 00:00=7.25\n");
        QTest::newRow("minus zero") << QByteArray("-0.0") << QByteArray("a/p: 00:00=0\n");
        for (const char *bad : {"", "-", "1e3", "+1", "1.", ".5", "1000000000000", "0.0000001", "1,5", "NaN",
                                "--1", "1.2.3", "0x1", " 1"})
            QTest::newRow(bad) << '"' + QByteArray(bad) + '"' << QByteArray("not a value");
    }
    void values()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QByteArray, expected);
        const QByteArray got = valuesOf(valueHead + "2026-03-01T00:00:00Z,a,p," + cell.toStdString() + '\n');
        if (expected == "not a value")
            QVERIFY2(got.startsWith("case/values.csv:2: value: not a value (found"), got);
        else
            QCOMPARE(got, expected);
    }

    void bothOfTwoValuesStay()
    {
        QCOMPARE(valuesOf(valueHead
                          + "2026-03-01T00:00:00Z,a,p,5\n2026-03-01T00:00:00Z,a,p,3\n"
                            "2026-03-01T00:00:00.000Z,a,p,4\n2026-03-01T00:01:00Z,a,p,4\n"
                            "2026-03-01T00:01:00Z,a,p,4.0\n2026-03-01T00:00:00Z,b,p,1\n"),
                 QByteArray("a/p: 00:00=3..5 00:01=4\nb/p: 00:00=1\n"));
    }

    void linesAreKept()
    {
        ValueCollector collector;
        QVERIFY(collector.readValuesCsv(valueHead + "2026-03-01T00:00:00Z,a,p,5\n", "x", "one.csv"));
        QVERIFY(collector.readValuesCsv(valueHead + "\n2026-03-01T00:01:00Z,a,p,5\n", "y", "two.csv"));
        const auto series = collector.build();
        QCOMPARE(series.size(), std::size_t(1));
        const auto &[first, second] = std::pair(series[0].samples[0], series[0].samples[1]);
        QCOMPARE(series[0].sources[second.origin.source], std::string("two.csv"));
        QCOMPARE(first.origin.line, 2u);
        QCOMPARE(second.origin.line, 3u);
    }
};

MAKEGOOD_TEST(TestSampleCsv)

} // namespace t_sample_csv

#include "t_sample_csv.moc"
