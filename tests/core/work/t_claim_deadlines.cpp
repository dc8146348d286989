// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "stored_case.h"
#include "support/test_program.h"
#include "work/claim_deadlines.h"

namespace t_claim_deadlines
{

using namespace makegood::test;

namespace
{

// The deadlines of case 02: 18:40 on the 5th, 9:06 and 9:24 on the 6th, 12:00 on the 7th.
const Instant evening = instant("2026-06-05T17:00:00Z");

bool goOn(int, int)
{
    return true;
}

} // namespace

class ClaimDeadlines : public QObject
{
    Q_OBJECT

private slots:
    void aContractsNoticesComeByDeadline()
    {
        const DeadlineNotices found = claimDeadlines(exampleCase("02-credit-by-time"), evening);
        QCOMPARE(found.due.size(), std::size_t(3));
        const ContractNotice &first = found.due.front();
        QCOMPARE(first.contract, std::string("credit-by-time"));
        QCOMPARE(first.customer, std::string("Scenarios, a bridge and claims"));
        QCOMPARE(first.month, month("2026-06"));
        QCOMPARE(first.claim.service, std::string("vps-1"));
        QCOMPARE(first.claim.deadline, instant("2026-06-05T18:40:00Z"));
        QCOMPARE(first.claim.before, Duration(std::chrono::hours(2)));
        QCOMPARE(found.due[1].claim.deadline, instant("2026-06-06T09:06:00Z"));
        QCOMPARE(found.due[1].claim.before, Duration(std::chrono::hours(24)));
        QCOMPARE(found.due[2].claim.deadline, instant("2026-06-06T09:24:00Z"));
        QCOMPARE(found.next, std::optional(instant("2026-06-06T07:06:00Z")));
    }

    void withoutATimeLimitThereIsNoNotice()
    {
        CaseData data = exampleCase("02-credit-by-time");
        data.policy.claim->within.reset();
        QVERIFY(claimDeadlines(data, evening).due.empty());
        data.policy.claim.reset();
        const DeadlineNotices found = claimDeadlines(data, evening);
        QVERIFY(found.due.empty());
        QVERIFY(!found.next);
    }

    void everyContractOfTheWorkspace()
    {
        const CaseData data = exampleCase("02-credit-by-time");
        const TemporaryWorkspace workspace({data, exampleCase("05-maintenance"), renamed(data, "another")});
        std::vector<std::pair<int, int>> progress;
        const DeadlineNotices found = claimDeadlines(*workspace, evening, [&](int done, int total) {
                                          progress.emplace_back(done, total);
                                          return true;
                                      }).value();
        QCOMPARE(progress, (std::vector<std::pair<int, int>>{{0, 3}, {1, 3}, {2, 3}}));
        QCOMPARE(found.due.size(), std::size_t(6));
        // By deadline over both contracts.
        QVERIFY(std::is_sorted(found.due.begin(), found.due.end(), [](const auto &a, const auto &b) {
            return a.claim.deadline < b.claim.deadline;
        }));
        QVERIFY(found.due[0].contract != found.due[1].contract);
        QCOMPARE(found.next, std::optional(instant("2026-06-06T07:06:00Z")));
    }

    void stopsWhenAsked()
    {
        const CaseData data = exampleCase("02-credit-by-time");
        const TemporaryWorkspace workspace({data, renamed(data, "another")});
        const auto stopped = claimDeadlines(*workspace, evening, [](int done, int) { return done < 1; });
        QCOMPARE(stopped.value().due.size(), std::size_t(3));
        QCOMPARE(claimDeadlines(*workspace, evening, goOn).value().due.size(), std::size_t(6));
    }
};

MAKEGOOD_TEST(ClaimDeadlines)

} // namespace t_claim_deadlines

#include "t_claim_deadlines.moc"
