// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/difference_words.h"

#include "explain/facts.h"
#include "explain/words.h"

namespace makegood::ui
{

namespace
{

using Figure = Difference::Figure;

QString figureName(Figure figure)
{
    switch (figure) {
    case Figure::Service:
        return ReasonTexts::tr("In the report");
    case Figure::Availability:
        return ReasonTexts::tr("Availability");
    case Figure::Met:
        return ReasonTexts::tr("Target met");
    case Figure::Downtime:
        return ReasonTexts::tr("Downtime");
    case Figure::Outage:
        return ReasonTexts::tr("Outage");
    case Figure::OutageRecorded:
        return ReasonTexts::tr("recorded");
    case Figure::OutageCause:
        return ReasonTexts::tr("cause");
    case Figure::OutageCounted:
        return ReasonTexts::tr("counted");
    case Figure::OutageCredited:
        return ReasonTexts::tr("credited time");
    case Figure::OutageAmount:
        return ReasonTexts::tr("amount");
    case Figure::Credit:
        return ReasonTexts::tr("Credit");
    case Figure::Withheld:
        return ReasonTexts::tr("Withheld");
    case Figure::Claim:
        return ReasonTexts::tr("claim");
    case Figure::ClaimDeadline:
        return ReasonTexts::tr("claim deadline");
    case Figure::Total:
        return ReasonTexts::tr("Credit of the contract");
    case Figure::Lowest:
        return ReasonTexts::tr("Lowest interpretation");
    case Figure::Highest:
        return ReasonTexts::tr("Highest interpretation");
    }
    return {};
}

class Shown
{
public:
    explicit Shown(const Format &format)
        : m_format(format)
    {
    }
    QString operator()(std::monostate) const { return Format::none(); }
    QString operator()(bool value) const { return value ? ReasonTexts::tr("yes") : ReasonTexts::tr("no"); }
    QString operator()(Duration value) const { return m_format.duration(value); }
    QString operator()(Instant value) const { return m_format.instant(value); }
    QString operator()(const Interval &value) const { return m_format.interval(value); }
    QString operator()(Money value) const { return m_format.money(value); }
    QString operator()(const Availability &value) const { return m_format.percent(value.percent()); }
    QString operator()(const Fraction &) const { return {}; } // occurs in differences only
    QString operator()(Cause value) const { return words::cause(value); }

private:
    const Format &m_format;
};

// A difference always has a sign.
class Signed
{
public:
    explicit Signed(const Format &format)
        : m_format(format)
    {
    }
    QString operator()(Duration value) const
    {
        return signedText(value < Duration::zero(),
                          m_format.duration(value < Duration::zero() ? -value : value));
    }
    QString operator()(Money value) const
    {
        return signedText(value.minor < 0,
                          m_format.money(Money{value.minor < 0 ? -value.minor : value.minor}));
    }
    // Cut like every percentage; a difference below three decimals is shown as such.
    QString operator()(const Fraction &value) const
    {
        const bool less = value < 0;
        const Fraction size = less ? Fraction(-value) : value;
        const std::string cut = percentCut(numerator(size), denominator(size));
        const QString shown
            = cut == "0.000" ? QStringLiteral("<\u00A0") + m_format.decimal("0.001") : m_format.decimal(cut);
        return signedText(less, ReasonTexts::tr("%1 points").arg(shown));
    }
    template <typename T> QString operator()(const T &) const { return {}; }

private:
    static QString signedText(bool less, const QString &size)
    {
        return (less ? QChar(0x2212) : QChar(u'+')) + size;
    }
    const Format &m_format;
};

} // namespace

DifferenceText differenceText(const Difference &difference, const Format &format)
{
    DifferenceText out;
    const QString name = figureName(difference.figure);
    out.figure = name;
    if (difference.outage) {
        const QString when = format.isolated(format.instant(*difference.outage));
        out.figure = difference.figure == Figure::Outage
            ? ReasonTexts::tr("Outage of %1").arg(when)
            : ReasonTexts::tr("Outage of %1: %2").arg(when, name);
    }
    out.reported = std::visit(Shown(format), difference.reported);
    out.now = std::visit(Shown(format), difference.now);
    out.difference = std::visit(Signed(format), difference.difference);
    return out;
}

QString reportedText(const ReportedVersion &version, const Format &format)
{
    const QString by = format.isolated(plainText(version.by));
    const QString when = format.instant(std::chrono::floor<std::chrono::minutes>(version.at));
    if (version.version == 1)
        return ReasonTexts::tr("Reported on %1 by %2.").arg(when, by);
    return ReasonTexts::tr("Corrected on %1 by %2, version %3: %4.")
        .arg(when, by, format.number(version.version), plainText(version.reason));
}

} // namespace makegood::ui
