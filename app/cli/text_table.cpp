// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_table.h"

#include <algorithm>

#include <QString>

namespace makegood::cli
{

std::string harmless(const std::string &text)
{
    QString out;
    for (const QChar c : QString::fromStdString(text)) {
        const char16_t code = c.unicode();
        if ((code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069))
            continue; // would turn the rest of the line around
        out += c.category() == QChar::Other_Control ? QLatin1Char(' ') : c;
    }
    return out.toStdString();
}

TextTable::TextTable(std::vector<Align> columns)
    : m_columns(std::move(columns))
{
}

void TextTable::add(std::vector<std::string> row)
{
    row.resize(m_columns.size());
    for (std::string &cell : row)
        cell = harmless(cell);
    m_rows.push_back(std::move(row));
}

std::string TextTable::text() const
{
    std::vector<qsizetype> widths(m_columns.size(), 0);
    for (const auto &row : m_rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], QString::fromStdString(row[i]).size());
    QString out;
    for (const auto &row : m_rows) {
        QString line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const QString cell = QString::fromStdString(row[i]);
            line += QStringLiteral("  ");
            line += m_columns[i] == Align::Right ? cell.rightJustified(widths[i])
                                                 : cell.leftJustified(widths[i]);
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        out += line + QLatin1Char('\n');
    }
    return out.toStdString();
}

} // namespace makegood::cli
