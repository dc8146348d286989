// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/copy_text.h"

#include <QAbstractItemModel>
#include <QStringList>

#include "explain/reading_direction.h"

namespace makegood::ui
{

QString copiedCell(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (isDirectionMark(c))
            continue;
        out += c.unicode() == 0x00A0 ? QLatin1Char(' ') : c;
    }
    const bool breaks = !out.isEmpty() && QStringLiteral("\t\r\n").contains(out.front());
    for (QChar &c : out)
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            c = QLatin1Char(' ');
    const QString visible = out.trimmed();
    const bool formula = breaks || (!visible.isEmpty() && QStringLiteral("=+-@").contains(visible.front()));
    return formula ? QLatin1Char('\'') + out : out;
}

QString copiedTable(const QAbstractItemModel &model, const std::vector<int> &columns,
                    const std::vector<int> &rows, bool titles)
{
    QStringList lines;
    const auto line = [&](const auto &textOf) {
        QStringList cells;
        for (const int column : columns)
            cells << copiedCell(textOf(column));
        lines << cells.join(QLatin1Char('\t'));
    };
    if (titles)
        line([&](int column) { return model.headerData(column, Qt::Horizontal).toString(); });
    for (const int row : rows)
        line([&](int column) { return model.index(row, column).data().toString(); });
    return lines.join(QLatin1Char('\n'));
}

} // namespace makegood::ui
