// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_export.h"

#include <QAbstractItemModel>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include "explain/reading_direction.h"
#include "sla/base/csv_text.h"
#include "widgets/sheet_file.h"

namespace makegood::ui
{

namespace
{

// Direction marks and fixed blanks are for the screen.
QString plainCell(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (isDirectionMark(c))
            continue;
        out += c.unicode() == 0x00A0 || c.unicode() == 0x202F ? QLatin1Char(' ') : c;
    }
    return out;
}

Error unwritten(const QString &file, const QString &why)
{
    Error error;
    error.kind = ErrorKind::Unreachable;
    error.what = "the table cannot be written: " + why.toStdString();
    error.file = file.toStdString();
    return error;
}

} // namespace

TableText tableText(const QAbstractItemModel &model, const std::vector<int> &columns)
{
    TableText out;
    for (const int column : columns)
        out.titles << plainCell(model.headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < model.rowCount(); ++row) {
        std::vector<QString> cells;
        for (const int column : columns)
            cells.push_back(plainCell(model.index(row, column).data().toString()));
        out.rows.push_back(std::move(cells));
    }
    return out;
}

QByteArray tableCsv(const TableText &table)
{
    const auto record = [](const auto &cells) {
        std::vector<std::string> out;
        for (const QString &cell : cells)
            out.push_back(sla::csvText(cell.toStdString()));
        return sla::csvRecord(out);
    };
    std::string out = "\xEF\xBB\xBF" + record(table.titles);
    for (const auto &row : table.rows)
        out += record(row);
    return QByteArray::fromStdString(out);
}

QByteArray tableJson(const TableText &table)
{
    QStringList names;
    for (const QString &title : table.titles) {
        QString name = title;
        for (int n = 2; names.contains(name); ++n)
            name = QStringLiteral("%1 %2").arg(title).arg(n);
        names << name;
    }
    QJsonArray out;
    for (const auto &row : table.rows) {
        QJsonObject one;
        for (std::size_t i = 0; i < row.size(); ++i)
            one.insert(names.at(static_cast<qsizetype>(i)), row[i]);
        out << one;
    }
    return QJsonDocument(out).toJson();
}

Expected<void> saveTable(const TableText &table, const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    QByteArray bytes;
    if (suffix == QLatin1String("xlsx")) {
        SheetFile book;
        book.addSheet(QFileInfo(file).completeBaseName(), table);
        const auto made = book.bytes();
        if (!made)
            return tl::unexpected(unwritten(file, QString::fromStdString(made.error().what)));
        bytes = *made;
    } else {
        bytes = suffix == QLatin1String("json") ? tableJson(table) : tableCsv(table);
    }
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
        return {};
    return tl::unexpected(unwritten(file, out.errorString()));
}

} // namespace makegood::ui
