// SPDX-License-Identifier: GPL-3.0-or-later
// Connecting a source step by step; nothing is stored before the last one.
#include <QTemporaryDir>
#include <QTest>

#include "feeds/source/settings_json.h"
#include "support/test_program.h"
#include "sync_cases.h"
#include "work/connect_preview.h"
#include "work/source_health.h"

namespace t_connect_source
{

using namespace makegood::test;
using namespace std::chrono;

namespace
{

const Actor actor{"test", march};
constexpr Month inMarch{year(2026) / 3};

// The customers of the picture in the handbook.
std::vector<KnownService> services()
{
    return {{"caldera", "Caldera Freight Lines", "hosted-mail", "mail", {"login"}},
            {"caldera", "Caldera Freight Lines", "remote-desk", "hosted", {"login"}},
            {"harbour", "Harbour Street Dental", "dc-east", "vps", {"ping", "tcp"}},
            {"lindqvist", "Lindqvist & Partner", "mail-archive", "mail", {"http"}},
            {"lindqvist", "Lindqvist & Partner", "mail-security", "mail", {"smtp"}},
            {"calls", "Harbour Calls", "emergency", "other", {}}};
}

struct Suggested {
    MatchReason reason;
    std::string contract;
    std::string service;
    std::string probe;
};

Suggested suggest(const char *instance, const char *module = "ping")
{
    const SuggestedTarget out = suggestedTarget(
        {{"__name__", "probe_success"}, {"instance", instance}, {"module", module}}, services());
    return {out.reason, out.target.contract, out.target.service, out.target.probe};
}

} // namespace

class ConnectSourceTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SyncBench> m_bench;
    const SourceKinds m_kinds = withTicker();

    std::shared_ptr<const Source> ticker(const std::string &rows = rowFor("a", "alpha")) const
    {
        return m_kinds.read(tickerSettings(m_bench->ticker.address(), '[' + rows + ']'), "s").value();
    }
    std::shared_ptr<const Source> locked(const std::string &rows) const
    {
        return m_kinds.read(lockedTicker(m_bench->ticker.address(), '[' + rows + ']'), "s").value();
    }
    std::vector<FoundSeries> found(const Source &source, Instant now) const
    {
        return discoverSeries(source, {}, knownServices(*m_bench->workspace).value(), now).value();
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_bench = std::make_unique<SyncBench>(m_dir->filePath(QStringLiteral("w.makegood")).toStdString());
        for (const char *id : {"alpha", "beta"})
            QVERIFY(m_bench->workspace->contracts().importCase(contractFrom(id, "2026-03-01"), actor));
    }
    void cleanup()
    {
        m_bench.reset();
        m_dir.reset();
    }

    void testSaysWhatAnswered()
    {
        const auto test = testSource(*ticker(), {}, [] { return march; });
        QVERIFY(test);
        QCOMPARE(test->version, std::string("7"));
        QCOMPARE(test->place, m_bench->ticker.address());
        const Instant newYear = sys_days(year(2027) / 1 / 1);
        QVERIFY(test->clockAhead == newYear - march);
        const auto same = testSource(*ticker(), {}, [&] { return newYear + milliseconds(700); });
        QVERIFY(same && same->clockAhead == Duration(0)); // its clock shows whole seconds
        const auto behind = testSource(*ticker(), {}, [&] { return newYear + seconds(31); });
        QVERIFY(behind && behind->clockAhead == -seconds(30));
        SourceAsk cancelled;
        cancelled.isCancelled = [] { return true; };
        const auto none = testSource(*ticker(), cancelled, [] { return march; });
        QVERIFY(!none || none->version == "7"); // an answer may come before the question whether to stop
    }

    void hosts()
    {
        const auto hostIn = [](const char *text) { return hostOf({{"instance", text}}); };
        QCOMPARE(hostIn("mail.caldera.example:443"), std::string("mail.caldera.example"));
        QCOMPARE(hostIn("https://User@Mail.Example/x?y=z#f"), std::string("mail.example"));
        QCOMPARE(hostIn("[2001:db8::1]:9100"), std::string("2001:db8::1"));
        QCOMPARE(hostIn("2001:db8::1"), std::string("2001:db8::1"));
        QCOMPARE(hostOf({{"host", "web1"}, {"item", "icmpping"}}), std::string("web1"));
        QCOMPARE(hostOf({{"__name__", "a.b"}, {"server", "db.example"}}), std::string("db.example"));
        QCOMPARE(hostOf({{"job", "x y"}}), std::string());
        QCOMPARE(checkOf({{"job", "blackbox"}, {"module", "http_2xx"}}), std::string("http_2xx"));
        QCOMPARE(checkOf({{"__name__", "up"}}), std::string("up"));
    }

    void suggestions()
    {
        const Suggested mail = suggest("mail.caldera.example:443", "login");
        QVERIFY(mail.reason == MatchReason::SameHost && mail.service == "hosted-mail"
                && mail.probe == "login");
        const Suggested east = suggest("dc-east.harbour.example", "tcp_connect");
        QVERIFY(east.reason == MatchReason::SameHost && east.service == "dc-east" && east.probe == "tcp");
        const Suggested archive = suggest("archive.lindqvist.example");
        QVERIFY(archive.reason == MatchReason::SameHost && archive.service == "mail-archive");
        QCOMPARE(archive.probe, std::string("http")); // the only one that is judged
        const Suggested vault = suggest("vault.harbour.example");
        QVERIFY(vault.reason == MatchReason::SameCustomer && vault.service == "dc-east");
        const Suggested desk = suggest("desk7.internal");
        QVERIFY(desk.reason == MatchReason::None);
        // Two services fit equally well: a wrong guess is worse than none.
        QVERIFY(suggest("mail.lindqvist.example").reason == MatchReason::None);
        QVERIFY(suggest("node-9.juniper.example").reason == MatchReason::None);
        QVERIFY(suggest("192.0.2.7:9100").reason == MatchReason::None);
        QVERIFY(suggest("emergency").reason == MatchReason::None); // judged from calls
        const Suggested remote = suggest("remote.ops.example");
        QVERIFY(remote.reason == MatchReason::SimilarHost && remote.service == "remote-desk");
    }

    void discovers()
    {
        m_bench->ticker.hosts = {"web.alpha.example", "b", "unrelated"};
        const auto all = found(*ticker(rowFor("b", "beta")), march + hours(1));
        QCOMPARE(all.size(), 3u);
        QCOMPARE(all[0].host, std::string("b"));
        QVERIFY(all[0].suggestion.reason == MatchReason::AlreadyMapped);
        QCOMPARE(all[0].suggestion.target.contract, std::string("beta"));
        QVERIFY(all[0].lastAt == march + minutes(59) && all[0].lastState == CheckState::Up);
        QVERIFY(all[1].suggestion.reason == MatchReason::None);
        QVERIFY(all[2].suggestion.reason == MatchReason::SameHost);
        QVERIFY((all[2].suggestion.target == MappedProbe{"alpha", "web", "http"}));
    }

    void mappingTellsSeriesApart()
    {
        const MappedProbe one{"alpha", "web", "http"};
        const MappedProbe two{"beta", "web", "http"};
        const Labels http{{"__name__", "up"}, {"instance", "a"}, {"job", "http"}, {"pod", "x1"}};
        const Labels ping{{"__name__", "up"}, {"instance", "a"}, {"job", "ping"}, {"pod", "x1"}};
        const Labels other{{"__name__", "up"}, {"instance", "b"}, {"job", "http"}, {"pod", "x2"}};
        const Labels wide{{"__name__", "up"}, {"instance", "a"}};
        const auto check = [&](const std::vector<ChosenTarget> &chosen) {
            const auto rows = mappingFor(chosen);
            for (const ChosenTarget &series : chosen)
                if (mapped(rows, series.labels) != series.target)
                    return false;
            return true;
        };
        QVERIFY(check({{http, one}, {ping, two}, {other, two}}));
        QVERIFY(check({{http, one}, {ping, {}}, {other, {}}}));
        QVERIFY(check({{http, one}, {wide, two}}));
        QVERIFY(check({{http, one}, {wide, {}}}));
        QVERIFY(check({{http, {}}, {wide, one}}));
        QVERIFY(check({{http, {}}, {other, {}}}));
        const auto rows = mappingFor({{http, one}, {other, two}});
        QVERIFY((rows.front().match == Labels{{"instance", "a"}})); // not the pod, which changes
        QCOMPARE(mappingFor({{http, one}, {ping, one}}).size(), 1u);
    }

    void ignoredAndSilentSeries()
    {
        const MappedProbe one{"alpha", "web", "http"};
        const Labels web{{"host", "a"}, {"item", "http"}};
        const Labels disk{{"host", "a"}, {"item", "disk"}};
        const Labels other{{"host", "b"}, {"item", "http"}};
        const Labels silent{{"host", "c"}, {"item", "http"}};
        const std::vector<MappingRow> former{{silent, "web", "backup", "beta"}, {web, "web", "old", "beta"}};
        const auto rows = mappingFor({{web, one}, {disk, {}, true}, {other, {}}}, former);
        QVERIFY(mapped(rows, web) == one && !isIgnored(rows, web));
        QVERIFY(!mapped(rows, disk) && isIgnored(rows, disk));
        QVERIFY(!mapped(rows, other) && !isIgnored(rows, other));
        QVERIFY((mapped(rows, silent) == MappedProbe{"beta", "web", "backup"}));
        QVERIFY(rows.back().isIgnored);
        // The text of the settings keeps it, and what is ignored last is the same set of checks.
        const auto source = withMapping(m_kinds, *ticker(), rows).value();
        QVERIFY(source->terms().mapping == rows);
        auto without = rows;
        without.pop_back();
        const auto fewer = withMapping(m_kinds, *ticker(), without).value();
        QCOMPARE(seriesSetOf(source->terms(), {}), seriesSetOf(fewer->terms(), {}));
        SourceTerms terms;
        terms.mapping = {rows.back()};
        QVERIFY(!checkSourceTerms(terms).empty()); // maps nothing
    }

    void previewJudgesWithoutStoring()
    {
        m_bench->ticker.hosts = {"a", "b", "c"};
        m_bench->ticker.down = {{"b", march + hours(5)}};
        const Instant now = march + hours(24 * 2);
        const auto source = ticker();
        const auto list = found(*source, now);
        const auto entries = m_bench->workspace->journal().head().value().count;
        const auto pulled = pullMonth(*source, {}, list, inMarch, now);
        QVERIFY2(pulled, pulled ? "" : pulled.error().text().c_str());
        QCOMPARE(pulled->series.size(), 3u);
        QCOMPARE(pulled->series[1].checks.size(), std::uint64_t(3 * 24 * 60)); // a day before the month too
        const auto asked = m_bench->ticker.requests().size();

        const std::vector<MappingRow> rows{{{{"host", "a"}}, "web", "http", "alpha"},
                                           {{{"host", "b"}}, "web", "http", "beta"}};
        const auto preview = previewMonth(*m_bench->workspace, *pulled, rows, now);
        QVERIFY2(preview, preview ? "" : preview.error().text().c_str());
        QCOMPARE(preview->series.size(), 3u);
        const PreviewSeries &b = preview->series[1];
        QVERIFY((b.target == MappedProbe{"beta", "web", "http"}));
        QCOMPARE(b.checks, 2u * 24 * 60);
        QCOMPARE(b.failed, 1u);
        QVERIFY(b.step == Duration(minutes(1)));
        QVERIFY((b.down == IntervalSet(Interval{march + hours(5), march + hours(5) + minutes(1)})));
        QVERIFY(b.covered.length() > hours(47));
        QVERIFY(!preview->series[2].target && preview->series[2].checks == b.checks);
        QCOMPARE(preview->services.size(), 2u);
        QCOMPARE(preview->services[0].result->availability->percent(), std::string("100.000"));
        QCOMPARE(preview->services[1].contract, std::string("beta"));
        QVERIFY(preview->services[1].result->downtime == Duration(minutes(1)));

        // Another mapping asks the server nothing; two hosts of one service are joined.
        const std::vector<MappingRow> both{{{}, "web", "http", "alpha"}};
        const auto joined = previewMonth(*m_bench->workspace, *pulled, both, now);
        QVERIFY(joined && joined->services.size() == 1);
        QVERIFY(joined->services[0].result->downtime == Duration(minutes(1)));
        QCOMPARE(m_bench->ticker.requests().size(), asked);
        QCOMPARE(m_bench->checks("alpha"), 0u);
        QCOMPARE(m_bench->workspace->journal().head().value().count, entries);
        QVERIFY(m_bench->workspace->sources().list().value().empty());

        const auto time = firstSyncTime(*m_bench->workspace, *pulled, rows, {}, now);
        QVERIFY(time && *time && **time >= Duration(0) && **time <= pulled->took);
        QVERIFY(!firstSyncTime(*m_bench->workspace, *pulled, {}, {}, now).value());
    }

    // The preview is what the sync then makes of it.
    void previewAgreesWithTheSync()
    {
        m_bench->ticker.hosts = {"a"};
        m_bench->ticker.down = {{"a", march + hours(5)}};
        const Instant now = march + hours(30);
        const auto source = ticker();
        const auto pulled = pullMonth(*source, {}, found(*source, now), inMarch, now);
        const auto rows = mappingFor({{pulled->series[0].labels, MappedProbe{"alpha", "web", "http"}}});
        const auto before = previewMonth(*m_bench->workspace, *pulled, rows, now);
        const auto done = m_bench->record("s", "", rowFor("a", "alpha"), now);
        QVERIFY(done && !done->report.error);
        const auto data = m_bench->workspace->contracts().load("alpha");
        const Judged judged = judge(*data, inMarch, now);
        const ServiceResult &stored = judged.evaluation->services.front();
        const ServiceResult &shown = *before->services[0].result;
        QVERIFY(shown.downtime == stored.downtime && shown.measured == stored.measured
                && shown.unknown == stored.unknown);
        // With the checks stored, pulling them again changes nothing.
        const auto after = previewMonth(*m_bench->workspace, *pulled, rows, now);
        QVERIFY(after->services[0].result->downtimeSet == stored.downtimeSet);
        QVERIFY(after->services[0].result->unknownSet == stored.unknownSet);
    }

    void aPullThatFailsOrIsCancelled()
    {
        const auto source = ticker();
        const auto list = found(*source, march + hours(1));
        PullHooks hooks;
        hooks.isCancelled = [] { return true; };
        const auto cancelled = pullMonth(*source, {}, list, inMarch, march + hours(24 * 20), hooks);
        QVERIFY(!cancelled && cancelled.error().kind == ErrorKind::Interrupted);
        QVERIFY(!pullMonth(*source, {}, list, inMarch, march - hours(48)));
        m_bench->ticker.failAfter = 0;
        SourceAsk ask;
        ask.limits.attempts = 1;
        QVERIFY(!pullMonth(*source, ask, list, inMarch, march + hours(5)));
    }

    void recordsWithItsSecret()
    {
        const Keyring keyring = keyringInMemory();
        const auto source
            = withMapping(m_kinds, *locked(rowFor("a", "alpha")), {{{}, "web", "http", "beta"}});
        QVERIFY2(source, source ? "" : source.error().front().text().c_str());
        const std::shared_ptr<const Source> shared = m_kinds.read((*source)->toJson(), "s").value();
        QCOMPARE(shared->terms().mapping.size(), 1u);
        QCOMPARE(shared->terms().secretName, std::string("k"));
        const auto done = recordSource(*m_bench->workspace, m_kinds, shared, {"s", "", false},
                                       {{"k", "hush"}}, keyring, actor);
        QVERIFY2(done, done ? "" : done.error().front().text().c_str());
        QCOMPARE(keyring.read("k for " + originOf(*shared)).value(), QByteArray("hush"));
        QVERIFY(!keyring.read("k"));
        const StoredSource stored = m_bench->source("s").value();
        QVERIFY(stored.settings.find("hush") == std::string::npos && stored.cursors.empty());
        const auto journal = m_bench->workspace->journal().all().value();
        QCOMPARE(journal.back().kind, std::string("source"));
        QVERIFY(journal.back().payload.find("hush") == std::string::npos);

        // Refused: the keyring keeps what it had.
        const auto refused = recordSource(*m_bench->workspace, m_kinds, locked(rowFor("a", "alpha")),
                                          {"s", "", false}, {{"k", "other"}}, keyring, actor);
        QVERIFY(!refused);
        QCOMPARE(keyring.read("k for " + originOf(*shared)).value(), QByteArray("hush"));
        Keyring shut = keyring;
        shut.write = [](const std::string &, const QByteArray &) -> Expected<SecretKept> {
            return makegood::sla::refused("the keyring is locked");
        };
        QVERIFY(!recordSource(*m_bench->workspace, m_kinds, locked(rowFor("a", "alpha")), {"t", "", false},
                              {{"k", "other"}}, shut, actor));
        QVERIFY(!m_bench->source("t"));
    }
};

MAKEGOOD_TEST(ConnectSourceTest)

} // namespace t_connect_source

#include "t_connect_source.moc"
