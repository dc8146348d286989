// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure_row.h"

#include <algorithm>
#include <numeric>

#include <QEvent>
#include <QStyle>

#include "widgets/figure_label.h"

namespace makegood::ui
{

namespace
{

constexpr int figureGap = 10;

int widthOf(const std::vector<int> &columns)
{
    return std::accumulate(columns.begin(), columns.end(),
                           figureGap * (static_cast<int>(columns.size()) - 1));
}

} // namespace

FigureRow::FigureRow(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureRow::add(FigureLabel *figure)
{
    figure->setParent(this);
    m_figures.push_back(figure);
    updateGeometry();
}

std::vector<int> FigureRow::columnsFor(int width) const
{
    std::vector<int> columns;
    const auto wanted = [&](std::size_t count, int (FigureLabel::*measure)() const) {
        columns.assign(count, 0);
        for (std::size_t i = 0; i < m_figures.size(); ++i)
            columns[i % count] = std::max(columns[i % count], (m_figures[i]->*measure)());
        return widthOf(columns);
    };
    for (std::size_t count = m_figures.size(); count > 0; --count)
        if (m_figures.size() % count == 0 // four figures are in one row, two, or four
            && (wanted(count, &FigureLabel::naturalWidth) <= width
                || (count < m_figures.size() && wanted(count, &FigureLabel::leastWidth) <= width)))
            break;
    // The rest goes to the narrowest columns first, so that columns become equal.
    for (int left = width - widthOf(columns); left > 0 && !columns.empty();) {
        const int least = *std::min_element(columns.begin(), columns.end());
        int next = least + left;
        for (const int column : columns)
            if (column > least)
                next = std::min(next, column);
        const auto few = static_cast<int>(std::count(columns.begin(), columns.end(), least));
        const int each = std::max(1, std::min(next - least, left / few));
        for (int &column : columns)
            if (column == least && left > 0) {
                column += std::min(each, left);
                left -= std::min(each, left);
            }
    }
    return columns;
}

int FigureRow::rowHeight(const std::vector<int> &columns) const
{
    int height = 0;
    for (std::size_t i = 0; i < m_figures.size(); ++i)
        height = std::max(height, m_figures[i]->heightForWidth(columns[i % columns.size()]));
    return height;
}

int FigureRow::heightForWidth(int width) const
{
    const std::vector<int> columns = columnsFor(width);
    if (columns.empty())
        return 0;
    const auto rows = static_cast<int>(m_figures.size() / columns.size());
    return rows * rowHeight(columns) + (rows - 1) * figureGap;
}

QSize FigureRow::sizeHint() const
{
    int width = 0;
    for (const FigureLabel *figure : m_figures)
        width += figure->naturalWidth() + figureGap;
    return {width, heightForWidth(width)};
}

QSize FigureRow::minimumSizeHint() const
{
    int width = 0;
    for (const FigureLabel *figure : m_figures)
        width = std::max(width, figure->leastWidth());
    return {width, 0};
}

void FigureRow::place()
{
    const std::vector<int> columns = columnsFor(width());
    if (columns.empty())
        return;
    const int height = rowHeight(columns);
    int x = 0;
    int y = 0;
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        const std::size_t column = i % columns.size();
        if (i > 0 && column == 0) {
            x = 0;
            y += height + figureGap;
        }
        m_figures[i]->setGeometry(
            QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, columns[column], height)));
        x += columns[column] + figureGap;
    }
}

bool FigureRow::event(QEvent *event)
{
    // A wider figure may need another arrangement.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

void FigureRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace makegood::ui

#include "moc_figure_row.cpp"
