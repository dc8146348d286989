// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "feeds/table/bound_cells.h"
#include "support/test_program.h"
#include "table_texts.h"

namespace t_table_times
{

using namespace makegood::feeds;
using namespace makegood::test;

namespace
{

QByteArray timeText(const char *format, const char *text, char decimal = '.')
{
    const auto pattern = TimePattern::named(format);
    if (!pattern)
        return QByteArray::fromStdString(pattern.error().what);
    const auto read = pattern->read(text, decimal);
    if (!read)
        return "no";
    const Instant at(read->local.time_since_epoch() - read->offset.value_or(Duration::zero()));
    return QByteArray::fromStdString(formatInstant(at)) + (read->offset ? "" : " local");
}

QByteArray mappingFor(const char *zone, const char *repeated, const char *row = "check")
{
    return QByteArray(R"({"schema": 1, "row": ")") + row + R"(", "time": {"cell": "t"}, "zone": ")" + zone
        + R"(", "repeated": ")" + repeated
        + R"(", "state": {"cell": "s", "up": ["u"], "down": ["d"]}, "service": "a", "probe": "p"})";
}

} // namespace

class TestTableTimes : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *format, const char *text, const char *expected) {
            QTest::addRow("%s <- %s", format, text)
                << QByteArray(format) << QByteArray(text) << QByteArray(expected);
        };
        row("iso", "2026-03-01T02:00:00.250+02:00", "2026-03-01T00:00:00.250Z");
        row("iso", "2026-03-01 02:00:00", "2026-03-01T02:00:00Z local");
        row("iso", "2026-03-01 02:00", "2026-03-01T02:00:00Z local");
        row("iso", "2026-03-01", "2026-03-01T00:00:00Z local");
        row("iso", "2026-03-01 02:00:00 UTC", "2026-03-01T02:00:00Z");
        row("iso", "2026-03-01 02:00:00+0530", "2026-02-28T20:30:00Z");
        row("iso", "2026-02-29", "no");
        row("iso", "2026-03-01 02:00:00.0005", "no");
        row("iso", "2026-03-01 02:00:00.250000", "2026-03-01T02:00:00.250Z local");
        row("epoch-s", "1772323200", "2026-03-01T00:00:00Z");
        row("epoch-s", "1772323200.5", "2026-03-01T00:00:00.500Z");
        row("epoch-s", "1772323200.0001", "no");
        row("epoch-ms", "1772323200001", "2026-03-01T00:00:00.001Z");
        row("epoch-ms", "1772323200001.5", "no");
        row("dd.MM.yyyy HH:mm:ss", "01.03.2026 23:59:59", "2026-03-01T23:59:59Z local");
        row("dd.MM.yyyy HH:mm:ss", "1.3.2026 23:59:59", "no");
        row("d.M.yyyy H:mm", "1.3.2026 9:05", "2026-03-01T09:05:00Z local");
        row("M/d/yyyy h:mm:ss a", "3/1/2026 12:00:00 AM", "2026-03-01T00:00:00Z local");
        row("M/d/yyyy h:mm a", "3/1/2026 12:00 pm", "2026-03-01T12:00:00Z local");
        row("M/d/yyyy h:mm a", "3/1/2026 13:00 pm", "no");
        row("MMM d, yyyy h:mm a", "Mar 1, 2026 1:02 PM", "2026-03-01T13:02:00Z local");
        row("MMM d, yyyy h:mm a", "september 30, 2026 1:02 PM", "2026-09-30T13:02:00Z local");
        row("EEE, d MMM yyyy HH:mm:ss x", "Sun, 1 Mar 2026 00:00:00 GMT", "2026-03-01T00:00:00Z");
        row("yyyyMMdd'T'HHmmss", "20260301T120000", "2026-03-01T12:00:00Z local");
        row("yyyy-MM-dd HH:mm:ss,S", "2026-03-01 00:00:00,25", "2026-03-01T00:00:00.250Z local");
        row("HH:mm", "24:00", "no");
        row("yyyy-MM-dd hh:mm", "",
            "a 12-hour clock (h) goes with AM or PM (a), and a 24-hour clock (H) with neither");
        row("yyyy-MM HH:mm", "", "a time pattern has year, month and day, or a time of day, or both");
        row("yyyy-MM-dd q", "", "this time pattern has letters that mean nothing: q");
        row("yyyy-MM-dd dd", "", "a part of this time pattern stands in it twice");
    }
    void reads()
    {
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(timeText(format, text), expected);
    }

    void decimalCommas()
    {
        QCOMPARE(timeText("epoch-s", "1772323200,5", ','), QByteArray("2026-03-01T00:00:00.500Z"));
        QCOMPARE(lengthOf("0,333", LengthUnit::Minutes, ','), std::optional(Duration(19'980)));
        QCOMPARE(lengthOf("0.00001", LengthUnit::Minutes, '.'), std::optional<Duration>());
        QCOMPARE(lengthOf("2 days, 1:02:03", LengthUnit::Clock, '.'),
                 std::optional(Duration((49 * 3600 + 2 * 60 + 3) * 1000)));
        // Two parts could be hours or minutes: that is not guessed.
        QCOMPARE(lengthOf("4:05", LengthUnit::Clock, '.'), std::optional<Duration>());
        QCOMPARE(lengthOf("4:5:00", LengthUnit::Clock, '.'), std::optional<Duration>());
    }

    // Clocks in Berlin went back from 3:00 to 2:00 on 2025-10-25T01:00Z.
    void orderTellsTheRepeatedHour_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("rising") << QByteArray(
            "t,s\n2025-10-26 01:30,u\n2025-10-26 02:00,u\n2025-10-26 02:30,d\n"
            "2025-10-26 02:00,u\n2025-10-26 02:30,u\n2025-10-26 03:00,u\n")
                                << QByteArray("a/p 2025-10-25T23:30:00Z up\na/p 2025-10-26T00:00:00Z up\n"
                                              "a/p 2025-10-26T00:30:00Z down\na/p 2025-10-26T01:00:00Z up\n"
                                              "a/p 2025-10-26T01:30:00Z up\na/p 2025-10-26T02:00:00Z up\n");
        QTest::newRow("falling") << QByteArray(
            "t,s\n2025-10-26 03:30,u\n2025-10-26 03:00,u\n2025-10-26 02:30,u\n"
            "2025-10-26 02:00,u\n2025-10-26 02:30,d\n2025-10-26 02:00,u\n"
            "2025-10-26 01:30,u\n")
                                 << QByteArray("a/p 2025-10-25T23:30:00Z up\na/p 2025-10-26T00:00:00Z up\n"
                                               "a/p 2025-10-26T00:30:00Z down\na/p 2025-10-26T01:00:00Z up\n"
                                               "a/p 2025-10-26T01:30:00Z up\na/p 2025-10-26T02:00:00Z up\n"
                                               "a/p 2025-10-26T02:30:00Z up\n");
        QTest::newRow("one check an hour")
            << QByteArray("t,s\n2025-10-26 01:00,u\n2025-10-26 02:00,d\n"
                          "2025-10-26 02:00,u\n2025-10-26 03:00,u\n")
            << QByteArray("a/p 2025-10-25T23:00:00Z up\na/p 2025-10-26T00:00:00Z down\n"
                          "a/p 2025-10-26T01:00:00Z up\na/p 2025-10-26T02:00:00Z up\n");
    }
    void orderTellsTheRepeatedHour()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(imported(text, mappingFor("Europe/Berlin", "order")), expected);
    }

    void repeatedHourIsTold()
    {
        const QByteArray alone = "t,s\n2025-10-26 01:30,u\n2025-10-26 02:30,d\n2025-10-26 03:30,u\n";
        QVERIFY(imported(alone, mappingFor("Europe/Berlin", "order")).contains("2025-10-26T00:30:00Z down"));
        QVERIFY(imported(alone, mappingFor("Europe/Berlin", "second")).contains("2025-10-26T01:30:00Z down"));
        QVERIFY(imported(alone, mappingFor("Europe/Berlin", "refuse"))
                    .contains("table.csv:3: t: this local time occurs twice"));
        const QTemporaryDir folder;
        const QByteArray json = mappingFor("Europe/Berlin", "order");
        const auto mapping = readTableMapping({json.constData(), std::size_t(json.size())}, "m");
        const auto read = importTable(fileOf(folder, alone), *mapping, "x");
        QCOMPARE(read->repeated.assumed, std::uint64_t(1));
        QCOMPARE(read->repeated.assumedLine, 3);
        QCOMPARE(read->repeated.byOrder, std::uint64_t(0));
        QCOMPARE(read->notes().size(), std::size_t(1));
        QVERIFY(read->notes()[0].find("first on line 3") != std::string::npos);
    }

    void missingHourIsRefusedWithItsLine()
    {
        QCOMPARE(
            imported("t,s\n2026-03-29 01:59,u\n2026-03-29 02:30,u\n", mappingFor("Europe/Berlin", "order")),
            QByteArray(
                "table.csv:3: t: this local time does not exist: clocks were put forward over it (found "
                "\"2026-03-29 02:30\"; allowed a local time of Europe/Berlin)\n"));
    }

    void zoneIsNeeded()
    {
        QByteArray mapping = mappingFor("UTC", "order");
        mapping.replace(R"("zone": "UTC", )", "");
        QVERIFY(imported("t,s\n2026-03-29 01:59,u\n", mapping).contains("the mapping names no zone"));
        QCOMPARE(imported("t,s\n2026-03-29T01:59Z,u\n", mapping),
                 QByteArray("a/p 2026-03-29T01:59:00Z up\n"));
    }

    // Every half hour of zones with odd changes of clocks is found again.
    void localTimesAgreeWithTheZone_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone :
             {"Europe/Berlin", "Australia/Lord_Howe", "America/Sao_Paulo", "Pacific/Apia", "UTC"})
            QTest::newRow(zone) << QByteArray(zone);
    }
    void localTimesAgreeWithTheZone()
    {
        QFETCH(QByteArray, zone);
        LocalTimes times(*Zone::named({zone.constData(), std::size_t(zone.size())}));
        const Instant end = *parseInstant("2019-03-01T00:00:00Z");
        for (Instant at = *parseInstant("2011-11-01T00:15:00Z"); at < end; at += std::chrono::minutes(30)) {
            const auto found = times.of(times.zone().toLocal(at));
            const bool isFound
                = (found.count >= 1 && found.first == at) || (found.count == 2 && found.second == at);
            QVERIFY2(isFound, formatInstant(at).c_str());
        }
    }
};

MAKEGOOD_TEST(TestTableTimes)

} // namespace t_table_times

#include "t_table_times.moc"
