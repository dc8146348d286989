// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <xlsxwriter.h>

#include "feeds/table/format_detection.h"
#include "feeds/table/table_preview.h"
#include "support/gzip.h"
#include "support/test_program.h"
#include "table_texts.h"

namespace t_table_readers
{

using namespace makegood::feeds;
using namespace makegood::test;

namespace
{

// The header, then each row with its line; cells between bars.
QByteArray tableText(const TablePreview &table)
{
    QByteArray out;
    const auto cells = [&](const std::vector<std::string> &all) {
        for (const std::string &cell : all)
            out += QByteArray::fromStdString(cell) + '|';
        out += '\n';
    };
    cells(table.columns);
    for (const PreviewRow &row : table.rows) {
        out += QByteArray::number(row.line) + ": ";
        if (row.fault)
            out += QByteArray::fromStdString(row.fault->what) + '\n';
        else
            cells(row.cells);
    }
    if (table.ended)
        out += QByteArray::number(table.ended->line)
            + " ended: " + QByteArray::fromStdString(table.ended->what) + '\n';
    return out;
}

QByteArray utf16(const QString &text, bool isBig, bool hasMark)
{
    QByteArray out;
    const auto unit = [&](ushort u) {
        const char high = char(u >> 8);
        const char low = char(u & 0xff);
        out += isBig ? high : low;
        out += isBig ? low : high;
    };
    if (hasMark)
        unit(0xfeff);
    for (const QChar c : text)
        unit(c.unicode());
    return out;
}

} // namespace

class TestTableReaders : public QObject
{
    Q_OBJECT

private slots:
    void detectsAndReads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *title, const QByteArray &bytes, const QByteArray &expected,
                            const char *name = "t.csv") {
            QTest::newRow(title) << bytes << QString::fromLatin1(name) << expected;
        };
        const QByteArray plain = "time|state|\n2: 2026-03-01 00:00:00|up|\n";
        row("commas", "time,state\n2026-03-01 00:00:00,up\n", plain);
        row("semicolons and CRLF", "time;state\r\n2026-03-01 00:00:00;up\r\n", plain);
        row("tabs, no line end at the end", "time\tstate\n2026-03-01 00:00:00\tup", plain);
        row("bars", "time|state\n2026-03-01 00:00:00|up\n", plain);
        row("byte order mark", "\xEF\xBB\xBFtime,state\n2026-03-01 00:00:00,up\n", plain);
        row("gzip", gzipped("time,state\n2026-03-01 00:00:00,up\n"), plain, "t.csv.gz");
        const QString umlaut = QStringLiteral("time;ort\n2026-03-01;M\u00fcnchen \u20ac \U0001F600\n");
        const QByteArray umlautTable
            = QStringLiteral("time|ort|\n2: 2026-03-01|M\u00fcnchen \u20ac \U0001F600|\n").toUtf8();
        row("UTF-8", umlaut.toUtf8(), umlautTable);
        row("UTF-16 LE with mark", utf16(umlaut, false, true), umlautTable);
        row("UTF-16 LE", utf16(umlaut, false, false), umlautTable);
        row("UTF-16 BE with mark", utf16(umlaut, true, true), umlautTable);
        row("UTF-16 BE", utf16(umlaut, true, false), umlautTable);
        row("Windows-1252", "time;ort\n2026-03-01;M\xfcnchen \x80\n",
            QStringLiteral("time|ort|\n2: 2026-03-01|M\u00fcnchen \u20ac|\n").toUtf8());
        row("quoted cells", "time,note\n2026-03-01,\"a, \"\"b\"\"\nc\"\n2026-03-02,d\n",
            "time|note|\n2: 2026-03-01|a, \"b\"\nc|\n4: 2026-03-02|d|\n");
        row("no header", "2026-03-01,1\n2026-03-02,0\n", "||\n1: 2026-03-01|1|\n2: 2026-03-02|0|\n");
        row("rows before the table", "Report of March\n\nhost,time,state\na,2026-03-01,up\nb,2026-03-01,up\n",
            "host|time|state|\n4: a|2026-03-01|up|\n5: b|2026-03-01|up|\n");
        row("comments", "# made by x\ntime,state\n# more\n2026-03-01,up\n",
            "time|state|\n4: 2026-03-01|up|\n");
        row("other number of cells", "time,state\n2026-03-01,up\n2026-03-02\n2026-03-03,down\n",
            "time|state|\n2: 2026-03-01|up|\n3: the row has 1 cells where the table has 2; it may be cut "
            "off\n"
            "4: 2026-03-03|down|\n");
        row("stray quotation mark", "time,state\n2026-03-01,u\"p\n",
            "time|state|\n2: a quotation mark inside a cell that is not wholly quoted\n");
        row("unclosed quotation", "time,state\n2026-03-01,\"up\n",
            "time|state|\n2 ended: a quoted cell is never closed; the file may be cut off\n");
        row("JSON lines", "{\"t\":1,\"m\":{\"n\":\"a\"},\"ok\":true}\n{\"t\":2.5,\"ok\":null}\n[1]\n",
            "m.n|ok|t|\n1: a|true|1|\n2: ||2.5|\n3: the line is no JSON object\n", "t.jsonl");
    }
    void detectsAndReads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(QByteArray, expected);
        const QTemporaryDir folder;
        const std::string path = fileOf(folder, bytes, name);
        const auto detected = detectFormat(path);
        QVERIFY2(detected, detected ? "" : detected.error().text().c_str());
        QCOMPARE(tableText(firstRows(path, detected->format, 20)), expected);
    }

    void readsWorkbooks()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("t.xlsx")).toStdString();
        lxw_workbook *book = workbook_new(path.c_str());
        lxw_worksheet *notes = workbook_add_worksheet(book, "notes");
        worksheet_write_string(notes, 0, 0, "nothing", nullptr);
        lxw_worksheet *sheet = workbook_add_worksheet(book, "log");
        lxw_format *date = workbook_add_format(book);
        format_set_num_format(date, "dd/mm/yyyy hh:mm:ss.000");
        for (const char *name : {"when", "state", "value", "none"})
            worksheet_write_string(sheet, 0,
                                   lxw_col_t(name[0] == 'w'       ? 0
                                                 : name[0] == 's' ? 1
                                                 : name[0] == 'v' ? 2
                                                                  : 3),
                                   name, nullptr);
        lxw_datetime at{2026, 3, 29, 1, 59, 59.25};
        worksheet_write_datetime(sheet, 1, 0, &at, date);
        worksheet_write_string(sheet, 1, 1, "a & b <c>", nullptr);
        worksheet_write_number(sheet, 1, 2, 99.5, nullptr);
        worksheet_write_boolean(sheet, 3, 1, 1, nullptr);
        QCOMPARE(workbook_close(book), LXW_NO_ERROR);

        TableFormat format;
        format.kind = TableKind::Xlsx;
        format.sheet = "log";
        QCOMPARE(
            tableText(firstRows(path, format, 20)),
            QByteArray("when|state|value|none|\n2: 2026-03-29 01:59:59.250|a & b <c>|99.5||\n4: |true|||\n"));
        format.sheet = "lost";
        QCOMPARE(tableText(firstRows(path, format, 20)),
                 QByteArray("\n0 ended: the workbook has no such sheet\n"));
        const auto detected = detectFormat(path);
        QVERIFY(detected && detected->format.kind == TableKind::Xlsx);
    }

    void refusesWhatIsNoTable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("sentence");
        const QByteArray packed = gzipped(QByteArray(100'000, 'a') + "\n1,2\n");
        QTest::newRow("cut-off gzip")
            << packed.left(packed.size() / 2) << "t.csv.gz" << QByteArray("damaged or cut off gzip data");
        QTest::newRow("no gzip") << QByteArray("a,b\n") << "t.csv.gz"
                                 << QByteArray("damaged or cut off gzip data");
        QTest::newRow("no zstd") << QByteArray("a,b\n") << "t.csv.zst"
                                 << QByteArray("damaged or cut off zstd data");
        QTest::newRow("no workbook") << QByteArray("PK\x03\x04 and nonsense") << "t.xlsx"
                                     << QByteArray("is no workbook");
        QTest::newRow("old workbook") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old") << "t.xls"
                                      << QByteArray("is an old or a protected workbook");
    }
    void refusesWhatIsNoTable()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(QByteArray, sentence);
        const QTemporaryDir folder;
        const std::string path = fileOf(folder, bytes, name);
        const auto detected = detectFormat(path);
        const QByteArray said = !detected ? QByteArray::fromStdString(detected.error().what)
                                          : tableText(firstRows(path, detected->format, 20));
        QVERIFY2(said.contains(sentence), said);
    }

    void longFilesAreReadInPieces()
    {
        QByteArray text = "n,text\n";
        for (int i = 0; i < 200'000; ++i)
            text += QByteArray::number(i) + ",\"cell, with \"\"quotes\"\"\"\n";
        const QTemporaryDir folder;
        TableFormat format;
        const TablePreview table = firstRows(fileOf(folder, text), format, 1'000'000);
        QVERIFY(!table.ended);
        QCOMPARE(table.rows.size(), std::size_t(200'000));
        for (int i = 0; i < 200'000; ++i) {
            QCOMPARE(table.rows[std::size_t(i)].cells[0], std::to_string(i));
            QCOMPARE(table.rows[std::size_t(i)].line, i + 2);
            QCOMPARE(table.rows[std::size_t(i)].cells[1], std::string("cell, with \"quotes\""));
        }
    }

    void otherEncodingIsToldWithItsLine()
    {
        QByteArray text = "a,b\n";
        for (int i = 0; i < 100'000; ++i)
            text += "1,2\n";
        text += "M\xfcnchen,2\n";
        const QTemporaryDir folder;
        const TablePreview table = firstRows(fileOf(folder, text), {}, 1'000'000);
        QVERIFY(table.ended);
        QCOMPARE(table.ended->line, 100'002);
        QVERIFY(table.ended->allowed.find("windows-1252") != std::string::npos);
    }
};

MAKEGOOD_TEST(TestTableReaders)

} // namespace t_table_readers

#include "t_table_readers.moc"
