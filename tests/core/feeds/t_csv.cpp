// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>

#include <QElapsedTimer>
#include <QTest>

#include "feeds/csv_cells.h"
#include "feeds/csv_files.h"
#include "support/test_program.h"

namespace t_csv
{

using namespace makegood::feeds;
using namespace std::chrono;

namespace
{

const Interval always{sys_days(1970y / January / 1), sys_days(2100y / January / 1)};

struct ReadChecks {
    Errors errors;
    std::vector<CheckSeries> series;
};

ReadChecks readChecks(std::string_view text)
{
    SeriesCollector collector;
    const auto done = collector.readChecksCsv(text, "case/checks.csv", "checks.csv");
    if (!done)
        return {done.error(), {}};
    return {{}, collector.build()};
}

// `service/probe: UpDown…` of each series, one a line.
QByteArray shown(const ReadChecks &read)
{
    QByteArray out;
    for (const Error &e : read.errors)
        out += e.text() + '\n';
    for (const CheckSeries &s : read.series) {
        out += s.service() + '/' + s.probe() + ':';
        for (const Check &c : s.checks(always))
            out += ' ' + formatInstant(c.at) + (c.state == CheckState::Up ? "+" : "-");
        out += '\n';
    }
    return out;
}

const std::string head = "time,service,probe,state\n";

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray one = "a/p: 2026-03-01T00:00:00Z+\n";
        const auto row = [](const char *name, const QByteArray &text, const QByteArray &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("plain", "time,service,probe,state\n2026-03-01T00:00:00Z,a,p,up\n", one);
        row("no line end at the end", "time,service,probe,state\n2026-03-01T00:00:00Z,a,p,up", one);
        row("CRLF", "time,service,probe,state\r\n2026-03-01T00:00:00Z,a,p,up\r\n", one);
        row("byte order mark", "\xEF\xBB\xBFtime,service,probe,state\n2026-03-01T00:00:00Z,a,p,up\n", one);
        row("empty lines", "time,service,probe,state\n\n2026-03-01T00:00:00Z,a,p,up\n\n", one);
        row("quotes", "\"time\",service,probe,state\n\"2026-03-01T00:00:00Z\",\"a\",p,\"up\"\n", one);
        row("offset", "time,service,probe,state\n2026-03-01T02:00:00+02:00,a,p,up\n", one);
        row("detail",
            "time,service,probe,state,detail\n2026-03-01T00:00:00Z,a,p,up,\"two\nlines, \"\"so\"\"\"\n", one);
        row("empty detail", "time,service,probe,state,detail\n2026-03-01T00:00:00Z,a,p,up,\n", one);
        row("empty detail at the end", "time,service,probe,state,detail\n2026-03-01T00:00:00Z,a,p,up,", one);
        row("quoted service", "time,service,probe,state\n2026-03-01T00:00:00Z,\"a,\"\"b\"\"\",p,up\n",
            "a,\"b\"/p: 2026-03-01T00:00:00Z+\n");
        row("only a header", "time,service,probe,state\n", "");
        row("any order, several series",
            "time,service,probe,state\n2026-03-01T00:01:00Z,a,p,down\n2026-03-01T00:00:00.250Z,a,q,up\n"
            "2026-03-01T00:00:00Z,a,p,up\n2026-03-01T00:02:00Z,a,p,unknown\n",
            "a/p: 2026-03-01T00:00:00Z+ 2026-03-01T00:01:00Z-\na/q: 2026-03-01T00:00:00.250Z+\n");
        row("same letters in other names",
            "time,service,probe,state\n2026-03-01T00:00:00Z,ab,c,up\n"
            "2026-03-01T00:00:00Z,a,bc,up\n",
            "a/bc: 2026-03-01T00:00:00Z+\nab/c: 2026-03-01T00:00:00Z+\n");
    }

    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(shown(readChecks(text.toStdString())), expected);
    }

    // Marks and letters outside of ASCII at every place of a machine word.
    void marksAnywhere()
    {
        for (std::size_t length = 1; length < 24; ++length) {
            const std::string name(length, 'n');
            const std::string wide = std::string(length, 'w') + "é€😀";
            const std::string text = head + "2026-03-01T00:00:00Z," + name + ',' + wide + ",up\n"
                + "2026-03-01T00:00:00Z,\"" + name + ",\n\"\"\",p,down\r\n";
            QCOMPARE(shown(readChecks(text)),
                     QByteArray::fromStdString(name + '/' + wide + ": 2026-03-01T00:00:00Z+\n" + name
                                               + ",\n\"/p: 2026-03-01T00:00:00Z-\n"));
            for (std::size_t at = 0; at < length; ++at) {
                std::string stray = name;
                stray[at] = at == 0 ? 'n' : '"';
                const auto read = readChecks(head + "2026-03-01T00:00:00Z," + stray + ",p,up\n");
                QCOMPARE(read.errors.size(), std::size_t(at == 0 ? 0 : 1));
                std::string bad = name + "é";
                bad[at] = char(0xff);
                const auto refused = readChecks(head + "\n2026-03-01T00:00:00Z," + bad + ",p,up\n");
                QCOMPARE(refused.errors.size(), std::size_t(1));
                QCOMPARE(refused.errors.front().line, 3);
            }
        }
    }

    // A series is guessed from what came after the one before; a wrong guess must not show.
    void seriesInAnyOrder()
    {
        std::string text = head;
        std::map<std::string, QByteArray> expected;
        const std::string order = "abcabcacbbcaaabcab";
        for (std::size_t i = 0; i < order.size(); ++i) {
            const Instant at = sys_days(2026y / March / 1) + minutes(i);
            const std::string name(1, order[i]);
            text += formatInstant(at) + ',' + name + ",p,up\n";
            expected[name] += " " + QByteArray::fromStdString(formatInstant(at)) + '+';
        }
        QByteArray all;
        for (const auto &[name, checks] : expected)
            all += QByteArray::fromStdString(name) + "/p:" + checks + '\n';
        QCOMPARE(shown(readChecks(text)), all);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QByteArray>("key");
        const auto row = [](const char *name, const QByteArray &rows, int line, const char *key) {
            QTest::newRow(name) << "time,service,probe,state,detail\n" + rows << line << QByteArray(key);
        };
        row("cut off in the last line", "2026-03-01T00:00:00Z,a,p,up,\n2026-03-01T00:01:00Z,a,p", 3, "");
        row("cut off in a quote", "2026-03-01T00:00:00Z,a,p,up,\"x\n\n", 2, "");
        row("too few", "2026-03-01T00:00:00Z,a,p,up\n2026-03-01T00:00:00Z,a,p,up,\n", 2, "");
        row("too many", "2026-03-01T00:00:00Z,a,p,up,,\n", 2, "");
        row("after a line break in quotes",
            "2026-03-01T00:00:00Z,a,p,up,\"\n\n\"\n2026-03-01T00:00:00Z,a,p,UP,\n", 5, "state");
        row("state", "2026-03-01T00:00:00Z,a,p,ok,\n", 2, "state");
        row("no service", "2026-03-01T00:00:00Z,,p,up,\n", 2, "service");
        row("no probe", "2026-03-01T00:00:00Z,a,,up,\n", 2, "probe");
        row("stray quote", "2026-03-01T00:00:00Z,a,p,up,x\"y\n", 2, "");
        row("text after a quote", "2026-03-01T00:00:00Z,a,p,\"up\"x,\n", 2, "");
        row("not UTF-8", "2026-03-01T00:00:00Z,a,p,up,ok\n2026-03-01T00:00:00Z,\xC3(,p,up,\n", 3, "");
        row("surrogate", "2026-03-01T00:00:00Z,\xED\xA0\x80,p,up,\n", 2, "");
        for (const char *bad :
             {"", "2026-03-01", "2026-03-01T00:00:00", "2026-02-30T00:00:00Z", "2026-13-01T00:00:00Z",
              "2026-03-01T24:00:00Z", "2026-03-01T00:60:00Z", "2026-03-01T00:00:60Z",
              "2026-03-01T00:00:00.0001Z", "2026-03-01T0 :00:00Z", "26-03-01T00:00:00Z",
              "2026-03-01T00:00:00ZZ", "2026-03-01T00:00:00.25aZ", "-026-03-01T00:00:00Z"})
            row(QByteArray("instant '").append(bad).append("'").constData(), QByteArray(bad) + ",a,p,up,\n",
                2, "time");
    }

    void refused()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(QByteArray, key);
        const ReadChecks read = readChecks(text.toStdString());
        QCOMPARE(read.errors.size(), std::size_t(1));
        const Error &e = read.errors.front();
        QVERIFY2(e.line == line && e.key == key.toStdString(), e.text().c_str());
        QCOMPARE(e.file, std::string("case/checks.csv"));
        QVERIFY(!e.what.empty());
        QVERIFY(!e.allowed.empty());
    }

    void headers()
    {
        for (const char *bad : {"", "\n", "time,service,probe\n", "time,service,state,probe\n",
                                "Time,service,probe,state\n", "time,service,probe,state,detail,more\n",
                                "time;service;probe;state\n", "2026-03-01T00:00:00Z,a,p,up\n"}) {
            const ReadChecks read = readChecks(bad);
            QCOMPARE(read.errors.size(), std::size_t(1));
            QCOMPARE(read.errors.front().line, 1);
            QCOMPARE(read.errors.front().what, std::string("wrong header"));
        }
    }

    void manyErrorsEndTheReading()
    {
        std::string text = head;
        for (int i = 0; i < 1000; ++i)
            text += "x,a,p,up\n";
        const ReadChecks read = readChecks(text);
        QCOMPARE(read.errors.size(), std::size_t(20));
        QCOMPARE(read.errors.back().line, 21);
    }

    void originsNameFileAndLine()
    {
        const ReadChecks read = readChecks(head
                                           + "2026-03-01T00:00:00Z,a,p,up\n2026-03-01T00:00:00Z,b,p,up\n"
                                             "2026-03-01T00:01:00Z,a,p,down\n2026-03-01T00:02:00Z,a,p,up\n");
        QCOMPARE(read.series.size(), std::size_t(2));
        const ChunkHead &chunk = read.series.front().chunks().front()->head;
        QCOMPARE(chunk.sources, std::vector<std::string>{"checks.csv"});
        QCOMPARE(chunk.spells.size(), std::size_t(1));
        QCOMPARE(chunk.spells.front().firstOrigin, (Origin{0, 4}));
    }

    // The fast path takes the usual shape only, and never says anything else than the careful parser.
    void fastInstants()
    {
        for (const std::string text :
             {"2026-03-01T00:00:00Z", "1969-12-31T23:59:59.999Z", "2024-02-29T12:34:56.007Z",
              "0000-01-01T00:00:00Z", "9999-12-31T23:59:59Z"}) {
            QVERIFY(plainUtcInstant(text).has_value());
            QCOMPARE(*plainUtcInstant(text), *parseInstant(text));
        }
        const std::string usual = "2026-03-01T10:20:30.250Z";
        for (std::size_t i = 0; i < usual.size(); ++i)
            for (int c = 0; c < 256; ++c) {
                std::string text = usual;
                text[i] = static_cast<char>(c);
                if (const auto fast = plainUtcInstant(text)) {
                    const auto careful = parseInstant(text);
                    QVERIFY2(careful.has_value() && *careful == *fast, text.c_str());
                }
            }
        QVERIFY(!plainUtcInstant("").has_value());
        QVERIFY(!plainUtcInstant("2023-02-29T00:00:00Z").has_value());
    }

    void otherFiles()
    {
        const auto calls
            = readCallsCsv("started,service,line_available,answered,decoded_at,delivered_at,attempts\n"
                           "2026-05-05T10:03:00Z,r,false,,,2026-05-05T10:03:01Z,5\n",
                           "calls.csv");
        QVERIFY(calls.has_value() && calls->size() == 1);
        QVERIFY(!calls->front().lineAvailable && !calls->front().answered && !calls->front().decodedAt);
        QVERIFY(calls->front().deliveredAt.has_value());
        QCOMPARE(calls->front().attempts, std::int64_t(5));
        QCOMPARE(calls->front().line, 2u);

        const Currency usd = *Currency::named("USD");
        const std::string notices = "kind,given_at,effective_at,service,old_price,new_price,channel\n";
        const auto prices
            = readNoticesCsv(notices + "price,2026-01-14T00:00:01Z,2026-03-15T00:00:00Z,h,90.00,100,letter\n",
                             "notices.csv", usd);
        QVERIFY(prices.has_value() && prices->size() == 1);
        QCOMPARE(prices->front().oldPrice, Money{9000});
        QCOMPARE(prices->front().newPrice, Money{10000});
        QCOMPARE(prices->front().channel, std::string("letter"));
        const auto bad
            = readNoticesCsv(notices + "gift,2026-01-14T00:00:01Z,2026-03-15T00:00:00Z,h,90.001,-1,letter\n",
                             "notices.csv", usd);
        QVERIFY(!bad.has_value());
        QStringList keys;
        for (const Error &e : bad.error())
            keys << QString::fromStdString(e.key);
        QCOMPARE(keys.join(QLatin1Char(' ')), QStringLiteral("kind old_price new_price"));

        const std::string backups = "taken_at,service,kind,state,retained_until\n";
        const auto rows = readBackupsCsv(backups + "2026-03-13T01:00:00Z,h,weekly,failed,\n", "backups.csv");
        QVERIFY(rows.has_value() && rows->size() == 1);
        QVERIFY(rows->front().kind == BackupKind::Weekly && !rows->front().good
                && !rows->front().retainedUntil);
        QVERIFY(
            !readBackupsCsv(backups + "2026-03-13T01:00:00Z,h,hourly,good,\n", "backups.csv").has_value());

        const std::string evidence = "time,service,method,target,result\n";
        const auto proofs
            = readEvidenceCsv(evidence + "2026-02-03T10:05:00Z,m,smtp,mx.example.net,failed\n", "e");
        QVERIFY(proofs.has_value() && proofs->size() == 1);
        QVERIFY(proofs->front().failed);
        QCOMPARE(proofs->front().method, std::string("smtp"));
        QVERIFY(!readEvidenceCsv(evidence + "2026-02-03T10:05:00Z,m,telnet,x,failed\n", "e").has_value());
    }

    void cutAnywhere()
    {
        const std::string whole
            = head + "2026-03-01T00:00:00Z,\"a\",p,up\n2026-03-01T00:01:00.5Z,\"b\"\"c\",p,down\n";
        for (std::size_t n = 0; n < whole.size(); ++n) {
            const ReadChecks read = readChecks(std::string_view(whole).substr(0, n));
            QVERIFY(read.errors.empty() || read.series.empty());
        }
        for (std::size_t i = 0; i < whole.size(); ++i)
            for (int c = 0; c < 256; ++c) {
                std::string damaged = whole;
                damaged[i] = static_cast<char>(c);
                const ReadChecks read = readChecks(damaged);
                QVERIFY(read.errors.empty() || read.series.empty());
            }
    }

    void aMillionLines()
    {
        std::string text = head;
        text.reserve(48'000'000);
        const Instant start = sys_days(2026y / March / 1);
        for (int i = 0; i < 1'000'000; ++i)
            text += formatInstant(start + seconds(i / 10 * 20)) + ",web-" + std::to_string(i % 10)
                + ",http,up\n";
        QElapsedTimer timer;
        timer.start();
        SeriesCollector collector;
        QVERIFY(collector.readChecksCsv(text, "checks.csv", "checks.csv").has_value());
        const auto parsed = timer.restart();
        const auto series = collector.build();
        qInfo("1000000 lines of 10 services: %lld ms to parse, %lld ms to build",
              static_cast<long long>(parsed), static_cast<long long>(timer.elapsed()));
        QCOMPARE(series.size(), std::size_t(10));
        QCOMPARE(series.front().size(), std::uint64_t(100'000));
    }
};

MAKEGOOD_TEST(TestCsv)

} // namespace t_csv

#include "t_csv.moc"
