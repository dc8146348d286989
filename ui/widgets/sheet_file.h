// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <vector>

#include <QByteArray>
#include <QString>

#include "widgets/table_export.h"

namespace makegood::ui
{

/// A cell of a sheet: a text, or a figure that a spreadsheet computes with. Text is never a formula.
struct SheetCell {
    enum class Kind {
        Text,
        Number,
        Money,
        Percent, ///< `99.847`, shown with a percent sign
        Moment ///< local time of the contract
    };
    Kind kind = Kind::Text;
    QString text; ///< Text; of numbers a plain decimal such as `-1200.50`; of moments `2026-10-15 11:20:00`
};

/// A workbook in the format of spreadsheets (XLSX), built in memory.
class SheetFile
{
public:
    /// Names of sheets have at most 31 characters and none of `[]:*?/\`; what is more or other is changed.
    void addSheet(const QString &name, const std::vector<QString> &titles,
                  std::vector<std::vector<SheetCell>> rows);
    /// Cells that are plain figures become numbers.
    void addSheet(const QString &name, const TableText &table);

    /// A chart below the rows of the last sheet: columns of these figures for each row, named by the titles.
    void addChart(const QString &title, int labels, const std::vector<int> &figures);

    /// Refused: the library could not build it.
    Expected<QByteArray> bytes() const;

private:
    struct Sheet {
        QString name;
        std::vector<QString> titles;
        std::vector<std::vector<SheetCell>> rows;
        QString chart = {}; ///< title; empty: none
        int labels = 0;
        std::vector<int> figures = {};
    };
    QString freeName(const QString &wanted) const;

    std::deque<Sheet> m_sheets;
};

} // namespace makegood::ui
