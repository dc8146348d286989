// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include <QTest>
#include <QUrl>

#include "feeds/http/http_date.h"
#include "feeds/prometheus/matrix_reader.h"
#include "feeds/prometheus/range_query.h"
#include "feeds/prometheus/sample_text.h"
#include "feeds/source/page_size.h"
#include "support/test_program.h"

namespace t_prometheus_parts
{

using namespace makegood::feeds;
using namespace std::chrono;

/// Numbers from text, mapping, settings as text, headers, page sizes.
class PrometheusParts : public QObject
{
    Q_OBJECT
private slots:
    void instants();
    void everyMillisecondSurvives();
    void mapping();
    void selectors();
    void settingsThereAndBack();
    void settingsRefused();
    void questions();
    void plainListsReadAsAnyOther();
    void httpDates();
    void pageSizes();
    void fedByAMapping();
};

// An answer in one line; what is wrong with it without the byte where it is.
static std::string inWords(const Expected<QueryAnswer> &read)
{
    if (!read) {
        const std::string &what = read.error().what;
        return "refused: " + what.substr(0, what.find(" (byte")) + " " + read.error().found;
    }
    std::string out = read->success ? "success" : "error " + read->errorType + read->error;
    for (const RawSeries &series : read->series) {
        out += "; " + labelsText(series.labels);
        for (const RawSample &sample : series.samples)
            out += " " + std::to_string(sample.at.time_since_epoch().count()) + "="
                + std::to_string(int(sample.state));
    }
    return out;
}

void PrometheusParts::instants()
{
    const auto ms = [](const char *text) { return instantFromSeconds(text)->time_since_epoch().count(); };
    QCOMPARE(ms("0"), 0);
    QCOMPARE(ms("1793491199"), 1'793'491'199'000);
    QCOMPARE(ms("1793491199.1"), 1'793'491'199'100);
    QCOMPARE(ms("1793491199.007"), 1'793'491'199'007);
    QCOMPARE(ms("1793491199.123000000"), 1'793'491'199'123);
    QCOMPARE(ms("1.793491199123e+09"), 1'793'491'199'123);
    QCOMPARE(ms("1793491199123E-3"), 1'793'491'199'123);
    for (const char *wrong : {"", ".", "-1", "1.2.3", "1e", "1e+", "1e999", "0x10", " 1", "1 ", "1,5",
                              "1793491199.1234", "1e-4", "7258118400", "99999999999999999999999999"})
        QVERIFY2(!instantFromSeconds(wrong), wrong);
}

// Through a double some of these would land a millisecond off.
void PrometheusParts::everyMillisecondSurvives()
{
    for (std::int64_t ms = 1'740'787'200'000; ms < 1'740'787'200'000 + 5'000; ++ms) {
        const Instant at{Duration(ms)};
        QCOMPARE(*instantFromSeconds(secondsText(at)), at);
    }
}

// The lists are read apart where they are as servers write them; an escape anywhere has all read as JSON.
void PrometheusParts::plainListsReadAsAnyOther()
{
    const std::string plain = "{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":[{"
                              "\"metric\":{\"a\":\"values\"},"
                              "\"values\":[[1793491199.5,\"1\"],[1793491200,\"1\"],[1793491260.123,\"0\"],["
                              "1793491260.124,\"NaN\"]]},"
                              "{\"metric\":{\"values\":\"x\"},\"values\":[]},{\"values\":[[1793491199,\"1\"],"
                              "[1793491200.01,\"1\"]],"
                              "\"metric\":{}}]},\"stats\":{\"values\":[[1,\"2\"]]}}";
    const auto asJson = [](const std::string &text) {
        return readMatrix(text.substr(0, 1) + "\"\\u0078\":0," + text.substr(1), UpRule());
    };
    const auto read = readMatrix(plain, UpRule());
    QVERIFY(read.has_value());
    QCOMPARE(read->series.size(), std::size_t(3));
    QCOMPARE(read->series[0].samples.size(), std::size_t(4));
    QCOMPARE(read->series[0].samples[2], (RawSample{Instant(Duration(1'793'491'260'123)), CheckState::Down}));
    QCOMPARE(inWords(read), inWords(asJson(plain)));
    std::mt19937 random(7);
    const std::string letters = "0123456789.,[]\"{}:e-+ nav\\\n";
    int usable = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string text = plain;
        const std::size_t at = 1 + random() % (text.size() - 1);
        const char letter = letters[random() % letters.size()];
        if (random() % 3 == 0)
            text.erase(at, 1 + random() % 4);
        else if (random() % 2 == 0)
            text.insert(at, 1, letter);
        else
            text[at] = letter;
        const auto one = readMatrix(text, UpRule());
        usable += one ? 1 : 0;
        if (inWords(one) != inWords(asJson(text)))
            QCOMPARE(inWords(one) + "\n" + text, inWords(asJson(text)));
    }
    QVERIFY(usable > 1'000); // else nothing is compared but refusals
}

void PrometheusParts::mapping()
{
    const Labels labels{{"__name__", "probe_success"}, {"instance", "https://a/\"\n\\"}, {"job", "http"}};
    QCOMPARE(labelsText(labels),
             std::string("probe_success{instance=\"https://a/\\\"\\n\\\\\",job=\"http\"}"));
    const MappingRow exact{{{"job", "smtp"}}, "mail", "smtp"};
    const MappingRow absent{{{"zone", ""}, {"job", "http"}}, "{zone}", "http"};
    const MappingRow any{{}, "{instance}", "{job}-probe"};
    QCOMPARE(mapped({exact, any}, labels)->service, labels.at("instance"));
    QCOMPARE(mapped({exact, absent, any}, labels)->probe, std::string("http-probe"));
    QVERIFY(!mapped({exact, absent}, labels)); // a label that the series lacks fills no service
    QCOMPARE(mapped({{{}, "w", "p", "c-{job}"}}, labels)->contract, std::string("c-http"));
    QVERIFY(!mapped({{{}, "w", "p", "{tenant}"}}, labels));
    QVERIFY(isTemplate("web"));
    QVERIFY(isTemplate("{a}-{b_2}"));
    for (const char *wrong : {"", "{", "}", "{}", "{a", "{a b}", "{1}", "a}"})
        QVERIFY2(!isTemplate(wrong), wrong);
}

void PrometheusParts::selectors()
{
    PrometheusSettings settings;
    settings.server.address = "https://prometheus.example";
    settings.mapping = {{{}, "{instance}", "http"}};
    for (const char *right : {"up", "a:b", "up{}", "up{a=\"}[\"}", "{job=~'x|\\'}y'}", "up{a=`\\`}"}) {
        settings.selector = right;
        QVERIFY2(checkSettings(settings), right);
    }
    for (const char *wrong :
         {"", "{}", "up[5m]", "up offset 1h", "up{a=\"b\"} @ 1", "rate(up)", "up{a=\"b\"", "1up", "up{a=\"}",
          "up{a=\"b\"}[1h]", "up{a=\"b\"} or up{a=\"c\"}", "up{a=\"\n\"}"}) {
        settings.selector = wrong;
        QVERIFY2(!checkSettings(settings), wrong);
    }
}

void PrometheusParts::settingsThereAndBack()
{
    PrometheusSettings settings;
    settings.server.address = "https://prometheus.example:9090/base";
    settings.server.auth = HttpAuth::Basic;
    settings.server.user = "reader";
    settings.server.keyName = "prometheus main";
    settings.server.caFile = "/etc/ssl/own.pem";
    settings.server.headers = {{"X-Scope-OrgID", "tenant-1", {}}, {"X-Api-Key", {}, "gate"}};
    settings.server.client = {"/etc/ssl/client.pem", "/etc/ssl/client.key", "passphrase"};
    settings.selector = "probe_success{job=~\"http.*\"}";
    settings.mapping = {{{{"instance", "https://a/"}, {"job", "x"}}, "web-1", "http"},
                        {{}, "{instance}", "{job}", "{tenant}"}};
    settings.up = {UpRule::Kind::AtLeast, "0.5"};
    settings.overlap = minutes(90);
    const auto back = settingsFromJson(settingsToJson(settings));
    QVERIFY(back);
    QVERIFY(*back == settings);
    QCOMPARE(seriesSetOf(termsOf(*back), "c"), seriesSetOf(termsOf(settings), "c"));

    PrometheusSettings other = settings;
    other.server.keyName = "renamed";
    other.overlap = minutes(5);
    QCOMPARE(seriesSetOf(termsOf(other), "c"), seriesSetOf(termsOf(settings), "c"));
    other.server.headers.pop_back();
    other.server.client = {};
    QCOMPARE(seriesSetOf(termsOf(other), "c"), seriesSetOf(termsOf(settings), "c"));
    other.server.headers[0].value = "tenant-2"; // another tenant's series
    QVERIFY(seriesSetOf(termsOf(other), "c") != seriesSetOf(termsOf(settings), "c"));
    other = settings;
    QCOMPARE(termsOf(other).furtherSecrets, (std::vector<std::string>{"gate", "passphrase"}));
    other.mapping.pop_back();
    QVERIFY(seriesSetOf(termsOf(other), "c") != seriesSetOf(termsOf(settings), "c"));
    QVERIFY(seriesSetOf(termsOf(settings), "d") != seriesSetOf(termsOf(settings), "c"));
    other = settings;
    other.up.value = "0.6";
    QVERIFY(seriesSetOf(termsOf(other), "c") != seriesSetOf(termsOf(settings), "c"));
}

void PrometheusParts::settingsRefused()
{
    const auto says = [](const QByteArray &json, const char *what) {
        const auto read = settingsFromJson(json.toStdString());
        QVERIFY2(!read, what);
        std::string all;
        for (const Error &error : read.error())
            all += error.text() + "\n";
        QVERIFY2(all.find(what) != std::string::npos, all.c_str());
        QVERIFY(all.find("hunter2") == std::string::npos);
    };
    const QByteArray rest
        = R"("schema":1,"kind":"prometheus","selector":"up","mapping":[{"service":"{instance}","probe":"http"}])";
    QVERIFY(settingsFromJson("{\"address\":\"http://127.0.0.1:9090\"," + rest.toStdString() + "}"));
    says("nonsense", "not JSON");
    says("[]", "not an object");
    says("{\"address\":\"http://a\",\"address\":\"http://b\"," + rest + "}", "stands twice");
    says("{\"address\":\"http://a\",\"token\":\"hunter2\"," + rest + "}", "token: unknown key");
    says("{\"address\":7," + rest + "}", "address: not a text");
    says("{" + rest + "}", "address: missing");
    says("{\"address\":\"ftp://a\"," + rest + "}", "no address of a server");
    says("{\"address\":\"https://u:hunter2@a\"," + rest + "}", "set apart");
    says("{\"address\":\"https://a/?x=1\"," + rest + "}", "behind its path");
    says("{\"address\":\"https://a/?token=hunter2\"," + rest + "}", "behind its path");
    says("{\"address\":\"htps://u:hunter2@a\"," + rest + "}", "no address of a server");
    says("{\"address\":\"htps://a?hunter2\"," + rest + "}", "no address of a server");
    says("{\"address\":\"http://a\",\"auth\":{\"kind\":\"bearer\",\"key\":\"k\"}," + rest + "}",
         "over https only");
    says("{\"address\":\"https://a\",\"headers\":[{\"name\":\"X-Token\",\"value\":\"hunter2\"}]," + rest
             + "}",
         "headers[0].value: a header of this name holds a secret");
    says("{\"address\":\"https://a\",\"headers\":[{\"name\":\"X-A\",\"vlaue\":\"hunter2\"}]," + rest + "}",
         "headers[0].vlaue: unknown key");
    says("{\"address\":\"https://a\",\"headers\":{\"X-A\":\"hunter2\"}," + rest + "}",
         "headers: not an array");
    says("{\"address\":\"http://a\",\"headers\":[{\"name\":\"X-A\",\"key\":\"k\"}]," + rest + "}",
         "over https only");
    says("{\"address\":\"https://a\",\"client_certificate\":{\"file\":\"/c\",\"passphrase\":\"hunter2\"},"
             + rest + "}",
         "client_certificate.passphrase: unknown key");
    says("{\"address\":\"https://a\",\"auth\":{\"kind\":\"magic\"}," + rest + "}",
         "auth.kind: not one of the words");
    says("{\"address\":\"https://a\",\"up\":{\"rule\":\"equals\",\"value\":\"inf\"}," + rest + "}",
         "not a decimal number");
    says("{\"address\":\"https://a\",\"overlap\":\"32d\"," + rest + "}", "out of range");
    says("{\"address\":\"https://a\",\"overlap\":\"soon\"," + rest + "}", "overlap");
    says(
        R"({"schema":1,"kind":"prometheus","address":"https://a","selector":"up","mapping":[{"service":"x","prob":"y"}]})",
        "mapping[0].prob: unknown key");
    says(QByteArray(100'000, '['), "32 levels");
}

void PrometheusParts::questions()
{
    PrometheusSettings settings;
    settings.server.address = "https://prometheus.example/base/";
    settings.selector = "up{a=\"x+y&z\"}";
    const QUrl url
        = rangeQuery(settings, {Instant(Duration(1'740'787'200'000)), Instant(Duration(1'740'787'260'001))});
    QCOMPARE(url.path(), QStringLiteral("/base/api/v1/query"));
    QVERIFY2(url.toEncoded().contains("query=up%7Ba%3D%22x%2By%26z%22%7D%5B60001ms%5D&time=1740787260.000&"),
             url.toEncoded().constData());
}

void PrometheusParts::httpDates()
{
    const Instant at = Instant(sys_days(1994y / November / 6)) + hours(8) + minutes(49) + seconds(37);
    QCOMPARE(*parseHttpDate("Sun, 06 Nov 1994 08:49:37 GMT"), at);
    for (const char *wrong :
         {"", "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:49:37 GMT", "1994-11-06T08:49:37Z",
          "Sun, 06 Nov 1994 08:49:37 CET", "Sun, 06 Nix 1994 08:49:37 GMT"})
        QVERIFY2(!parseHttpDate(wrong), wrong);
    QCOMPARE(*parseRetryAfter(" 120 ", {}), Duration(120'000));
    QVERIFY(*parseRetryAfter("99999999999999999999", {}) > hours(24 * 365));
    QCOMPARE(*parseRetryAfter("Sun, 06 Nov 1994 08:49:37 GMT", at - seconds(7)), Duration(7'000));
    QCOMPARE(*parseRetryAfter("Sun, 06 Nov 1994 08:49:37 GMT", at + hours(7)), Duration(0));
    QVERIFY(!parseRetryAfter("Sun, 06 Nov 1994 08:49:37 GMT", {}));
    QVERIFY(!parseRetryAfter("soon", {}));
}

void PrometheusParts::pageSizes()
{
    PageSize size;
    QCOMPARE(size.length(), Duration(hours(6)));
    for (int i = 0; i < 20; ++i)
        size.answered(10);
    QCOMPARE(size.length(), PageSize::largest);
    size.answered(PageSize::fullPage + 1);
    QCOMPARE(size.length(), PageSize::largest / 2);
    QVERIFY(size.tooMuch(hours(8)));
    for (int i = 0; i < 20; ++i)
        size.answered(10);
    QCOMPARE(size.length(), Duration(hours(4))); // never again what was too much
    while (size.tooMuch(size.length())) { }
    QCOMPARE(size.length(), PageSize::smallest);
}

void PrometheusParts::fedByAMapping()
{
    const std::vector<MappingRow> rows{{{}, "w", "p"}, {{}, "w", "p", "b"}, {{}, "w", "p", "gone"}};
    const std::set<std::string> known{"a", "b", "c"};
    QVERIFY(fedContracts(withContract(rows, "a"), known) == (std::set<std::string>{"a", "b"}));
    QVERIFY(fedContracts(withContract(rows, {}), known) == std::set<std::string>{"b"});
    QVERIFY(fedContracts({{{}, "w", "p", "{tenant}"}}, known) == known);
}

MAKEGOOD_TEST(PrometheusParts)

} // namespace t_prometheus_parts

#include "t_prometheus_parts.moc"
