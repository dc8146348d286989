// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "sla/time/instant.h"
#include "widgets/table_view.h"

namespace makegood::ui
{

class PortfolioHeader;
class PortfolioTableModel;

/// Table of the portfolio: columns that fit the width, groups to fold. All lines have one height, so that
/// only visible lines are measured. There is never a horizontal scroll bar: where the width is too small the
/// months, the budget and the credit give way, in this order, and stand in the tool tip of the names.
class PortfolioTable : public TableView
{
    Q_OBJECT
public:
    explicit PortfolioTable(PortfolioTableModel *model, QWidget *parent = nullptr);

    /// Columns that were chosen, from the leading edge, whether they have room or not.
    std::vector<int> columns() const { return m_columns; }
    /// Empty: usualColumns().
    void setColumns(const std::vector<int> &columns);
    static std::vector<int> usualColumns();
    /// Chosen columns that are hidden because the width is too small.
    std::vector<int> columnsWithoutRoom() const;
    /// Every line in the shown order as tab-separated text, with the column titles.
    QString allAsText() const;
    /// Contracts of the visible lines, from the top.
    std::vector<std::string> contractsSeen() const;
    void showSort(int column, Qt::SortOrder order);
    /// The last month of the strip, for its title.
    void setMonth(Month month);
    /// With its titles and every line.
    int wholeHeight() const;
    int hoveredRow() const { return m_hovered; }

signals:
    void columnsChanged();
    /// The user folds or unfolds a group.
    void foldWanted(const QString &group, bool fold);
    /// Other lines became visible.
    void scrolled();
    /// First paint with lines.
    void painted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    // Not TableView's: no cell is measured.
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitWidth();
    void setHeights();
    void hover(int row);
    void paintFocus();
    bool foldByKey(int key);
    void moveColumn(int by);
    QString textOf(const std::vector<int> &rows, bool titles) const;

    PortfolioTableModel *m_lines;
    PortfolioHeader *m_titles;
    std::vector<int> m_columns;
    int m_hovered = -1;
    bool m_arranging = false;
    bool m_wasPainted = false;
};

} // namespace makegood::ui
