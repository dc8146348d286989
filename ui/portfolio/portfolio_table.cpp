// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/portfolio_table.h"

#include <algorithm>
#include <utility>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include "portfolio/portfolio_cell_delegate.h"
#include "portfolio/portfolio_model.h"
#include "portfolio/portfolio_table_model.h"
#include "widgets/copy_text.h"

namespace makegood::ui
{

namespace
{

constexpr int tableRowPad = 10;

// Width of a column in average characters.
int lettersOf(int column)
{
    switch (column) {
    case PortfolioModel::Customer:
        return 20;
    case PortfolioModel::ServiceName:
        return 14;
    case PortfolioModel::Agreement:
        return 18;
    case PortfolioModel::StatusWord:
        return 17;
    case PortfolioModel::Downtime:
    case PortfolioModel::BudgetLeft:
        return 16;
    case PortfolioModel::Estimate:
    case PortfolioModel::Withheld:
    case PortfolioModel::Deadline:
        return 15;
    case PortfolioModel::EstimateRange:
        return 24;
    case PortfolioModel::StripInWords:
        return 40;
    case PortfolioModel::ServiceClass:
        return 12;
    default:
        return 11;
    }
}

} // namespace

PortfolioTable::PortfolioTable(PortfolioTableModel *model, QWidget *parent)
    : TableView(QStringLiteral("portfolio"), tr("Contract-services"), parent)
    , m_lines(model)
{
    setItemDelegate(new PortfolioCellDelegate(itemDelegate(), this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setWordWrap(false);
    setModel(model);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setFirstSectionMovable(true);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setColumns({});
    setWidths();
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, [this] {
        if (!m_arranging)
            emit columnsChanged();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PortfolioTable::scrolled);
    // Group heads do not scroll sideways: repaint them.
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
}

std::vector<int> PortfolioTable::usualColumns()
{
    std::vector<int> out;
    for (int column = 0; column < PortfolioModel::ColumnCount; ++column)
        if (column != PortfolioModel::Withheld && column != PortfolioModel::StripInWords
            && column != PortfolioModel::ServiceClass)
            out.push_back(column);
    return out;
}

std::vector<int> PortfolioTable::columns() const
{
    std::vector<int> out;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            out.push_back(column);
    return out;
}

void PortfolioTable::setColumns(const std::vector<int> &wanted)
{
    const std::vector<int> shown = wanted.empty() ? usualColumns() : wanted;
    m_arranging = true;
    QHeaderView *header = horizontalHeader();
    int visual = 0;
    for (const int column : shown)
        header->moveSection(header->visualIndex(column), visual++);
    for (int column = 0; column < header->count(); ++column)
        setColumnHidden(column, std::find(shown.begin(), shown.end(), column) == shown.end());
    m_arranging = false;
}

void PortfolioTable::showSort(int column, Qt::SortOrder order)
{
    const QSignalBlocker quiet(horizontalHeader()); // the header would emit another sort
    horizontalHeader()->setSortIndicator(column, order);
    horizontalHeader()->viewport()->update();
}

void PortfolioTable::setWidths()
{
    const QFontMetrics metrics(font());
    QHeaderView *header = horizontalHeader();
    verticalHeader()->setMinimumSectionSize(metrics.height() + tableRowPad);
    verticalHeader()->setDefaultSectionSize(metrics.height() + tableRowPad);
    const int arrow = metrics.height();
    for (int column = 0; column < header->count(); ++column) {
        const int title
            = metrics.horizontalAdvance(PortfolioModel::columnTitle(column)) + arrow + tableRowPad;
        const int cells = column == PortfolioModel::Strip ? PortfolioCellDelegate::stripWidth(metrics)
                                                          : lettersOf(column) * metrics.averageCharWidth();
        header->resizeSection(column, std::max(title, cells));
    }
}

QString PortfolioTable::textOf(const std::vector<int> &rows, bool titles) const
{
    return copiedTable(*m_lines, columns(), rows, titles);
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
    QHeaderView *header = horizontalHeader();
    header->moveSection(header->visualIndex(*at), header->visualIndex(shown[static_cast<std::size_t>(to)]));
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
    if (!std::exchange(m_wasPainted, m_wasPainted || m_lines->rowCount() > 0) && m_wasPainted)
        emit painted();
}

void PortfolioTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    emit scrolled();
}

void PortfolioTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setWidths();
}

} // namespace makegood::ui

#include "moc_portfolio_table.cpp"
