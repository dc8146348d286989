// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of customers, and contracts that are put away.
#include "rich_case.h"
#include "store_fixture.h"
#include "support/test_program.h"

namespace t_customers
{

using namespace makegood::store;
using namespace makegood::test;

namespace
{

const Actor ana{"ana", parseInstant("2026-11-30T10:00:00Z").value()};

CustomerRecord acme()
{
    CustomerRecord out;
    out.name = "Acme \"& Söhne\"";
    out.contacts = {{"Ana Ruiz", "ana@example.org", "IT"}, {"Kim", "", ""}};
    out.language = "es";
    out.zone = "Europe/Madrid";
    out.owner = "m.okafor";
    out.notes = "line one\nline two";
    out.tags = {"gold", "north"};
    out.logo = std::string("\x89PNG\0\xff", 6);
    return out;
}

} // namespace

class CustomersTest : public QObject, private StoreFixture
{
    Q_OBJECT
private slots:
    void initTestCase_data() { eachEngine(); }
    void init() { createWorkspace(); }

    void recordsComeBackWhole()
    {
        GOOD(m_workspace->customers().save({std::nullopt, acme()}, ana));
        const auto all = m_workspace->customers().list();
        GOOD(all);
        QCOMPARE(all->size(), std::size_t(1));
        QVERIFY(all->front() == acme());
        const auto journal = m_workspace->journal().all();
        GOOD(journal);
        QCOMPARE(journal->back().kind, std::string("customer"));
        // Addresses and notes of people stay out of what can never be removed.
        QVERIFY(journal->back().payload.find("example.org") == std::string::npos);
    }

    void changesAreOnTopOfWhatIsStored()
    {
        GOOD(m_workspace->customers().save({std::nullopt, acme()}, ana));
        REFUSED(m_workspace->customers().save({std::nullopt, acme()}, ana), "changed meanwhile");
        CustomerRecord renamed = acme();
        renamed.name = "Acme Two";
        renamed.owner = "kim";
        GOOD(m_workspace->customers().save({acme(), renamed}, ana));
        QCOMPARE(m_workspace->customers().list()->size(), std::size_t(1));
        REFUSED(m_workspace->customers().save({acme(), std::nullopt}, ana), "changed meanwhile");
        GOOD(m_workspace->customers().save({std::nullopt, acme()}, ana));
        REFUSED(m_workspace->customers().save({acme(), renamed}, ana), "already");
        CustomerRecord nameless;
        REFUSED(m_workspace->customers().save({std::nullopt, nameless}, ana), "needs a name");
        GOOD(m_workspace->customers().save({renamed, std::nullopt}, ana));
        GOOD(m_workspace->customers().save({acme(), std::nullopt}, ana));
        QVERIFY(m_workspace->customers().list()->empty());
        GOOD(m_workspace->upkeep().checkIntegrity());
    }

    void aContractThatIsPutAwayIsNotListed()
    {
        const CaseData data = richCase();
        const std::string &id = data.contract.id;
        GOOD(m_workspace->contracts().importCase(data, ana));
        const auto state = [&](ContractState before, ContractState after) {
            return m_workspace->customers().setState({id, before, after}, ana, "the customer left");
        };
        GOOD(state(ContractState::Active, ContractState::Archived));
        QVERIFY(m_workspace->contracts().list()->empty());
        const auto hidden = m_workspace->customers().hidden();
        GOOD(hidden);
        QCOMPARE(hidden->size(), std::size_t(1));
        QCOMPARE(hidden->front().row.id, id);
        QVERIFY(hidden->front().state == ContractState::Archived);
        REFUSED(state(ContractState::Active, ContractState::Deleted), "archived meanwhile");
        GOOD(state(ContractState::Archived, ContractState::Deleted));
        QVERIFY(m_workspace->journal().all()->back().payload.find("the customer left") != std::string::npos);
        GOOD(state(ContractState::Deleted, ContractState::Active));
        QCOMPARE(m_workspace->contracts().list()->size(), std::size_t(1));
        // Nothing of it was lost meanwhile, and what comes in anew is put back by itself.
        QVERIFY(m_workspace->contracts().load(id)->evidence.incidents == data.evidence.incidents);
        GOOD(state(ContractState::Active, ContractState::Deleted));
        GOOD(m_workspace->contracts().importCase(data, ana));
        QCOMPARE(m_workspace->contracts().list()->size(), std::size_t(1));
        GOOD(m_workspace->upkeep().checkIntegrity());
    }
};

MAKEGOOD_TEST(CustomersTest)

} // namespace t_customers

#include "t_customers.moc"
