// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/portfolio_cell_paint.h"

#include <algorithm>
#include <limits>

#include <QPainter>
#include <QStyle>

#include "charts/budget_bar.h"
#include "charts/line_text.h"
#include "charts/month_strip.h"
#include "charts/status_shape.h"
#include "explain/brief_text.h"
#include "explain/cell_text.h"
#include "explain/credit_text.h"
#include "explain/format.h"
#include "portfolio/portfolio_cell_delegate.h"
#include "portfolio/portfolio_model.h"
#include "portfolio/step_text.h"
#include "widgets/icons.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr Qt::Alignment atStart = Qt::AlignLeft;
constexpr Qt::Alignment atEnd = Qt::AlignRight;

Format formatFor(const PortfolioRow &row)
{
    return {QLocale(), row.entry->figures.zone, row.entry->figures.currency};
}

// From a minute on, seconds are noise beside a bar; the inspector has them.
QString budgetText(Duration length, const Format &format)
{
    const Duration minutes = std::chrono::floor<std::chrono::minutes>(length);
    return briefDuration(minutes > Duration::zero() ? minutes : length, format);
}

// Shares of time for the eye alone.
double shareOf(Duration part, Duration whole)
{
    return static_cast<double>(part.count()) / static_cast<double>(whole.count());
}

double goneOf(const MonthEntry &entry)
{
    const Interval &period = entry.figures.period;
    if (entry.figures.asOf >= period.end || period.empty())
        return 1;
    return std::clamp(shareOf(entry.figures.asOf - period.start, period.length()), 0.0, 1.0);
}

} // namespace

QString PortfolioCellPaint::targetNote(const std::string &percent)
{
    return tr("target %1", "a percentage").arg(percentText(percent));
}

QString PortfolioCellPaint::noAmountNote()
{
    return tr("no amount agreed yet");
}

PortfolioCellPaint::PortfolioCellPaint(QPainter &painter, const QStyleOptionViewItem &option,
                                       const PortfolioRow &row)
    : m_painter(painter)
    , m_option(option)
    , m_row(row)
    , m_inside(option.rect.adjusted(PortfolioCellDelegate::padding, 0, -PortfolioCellDelegate::padding, -1))
    , m_isDark(Theme::isDark(option.palette))
{
}

PortfolioCellPaint::Words PortfolioCellPaint::strong(const QString &text, Role role) const
{
    return {text, typeFont(Type::Strong, m_option.font), role};
}

PortfolioCellPaint::Words PortfolioCellPaint::usual(const QString &text, Role role) const
{
    return {text, m_option.font, role};
}

PortfolioCellPaint::Words PortfolioCellPaint::small(const QString &text, Role role) const
{
    return {text, typeFont(Type::Caption, m_option.font), role};
}

QRect PortfolioCellPaint::placed(const QRect &logical) const
{
    return QStyle::visualRect(m_option.direction, m_inside, logical);
}

void PortfolioCellPaint::put(const QRect &logical, const Words &words, Qt::Alignment side) const
{
    m_painter.setFont(words.font);
    m_painter.setPen(roleColour(words.role, m_isDark));
    const QString shown
        = QFontMetrics(words.font).elidedText(words.text, Qt::ElideRight, logical.width() + 1);
    drawWords(m_painter, placed(logical),
              static_cast<int>(QStyle::visualAlignment(m_option.direction, side | Qt::AlignVCenter)),
              isMirrored() ? isolated(shown) : shown);
}

void PortfolioCellPaint::putTwo(const Words &above, const Words &below, Qt::Alignment side, int indent) const
{
    const QRect all = m_inside.adjusted(indent, 0, 0, 0);
    if (below.text.isEmpty()) {
        put(all, above, side);
        return;
    }
    const int first = QFontMetrics(above.font).height();
    const int second = QFontMetrics(below.font).height();
    const int top = all.top() + (all.height() - first - second) / 2;
    put(QRect(all.left(), top, all.width(), first), above, side);
    put(QRect(all.left(), top + first, all.width(), second), below, side);
}

bool PortfolioCellPaint::isUnknown() const
{
    return m_row.figures == nullptr || m_row.figures->state == ServiceState::NoData;
}

void PortfolioCellPaint::paint(int column, const QString &text, Qt::Alignment side) const
{
    switch (column) {
    case PortfolioModel::StatusWord:
        paintStatus();
        return;
    case PortfolioModel::Customer:
        paintNames();
        return;
    case PortfolioModel::Strip:
        paintStrip();
        return;
    case PortfolioModel::AvailabilityPercent:
        paintAvailability();
        return;
    case PortfolioModel::BudgetLeft:
        paintBudget();
        return;
    case PortfolioModel::Estimate:
        paintCredit();
        return;
    case PortfolioModel::Step:
        paintStep();
        return;
    default:
        put(m_inside, usual(text), side.testFlag(Qt::AlignTrailing) ? atEnd : atStart);
    }
}

void PortfolioCellPaint::paintStatus() const
{
    const int side = scaled(16, m_option.fontMetrics);
    paintMark(m_painter, placed(QRect(m_inside.left(), m_inside.center().y() - side / 2 + 1, side, side)),
              markOf(m_row.status), m_isDark);
    put(m_inside.adjusted(side + space::one, 0, 0, 0),
        strong(wordFor(m_row.status), Theme::wordRole(m_row.status)), atStart);
}

void PortfolioCellPaint::paintNames() const
{
    const QString service = toText(m_row.service);
    QString below = service.isEmpty()
        ? m_row.agreement
        : tr("%1 · %2", "service and agreement").arg(isolated(service), isolated(m_row.agreement));
    if (isMirrored())
        below.prepend(QChar(0x200F)); // two foreign names read from right to left all the same
    putTwo(strong(m_row.customer), small(below), atStart);
}

void PortfolioCellPaint::paintStrip() const
{
    std::vector<StripMonth> months(PortfolioRow::stripMonths);
    for (std::size_t cell = 0; cell < months.size(); ++cell) {
        months[cell].status = m_row.strip[cell];
        if (m_row.months)
            if (const auto at = m_row.months->find(m_row.monthAt(cell)); at != m_row.months->end())
                months[cell].gone = goneOf(*at->second);
    }
    const QRectF where
        = PortfolioCellDelegate::stripRect(m_option.rect, m_option.fontMetrics, m_option.direction);
    paintMonthStrip(m_painter, where, months, m_isDark, isMirrored());
}

void PortfolioCellPaint::paintAvailability() const
{
    if (m_row.figures == nullptr)
        return;
    const QString target
        = m_row.figures->target.text.empty() ? QString() : targetNote(m_row.figures->target.text);
    if (isUnknown())
        putTwo(usual(tr("No data"), Role::Nodata), small(target), atEnd);
    else if (!m_row.figures->availability)
        put(m_inside, usual(Format::none(), Role::Text2), atEnd); // it promises values, and no availability
    else
        putTwo(strong(percentText(m_row.figures->availability->percent())), small(target), atEnd);
}

void PortfolioCellPaint::paintBudget() const
{
    if (m_row.figures == nullptr)
        return;
    const ServiceFigures &f = *m_row.figures;
    if (!isUnknown() && !f.availability) {
        put(m_inside, usual(Format::none(), Role::Text2), atStart);
        return;
    }
    const Format format = formatFor(m_row);
    BudgetUse use;
    Words words = usual(tr("Not known", "how much of the downtime budget is used"), Role::Nodata);
    Words whole = small({});
    if (!isUnknown()) {
        const bool none = f.budget <= Duration::zero();
        use.used = none ? (f.downtime > Duration::zero() ? std::numeric_limits<double>::infinity() : 0)
                        : shareOf(f.downtime, f.budget);
        use.isAtRisk = m_row.status == Status::AtRisk;
        const bool over = f.budgetLeft < Duration::zero();
        const Role role = over ? Role::Breach : use.isAtRisk ? Role::Risk : Role::Text;
        const QString text = over
            ? tr("%1 over", "downtime beyond the budget").arg(budgetText(-f.budgetLeft, format))
            : tr("%1 left", "of the downtime budget").arg(budgetText(f.budgetLeft, format));
        words = over || use.isAtRisk ? strong(text, role) : usual(text, role);
        whole = small(tr("of %1", "the whole downtime budget").arg(budgetText(f.budget, format)));
    }
    const int line = QFontMetrics(m_option.font).height();
    const int bar = scaled(budgetBarHeight, m_option.fontMetrics);
    const int top = m_inside.top() + (m_inside.height() - line - bar) / 2;
    const QRect above(m_inside.left(), top, m_inside.width(), line);
    int room = QFontMetrics(whole.font).horizontalAdvance(whole.text);
    // What is left or over counts more than the whole, which the hover card has as well.
    if (QFontMetrics(words.font).horizontalAdvance(words.text) + space::half + room > above.width()) {
        whole.text.clear();
        room = 0;
    }
    put(above.adjusted(0, 0, -room - space::half, 0), words, atStart);
    put(above, whole, atEnd);
    paintBudgetBar(m_painter, placed(QRect(m_inside.left(), top + line, m_inside.width(), bar)), use,
                   m_isDark, isMirrored());
}

void PortfolioCellPaint::paintCredit() const
{
    if (m_row.figures == nullptr)
        return;
    const ServiceFigures &f = *m_row.figures;
    const Format format = formatFor(m_row);
    if (isUnknown()) {
        put(m_inside, usual(Format::none(), Role::Text2), atEnd);
    } else if (!f.hasRemedy) {
        putTwo(usual(tr("None", "no credit"), Role::Text2), small(tr("not in agreement")), atEnd);
    } else if (f.dueMonth) {
        put(m_inside, usual(dueText(*f.dueMonth), Role::Text2), atEnd);
    } else if (!f.amount) {
        putTwo(usual(tr("Negotiated"), Role::Text2), small(f.toBeAgreed ? noAmountNote() : tr("nothing due")),
               atEnd);
    } else {
        const CreditTotal credit = creditOf(f);
        const bool something = credit.highest > Money{} || f.withheld > Money{};
        QString below;
        if (credit.lowest != credit.highest)
            below = tr("%1 to %2", "lowest and highest amount")
                        .arg(isolated(amountText(credit.lowest, format.currency())),
                             isolated(amountText(credit.highest, format.currency())));
        else if (f.withheld > Money{})
            below = tr("%1 withheld", "an amount").arg(amountText(f.withheld, format.currency()));
        else if (something && !f.readings.empty())
            below = tr("not disputed");
        putTwo(something ? strong(format.money(credit.amount))
                         : usual(format.money(credit.amount), Role::Text2),
               small(below), atEnd);
    }
}

void PortfolioCellPaint::paintStep() const
{
    if (m_row.figures == nullptr)
        return;
    const StepText step = stepText(m_row);
    if (step.page.isEmpty()) {
        put(m_inside, usual(step.link, Role::Text2), atStart);
        return;
    }
    const int side = scaled(16, m_option.fontMetrics);
    icon(QLatin1String(step.icon), Role::Accent)
        .paint(&m_painter, placed(QRect(m_inside.left(), m_inside.center().y() - side / 2 + 1, side, side)));
    Words note = small(step.note, step.isUrgent ? Role::Breach : Role::Text2);
    note.font.setBold(step.isUrgent);
    Words link = usual(step.link, Role::Accent);
    const int room = m_inside.width() - side - space::field;
    const auto fits = [room](const Words &words) {
        return QFontMetrics(words.font).horizontalAdvance(words.text) <= room;
    };
    if (!step.shortNote.isEmpty() && !fits(note))
        note.text = step.shortNote;
    if (!step.verb.isEmpty() && !fits(link)) {
        // An amount is not cut in two: it goes to the second line, or stands in the column of credits alone.
        link.text = step.verb;
        Words both = note;
        both.text = tr("%1, %2", "an amount, and until when or why").arg(step.amount, step.note);
        if (!step.amount.isEmpty() && (fits(both) || !step.isUrgent))
            note = both;
    }
    putTwo(link, note, atStart, side + space::field);
}

} // namespace makegood::ui
