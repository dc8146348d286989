// SPDX-License-Identifier: GPL-3.0-or-later
// Every clause of the five agreements acts: computed, tracked or shown. The table is written beside the test.
#include <QFile>
#include <QTest>

#include "clause_places.h"
#include "sample/sample_workspace.h"
#include "sla/evaluate/evaluate.h"
#include "sla/policy/clause_register.h"
#include "support/test_program.h"

namespace t_clauses
{

using namespace makegood::sample;
using namespace makegood::sla;
using namespace makegood::test;

namespace
{

// Rules that stand in no part of a policy that computes, and the file whose code is the rule.
const std::map<std::string, std::string> byCodeAlone = {
    {"CSG-5", "term"}, // at the company's discretion: shown, nothing follows by itself
    {"CSG-10", "maintenance.h"}, // the policy has no maintenance rule, so none is accepted
    {"PFP-3", "response_clock.h"}, // the default severity and its changes
    {"PFP-5", "response_clock.h"}, // what stops a clock
    {"SON-10i", "credited_time.h"}, // a reviewer's bridge
};

std::string joined(const std::set<std::string> &words)
{
    std::string out;
    for (const std::string &word : words)
        out += (out.empty() ? "" : "; ") + word;
    return out;
}

bool any(const std::set<std::string> &places, std::string_view beginning)
{
    return std::any_of(places.begin(), places.end(),
                       [&](const std::string &place) { return place.starts_with(beginning); });
}

} // namespace

class ClausesTest : public QObject
{
    Q_OBJECT

private:
    Places m_acts;
    Places m_seen;
    Places m_code;

    bool acts(const Clause &clause)
    {
        const auto &places = m_acts[clause.id];
        if (clause.kind == "obligation")
            return any(places, "obligation") && any(m_seen[clause.id], "obligations");
        if (clause.kind == "term")
            return any(places, "term");
        if (const auto alone = byCodeAlone.find(clause.id); alone != byCodeAlone.end())
            return alone->second == "term" ? any(places, "term") : m_code[clause.id].count(alone->second) > 0;
        const bool computes = std::any_of(places.begin(), places.end(), [](const std::string &place) {
            return !place.starts_with("term") && !place.starts_with("reading");
        });
        return computes && !m_seen[clause.id].empty();
    }

private slots:
    void initTestCase()
    {
        const auto cases = sampleCases().value();
        QCOMPARE(cases.size(), std::size_t(5));
        const Instant asOf = parseInstant("2026-11-02T09:00:00Z").value();
        for (const CaseData &one : cases) {
            addPolicyPlaces(one.policy, m_acts);
            Month month = sampleMonth();
            for (int i = 0; i < 12; ++i, month = month.previous()) {
                const auto result = evaluate(one.policy, one.contract, one.evidence, month, asOf);
                QVERIFY(result.has_value());
                addResultPlaces(*result, one.policy, m_seen);
            }
        }
        m_code = codePlaces(MAKEGOOD_SOURCE_DIR "/core/sla");
    }

    void theTable()
    {
        QFile file(QStringLiteral("clauses.md"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "| clause | kind | policy part and code | named in results of the sample | named in code |\n"
            "|---|---|---|---|---|\n");
        QStringList missing;
        for (const Clause &clause : clauseRegister()) {
            file.write(QByteArray::fromStdString(
                "| " + clause.id + " | " + clause.kind + " | " + joined(m_acts[clause.id]) + " | "
                + joined(m_seen[clause.id]) + " | " + joined(m_code[clause.id]) + " |\n"));
            if (!acts(clause))
                missing << QString::fromStdString(clause.id);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char(' '))));
        QCOMPARE(clauseRegister().size(), std::size_t(67));
    }

    // A policy or a comment may cite only what the register has.
    void nothingElseIsCited()
    {
        std::set<std::string> known;
        for (const Clause &clause : clauseRegister())
            known.insert(clause.id);
        for (const Places *places : {&m_acts, &m_seen, &m_code}) {
            int cited = 0;
            for (const auto &[id, where] : *places) {
                QVERIFY2(known.count(id) > 0, (id + " in " + joined(where)).c_str());
                cited += where.empty() ? 0 : 1;
            }
            QVERIFY(cited > 20);
        }
    }

    // CSG-10 and PFP-3 live in what the policy leaves out or takes for granted.
    void whatPoliciesSayBySilence()
    {
        const auto cases = sampleCases().value();
        const auto policyNamed = [&](const char *id) {
            const auto at = std::find_if(cases.begin(), cases.end(),
                                         [&](const CaseData &one) { return one.policy.id == id; });
            return at == cases.end() ? Policy() : at->policy;
        };
        QCOMPARE(policyNamed("cloudsurgard").id, std::string("cloudsurgard"));
        QVERIFY(!policyNamed("cloudsurgard").maintenance);
        const Policy proofpoint = policyNamed("proofpoint");
        QVERIFY(proofpoint.support.has_value());
        QCOMPARE(proofpoint.support->defaultSeverity, std::string("3"));
    }
};

MAKEGOOD_TEST(ClausesTest)

} // namespace t_clauses

#include "t_clauses.moc"
