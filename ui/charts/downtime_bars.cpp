// SPDX-License-Identifier: GPL-3.0-or-later
// Figures, sizes and words; painting is in downtime_bars_paint.cpp.
#include "charts/downtime_bars.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QStringList>

#include "explain/brief_text.h"
#include "explain/format.h"

namespace makegood::ui
{

namespace
{

struct DowntimeTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::DowntimeChart)
};

constexpr double markSide = 14;
constexpr int cutFrom = 4; ///< times the second highest
constexpr int cutTo = 3;

// In one unit, cut.
QString coarse(Duration length, const Format &format)
{
    using namespace std::chrono;
    for (const Duration unit : {Duration(hours(24)), Duration(hours(1)), Duration(minutes(1))})
        if (length >= unit)
            return format.duration(length - length % unit);
    return briefDuration(length, format);
}

Format plain(const QLocale &locale)
{
    return {locale, Zone(), Currency()};
}

} // namespace

DowntimeBar downtimeBar(const Evaluation &evaluation, const ServiceResult &service)
{
    DowntimeBar out;
    out.month = evaluation.month;
    out.state = service.state;
    out.kind = service.state == ServiceState::NoData ? DowntimeBar::Kind::NoData : DowntimeBar::Kind::Judged;
    out.running = evaluation.isRunning();
    out.budget = service.budget;
    out.downtime = service.soFar ? service.soFar->downtime : service.downtime;
    if (out.kind == DowntimeBar::Kind::Judged)
        out.availability = service.soFar ? service.soFar->availability : service.availability;
    return out;
}

DowntimeBars::DowntimeBars(std::vector<DowntimeBar> bars, DowntimeStyle style, const QRectF &area)
    : m_bars(std::move(bars))
    , m_style(std::move(style))
    , m_area(area)
{
    Duration highest{};
    Duration second{}; // of the other bars and all budgets
    for (int i = 0; i < count(); ++i) {
        if (at(i).kind == DowntimeBar::Kind::NoData)
            second = std::max(second, at(i).budget); // its line is drawn
        if (at(i).kind != DowntimeBar::Kind::Judged)
            continue;
        second = std::max(second, at(i).budget);
        if (at(i).downtime > highest) {
            second = std::max(second, highest);
            highest = at(i).downtime;
            m_cut = i;
        } else {
            second = std::max(second, at(i).downtime);
        }
    }
    m_cutTo = second * cutTo;
    if (second == Duration::zero() || highest <= second * cutFrom)
        m_cut = -1;
    m_axis
        = durationAxis(std::max({m_cut >= 0 ? m_cutTo : highest, second, Duration(std::chrono::seconds(5))}));

    const QFontMetricsF metrics(m_style.font);
    const double u = m_style.unit;
    m_line = metrics.height();
    double gutter = metrics.horizontalAdvance(m_style.locale.percent());
    for (int i = 0; i <= m_axis.steps; ++i)
        gutter = std::max(gutter, metrics.horizontalAdvance(m_axis.label(i, m_style.locale)));
    const double side = gutter + 10 * u;
    const bool mirrored = m_style.mirrored;
    const int lines = m_style.availability ? 2 : 1;
    m_plot = m_area.adjusted(mirrored ? 0 : side, m_line + (markSide + 8) * u, mirrored ? -side : 0,
                             -lines * m_line - 8 * u);
    QFont bold = m_style.font;
    bold.setBold(true);
    m_showsAvailability = m_style.availability && count() > 0
        && QFontMetricsF(bold).horizontalAdvance(plain(m_style.locale).decimal("100.000")) + 4 * u
            <= m_plot.width() / count();
}

double DowntimeBars::yOf(Duration length) const
{
    // For drawing only.
    const double share = static_cast<double>(length.count()) / static_cast<double>(m_axis.top().count());
    return m_plot.bottom() - std::min(1.0, share) * m_plot.height();
}

Duration DowntimeBars::drawn(int index) const
{
    return index == m_cut ? m_cutTo : at(index).downtime;
}

QRectF DowntimeBars::column(int index) const
{
    const double width = m_plot.width() / count();
    const bool mirrored = m_style.mirrored;
    const double left = mirrored ? m_plot.right() - (index + 1) * width : m_plot.left() + index * width;
    return {left, m_area.top(), width, m_area.height()};
}

QRectF DowntimeBars::bar(int index) const
{
    const QRectF cell = column(index);
    const double width = std::clamp(cell.width() * 0.46, 5 * m_style.unit, 30 * m_style.unit);
    const double least = 2 * m_style.unit; // so that a month of few seconds, or of none, is there
    const double top = std::min(yOf(drawn(index)), m_plot.bottom() - least);
    return {cell.center().x() - width / 2, top, width, m_plot.bottom() - top};
}

int DowntimeBars::barAt(const QPointF &where) const
{
    for (int i = 0; i < count(); ++i)
        if (column(i).contains(where))
            return i;
    return -1;
}

QFont DowntimeBars::valueFont(int index) const
{
    QFont font = m_style.font;
    font.setBold(at(index).isOver() || at(index).state == ServiceState::Breached);
    return font;
}

QString DowntimeBars::wordText(int index) const
{
    switch (at(index).kind) {
    case DowntimeBar::Kind::NoData:
        return DowntimeTexts::tr("No data");
    case DowntimeBar::Kind::Pending:
        return QString(QChar(0x2026));
    case DowntimeBar::Kind::NoPeriod:
        return Format::none();
    case DowntimeBar::Kind::Judged:
        break;
    }
    return {};
}

// The longest wording that fits into the column; the number in the unit of the axis is the shortest.
QString DowntimeBars::valueText(int index) const
{
    const QFontMetricsF metrics(valueFont(index));
    const double room = column(index).width() - 2 * m_style.unit;
    if (const QString word = wordText(index); !word.isEmpty())
        return metrics.horizontalAdvance(word) <= room ? word : Format::none();
    if (at(index).downtime == Duration::zero())
        return m_style.locale.toString(0);
    const QString whole = briefDuration(at(index).downtime, plain(m_style.locale));
    const QString number = m_axis.number(at(index).downtime, m_style.locale);
    // The second unit needs no word: an hour and ten is `1 h 10`.
    const QString bare = whole.section(QChar(0x00A0), 0, 2);
    for (const QString &text : {whole, bare, coarse(at(index).downtime, plain(m_style.locale))})
        if (metrics.horizontalAdvance(text) <= room)
            return text;
    return number;
}

QRectF DowntimeBars::valueRect(int index) const
{
    const QString text = valueText(index);
    if (text.isEmpty())
        return {};
    const double gap = 3 * m_style.unit;
    const double width = QFontMetricsF(valueFont(index)).horizontalAdvance(text) + 2 * m_style.unit;
    QRectF box(0, 0, width, m_line);
    box.moveCenter({column(index).center().x(), 0});
    box.moveBottom(bar(index).top() - gap);
    if (at(index).kind == DowntimeBar::Kind::Judged) {
        const double limit = yOf(at(index).budget);
        if (limit > box.top() - gap && limit < box.bottom() + gap)
            box.moveBottom(limit - gap); // the dashed line runs below the figure
    } else if (at(index).kind == DowntimeBar::Kind::NoData) {
        box.moveBottom(m_plot.bottom() - m_plot.height() * 0.3 - gap);
    }
    return box;
}

QString downtimeSummary(const std::vector<DowntimeBar> &bars, const QLocale &locale)
{
    if (bars.empty())
        return DowntimeTexts::tr("Nothing to show.");
    const Format format = plain(locale);
    QStringList missed;
    int silent = 0;
    const DowntimeBar *worst = nullptr;
    for (const DowntimeBar &bar : bars) {
        if (bar.state == ServiceState::Breached && bar.kind == DowntimeBar::Kind::Judged)
            missed << format.briefMonth(bar.month);
        silent += bar.kind == DowntimeBar::Kind::NoData ? 1 : 0;
        if (bar.kind == DowntimeBar::Kind::Judged && bar.downtime > Duration::zero()
            && (worst == nullptr || bar.downtime > worst->downtime))
            worst = &bar;
    }
    QStringList out{DowntimeTexts::tr("%1 to %2.", "months")
                        .arg(format.briefMonth(bars.front().month), format.briefMonth(bars.back().month))};
    out << (missed.isEmpty() ? DowntimeTexts::tr("No month missed its target.")
                             : DowntimeTexts::tr("%n months missed the target: %1.", nullptr,
                                                 static_cast<int>(missed.size()))
                                   .arg(missed.join(QStringLiteral(", "))));
    if (worst != nullptr)
        out << DowntimeTexts::tr("Most downtime: %1 in %2.")
                   .arg(briefDuration(worst->downtime, format), format.briefMonth(worst->month));
    if (silent > 0)
        out << DowntimeTexts::tr("%n months without data.", nullptr, silent);
    return out.join(QLatin1Char(' '));
}

} // namespace makegood::ui
