// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTimer>

#include "models/row_model.h"

namespace makegood
{

namespace
{

// Room between neighbouring columns: words begin a little after the figures before them end.
QVariant withRoom(const QVariant &text, const QVariant &alignment, int column)
{
    const auto align = alignment.value<Qt::Alignment>();
    if (column == 0 || !align.testFlag(Qt::AlignLeading) || text.isNull())
        return text;
    return QString(QChar(0x2002) + text.toString());
}

class RoomyDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = withRoom(option->text, index.data(Qt::TextAlignmentRole), index.column()).toString();
    }
};

class RoomyProxy : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        const QVariant value = QSortFilterProxyModel::headerData(section, orientation, role);
        if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
            return value;
        return withRoom(value, QSortFilterProxyModel::headerData(section, orientation, Qt::TextAlignmentRole),
                        section);
    }
};

} // namespace

TableView::TableView(const QString &name, const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table
    setFrameShape(QFrame::StyledPanel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSortingEnabled(false);
    setItemDelegate(new RoomyDelegate(this));
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
    auto *proxy = new RoomyProxy(this);
    proxy->setSortRole(SortRole);
    proxy->setSourceModel(source);
    setModel(proxy);
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicator(
        -1, Qt::AscendingOrder); // the source's own order until a header is clicked
    proxy->sort(-1);
    connect(source, &QAbstractItemModel::modelReset, this, [this] { fitColumns(); });
    fitColumns();
}

QModelIndex TableView::sourceIndex(const QModelIndex &index) const
{
    const auto *proxy = qobject_cast<const QSortFilterProxyModel *>(model());
    return proxy != nullptr ? proxy->mapToSource(index) : index;
}

void TableView::setWideColumn(int column)
{
    m_wide = column;
    fitColumns();
}

void TableView::fitColumns()
{
    if (model() == nullptr || m_fitting)
        return;
    m_fitting = true;
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    QHeaderView *header = horizontalHeader();
    if (m_mostRows > 0) {
        const int rows = std::clamp(model()->rowCount(), 2, m_mostRows);
        setFixedHeight(header->sizeHint().height() + rows * verticalHeader()->defaultSectionSize()
                       + 2 * frameWidth() + 2);
    }
    int used = 0;
    for (int c = 0; c < header->count(); ++c) {
        const int width = std::max(sizeHintForColumn(c), header->sectionSizeHint(c)) + 4;
        header->resizeSection(c, width);
        used += width;
    }
    const int room = viewport()->width() - used;
    if (m_wide >= 0 && m_wide < header->count() && room != 0) {
        // The wide column also gives way first, down to a third of what it wants.
        const int wanted = header->sectionSize(m_wide);
        header->resizeSection(m_wide, std::max(wanted / 3, wanted + room));
    }
    m_fitting = false;
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

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
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

} // namespace makegood
