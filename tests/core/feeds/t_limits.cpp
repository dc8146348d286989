// SPDX-License-Identifier: GPL-3.0-or-later
// Bounds of what is read from outside (docs/formats.md, "Limits"): each text is one field, byte or value too
// long.
#include <ctime>

#include <QTemporaryDir>
#include <QTest>

#include "feeds/csv_files.h"
#include "feeds/csv_splitter.h"
#include "feeds/ical_reader.h"
#include "feeds/json_document.h"
#include "feeds/json_files.h"
#include "feeds/text_file.h"
#include "feeds/ticket_csv.h"
#include "sla/base/limits.h"
#include "support/files.h"
#include "support/gzip.h"
#include "support/test_program.h"

namespace t_limits
{

using namespace makegood::feeds;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

const std::string head = "time,service,probe,state\n";
const std::string row = "2026-03-01T00:00:00Z,a,p,up\n";

std::string checksError(const std::string &text)
{
    SeriesCollector collector;
    const auto done = collector.readChecksCsv(text, "checks.csv", "checks.csv");
    return done ? std::string() : done.error().front().text();
}

std::string first(const auto &read)
{
    return read ? std::string() : read.error().front().text();
}

std::string repeated(const std::string &what, std::size_t times)
{
    std::string out;
    out.reserve(what.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        out += what;
    return out;
}

// Processor time: the machine may do other things meanwhile.
double secondsOf(const auto &work)
{
    double best = 1e9;
    for (int i = 0; i < 3; ++i) {
        const std::clock_t begin = std::clock();
        work();
        best = std::min(best, double(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    return best;
}

std::string calendar(const std::string &lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n" + lines + "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

std::string calendarError(const std::string &text)
{
    const Interval march{sys_days(2026y / March / 1), sys_days(2026y / April / 1)};
    const auto read = readWholeCalendar(text, "m.ics", Zone(), march);
    return first(read);
}

const std::string times = "DTSTART:20260301T000000Z\r\nDTEND:20260301T010000Z\r\n";

} // namespace

class LimitsTest : public QObject
{
    Q_OBJECT

private slots:
    // A gigabyte of commas would be collected as a billion fields otherwise.
    void aRecordEndsAtTheFieldTooMany()
    {
        const std::string commas(1'000'000, ',');
        CsvSplitter splitter(commas);
        std::vector<std::string_view> fields;
        QVERIFY(splitter.next(fields));
        QVERIFY(splitter.excess() == CsvSplitter::Excess::Fields && splitter.atEnd());
        QVERIFY(fields.capacity() <= 2 * mostFields);
        QVERIFY(checksError(commas).find("too many fields (allowed at most 64)") != std::string::npos);
        QVERIFY(checksError(head + row + commas + '\n' + row).find("checks.csv:3") == 0);
    }

    void aRecordEndsAtTheByteTooMany()
    {
        const std::string endless = head + row + "\"2026-03-01T00:01:00Z" + repeated("x\n", 800'000);
        const std::string error = checksError(endless);
        QVERIFY2(error.find("checks.csv:3: a record that does not end") == 0, error.c_str());
        const std::string wide = checksError(head + std::string(2'000'000, 'x') + ",a,p,up\n");
        QVERIFY2(wide.find("a record that does not end") != std::string::npos, wide.c_str());

        // Exactly as long as allowed.
        CsvSplitter::Rules rules;
        rules.bytes = 8;
        for (const auto &[text, fits] :
             {std::pair<std::string, bool>{"abcd,fgh\n", false}, {"abc,efg\n", true}, {"abc,efgh", true}}) {
            CsvSplitter splitter(text, rules);
            std::vector<std::string_view> fields;
            QVERIFY(splitter.next(fields));
            QCOMPARE(splitter.excess() == CsvSplitter::Excess::None, fits);
        }
    }

    void namesAndTexts()
    {
        const std::string fits(longestName, 'n');
        const std::string longer = fits + 'n';
        QCOMPARE(checksError(head + "2026-03-01T00:00:00Z," + fits + ",p,up\n"), std::string());
        for (const std::string &bad : {longer + ",p", "a," + longer}) {
            const std::string error = checksError(head + "2026-03-01T00:00:00Z," + bad + ",up\n");
            QVERIFY2(error.find("too long") != std::string::npos, error.c_str());
            QVERIFY2(error.size() < 300, error.c_str());
        }
        const auto incident = [](const std::string &id, const std::string &notes) {
            return "[{\"id\": \"" + id
                + "\", \"service\": \"s\", \"start\": \"2026-03-01T00:00:00Z\", "
                  "\"end\": \"2026-03-01T01:00:00Z\", \"cause\": \"dos\", \"notes\": \""
                + notes + "\"}]";
        };
        QCOMPARE(first(readIncidentsJson(incident(fits, std::string(longestText, 'x')), "i.json")),
                 std::string());
        QVERIFY(first(readIncidentsJson(incident(longer, ""), "i.json")).find("[0].id: too long")
                != std::string::npos);
        QVERIFY(first(readIncidentsJson(incident("i", std::string(longestText + 1, 'x')), "i.json"))
                    .find("[0].notes: too long")
                != std::string::npos);
        const std::string ticket = "ticket,at,event,severity,channel,service,in_scope\n";
        QVERIFY(first(readTicketsCsv(ticket + longer + ",2026-03-01T00:00:00Z,opened,,mail,,\n", "t.csv"))
                    .find("ticket: too long")
                != std::string::npos);
    }

    void jsonHasABoundOfValues()
    {
        const std::string text = '[' + repeated("0,", 4'000'000) + "0]";
        const std::string error = first(parseJson(text, "f.json"));
        QVERIFY2(error.find("more than 4 million values") != std::string::npos, error.c_str());
    }

    // Twice the text, twice the work; a square would make it sixty-four times as much.
    void jsonGrowsWithItsText()
    {
        const auto texts = [](std::size_t count) { return '[' + repeated("{\"a\":{}},", count) + "0]"; };
        const std::string small = texts(10'000), large = texts(80'000);
        const double one = secondsOf([&] { QVERIFY(parseJson(small, "f.json")); });
        const double eight = secondsOf([&] { QVERIFY(parseJson(large, "f.json")); });
        QVERIFY2(eight < 24 * std::max(one, 0.001), qPrintable(QString::number(eight / one)));
    }

    void documentsAndArchives()
    {
        const QTemporaryDir folder;
        const auto file = [&](const char *name, const QByteArray &bytes) {
            const QString path = folder.filePath(QLatin1String(name));
            return writeFile(path, bytes) ? path.toStdString() : std::string();
        };
        const std::string bomb = file("t.json.gz", gzipped(QByteArray(66 << 20, ' ')));
        const auto read = readTextFile(bomb, largestDocument);
        QVERIFY(!read && read.error().what.find("is larger than 64 MiB unpacked") != std::string::npos);
        QVERIFY(!readTicketsFile(bomb));
        QVERIFY(readTextFile(file("s.gz", gzipped(QByteArray(1 << 20, ' '))), std::size_t(1) << 20));
        QVERIFY(!readTextFile(file("s.gz", gzipped(QByteArray((1 << 20) + 1, ' '))), std::size_t(1) << 20));

        // Many members, each of one byte.
        const std::string few = file("few.gz", gzipped("x").repeated(500));
        const std::string many = file("many.gz", gzipped("x").repeated(4'000));
        const double one = secondsOf([&] { QCOMPARE(readTextFile(few)->size(), 500u); });
        const double eight = secondsOf([&] { QCOMPARE(readTextFile(many)->size(), 4000u); });
        QVERIFY2(eight < 24 * std::max(one, 0.001), qPrintable(QString::number(eight)));
    }

    void calendars_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("error");
        const auto line = [](const char *name, const std::string &text, const char *error) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(error);
        };
        line("fits", calendar("UID:u\r\nSUMMARY:" + std::string(4000, 's') + "\r\n" + times), "");
        line("UID", calendar("UID:" + std::string(501, 'u') + "\r\n" + times), "UID: too long");
        line("summary", calendar("UID:u\r\nSUMMARY:" + std::string(4001, 's') + "\r\n" + times),
             "SUMMARY: too long");
        line("names", calendar("UID:u\r\nX-MAKEGOOD-SERVICE:" + repeated("s,", 1000) + "s\r\n" + times),
             "X-MAKEGOOD-SERVICE: too many names");
        line("name", calendar("UID:u\r\nX-MAKEGOOD-SERVICE:" + std::string(501, 's') + "\r\n" + times),
             "X-MAKEGOOD-SERVICE: too long");
        line("parameters", calendar("UID:u\r\nCOMMENT" + repeated(";A=b", 101) + ":c\r\n" + times),
             "not a line of a calendar");
        line("zone", calendar("UID:u\r\nDTSTART;TZID=" + repeated("a/", 200) + ":20260301T000000\r\n"),
             "not a time zone that is known");
        std::string periods = "RDATE;VALUE=PERIOD:";
        for (int i = 0; i <= 20'000; ++i) {
            const auto at = formatInstant(Instant(sys_days(2026y / March / 1)) + seconds(i));
            const std::string basic = at.substr(0, 4) + at.substr(5, 2) + at.substr(8, 2) + 'T'
                + at.substr(11, 2) + at.substr(14, 2) + at.substr(17, 2) + 'Z';
            periods += (i > 0 ? "," : "") + basic + "/PT1S";
        }
        line("periods", calendar("UID:u\r\n" + times + periods + "\r\n"), "RDATE: recurs too often");
        // 20,000 copies of 400 kB are eight gigabytes.
        line("texts",
             calendar("UID:u\r\n" + times + "RRULE:FREQ=SECONDLY;INTERVAL=130\r\nX-MAKEGOOD-SERVICE:"
                      + repeated(std::string(400, 's') + '1', 1) +
                      [] {
                          std::string out;
                          for (int i = 0; i < 900; ++i)
                              out += "," + std::string(400, 's') + std::to_string(i);
                          return out;
                      }()
                      + "\r\n"),
             "RRULE: recurs too often");
    }
    void calendars()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, error);
        const std::string found = calendarError(text.toStdString());
        if (error.isEmpty())
            QCOMPARE(found, std::string());
        else
            QVERIFY2(found.find(error.toStdString()) != std::string::npos, found.c_str());
    }
};

MAKEGOOD_TEST(LimitsTest)

} // namespace t_limits

#include "t_limits.moc"
