// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/why_words.h"

#include <algorithm>
#include <array>
#include <chrono>

#include "explain/brief_text.h"
#include "explain/capital.h"
#include "explain/facts.h"
#include "explain/why_formula.h"
#include "explain/words.h"
#include "sla/evaluate/evaluation.h"
#include "sla/evaluate/reason_kinds.h"

namespace makegood::ui
{

namespace
{

template <typename T> std::optional<T> factOf(const Reason &reason, std::string_view name)
{
    const Fact *fact = reason.fact(name);
    const T *value = fact == nullptr ? nullptr : std::get_if<T>(&fact->value);
    return value == nullptr ? std::nullopt : std::optional<T>(*value);
}

const Reason *below(const Reason &reason, std::string_view kind)
{
    const auto at = std::find_if(reason.because.begin(), reason.because.end(),
                                 [&](const Reason &r) { return r.kind == kind; });
    return at == reason.because.end() ? nullptr : &*at;
}

std::optional<std::chrono::year> firstYear(const Reason &reason, const Format &format)
{
    for (const Fact &fact : reason.facts) {
        std::optional<Instant> at = factOf<Instant>(reason, fact.name);
        if (const auto when = factOf<Interval>(reason, fact.name))
            at = when->start;
        if (at)
            return std::chrono::year_month_day(
                       std::chrono::floor<std::chrono::days>(format.zone().toLocal(*at)))
                .year();
    }
    for (const Reason &one : reason.because)
        if (const auto year = firstYear(one, format))
            return year;
    return std::nullopt;
}

class WindowWords
{
public:
    WindowWords(const Format &format, std::chrono::year year)
        : m_format(format)
        , m_year(year)
    {
    }

    void sayBelow(Explanation &out, const Reason &reason, const Reason *above)
    {
        const QString before = out.title + out.sentence;
        const QString whole = out.exact.isEmpty() ? out.sentence : out.exact;
        for (std::size_t i = 0; i < out.children.size(); ++i)
            sayBelow(out.children[i], reason.because[i], &reason);
        say(out, reason, above);
        if (out.title + out.sentence != before)
            out.exact = whole;
    }

private:
    void say(Explanation &out, const Reason &r, const Reason *above)
    {
        const Facts f(r, m_format);
        out.mark = markOf(r, f);
        if (r.kind == reason::period)
            sayPeriod(out, r, above);
        else if (r.kind == reason::outage)
            sayOutage(out, r, f);
        else if (r.kind == reason::firstFailed || r.kind == reason::lastFailed)
            sayCheck(out, r, f, above);
        else if (r.kind == reason::budget)
            sayBudget(out, f, above);
        else if (r.kind == reason::obligation)
            out.sentence = ReasonTexts::tr("%1.").arg(capital(words::obligationState(f.word("state"))));
        else if (r.kind == reason::ticketOpened || r.kind == reason::responded)
            sayMoment(out, r, f);
        else if (r.kind == reason::ticketEvent)
            sayEvent(out, r, f);
        else if (r.kind == reason::maintenance)
            sayMaintenance(out, f);
        else if (r.kind == reason::window)
            sayWindow(out, r, f);
        else if (r.kind == reason::incident)
            sayWhen(out, r, ReasonTexts::tr("Cause: %1.").arg(words::cause(f.word("cause"))));
        else if (!sayCredit(out, r, f))
            sayFigure(out, r, f);
    }

    QString brief(const Facts &f, std::string_view name) const
    {
        return briefDuration(f.length(name), m_format);
    }

    // The title is the time, cut to the minute where that says something.
    void sayWhen(Explanation &out, const Reason &r, const QString &sentence)
    {
        if (const auto when = factOf<Interval>(r, "when")) {
            using std::chrono::minutes;
            const bool short_
                = std::chrono::floor<minutes>(when->start) == std::chrono::floor<minutes>(when->end);
            out.title = short_ ? m_format.interval(*when) : weekdayInterval(*when, m_format, m_year);
        }
        out.sentence = sentence;
    }

    void sayPeriod(Explanation &out, const Reason &r, const Reason *above)
    {
        out.title = ReasonTexts::tr("Period");
        const auto when = factOf<Interval>(r, "when");
        if (!when || r.fact("period") != nullptr)
            return;
        const auto isMidnight = [&](Instant at) {
            const LocalTime there = m_format.zone().toLocal(at);
            return std::chrono::floor<std::chrono::days>(there) == there;
        };
        const auto shown = [&](Instant at) {
            return isMidnight(at) ? dayOfYear(at, m_format, m_year) : weekdayMoment(at, m_format, m_year);
        };
        out.sentence = ReasonTexts::tr("%1 to %2, %3 time.")
                           .arg(shown(when->start), shown(when->end), placeOf(m_format.zone()));
        const Reason *state
            = above == nullptr || isUnmeasured(above) ? nullptr : below(*above, reason::state);
        const auto over = state == nullptr ? std::nullopt : factOf<Interval>(*state, "over");
        if (over)
            out.sentence += QLatin1Char(' ')
                + ReasonTexts::tr("Measured until %1.").arg(weekdayMoment(over->end, m_format, m_year));
    }

    void sayOutage(Explanation &out, const Reason &r, const Facts &f)
    {
        if (!f.flag("recorded")) {
            static constexpr std::array<std::string_view, 4> causes
                = {reason::tooShort, reason::roundedAway, reason::noTicket, reason::notIdentified};
            QString why = ReasonTexts::tr("It does not count.");
            for (std::size_t i = 0; i < r.because.size(); ++i)
                if (std::find(causes.begin(), causes.end(), r.because[i].kind) != causes.end())
                    why = out.children[i].sentence;
            return sayWhen(out, r, why);
        }
        sayWhen(out, r,
                ReasonTexts::tr("%1 counted. Cause: %2.")
                    .arg(brief(f, "counted"), words::cause(f.word("cause"))));
        addSum(out, ReasonTexts::tr("Counted as downtime"), brief(f, "counted"), f.shown("counted"));
    }

    static void addSum(Explanation &out, const QString &title, const QString &value, const QString &exact)
    {
        if (out.children.empty())
            return; // there is nothing to sum up
        Explanation sum;
        sum.title = title;
        sum.sentence = value;
        sum.value = value;
        sum.exact = exact;
        sum.isSum = true;
        out.children.push_back(std::move(sum));
    }

    // To the millisecond: checks are the proof.
    void sayCheck(Explanation &out, const Reason &r, const Facts &f, const Reason *above)
    {
        const auto at = factOf<Instant>(r, "at");
        if (!at || f.has("total") || f.has("changed"))
            return;
        const auto when = above == nullptr ? std::nullopt : factOf<Interval>(*above, "when");
        const auto dayOf = [&](Instant one) {
            return std::chrono::floor<std::chrono::days>(m_format.zone().toLocal(one));
        };
        const bool sameDay = when && dayOf(when->start) == dayOf(*at);
        out.value = ReasonTexts::tr("%1, %2", "time and probe")
                        .arg(sameDay ? m_format.time(*at) : m_format.instant(*at), f.shown("probe"));
        if (f.has("source") && f.has("line"))
            out.note = ReasonTexts::tr("%1, line %2", "file").arg(f.shown("source"), f.shown("line"));
        else if (f.has("source"))
            out.note = f.shown("source");
    }

    // Of what was not measured nothing is left or used up.
    static bool isUnmeasured(const Reason *above)
    {
        return above != nullptr && above->kind == reason::availability && above->fact("percent") == nullptr;
    }

    void sayBudget(Explanation &out, const Facts &f, const Reason *above)
    {
        out.title = ReasonTexts::tr("Budget");
        if (isUnmeasured(above)) {
            out.sentence = ReasonTexts::tr("%1 allowed.").arg(brief(f, "budget"));
            return;
        }
        const Duration left = f.length("left");
        if (f.length("budget") == Duration::zero() && left < Duration::zero())
            out.sentence = ReasonTexts::tr("None allowed, %1 over.").arg(briefDuration(-left, m_format));
        else
            out.sentence = (left < Duration::zero() ? ReasonTexts::tr("%1 allowed, %2 over.")
                                                    : ReasonTexts::tr("%1 allowed, %2 left."))
                               .arg(brief(f, "budget"), briefDuration(std::chrono::abs(left), m_format));
    }

    void sayMoment(Explanation &out, const Reason &r, const Facts &f)
    {
        const auto at = factOf<Instant>(r, "at");
        if (!at)
            return;
        const QString when = weekdayMoment(*at, m_format, m_year);
        out.sentence = f.has("channel") ? ReasonTexts::tr("%1, by %2.").arg(when, f.shown("channel"))
                                        : ReasonTexts::tr("%1.").arg(when);
    }

    void sayEvent(Explanation &out, const Reason &r, const Facts &f)
    {
        if (const auto at = factOf<Instant>(r, "at"))
            out.title = weekdayMoment(*at, m_format, m_year);
        const QString event = capital(words::ticketEvent(f.word("event")));
        out.sentence = f.has("severity") ? ReasonTexts::tr("%1 %2.").arg(event, f.shown("severity"))
                                         : ReasonTexts::tr("%1.").arg(event);
    }

    static void sayMaintenance(Explanation &out, const Facts &f)
    {
        if (f.length("accepted") == Duration::zero())
            out.sentence = ReasonTexts::tr("None of it accepted, so none is excluded.");
    }

    void sayWindow(Explanation &out, const Reason &r, const Facts &f)
    {
        const auto named = [](const QStringList &ids) {
            QStringList said;
            for (const QString &id : ids)
                said << words::maintenanceReason(id.toStdString());
            return words::list(said);
        };
        const Duration accepted = f.length("accepted");
        QString sentence = accepted > Duration::zero()
            ? ReasonTexts::tr("%1 accepted.").arg(brief(f, "accepted"))
            : ReasonTexts::tr("None of it accepted.");
        const auto add = [&](const QString &more) { sentence += QLatin1Char(' ') + more; };
        if (const auto at = factOf<Instant>(r, "notified"))
            add(ReasonTexts::tr("Announced %1.").arg(weekdayMoment(*at, m_format, m_year)));
        if (const QStringList ids = f.words("reasons"); !ids.isEmpty())
            add((accepted > Duration::zero() ? ReasonTexts::tr("Partly accepted: %1.")
                                             : ReasonTexts::tr("Refused: %1."))
                    .arg(named(ids)));
        if (const QStringList ids = f.words("warnings"); !ids.isEmpty())
            add(ReasonTexts::tr("Noted, but not refused: %1.").arg(named(ids)));
        sayWhen(out, r, sentence);
    }

    bool sayCredit(Explanation &out, const Reason &r, const Facts &f)
    {
        if (r.kind == reason::creditedOutage) {
            QString sentence = ReasonTexts::tr("%1 credited").arg(brief(f, "credited"));
            if (f.has("blocks"))
                sentence += ReasonTexts::tr(", %n blocks", nullptr, static_cast<int>(f.count("blocks")));
            if (f.has("amount"))
                sentence += ReasonTexts::tr(", %1").arg(f.shown("amount"));
            sayWhen(out, r, sentence + ReasonTexts::tr("."));
            if (f.has("amount"))
                addSum(out, ReasonTexts::tr("Credited"), f.shown("amount"), f.shown("amount"));
            return true;
        }
        if (r.kind == reason::notAdmitted)
            sayWhen(
                out, r,
                ReasonTexts::tr("Earns nothing: the agreement names no case for the cause %1, this kind of "
                                "service and this length.")
                    .arg(words::cause(f.word("cause"))));
        else if (r.kind == reason::admittedBefore)
            sayWhen(out, r, ReasonTexts::tr("Earns by an earlier remedy already."));
        else
            return false;
        return true;
    }

    // A length, an amount or a verdict that is said by its title and one figure.
    void sayFigure(Explanation &out, const Reason &r, const Facts &f)
    {
        static constexpr std::array<std::string_view, 7> lengths
            = {reason::inMaintenance, reason::byCause,      reason::outsideHours, reason::outsidePeriod,
               reason::freeTime,      reason::withinBudget, reason::outOfCredit};
        if (std::find(lengths.begin(), lengths.end(), r.kind) != lengths.end()) {
            out.value = brief(f, "length");
            if (r.kind == reason::inMaintenance)
                out.title = ReasonTexts::tr("In accepted maintenance");
            if (f.has("cause"))
                out.note = ReasonTexts::tr("Cause: %1").arg(words::cause(f.word("cause")));
            return;
        }
        if (r.kind == reason::share)
            out.value = f.shown("percent");
        if (r.kind != reason::monthsFee && r.kind != reason::judgedPeriod)
            return;
        if (const Expected<Month> month = parseMonth(f.word("month")))
            out.title = monthName(*month, m_format, m_year);
        out.value = r.kind == reason::monthsFee ? f.shown("amount")
            : !f.has("met")                     ? ReasonTexts::tr("Nothing measured")
            : f.flag("met")                     ? ReasonTexts::tr("Target met")
                                                : ReasonTexts::tr("Target missed");
    }

    static ReasonMark markOf(const Reason &r, const Facts &f)
    {
        if (r.kind == reason::outage)
            return f.length("counted") > Duration::zero() && f.flag("recorded") ? ReasonMark::Missed
                                                                                : ReasonMark::None;
        if (r.kind == reason::window)
            return f.words("reasons").isEmpty()           ? ReasonMark::Kept
                : f.length("accepted") > Duration::zero() ? ReasonMark::Partly
                                                          : ReasonMark::Missed;
        if (r.kind == reason::state)
            return ofState(f);
        if (r.kind == reason::unknown)
            return ReasonMark::NoData;
        if (r.kind == reason::creditedOutage || r.kind == reason::missedDeadline
            || r.kind == reason::lateAnswer || r.kind == reason::gateFailed
            || (r.kind == reason::runningDeadline && f.flag("late")))
            return ReasonMark::Missed;
        if (f.has("kept"))
            return f.flag("kept") ? ReasonMark::Kept : ReasonMark::Missed;
        if (r.kind == reason::metric || r.kind == reason::metricOutcome || r.kind == reason::judgedPeriod)
            return !f.has("met") ? ReasonMark::NoData : f.flag("met") ? ReasonMark::Kept : ReasonMark::Missed;
        return ReasonMark::None;
    }

    static ReasonMark ofState(const Facts &f)
    {
        switch (fromWord<ServiceState>(f.word("state")).value_or(ServiceState::NoData)) {
        case ServiceState::OnTrack:
        case ServiceState::Met:
            return ReasonMark::Kept;
        case ServiceState::AtRisk:
            return ReasonMark::Risk;
        case ServiceState::Breached:
            return ReasonMark::Missed;
        case ServiceState::Undecided:
        case ServiceState::NoData:
            break;
        }
        return ReasonMark::NoData;
    }

    const Format &m_format;
    std::chrono::year m_year;
};

// The answer to why an availability is what it is; empty: the usual sentence says it.
QString answerOf(const Reason &r, const Format &format)
{
    const Facts f(r, format);
    const Reason *allowed = below(r, reason::budget);
    if (r.kind != reason::availability || !f.has("percent") || !f.has("met") || allowed == nullptr
        || f.is("state", ServiceState::Undecided))
        return {};
    const Duration down = f.length("downtime");
    const Duration budget = Facts(*allowed, format).length("budget");
    const bool met = f.flag("met");
    if (met != (down <= budget))
        return {}; // counted by intervals: the two lengths do not decide
    const bool running = f.is("state", ServiceState::OnTrack) || f.is("state", ServiceState::AtRisk);
    QString has = briefDuration(down, format);
    QString may = briefDuration(budget, format);
    if (!met && has == may) {
        has = format.duration(down);
        may = format.duration(budget);
    }
    const QString first = down == Duration::zero()
        ? (running ? ReasonTexts::tr("No downtime so far.") : ReasonTexts::tr("No downtime."))
        : (running ? ReasonTexts::tr("%1 of downtime so far.") : ReasonTexts::tr("%1 of downtime.")).arg(has);
    const QString target = f.shown("target");
    if (budget == Duration::zero())
        return first + QLatin1Char(' ')
            + (met ? ReasonTexts::tr("The promise of %1 allows none.")
                   : ReasonTexts::tr("The promise of %1 allows none, so it is missed."))
                  .arg(target);
    return first + QLatin1Char(' ')
        + (running   ? ReasonTexts::tr("The promise of %1 allows %2, so it is kept so far.")
               : met ? ReasonTexts::tr("The promise of %1 allows %2, so it is kept.")
                     : ReasonTexts::tr("The promise of %1 allows %2, so it is missed."))
              .arg(target, may);
}

} // namespace

std::chrono::year yearOf(const Reason &reason, const Format &format)
{
    return firstYear(reason, format).value_or(std::chrono::year(0));
}

void sayForWindow(Explanation &out, const Reason &reason, const Format &format)
{
    const QString title = out.title;
    const QString whole = out.exact.isEmpty() ? out.sentence : out.exact;
    WindowWords(format, yearOf(reason, format)).sayBelow(out, reason, nullptr);
    if (const QString answer = answerOf(reason, format); !answer.isEmpty())
        out.sentence = answer;
    else if (reason.fact("when") != nullptr && out.title != title)
        out.sentence = ReasonTexts::tr("%1: %2").arg(out.title, out.sentence);
    out.title = title;
    if (out.sentence != whole)
        out.exact = whole;
    addFormula(out, reason, format);
}

} // namespace makegood::ui
