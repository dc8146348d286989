// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/period_answers.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>

#include "explain/brief_text.h"
#include "explain/shipped_text.h"
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

struct PeriodAnswerTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::PeriodAnswers)
};

constexpr std::size_t mostQuestionsTold = 2;

// A quarter or a year while it is put into words.
class PeriodAnswers
{
public:
    PeriodAnswers(const ReportInput &input, const PeriodSums &sums, const Format &format)
        : m_in(input)
        , m_sums(sums)
        , m_format(format)
        , m_year(input.period.first.value.year())
    {
        for (const Evaluation &e : input.months)
            m_support += supportOf(e);
    }

    TextRuns whoOwesWhom() const
    {
        RunBuilder out;
        const Policy &policy = m_in.policy;
        const QString provider = shownName(providerOf(policy), m_format, 60);
        const QString customer = shownName(m_in.current.customer, m_format, 80);
        const QString gap(RunBuilder::strongMark);
        if (m_sums.owed > Money{}) {
            //: %1: the provider, %2: the customer, %3: an amount
            const QString text
                = (m_in.isUnfinished ? PeriodAnswerTexts::tr("So far, %1 owes %2 %3.")
                                     : PeriodAnswerTexts::tr("%1 owes %2 %3, the sum of the months."))
                      .arg(provider, customer, gap);
            out.sayWith(text, m_format.money(m_sums.owed));
            out.cite(clauseIds(policy.credit.clauses));
        }
        if (m_sums.forfeited > Money{})
            out.say(PeriodAnswerTexts::tr(
                        "%1 owed %2 %3, which was not requested in time and can no longer be claimed.")
                        .arg(provider, customer, m_format.money(m_sums.forfeited)),
                    policy.credit.clauses);
        if (m_sums.agreed > Money{})
            out.say(PeriodAnswerTexts::tr("A remedy of %1 was agreed.").arg(m_format.money(m_sums.agreed)));
        if (m_sums.toNegotiate)
            out.say(PeriodAnswerTexts::tr("A remedy is negotiated: the agreement names no amount."));
        if (m_sums.withheld > Money{})
            out.say(PeriodAnswerTexts::tr("A further %1 is withheld: a condition did not hold.")
                        .arg(m_format.money(m_sums.withheld)));
        if (!out.isEmpty())
            return out.take();
        if (m_sums.targets.all == m_sums.targets.without)
            out.say(PeriodAnswerTexts::tr("That cannot be said without data."));
        else if (policy.credit.kind() == CreditKind::None)
            out.say(PeriodAnswerTexts::tr("Nobody owes anything: the agreement gives no credit."),
                    policy.credit.clauses);
        else
            out.say(PeriodAnswerTexts::tr("Nobody owes anything."));
        return out.take();
    }

    TextRuns why() const
    {
        RunBuilder out;
        for (const ServiceSpan &one : m_sums.services) {
            if (one.missedIn.empty())
                continue;
            const QString name = shownName(one.service, m_format, 40);
            const QString when = spanList(one.missedIn, m_format, m_year);
            //: %2: months that are judged as one, such as `July to September`
            out.say((one.byMonths ? PeriodAnswerTexts::tr("%1 missed its target in %2.")
                                  : PeriodAnswerTexts::tr(
                                      "%1 missed its target for %2; these months are judged as one."))
                        .arg(name, when));
        }
        if (m_support.credit > Money{})
            out.say(PeriodAnswerTexts::tr("Support was late: %1 of the credit is for that.")
                        .arg(m_format.money(m_support.credit)));
        if (out.isEmpty())
            out.say(m_sums.downtime > Duration{}
                        ? PeriodAnswerTexts::tr("No target was missed; %1 of downtime counted.")
                              .arg(briefDuration(m_sums.downtime, m_format))
                        : PeriodAnswerTexts::tr("No downtime was counted."));
        return out.take();
    }

    TextRuns byWhen() const
    {
        const Instant *next = nullptr;
        bool free = false;
        for (const Evaluation &e : m_in.months)
            for (const ServiceResult &s : e.services)
                for (const Claim &claim : s.claims) {
                    if (!clockRuns(claim.state) || claimedAmount(s, claim) == Money{})
                        continue;
                    free = free || !claim.deadline;
                    if (claim.deadline && (next == nullptr || *claim.deadline < *next))
                        next = &*claim.deadline;
                }
        RunBuilder out;
        if (next != nullptr)
            out.say(PeriodAnswerTexts::tr("The next request must be made by %1, %2 time.")
                        .arg(weekdayMoment(*next, m_format, m_year), placeOf(m_in.current.zone)));
        else
            out.say(free ? PeriodAnswerTexts::tr("There is no deadline.")
                        : !m_in.policy.claim && m_sums.owed > Money{}
                        ? PeriodAnswerTexts::tr("No date is agreed, and nothing needs to be requested.")
                        : PeriodAnswerTexts::tr("No deadline runs."));
        return out.take();
    }

    TextRuns whatWasDone() const
    {
        RunBuilder out;
        const auto in = [](ClaimState state) {
            return [state](const ServiceResult &s) { return claimedIn(s, state); };
        };
        sayClaims(out, PeriodAnswerTexts::tr("Taken off invoices: %1."), in(ClaimState::Applied));
        sayClaims(out, PeriodAnswerTexts::tr("Granted: %1."), in(ClaimState::Granted));
        sayClaims(out, PeriodAnswerTexts::tr("Refused: %1."), in(ClaimState::Refused));
        sayClaims(out, PeriodAnswerTexts::tr("Requested: %1."), in(ClaimState::Filed));
        sayClaims(out, PeriodAnswerTexts::tr("Still to be requested: %1."), [](const ServiceResult &s) {
            return std::min(claimSumsOf(s).open, s.credit.amount.value_or(Money{}));
        });
        sayClaims(out, PeriodAnswerTexts::tr("Not requested in time: %1."),
                  [](const ServiceResult &s) { return claimSumsOf(s).lost; });
        if (out.isEmpty())
            out.say(m_in.policy.claim ? PeriodAnswerTexts::tr("No request is recorded.")
                                      : PeriodAnswerTexts::tr("Nothing had to be requested."));
        return out.take();
    }

    TextRuns whatIsOpen() const
    {
        RunBuilder out;
        if (m_in.isUnfinished)
            out.say(PeriodAnswerTexts::tr("The period is not over: later months are not in this report."));
        if (const int gaps = m_sums.targets.open + m_sums.targets.without; gaps > 0)
            out.say(gaps == 1 ? PeriodAnswerTexts::tr("One verdict is open: data is missing.")
                              : PeriodAnswerTexts::tr("%1 verdicts are open: data is missing.", nullptr, gaps)
                                    .arg(m_format.number(gaps)));
        const std::vector<OpenQuestion> questions = periodQuestionsOf(m_in, m_sums);
        for (std::size_t i = 0; i < std::min(mostQuestionsTold, questions.size()); ++i) {
            out.say(PeriodAnswerTexts::tr("“%1” If so, the credit is %2.")
                        .arg(m_format.isolated(inDigitsOf(m_format.locale(), questions[i].question)),
                             m_format.money(questions[i].amount)));
            out.cite(questions[i].clause);
        }
        if (const int causes = unclassified(); causes > 0)
            out.say(causes == 1 ? PeriodAnswerTexts::tr("The cause of one outage is not known yet.")
                                : PeriodAnswerTexts::tr("The causes of %1 outages are not known yet.",
                                                        nullptr, causes)
                                      .arg(m_format.number(causes)));
        if (out.isEmpty())
            out.say(PeriodAnswerTexts::tr("Nothing is open."));
        return out.take();
    }

    TextRuns otherPromises() const
    {
        RunBuilder out;
        if (const int late = m_support.ticketsLate; late > 0)
            out.say(
                late == 1
                    ? PeriodAnswerTexts::tr("1 of %1 support tickets was late.", nullptr, m_support.tickets)
                          .arg(m_format.number(m_support.tickets))
                    //: %1 and %2: numbers of tickets
                    : PeriodAnswerTexts::tr("%1 of %2 support tickets were late.", nullptr, m_support.tickets)
                          .arg(m_format.number(late), m_format.number(m_support.tickets)));
        else if (m_support.tickets > 0)
            out.say(m_support.tickets == 1 ? PeriodAnswerTexts::tr("One support ticket was handled in time.")
                                           : PeriodAnswerTexts::tr("%1 support tickets were handled in time.",
                                                                   nullptr, m_support.tickets)
                                                 .arg(m_format.number(m_support.tickets)));
        if (!m_sums.promises.broken.isEmpty())
            out.say(PeriodAnswerTexts::tr("Not always kept: %1.").arg(words::list(m_sums.promises.broken)));
        return out.take();
    }

private:
    template <typename Amount> void sayClaims(RunBuilder &out, const QString &sentence, Amount amountOf) const
    {
        Money sum;
        for (const Evaluation &e : m_in.months)
            for (const ServiceResult &s : e.services)
                sum += amountOf(s);
        if (sum > Money{})
            out.say(sentence.arg(m_format.money(sum)));
    }

    int unclassified() const
    {
        int out = 0;
        for (const JudgedSpan &one : judgedSpansOf(m_in.months))
            out += unclassifiedOf(*one.service);
        return out;
    }

    const ReportInput &m_in;
    const PeriodSums &m_sums;
    const Format &m_format;
    std::chrono::year m_year;
    SupportSums m_support;
};

} // namespace

std::vector<OpenQuestion> periodQuestionsOf(const ReportInput &input, const PeriodSums &sums)
{
    std::vector<OpenQuestion> out;
    for (const Reading &reading : input.policy.readings) {
        OpenQuestion one{reading.id, shippedText(reading.question), plainText(reading.clause), sums.credit(),
                         false};
        for (const Evaluation &e : input.months)
            for (const ServiceResult &s : e.services)
                for (const ReadingResult &r : s.readings)
                    if (r.id == reading.id)
                        one.amount += r.amount.value_or(Money{}) - s.credit.amount.value_or(Money{});
        if (one.amount != sums.credit())
            out.push_back(std::move(one));
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const OpenQuestion &a, const OpenQuestion &b) { return a.amount > b.amount; });
    return out;
}

std::vector<Answer> periodAnswersOf(const ReportInput &input, const PeriodSums &sums, const Format &format)
{
    const PeriodAnswers period(input, sums, format);
    std::vector<Answer> out = {{PeriodAnswerTexts::tr("Who owes whom"), period.whoOwesWhom()},
                               {PeriodAnswerTexts::tr("Why"), period.why()},
                               {PeriodAnswerTexts::tr("By when"), period.byWhen()},
                               {PeriodAnswerTexts::tr("What was done"), period.whatWasDone()},
                               {PeriodAnswerTexts::tr("What is open"), period.whatIsOpen()}};
    if (TextRuns others = period.otherPromises(); !others.empty())
        out.push_back({PeriodAnswerTexts::tr("Other promises"), std::move(others)});
    return out;
}

} // namespace makegood::ui
