// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "widgets/table_view.h"

namespace makegood::ui
{

class PortfolioTableModel;

/// Table of the portfolio: columns to choose and move, groups to fold. All lines have one height, so that
/// only visible lines are measured.
class PortfolioTable : public TableView
{
    Q_OBJECT
public:
    explicit PortfolioTable(PortfolioTableModel *model, QWidget *parent = nullptr);

    /// Visible columns from the leading edge.
    std::vector<int> columns() const;
    /// Empty: usualColumns().
    void setColumns(const std::vector<int> &columns);
    static std::vector<int> usualColumns();
    /// Every line in the shown order as tab-separated text, with the column titles.
    QString allAsText() const;
    /// Contracts of the visible lines, from the top.
    std::vector<std::string> contractsSeen() const;
    void showSort(int column, Qt::SortOrder order);

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
    void paintEvent(QPaintEvent *event) override;
    // Not TableView's: columns keep the user's widths, and no cell is measured.
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
