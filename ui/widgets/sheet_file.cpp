// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sheet_file.h"

#include <algorithm>

#include <QDateTime>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace makegood::ui
{

namespace
{

constexpr int mostSheetName = 31;
constexpr int mostCellText = 32767; ///< characters, by the format
constexpr double widestColumn = 60; ///< columns, in characters

struct Formats {
    explicit Formats(lxw_workbook *book)
        : head(workbook_add_format(book))
        , money(workbook_add_format(book))
        , percent(workbook_add_format(book))
        , moment(workbook_add_format(book))
    {
        format_set_bold(head);
        format_set_bottom(head, LXW_BORDER_THIN);
        format_set_num_format(money, "#,##0.00");
        format_set_num_format(percent, "0.000%");
        format_set_num_format(moment, "yyyy-mm-dd hh:mm:ss");
    }
    lxw_format *head;
    lxw_format *money;
    lxw_format *percent;
    lxw_format *moment;
};

// Spreadsheets hold binary floating point whatever is given to them: the exact figure stands in the
// workspace.
void writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const SheetCell &cell,
               const Formats &formats)
{
    bool isNumber = false;
    const double value = cell.kind == SheetCell::Kind::Text ? 0 : cell.text.toDouble(&isNumber);
    switch (cell.kind) {
    case SheetCell::Kind::Number:
    case SheetCell::Kind::Money:
    case SheetCell::Kind::Percent:
        if (isNumber) {
            const bool percent = cell.kind == SheetCell::Kind::Percent;
            worksheet_write_number(sheet, row, column, percent ? value / 100 : value,
                                   percent                                   ? formats.percent
                                       : cell.kind == SheetCell::Kind::Money ? formats.money
                                                                             : nullptr);
            return;
        }
        break;
    case SheetCell::Kind::Moment: {
        const QDateTime at = QDateTime::fromString(cell.text, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
        if (at.isValid()) {
            const QDate day = at.date();
            const QTime time = at.time();
            lxw_datetime moment = {day.year(),  day.month(),   day.day(),
                                   time.hour(), time.minute(), static_cast<double>(time.second())};
            worksheet_write_datetime(sheet, row, column, &moment, formats.moment);
            return;
        }
        break;
    }
    case SheetCell::Kind::Text:
        break;
    }
    worksheet_write_string(sheet, row, column, cell.text.left(mostCellText).toUtf8().constData(), nullptr);
}

} // namespace

QString SheetFile::freeName(const QString &wanted) const
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\']"));
    QString name = QString(wanted).replace(forbidden, QStringLiteral(" ")).simplified().left(mostSheetName);
    if (name.isEmpty())
        name = QStringLiteral("Sheet");
    const QString first = name;
    const auto isTaken = [&] {
        return std::any_of(m_sheets.begin(), m_sheets.end(), [&](const Sheet &sheet) {
            return sheet.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    for (int n = 2; isTaken(); ++n) {
        const QString number = QStringLiteral(" %1").arg(n);
        name = first.left(mostSheetName - number.size()) + number;
    }
    return name;
}

void SheetFile::addSheet(const QString &name, const std::vector<QString> &titles,
                         std::vector<std::vector<SheetCell>> rows)
{
    m_sheets.push_back({freeName(name), titles, std::move(rows)});
}

void SheetFile::addSheet(const QString &name, const TableText &table)
{
    // Figures without unit or separators of thousands are numbers; everything else is what was shown.
    static const QRegularExpression plain(QStringLiteral("^-?[0-9]{1,15}(\\.[0-9]{1,6})?$"));
    std::vector<std::vector<SheetCell>> rows;
    for (const auto &row : table.rows) {
        std::vector<SheetCell> cells;
        for (const QString &cell : row)
            cells.push_back(
                {plain.match(cell).hasMatch() ? SheetCell::Kind::Number : SheetCell::Kind::Text, cell});
        rows.push_back(std::move(cells));
    }
    addSheet(name, std::vector<QString>(table.titles.begin(), table.titles.end()), std::move(rows));
}

void SheetFile::addChart(const QString &title, int labels, const std::vector<int> &figures)
{
    if (m_sheets.empty() || m_sheets.back().rows.empty())
        return;
    m_sheets.back().chart = title;
    m_sheets.back().labels = labels;
    m_sheets.back().figures = figures;
}

Expected<QByteArray> SheetFile::bytes() const
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return sla::refused("no temporary folder can be made");
    const QString file = folder.filePath(QStringLiteral("book.xlsx"));
    const QByteArray name = QFile::encodeName(file);
    QByteArray place = QFile::encodeName(folder.path());
    lxw_workbook_options options = {};
    options.constant_memory = LXW_FALSE;
    options.tmpdir = place.data();
    lxw_workbook *book = workbook_new_opt(name.constData(), &options);
    if (book == nullptr)
        return sla::refused("the workbook cannot be begun");
    lxw_doc_properties properties = {};
    properties.created = 946684800; // the same bytes for the same content
    workbook_set_properties(book, &properties);
    const Formats formats(book);
    for (const Sheet &one : m_sheets) {
        lxw_worksheet *sheet = workbook_add_worksheet(book, one.name.toUtf8().constData());
        if (sheet == nullptr)
            continue;
        std::vector<double> widths;
        for (std::size_t c = 0; c < one.titles.size(); ++c) {
            worksheet_write_string(sheet, 0, static_cast<lxw_col_t>(c), one.titles[c].toUtf8().constData(),
                                   formats.head);
            widths.push_back(static_cast<double>(one.titles[c].size()) + 2);
        }
        for (std::size_t r = 0; r < one.rows.size(); ++r)
            for (std::size_t c = 0; c < one.rows[r].size() && c < widths.size(); ++c) {
                const SheetCell &cell = one.rows[r][c];
                writeCell(sheet, static_cast<lxw_row_t>(r + 1), static_cast<lxw_col_t>(c), cell, formats);
                widths[c]
                    = std::min(widestColumn, std::max(widths[c], static_cast<double>(cell.text.size()) + 2));
            }
        for (std::size_t c = 0; c < widths.size(); ++c)
            worksheet_set_column(sheet, static_cast<lxw_col_t>(c), static_cast<lxw_col_t>(c), widths[c],
                                 nullptr);
        if (!one.chart.isEmpty()) {
            lxw_chart *chart = workbook_add_chart(book, LXW_CHART_COLUMN);
            const QByteArray named = one.name.toUtf8();
            const auto last = static_cast<lxw_row_t>(one.rows.size());
            const auto labels = static_cast<lxw_col_t>(one.labels);
            for (const int figure : one.figures) {
                const auto column = static_cast<lxw_col_t>(figure);
                lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
                chart_series_set_categories(series, named.constData(), 1, labels, last, labels);
                chart_series_set_values(series, named.constData(), 1, column, last, column);
                chart_series_set_name_range(series, named.constData(), 0, column);
            }
            chart_title_set_name(chart, one.chart.toUtf8().constData());
            worksheet_insert_chart(sheet, last + 2, 0, chart);
        }
        worksheet_freeze_panes(sheet, 1, 0);
        if (!one.titles.empty())
            worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(one.rows.size()),
                                 static_cast<lxw_col_t>(one.titles.size() - 1));
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        return sla::refused("the workbook cannot be finished");
    QFile made(file);
    if (!made.open(QIODevice::ReadOnly))
        return sla::refused("the workbook cannot be read back");
    return made.readAll();
}

} // namespace makegood::ui
