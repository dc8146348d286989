// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTest>
#include <libical/ical.h>

#include "feeds/ical_reader.h"
#include "feeds/ical_writer.h"
#include "support/test_program.h"

namespace t_ical_writer
{

using namespace makegood::feeds;
using namespace std::chrono;

namespace
{

const Interval always{sys_days(2020y / January / 1), sys_days(2030y / January / 1)};
const Instant stamp = sys_days(2026y / June / 1);

std::vector<MaintenanceWindow> read(const std::string &text)
{
    const auto windows = readCalendar(text, "maintenance.ics", Zone::named("America/Denver").value(), always);
    if (!windows)
        qFatal("%s", windows.error().front().text().c_str());
    return *windows;
}

MaintenanceWindow window(const char *uid, const char *start, const char *end)
{
    MaintenanceWindow out;
    out.uid = uid;
    out.when = {parseInstant(start).value(), parseInstant(end).value()};
    return out;
}

} // namespace

class TestIcalWriter : public QObject
{
    Q_OBJECT
private slots:
    void casesComeBack_data()
    {
        QTest::addColumn<QString>("folder");
        for (const char *folder : {"04-calls-and-tiers", "05-maintenance", "06-causes-and-allowance"})
            QTest::newRow(folder) << QString::fromLatin1(folder);
    }

    void casesComeBack()
    {
        QFETCH(QString, folder);
        QFile file(QStringLiteral(CASES "/%1/maintenance.ics").arg(folder));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto windows = read(file.readAll().toStdString());
        QVERIFY(!windows.empty());
        QVERIFY(read(writeCalendar(windows, stamp)) == windows);
    }

    void everythingComesBack()
    {
        std::vector<MaintenanceWindow> windows{
            window("a,b;c\\d", "2026-03-01T07:00:00Z", "2026-03-01T08:30:00Z"),
            window("weekly", "2026-03-08T08:59:59Z", "2026-03-08T10:00:00Z"),
            window("weekly", "2026-03-15T08:00:00Z", "2026-03-15T10:00:00Z"),
            window("weekly", "2026-03-22T08:00:00Z", "2026-03-23T10:00:00Z")};
        windows[0].services = {"mail, the old one", "web;1", "back\\slash"};
        windows[0].summary = "Zwei Zeilen:\nKühlung — 冷却装置の交換 " + std::string(90, 'x') + " é,;\\";
        windows[0].notifiedAt = parseInstant("2026-02-01T10:00:00.250Z").value();
        windows[0].channel = "e-mail, signed";
        windows[1].status = WindowStatus::Tentative;
        windows[2].status = WindowStatus::Cancelled;
        const std::string text = writeCalendar(windows, stamp);
        QVERIFY(read(text) == windows);
        QCOMPARE(QByteArray::fromStdString(writeCalendar(read(text), stamp)),
                 QByteArray::fromStdString(text));
    }

    void theProvidersWordsGoOutAgain()
    {
        auto one = window("u", "2026-03-01T07:00:00Z", "2026-03-01T08:30:00Z");
        one.note = MaintenanceNote{"example.com",        "acc;1",       "WO,7", {"circuit-7", "a,b"},
                                   "REDUCED-REDUNDANCY", "RE-SCHEDULED"};
        QVERIFY(read(writeCalendar(std::vector{one}, stamp)) == std::vector{one});
        // The status here outweighs what the calendar said; a word that fits it stays.
        const auto statusOf = [&](WindowStatus status, const char *said) {
            one.status = status;
            one.note->status = said;
            return QByteArray::fromStdString(
                read(writeCalendar(std::vector{one}, stamp)).front().note->status);
        };
        QCOMPARE(statusOf(WindowStatus::Confirmed, "COMPLETED"), QByteArray("COMPLETED"));
        QCOMPARE(statusOf(WindowStatus::Confirmed, "TENTATIVE"), QByteArray("CONFIRMED"));
        QCOMPARE(statusOf(WindowStatus::Confirmed, ""), QByteArray("CONFIRMED"));
        QCOMPARE(statusOf(WindowStatus::Cancelled, "IN-PROCESS"), QByteArray("CANCELLED"));
        QCOMPARE(statusOf(WindowStatus::Tentative, "CONFIRMED"), QByteArray("TENTATIVE"));
        one.note.reset(); // nothing is made up
        QVERIFY(writeCalendar(std::vector{one}, stamp).find("MAINTNOTE") == std::string::npos);
    }

    // What other programs hold us to: short lines with CRLF, whole characters, and a parser of theirs.
    void othersCanReadIt()
    {
        auto one = window("u", "2026-03-01T07:00:00.001Z", "2026-03-01T08:30:00.001Z");
        for (int i = 0; i < 60; ++i)
            one.summary += "aé€😀";
        one.summary += "\r\aend";
        const auto text = QByteArray::fromStdString(writeCalendar(std::vector{one}, stamp));
        QVERIFY(text.endsWith("END:VCALENDAR\r\n"));
        for (const QByteArray &line : text.split('\n')) {
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
            QVERIFY(line.size() <= 76);
            QVERIFY(QString::fromUtf8(line).toUtf8() == line); // no character is cut
        }
        icalcomponent *parsed = icalparser_parse_string(text.constData());
        QVERIFY(parsed != nullptr);
        QCOMPARE(icalcomponent_count_errors(parsed), 0);
        icalcomponent *event = icalcomponent_get_first_component(parsed, ICAL_VEVENT_COMPONENT);
        QCOMPARE(QByteArray(icalcomponent_get_uid(event)), QByteArray("u"));
        auto plain = QByteArray::fromStdString(one.summary);
        QCOMPARE(QByteArray(icalcomponent_get_summary(event)), plain.replace("\r\a", "  "));
        QCOMPARE(icaltime_as_timet(icalcomponent_get_dtstart(event)),
                 time_t(floor<seconds>(one.when.start).time_since_epoch().count()));
        QCOMPARE(icaltime_as_timet(icalcomponent_get_dtend(event)), // the window stays covered
                 time_t(ceil<seconds>(one.when.end).time_since_epoch().count()));
        icalcomponent_free(parsed);
    }

    void nothingIsACalendarToo() { QVERIFY(read(writeCalendar({}, stamp)).empty()); }
};

MAKEGOOD_TEST(TestIcalWriter)

} // namespace t_ical_writer

#include "t_ical_writer.moc"
