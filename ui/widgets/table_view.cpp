// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_view.h"

#include <algorithm>
#include <map>
#include <numeric>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTimer>

#include "widgets/card_table.h"
#include "widgets/copy_text.h"
#include "widgets/row_model.h"
#include "widgets/table_cell_delegate.h"
#include "widgets/theme.h"

namespace makegood::ui
{

namespace
{

constexpr int mostWrapped = 400; ///< rows whose height is measured; larger tables have one line a row
constexpr int padRow = 18;
constexpr int padHead = 12;
constexpr int leastLetters = 11; ///< of a column of words that wraps

// The least width of a column of words.
int wordWidth(const QTableView &table, int column)
{
    return std::max(leastLetters * table.fontMetrics().averageCharWidth(),
                    widestWord(table, column, mostWrapped))
        + cardEndsOf(table, column).both();
}

} // namespace

TableView::TableView(const QString &name, const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
{
    setProperty(copiesItself, true);
    setObjectName(name);
    setAccessibleName(accessibleName);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false); // Tab leaves the table
    setFrameShape(QFrame::StyledPanel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSortingEnabled(false);
    setItemDelegate(new TableCellDelegate(this));
}

void TableView::setRowsShown(int most)
{
    m_mostRows = most;
    fitColumns();
}

void TableView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void TableView::setSource(QAbstractItemModel *source)
{
    auto *proxy = new QSortFilterProxyModel(this);
    proxy->setSortRole(SortRole);
    proxy->setSourceModel(source);
    setModel(proxy);
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicator(-1,
                                         Qt::AscendingOrder); // order of the source until a header is clicked
    proxy->sort(-1);
    connect(source, &QAbstractItemModel::modelReset, this, [this] { fitColumns(); });
    fitColumns();
}

QModelIndex TableView::sourceIndex(const QModelIndex &index) const
{
    const auto *proxy = qobject_cast<const QSortFilterProxyModel *>(model());
    return proxy != nullptr ? proxy->mapToSource(index) : index;
}

void TableView::setWideColumns(std::vector<int> columns)
{
    m_wide = std::move(columns);
    fitColumns();
}

void TableView::setPictureColumn(int column)
{
    m_picture = column;
    fitColumns();
}

void TableView::fitColumns()
{
    if (model() == nullptr || m_fitting)
        return;
    m_fitting = true;
    showHeads(*this, m_emptyText.isEmpty() || model()->rowCount() > 0);
    QHeaderView *header = horizontalHeader();
    if (m_picture >= 0) {
        header->setSectionHidden(m_picture, false);
        int least = 0;
        for (int c = 0; c < header->count(); ++c)
            least += header->isSectionHidden(c) ? 0 : leastWidth(c);
        header->setSectionHidden(m_picture, least > viewport()->width());
    }
    const int room = viewport()->width() - fullWidth();
    const auto last = std::find_if(m_wide.rbegin(), m_wide.rend(),
                                   [&](int column) { return !header->isSectionHidden(column); });
    if (room > 0 && last != m_wide.rend())
        header->resizeSection(*last, header->sectionSize(*last) + room);
    else
        giveWay(-room);
    fitRows();
    m_fitting = false;
}

// Gives every column the width that it likes best; returns the sum.
int TableView::fullWidth()
{
    QHeaderView *header = horizontalHeader();
    int used = 0;
    for (int c = 0; c < header->count(); ++c) {
        if (header->isSectionHidden(c))
            continue;
        const int width
            = std::max(sizeHintForColumn(c), header->sectionSizeHint(c) + cardEndsOf(*this, c).both()) + 1;
        header->resizeSection(c, width);
        used += width;
    }
    return used;
}

// Of the words of a head; room for the arrow of sorting has the column alone that is sorted by.
int TableView::headWidth(int column) const
{
    const QHeaderView *header = horizontalHeader();
    const int edges = cardEndsOf(*this, column).both();
    if (header->sortIndicatorSection() == column)
        return header->sectionSizeHint(column) + edges;
    QFont bold = header->font();
    bold.setBold(true);
    const int margin = style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header);
    const QString words = model()->headerData(column, Qt::Horizontal).toString();
    return edges
        + std::min(header->sectionSizeHint(column),
                   QFontMetrics(bold).horizontalAdvance(words) + 2 * margin + padHead);
}

int TableView::leastWidth(int column) const
{
    const bool isWide = std::find(m_wide.begin(), m_wide.end(), column) != m_wide.end();
    const int words = isWide ? wordWidth(*this, column) : sizeHintForColumn(column) + 1;
    return std::max(words, headWidth(column));
}

void TableView::giveWay(int lack)
{
    QHeaderView *header = horizontalHeader();
    // The heads first, which lose nothing that is seen.
    for (int c = 0; c < header->count(); ++c) {
        if (header->isSectionHidden(c))
            continue;
        const int least = std::max(sizeHintForColumn(c) + 1, headWidth(c));
        const int less = std::clamp(header->sectionSize(c) - least, 0, std::max(lack, 0));
        header->resizeSection(c, header->sectionSize(c) - less);
        lack -= less;
    }
    int words = 0;
    std::map<int, int> least;
    for (const int column : m_wide)
        least[column] = lack > 0 ? std::max(wordWidth(*this, column), headWidth(column)) : 0;
    const auto spareOf = [&](int column) {
        return header->isSectionHidden(column)
            ? 0
            : std::max(0, header->sectionSize(column) - std::max(words, least[column]));
    };
    const auto spareOfAll = [&] {
        return std::accumulate(m_wide.begin(), m_wide.end(), 0,
                               [&](int sum, int column) { return sum + spareOf(column); });
    };
    // Where the table scrolls sideways anyway, do not wrap to one word a line as well.
    if (spareOfAll() < lack)
        words = fontMetrics().averageCharWidth() * leastLetters * 3;
    int spare = spareOfAll();
    // In proportion to the widths, so that the widest text wraps first.
    for (const int column : m_wide)
        if (const int own = spareOf(column); own > 0 && lack > 0) {
            const int less = std::min(own, (lack * own + spare - 1) / spare);
            spare -= own;
            lack -= less;
            header->resizeSection(column, header->sectionSize(column) - less);
        }
}

void TableView::fitRows()
{
    const int line = fontMetrics().height() + padRow;
    verticalHeader()->setDefaultSectionSize(line);
    const int rows = model()->rowCount();
    const bool wrapped = rows <= mostWrapped;
    for (int row = 0; wrapped && row < rows; ++row)
        verticalHeader()->resizeSection(row, std::max(line, sizeHintForRow(row) + padRow - 8));
    if (m_mostRows == 0)
        return;
    const int shown = std::clamp(rows, 2, m_mostRows);
    int height = (rows > 0 ? horizontalHeader()->sizeHint().height() : 0) + 2 * frameWidth()
        + (isOnCard(*this) ? 0 : 2);
    for (int row = 0; row < shown; ++row)
        height += row < rows ? rowHeight(row) : line;
    if (rows > 0 && horizontalHeader()->length() > viewport()->width())
        height += horizontalScrollBar()->sizeHint().height();
    setFixedHeight(height);
}

QSize TableView::minimumSizeHint() const
{
    // Header and a few rows; more rows scroll.
    return {fontMetrics().averageCharWidth() * 30,
            horizontalHeader()->sizeHint().height() + 4 * (fontMetrics().height() + padRow)};
}

void TableView::showRow(int sourceRow)
{
    const auto *proxy = qobject_cast<QSortFilterProxyModel *>(model());
    const QModelIndex at = proxy->mapFromSource(proxy->sourceModel()->index(sourceRow, 0));
    if (at.isValid() && at.row() != currentIndex().row())
        setCurrentIndex(at);
}

QString TableView::selectionAsText() const
{
    QStringList lines;
    const auto rows = selectionModel() != nullptr ? selectionModel()->selectedRows() : QModelIndexList();
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int c = 0; c < model()->columnCount(); ++c)
            cells << row.siblingAtColumn(c).data().toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

bool TableView::viewportEvent(QEvent *event)
{
    const auto hover = [this](int row) {
        if (row == m_hovered)
            return;
        m_hovered = row;
        viewport()->update();
    };
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        hover(rowAt(static_cast<QHoverEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::HoverLeave)
        hover(-1);
    return QTableView::viewportEvent(event);
}

// Round the whole row: the style's own ring would be round a cell.
void TableView::paintRing()
{
    const QModelIndex at = currentIndex();
    if (!hasFocus() || !at.isValid() || selectionModel() == nullptr || !selectionModel()->isSelected(at))
        return;
    const QRect row(0, rowViewportPosition(at.row()),
                    std::min(viewport()->width(), horizontalHeader()->length()), rowHeight(at.row()));
    QPainter p(viewport());
    p.setPen(QPen(Theme::colour(Role::Focus, palette()), 2));
    p.drawRect(QStyle::visualRect(layoutDirection(), viewport()->rect(), row).adjusted(1, 1, -1, -1));
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (model() != nullptr)
        paintRules(*this);
    paintRing();
    if (m_emptyText.isEmpty() || (model() != nullptr && model()->rowCount() > 0))
        return;
    QPainter p(viewport());
    p.setPen(palette().color(QPalette::PlaceholderText));
    p.drawText(viewport()->rect().adjusted(24, 8, -24, -8), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectionAsText());
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit activated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        QTimer::singleShot(0, this, [this] { fitColumns(); });
}

} // namespace makegood::ui

#include "moc_table_view.cpp"
