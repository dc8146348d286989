// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/step_text.h"

#include <algorithm>

#include <QCoreApplication>

#include "explain/brief_text.h"
#include "explain/cell_text.h"
#include "explain/format.h"

namespace makegood::ui
{

namespace
{

class StepWords
{
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::PortfolioStep)

public:
    explicit StepWords(const PortfolioRow &row)
        : m_row(row)
        , m_step(row.step)
        , m_format(QLocale(), row.entry->figures.zone, row.entry->figures.currency)
    {
    }

    StepText text() const
    {
        switch (m_step.kind) {
        case StepKind::FileClaimInTime:
            return {fileClaim(),
                    deadline(),
                    "clock",
                    QStringLiteral("credit/claim"),
                    *m_step.at - m_row.now < std::chrono::hours(24),
                    claims(),
                    claimed(),
                    shortDeadline()};
        case StepKind::FileClaim:
            return {fileClaim(),
                    m_step.at ? tr("by %1", "a date").arg(weekdayMoment(*m_step.at, m_format, thisYear()))
                              : noDeadline(),
                    "mail",
                    QStringLiteral("credit/claim"),
                    false,
                    claims(),
                    claimed()};
        case StepKind::GetData:
            return {hadData() ? tr("Check the source") : tr("Connect a source"), silent(), "plug",
                    QStringLiteral("sources")};
        case StepKind::MendSource:
            return {tr("Check the source"), tr("its last sync failed"), "plug", QStringLiteral("sources")};
        case StepKind::CompleteData:
            return {tr("Complete the data"), tr("%1 not measured", "a length of time").arg(brief()), "plug",
                    QStringLiteral("sources")};
        case StepKind::ClassifyFirst:
        case StepKind::Classify:
            return {tr("Classify %n outages", nullptr, m_step.count),
                    tr("%1 without a cause", "a length of time").arg(brief()), "note",
                    QStringLiteral("incidents/classify")};
        case StepKind::RecordRemedy:
            return {tr("Record agreed remedy"), remedy(), "edit", QStringLiteral("credit")};
        case StepKind::ReviewForecast:
            return {tr("Review the forecast"), forecast(), "eye", QStringLiteral("availability")};
        case StepKind::Nothing:
            break;
        }
        return {tr("Nothing to do"), {}, nullptr, {}};
    }

    static QString today(const QString &time) { return tr("today %1", "a time of day").arg(time); }
    static QString dueToday(const QString &time, const QString &place, const QString &left)
    {
        return until(today(time), place, left);
    }
    static QString until(const QString &when, const QString &place, const QString &left)
    {
        return tr("%1 %2, %3", "a deadline, the place of its time zone, and how much time is left")
            .arg(when, place, left);
    }
    static QString claim() { return tr("File claim"); }
    static QString noDeadline() { return tr("no deadline, proof complete"); }
    static QString withAmount(const QString &what, const QString &amount)
    {
        return tr("%1, %2", "what to file, and its amount").arg(what, amount);
    }

private:
    std::chrono::year thisYear() const
    {
        return std::chrono::year_month_day(m_format.zone().dateOf(m_row.now)).year();
    }

    QString brief() const { return briefDuration(m_step.length, m_format); }

    QString claims() const
    {
        return m_step.count > 1 ? tr("File %n claims", nullptr, m_step.count) : claim();
    }

    QString claimed() const
    {
        return m_step.amount ? m_format.isolated(m_format.money(*m_step.amount)) : QString();
    }

    QString fileClaim() const { return m_step.amount ? withAmount(claims(), claimed()) : claims(); }

    QString dayOrToday() const
    {
        const Zone &zone = m_format.zone();
        return zone.dateOf(*m_step.at) == zone.dateOf(m_row.now)
            ? today(m_format.time(*m_step.at))
            : weekdayMoment(*m_step.at, m_format, thisYear());
    }

    QString shortDeadline() const
    {
        return tr("%1, %2", "a deadline, and how much time is left")
            .arg(dayOrToday(), countdownText(*m_step.at, m_row.now));
    }

    QString deadline() const
    {
        return until(dayOrToday(), placeOf(m_format.zone()), countdownText(*m_step.at, m_row.now));
    }

    bool hadData() const
    {
        return std::any_of(m_row.strip.begin(), m_row.strip.end(), [](Status status) {
            return status == Status::Met || status == Status::Breached || status == Status::OnTrack
                || status == Status::AtRisk;
        });
    }

    QString silent() const
    {
        return tr("nothing measured since %1", "a date")
            .arg(m_format.day(m_format.zone().dateOf(m_row.entry->figures.period.start)));
    }

    QString remedy() const
    {
        if (!m_step.outage)
            return tr("no amount agreed yet");
        return tr("outage of %1, %2", "a date and a length of time")
            .arg(m_format.day(m_format.zone().dateOf(m_step.outage->start)), brief());
    }

    QString forecast() const
    {
        return m_step.at
            ? tr("budget used up on %1", "a date").arg(weekdayDate(*m_step.at, m_format, thisYear()))
            : tr("less than a quarter of the budget left");
    }

    const PortfolioRow &m_row;
    const NextStep &m_step;
    Format m_format;
};

} // namespace

StepText usualStepText()
{
    const QString amount = QLocale().toString(100.0, 'f', 2) + QChar(0x00A0) + QStringLiteral("USD");
    return {StepWords::withAmount(StepWords::claim(), amount), StepWords::noDeadline(), nullptr, {}};
}

QString usualUrgentNote()
{
    const Instant at = std::chrono::hours(9) + Instant{};
    return StepWords::dueToday(Format(QLocale(), Zone(), Currency()).time(at), QStringLiteral("Phoenix"),
                               countdownText(at + std::chrono::hours(10), at));
}

StepText stepText(const PortfolioRow &row)
{
    if (row.figures == nullptr)
        return {};
    return StepWords(row).text();
}

} // namespace makegood::ui
