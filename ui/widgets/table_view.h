// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QTableView>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// The table of every page: whole rows, sorting, copy as text with tabs, a sentence when it is empty. Enter
/// activates the current cell.
class TableView : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    void setEmptyText(const QString &text);
    QString emptyText() const { return m_emptyText; }
    /// Puts a sorting proxy around the model; `source` stays with its owner.
    void setSource(QAbstractItemModel *source);
    /// Rows and columns of the source model.
    QModelIndex sourceIndex(const QModelIndex &index) const;
    /// The columns of words: the last of them takes what width is left, and all of them give way and break
    /// their text into lines where there is too little.
    void setWideColumns(std::vector<int> columns);
    /// As high as its rows, up to this many; for tables that share a page.
    void setRowsShown(int most);
    /// Selects a row of the source model, without the signals of a click.
    void showRow(int sourceRow);
    QString selectionAsText() const;
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    void fitRows();
    void giveWay(int lack);

    QString m_emptyText;
    std::vector<int> m_wide;
    int m_mostRows = 0;
    bool m_fitting = false;
};

} // namespace makegood::ui
