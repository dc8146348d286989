// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "feeds/prober/probe_target.h"
#include "feeds/prober/prober_settings.h"
#include "support/test_program.h"

namespace t_probe_target
{

using namespace makegood::feeds;

/// Lines of targets: what they mean, and what is said about each that is wrong.
class ProbeTargetTest : public QObject
{
    Q_OBJECT
private slots:
    void linesSayWhatIsLookedAt();
    void wrongLinesAreNamed_data();
    void wrongLinesAreNamed();
    void everyWrongLineIsNamed();
    void settingsAreRead();
    void wrongSettings_data();
    void wrongSettings();
};

namespace
{

ProbeTarget targetOf(const char *line)
{
    const auto read = readProbeTargets({line});
    if (!read)
        qWarning("%s", read.error().front().text().c_str());
    return read ? read->front() : ProbeTarget();
}

std::string settingsText(const char *more)
{
    return std::string(R"({"schema": 1, "kind": "probe", "journal": "/j", "mapping": [{"service": "{name}",)")
        + R"("probe": "{check}"}], )" + more + '}';
}

} // namespace

void ProbeTargetTest::linesSayWhatIsLookedAt()
{
    const ProbeTarget web = targetOf(
        "https://example.com/shop?q=1 expect=200,3xx body~\"say \\\"yes\\\"\" header=Server:x expires>14d "
        "redirects=follow name=\"Web shop\"");
    QVERIFY(web.check == ProbeCheck::Http && web.isTls && web.followsRedirects && web.isWholeHeader);
    QCOMPARE(web.address, std::string("https://example.com/shop?q=1"));
    QCOMPARE(web.name, std::string("Web shop"));
    QCOMPARE(web.host, std::string("example.com"));
    QCOMPARE(int(web.port), 443);
    QVERIFY(web.statuses == (std::vector<StatusRange>{{200, 200}, {300, 399}}));
    QCOMPARE(web.bodyText, std::string("say \"yes\""));
    QCOMPARE(web.headerName + '=' + web.headerText, std::string("Server=x"));
    QVERIFY(web.leastValid == std::chrono::days(14));

    const ProbeTarget plain = targetOf("  http://[::1]:8080  ");
    QCOMPARE(plain.host, std::string("::1"));
    QCOMPARE(int(plain.port), 8080);
    QCOMPARE(plain.name, std::string("http://[::1]:8080"));
    QVERIFY(plain.statuses == std::vector<StatusRange>{StatusRange()} && !plain.isTls);

    const auto port = [](const char *line) { return int(targetOf(line).port); };
    QCOMPARE(port("tls://a"), 443);
    QCOMPARE(port("smtp://a"), 25);
    QCOMPARE(port("smtps://a"), 465);
    QCOMPARE(port("pop3://a"), 110);
    QCOMPARE(port("pop3s://a"), 995);
    QCOMPARE(port("imap://a"), 143);
    QCOMPARE(port("imaps://a"), 993);
    QCOMPARE(port("tcp://a:22 banner~SSH"), 22);
    QVERIFY(targetOf("imap://a starttls=yes").startsTls && !targetOf("imap://a").startsTls);
    QVERIFY(targetOf("imaps://a").isTls);
    QVERIFY(targetOf("ping://a").check == ProbeCheck::Ping);

    const ProbeTarget name = targetOf("dns://192.0.2.1:5353/www.example.com.?type=mx answer=\"10 mail\"");
    QCOMPARE(name.queryName, std::string("www.example.com"));
    QCOMPARE(name.queryType, std::string("MX"));
    QCOMPARE(name.answer, std::string("10 mail"));
    QCOMPARE(int(name.port), 5353);

    const auto several = readProbeTargets({"# a remark", "", "ping://a", "\t", "ping://a name=b"});
    QVERIFY(several && several->size() == 2);
}

void ProbeTargetTest::wrongLinesAreNamed_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *line, const char *says) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(says);
    };
    row("www.example.com", "does not begin with an address");
    row("ftp://www.example.com", "http://, https://, tcp://");
    row("HTTP://a", "does not begin with an address");
    row("https://", "names no host");
    row("https://a:99999/", "names no host");
    row("https://a:0/", "port is out of range");
    row("https://user:pw@a/", "no user and no password");
    row("https://a/#part", "no # in it");
    row("tcp://a", "needs a port");
    row("ping://a:7", "a ping has no port");
    row("smtp://a/b", "only http, https and dns");
    row("dns://a", "which name to ask for");
    row("dns://a/b/c", "which name to ask for");
    row("dns://a/b?type=ANY", "A, AAAA, CNAME");
    row("dns://a/b?class=IN", "something unknown");
    row("https://a/ word", "neither the address nor an option");
    row("https://a/ =200", "neither the address nor an option");
    row("https://a/ body~\"open", "a quote is not closed");
    row("https://a/ body~\"a\"b", "a blank is missing");
    row("https://a/ body~\"a\\n\"", "a backslash stands before");
    row("https://a/ body~a body~b", "'body' stands there twice");
    row("https://a/ body=a", "'body' takes another sign");
    row("https://a/ body~", "'body' has a value that it cannot have");
    row("https://a/ expect=600", "'expect' has a value");
    row("https://a/ expect=2x", "'expect' has a value");
    row("https://a/ expect=20x", "'expect' has a value");
    row("https://a/ expect=200,", "'expect' has a value");
    row("https://a/ header~Server", "'header' has a value");
    row("https://a/ redirects=no", "'redirects' has a value");
    row("https://a/ expires>soon", "'expires' has a value");
    row("http://a/ expires>14d", "no certificate");
    row("smtp://a expires>14d", "no certificate");
    row("smtps://a starttls=yes", "TLS cannot begin twice");
    row("smtp://a starttls=no", "'starttls' has a value");
    row("tcp://a:1 expect=200", "a target of tcp has no such option");
    row("ping://a answer=b", "(allowed name)");
}

void ProbeTargetTest::wrongLinesAreNamed()
{
    QFETCH(QString, line);
    QFETCH(QString, says);
    const auto read = readProbeTargets({"ping://a", line.toStdString()});
    QVERIFY(!read);
    QCOMPARE(read.error().size(), 1u);
    const Error &error = read.error().front();
    QCOMPARE(error.line, 2);
    QVERIFY2(error.what.starts_with("line 2: "), error.what.c_str());
    QVERIFY2(error.text().find(says.toStdString()) != std::string::npos, error.text().c_str());
    QVERIFY2(error.text().find("pw") == std::string::npos, error.text().c_str());
}

void ProbeTargetTest::everyWrongLineIsNamed()
{
    const auto read = readProbeTargets({"one", "ping://a", "two", "ping://a"});
    QVERIFY(!read);
    QCOMPARE(read.error().size(), 3u);
    QCOMPARE(read.error()[1].line, 3);
    QVERIFY(read.error()[2].what.find("stands there twice") != std::string::npos);
    QVERIFY(!readProbeTargets({"", "# nothing"}));
    std::vector<std::string> many;
    for (int i = 0; i < 501; ++i)
        many.push_back("ping://a name=" + std::to_string(i));
    QVERIFY(!readProbeTargets(many));
    many.pop_back();
    QVERIFY(readProbeTargets(many).has_value());
}

void ProbeTargetTest::settingsAreRead()
{
    const auto read = readProberSettings(
        settingsText(R"("targets": ["ping://a\nping://b", "ping://c"], "interval": "5m", "ca_file": "/ca")"));
    QVERIFY2(read.has_value(), read ? "" : read.error().front().text().c_str());
    QCOMPARE(read->targets.size(), 3u);
    QVERIFY(read->interval == std::chrono::minutes(5) && read->timeout == std::chrono::seconds(10));
    const auto again = readProberSettings(settingsToJson(*read));
    QVERIFY(again && again->targets == read->targets && again->caFile == "/ca");
    // The standard timeout yields to a short interval.
    const auto quick = readProberSettings(settingsText(R"("targets": ["ping://a"], "interval": "10s")"));
    QVERIFY(quick && quick->timeout == std::chrono::seconds(5));
    // Another target is no other data.
    const auto fewer = readProberSettings(settingsText(R"("targets": ["ping://a"])"));
    QVERIFY(fewer && termsOf(*fewer).selection == termsOf(*read).selection);
}

void ProbeTargetTest::wrongSettings_data()
{
    QTest::addColumn<QString>("more");
    QTest::addColumn<QString>("says");
    QTest::newRow("no targets") << QStringLiteral(R"("interval": "1m")") << QStringLiteral("targets: ");
    QTest::newRow("a number") << QStringLiteral(R"("targets": [7])") << QStringLiteral("list of texts");
    QTest::newRow("a wrong line") << QStringLiteral(R"("targets": ["ping://a", "x"])")
                                  << QStringLiteral("targets: line 2: ");
    QTest::newRow("seven minutes") << QStringLiteral(R"("targets": ["ping://a"], "interval": "7m")")
                                   << QStringLiteral("interval: a day does not hold it");
    QTest::newRow("too often") << QStringLiteral(R"("targets": ["ping://a"], "interval": "5s")")
                               << QStringLiteral("interval: ");
    QTest::newRow("half seconds") << QStringLiteral(R"("targets": ["ping://a"], "interval": "12s500ms")")
                                  << QStringLiteral("interval: ");
    QTest::newRow("too patient") << QStringLiteral(R"("targets": ["ping://a"], "timeout": "1m")")
                                 << QStringLiteral("timeout: a probe must end");
    QTest::newRow("unknown") << QStringLiteral(R"("targets": ["ping://a"], "secret": "hush")")
                             << QStringLiteral("secret");
}

void ProbeTargetTest::wrongSettings()
{
    QFETCH(QString, more);
    QFETCH(QString, says);
    const auto read = readProberSettings(settingsText(more.toUtf8().constData()), "s.json");
    QVERIFY(!read);
    const std::string text = read.error().front().text();
    QVERIFY2(text.find(says.toStdString()) != std::string::npos, text.c_str());
    QVERIFY2(text.find("hush") == std::string::npos, text.c_str());
}

MAKEGOOD_TEST(ProbeTargetTest)

} // namespace t_probe_target

#include "t_probe_target.moc"
