// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that are too much: one cell, row or text more than is read.
#include <QTest>
#include <zip.h>

#include "feeds/csv_splitter.h"
#include "feeds/table/json_lines_reader.h"
#include "feeds/table/table_preview.h"
#include "sla/base/limits.h"
#include "support/test_program.h"
#include "table_texts.h"

namespace t_table_limits
{

using namespace makegood::feeds;
using namespace makegood::test;

namespace
{

const QByteArray book
    = "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
      "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
      "<sheet name=\"s\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
const QByteArray related = "<Relationships><Relationship Id=\"rId1\" Target=\"sheet.xml\"/></Relationships>";

std::string workbook(const QTemporaryDir &folder, const QByteArray &sheet, const QByteArray &texts = {})
{
    const std::string path = folder.filePath(QStringLiteral("t.xlsx")).toStdString();
    int problem = 0;
    zip_t *archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &problem);
    if (archive == nullptr)
        return {};
    const auto add = [&](const char *name, const QByteArray &part) {
        zip_source_t *source = zip_source_buffer(archive, part.constData(), zip_uint64_t(part.size()), 0);
        zip_file_add(archive, name, source, ZIP_FL_OVERWRITE);
    };
    add("xl/workbook.xml", book);
    add("xl/_rels/workbook.xml.rels", related);
    add("xl/sheet.xml", sheet);
    if (!texts.isEmpty())
        add("xl/sharedStrings.xml", texts);
    return zip_close(archive) == 0 ? path : std::string();
}

QByteArray sheetOf(const QByteArray &rows)
{
    return "<worksheet><sheetData><row><c t=\"str\"><v>time</v></c><c t=\"str\"><v>state</v></c></row>" + rows
        + "</sheetData></worksheet>";
}

TablePreview read(const std::string &path)
{
    TableFormat format;
    format.kind = TableKind::Xlsx;
    return firstRows(path, format, 10);
}

} // namespace

class TableLimitsTest : public QObject
{
    Q_OBJECT

private slots:
    void aCellWithoutEnd()
    {
        const QTemporaryDir folder;
        const TablePreview table = read(workbook(
            folder, sheetOf("<row><c t=\"str\"><v>" + QByteArray(20 << 20, 'x') + "</v></c></row>")));
        QVERIFY(table.ended);
        QVERIFY2(table.ended->what.find("a row or a text in it is longer than 16 MiB") != std::string::npos,
                 table.ended->what.c_str());
    }

    void aTagWithoutEnd()
    {
        const QTemporaryDir folder;
        const TablePreview table
            = read(workbook(folder, sheetOf("<row a=\"" + QByteArray(20 << 20, 'x') + "\"/>")));
        QVERIFY(table.ended && table.ended->what.find("longer than 16 MiB") != std::string::npos);
    }

    // A row of a kilobyte that names one long text again and again.
    void aTextThatIsShared()
    {
        const QTemporaryDir folder;
        const QByteArray texts = "<sst><si><t>" + QByteArray(8 << 20, 'x') + "</t></si></sst>";
        const TablePreview table = read(workbook(
            folder, sheetOf("<row>" + QByteArray("<c t=\"s\"><v>0</v></c>").repeated(3000) + "</row>"),
            texts));
        QCOMPARE(table.rows.size(), std::size_t(1));
        QVERIFY(table.rows[0].fault && table.rows[0].fault->what == "the row is longer than 16 MiB");
    }

    void textsWithoutLetters()
    {
        const QTemporaryDir folder;
        const TablePreview table = read(
            workbook(folder, sheetOf({}), "<sst>" + QByteArray("<si/>").repeated(9'000'000) + "</sst>"));
        QVERIFY(table.ended && table.ended->what.find("more than 256 MiB of texts") != std::string::npos);
    }

    void rowsOfText()
    {
        const QTemporaryDir folder;
        const auto error = [&](const QByteArray &text) {
            const TablePreview table = firstRows(fileOf(folder, text), TableFormat(), 10);
            return table.ended ? table.ended->text() : std::string();
        };
        const std::string cells = error("a,b\n" + QByteArray(20'000, ',') + "\n1,2\n");
        QVERIFY2(cells.find(":2: this row has too many cells (allowed at most 16384)") != std::string::npos,
                 cells.c_str());
        const std::string bytes = error("a,b\n1,\"" + QByteArray(17 << 20, 'x') + "\"\n");
        QVERIFY2(bytes.find("this row is longer than 16 MiB") != std::string::npos, bytes.c_str());
    }

    void columnsOfJson()
    {
        const QTemporaryDir folder;
        QByteArray line = "{";
        for (int i = 0; i < 40'000; ++i)
            line += (i > 0 ? ",\"" : "\"") + QByteArray::number(i) + "\":1";
        const auto columns = jsonLinesColumns(fileOf(folder, line + "}\n", QStringLiteral("t.jsonl")), 10);
        QCOMPARE(columns->size(), mostFields);
    }

    void namesOfServices()
    {
        const QByteArray mapping = R"({"schema": 1, "row": "check", "time": {"cell": "t"}, "zone": "UTC",
            "state": {"cell": "s", "up": ["up"], "down": ["down"]}, "service": "{n}", "probe": "p"})";
        const auto text = [](std::size_t length) {
            return "t,s,n\n2026-03-01,up," + QByteArray(qsizetype(length), 'n') + '\n';
        };
        QVERIFY(imported(text(longestName), mapping).endsWith(" up\n"));
        const QByteArray longer = imported(text(longestName + 1), mapping);
        QVERIFY2(longer.contains("too long for a service"), longer.constData());
        QVERIFY(longer.size() < 400);
    }
};

MAKEGOOD_TEST(TableLimitsTest)

} // namespace t_table_limits

#include "t_table_limits.moc"
