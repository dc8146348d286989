// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/period_sums.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>
#include <QDate>

#include "explain/brief_text.h"
#include "explain/claim_sums.h"
#include "explain/words.h"

namespace makegood::ui
{

namespace
{

struct PeriodTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::ReportPeriod)
};

ServiceSpan &spanOf(PeriodSums &sums, const std::string &service)
{
    const auto at = std::find_if(sums.services.begin(), sums.services.end(),
                                 [&](const ServiceSpan &one) { return one.service == service; });
    if (at != sums.services.end())
        return *at;
    sums.services.push_back({service, 0, {}});
    return sums.services.back();
}

void addSpan(PeriodSums &sums, const JudgedSpan &one)
{
    const ServiceResult &s = *one.service;
    ServiceSpan &span = spanOf(sums, s.service);
    const bool hasData = s.state != ServiceState::NoData;
    sums.targets.add(s.state);
    span.judged += hasData ? 1 : 0;
    span.byMonths = span.byMonths && one.when.isMonth();
    span.goesOn = one.goesOn;
    if (s.state == ServiceState::Breached)
        span.missedIn.push_back(one.when);
    if (hasData && s.isMeasured) {
        sums.downtime += s.downtime;
        sums.budget += s.budget;
        if (s.state == ServiceState::Breached && s.downtime - s.budget > sums.worstOver) {
            sums.worst = s.service;
            sums.worstOver = s.downtime - s.budget;
        }
    }
    if (s.credit.agreed)
        sums.agreed += s.credit.agreed->amount;
    sums.toNegotiate = sums.toNegotiate || s.credit.isToBeAgreed();
    sums.withheld += s.credit.withheld;
}

// What each interpretation makes of a month, where it makes anything.
std::map<std::string, Money> monthByReading(const Evaluation &e)
{
    std::map<std::string, Money> out;
    for (const ServiceResult &s : e.services)
        for (const ReadingResult &r : s.readings)
            out[r.id] += r.amount.value_or(Money{}) - s.credit.amount.value_or(Money{});
    return out;
}

void addPromises(OtherPromises &all, const Evaluation &e)
{
    const OtherPromises one = otherPromisesOf(e);
    all.lateReplies += one.lateReplies;
    all.lateResolutions += one.lateResolutions;
    for (const QString &name : one.broken)
        if (!all.broken.contains(name))
            all.broken << name;
}

// A service in a list of those that missed: `web-1 (2 months)`, `web-1 (July to September)`.
QString missedItem(const ServiceSpan &one, const QString &name, const Format &format, std::chrono::year year)
{
    if (!one.byMonths)
        return PeriodTexts::tr("%1 (%2)", "a service, and the months over which it is judged")
            .arg(name, spanList(one.missedIn, format, year));
    return one.missed() == 1
        ? PeriodTexts::tr("%1 (1 month)").arg(name)
        //: %1: a service, %2: a number of months
        : PeriodTexts::tr("%1 (%2 months)", nullptr, one.missed()).arg(name, format.number(one.missed()));
}

// `name` is empty where the sentence stands behind the name of the period.
QString missedText(const PeriodSums &sums, const QString &name, const Format &format, std::chrono::year year)
{
    QStringList missed;
    const ServiceSpan *only = nullptr;
    int count = 0;
    constexpr int mostNames = 4;
    for (const ServiceSpan &one : sums.services) {
        if (one.missedIn.empty())
            continue;
        only = &one;
        if (++count <= mostNames)
            missed << missedItem(one, shownName(one.service, format, 40), format, year);
    }
    if (count > mostNames)
        missed
            << PeriodTexts::tr("%1 more", nullptr, count - mostNames).arg(format.number(count - mostNames));
    const auto all = static_cast<int>(sums.services.size());
    const QString who = shownName(only->service, format, 40);
    if (count == 1 && !only->byMonths)
        //: %1: a service, %2: the months over which it is judged, such as `July to September`
        return PeriodTexts::tr("%1 missed its target for %2.")
            .arg(who, spanList(only->missedIn, format, year));
    if (count == 1 && name.isEmpty())
        //: %1: a service, %2: a number, %3: a number of months
        return PeriodTexts::tr("%1 missed its target in %2 of %3 months.", nullptr, only->judged)
            .arg(who, format.number(only->missed()), format.number(only->judged));
    if (count == 1)
        //: %1: a service, %2: a number, %3: a number of months, %4: a quarter or a year
        return PeriodTexts::tr("%1 missed its target in %2 of %3 months of %4.", nullptr, only->judged)
            .arg(who, format.number(only->missed()), format.number(only->judged), name);
    if (count == 2 && all == 2)
        return name.isEmpty()
            ? PeriodTexts::tr("both services missed a target: %1.").arg(enumeration(missed))
            : PeriodTexts::tr("Both services missed a target in %1: %2.").arg(name, enumeration(missed));
    if (name.isEmpty())
        return PeriodTexts::tr("%1 of %2 services missed a target: %3.", nullptr, all)
            .arg(format.number(count), format.number(all), enumeration(missed));
    return PeriodTexts::tr("%1 of %2 services missed a target in %3: %4.", nullptr, all)
        .arg(format.number(count), format.number(all), name, enumeration(missed));
}

// The services that nobody can judge yet although the period is over.
QString goingOn(const PeriodSums &sums, const Format &format)
{
    QStringList out;
    for (const ServiceSpan &one : sums.services)
        if (one.goesOn)
            out << shownName(one.service, format, 40);
    return out.isEmpty() ? QString() : PeriodTexts::tr("Still to be judged: %1.").arg(enumeration(out));
}

QString targetText(const PeriodSums &sums, const QString &name, bool unfinished, const Format &format,
                   std::chrono::year year)
{
    const ServiceCount &t = sums.targets;
    if (t.all == 0)
        return PeriodTexts::tr("No service ran in %1.").arg(name);
    if (t.without == t.all)
        return PeriodTexts::tr("There is no data for %1.").arg(name);
    if (t.missed > 0)
        return missedText(sums, unfinished ? QString() : name, format, year);
    if (t.open + t.without > 0)
        return PeriodTexts::tr("No target was missed in %1, as far as it was measured.").arg(name);
    return unfinished || sums.goesOn() ? PeriodTexts::tr("No target was missed.")
                                       : PeriodTexts::tr("All targets were met in %1.").arg(name);
}

QString promiseText(const OtherPromises &promises, const Format &format)
{
    QStringList out;
    if (promises.lateReplies > 0)
        out << (promises.lateReplies == 1
                    ? PeriodTexts::tr("1 support reply was late.")
                    : PeriodTexts::tr("%1 support replies were late.", nullptr, promises.lateReplies)
                          .arg(format.number(promises.lateReplies)));
    if (promises.lateResolutions > 0)
        out << (promises.lateResolutions == 1
                    ? PeriodTexts::tr("1 ticket was resolved late.")
                    : PeriodTexts::tr("%1 tickets were resolved late.", nullptr, promises.lateResolutions)
                          .arg(format.number(promises.lateResolutions)));
    if (!promises.broken.isEmpty())
        out << PeriodTexts::tr("Not always kept: %1.").arg(enumeration(promises.broken));
    return out.join(QLatin1Char(' '));
}

QString moneyText(const ReportInput &input, const PeriodSums &sums, const Format &format)
{
    if (sums.targets.all == sums.targets.without && sums.support == Money{})
        return {};
    QStringList out;
    if (sums.owed > Money{})
        out << (input.isUnfinished
                    ? PeriodTexts::tr("The credit so far is %1.").arg(format.money(sums.owed))
                    : PeriodTexts::tr("%1 owes you %2.")
                          .arg(shownName(providerOf(input.policy), format, 60), format.money(sums.owed)));
    if (sums.forfeited > Money{})
        out << PeriodTexts::tr("A credit of %1 was not claimed in time.").arg(format.money(sums.forfeited));
    if (sums.agreed > Money{})
        out << PeriodTexts::tr("A remedy of %1 was agreed.").arg(format.money(sums.agreed));
    if (sums.toNegotiate)
        out << PeriodTexts::tr("A remedy is negotiated.");
    if (!out.isEmpty())
        return out.join(QLatin1Char(' '));
    if (input.policy.credit.kind() == CreditKind::None)
        return sums.targets.missed > 0 ? PeriodTexts::tr("The agreement gives no credit.")
                                       : PeriodTexts::tr("Nothing is owed.");
    if (sums.targets.open > 0)
        return {};
    return input.isUnfinished || sums.goesOn() ? PeriodTexts::tr("Nothing is owed so far.")
                                               : PeriodTexts::tr("Nothing is owed.");
}

} // namespace

bool PeriodSums::isByMonths() const
{
    return std::all_of(services.begin(), services.end(), [](const ServiceSpan &s) { return s.byMonths; });
}

bool PeriodSums::goesOn() const
{
    return std::any_of(services.begin(), services.end(), [](const ServiceSpan &s) { return s.goesOn; });
}

PeriodSums sumsOf(std::span<const Evaluation> months)
{
    PeriodSums out;
    for (const JudgedSpan &one : judgedSpansOf(months))
        addSpan(out, one);
    std::map<std::string, Money> byReading;
    for (const Evaluation &e : months) {
        const Money lost = lostOf(e);
        out.forfeited += lost;
        out.owed += e.total.amount - lost;
        out.support += supportCreditOf(e);
        for (const auto &[id, more] : monthByReading(e))
            byReading[id] += more;
        addPromises(out.promises, e);
    }
    out.lowest = out.highest = out.credit();
    for (const auto &[id, more] : byReading) {
        out.lowest = std::min(out.lowest, out.credit() + more);
        out.highest = std::max(out.highest, out.credit() + more);
    }
    return out;
}

QString periodName(const ReportPeriod &period, const Format &format)
{
    if (period.isMonth())
        return format.month(period.first);
    const QDate first(static_cast<int>(period.first.value.year()), 1, 1);
    const QString year = format.locale().toString(first, QStringLiteral("yyyy"));
    //: A quarter of a year: `Q3 2026`
    return period.length == PeriodLength::Year
        ? year
        : PeriodTexts::tr("Q%1 %2").arg(format.number(period.quarter()), year);
}

QString monthList(std::span<const Month> months, const Format &format, std::chrono::year year)
{
    constexpr std::size_t mostNamed = 6;
    QStringList out;
    for (const Month month : months.first(std::min(months.size(), mostNamed)))
        out << monthName(month, format, year);
    if (const auto more = static_cast<int>(months.size()) - out.size(); more > 0)
        out << PeriodTexts::tr("%1 more", nullptr, static_cast<int>(more)).arg(format.number(more));
    return enumeration(out);
}

Verdict periodVerdict(const ReportInput &input, const PeriodSums &sums, const Format &format)
{
    Verdict out;
    const QString name = periodName(input.period, format);
    out.status = sums.targets.missed > 0               ? Status::Breached
        : sums.targets.all == 0                        ? Status::None
        : sums.targets.without == sums.targets.all     ? Status::NoData
        : sums.targets.open + sums.targets.without > 0 ? Status::Undecided
        : sums.targets.atRisk > 0                      ? Status::AtRisk
        : input.isUnfinished                           ? Status::OnTrack
                                                       : Status::Met;
    if (input.isUnfinished)
        out.soFar = PeriodTexts::tr("%1 so far:").arg(name);
    out.services = targetText(sums, name, input.isUnfinished, format, input.period.first.value.year());
    if (const QString others = goingOn(sums, format); !others.isEmpty())
        out.services += QLatin1Char(' ') + others;
    if (const QString promises = promiseText(sums.promises, format); !promises.isEmpty())
        out.services += QLatin1Char(' ') + promises;
    out.money = moneyText(input, sums, format);
    return out;
}

} // namespace makegood::ui
