// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/summary_words.h"

#include "explain/brief_text.h"
#include "explain/cell_text.h"
#include "explain/format.h"

namespace makegood::ui
{

namespace
{

// For counts, and lengths of time.
Format countFormat()
{
    return {QLocale(), Zone(), Currency()};
}

std::chrono::year yearOf(Instant at, const Zone &zone)
{
    return std::chrono::year_month_day(zone.dateOf(at)).year();
}

} // namespace

TileWords SummaryWords::counted(Mark mark, const QString &caption, int count, const QString &note) const
{
    TileWords out;
    out.mark = mark;
    out.caption = caption;
    out.parts = {{countFormat().number(count), {}}};
    out.note = note;
    return out;
}

TileWords SummaryWords::breached() const
{
    return counted(Mark::Breached, tr("Breached"), m_sum.breached,
                   m_sum.breachedWithCredit > 0 ? tr("%n with a credit", nullptr, m_sum.breachedWithCredit)
                       : m_sum.breached > 0     ? tr("none with a credit")
                                                : QString());
}

TileWords SummaryWords::atRisk() const
{
    QString note;
    QString day;
    if (m_sum.firstUsedUp) {
        const Format format(QLocale(), m_sum.firstUsedUpZone, Currency());
        day = weekdayDate(*m_sum.firstUsedUp, format, yearOf(m_now, m_sum.firstUsedUpZone));
        note = tr("by %1", "a date").arg(day);
    }
    TileWords out = counted(Mark::AtRisk, tr("At risk"), m_sum.atRisk, note);
    if (!day.isEmpty())
        out.shorter << day;
    return out;
}

TileWords SummaryWords::kept() const
{
    TileWords out = counted(Mark::Kept, m_sum.isRunning ? tr("On track") : tr("Met"), m_sum.kept,
                            m_sum.isRunning && m_sum.kept > 0 ? tr("met so far") : QString());
    out.shorter << QString(); // the caption says nearly as much
    return out;
}

TileWords SummaryWords::unknown() const
{
    return counted(Mark::NoData, tr("No data"), m_sum.noData + m_sum.incomplete,
                   m_sum.incomplete > 0   ? tr("%n incomplete", nullptr, m_sum.incomplete)
                       : m_sum.noData > 0 ? tr("not measured")
                                          : QString());
}

TileWords SummaryWords::credits() const
{
    TileWords out;
    out.icon = "credits";
    out.caption = m_sum.isRunning ? tr("Credits so far") : tr("Credits");
    QStringList notes;
    QString only; // of one currency, whose code stands above
    for (const CurrencyTotal &total : m_sum.credits) {
        const QString code = toText(total.currency.code);
        out.parts.push_back({amountText(total.credit.amount, total.currency), code});
        if (total.credit.lowest != total.credit.highest) {
            only = notes.isEmpty() ? tr("%1 to %2", "lowest and highest amount")
                                         .arg(amountText(total.credit.lowest, total.currency),
                                              amountText(total.credit.highest, total.currency))
                                   : QString();
            notes << tr("%1 %2 to %3", "a currency, lowest and highest amount")
                         .arg(code, amountText(total.credit.lowest, total.currency),
                              amountText(total.credit.highest, total.currency));
        }
    }
    if (out.parts.empty())
        out.parts = {{m_sum.services > m_sum.waiting ? tr("None", "no credits") : Format::none(), {}}};
    if (m_sum.toNegotiate > 0)
        notes << tr("%n to negotiate", nullptr, m_sum.toNegotiate);
    out.note = enumeration(notes);
    if (m_sum.toNegotiate > 0 && notes.size() > 1)
        out.shorter << enumeration(notes.mid(0, notes.size() - 1));
    if (!only.isEmpty())
        out.shorter << only;
    if (!notes.isEmpty())
        out.shorter << QString(); // the whole is in the tool tip
    return out;
}

TileWords SummaryWords::deadline() const
{
    TileWords out;
    out.icon = "clock";
    out.caption = tr("Next deadline");
    if (!m_sum.next) {
        out.parts = {{Format::none(), {}}};
        out.note = tr("no claim to file");
        return out;
    }
    const NextDeadline &next = *m_sum.next;
    const Format format(QLocale(), next.zone, next.currency);
    const QString left = countdownText(next.at, m_now);
    const bool today = next.zone.dateOf(next.at) == next.zone.dateOf(m_now);
    out.parts = {{today ? tr("Today %1", "a time of day").arg(format.time(next.at))
                        : weekdayDate(next.at, format, yearOf(m_now, next.zone)),
                  left}};
    const QString place = tr("%1 time", "the place of a time zone").arg(placeOf(next.zone));
    out.note = next.amount ? tr("%1, claim of %2", "a time zone and an amount")
                                 .arg(today ? place : next.customer, format.money(*next.amount))
                           : tr("%1, claim", "a time zone or a customer").arg(today ? place : next.customer);
    if (next.amount)
        out.shorter << tr("claim of %1", "an amount").arg(format.money(*next.amount))
                    << format.money(*next.amount);
    out.isUrgent = next.at - m_now < std::chrono::hours(24);
    return out;
}

TileWords SummaryWords::toClassify() const
{
    TileWords out;
    out.icon = "note";
    out.caption = tr("To classify", "outages without a cause");
    out.parts = {{countFormat().number(m_sum.causeless), {}}};
    out.note = m_sum.causeless > 0
        ? tr("%1 in all", "a length of time").arg(briefDuration(m_sum.causelessLength, countFormat()))
        : tr("every outage has a cause");
    if (m_sum.causeless == 0)
        out.shorter << tr("all classified", "outages");
    return out;
}

TileWords SummaryWords::data(int sources, int failed, const std::optional<Instant> &last) const
{
    TileWords out;
    out.icon = "sources";
    out.caption = tr("Data", "how old it is");
    if (sources == 0) {
        out.parts = {{Format::none(), {}}};
        out.note = tr("no source");
        return out;
    }
    if (last)
        out.parts
            = {{briefDuration(m_now - *last, countFormat()), tr("old", "of data, after a length of time")}};
    else
        out.parts = {{Format::none(), {}}};
    if (failed > 0) {
        out.noteMark = Mark::Breached;
        out.note = tr("%n sources failed", nullptr, failed);
    } else {
        out.note = last ? tr("%n sources in order", nullptr, sources) : tr("not synced yet");
    }
    return out;
}

QString SummaryWords::subtitle(Month month) const
{
    const QString services = tr("%n services", nullptr, m_sum.services);
    const QString customers = tr("%n customers", nullptr, m_sum.customers);
    const QString name = monthName(month, countFormat(), yearOf(m_now, Zone()));
    return m_sum.isRunning
        ? tr("%1 of %2, %3 so far", "services, customers, a month").arg(services, customers, name)
        : tr("%1 of %2, %3", "services, customers, a month").arg(services, customers, name);
}

QString SummaryWords::provisional() const
{
    if (!m_sum.isRunning || !m_sum.lastEnd)
        return {};
    const Format format(QLocale(), m_sum.lastEndZone, Currency());
    const Instant last = *m_sum.lastEnd - Duration(1);
    return tr("Credits are estimates until the month ends on %1.")
        .arg(weekdayDate(last, format, yearOf(m_now, m_sum.lastEndZone)));
}

} // namespace makegood::ui
