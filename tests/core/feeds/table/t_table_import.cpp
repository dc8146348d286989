// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "feeds/table/check_collector.h"
#include "feeds/table/shipped_mappings.h"
#include "support/test_program.h"
#include "table_texts.h"

namespace t_table_import
{

using namespace makegood::feeds;
using namespace makegood::test;

namespace
{

// A mapping with these members in the place of the plain ones; an empty value takes one away.
QByteArray mappingWith(QByteArray members)
{
    QByteArray plain = "{'schema': 1, 'row': 'check', 'time': {'cell': 't'}, 'zone': 'UTC', 'state': "
                       "{'cell': 's', 'up': ['up'], 'down': ['down']}, 'service': '{h}', 'probe': 'p'}";
    // Written with single quotes.
    plain.replace('\'', '"');
    members.replace('\'', '"');
    Json mapping = Json::parse(plain.toStdString());
    mapping.merge_patch(Json::parse(members.toStdString()));
    return QByteArray::fromStdString(mapping.dump());
}

} // namespace

class TestTableImport : public QObject
{
    Q_OBJECT

private slots:
    void kindsOfRows_data()
    {
        QTest::addColumn<QByteArray>("mapping");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *title, const QByteArray &mapping, const QByteArray &text,
                            const QByteArray &expected) {
            QTest::newRow(title) << mappingWith(mapping) << text << expected;
        };
        row("checks", "{}", "t,h,s\n2026-03-01 00:00,b,UP\n2026-03-01 00:00,a,down\n",
            "a/p 2026-03-01T00:00:00Z down\nb/p 2026-03-01T00:00:00Z up\n");
        row("changes", "{'row': 'change'}", "t,h,s\n2026-03-02,a,down\n2026-03-01,a,up\n",
            "a/p 2026-03-01T00:00:00Z up\na/p 2026-03-02T00:00:00Z down\n");
        row("columns by number",
            "{'file': {'header': false}, 'time': {'cell': 1}, 'service': '{2}', 'state': {'cell': 3, 'up': "
            "['up']}}",
            "2026-03-01,a,up\n", "a/p 2026-03-01T00:00:00Z up\n");
        row("names of columns whatever their case", "{}", " T ,H,S\n2026-03-01,a,up\n",
            "a/p 2026-03-01T00:00:00Z up\n");
        row("date and time apart",
            "{'time': {'cell': 't', 'format': 'd.M.yyyy', 'clock': 'c', 'clock_format': 'h:mm a'}}",
            "t,c,h,s\n2.3.2026,1:05 PM,a,up\n", "a/p 2026-03-02T13:05:00Z up\n");
        row("numbers with a rule, decimal commas",
            "{'file': {'delimiter': ';'}, 'decimal': ',', 'state': {'cell': 's', 'up': null, 'down': null, "
            "'number': {'rule': 'at-most', 'value': '0.5'}}}",
            "t;h;s\n2026-03-01;a;0,5\n2026-03-02;a;0,51\n",
            "a/p 2026-03-01T00:00:00Z up\na/p 2026-03-02T00:00:00Z down\n");
        row("rows that count, words that do not",
            "{'only': [{'cell': 'k', 'is': ['http', 'tcp']}, {'cell': 'h', 'is': ['b'], 'not': true}], "
            "'state': {'cell': 's', 'up': ['up'], 'skip': ['paused']}}",
            "t,h,s,k\n2026-03-01,a,up,HTTP\n2026-03-02,a,up,dns\n2026-03-03,b,up,tcp\n2026-03-04,a,paused,"
            "tcp\n",
            "a/p 2026-03-01T00:00:00Z up\n");
        row("other words", "{'state': {'other': 'unknown'}}", "t,h,s\n2026-03-01,a,odd\n",
            "a/p 2026-03-01T00:00:00Z unknown\n");
        row("names from patterns",
            "{'service': {'column': 'h', 'match': 'https?://([^/]+)'}, 'probe': '{k}-{h}'}",
            "t,h,s,k\n2026-03-01,http://x.org/a,up,get\n",
            "x.org/get-http://x.org/a 2026-03-01T00:00:00Z up\n");
        row("columns to rows", "{'spread': ['*'], 'service': '{*}', 'state': {'cell': null}}",
            "t,web,mail\n2026-03-01,up,down\n2026-03-02,,up\n",
            "mail/p 2026-03-01T00:00:00Z down\nmail/p 2026-03-02T00:00:00Z up\nweb/p 2026-03-01T00:00:00Z "
            "up\n");
        row("intervals", "{'row': 'interval', 'end': {'cell': 'e'}}",
            "t,e,h,s\n2026-03-01,2026-03-02,a,up\n2026-03-02,2026-03-03,a,down\n2026-03-05,,a,up\n",
            "a/p 2026-03-01T00:00:00Z up\na/p 2026-03-02T00:00:00Z down\na/p 2026-03-03T00:00:00Z unknown\n"
            "a/p 2026-03-05T00:00:00Z up\n");
        row("counted requests", "{'row': 'count', 'state': null, 'total': 'n', 'failed': 'e'}",
            "t,h,n,e\n2026-03-01,a,100,3\n2026-03-02,a,0,0\n",
            "a/p 2026-03-01T00:00:00Z 3/100\na/p 2026-03-02T00:00:00Z 0/0\n");
        row("good requests", "{'row': 'count', 'state': null, 'total': 'n', 'good': 'g'}",
            "t,h,n,g\n2026-03-01,a,100,97\n", "a/p 2026-03-01T00:00:00Z 3/100\n");
        row("values in another unit",
            "{'row': 'value', 'state': null, 'value': 'v', 'scale': '1000', 'decimal': ',', "
            "'file': {'delimiter': ';'}}",
            "t;h;v\n2026-03-01;a;0,0472505\n2026-03-02;a;\n2026-03-03;a;-1e-7\n",
            "a/p 2026-03-01T00:00:00Z 47.2505\na/p 2026-03-03T00:00:00Z -0.0001\n");
        row("values in columns", "{'row': 'value', 'state': null, 'spread': ['*'], 'service': '{*}'}",
            "t,web,mail\n2026-03-01,1.5,\n2026-03-02,,-2\n",
            "mail/p 2026-03-02T00:00:00Z -2\nweb/p 2026-03-01T00:00:00Z 1.5\n");
        const QByteArray outage = "'row': 'outage', 'state': null, 'length': {'cell': 'l', 'unit': 'min'}";
        row("outages alone", "{" + outage + "}", "t,l,h\n2026-03-02,90,a\n2026-03-02 01:00,60,a\n",
            "a/p 2026-03-02T00:00:00Z down\na/p 2026-03-02T02:00:00Z unknown\n");
        row("outages in a stated span",
            "{" + outage + ", 'covers': {'from': '2026-03-01T00:00:00Z', 'to': '2026-04-01T00:00:00Z'}}",
            "t,l,h\n2026-02-28 23:00,120,a\n2026-03-02,1.5,a\n2026-03-31 23:00,,a\n",
            "a/p 2026-02-28T23:00:00Z down\na/p 2026-03-01T01:00:00Z up\na/p 2026-03-02T00:00:00Z down\n"
            "a/p 2026-03-02T00:01:30Z up\na/p 2026-03-31T23:00:00Z down\na/p 2026-04-01T00:00:00Z unknown\n");
        row("no outage at all in a stated span",
            "{" + outage
                + ", 'service': 'a', 'covers': {'from': '2026-03-01T00:00:00Z', 'to': "
                  "'2026-04-01T00:00:00Z'}}",
            "t,l,h\n", "a/p 2026-03-01T00:00:00Z up\na/p 2026-04-01T00:00:00Z unknown\n");
    }
    void kindsOfRows()
    {
        QFETCH(QByteArray, mapping);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(imported(text, mapping), expected);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("mapping");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("sentence");
        const auto row = [](const char *title, const QByteArray &mapping, const QByteArray &text,
                            const QByteArray &sentence) {
            QTest::newRow(title) << mappingWith(mapping) << text << sentence;
        };
        row("state", "{}", "t,h,s\n2026-03-01,a,up\n2026-03-02,a,odd\n",
            "table.csv:3: s: this is no state that the mapping knows (found \"odd\"; allowed up, down)");
        row("more failed than there were", "{'row': 'count', 'state': null, 'total': 'n', 'failed': 'e'}",
            "t,h,n,e\n2026-03-01,a,3,4\n",
            "table.csv:2: e: this is no count of requests (found \"4\"; allowed a whole number from 0 to 3)");
        row("no value", "{'row': 'value', 'state': null, 'value': 'v'}", "t,h,v\n2026-03-01,a,fast\n",
            "table.csv:2: v: this is no value (found \"fast\";");
        row("counted, and no part", "{'row': 'count', 'state': null, 'total': 'n'}", "t,h,n\n",
            "failed: a row that counts says how many failed");
        row("a value and a state", "{'row': 'value', 'value': 'v'}", "t,h,v,s\n",
            "state: a row of this kind has no state");
        row("time", "{}", "t,h,s\n01/02/2026,a,up\n",
            "table.csv:2: t: this is no time as the mapping writes it");
        row("empty name", "{}", "t,h,s\n2026-03-01,,up\n", "table.csv:2: h: this names no service");
        row("column", "{}", "t,host,s\n",
            "table.csv:1: the table has no such column (found \"h\"; allowed t, host, s)");
        row("column twice", "{}", "t,h,s,s\n", "several columns of this name");
        row("number of a column", "{'service': '{9}'}", "t,h,s\n", "the table has only 3 columns");
        row("cut off", "{}", "t,h,s\n2026-03-01,a,up\n2026-03-01,b",
            "table.csv:3: the row has 2 cells where the table has 3");
        row("outage without end", "{'row': 'outage', 'state': null, 'end': {'cell': 'e'}}",
            "t,e,h\n2026-03-01,,a\n", "table.csv:2: this outage has no end");
        row("end before start", "{'row': 'outage', 'state': null, 'end': {'cell': 'e'}}",
            "t,e,h\n2026-03-02,2026-03-01,a\n", "table.csv:2: e: it ends before it starts");
        row("length", "{'row': 'outage', 'state': null, 'length': {'cell': 'e', 'unit': 's'}}",
            "t,e,h\n2026-03-02,soon,a\n", "table.csv:2: e: this is no length of time");
        row("expression", "{'service': {'column': 'h', 'match': '^x-(.*)'}}", "t,h,s\n2026-03-02,y-1,up\n",
            "table.csv:2: h: this names no service (found \"y-1\"");
    }
    void refusals()
    {
        QFETCH(QByteArray, mapping);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, sentence);
        const QByteArray said = imported(text, mapping);
        QVERIFY2(said.contains(sentence), said);
    }

    void twentyProblemsAreEnough()
    {
        QByteArray text = "t,h,s\n";
        for (int i = 0; i < 100; ++i)
            text += "2026-03-01,a,odd\n";
        QCOMPARE(imported(text, mappingWith("{}")).count('\n'), 20);
    }

    void mappingsAreReadStrictly_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QByteArray>("sentence");
        const auto row = [](const char *members, const char *sentence) {
            QTest::newRow(members) << QByteArray(members) << QByteArray(sentence);
        };
        row("{'colour': 1}", "colour: unknown key");
        row("{'schema': 2}", "schema: a mapping of another version");
        row("{'row': 'chek'}", "row: not one of the words");
        row("{'zone': 'Mars/Base'}", "zone: not a time zone");
        row("{'time': {'cell': 0}}", "time.cell: this names no column");
        row("{'time': {'cell': 't', 'format': 'yyyy'}}",
            "time.format: a time pattern has year, month and day");
        row("{'time': {'cell': 't', 'clock': 'c'}}", "time.clock_format: a time of day");
        row("{'service': {'column': 'h', 'match': '('}}",
            "service.match: this regular expression cannot be used");
        row("{'service': '{'}", "service: this names nothing");
        row("{'service': '{*}'}", "service: this names nothing");
        row("{'state': {'up': null, 'down': null}}", "state: this tells no up from down");
        row("{'state': null}", "state: missing");
        row("{'row': 'outage'}", "state: an outage is down");
        row("{'row': 'interval'}", "end: a row that lasts has an end or a length");
        row("{'end': {'cell': 'e'}}", "end: a row of this kind has no end");
        row("{'covers': {'from': '2026-03-01T00:00:00Z', 'to': '2026-04-01T00:00:00Z'}}",
            "covers: only outages");
        row("{'file': {'delimiter': ',,'}}", "file.delimiter: not a delimiter");
        row("{'file': {'skip': -1}}", "file.skip: not such a number");
        row("{'only': [{'cell': 't'}]}", "only[0].is: missing");
        row("{'spread': ['a']}", "spread: spread columns need {*}");
    }
    void mappingsAreReadStrictly()
    {
        QFETCH(QByteArray, members);
        QFETCH(QByteArray, sentence);
        const std::string text = mappingWith(members).toStdString();
        const auto read = readTableMapping(text, "m.json");
        QVERIFY(!read);
        QVERIFY2(errorText(read.error()).contains("m.json: " + sentence), errorText(read.error()));
    }

    void mappingsReadBackTheSame()
    {
        const std::vector<TableMapping> shipped = shippedTableMappings();
        QVERIFY(shipped.size() >= 7);
        for (const TableMapping &mapping : shipped) {
            const std::string text = tableMappingText(mapping);
            const auto again = readTableMapping(text, "again");
            QVERIFY2(again, again ? "" : errorText(again.error()).constData());
            QCOMPARE(tableMappingText(*again), text);
            QCOMPARE(again->name, mapping.name);
        }
    }

    // Packing on the way must not change what comes out.
    void collectorPacksInTheMiddle()
    {
        CheckCollector small("f", 7);
        CheckCollector large("f");
        const Instant start = *parseInstant("2026-02-27T00:00:00Z");
        for (int i = 0; i < 5000; ++i)
            for (std::size_t series = 0; series < 2; ++series) {
                const CheckState state = i % 97 < 3 ? CheckState::Down
                    : i % 211 == 0                  ? CheckState::Unknown
                                                    : CheckState::Up;
                const Instant at
                    = start + std::chrono::minutes(i) - std::chrono::seconds(i % 13 == 0 ? 20 : 0);
                small.add(series, at, state, i + 2);
                large.add(series, at, state, i + 2);
            }
        for (std::size_t series = 0; series < 2; ++series) {
            const CheckSeries a = small.build(series, "s", "p");
            const CheckSeries b = large.build(series, "s", "p");
            QCOMPARE(a.chunks().size(), b.chunks().size());
            for (std::size_t i = 0; i < a.chunks().size(); ++i) {
                QVERIFY(a.chunks()[i]->body == b.chunks()[i]->body);
                QVERIFY(a.chunks()[i]->head == b.chunks()[i]->head);
            }
        }
    }
};

MAKEGOOD_TEST(TestTableImport)

} // namespace t_table_import

#include "t_table_import.moc"
