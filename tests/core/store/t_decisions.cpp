// SPDX-License-Identifier: GPL-3.0-or-later
// What a person decided stands over what a file, a calendar or a source brings later, for every kind of row,
// until it is taken back; the import lists what it would have changed, and the journal has it once.

#include "rich_case.h"
#include "store_fixture.h"
#include "support/test_program.h"

namespace t_decisions
{

using namespace makegood::store;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

const Actor ana{"ana", sys_days(2026y / November / 1)};
const Actor importer{"importer", sys_days(2026y / November / 2)};

ReviewStep stepOf(std::optional<Incident> before, std::optional<Incident> after)
{
    return {{{std::move(before), std::move(after)}}, {}};
}

} // namespace

class DecisionsTest : public QObject, private StoreFixture
{
    Q_OBJECT

private:
    Evidence stored() { return m_workspace->contracts().load("c", LoadChecks::Heads).value().evidence; }
    StoreSummary import(const CaseData &data)
    {
        return m_workspace->contracts().importCase(data, importer).value();
    }
    std::int64_t entries() { return m_workspace->journal().head().value().count; }
    Expected<void> save(const ReviewStep &step)
    {
        return m_workspace->evidence().saveReview("c", step, ana, "seen");
    }

private slots:
    void initTestCase_data() { eachEngine(); }
    void init()
    {
        createWorkspace();
        import(richCase());
    }
    void cleanup()
    {
        QVERIFY2(m_workspace->upkeep().findings().empty(),
                 m_workspace->upkeep().findings().empty()
                     ? ""
                     : m_workspace->upkeep().findings().front().what.c_str());
        m_workspace.reset();
    }

    void anIncidentStaysAsClassified()
    {
        const Incident given = stored().incidents[0];
        Incident classified = given;
        classified.cause = Cause::Provider;
        classified.notes = "their router";
        GOOD(save(stepOf(given, classified)));
        const StoreSummary again = import(richCase());
        QVERIFY(stored().incidents[0] == classified);
        QCOMPARE(again.rowsChanged, std::uint64_t(0));
        QVERIFY(again.replaced.empty());
        QCOMPARE(again.kept.size(), std::size_t(1));
        QCOMPARE(again.kept[0].name, std::string("incident 'i-1'"));
        QVERIFY(again.kept[0].here.find("their router") != std::string::npos);
        QVERIFY(again.kept[0].outside.find("in two lines") != std::string::npos);

        // A file that says something new: still as decided, and the journal has it once.
        CaseData other = richCase();
        other.evidence.incidents[0].cause = Cause::Customer;
        const std::int64_t before = entries();
        QVERIFY(import(other).keptIsNew);
        QCOMPARE(entries(), before + 1);
        const std::string payload = m_workspace->journal().page(before + 1, 1).value()[0].payload;
        QVERIFY2(payload.find("incident 'i-1' stays as decided here") != std::string::npos, payload.c_str());
        QVERIFY(!import(other).keptIsNew);
        QCOMPARE(entries(), before + 1);
        QVERIFY(stored().incidents[0] == classified);

        // Taken back: as the file says, and the next file counts again.
        GOOD(save(stepOf(classified, other.evidence.incidents[0])));
        QVERIFY(import(richCase()).kept.empty());
        QVERIFY(stored().incidents[0] == given);
    }

    void undoingTakesTheDecisionBack()
    {
        const Incident given = stored().incidents[0];
        Incident classified = given;
        classified.cause = Cause::Provider;
        const ReviewStep step = stepOf(given, classified);
        GOOD(save(step));
        GOOD(save(step.undone()));
        CaseData other = richCase();
        other.evidence.incidents[0].notes = "newer";
        QVERIFY(import(other).kept.empty());
        QCOMPARE(stored().incidents[0].notes, std::string("newer"));
    }

    void aRemovedIncidentStaysAway()
    {
        const Incident given = stored().incidents[0];
        GOOD(save(stepOf(given, {})));
        const StoreSummary again = import(richCase());
        QCOMPARE(stored().incidents.size(), std::size_t(1));
        QCOMPARE(again.kept.size(), std::size_t(1));
        QCOMPARE(again.kept[0].here, std::string("removed"));
        GOOD(save(stepOf({}, given))); // undone
        QVERIFY(import(richCase()).kept.empty());
        QCOMPARE(stored().incidents.size(), std::size_t(2));
    }

    void anIncidentMadeHereIsNobodysElse()
    {
        Incident mine = stored().incidents[0];
        mine.id = "mine";
        GOOD(save(stepOf({}, mine)));
        QVERIFY(import(richCase()).kept.empty());
        CaseData other = richCase();
        other.evidence.incidents.push_back(mine);
        other.evidence.incidents.back().notes = "a stranger of the same id";
        QCOMPARE(import(other).kept.size(), std::size_t(1));
        QVERIFY(stored().incidents[1] == mine || stored().incidents[0] == mine);
    }

    void bridgesStay()
    {
        const Bridge first = stored().bridges[0];
        Bridge other = first;
        other.reason = "not at all slow";
        GOOD(save({{}, {{first, other}}}));
        const StoreSummary again = import(richCase());
        QCOMPARE(again.kept.size(), std::size_t(1));
        QVERIFY(again.kept[0].name.starts_with("the bridge of web-1"));
        const auto bridges = stored().bridges;
        QCOMPARE(bridges.size(), std::size_t(2));
        QVERIFY(std::ranges::find(bridges, other) != bridges.end());
        // Both away.
        GOOD(save({{}, {{bridges[0], {}}, {bridges[1], {}}}}));
        import(richCase());
        QVERIFY(stored().bridges.empty());
    }

    void remediesStay()
    {
        const AgreedRemedy given = stored().remedies[0];
        AgreedRemedy higher = given;
        higher.amount = {2999};
        LedgerStep step;
        step.remedies = {{given, higher}};
        GOOD(m_workspace->ledger().save("c", step, ana, "agreed by telephone"));
        QCOMPARE(import(richCase()).kept.size(), std::size_t(1));
        const auto remedies = stored().remedies;
        QVERIFY(std::ranges::find(remedies, higher) != remedies.end());
        GOOD(m_workspace->ledger().save("c", step.undone(), ana, "back"));
        QVERIFY(import(richCase()).kept.empty());
    }

    void windowsStayAway()
    {
        const auto windows = stored().windows;
        const auto v = std::ranges::find(windows, std::string("v@x"), &MaintenanceWindow::uid);
        GOOD(save({{}, {}, {}, {{*v, {}}}}));
        const StoreSummary again = import(richCase());
        QCOMPARE(again.windowsKept, std::uint64_t(1));
        QCOMPARE(again.kept.size(), std::size_t(1));
        QVERIFY(again.kept[0].name.find("'v@x'") != std::string::npos);
        QCOMPARE(stored().windows.size(), windows.size() - 1);
        // A calendar file and a source say the same.
        QCOMPARE(m_workspace->evidence().importCalendars({{"c", {*v}, {}}}, importer).value().kept.size(),
                 std::size_t(1));
        ContractPage page{"c"};
        page.windows = {*v};
        QCOMPARE(m_workspace->evidence().addPages({page}, importer).value().kept.size(), std::size_t(1));
        QCOMPARE(stored().windows.size(), windows.size() - 1);
        GOOD(save({{}, {}, {}, {{{}, *v}}})); // undone
        QVERIFY(import(richCase()).kept.empty());
        QVERIFY(stored().windows == windows);
    }

    void theAgreementStays()
    {
        const ContractTexts given = m_workspace->contracts().texts("c").value();
        ContractTexts dearer = given;
        dearer.contractToml.replace(dearer.contractToml.find("1.00"), 4, "9.00");
        const TextChange change{"c", given, dearer};
        GOOD(m_workspace->contracts().saveTexts({change}, ana, "raised"));
        const StoreSummary again = import(richCase());
        QVERIFY(m_workspace->contracts().texts("c").value() == dearer);
        QCOMPARE(again.kept.size(), std::size_t(1));
        QCOMPARE(again.kept[0].name, std::string("the agreement"));
        QVERIFY(again.replaced.empty());
        QCOMPARE(again.rowsChanged, std::uint64_t(0));
        GOOD(m_workspace->contracts().saveTexts({change.undone()}, ana, "back"));
        CaseData other = richCase();
        other.contractToml.replace(other.contractToml.find("1.00"), 4, "2.00");
        other.contract.services[0].price = {200};
        QVERIFY(import(other).kept.empty());
        QCOMPARE(m_workspace->contracts().texts("c").value().contractToml, other.contractToml);
    }

    void ledgerFilesGiveWay()
    {
        ProviderFigure figure;
        figure.service = "web-1";
        figure.outageStart = sys_days(2026y / January / 31);
        figure.amount = Money{500};
        const auto ledger = [this] { return m_workspace->ledger().read("c").value(); };
        // A file twice: the later one counts, nobody decided.
        GOOD(m_workspace->ledger().save("c", bringingIn({figure}, ledger()), importer, "file"));
        figure.amount = Money{600};
        GOOD(m_workspace->ledger().save("c", bringingIn({figure}, ledger()), importer, "file"));
        QCOMPARE(ledger().figures[0].amount->minor, std::int64_t(600));
        // A person corrects it; the file comes again.
        ProviderFigure corrected = ledger().figures[0];
        corrected.amount = Money{700};
        LedgerStep step;
        step.figures = {{ledger().figures[0], corrected}};
        GOOD(m_workspace->ledger().save("c", step, ana, "a typing error"));
        std::vector<KeptRow> kept;
        QVERIFY(bringingIn({figure}, ledger(), &kept).isEmpty());
        QCOMPARE(kept.size(), std::size_t(1));
        // Removed by a person: it stays away.
        step.figures = {{ledger().figures[0], {}}};
        GOOD(m_workspace->ledger().save("c", step, ana, "not ours"));
        QVERIFY(bringingIn({figure}, ledger(), &kept).isEmpty());
        QCOMPARE(kept.back().here, std::string("removed"));
    }

    void anImportOfTicketsChangesNoDecision()
    {
        const Incident given = stored().incidents[0];
        Incident classified = given;
        classified.cause = Cause::Provider;
        GOOD(save(stepOf(given, classified)));
        CaseData other = richCase();
        (*other.evidence.tickets)[0].channel = "telephone";
        GOOD(m_workspace->evidence().importTickets("c", *other.evidence.tickets, importer));
        QVERIFY(stored().incidents[0] == classified);
    }
};

MAKEGOOD_TEST(DecisionsTest)

} // namespace t_decisions

#include "t_decisions.moc"
