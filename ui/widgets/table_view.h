// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QTableView>

#include "sla/base/error.h"
#include "sla/base/floors.h"

namespace makegood::ui
{

/// Table with selection of whole rows, sorting, copying as tab-separated text, and a sentence while it is
/// empty. Enter activates the current cell.
class TableView : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    void setEmptyText(const QString &text);
    QString emptyText() const { return m_emptyText; }
    /// Wraps the model in a sorting proxy; does not take ownership of `source`.
    void setSource(QAbstractItemModel *source);
    /// Rows and columns of the source model.
    QModelIndex sourceIndex(const QModelIndex &index) const;
    /// Columns of words: the last one takes the remaining width; all of them shrink and wrap where the width
    /// is too small.
    void setWideColumns(std::vector<int> columns);
    /// A column that only draws what another one says: it is left out where the table would scroll sideways.
    void setPictureColumn(int column);
    /// Makes the table as high as its rows, at most this many; for tables that share a page.
    void setRowsShown(int most);
    /// Selects a row of the source model; emits neither clicked() nor activated().
    void showRow(int sourceRow);
    QString selectionAsText() const;
    /// Writes all rows of the visible columns, as they are sorted and shown, in the format of the file's
    /// suffix: csv, json or xlsx. Unreachable: it cannot be written.
    Expected<void> saveTo(const QString &file) const;
    /// The mouse is over the row.
    bool isHovered(int row) const { return row == m_hovered; }
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// Copying and saving; a table whose owner shows a menu of its own has it there.
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    int fullWidth();
    int leastWidth(int column) const;
    int headWidth(int column) const;
    void fitRows();
    void giveWay(int lack);
    void paintRing();

    QString m_emptyText;
    std::vector<int> m_wide;
    int m_picture = -1;
    int m_mostRows = 0;
    int m_hovered = -1;
    bool m_fitting = false;
};

} // namespace makegood::ui
