// SPDX-License-Identifier: GPL-3.0-or-later
// What a person records about credits: it comes back as it was, is told in the journal, can be taken back,
// and two people do not overwrite each other.

#include "rich_case.h"
#include "store_fixture.h"
#include "support/test_program.h"

namespace t_workspace_ledger
{

using namespace makegood::store;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

const Actor actor{"r.kim", sys_days(2026y / November / 1)};
const Instant march = sys_days(2026y / March / 1);
const Month month{2026y / March};

StoredClaim claimAt(Instant start, Instant end, const char *state = "filed")
{
    return {"web-1", start, state, {139}, "by mail", actor, end};
}

const ProviderFigure figure{"web-1", march, minutes(52), Money{120}, "\"=SUM(A1)\"", "r.kim", actor.at};
const InvoiceCredit invoice{"R-1041",   "web-1", month,   local_days(2026y / April / 2),
                            Money{139}, "=1+1",  "r.kim", actor.at};

} // namespace

class LedgerRowsTest : public QObject, private StoreFixture
{
    Q_OBJECT

private:
    Expected<void> save(const LedgerStep &step, const char *why = "")
    {
        return m_workspace->ledger().save("c", step, actor, why);
    }
    ContractLedger ledger() { return m_workspace->ledger().read("c").value(); }
    QString kinds()
    {
        QString out;
        const auto entries = m_workspace->journal().page(2, 100).value();
        for (const JournalEntry &entry : entries)
            out += QString::fromStdString(entry.kind) + QLatin1Char(' ');
        return out;
    }

private slots:
    void initTestCase_data() { eachEngine(); }
    void init()
    {
        createWorkspace();
        GOOD(m_workspace->contracts().importCase(bareCase(), actor));
    }
    void cleanup() { m_workspace.reset(); }

    void everythingComesBackAndIsTold()
    {
        const StoredClaim claim = claimAt(march, march + hours(1));
        const ProviderFigure silent{"web-1", march + hours(5), std::nullopt, std::nullopt, "", "", Instant{}};
        const AgreedRemedy remedy = richCase().evidence.remedies[0];
        const LedgerStep step{{{{}, claim}}, {{{}, figure}, {{}, silent}}, {{{}, invoice}}, {{{}, remedy}}};
        GOOD(save(step, "from the meeting"));
        const ContractLedger back = ledger();
        QVERIFY(back.claims == std::vector<StoredClaim>{claim});
        QVERIFY(back.figures == (std::vector<ProviderFigure>{figure, silent}));
        QVERIFY(back.invoices == std::vector<InvoiceCredit>{invoice});
        const Evidence evidence = m_workspace->contracts().load("c").value().evidence;
        QVERIFY(evidence.remedies == std::vector<AgreedRemedy>{remedy});
        QVERIFY(evidence.claims == std::vector<RecordedClaim>{recordedClaim(claim)});
        QCOMPARE(kinds(),
                 QStringLiteral("claim provider-figure provider-figure invoice-credit agreed-remedy "));
        const auto journal = m_workspace->journal().all().value();
        QVERIFY(journal[1].payload.find("filed 139") != std::string::npos);
        QVERIFY(journal[1].payload.find("from the meeting") != std::string::npos);
        QVERIFY(journal[2].payload.find("downtime 52m") != std::string::npos);
        GOOD(m_workspace->upkeep().checkIntegrity());

        m_workspace = open().value();
        QVERIFY(ledger() == back);

        // Taken back as a whole: everything is as it was, and both ways are told.
        GOOD(save(step.undone(), "taken back"));
        ContractLedger none = ledger();
        QCOMPARE(none.history.size(), std::size_t(2));
        none.history.clear();
        QVERIFY(none == ContractLedger());
        QVERIFY(m_workspace->contracts().load("c").value().evidence.remedies.empty());
        QCOMPARE(kinds().count(QLatin1String("remove-")), 5);
        GOOD(m_workspace->upkeep().checkIntegrity());
    }

    void aClaimKeepsItsHistory()
    {
        const StoredClaim filed = claimAt(march, march + hours(1));
        StoredClaim granted = filed;
        granted.state = "granted";
        granted.amount = {120};
        granted.changed = {"m.okafor", actor.at + hours(1)};
        GOOD(save({{{{}, filed}}, {}, {}, {}}));
        GOOD(save({{{filed, granted}}, {}, {}, {}}));
        GOOD(save({{{granted, filed}}, {}, {}, {}}, "taken back")); // the former state, as it was
        QVERIFY(ledger().claims == std::vector<StoredClaim>{filed});
        GOOD(save({{{filed, {}}}, {}, {}, {}}, "taken back"));
        QVERIFY(ledger().claims.empty());
        QStringList states;
        for (const ClaimMark &mark : ledger().history)
            states << QString::fromStdString(mark.state + ' ' + std::to_string(mark.amount.minor));
        QCOMPARE(states.join(QLatin1Char(',')), QStringLiteral("filed 139,granted 120,filed 139, 139"));
        QVERIFY(m_workspace->journal().all().value()[3].payload.find("(before: ") != std::string::npos);
    }

    void whatSomebodyElseChangedIsNotOverwritten()
    {
        GOOD(save({{}, {{{}, figure}}, {{{}, invoice}}, {}}));
        ProviderFigure other = figure;
        other.downtime = minutes(55);
        REFUSED(save({{}, {{{}, other}}, {}, {}}), "somebody else");
        ProviderFigure stale = figure;
        stale.note = "seen earlier";
        InvoiceCredit second = invoice;
        second.invoice = "R-1042";
        // Saved whole or not: the invoice before the stale figure is not there either.
        REFUSED(save({{}, {{stale, other}}, {{{}, second}}, {}}), "somebody else");
        QVERIFY(ledger().invoices == std::vector<InvoiceCredit>{invoice});
        QVERIFY(ledger().figures == std::vector<ProviderFigure>{figure});
        GOOD(save({{}, {{figure, other}}, {{{}, second}}, {}}));
        QCOMPARE(ledger().invoices.size(), std::size_t(2));
        REFUSED(m_workspace->ledger().save("nobody", {{}, {{{}, figure}}, {}, {}}, actor, ""), "no contract");
        const auto count = m_workspace->journal().head().value().count;
        GOOD(save({{}, {{other, other}}, {}, {}})); // nothing new, nothing told
        QCOMPARE(m_workspace->journal().head().value().count, count);
    }

    void noTwoClaimsForTheSameTime()
    {
        const StoredClaim first = claimAt(march, march + hours(1));
        GOOD(save({{{{}, first}}, {}, {}, {}}));
        REFUSED(save({{{{}, claimAt(march + minutes(59), march + hours(2))}}, {}, {}, {}}), "covers already");
        GOOD(
            save({{{{}, claimAt(march + hours(1), march + hours(2))}}, {}, {}, {}})); // half-open: not shared
        StoredClaim elsewhere = claimAt(march + minutes(30), march + hours(2));
        elsewhere.service = "mail-1";
        GOOD(save({{{{}, elsewhere}}, {}, {}, {}}));
        // One that takes the place of the other in the same step.
        GOOD(save({{{first, {}}, {{}, claimAt(march + minutes(10), march + minutes(50))}}, {}, {}, {}}));
        QCOMPARE(ledger().claims.size(), std::size_t(3));
    }

    // A claim for the period stands beside those for outages, even for one that begins with the period.
    void aClaimForThePeriodStandsByItself()
    {
        const StoredClaim outage = claimAt(march, march + hours(1));
        StoredClaim period = claimAt(march, march + days(31), "granted");
        period.forPeriod = true;
        GOOD(save({{{{}, outage}}, {}, {}, {}}));
        GOOD(save({{{{}, period}}, {}, {}, {}}));
        QVERIFY(ledger().claims == (std::vector<StoredClaim>{outage, period}));
        const Evidence evidence = m_workspace->contracts().load("c").value().evidence;
        QVERIFY(evidence.claims
                == (std::vector<RecordedClaim>{recordedClaim(outage), recordedClaim(period)}));
        QVERIFY(evidence.claims[1].forPeriod);
        // Two periods do not cover the same time either.
        StoredClaim quarter = claimAt(march - days(59), march + days(31));
        quarter.forPeriod = true;
        REFUSED(save({{{{}, quarter}}, {}, {}, {}}), "covers already");
        GOOD(save({{{outage, {}}}, {}, {}, {}}, "taken back"));
        QVERIFY(ledger().claims == std::vector<StoredClaim>{period});
        // At one instant those of outages come first.
        QVERIFY(!ledger().history[1].forPeriod && ledger().history[2].forPeriod);
        QVERIFY(m_workspace->journal().all().value()[2].payload.find("web-1 period 2026-03-01")
                != std::string::npos);
        m_workspace = open().value();
        QVERIFY(ledger().claims == std::vector<StoredClaim>{period});
    }

    void statesAndAmountsAreChecked()
    {
        REFUSED(save({{{{}, claimAt(march, march + hours(1), "won")}}, {}, {}, {}}), "does not take this");
        ProviderFigure negative = figure;
        negative.downtime = -minutes(1);
        REFUSED(save({{}, {{{}, negative}}, {}, {}}), "does not take this");
        QVERIFY(ledger() == ContractLedger());
    }

    void readOnlyChangesNothing()
    {
        GOOD(save({{}, {{{}, figure}}, {}, {}}));
        const auto reader = open(Workspace::Mode::ReadOnly).value();
        QCOMPARE(reader->ledger().read("c").value().figures.size(), std::size_t(1));
        const auto refusal = reader->ledger().save("c", {{}, {{figure, {}}}, {}, {}}, actor, "");
        QVERIFY(!refusal && refusal.error().kind == ErrorKind::Unreachable);
        QCOMPARE(ledger().figures.size(), std::size_t(1));
    }

    void claimsOfSchema1KeepTheirPlace()
    {
        m_path = freshPath();
        GOOD(engine().create(m_path));
        {
            const auto old = database();
            GOOD(upgradeSchema(*old, {engine().statementFolder(), 1}));
            QSqlQuery query(old->handle());
            for (const char *sql :
                 {"INSERT INTO policy_text VALUES ('s', 'p', 'P', '')",
                  "INSERT INTO contract VALUES ('c', 'C', '', 's', '', 0, 0, 0)",
                  "INSERT INTO claim VALUES ('c', 'web-1', 1000, 'granted', 139, 2000, 'r.kim', 'by mail')"})
                QVERIFY2(query.exec(QLatin1String(sql)), sql);
        }
        const ContractLedger old = open().value()->ledger().read("c").value();
        const Actor kim{"r.kim", Instant(milliseconds(2000))};
        const Instant start(milliseconds(1000));
        QVERIFY(old.claims
                == std::vector<StoredClaim>({{"web-1", start, "granted", {139}, "by mail", kim, {}}}));
        QVERIFY(old.history == std::vector<ClaimMark>({{"web-1", start, "granted", {139}, "by mail", kim}}));
    }

    void balancesKeepTheCurrencyOfEachContract()
    {
        QVERIFY(m_workspace->ledger().balances().value().empty()); // nothing granted, nothing invoiced
        GOOD(save({{{{}, claimAt(march, march + hours(1), "granted")}}, {}, {{{}, invoice}}, {}}));
        const auto balances = m_workspace->ledger().balances().value();
        QCOMPARE(balances.size(), std::size_t(1));
        QCOMPARE(balances[0].first, bareCase().contract.currency);
        QCOMPARE(balances[0].second.granted.minor, std::int64_t(139));
        QCOMPARE(balances[0].second.invoiced.minor, std::int64_t(139));
    }
};

MAKEGOOD_TEST(LedgerRowsTest)

} // namespace t_workspace_ledger

#include "t_workspace_ledger.moc"
