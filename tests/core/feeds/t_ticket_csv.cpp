// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "feeds/json_files.h"
#include "feeds/ticket_csv.h"
#include "support/test_program.h"

namespace t_ticket_csv
{

using namespace makegood::feeds;

namespace
{

const std::string header = "ticket,at,event,severity,channel,service,in_scope\n";

Checked<std::vector<Ticket>> read(const std::string &rows)
{
    return readTicketsCsv(header + rows, "t.csv");
}

} // namespace

class TestTicketCsv : public QObject
{
    Q_OBJECT

private slots:
    // The example of docs/tickets-csv.md says the same as this JSON.
    void saysTheSameAsJson()
    {
        QFile page(QStringLiteral(MAKEGOOD_SOURCE_DIR "/docs/tickets-csv.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll());
        const QString csv = text.section(QStringLiteral("```csv\n"), 1).section(QStringLiteral("```"), 0, 0);
        const QString json
            = text.section(QStringLiteral("```json\n"), 1).section(QStringLiteral("```"), 0, 0);
        QVERIFY(!csv.isEmpty() && !json.isEmpty());
        const auto fromCsv = readTicketsCsv(csv.toStdString(), "t.csv");
        QVERIFY2(fromCsv.has_value(), fromCsv ? "" : fromCsv.error().front().text().c_str());
        const auto fromJson = readTicketsJson(json.toStdString(), "t.json");
        QVERIFY2(fromJson.has_value(), fromJson ? "" : fromJson.error().front().text().c_str());
        QVERIFY(*fromCsv == *fromJson);
        QCOMPARE(fromCsv->size(), std::size_t(2));
    }

    void rowsOfATicketMayComeInAnyOrder()
    {
        const auto tickets = read("b,2026-03-02T12:00:00Z,response,,,,\n"
                                  "a,2026-03-02T08:00:00Z,opened,,phone,,false\n"
                                  "b,2026-03-02T09:00:00Z,update,,,,\n"
                                  "b,2026-03-02T09:00:00Z,opened,2,ticket,web-1,\n");
        QVERIFY2(tickets.has_value(), tickets ? "" : tickets.error().front().text().c_str());
        QCOMPARE(tickets->size(), std::size_t(2));
        const Ticket &b = tickets->front();
        QCOMPARE(b.id, std::string("b"));
        QCOMPARE(b.service, std::string("web-1"));
        QVERIFY(b.inScope);
        QCOMPARE(b.events.size(), std::size_t(3));
        QCOMPARE(b.events[0].kind,
                 TicketEventKind::Severity); // the opening's, before what else happened then
        QCOMPARE(b.events[1].kind, TicketEventKind::Update);
        QCOMPARE(b.events[2].kind, TicketEventKind::Response);
        QVERIFY(!tickets->back().inScope);
        QVERIFY(read("")->empty());
    }

    void everythingThatIsWrongAtOnce()
    {
        const auto tickets = read("a,2026-03-02T08:00:00Z,opened,,,,perhaps\n" // 2: no channel, no flag
                                  "a,2026-03-02T07:00:00Z,response,,,,\n" // 3: before the opening
                                  "b,2026-03-02T08:00:00Z,update,,,,\n" // 4: never opened
                                  "c,2026-03-02T08:00:00Z,opened,,ticket,,\n"
                                  "c,2026-03-02T08:30:00Z,opened,,ticket,,\n" // 6: twice
                                  "c,2026-03-02T09:00:00Z,severity,,,,\n" // 7: which?
                                  "c,2026-03-02T09:00:00Z,update,1,phone,,\n" // 8: severity and channel
                                  "c,2026-03-02T09:00:00Z,escalated,,,,\n"
                                  "c,2026-03-02T09:10:00Z,escalated,,,,\n" // 10: twice
                                  "d,yesterday,opened,,ticket,,\n" // 11: no time
                                  "e,2026-03-02T08:00:00Z,opnd,,ticket,,\n"); // 12: no word
        QVERIFY(!tickets.has_value());
        QStringList told;
        for (const Error &error : tickets.error())
            told << QStringLiteral("%1 %2").arg(error.line).arg(QString::fromStdString(error.key));
        QCOMPARE(told.join(QStringLiteral(", ")),
                 QStringLiteral("2 channel, 2 in_scope, 3 at, 4 ticket, 6 event, 7 severity, 8 channel, "
                                "8 severity, 10 event, 11 at, 12 event"));
        QCOMPARE(tickets.error().front().file, std::string("t.csv"));
    }

    void aRowThatCannotBeReadBlamesNoTicket()
    {
        const auto tickets = read("a,2026-03-02T08:00:00Z,opened\n"
                                  "a,2026-03-02T09:00:00Z,response,,,,\n");
        QVERIFY(!tickets.has_value());
        QCOMPARE(tickets.error().size(), std::size_t(1));
        QCOMPARE(tickets.error().front().line, 2);
        QVERIFY(!readTicketsCsv("ticket,at\n", "t.csv").has_value());
    }

    void problemsHaveAnEnd()
    {
        std::string rows;
        for (int i = 0; i < 500; ++i)
            rows += "t" + std::to_string(i) + ",2026-03-02T08:00:00Z,update,,,,\n";
        const auto tickets = read(rows);
        QVERIFY(!tickets.has_value());
        QCOMPARE(tickets.error().size(), std::size_t(20));
    }

    void theNameSaysWhichFormat()
    {
        QTemporaryDir folder;
        const auto write = [&](const char *name, const std::string &text) {
            QFile file(folder.filePath(QLatin1String(name)));
            if (!file.open(QIODevice::WriteOnly))
                qFatal("cannot write");
            file.write(text.data(), qint64(text.size()));
            return file.fileName().toStdString();
        };
        QVERIFY(readTicketsFile(write("t.json", "[]")).has_value());
        QVERIFY(readTicketsFile(write("t.csv", header)).has_value());
        QVERIFY(!readTicketsFile(write("u.json", header)).has_value());
        const auto gone = readTicketsFile(folder.filePath(QStringLiteral("gone.csv")).toStdString());
        QVERIFY(!gone.has_value());
        QCOMPARE(gone.error().front().kind, ErrorKind::Unreachable);
    }
};

MAKEGOOD_TEST(TestTicketCsv)

} // namespace t_ticket_csv

#include "t_ticket_csv.moc"
