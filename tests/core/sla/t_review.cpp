// SPDX-License-Identifier: GPL-3.0-or-later
// A reviewer's steps on the evidence: many at once, one on top of another, and all of it taken back.
#include <QTest>

#include "sla/evidence/attachment.h"
#include "sla/evidence/review.h"
#include "support/test_program.h"

namespace t_review
{

using namespace makegood::sla;
using namespace std::chrono;

namespace
{

const Instant start = sys_days(2026y / March / 1);

Incident incident(int number, Cause cause)
{
    return {"inc-" + std::to_string(number),
            "web-1",
            {start + hours(number), start + hours(number) + minutes(9)},
            cause,
            {},
            {}};
}

Evidence evidenceOf(int incidents)
{
    Evidence out;
    for (int i = 0; i < incidents; ++i)
        out.incidents.push_back(incident(i, i % 2 == 0 ? Cause::Provider : Cause::Unclassified));
    return out;
}

} // namespace

class ReviewTest : public QObject
{
    Q_OBJECT
private slots:
    void severalAtOnce()
    {
        Evidence evidence = evidenceOf(40);
        evidence.incidents[3].id = "review-2";
        std::vector<std::string> chosen{"nobody"};
        for (int i = 0; i < 20; ++i)
            chosen.push_back(evidence.incidents[static_cast<std::size_t>(i)].id);
        const std::vector<UnexplainedOutage> outages{{"web-1", {start + days(9), start + days(10)}},
                                                     {"web-2", {start + days(9), start + days(10)}}};
        const ReviewStep step = reclassify(evidence, chosen, outages, Cause::Provider);
        // Ten of the twenty had it already; the two outages get incidents of their own.
        QCOMPARE(step.incidents.size(), std::size_t(12));
        const Evidence before = evidence;
        QVERIFY(makegood::sla::apply(step, evidence).has_value());
        for (std::size_t i = 0; i < 20; ++i)
            QCOMPARE(evidence.incidents[i].cause, Cause::Provider);
        QCOMPARE(evidence.incidents[21].cause, Cause::Unclassified);
        QCOMPARE(evidence.incidents.size(), std::size_t(42));
        QCOMPARE(evidence.incidents[40].id, std::string("review-1"));
        QCOMPARE(evidence.incidents[41].id, std::string("review-3"));
        QCOMPARE(evidence.incidents[41].service, std::string("web-2"));
        QVERIFY(makegood::sla::apply(step.undone(), evidence).has_value());
        QVERIFY(evidence.incidents == before.incidents);
    }

    void oneThatDoesNotFitChangesNothing_data()
    {
        QTest::addColumn<int>("edits"); // few are looked up one way, many another
        QTest::newRow("few") << 3;
        QTest::newRow("many") << 30;
    }
    void oneThatDoesNotFitChangesNothing()
    {
        QFETCH(int, edits);
        Evidence evidence = evidenceOf(40);
        const Evidence before = evidence;
        ReviewStep step;
        for (int i = 0; i < edits; ++i) {
            const Incident &one = evidence.incidents[static_cast<std::size_t>(i)];
            Incident after = one;
            after.cause = Cause::Dos;
            step.incidents.push_back({one, after});
        }
        ReviewStep twice = step;
        twice.incidents.push_back(step.incidents[0]); // it is not as it was any more
        QVERIFY(!makegood::sla::apply(twice, evidence).has_value());
        QVERIFY(evidence.incidents == before.incidents);
        ReviewStep added = step;
        added.incidents.push_back({{}, incident(39, Cause::Dos)}); // it is there already
        QVERIFY(!makegood::sla::apply(added, evidence).has_value());
        ReviewStep again = step; // removed and added anew in one step
        again.incidents.push_back({step.incidents[1].after, {}});
        again.incidents.push_back({{}, incident(1, Cause::Quota)});
        QVERIFY(makegood::sla::apply(again, evidence).has_value());
        QCOMPARE(evidence.incidents.size(), before.incidents.size());
        QCOMPARE(evidence.incidents.back().cause, Cause::Quota);
        QVERIFY(makegood::sla::apply(again.undone(), evidence).has_value());
        QCOMPARE(evidence.incidents.size(), before.incidents.size());
    }

    void stepsOnTopOfEachOther()
    {
        Evidence evidence = evidenceOf(2);
        const auto to = [](const Incident &one, Cause cause) {
            Incident after = one;
            after.cause = cause;
            return ReviewStep{{{one, after}}, {}};
        };
        const ReviewStep a = to(evidence.incidents[0], Cause::Dos);
        const ReviewStep b = to(evidence.incidents[1], Cause::Dos);
        const ReviewStep c = to(evidence.incidents[0], Cause::Quota);
        Evidence both = evidence;
        QVERIFY(makegood::sla::apply(joined(a, b), both).has_value());
        QCOMPARE(both.incidents[0].cause, Cause::Dos);
        QCOMPARE(both.incidents[1].cause, Cause::Dos);
        QVERIFY(makegood::sla::apply(joined(a, b).undone(), both).has_value());
        QVERIFY(both.incidents == evidence.incidents);
        QVERIFY(!makegood::sla::apply(joined(a, c), both).has_value()); // both change the same incident
    }

    void attachmentsStayWithAnIncident()
    {
        Evidence evidence = evidenceOf(3);
        const Attachment a = attachedReference(evidence, "inc-0", "a", "ana", start).value();
        const Attachment b = attachedReference(evidence, "inc-1", "b", "ana", start).value();
        QVERIFY(makegood::sla::apply({{}, {}, {{{}, a}, {{}, b}}}, evidence).has_value());
        QVERIFY(!makegood::sla::apply({{{evidence.incidents[0], {}}}, {}}, evidence).has_value());
        QVERIFY(makegood::sla::apply({{{evidence.incidents[0], {}}}, {}, {{a, {}}}}, evidence).has_value());
        const ReviewStep step = merge(evidence.incidents[1], evidence.incidents[0], evidence);
        QVERIFY(makegood::sla::apply(step, evidence).has_value());
        QCOMPARE(attachmentsOf(evidence, evidence.incidents[0].id).size(), std::size_t(1));
        QVERIFY(makegood::sla::apply(step.undone(), evidence).has_value());
        QCOMPARE(attachmentsOf(evidence, "inc-1").size(), std::size_t(1));
    }
};

MAKEGOOD_TEST(ReviewTest)

} // namespace t_review

#include "t_review.moc"
