// SPDX-License-Identifier: GPL-3.0-or-later
// What a contract tells about a table, so that a person is not asked for it.
#include <QtTest>

#include "support/test_program.h"
#include "work/table_answers.h"

namespace t_table_answers
{

using namespace makegood::work;
using makegood::feeds::MappingProposal;

namespace
{

CaseData contractOf(std::size_t services)
{
    CaseData out;
    ServiceClass kind;
    kind.id = "web";
    kind.measure.probes = {"http"};
    out.policy.classes = {kind};
    out.contract.zone = Zone::named("America/Phoenix").value();
    out.contract.start = parseDate("2026-01-01").value();
    for (std::size_t i = 0; i < services; ++i) {
        Service service;
        service.id = "shop-" + std::to_string(i);
        service.serviceClass = "web";
        out.contract.services.push_back(service);
    }
    return out;
}

MappingProposal asking()
{
    MappingProposal out;
    for (const char *key : {"service", "probe", "zone", "covers", "time"})
        out.questions.push_back({key, "?", {}});
    return out;
}

const Instant now = parseInstant("2026-11-30T03:00:00Z").value(); // the 29th in Phoenix

} // namespace

class TableAnswers : public QObject
{
    Q_OBJECT
private slots:
    void theContractAnswers();
    void whatIsNotClearIsAsked();
    void aListIsCompleteInItsMonths();
};

void TableAnswers::theContractAnswers()
{
    MappingProposal proposal = asking();
    answerFrom(contractOf(1), now, proposal);
    QCOMPARE(proposal.mapping.service.text, std::string("shop-0"));
    QCOMPARE(proposal.mapping.probe.text, std::string("http"));
    QCOMPARE(proposal.mapping.zone, std::string("America/Phoenix"));
    QVERIFY(proposal.mapping.covers->start == parseInstant("2026-01-01T07:00:00Z").value());
    QVERIFY(proposal.mapping.covers->end == parseInstant("2026-11-29T07:00:00Z").value());
    QCOMPARE(proposal.questions.size(), std::size_t(2)); // only a person knows the rest
    QCOMPARE(proposal.questions.front().key, std::string("covers")); // filled in, and still asked
    QCOMPARE(proposal.questions.back().key, std::string("time"));
    QCOMPARE(proposal.reasons.size(), std::size_t(4)); // nothing is answered silently
}

void TableAnswers::whatIsNotClearIsAsked()
{
    CaseData contract = contractOf(2);
    contract.policy.classes.front().measure.probes = {"http", "https"};
    contract.contract.start = parseDate("2027-01-01").value();
    MappingProposal proposal = asking();
    answerFrom(contract, now, proposal);
    QVERIFY(proposal.mapping.service.text.empty() && proposal.mapping.probe.text.empty());
    QVERIFY(!proposal.mapping.covers);
    QCOMPARE(proposal.questions.size(), std::size_t(4));
    // What the file says is not overruled.
    MappingProposal told;
    told.mapping.zone = "Europe/Madrid";
    answerFrom(contractOf(1), now, told);
    QCOMPARE(told.mapping.zone, std::string("Europe/Madrid"));
    QVERIFY(told.mapping.service.text.empty() && told.reasons.empty());
}

// What the file does not tell of is not up.
void TableAnswers::aListIsCompleteInItsMonths()
{
    using makegood::feeds::TablePreview;
    TablePreview preview;
    for (const char *start : {"2026-10-31T20:00:00Z", "2026-09-03T10:00:00Z"}) {
        const Instant at = parseInstant(start).value();
        preview.rows.push_back({0, {}, {{0, at, at + std::chrono::hours(1)}}, {}});
    }
    MappingProposal proposal = asking();
    answerFrom(contractOf(1), now, proposal);
    const Interval all = *proposal.mapping.covers;
    narrowCovers(preview, false, proposal); // there are more rows
    QVERIFY(*proposal.mapping.covers == all);
    narrowCovers(preview, true, proposal);
    QVERIFY(proposal.mapping.covers->start == parseInstant("2026-09-01T07:00:00Z").value());
    QVERIFY(proposal.mapping.covers->end == parseInstant("2026-11-01T07:00:00Z").value());
    QCOMPARE(proposal.questions.front().key, std::string("covers")); // and still asked
    // Nor does it tell of what lies ahead.
    preview.rows.front().mapped.front().end = now;
    proposal.mapping.covers = all;
    narrowCovers(preview, true, proposal);
    QVERIFY(proposal.mapping.covers->end == all.end);
}

MAKEGOOD_TEST(TableAnswers)

} // namespace t_table_answers

#include "t_table_answers.moc"
