// SPDX-License-Identifier: GPL-3.0-or-later
// Agreements changed without the evidence: all or nothing, told to the journal, refused when somebody was
// faster.

#include "rich_case.h"
#include "sla/policy/policy_reader.h"
#include "sla/policy/toml_patch.h"
#include "store_fixture.h"
#include "support/test_program.h"

namespace t_workspace_texts
{

using namespace makegood::store;
using namespace makegood::test;

namespace
{

const Actor actor{"r.kim", std::chrono::sys_days(std::chrono::year(2026) / 11 / 1)};

TextChange changed(const std::string &id, const ContractTexts &before, const std::string &path,
                   const std::string &value)
{
    TextChange out{id, before, before};
    std::string &text = path == "customer" || path == "currency" || path == "id" ? out.after.contractToml
                                                                                 : out.after.policyToml;
    text = withValue(text, path, tomlString(value)).value();
    return out;
}

} // namespace

class TextsTest : public QObject, private StoreFixture
{
    Q_OBJECT

private slots:
    void initTestCase_data() { eachEngine(); }
    void init()
    {
        createWorkspace();
        CaseData data = richCase();
        QVERIFY(m_workspace->contracts().importCase(data, actor).has_value());
        data = bareCase();
        data.contractToml = withValue(data.contractToml, "id", "\"d\"").value();
        data.contract = readContract(data.contractToml, "d").value();
        QVERIFY(m_workspace->contracts().importCase(data, actor).has_value());
    }
    void cleanup() { m_workspace.reset(); }

    void textsChangeAndComeBack()
    {
        const ContractTexts c = m_workspace->contracts().texts("c").value();
        QCOMPARE(c.policyToml, richCase().policyToml);
        QCOMPARE(c.policyFile, std::string("p.policy.toml"));
        const std::size_t windows = m_workspace->contracts().load("c").value().evidence.windows.size();
        const TextChange target = changed("c", c, "class.web.target", "99.5");
        const TextChange customer
            = changed("d", m_workspace->contracts().texts("d").value(), "customer", "Other");
        QVERIFY(m_workspace->contracts().saveTexts({target, customer}, actor, "as agreed").has_value());
        QCOMPARE(m_workspace->contracts().load("c").value().policy.classes[0].target.text,
                 std::string("99.5"));
        QCOMPARE(m_workspace->contracts().load("c").value().evidence.windows.size(), windows);
        QCOMPARE(m_workspace->contracts().list().value()[0].customer, std::string("Other"));
        auto journal = m_workspace->journal().all().value();
        QCOMPARE(journal.size(), std::size_t(4));
        QCOMPARE(journal[2].kind, std::string("terms"));
        QCOMPARE(journal[2].contract, std::string("c"));
        QVERIFY(journal[2].payload.starts_with("policy p sha256 ")
                && journal[2].payload.ends_with(": as agreed"));
        QCOMPARE(m_workspace->contracts().policyText(journal[2].payload.substr(16, 64)).value(),
                 target.after.policyToml);
        QVERIFY(journal[3].payload.starts_with("contract text sha256 "));
        QVERIFY(m_workspace->contracts()
                    .saveTexts({target.undone(), customer.undone()}, actor, "back")
                    .has_value());
        QVERIFY(m_workspace->contracts().texts("c").value() == c);
        QVERIFY(m_workspace->journal().verify().has_value());
        QVERIFY(m_workspace->contracts().saveTexts({{"c", c, c}}, actor, "nothing").has_value());
        QCOMPARE(m_workspace->journal().head().value().count, std::int64_t(6)); // nothing new, nothing told
    }

    void somebodyFasterWins()
    {
        const ContractTexts c = m_workspace->contracts().texts("c").value();
        const ContractTexts d = m_workspace->contracts().texts("d").value();
        const auto other = open().value();
        QVERIFY(other->contracts()
                    .saveTexts({changed("d", d, "class.web.target", "98")}, actor, "first")
                    .has_value());
        const auto refused = m_workspace->contracts().saveTexts(
            {changed("c", c, "class.web.target", "97"), changed("d", d, "class.web.target", "97")}, actor,
            "second");
        QVERIFY(refused.error().what.find("somebody else") != std::string::npos);
        QVERIFY(m_workspace->contracts().texts("c").value() == c); // none of them
        QCOMPARE(m_workspace->journal().head().value().count, std::int64_t(3));
    }

    void whatCannotStandIsRefused()
    {
        const ContractTexts c = m_workspace->contracts().texts("c").value();
        const auto says = [&](const TextChange &change, const char *part) {
            const auto done = m_workspace->contracts().saveTexts({change}, actor, "why");
            return !done && done.error().kind == ErrorKind::Refused
                && done.error().text().find(part) != std::string::npos;
        };
        QVERIFY(says(changed("c", c, "class.web.target", "101"), "class.web.target"));
        QVERIFY(says(changed("c", c, "id", "e"), "keeps its id"));
        QVERIFY(says({"none", c, c}, "keeps its id"));
        QVERIFY(says(changed("c", c, "currency", "EUR"), "its currency stays")); // remedies are recorded
        const ContractTexts d = m_workspace->contracts().texts("d").value();
        QVERIFY(m_workspace->contracts()
                    .saveTexts({changed("d", d, "currency", "EUR")}, actor, "why")
                    .has_value());
        QVERIFY(m_workspace->contracts().texts("c").value() == c);
        QVERIFY(!m_workspace->contracts().texts("none").has_value());
    }

    void newTermsAreStoredAndTakenBack()
    {
        const ContractTexts c = m_workspace->contracts().texts("c").value();
        const std::string stricter
            = withValue(withValue(c.policyToml, "class.web.target", "\"99.95\"").value(), "name",
                        "\"Stricter\"")
                  .value();
        const LocalDate july = parseDate("2026-07-01").value();
        const TextChange change{"c", c, withPolicyFrom(c, stricter, july).value()};
        GOOD(m_workspace->contracts().saveTexts({change}, actor, "amendment"));
        QVERIFY(m_workspace->contracts().texts("c").value() == change.after);
        const CaseData data = m_workspace->contracts().load("c").value();
        QCOMPARE(data.policy.classes[0].target.text, std::string("99.9"));
        QCOMPARE(data.policyOf(parseMonth("2026-06").value()).classes[0].target.text, std::string("99.9"));
        QCOMPARE(data.policyOf(parseMonth("2026-07").value()).classes[0].target.text, std::string("99.95"));
        QVERIFY(data.texts() == change.after);
        QVERIFY(!data.evidence.checks.empty());
        const auto forJudging = m_workspace->contracts().load("c", LoadChecks::ForJudging).value();
        QCOMPARE(forJudging.evidence.checks.size(), data.evidence.checks.size());
        const auto journal = m_workspace->journal().all().value();
        QVERIFY2(journal.back().payload.find("policy from 2026-07-01 sha256 ") != std::string::npos,
                 journal.back().payload.c_str());
        // The list names the terms in force, by the contract's own days.
        const auto nameAt = [&](const char *at) {
            return m_workspace->contracts().listAt(parseInstant(at).value()).value()[0].policyName;
        };
        const std::string first = m_workspace->contracts().list().value()[0].policyName;
        QVERIFY(first != "Stricter");
        const Instant begins = data.contract.zone.startOfDay(july);
        QCOMPARE(nameAt(formatInstant(begins - std::chrono::milliseconds(1)).c_str()), first);
        QCOMPARE(nameAt(formatInstant(begins).c_str()), std::string("Stricter"));
        // Read again by another connection, and taken back.
        QVERIFY(open().value()->contracts().texts("c").value() == change.after);
        GOOD(m_workspace->contracts().saveTexts({change.undone()}, actor, "taken back"));
        QVERIFY(m_workspace->contracts().texts("c").value() == c);
        QVERIFY(m_workspace->contracts().load("c").value().later.empty());
        GOOD(m_workspace->contracts().saveTexts({change}, actor, "again"));
        REFUSED(m_workspace->contracts().saveTexts({change}, actor, "twice"), "somebody else");
        // The case as a whole is imported anew with its terms.
        CaseData again = bareCase();
        again.take(readTerms(change.after).value(), change.after);
        GOOD(m_workspace->contracts().importCase(again, actor));
        QVERIFY(m_workspace->contracts().texts("c").value() == change.after);
        GOOD(m_workspace->journal().verify());
    }

    void contractsOfSchema7HaveOneText()
    {
        const CaseData data = bareCase();
        m_workspace.reset();
        m_path = freshPath();
        GOOD(engine().create(m_path));
        {
            const auto old = database();
            GOOD(upgradeSchema(*old, {engine().statementFolder(), 1}));
            QSqlQuery query(old->handle());
            query.prepare(QStringLiteral("INSERT INTO policy_text VALUES ('s', 'p', 'Plain', ?)"));
            query.addBindValue(QString::fromStdString(data.policyToml));
            QVERIFY(query.exec());
            query.prepare(
                QStringLiteral("INSERT INTO contract VALUES ('c', 'C', ?, 's', 'p.policy.toml', 0, 0, 0)"));
            query.addBindValue(QString::fromStdString(data.contractToml));
            QVERIFY(query.exec());
            GOOD(upgradeSchema(*old, {engine().statementFolder(), 7}));
        }
        const auto opened = open().value();
        QVERIFY(opened->contracts().texts("c").value() == data.texts());
        QVERIFY(opened->contracts().load("c").value().later.empty());
    }

    void aReaderChangesNothing()
    {
        const ContractTexts c = m_workspace->contracts().texts("c").value();
        const auto reader = open(Workspace::Mode::ReadOnly).value();
        QVERIFY(reader->contracts().texts("c").value() == c);
        QVERIFY(!reader->contracts()
                     .saveTexts({changed("c", c, "class.web.target", "97")}, actor, "w")
                     .has_value());
        QVERIFY(m_workspace->contracts().texts("c").value() == c);
    }
};

MAKEGOOD_TEST(TextsTest)

} // namespace t_workspace_texts

#include "t_workspace_texts.moc"
