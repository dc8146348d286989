// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTest>

#include "feeds/table/mapping_detection.h"
#include "feeds/table/shipped_mappings.h"
#include "support/test_program.h"
#include "table_texts.h"

namespace t_mapping_detection
{

using namespace makegood::feeds;
using namespace makegood::test;

namespace
{

QByteArray questionsText(const MappingProposal &proposal)
{
    QByteArray out;
    for (const MappingQuestion &question : proposal.questions)
        out += QByteArray::fromStdString(question.key + ": " + joined(question.options)) + '\n';
    return out;
}

} // namespace

class TestMappingDetection : public QObject
{
    Q_OBJECT

private slots:
    void proposes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("members"); // that the proposal must have
        QTest::addColumn<QByteArray>("questions");
        const auto row
            = [](const char *title, const QByteArray &text, const QByteArray &members,
                 const QByteArray &questions) { QTest::newRow(title) << text << members << questions; };
        row("checks that tell everything",
            "timestamp,host,check,status\n2026-03-01T00:00:00Z,a,http,UP\n2026-03-01T00:01:00Z,a,http,UP\n"
            "2026-03-01T00:02:00Z,a,http,DOWN\n",
            R"({"row": "check", "time": {"cell": "timestamp", "format": "iso"}, "service": "{host}",
                "probe": "{check}", "state": {"cell": "status", "up": ["UP"], "down": ["DOWN"]}})",
            "");
        row("zone, service and probe are asked",
            "time;state\n2026-03-01 00:00:00;ok\n2026-03-01 00:01:00;ok\n2026-03-01 00:02:00;critical\n",
            R"({"row": "check", "file": {"kind": "delimited", "delimiter": ";", "encoding": "utf-8"}})",
            "zone: \nservice: \nprobe: \n");
        row("day and month could change places",
            "time,host,probe,state\n03/04/2026 10:00,a,http,up\n04/04/2026 10:00,a,http,up\n", R"({})",
            "time: d/M/yyyy H:mm, M/d/yyyy H:mm\nzone: \n");
        row("a day above twelve settles it",
            "time,host,probe,state\n03/04/2026 10:00,a,http,up\n03/14/2026 10:00,a,http,up\n",
            R"({"time": {"cell": "time", "format": "M/d/yyyy H:mm"}})", "zone: \n");
        row("a date and a time of day",
            "date,clock,host,probe,state\n14.3.2026,10:00,a,http,up\n14.3.2026,10:01,a,http,up\n",
            R"({"time": {"cell": "date", "format": "d.M.yyyy", "clock": "clock", "clock_format": "HH:mm"}})",
            "zone: \n");
        row("states that never follow themselves",
            "time,host,probe,state\n2026-03-01T00:00:00Z,a,p,up\n2026-03-02T00:00:00Z,a,p,down\n"
            "2026-03-02T01:00:00Z,a,p,up\n2026-03-07T00:00:00Z,a,p,down\n",
            R"({"row": "change"})", "row: change, check\n");
        row("outages", "start,end,site,type\n2026-03-01T00:00:00Z,2026-03-01T00:10:00Z,a,http\n",
            R"({"row": "outage", "end": {"cell": "end", "format": "iso"}, "service": "{site}"})",
            "covers: \n");
        row("an end that stands before its start, and a number that is no state",
            "end_time,start_time,site,type\n2026-03-01T00:10:00+0530,2026-03-01T00:00:00+0530,a,1\n",
            R"({"row": "outage", "time": {"cell": "start_time", "format": "iso"},
                "end": {"cell": "end_time", "format": "iso"}, "service": "{site}"})",
            "covers: \nprobe: \n");
        row("the same as JSON lines, whose members come in any order",
            "{\"end_time\":\"2026-03-01T00:10:00+0530\",\"name\":\"a\","
            "\"start_time\":\"2026-03-01T00:00:00+0530\",\"type\":1}\n",
            R"({"row": "outage", "time": {"cell": "start_time", "format": "iso"},
                "end": {"cell": "end_time", "format": "iso"}, "service": "{name}"})",
            "covers: \nprobe: \n");
        row("outages in German, with why",
            "Monitor;Beginn;Ende;Grund\nshop;01.10.2026 17:49;01.10.2026 18:03;timeout\n"
            "shop;13.10.2026 02:12;13.10.2026 02:13;timeout\n",
            R"({"row": "outage", "time": {"cell": "Beginn", "format": "dd.MM.yyyy HH:mm"},
                "end": {"cell": "Ende", "format": "dd.MM.yyyy HH:mm"}, "service": "{Monitor}"})",
            "zone: \ncovers: \nprobe: \n");
        row("a second time, whatever it is called, where nothing is up",
            "host,probe,seen,gone,why\na,p,2026-03-01T00:00:00Z,2026-03-01T00:10:00Z,timeout\n"
            "a,p,2026-03-02T00:00:00Z,2026-03-02T00:10:00Z,timeout\n",
            R"({"row": "outage", "time": {"cell": "seen", "format": "iso"},
                "end": {"cell": "gone", "format": "iso"}})",
            "covers: \n");
        row("of checks a second time is no end",
            "host,probe,time,stored,state\na,p,2026-03-01T00:00:00Z,2026-03-01T00:00:02Z,up\n"
            "a,p,2026-03-01T00:01:00Z,2026-03-01T00:01:02Z,up\n",
            R"({"row": "check", "time": {"cell": "time", "format": "iso"}})", "");
        row("an outage that is resolved was not up",
            "start,end,site,type,status\n2026-03-01T00:00:00Z,2026-03-01T00:10:00Z,a,http,Resolved\n"
            "2026-03-02T00:00:00Z,,a,http,Active\n",
            R"({"row": "outage", "service": "{site}"})", "covers: \n");
        row("an end alone is a time", "end,host,probe,state\n2026-03-01T00:00:00Z,a,p,up\n",
            R"({"row": "check", "time": {"cell": "end", "format": "iso"}})", "");
        row("a priority is no state",
            "time,host,probe,priority\n2026-03-01T00:00:00Z,a,p,1\n2026-03-01T00:01:00Z,a,p,0\n",
            R"({"service": "{host}", "probe": "{probe}"})", "state: \n");
        row("intervals", "from,to,site,type,status\n2026-03-01T00:00:00Z,2026-03-01T00:10:00Z,a,http,down\n",
            R"({"row": "interval", "time": {"cell": "from", "format": "iso"}})", "");
        row("a length whose unit is not told", "start,duration,site,type\n2026-03-01T00:00:00Z,10,a,http\n",
            R"({"row": "outage", "length": {"cell": "duration", "unit": "s"}})",
            "length: s, min, h, ms\ncovers: \n");
        row("words that nobody knows",
            "time,host,probe,state\n2026-03-01T00:00:00Z,a,p,up\n2026-03-01T00:01:00Z,a,p,wobbly\n",
            R"({"state": {"cell": "state", "up": ["up"]}})", "state: wobbly\n");
        row("a column a service", "time,web,mail\n2026-03-01T00:00:00Z,up,up\n2026-03-01T00:01:00Z,up,down\n",
            R"({"spread": ["web", "mail"], "service": "{*}"})", "probe: \n");
        row("seconds since 1970", "ts,host,probe,ok\n1772323200,a,p,1\n1772323260,a,p,1\n",
            R"({"time": {"cell": "ts", "format": "epoch-s"}, "state": {"cell": "ok", "up": ["1"]}})", "");
        row("no header", "2026-03-01T00:00:00Z,up\n2026-03-01T00:01:00Z,up\n",
            R"({"time": {"cell": 1, "format": "iso"}, "state": {"cell": 2, "up": ["up"]}})",
            "service: \nprobe: \n");
        row("no times", "host,probe,state\na,p,up\nb,p,up\n", R"({"service": "{host}"})",
            "time: 'host', 'probe', 'state'\n");
    }
    void proposes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, members);
        QFETCH(QByteArray, questions);
        const QTemporaryDir folder;
        const auto proposal = proposeMapping(fileOf(folder, text), shippedTableMappings());
        QVERIFY2(proposal, proposal ? "" : proposal.error().text().c_str());
        const Json mapping = tableMappingJson(proposal->mapping);
        const Json wanted = Json::parse(members.toStdString());
        QVERIFY2(!members.contains("outage") || !mapping.contains("state"), mapping.dump().c_str());
        for (const auto &[key, value] : wanted.items())
            QCOMPARE(QByteArray::fromStdString(mapping.contains(key) ? mapping[key].dump() : "none"),
                     QByteArray::fromStdString(value.dump()));
        QCOMPARE(questionsText(*proposal), questions);
    }

    // A proposal without questions reads the file whole.
    void proposalsWork()
    {
        const QTemporaryDir folder;
        const std::string path
            = fileOf(folder,
                     "timestamp,host,check,status\n2026-03-01T00:00:00Z,a,http,UP\n"
                     "2026-03-01T00:01:00Z,a,http,DOWN\n2026-03-01T00:02:00Z,a,http,DOWN\n");
        const auto proposal = proposeMapping(path, {});
        QVERIFY(proposal && proposal->questions.empty());
        QCOMPARE(importText(importTable(path, proposal->mapping, "x")),
                 QByteArray("a/http 2026-03-01T00:00:00Z up\na/http 2026-03-01T00:01:00Z down\n"
                            "a/http 2026-03-01T00:02:00Z down\n"));
    }

    void exports_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : QDir(QStringLiteral(EXPORTS)).entryList(QDir::Files))
            if (!file.endsWith(QLatin1String(".expected")))
                QTest::newRow(qPrintable(file)) << file;
    }
    // The exports of known systems, read by the mapping of their name.
    void exports()
    {
        QFETCH(QString, file);
        const QString base = QStringLiteral(EXPORTS "/") + file;
        const QString name = QFileInfo(base).completeBaseName();
        auto mapping = tableMappingNamed(name.toStdString());
        QVERIFY2(mapping, mapping ? "" : errorText(mapping.error()).constData());
        if (!mapping->recognise.empty()) {
            const auto proposal = proposeMapping(base.toStdString(), shippedTableMappings());
            QVERIFY2(proposal, proposal ? "" : proposal.error().text().c_str());
            QCOMPARE(proposal->mapping.name, name.toStdString());
            const bool asksZone = questionsText(*proposal) == "zone: \n";
            QVERIFY2(asksZone || proposal->questions.empty(), questionsText(*proposal));
            QCOMPARE(asksZone,
                     name == QLatin1String("uptimerobot") || name == QLatin1String("zabbix-problems"));
        }
        if (mapping->zone.empty())
            mapping->zone = "UTC";
        if (mapping->row == RowKind::Outage)
            mapping->covers
                = Interval{*parseInstant("2026-03-01T00:00:00Z"), *parseInstant("2026-04-01T00:00:00Z")};
        QCOMPARE(
            importText(importTable(base.toStdString(), *mapping, file.toStdString())),
            contentOfFile(QFileInfo(base).path() + QLatin1Char('/') + name + QStringLiteral(".expected")));
    }

    // Each mapping is tried on an export.
    void everyMappingHasItsExport()
    {
        for (const TableMapping &mapping : shippedTableMappings())
            QVERIFY2(QFileInfo::exists(
                         QStringLiteral(EXPORTS "/%1.expected").arg(QString::fromStdString(mapping.name))),
                     mapping.name.c_str());
        QCOMPARE(shippedTableMappings().size(), std::size_t(10));
    }
};

MAKEGOOD_TEST(TestMappingDetection)

} // namespace t_mapping_detection

#include "t_mapping_detection.moc"
