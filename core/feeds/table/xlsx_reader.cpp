// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/table/xlsx_reader.h"

#include <algorithm>

#include <QXmlStreamReader>

#include "feeds/csv_splitter.h"
#include "feeds/table/xlsx_book.h"

namespace makegood::feeds
{

namespace
{

constexpr int mostColumns = 16'384;

tl::unexpected<Error> sheetError(const std::string &path, std::string what, std::string found = {},
                                 std::string allowed = {})
{
    Error e;
    e.file = path;
    e.what = std::move(what);
    e.found = std::move(found);
    e.allowed = std::move(allowed);
    return tl::unexpected(std::move(e));
}

// `AB12`: the number of the column, from 0; -1 for none.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < QLatin1Char('A') || c > QLatin1Char('Z'))
            break;
        column = column * 26 + (c.unicode() - 'A' + 1);
        if (column > mostColumns)
            return -1;
    }
    return column - 1;
}

class SheetReader
{
public:
    SheetReader(const XlsxBook &book, const TableFormat &format, TableVisitor &visitor)
        : m_book(book)
        , m_format(format)
        , m_visitor(visitor)
        , m_left(format.skip)
    {
    }

    Expected<void> read(XlsxPart &stream, const std::string &path, const TableHooks &hooks)
    {
        QXmlStreamReader xml(&stream);
        bool goesOn = true;
        while (goesOn && !xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("row"))
                continue;
            const int told = xml.attributes().value(QLatin1String("r")).toInt();
            m_line = told > 0 ? told : m_line + 1;
            stream.beginRecord();
            if (m_line % 4096 == 0 && hooks.isCancelled && hooks.isCancelled())
                return interrupted("cancelled; nothing was taken in");
            readCells(xml);
            goesOn = give();
        }
        if (goesOn && xml.hasError())
            return sheetError(
                path,
                "the sheet cannot be read: "
                    + (stream.problem().empty() ? xml.errorString().toStdString() : stream.problem()));
        if (goesOn && !m_begun)
            m_visitor.header({}, 0);
        if (hooks.progress)
            hooks.progress(1);
        return {};
    }

private:
    void readCells(QXmlStreamReader &xml)
    {
        m_cells.clear();
        m_fault.clear();
        m_bytes = 0;
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::EndElement && xml.name() == QLatin1String("row"))
                return;
            if (token != QXmlStreamReader::StartElement || xml.name() != QLatin1String("c"))
                continue;
            const auto attributes = xml.attributes();
            int column = columnOf(attributes.value(QLatin1String("r")));
            if (column < 0)
                column = static_cast<int>(m_cells.size());
            if (column < mostColumns && static_cast<int>(m_cells.size()) <= column)
                m_cells.resize(static_cast<std::size_t>(column) + 1);
            const QString type = attributes.value(QLatin1String("t")).toString();
            const auto style = static_cast<std::size_t>(attributes.value(QLatin1String("s")).toUInt());
            const std::string text = cellText(xml, type, style);
            // Cells may share a text: a short row could hold it ten thousand times.
            m_bytes += text.size();
            if (m_bytes > longestRecord)
                m_fault = "the row is longer than 16 MiB";
            else if (column < mostColumns)
                m_cells[static_cast<std::size_t>(column)] = text;
        }
    }

    std::string cellText(QXmlStreamReader &xml, const QString &type, std::size_t style)
    {
        std::string text;
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::EndElement && xml.name() == QLatin1String("c"))
                break;
            // <v> is the value, <is><t> a text in the cell itself; <f> is the formula behind the value.
            if (token == QXmlStreamReader::StartElement
                && (xml.name() == QLatin1String("v") || xml.name() == QLatin1String("t")))
                text += xml.readElementText().toStdString();
        }
        if (type == QLatin1String("s")) {
            const auto index = static_cast<std::size_t>(std::strtoull(text.c_str(), nullptr, 10));
            if (index < m_book.texts.size())
                return m_book.texts[index];
            m_fault = "a cell names a text that the workbook does not have";
            return {};
        }
        if (type == QLatin1String("b"))
            return text == "1" ? "true" : "false";
        if (type == QLatin1String("e"))
            m_fault = "a cell holds the error " + text;
        const bool isNumber = type.isEmpty() || type == QLatin1String("n");
        if (isNumber && !text.empty() && style < m_book.isDate.size() && m_book.isDate[style])
            return serialTime(text, m_book.countsFrom1904).value_or(text);
        return text;
    }

    bool give()
    {
        if (m_left > 0) {
            --m_left;
            return true;
        }
        const bool isEmpty = std::ranges::all_of(m_cells, &std::string::empty);
        if (isEmpty || (!m_format.comment.empty() && m_cells[0].starts_with(m_format.comment)))
            return true;
        if (!m_begun) {
            m_begun = true;
            m_width = !m_format.hasHeader && m_format.columns > 0 ? static_cast<std::size_t>(m_format.columns)
                                                                  : m_cells.size();
            if (m_format.hasHeader)
                return m_visitor.header(m_cells, m_line);
            if (!m_visitor.header(std::vector<std::string>(m_width), 0))
                return false;
        }
        while (m_cells.size() > m_width && m_cells.back().empty())
            m_cells.pop_back();
        if (m_cells.size() < m_width || m_format.isRagged)
            m_cells.resize(m_width);
        if (m_cells.size() > m_width && m_fault.empty())
            m_fault = "the row has " + std::to_string(m_cells.size()) + " cells where the table has "
                + std::to_string(m_width);
        m_views.assign(m_cells.begin(), m_cells.end());
        return m_visitor.row({m_views, m_line, m_fault});
    }

    const XlsxBook &m_book;
    const TableFormat &m_format;
    TableVisitor &m_visitor;
    int m_left;
    int m_line = 0;
    bool m_begun = false;
    std::size_t m_width = 0;
    std::vector<std::string> m_cells;
    std::vector<std::string_view> m_views;
    std::size_t m_bytes = 0; ///< of the row's cells
    std::string m_fault;
};

} // namespace

Expected<void> readXlsx(const std::string &path, const TableFormat &format, TableVisitor &visitor,
                        const TableHooks &hooks)
{
    const auto package = XlsxPackage::open(path);
    if (!package)
        return tl::unexpected(package.error());
    const auto book = readXlsxBook(**package);
    if (!book)
        return tl::unexpected(book.error());
    const auto sheet = format.sheet.empty() ? book->sheets.begin()
                                            : std::ranges::find(book->sheets, format.sheet, &XlsxSheet::name);
    if (sheet == book->sheets.end()) {
        std::vector<std::string> names;
        std::ranges::transform(book->sheets, std::back_inserter(names), &XlsxSheet::name);
        return sheetError(path, "the workbook has no such sheet", '"' + format.sheet + '"', joined(names));
    }
    const auto stream = (*package)->part(sheet->part);
    if (!stream)
        return sheetError(path, "the workbook lacks the part of its sheet " + sheet->name);
    return SheetReader(*book, format, visitor).read(*stream, path, hooks);
}

Expected<std::vector<std::string>> xlsxSheets(const std::string &path)
{
    return XlsxPackage::open(path)
        .and_then([](const auto &package) { return readXlsxBook(*package); })
        .map([](const XlsxBook &book) {
            std::vector<std::string> names;
            std::ranges::transform(book.sheets, std::back_inserter(names), &XlsxSheet::name);
            return names;
        });
}

} // namespace makegood::feeds
