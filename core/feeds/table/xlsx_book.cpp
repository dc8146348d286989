// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/table/xlsx_book.h"

#include <charconv>
#include <cmath>
#include <map>
#include <set>

#include <QXmlStreamReader>

namespace makegood::feeds
{

namespace
{

using namespace std::chrono;

constexpr std::size_t mostSharedText = std::size_t(256) << 20;
constexpr std::size_t mostElements = 20'000'000; ///< of one part; a sheet has a million rows at most

tl::unexpected<Error> bookError(const XlsxPackage &package, std::string what)
{
    Error e;
    e.file = package.path();
    e.what = std::move(what);
    return tl::unexpected(std::move(e));
}

// Reads a part that may be absent: `visit` gets the reader at each start of an element, false ends it.
template <typename Visit>
Expected<void> readPart(const XlsxPackage &package, const std::string &name, Visit &&visit)
{
    const auto stream = package.part(name);
    if (!stream)
        return {};
    QXmlStreamReader xml(stream.get());
    std::size_t elements = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        stream->beginRecord();
        if (++elements > mostElements)
            return bookError(package, "the workbook's part " + name + " has too many elements");
        if (!visit(xml))
            break;
    }
    if (xml.hasError())
        return bookError(
            package,
            "the workbook's part " + name + " cannot be read: "
                + (stream->problem().empty() ? xml.errorString().toStdString() : stream->problem()));
    return {};
}

std::string attribute(const QXmlStreamReader &xml, QLatin1String name)
{
    return xml.attributes().value(name).toString().toStdString();
}

// Whether a number format shows days or times: a letter of dates outside quotes, escapes and brackets.
bool showsTime(const std::string &code)
{
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == '"' || c == '[') {
            const std::size_t close = code.find(c == '"' ? '"' : ']', i + 1);
            // [h], [mm] and [ss] count hours, minutes and seconds.
            if (c == '[' && close != std::string::npos
                && code.substr(i + 1, close - i - 1).find_first_not_of("hHmMsS") == std::string::npos)
                return true;
            i = close == std::string::npos ? code.size() : close;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (std::string_view("dmyhsDMYHS").find(c) != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

bool isBuiltInDate(int format)
{
    return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 45 && format <= 47)
        || (format >= 50 && format <= 58);
}

Expected<void> readStyles(const XlsxPackage &package, XlsxBook &book)
{
    std::map<int, bool> custom;
    bool inCells = false;
    return readPart(package, "xl/styles.xml", [&](QXmlStreamReader &xml) {
        const auto name = xml.name();
        if (name == QLatin1String("numFmt")) {
            custom[std::atoi(attribute(xml, QLatin1String("numFmtId")).c_str())]
                = showsTime(attribute(xml, QLatin1String("formatCode")));
        } else if (name == QLatin1String("cellXfs")) {
            inCells = true;
        } else if (name == QLatin1String("cellStyles") || name == QLatin1String("dxfs")) {
            return false;
        } else if (inCells && name == QLatin1String("xf")) {
            const int format = std::atoi(attribute(xml, QLatin1String("numFmtId")).c_str());
            const auto own = custom.find(format);
            book.isDate.push_back(own != custom.end() ? own->second : isBuiltInDate(format));
        }
        return true;
    });
}

Expected<void> readTexts(const XlsxPackage &package, XlsxBook &book)
{
    std::size_t size = 0;
    const auto done = readPart(package, "xl/sharedStrings.xml", [&](QXmlStreamReader &xml) {
        if (xml.name() == QLatin1String("si")) {
            book.texts.emplace_back();
            size += sizeof(std::string);
        } else if (xml.name() == QLatin1String("rPh")) { // how Japanese is pronounced: no part of the text
            xml.skipCurrentElement();
        } else if (xml.name() == QLatin1String("t") && !book.texts.empty()) {
            const std::string text = xml.readElementText().toStdString();
            size += text.size();
            book.texts.back() += text;
        }
        return size <= mostSharedText;
    });
    if (done && size > mostSharedText)
        return bookError(package, "the workbook has more than 256 MiB of texts");
    return done;
}

Expected<void> readSheets(const XlsxPackage &package, XlsxBook &book)
{
    std::map<std::string, std::string> targets;
    const auto related = readPart(package, "xl/_rels/workbook.xml.rels", [&](QXmlStreamReader &xml) {
        if (xml.name() == QLatin1String("Relationship")) {
            const std::string target = attribute(xml, QLatin1String("Target"));
            targets[attribute(xml, QLatin1String("Id"))]
                = target.starts_with('/') ? target.substr(1) : "xl/" + target;
        }
        return true;
    });
    if (!related)
        return related;
    const auto done = readPart(package, "xl/workbook.xml", [&](QXmlStreamReader &xml) {
        if (xml.name() == QLatin1String("workbookPr")) {
            const std::string from = attribute(xml, QLatin1String("date1904"));
            book.countsFrom1904 = from == "1" || from == "true";
        } else if (xml.name() == QLatin1String("sheet")) {
            const auto id = xml.attributes().value(
                QLatin1String("http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
                QLatin1String("id"));
            book.sheets.push_back(
                {attribute(xml, QLatin1String("name")), targets[id.toString().toStdString()]});
        }
        return true;
    });
    if (done && book.sheets.empty())
        return bookError(package, "is no workbook: it has no sheets");
    return done;
}

} // namespace

Expected<XlsxBook> readXlsxBook(const XlsxPackage &package)
{
    XlsxBook book;
    for (const auto read : {readSheets, readStyles, readTexts})
        if (auto done = read(package, book); !done)
            return tl::unexpected(done.error());
    return book;
}

std::optional<std::string> serialTime(std::string_view number, bool countsFrom1904)
{
    // Workbooks keep days as doubles: the nearest millisecond is what was typed.
    double serial = 0;
    const auto [end, problem] = std::from_chars(number.data(), number.data() + number.size(), serial);
    if (problem != std::errc() || end != number.data() + number.size() || !(serial >= 0)
        || !(serial < 2'958'466))
        return std::nullopt;
    const Duration passed(std::llround(serial * 86'400'000.0));
    const days whole = floor<days>(passed);
    const bool isClock = whole == days(0) && !countsFrom1904;
    // Day 60 of the calendar that begins in 1900 is 1900-02-29, which there never was: from then on its
    // day 0 is 1899-12-30.
    const sys_days first = countsFrom1904 ? sys_days(year(1904) / January / 1)
        : whole < days(60)                ? sys_days(year(1899) / December / 31)
                                          : sys_days(year(1899) / December / 30);
    std::string text = formatInstant(Instant(first) + passed);
    text.pop_back();
    text[10] = ' ';
    return isClock ? text.substr(11) : text;
}

} // namespace makegood::feeds
