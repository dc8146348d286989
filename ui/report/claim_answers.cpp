// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/claim_answers.h"

#include <algorithm>
#include <map>
#include <set>

#include <QCoreApplication>

#include "explain/brief_text.h"
#include "explain/words.h"
#include "report/run_builder.h"
#include "sla/evaluate/claimed_amount.h"

namespace makegood::ui
{

namespace
{

struct ClaimAnswerTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::Answers)
};

class ClaimAnswers
{
public:
    ClaimAnswers(const Evaluation &e, std::span<const Claimed> claims, const Policy &policy,
                 const Format &format)
        : m_e(e)
        , m_policy(policy)
        , m_format(format)
        , m_year(e.month.value.year())
        , m_claims(claims)
    {
    }

    TextRuns whatWasDone() const
    {
        RunBuilder out;
        ClaimLists lists;
        for (const ClaimState state :
             {ClaimState::Applied, ClaimState::Granted, ClaimState::Filed, ClaimState::Refused})
            sayClaims(out, doneSentence(state), lists,
                      [state](const Claimed &c) { return c.claim->state == state; });
        const auto isOpen = [](const Claimed &c) { return clockRuns(c.claim->state); };
        sayClaims(out, ClaimAnswerTexts::tr("Ready to be requested: %1, %2."), lists, [&](const Claimed &c) {
            return isOpen(c) && c.claim->missing.empty() && c.claim->failingGates.empty();
        });
        sayMissing(out, lists);
        sayClaims(out,
                  ClaimAnswerTexts::tr("Not to be requested now, because a condition does not hold: %1, %2."),
                  lists, [&](const Claimed &c) { return isOpen(c) && !c.claim->failingGates.empty(); });
        sayClaims(out, ClaimAnswerTexts::tr("Not requested in time: %1, %2."), lists,
                  [](const Claimed &c) { return c.claim->state == ClaimState::Expired; });
        if (out.isEmpty())
            out.say(isToBeAgreed(m_e) ? ClaimAnswerTexts::tr("No remedy was agreed yet.")
                        : firstEarning(m_e) == nullptr || !m_policy.claim
                        ? ClaimAnswerTexts::tr("Nothing had to be requested.")
                        : ClaimAnswerTexts::tr("No request is recorded."));
        return out.take();
    }

private:
    QString dayOf(const Claimed &c) const
    {
        return c.claim->forPeriod ? monthName(m_e.month, m_format, m_year)
                                  : dayOfYear(c.claim->outage.start, m_format, m_year);
    }

    static QString doneSentence(ClaimState state)
    {
        switch (state) {
        case ClaimState::Applied:
            return ClaimAnswerTexts::tr("Taken off an invoice: %1, %2.");
        case ClaimState::Granted:
            return ClaimAnswerTexts::tr("Granted: %1, %2.");
        case ClaimState::Refused:
            return ClaimAnswerTexts::tr("Refused: %1, %2.");
        default:
            return ClaimAnswerTexts::tr("Requested: %1, %2.");
        }
    }

    // The services whose month's amount was told already: it is owed once.
    using ClaimLists = std::set<const ServiceResult *>;

    // Days and sum of some claims; an amount of the month counts once for each service.
    struct ClaimList {
        QStringList days;
        Money sum;

        void add(const QString &day, Money amount)
        {
            if (!days.contains(day))
                days << day;
            sum += amount;
        }
    };

    template <typename Which> ClaimList byOutages(Which which) const
    {
        ClaimList out;
        std::map<const ServiceResult *, Money> sums;
        for (const Claimed &c : m_claims)
            if (!c.ofMonth && c.amount > Money{} && which(c)) {
                out.add(dayOf(c), Money{});
                sums[c.service] += c.amount;
            }
        // A cap may leave less than the sum of the outages.
        for (const auto &[service, sum] : sums)
            out.sum += std::min(sum, service->credit.amount.value_or(sum) + service->credit.withheld);
        return out;
    }

    template <typename Which> ClaimList byMonth(ClaimLists &told, bool tellsAgain, Which which) const
    {
        ClaimList out;
        ClaimLists now;
        for (const Claimed &c : m_claims)
            if (c.ofMonth && c.amount > Money{} && which(c) && (tellsAgain || told.count(c.service) == 0))
                out.add(dayOf(c), now.insert(c.service).second ? c.amount : Money{});
        if (!tellsAgain)
            told.insert(now.begin(), now.end());
        return out;
    }

    // `April`, or `April (outages of 4 Apr and 5 Apr)`.
    QString monthOf(const ClaimList &list) const
    {
        const QString month = monthName(m_e.month, m_format, m_year);
        QStringList days = list.days;
        days.removeAll(month);
        return days.isEmpty()
            ? month
            : ClaimAnswerTexts::tr("%1 (outages of %2)", "a month and days").arg(month, enumeration(days));
    }

    // %1: the days of the claims, %2: their sum.
    template <typename Which>
    void sayClaims(RunBuilder &out, const QString &sentence, ClaimLists &told, Which which) const
    {
        const ClaimList outages = byOutages(which);
        if (!outages.days.isEmpty())
            out.say(sentence.arg(enumeration(outages.days), m_format.money(outages.sum)));
        const auto refused = [](const Claimed &c) { return c.claim->state == ClaimState::Refused; };
        // A claim that was refused leaves the month's amount to the others.
        const bool isRefusal = std::any_of(m_claims.begin(), m_claims.end(),
                                           [&](const Claimed &c) { return refused(c) && which(c); });
        const ClaimList month = byMonth(told, isRefusal, which);
        if (!month.days.isEmpty())
            out.say(sentence.arg(monthOf(month), m_format.money(month.sum)));
    }

    // What each claim lacks; claims for the month's amount that lack the same are told together.
    void sayMissing(RunBuilder &out, ClaimLists &told) const
    {
        const auto say = [&](const QString &days, Money amount, const std::vector<std::string> &missing) {
            QStringList items;
            for (const std::string &item : missing)
                items << words::claimItem(item);
            out.say(ClaimAnswerTexts::tr("For %1, %2, this is still missing: %3.")
                        .arg(days, m_format.money(amount), enumeration(items)),
                    m_policy.claim ? m_policy.claim->clauses : Clauses{});
        };
        for (const Claimed &c : m_claims) {
            const auto &missing = c.claim->missing;
            if (!clockRuns(c.claim->state) || c.amount == Money{} || missing.empty())
                continue;
            if (!c.ofMonth) {
                say(dayOf(c), c.amount, missing);
                continue;
            }
            const ClaimList month = byMonth(told, false, [&](const Claimed &other) {
                return clockRuns(other.claim->state) && other.service == c.service
                    && other.claim->missing == missing;
            });
            if (!month.days.isEmpty())
                say(monthOf(month), month.sum, missing);
        }
    }

    const Evaluation &m_e;
    const Policy &m_policy;
    const Format &m_format;
    std::chrono::year m_year;
    std::span<const Claimed> m_claims;
};

} // namespace

std::vector<Claimed> claimedOf(const Evaluation &evaluation)
{
    std::vector<Claimed> out;
    for (const ServiceResult &s : evaluation.services)
        for (const Claim &claim : s.claims) {
            if (isNeedless(s, claim))
                continue;
            // What is withheld could not be requested in time either.
            const bool isLost
                = claim.state == ClaimState::Expired && s.credit.amount.value_or(Money{}) == Money{};
            out.push_back(
                {&s, &claim, isLost ? Money{} : claimedAmount(s, claim), asksForTheMonth(s, claim)});
        }
    std::stable_sort(out.begin(), out.end(), [](const Claimed &a, const Claimed &b) {
        return a.claim->outage.start < b.claim->outage.start;
    });
    return out;
}

const ServiceResult *firstEarning(const Evaluation &evaluation)
{
    for (const ServiceResult &s : evaluation.services)
        if (s.credit.amount.value_or(Money{}) + s.credit.withheld > Money{} || s.credit.isToBeAgreed())
            return &s;
    return nullptr;
}

bool isToBeAgreed(const Evaluation &evaluation)
{
    return std::any_of(evaluation.services.begin(), evaluation.services.end(),
                       [](const ServiceResult &s) { return s.credit.isToBeAgreed(); });
}

TextRuns whatWasDone(const Evaluation &evaluation, std::span<const Claimed> claims, const Policy &policy,
                     const Format &format)
{
    return ClaimAnswers(evaluation, claims, policy, format).whatWasDone();
}

} // namespace makegood::ui
