// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/why_formula.h"

#include <algorithm>

#include "explain/facts.h"
#include "sla/evaluate/evaluation.h"
#include "sla/evaluate/reason_kinds.h"
#include "sla/exact/fraction.h"
#include "sla/exact/money.h"

namespace makegood::ui
{

namespace
{

constexpr int mostTerms = 4;

QString minus()
{
    return QStringLiteral(" %1 ").arg(QChar(0x2212));
}

struct Line {
    QString formula;
    QString result;
};

using MaybeLine = std::optional<Line>;

const Reason *firstBelow(const Reason &reason, std::string_view kind)
{
    const auto at = std::find_if(reason.because.begin(), reason.because.end(),
                                 [&](const Reason &r) { return r.kind == kind; });
    return at == reason.because.end() ? nullptr : &*at;
}

// In hours, as the header has a month, and exact: `745 h`, `59 h 9 min`.
QString hours(Duration length, const Format &format)
{
    using std::chrono::hours;
    const auto whole = std::chrono::floor<hours>(length);
    if (whole < std::chrono::days(1))
        return format.duration(length);
    const QString shown = format.inUnit(format.number(whole.count()), hours(1));
    return whole == length ? shown : shown + QChar(0x00A0) + format.duration(length - whole);
}

MaybeLine shareOfTime(const Reason &r, const Facts &f, const Format &format)
{
    if (!f.has(why_fact::shareOf) || !f.has("percent"))
        return std::nullopt;
    const Duration all = f.length(why_fact::shareOf);
    const Duration down = f.length("downtime");
    const Fact *percent = r.fact("percent");
    const auto *shown = std::get_if<Fact::Share>(&percent->value);
    if (all <= Duration::zero() || shown == nullptr
        || percentCut(Integer((all - down).count()), Integer(all.count())) != shown->text)
        return std::nullopt;
    const QString whole = hours(all, format);
    return Line{QStringLiteral("(%1%2%3) %4 %1").arg(whole, minus(), format.duration(down), QChar(0x00F7)),
                f.shown("percent")};
}

MaybeLine sumOfOutages(const Reason &r, const Facts &f, const Format &format)
{
    QStringList terms;
    Duration sum = Duration::zero();
    for (const Reason &one : r.because) {
        const Facts outage(one, format);
        if (one.kind != reason::outage || !outage.flag("recorded")
            || outage.length("counted") == Duration::zero())
            continue;
        terms << outage.shown("counted");
        sum += outage.length("counted");
    }
    if (terms.size() < 2 || terms.size() > mostTerms || sum != f.length("downtime"))
        return std::nullopt;
    return Line{terms.join(QStringLiteral(" + ")), f.shown("downtime")};
}

MaybeLine budgetLeft(const Reason &r, const Facts &f, const Format &format)
{
    const Reason *found = firstBelow(r, reason::budget);
    if (found == nullptr)
        return std::nullopt;
    const Facts budget(*found, format);
    if (budget.length("budget") - f.length("downtime") != budget.length("left"))
        return std::nullopt; // cut, or counted by intervals
    return Line{budget.shown("budget") + minus() + f.shown("downtime"), budget.shown("left")};
}

MaybeLine countedOfOutage(const Reason &r, const Facts &f, const Format &format)
{
    const Fact *when = r.fact("when");
    const auto *whole = when == nullptr ? nullptr : std::get_if<Interval>(&when->value);
    if (whole == nullptr || !f.flag("recorded"))
        return std::nullopt;
    QString formula = format.duration(whole->length());
    Duration rest = whole->length();
    int terms = 1;
    for (const Reason &one : r.because) {
        const Facts part(one, format);
        if (one.kind != reason::inMaintenance && one.kind != reason::byCause
            && one.kind != reason::outsideHours && one.kind != reason::outsidePeriod)
            continue;
        formula += minus() + part.shown("length");
        rest -= part.length("length");
        ++terms;
    }
    if (terms < 2 || terms > mostTerms || rest != f.length("counted"))
        return std::nullopt;
    return Line{formula, f.shown("counted")};
}

std::optional<Fraction> amountOf(const Reason &r, std::string_view name)
{
    const Fact *fact = r.fact(name);
    const auto *text = fact == nullptr ? nullptr : std::get_if<Fact::Amount>(&fact->value);
    const auto value
        = text == nullptr ? Expected<Fraction>(tl::unexpected(Error{})) : parseDecimal(text->text);
    return value ? std::optional(*value) : std::nullopt;
}

std::optional<Fraction> shareOf(const Reason &r, std::string_view name)
{
    const Fact *fact = r.fact(name);
    const auto *text = fact == nullptr ? nullptr : std::get_if<Fact::Share>(&fact->value);
    const auto value
        = text == nullptr ? Expected<Fraction>(tl::unexpected(Error{})) : parseDecimal(text->text);
    return value ? std::optional(*value) : std::nullopt;
}

// Amounts are rounded to the currency's unit once, at the end: a product is shown where it leads there.
bool leadsTo(const Fraction &exact, const Fraction &amount, const Format &format)
{
    Fraction unit = 1;
    for (int i = 0; i < format.currency().digits; ++i)
        unit /= 10;
    const Fraction off = exact > amount ? Fraction(exact - amount) : Fraction(amount - exact);
    return off < unit;
}

class CreditLine
{
public:
    CreditLine(const Reason &reason, const Format &format)
        : m_reason(reason)
        , m_facts(reason, format)
        , m_format(format)
    {
    }

    MaybeLine line() const
    {
        const auto amount = amountOf(m_reason, "amount");
        if (!amount || m_facts.flag("capped") || *amount == 0)
            return std::nullopt;
        for (const MaybeLine &one : {sum(*amount), byTier(*amount), byBlocks(*amount), inProportion(*amount)})
            if (one)
                return one;
        return std::nullopt;
    }

private:
    QString result() const { return m_facts.shown("amount"); }

    MaybeLine sum(const Fraction &amount) const
    {
        QStringList terms;
        Fraction all = 0;
        for (const Reason &one : m_reason.because) {
            if (one.kind != reason::creditedOutage && one.kind != reason::rule
                && one.kind != reason::lateAnswer)
                continue;
            const auto part = amountOf(one, "amount");
            if (!part || *part == 0)
                continue;
            terms << Facts(one, m_format).shown("amount");
            all += *part;
        }
        if (terms.size() < 2 || terms.size() > mostTerms || all != amount)
            return std::nullopt;
        return Line{terms.join(QStringLiteral(" + ")), result()};
    }

    MaybeLine byTier(const Fraction &amount) const
    {
        const Reason *tier = firstBelow(m_reason, reason::tier);
        const auto base = tier == nullptr ? std::nullopt : amountOf(*tier, "base-amount");
        const auto share = tier == nullptr ? std::nullopt : shareOf(*tier, "percent");
        if (!base || !share || !leadsTo(*base * *share / 100, amount, m_format))
            return std::nullopt;
        const Facts f(*tier, m_format);
        return Line{product({f.shown("percent"), f.shown("base-amount")}), result()};
    }

    MaybeLine byBlocks(const Fraction &amount) const
    {
        const Reason *formula = firstBelow(m_reason, reason::formula);
        const Reason *fee = firstBelow(m_reason, reason::fee);
        if (formula == nullptr || fee == nullptr)
            return std::nullopt;
        std::int64_t blocks = Facts(*formula, m_format).count("blocks");
        for (const Reason &one : m_reason.because)
            if (one.kind == reason::creditedOutage)
                blocks += Facts(one, m_format).count("blocks");
        const QString times = m_format.number(blocks);
        const auto each = amountOf(*formula, "each");
        if (each && formula->fact("per") == nullptr && leadsTo(*each * blocks, amount, m_format))
            return Line{product({times, Facts(*formula, m_format).shown("each")}), result()};
        const auto share = shareOf(*formula, "percent");
        const auto charge = amountOf(*fee, "amount");
        if (share && charge && leadsTo(*charge * *share / 100 * blocks, amount, m_format))
            return Line{product({times, Facts(*formula, m_format).shown("percent"),
                                 Facts(*fee, m_format).shown("amount")}),
                        result()};
        return std::nullopt;
    }

    MaybeLine inProportion(const Fraction &amount) const
    {
        const Reason *formula = firstBelow(m_reason, reason::formula);
        const Reason *fee = firstBelow(m_reason, reason::fee);
        const auto charge = fee == nullptr ? std::nullopt : amountOf(*fee, "amount");
        if (formula == nullptr || !charge)
            return std::nullopt;
        const Facts terms(*formula, m_format);
        const auto factor = parseDecimal(terms.word("multiplier"));
        if (!terms.is("kind", CreditKind::ProRata) || terms.is("basis", Basis::Period) || !factor)
            return std::nullopt;
        Duration credited = Duration::zero();
        for (const Reason &one : m_reason.because)
            if (one.kind == reason::creditedOutage)
                credited += Facts(one, m_format).length("credited");
        const Duration month = std::chrono::days(30);
        const Fraction exact = *charge * *factor * credited.count() / month.count();
        if (!leadsTo(exact, amount, m_format))
            return std::nullopt;
        QStringList factors{Facts(*fee, m_format).shown("amount"), m_format.duration(credited)};
        if (*factor != 1)
            factors << terms.shown("multiplier");
        return Line{product(factors) + QStringLiteral(" %1 ").arg(QChar(0x00F7)) + m_format.duration(month),
                    result()};
    }

    static QString product(const QStringList &factors)
    {
        return factors.join(QStringLiteral(" %1 ").arg(QChar(0x00D7)));
    }

    const Reason &m_reason;
    const Facts m_facts;
    const Format &m_format;
};

MaybeLine lineOf(const Reason &r, const Format &format)
{
    const Facts f(r, format);
    if (r.kind == reason::outage)
        return countedOfOutage(r, f, format);
    if (r.kind == reason::credit)
        return CreditLine(r, format).line();
    if (r.kind != reason::availability)
        return std::nullopt;
    const std::string asked = f.word(why_fact::asked);
    if (asked == "downtime")
        return sumOfOutages(r, f, format);
    return asked == "budget" ? budgetLeft(r, f, format) : shareOfTime(r, f, format);
}

} // namespace

void addFormula(Explanation &out, const Reason &reason, const Format &format)
{
    if (MaybeLine line = lineOf(reason, format)) {
        out.formula = std::move(line->formula);
        out.result = std::move(line->result);
    }
}

} // namespace makegood::ui
