// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "widgets/table_view.h"

namespace makegood::ui
{

class PortfolioTableModel;

/// The table of the portfolio: columns that can be chosen and moved, groups that fold, lines of one height so
/// that a thousand of them cost no more than those that are seen.
class PortfolioTable : public TableView
{
    Q_OBJECT
public:
    explicit PortfolioTable(PortfolioTableModel *model, QWidget *parent = nullptr);

    /// From the leading edge.
    std::vector<int> columns() const;
    /// None means the usual ones.
    void setColumns(const std::vector<int> &columns);
    static std::vector<int> usualColumns();
    /// Every line in the order shown, with the columns' titles.
    QString allAsText() const;
    /// Contracts of the lines that are seen, from the top.
    std::vector<std::string> contractsSeen() const;
    void showSort(int column, Qt::SortOrder order);

signals:
    void columnsChanged();
    /// A group's rows are to be hidden or shown.
    void foldWanted(const QString &group, bool fold);
    /// Other lines came into view.
    void scrolled();
    /// For the first time with lines in it.
    void painted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    // The columns keep the widths that a person gave them, and no cell is measured.
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setWidths();
    bool foldByKey(int key);
    void moveColumn(int by);
    QString textOf(const std::vector<int> &rows, bool titles) const;

    PortfolioTableModel *m_lines;
    bool m_arranging = false;
    bool m_wasPainted = false;
};

} // namespace makegood::ui
