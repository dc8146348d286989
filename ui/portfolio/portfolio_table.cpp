// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/portfolio_table.h"

#include <algorithm>
#include <utility>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include "portfolio/portfolio_cell_delegate.h"
#include "portfolio/portfolio_columns.h"
#include "portfolio/portfolio_header.h"
#include "portfolio/portfolio_model.h"
#include "portfolio/portfolio_table_model.h"
#include "widgets/copy_text.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

bool isChosen(const std::vector<int> &columns, int column)
{
    return std::find(columns.begin(), columns.end(), column) != columns.end();
}

} // namespace

PortfolioTable::PortfolioTable(PortfolioTableModel *model, QWidget *parent)
    : TableView(QStringLiteral("portfolio"), tr("Services"), parent)
    , m_lines(model)
    , m_titles(new PortfolioHeader(this))
{
    setHorizontalHeader(m_titles);
    setItemDelegate(new PortfolioCellDelegate(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setAlternatingRowColors(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setModel(model);
    m_titles->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    m_titles->setSectionsMovable(true);
    m_titles->setFirstSectionMovable(true);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setColumns({});
    setHeights();
    connect(m_titles, &QHeaderView::sectionMoved, this, [this] {
        if (m_arranging)
            return;
        std::vector<int> moved;
        for (int visual = 0; visual < m_titles->count(); ++visual)
            if (const int column = m_titles->logicalIndex(visual); isChosen(m_columns, column))
                moved.push_back(column);
        m_columns = std::move(moved);
        emit columnsChanged();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PortfolioTable::scrolled);
}

std::vector<int> PortfolioTable::usualColumns()
{
    return {PortfolioModel::StatusWord, PortfolioModel::Customer,
            PortfolioModel::Strip,      PortfolioModel::AvailabilityPercent,
            PortfolioModel::BudgetLeft, PortfolioModel::Estimate,
            PortfolioModel::Step};
}

void PortfolioTable::setColumns(const std::vector<int> &wanted)
{
    m_columns = wanted.empty() ? usualColumns() : wanted;
    m_arranging = true;
    int visual = 0;
    for (const int column : m_columns)
        m_titles->moveSection(m_titles->visualIndex(column), visual++);
    m_arranging = false;
    fitWidth();
}

std::vector<int> PortfolioTable::columnsWithoutRoom() const
{
    std::vector<int> out;
    for (const int column : m_columns)
        if (isColumnHidden(column))
            out.push_back(column);
    return out;
}

void PortfolioTable::showSort(int column, Qt::SortOrder order)
{
    const QSignalBlocker quiet(m_titles); // the header would emit another sort
    m_titles->setSortIndicator(column, order);
    m_titles->viewport()->update();
}

void PortfolioTable::setMonth(Month month)
{
    m_titles->setMonth(month);
}

int PortfolioTable::wholeHeight() const
{
    return m_titles->sizeHint().height() + m_lines->rowCount() * verticalHeader()->defaultSectionSize();
}

void PortfolioTable::setHeights()
{
    const int height = heightOf(Part::TwoLineRow, fontMetrics());
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void PortfolioTable::fitWidth()
{
    const std::vector<FittedColumn> fitted = fittedColumns(m_columns, viewport()->width(), font());
    m_arranging = true;
    for (int column = 0; column < m_titles->count(); ++column) {
        const auto at = std::find_if(fitted.begin(), fitted.end(),
                                     [&](const FittedColumn &one) { return one.column == column; });
        setColumnHidden(column, at == fitted.end());
        if (at != fitted.end())
            m_titles->resizeSection(column, at->width);
    }
    m_arranging = false;
}

void PortfolioTable::hover(int row)
{
    const int before = std::exchange(m_hovered, row);
    if (before == row)
        return;
    for (const int one : {before, row})
        if (one >= 0)
            viewport()->update(0, rowViewportPosition(one), viewport()->width(), rowHeight(one));
}

// A step is a link.
void PortfolioTable::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    hover(index.isValid() ? index.row() : -1);
    const bool link = index.isValid() && index.column() == PortfolioModel::Step
        && m_lines->at(index.row()).row && m_lines->at(index.row()).row->step.kind != StepKind::Nothing;
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    TableView::mouseMoveEvent(event);
}

void PortfolioTable::leaveEvent(QEvent *event)
{
    hover(-1);
    TableView::leaveEvent(event);
}

QString PortfolioTable::textOf(const std::vector<int> &rows, bool titles) const
{
    return copiedTable(*m_lines, copiedColumns(m_columns), rows, titles);
}

QString PortfolioTable::allAsText() const
{
    std::vector<int> rows;
    for (int row = 0; row < m_lines->rowCount(); ++row)
        rows.push_back(row);
    return textOf(rows, true);
}

std::vector<std::string> PortfolioTable::contractsSeen() const
{
    std::vector<std::string> out;
    const int first = std::max(0, rowAt(0));
    const int end = rowAt(viewport()->height() - 1);
    for (int row = first; row < m_lines->rowCount() && (end < 0 || row <= end); ++row)
        if (const auto &shown = m_lines->at(row).row; shown && (out.empty() || out.back() != shown->contract))
            out.push_back(shown->contract);
    return out;
}

void PortfolioTable::keyPressEvent(QKeyEvent *event)
{
    const bool moves = event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (event->matches(QKeySequence::Copy)) {
        std::vector<int> rows;
        for (const QModelIndex &row : selectionModel()->selectedRows())
            rows.push_back(row.row());
        std::sort(rows.begin(), rows.end());
        QGuiApplication::clipboard()->setText(textOf(rows, false));
    } else if (moves && sideways) {
        moveColumn((event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight) ? 1 : -1);
    } else if (!foldByKey(event->key())) {
        TableView::keyPressEvent(event);
    }
}

bool PortfolioTable::foldByKey(int key)
{
    if (!currentIndex().isValid() || m_lines->at(currentIndex().row()).row)
        return false;
    const PortfolioGroup &group = *m_lines->at(currentIndex().row()).group;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int foldKey = mirrored ? Qt::Key_Right : Qt::Key_Left;
    const int unfoldKey = mirrored ? Qt::Key_Left : Qt::Key_Right;
    const bool turns = key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!turns && key != foldKey && key != unfoldKey)
        return false;
    const bool fold = turns ? !group.folded : key == foldKey;
    if (fold != group.folded)
        emit foldWanted(group.key, fold);
    return true;
}

// Moves the column of the current cell by `by` places.
void PortfolioTable::moveColumn(int by)
{
    const std::vector<int> shown = columns();
    const auto at = std::find(shown.begin(), shown.end(), currentIndex().column());
    if (at == shown.end())
        return;
    const auto to = (at - shown.begin()) + by;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(shown.size()))
        return;
    m_titles->moveSection(m_titles->visualIndex(*at),
                          m_titles->visualIndex(shown[static_cast<std::size_t>(to)]));
}

void PortfolioTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    TableView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && index.isValid() && !m_lines->at(index.row()).row) {
        const auto group = m_lines->at(index.row()).group;
        emit foldWanted(group->key, !group->folded);
    }
}

void PortfolioTable::paintEvent(QPaintEvent *event)
{
    TableView::paintEvent(event);
    paintFocus();
    if (!std::exchange(m_wasPainted, m_wasPainted || m_lines->rowCount() > 0) && m_wasPainted)
        emit painted();
}

// A ring round the current row, where the keys go.
void PortfolioTable::paintFocus()
{
    if (!hasFocus() || !currentIndex().isValid())
        return;
    const int row = currentIndex().row();
    QPainter painter(viewport());
    painter.setPen(QPen(Theme::colour(Role::Focus, palette()), 2));
    painter.drawRect(
        QRect(0, rowViewportPosition(row), viewport()->width(), rowHeight(row) - 1).adjusted(1, 1, -1, -1));
}

void PortfolioTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitWidth();
    emit scrolled();
}

void PortfolioTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setHeights();
        fitWidth();
    }
}

} // namespace makegood::ui

#include "moc_portfolio_table.cpp"
