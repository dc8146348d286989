// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "feeds/json_files.h"
#include "support/test_program.h"

namespace t_json_feeds
{

using namespace makegood::feeds;
using namespace std::chrono;

namespace
{

const std::string incident
    = R"({"id": "i", "service": "s", "start": "2026-03-01T00:00:00Z", "end": "2026-03-01T02:00:00+01:00", "cause": "dos"})";
const std::string bridge
    = R"({"kind": "bridge", "service": "s", "from": "2026-03-01T00:00:00Z", "to": "2026-03-01T01:00:00Z", "by": "b", "at": "2026-03-02T00:00:00Z", "reason": "r"})";
const std::string remedy
    = R"({"kind": "agreed-remedy", "service": "s", "month": "2026-03", "amount": "12.50", "by": "b", "at": "2026-03-02T00:00:00Z", "reason": "r"})";
const std::string ticket
    = R"({"id": "t", "opened_at": "2026-03-01T00:00:00Z", "channel": "ticket", "in_scope": true, "events": [{"at": "2026-03-03T00:00:00Z", "kind": "response"}, {"at": "2026-03-02T00:00:00Z", "kind": "severity", "severity": "1"}, {"at": "2026-03-02T00:00:00Z", "kind": "update"}]})";

Currency usd()
{
    return *Currency::named("USD");
}

// The errors that the reader of this name gives; none when it reads the text.
Errors errorsOf(const QByteArray &reader, const std::string &text)
{
    const auto errors = [](const auto &read) { return read ? Errors() : read.error(); };
    if (reader == "incidents")
        return errors(readIncidentsJson(text, "f.json"));
    if (reader == "decisions")
        return errors(readDecisionsJson(text, "f.json", usd()));
    return errors(readTicketsJson(text, "f.json"));
}

std::string changed(std::string text, const char *from, const char *to)
{
    const std::size_t at = text.find(from);
    return at == std::string::npos ? std::string("the test is wrong")
                                   : text.replace(at, std::strlen(from), to);
}

std::string list(const std::string &a, const std::string &b = {})
{
    return "[" + a + (b.empty() ? "" : ",\n" + b) + "]\n";
}

} // namespace

class TestJsonFeeds : public QObject
{
    Q_OBJECT

private slots:
    void reads()
    {
        const auto incidents = readIncidentsJson(list(incident), "f.json");
        QVERIFY(incidents.has_value() && incidents->size() == 1);
        QCOMPARE(incidents->front().cause, Cause::Dos);
        QCOMPARE(incidents->front().when.length(), Duration(hours(1)));
        QVERIFY(!incidents->front().postMortemAt.has_value());

        const auto decisions = readDecisionsJson(list(bridge, remedy), "f.json", usd());
        QVERIFY(decisions.has_value());
        QCOMPARE(decisions->bridges.size(), std::size_t(1));
        QCOMPARE(decisions->bridges.front().when.length(), Duration(hours(1)));
        QCOMPARE(decisions->remedies.size(), std::size_t(1));
        QCOMPARE(decisions->remedies.front().amount, Money{1250});
        QCOMPARE(formatMonth(decisions->remedies.front().month), std::string("2026-03"));

        const auto tickets = readTicketsJson(list(ticket), "f.json");
        QVERIFY(tickets.has_value() && tickets->size() == 1);
        // Events in order of time; in order of the file at one instant.
        const auto &events = tickets->front().events;
        QCOMPARE(events.size(), std::size_t(3));
        QVERIFY(events[0].kind == TicketEventKind::Severity && events[0].severity == "1");
        QVERIFY(events[1].kind == TicketEventKind::Update);
        QVERIFY(events[2].kind == TicketEventKind::Response);

        QVERIFY(readIncidentsJson("[]", "f.json").has_value());
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("reader");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QByteArray>("key");
        const auto row
            = [](const char *name, const char *reader, const std::string &text, int line, const char *key) {
                  QTest::newRow(name)
                      << QByteArray(reader) << QByteArray::fromStdString(text) << line << QByteArray(key);
              };
        row("nothing", "incidents", "", 1, "");
        row("cut off", "incidents", "[\n" + incident + "\n", 3, "");
        row("more than one value", "incidents", "[]\n[]\n", 2, "");
        row("comma at the end", "incidents", "[\n" + incident + ",\n]", 3, "");
        row("comment", "incidents", "[ // no\n]", 1, "");
        row("not UTF-8", "incidents", "[\"\xff\"]", 1, "");
        row("an object", "incidents", incident, 0, "");
        row("not objects", "incidents", "[1]", 0, "[0]");
        row("too deep", "incidents", "\n" + std::string(1'000'000, '['), 2, "");
        row("a key twice", "incidents", "[\n" + changed(incident, "\"id\"", "\"id\": \"j\",\n\"id\"") + "]",
            3, "");
        row("unknown key", "incidents",
            list(incident, changed(changed(incident, "\"i\"", "\"j\""), "\"id\"", "\"colour\": 1, \"id\"")),
            0, "[1].colour");
        row("an id twice", "incidents", list(incident, incident), 0, "[1].id");
        row("no id", "incidents", list(changed(incident, "\"id\": \"i\", ", "")), 0, "[0].id");
        row("empty id", "incidents", list(changed(incident, "\"i\"", "\"\"")), 0, "[0].id");
        row("number for a text", "incidents", list(changed(incident, "\"s\"", "7")), 0, "[0].service");
        row("unknown cause", "incidents", list(changed(incident, "\"dos\"", "\"magic\"")), 0, "[0].cause");
        row("local time", "incidents", list(changed(incident, "00:00Z", "00:00")), 0, "[0].start");
        row("end before the start", "incidents", list(changed(incident, "T02:", "T00:")), 0, "[0].end");
        row("null is no absence", "incidents",
            list(changed(incident, "\"id\"", "\"post_mortem_at\": null, \"id\"")), 0, "[0].post_mortem_at");
        row("unknown decision", "decisions", list(changed(bridge, "bridge", "tunnel")), 0, "[0].kind");
        row("bridge ends before", "decisions",
            list(changed(bridge, "\"to\": \"2026-03", "\"to\": \"2026-02")), 0, "[0].to");
        row("no reason", "decisions", list(changed(bridge, "\"r\"", "\"\"")), 0, "[0].reason");
        row("amount as a number", "decisions", list(changed(remedy, "\"12.50\"", "12.50")), 0, "[0].amount");
        row("amount too fine", "decisions", list(changed(remedy, "12.50", "12.505")), 0, "[0].amount");
        row("amount below zero", "decisions", list(changed(remedy, "12.50", "-1")), 0, "[0].amount");
        row("no such month", "decisions", list(changed(remedy, "2026-03\"", "2026-13\"")), 0, "[0].month");
        row("a key of the other kind", "decisions", list(changed(remedy, "\"by\"", "\"to\": \"\", \"by\"")),
            0, "[0].to");
        row("flag as a text", "tickets", list(changed(ticket, "true", "\"true\"")), 0, "[0].in_scope");
        row("no events", "tickets", list(changed(ticket, "\"events\": [", "\"other\": [")), 0, "[0].events");
        row("kind of an event", "tickets", list(changed(ticket, "\"update\"", "\"call\"")), 0,
            "[0].events[2].kind");
        row("time of an event", "tickets", list(changed(ticket, "2026-03-03", "2026-03-32")), 0,
            "[0].events[0].at");
        row("severity not named", "tickets", list(changed(ticket, ", \"severity\": \"1\"", "")), 0,
            "[0].events[1].severity");
        row("unknown key of an event", "tickets",
            list(changed(ticket, "\"response\"", "\"response\", \"by\": \"x\"")), 0, "[0].events[0].by");
    }

    void refused()
    {
        QFETCH(QByteArray, reader);
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(QByteArray, key);
        const Errors errors = errorsOf(reader, text.toStdString());
        QVERIFY(!errors.empty());
        const Error &e = errors.front();
        QVERIFY2(e.line == line && e.key == key.toStdString(), e.text().c_str());
        QCOMPARE(e.file, std::string("f.json"));
        QVERIFY(!e.what.empty());
    }

    void manyErrorsEndTheReading()
    {
        std::string text = "[1";
        for (int i = 0; i < 1000; ++i)
            text += ",1";
        QCOMPARE(errorsOf("tickets", text + "]").size(), std::size_t(20));
    }

    void damagedAnywhere()
    {
        int readable = 0;
        for (const auto &[reader, whole] : {std::pair<const char *, std::string>("incidents", list(incident)),
                                            {"decisions", list(bridge, remedy)},
                                            {"tickets", list(ticket)}}) {
            const std::size_t end = whole.rfind(']');
            for (std::size_t n = 0; n < whole.size(); ++n)
                QCOMPARE(errorsOf(reader, whole.substr(0, n)).empty(), n > end);
            for (std::size_t i = 0; i < whole.size(); ++i)
                for (const char c : {'\0', '"', '{', ']', '9', '\xff'}) {
                    std::string damaged = whole;
                    damaged[i] = c;
                    readable += errorsOf(reader, damaged).empty() ? 1 : 0;
                }
        }
        QVERIFY(readable > 0);
    }
};

MAKEGOOD_TEST(TestJsonFeeds)

} // namespace t_json_feeds

#include "t_json_feeds.moc"
