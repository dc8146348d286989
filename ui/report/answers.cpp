// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/answers.h"

#include <algorithm>
#include <span>

#include <QCoreApplication>

#include "explain/agreement_parts.h"
#include "explain/brief_text.h"
#include "explain/verdict.h"
#include "explain/words.h"
#include "report/claim_answers.h"
#include "report/locale_digits.h"
#include "report/run_builder.h"
#include "report/support_sums.h"

namespace makegood::ui
{

namespace
{

struct AnswerTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::Answers)
};

constexpr std::size_t mostDays = 6;
constexpr std::size_t mostQuestions = 2;

class MonthAnswers
{
public:
    MonthAnswers(const Evaluation &e, std::span<const Claimed> claims, const Policy &policy,
                 const Format &format)
        : m_e(e)
        , m_policy(policy)
        , m_format(format)
        , m_year(e.month.value.year())
        , m_claims(claims)
    {
    }

    TextRuns whoOwesWhom() const
    {
        RunBuilder out;
        const Money total = m_e.total.amount;
        const QString provider = shownName(providerOf(m_policy), m_format, 60);
        const QString customer = shownName(m_e.customer, m_format, 80);
        if (total > Money{}) {
            const QString how = m_policy.claim ? payoutText(m_policy.claim->payout) : QString();
            const QString gap(RunBuilder::strongMark);
            //: %1: the provider, %2: the customer, %3: an amount
            const Money lost = lostOf(m_e);
            const QString text = lost == total
                ? AnswerTexts::tr(
                      "%1 owed %2 %3, which was not requested in time and can no longer be claimed.")
                      .arg(provider, customer, gap)
                : m_e.isRunning() ? AnswerTexts::tr("So far, %1 owes %2 %3.").arg(provider, customer, gap)
                                  : AnswerTexts::tr("%1 owes %2 %3%4.").arg(provider, customer, gap, how);
            out.sayWith(text, m_format.money(lost == total ? total : total - lost));
            out.cite(clauseIds(m_policy.credit.clauses));
            if (lost > Money{} && lost < total)
                out.say(AnswerTexts::tr("A further %1 was not requested in time.").arg(m_format.money(lost)));
        }
        for (const ServiceResult &s : m_e.services) {
            if (s.credit.isToBeAgreed())
                out.say(
                    AnswerTexts::tr("For %1, %2 and %3 negotiate a remedy: the agreement names no amount.")
                        .arg(shownName(s.service, m_format, 40), provider, customer),
                    s.credit.clauses);
            if (s.credit.agreed)
                out.say(AnswerTexts::tr("For %1, %2 was agreed on %3.")
                            .arg(shownName(s.service, m_format, 40), m_format.money(s.credit.agreed->amount),
                                 dayOfYear(s.credit.agreed->at, m_format, m_year)),
                        s.credit.clauses);
            if (s.credit.withheld > Money{})
                out.say(withheldText(s.credit).arg(m_format.money(s.credit.withheld),
                                                   shownName(s.service, m_format, 40)),
                        s.credit.clauses);
            if (s.credit.dueMonth)
                out.say(AnswerTexts::tr("The credit for %1 is due with %2.")
                            .arg(shownName(s.service, m_format, 40),
                                 monthName(*s.credit.dueMonth, m_format, m_year)));
        }
        if (out.isEmpty()) {
            const ServiceCount count = countOf(m_e);
            if (count.all > 0 && count.without == count.all)
                out.say(AnswerTexts::tr("That cannot be said without data."));
            else if (m_policy.credit.kind() == CreditKind::None)
                out.say(AnswerTexts::tr("Nobody owes anything: the agreement gives no credit."),
                        m_policy.credit.clauses);
            else
                out.say(count.open > 0 ? AnswerTexts::tr("Nothing is owed by what was measured.")
                                       : AnswerTexts::tr("Nobody owes anything."));
        }
        return out.take();
    }

    TextRuns why() const
    {
        RunBuilder out;
        const QString earning = earningOutages();
        if (!earning.isEmpty())
            out.say(earning);
        for (const ServiceResult &s : m_e.services) {
            const QString name = shownName(s.service, m_format, 40);
            if (s.state == ServiceState::NoData) {
                out.say(AnswerTexts::tr("Nothing was measured of %1.").arg(name));
                continue;
            }
            for (const MetricResult &metric : s.metrics)
                if (metric.met == false)
                    out.say(AnswerTexts::tr("%1 did not keep “%2”.").arg(name, plainText(metric.terms.title)),
                            metric.terms.clauses);
            if (!s.isMeasured || (!earning.isEmpty() && s.state != ServiceState::Met))
                continue;
            if (s.downtime > Duration::zero() && s.state != ServiceState::Met
                && s.state != ServiceState::OnTrack)
                out.say(s.budget > Duration::zero()
                            ? AnswerTexts::tr("%1 was down for %2; %3 were allowed.")
                                  .arg(name, briefDuration(s.downtime, m_format),
                                       briefDuration(s.budget, m_format))
                            : AnswerTexts::tr("%1 was down for %2; no downtime was allowed.")
                                  .arg(name, briefDuration(s.downtime, m_format)));
            else if (s.downtime > Duration::zero() && earning.isEmpty())
                out.say(
                    AnswerTexts::tr("%1 was down for %2 of the %3 that were allowed.")
                        .arg(name, briefDuration(s.downtime, m_format), briefDuration(s.budget, m_format)));
        }
        if (const Money support = supportOf(m_e).credit; support > Money{})
            out.say(AnswerTexts::tr("Support was late: %1 of the credit is for that.")
                        .arg(m_format.money(support)));
        if (out.isEmpty())
            out.say(AnswerTexts::tr("No downtime was counted."));
        else if (const ServiceResult *s = firstEarning(m_e))
            out.say(formulaInBrief(m_e, *s, m_policy, m_format), s->credit.clauses);
        return out.take();
    }

    TextRuns byWhen() const
    {
        RunBuilder out;
        const Claimed *next = nullptr;
        const Claimed *last = nullptr;
        bool free = false;
        for (const Claimed &one : m_claims) {
            if (one.amount == Money{})
                continue;
            if (clockRuns(one.claim->state) && one.claim->deadline
                && (next == nullptr || *one.claim->deadline < *next->claim->deadline))
                next = &one;
            if (one.claim->state == ClaimState::Expired && one.claim->deadline
                && (last == nullptr || *one.claim->deadline > *last->claim->deadline))
                last = &one;
            free = free || (clockRuns(one.claim->state) && !one.claim->deadline);
        }
        const Clauses none;
        const Clauses &clauses = m_policy.claim ? m_policy.claim->clauses : none;
        if (next != nullptr)
            out.say(AnswerTexts::tr("The first request must be made by %1, %2 time.")
                        .arg(weekdayMoment(*next->claim->deadline, m_format, m_year), placeOf(m_e.zone)),
                    clauses);
        else if (free)
            out.say(AnswerTexts::tr("There is no deadline."), clauses);
        if (last != nullptr)
            out.say((next == nullptr && !free
                         ? AnswerTexts::tr("The time to request it has passed: %1, %2 time.")
                         : AnswerTexts::tr("The last deadline that passed was %1, %2 time."))
                        .arg(weekdayMoment(*last->claim->deadline, m_format, m_year), placeOf(m_e.zone)),
                    clauses);
        if (next != nullptr || free)
            for (const Gate &gate : m_policy.gates)
                out.say(AnswerTexts::tr("Needed when it is requested: %1.").arg(words::gate(gate.id)),
                        gate.clauses);
        if (!out.isEmpty())
            return out.take();
        if (firstEarning(m_e) == nullptr)
            out.say(AnswerTexts::tr("Nothing falls due."));
        else if (m_claims.empty() && isToBeAgreed(m_e))
            out.say(AnswerTexts::tr("The agreement names no date."));
        else if (m_claims.empty())
            out.say(AnswerTexts::tr("No date is agreed, and nothing needs to be requested."));
        else
            out.say(AnswerTexts::tr("No deadline runs."));
        return out.take();
    }

    TextRuns whatIsOpen() const
    {
        RunBuilder out;
        std::size_t said = 0;
        const std::vector<OpenQuestion> questions = openQuestionsOf(m_e, m_policy);
        for (const OpenQuestion &q : questions) {
            if (said == mostQuestions)
                break;
            out.say(AnswerTexts::tr("“%1” If so, the credit is %2.")
                        .arg(m_format.isolated(inDigitsOf(m_format.locale(), q.question)),
                             m_format.money(q.amount)));
            out.cite(q.clause);
            ++said;
        }
        if (questions.size() > said) {
            const auto more = static_cast<int>(questions.size() - said);
            out.say(more == 1 ? AnswerTexts::tr("One more interpretation is in the appendix.")
                              : AnswerTexts::tr("%1 more interpretations are in the appendix.", nullptr, more)
                                    .arg(m_format.number(more)));
        }
        sayUnmeasured(out);
        if (const int unclassified = unclassifiedOf(m_e); unclassified > 0)
            out.say(unclassified == 1 ? AnswerTexts::tr("The cause of one outage is not known yet.")
                                      : AnswerTexts::tr("The causes of %1 outages are not known yet.",
                                                        nullptr, unclassified)
                                            .arg(m_format.number(unclassified)));
        if (out.isEmpty())
            out.say(AnswerTexts::tr("Nothing is open."));
        return out.take();
    }

    TextRuns otherPromises() const
    {
        RunBuilder out;
        sayTickets(out);
        for (const ObligationState state :
             {ObligationState::Broken, ObligationState::Kept, ObligationState::Unknown}) {
            QStringList names;
            Clauses clauses;
            for (const ObligationResult &o : m_e.obligations)
                if (o.state == state) {
                    names << words::obligation(o);
                    clauses.insert(clauses.end(), o.clauses.begin(), o.clauses.end());
                }
            if (names.isEmpty())
                continue;
            const QString sentence = state == ObligationState::Broken ? AnswerTexts::tr("Not kept: %1.")
                : state == ObligationState::Kept                      ? AnswerTexts::tr("Kept: %1.")
                                                 : AnswerTexts::tr("Nothing was recorded for: %1.");
            out.say(sentence.arg(words::list(names)), clauses);
        }
        return out.take();
    }

private:
    // The services whose verdict hangs on time without data.
    void sayUnmeasured(RunBuilder &out) const
    {
        constexpr qsizetype mostNames = 4;
        QStringList names;
        for (const ServiceResult &s : m_e.services)
            if (s.state == ServiceState::Undecided || s.state == ServiceState::NoData)
                names << shownName(s.service, m_format, 40);
        const auto all = static_cast<int>(names.size());
        if (all == 0)
            return;
        if (all > mostNames) {
            const int more = all - static_cast<int>(mostNames);
            names = names.mid(0, mostNames);
            names << AnswerTexts::tr("%1 more", nullptr, more).arg(m_format.number(more));
        }
        out.say((all == 1 ? AnswerTexts::tr("The verdict for %1 is open: data is missing.")
                          : AnswerTexts::tr("The verdicts for %1 are open: data is missing.", nullptr, all))
                    .arg(enumeration(names)));
    }

    // %1: an amount, %2: a service.
    static QString withheldText(const CreditResult &credit)
    {
        if (credit.isWithheldFor(Withholding::Gate))
            return AnswerTexts::tr(
                "%1 for %2 is withheld, because a condition of the agreement did not hold.");
        if (credit.isWithheldFor(Withholding::Least))
            return AnswerTexts::tr("%1 for %2 is withheld, because so little is not paid.");
        if (credit.isWithheldFor(Withholding::NotDue))
            return AnswerTexts::tr("%1 for %2 is withheld until more months miss the target.");
        return AnswerTexts::tr("%1 for %2 is withheld.");
    }

    static QString payoutText(const std::string &payout)
    {
        if (payout == "next-invoice")
            return AnswerTexts::tr(", to be taken off the next invoice");
        if (payout == "account-credit")
            return AnswerTexts::tr(", as a credit to the account");
        if (payout == "future-use" || payout == "future-payments")
            return AnswerTexts::tr(", to be set off against later payments");
        if (payout == "refund-or-credit")
            return AnswerTexts::tr(", as a refund or a credit");
        return {};
    }

    // `shop-web: 8 Oct (1 h) and 20 Oct (2 h 30 min)` of each service that has some.
    QString earningOutages() const
    {
        QStringList services;
        int all = 0;
        for (const ServiceResult &s : m_e.services) {
            QStringList days;
            int more = 0;
            for (const Outage &o : s.outages) {
                if (!o.amount || *o.amount == Money{})
                    continue;
                ++all;
                if (static_cast<std::size_t>(days.size()) < mostDays)
                    days << AnswerTexts::tr("%1 (%2)", "day and length")
                                .arg(dayOfYear(o.whole.start, m_format, m_year),
                                     briefDuration(o.credited, m_format));
                else
                    ++more;
            }
            if (more > 0)
                days << AnswerTexts::tr("%1 more", nullptr, more).arg(m_format.number(more));
            if (!days.isEmpty())
                services << AnswerTexts::tr("%1 on %2", "service and days")
                                .arg(shownName(s.service, m_format, 40), enumeration(days));
        }
        if (all == 0)
            return {};
        const QString list = services.join(AnswerTexts::tr("; ", "list of services"));
        return all == 1
            ? AnswerTexts::tr("One outage earns credit: %1.").arg(list)
            : AnswerTexts::tr("%1 outages earn credit: %2.", nullptr, all).arg(m_format.number(all), list);
    }

    void sayTickets(RunBuilder &out) const
    {
        QStringList late;
        int judged = 0;
        for (const TicketResult &t : m_e.support) {
            ++judged;
            if (isAnythingLate(t.clocks))
                late << shownName(t.ticket, m_format, 30);
        }
        if (judged == 0)
            return;
        if (late.isEmpty())
            out.say(judged == 1 ? AnswerTexts::tr("One support ticket was handled in time.")
                                : AnswerTexts::tr("%1 support tickets were handled in time.", nullptr, judged)
                                      .arg(m_format.number(judged)));
        else
            //: %1: a number of tickets, %2: which one or ones
            out.say((late.size() == 1
                         ? AnswerTexts::tr("1 of %1 support tickets was late: %2.", nullptr, judged)
                               .arg(m_format.number(judged))
                         //: %1 and %2: numbers of tickets, %3: which ones
                         : AnswerTexts::tr("%1 of %2 support tickets were late: %3.", nullptr, judged)
                               .arg(m_format.number(late.size()), m_format.number(judged)))
                        .arg(enumeration(late)));
    }

    const Evaluation &m_e;
    const Policy &m_policy;
    const Format &m_format;
    std::chrono::year m_year;
    std::span<const Claimed> m_claims;
};

} // namespace

std::vector<Answer> answersOf(const Evaluation &evaluation, const Policy &policy, const Format &format)
{
    const std::vector<Claimed> claims = claimedOf(evaluation);
    const MonthAnswers month(evaluation, claims, policy, format);
    std::vector<Answer> out
        = {{AnswerTexts::tr("Who owes whom"), month.whoOwesWhom()},
           {AnswerTexts::tr("Why"), month.why()},
           {AnswerTexts::tr("By when"), month.byWhen()},
           {AnswerTexts::tr("What was done"), whatWasDone(evaluation, claims, policy, format)},
           {AnswerTexts::tr("What is open"), month.whatIsOpen()}};
    if (TextRuns others = month.otherPromises(); !others.empty())
        out.push_back({AnswerTexts::tr("Other promises"), std::move(others)});
    return out;
}

} // namespace makegood::ui
