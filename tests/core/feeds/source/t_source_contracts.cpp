// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "feeds/source/source_wait.h"
#include "feeds/source/up_rule.h"
#include "support/test_program.h"
#include "ticker/ticker_server.h"
#include "ticker/ticker_source.h"

namespace t_source_contracts
{

using namespace makegood::sla;
using namespace makegood::test;

namespace
{

const Instant start = Instant(std::chrono::sys_days(std::chrono::year(2026) / 3 / 1));
const Interval twoHours{start, start + std::chrono::hours(2)};

/// The pages that a pull committed.
struct Commits {
    std::vector<std::vector<ContractPage>> pages;

    CommitPage commit()
    {
        return [this](const std::vector<ContractPage> &page, const Cursor &) -> Expected<void> {
            pages.push_back(page);
            return {};
        };
    }
};

std::unique_ptr<Source> sourceWith(const TickerServer &server, const std::string &rows)
{
    return std::move(tickerKind().read(tickerSettings(server.address(), rows), "s.json").value());
}

} // namespace

/// One source feeds any number of contracts.
class SourceContractsTest : public QObject
{
    Q_OBJECT
private slots:
    void eachContractGetsItsOwn();
    void contractsFromLabels();
    void withoutAStandardContractRowsMapNothing();
    void upRules();
};

void SourceContractsTest::eachContractGetsItsOwn()
{
    TickerServer server;
    server.hosts = {"a1", "a2", "b1", "g1", "x"};
    const auto source = sourceWith(server, R"([
        {"match": {"host": "a1"}, "service": "web", "probe": "http"},
        {"match": {"host": "a2"}, "service": "mail", "probe": "smtp", "contract": "alpha"},
        {"match": {"host": "b1"}, "service": "web", "probe": "http", "contract": "beta"},
        {"match": {"host": "none"}, "service": "web", "probe": "http", "contract": "delta"},
        {"match": {"host": "g1"}, "service": "web", "probe": "http", "contract": "gone"}])");
    Commits commits;
    const SyncReport report = pullSource(*source, {}, {"alpha", {"alpha", "beta", "delta", "other"}},
                                         twoHours, {}, commits.commit());
    QVERIFY2(report.succeeded(), report.error ? report.error->text().c_str() : "");
    QCOMPARE(commits.pages.size(), 1u);
    const auto &page = commits.pages[0];
    QCOMPARE(page.size(), 3u); // delta too: it was looked at
    QCOMPARE(page[0].contract, std::string("alpha"));
    QCOMPARE(page[0].series.size(), 2u);
    QCOMPARE(page[0].series[0].service(), std::string("mail"));
    QCOMPARE(page[0].series[1].service(), std::string("web"));
    QCOMPARE(page[1].contract, std::string("beta"));
    QCOMPARE(page[1].series.size(), 1u);
    QCOMPARE(page[1].series[0].size(), 120u);
    QCOMPARE(page[2].contract, std::string("delta"));
    QVERIFY(page[2].series.empty());
    QCOMPARE(report.samples, 360u);
    QCOMPARE(report.unmappedSamples, 240u);
    QCOMPARE(report.absentContracts, (std::map<std::string, std::uint64_t>{{"gone", 120}}));
}

void SourceContractsTest::contractsFromLabels()
{
    TickerServer server;
    server.hosts = {"alpha", "beta", "gamma"};
    const auto source = sourceWith(server, R"([{"service": "web", "probe": "http", "contract": "{host}"}])");
    Commits commits;
    const SyncReport report
        = pullSource(*source, {}, {"", {"alpha", "beta"}}, twoHours, {}, commits.commit());
    QVERIFY(report.succeeded());
    QCOMPARE(commits.pages[0].size(), 2u);
    QCOMPARE(commits.pages[0][1].series[0].size(), 120u);
    QCOMPARE(report.absentContracts, (std::map<std::string, std::uint64_t>{{"gamma", 120}}));
}

void SourceContractsTest::withoutAStandardContractRowsMapNothing()
{
    TickerServer server;
    server.hosts = {"a"};
    const auto source = sourceWith(server, R"([{"service": "web", "probe": "http"}])");
    Commits commits;
    const SyncReport report = pullSource(*source, {}, {"", {"alpha"}}, twoHours, {}, commits.commit());
    QVERIFY(report.succeeded());
    QCOMPARE(report.samples, 0u);
    QCOMPARE(report.unmappedSamples, 120u);
    QVERIFY(report.absentContracts.empty());
    for (const auto &page : commits.pages)
        QVERIFY(page.empty());
}

void SourceContractsTest::upRules()
{
    const auto up = [](const char *value, UpRule::Kind kind) {
        return stateOf(value, {kind, "0.5"}).value() == CheckState::Up;
    };
    QVERIFY(up("0.5", UpRule::Kind::AtMost) && up("-3", UpRule::Kind::AtMost)
            && !up("0.51", UpRule::Kind::AtMost));
    QVERIFY(up("0.5", UpRule::Kind::AtLeast) && up("7", UpRule::Kind::AtLeast)
            && !up("0.49", UpRule::Kind::AtLeast));
    QVERIFY(up("5e-1", UpRule::Kind::Equals) && !up("0.51", UpRule::Kind::Equals));
    for (const char *wrong : {"+Inf", "-Inf", "2", "0.5"})
        QVERIFY2(!stateOf(wrong, {}), wrong);
    for (const auto kind : {UpRule::Kind::AtMost, UpRule::Kind::AtLeast, UpRule::Kind::Equals}) {
        QVERIFY(stateOf("NaN", {kind, "0.5"}).value() == CheckState::Unknown);
        QVERIFY(up("+Inf", kind) == (kind == UpRule::Kind::AtLeast));
        QVERIFY(up("-Inf", kind) == (kind == UpRule::Kind::AtMost));
        for (const char *unknown : {"nan", "-NaN", "NAN"})
            QVERIFY2(stateOf(unknown, {kind, "0.5"}).value() == CheckState::Unknown, unknown);
        for (const char *wrong : {"", "up", "1,5", "0x1p", "1 "})
            QVERIFY2(!stateOf(wrong, {kind, "0.5"}), wrong);
        QVERIFY(!checkUpRule({kind, ""}) && !checkUpRule({kind, "nan"}));
    }
}

MAKEGOOD_TEST(SourceContractsTest)

} // namespace t_source_contracts

#include "t_source_contracts.moc"
