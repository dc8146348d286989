// SPDX-License-Identifier: GPL-3.0-or-later
// Any table as a file: what was shown, figures as numbers, and nothing that a spreadsheet would run.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QtTest>

#include "support/files.h"
#include "support/test_program.h"
#include "widgets/sheet_file.h"
#include "widgets/table_export.h"
#include "widgets/table_view.h"

namespace t_ui_table_export
{

using namespace makegood::ui;
using namespace makegood::test;

namespace
{

QByteArray sheetOf(const QString &xlsx, const char *name)
{
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import sys, zipfile\n"
                                 "sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"),
                  xlsx, QLatin1String(name)});
    return python.waitForFinished() && python.exitCode() == 0 ? python.readAllStandardOutput() : QByteArray();
}

void fill(QStandardItemModel &model)
{
    model.setHorizontalHeaderLabels({QStringLiteral("Service"), QStringLiteral("Amount"),
                                     QStringLiteral("Note"), QStringLiteral("Note")});
    const auto row = [&](const QStringList &cells) {
        QList<QStandardItem *> items;
        for (const QString &cell : cells)
            items << new QStandardItem(cell);
        model.appendRow(items);
    };
    row({QStringLiteral("web"), QStringLiteral("12.50"), QStringLiteral("=HYPERLINK(\"http://x\")"),
         QStringLiteral("a,b")});
    row({QStringLiteral("mail\u202E"), QStringLiteral("1 h\u00A002 min"), QStringLiteral("+1"),
         QStringLiteral("two\nlines")});
}

} // namespace

class UiTableExport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

private slots:
    void csvIsReadableAndHarmless()
    {
        QStandardItemModel model;
        fill(model);
        const QByteArray csv = tableCsv(tableText(model, {0, 1, 2, 3}));
        QCOMPARE(csv,
                 QByteArray("\xEF\xBB\xBF"
                            "Service,Amount,Note,Note\r\n"
                            "web,12.50,\"'=HYPERLINK(\"\"http://x\"\")\",\"a,b\"\r\n"
                            "mail,1 h 02 min,'+1,\"two\nlines\"\r\n"));
    }

    void jsonHasANameForEachColumn()
    {
        QStandardItemModel model;
        fill(model);
        const QJsonArray rows = QJsonDocument::fromJson(tableJson(tableText(model, {0, 2, 3}))).array();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).toObject().value(QStringLiteral("Note 2")).toString(), QStringLiteral("a,b"));
        QCOMPARE(rows.at(1).toObject().value(QStringLiteral("Service")).toString(), QStringLiteral("mail"));
    }

    // The table itself, in the order of its columns and without the hidden ones.
    void aTableSavesWhatItShows()
    {
        QStandardItemModel model;
        fill(model);
        TableView table(QStringLiteral("t"), QStringLiteral("A table"));
        table.setSource(&model);
        table.setColumnHidden(3, true);
        const QString file = m_dir.filePath(QStringLiteral("t.xlsx"));
        const auto saved = table.saveTo(file);
        QVERIFY2(saved.has_value(), saved ? "" : saved.error().what.c_str());
        const QByteArray sheet = sheetOf(file, "xl/worksheets/sheet1.xml");
        QVERIFY(sheet.contains("<v>12.5</v>"));
        QVERIFY(!sheet.contains("<f>"));
        QVERIFY(!sheet.contains("D2"));
        QVERIFY(sheetOf(file, "xl/sharedStrings.xml").contains("=HYPERLINK"));
        const auto nowhere = table.saveTo(QStringLiteral("/no/such/folder/t.csv"));
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().kind, makegood::sla::ErrorKind::Unreachable);
    }

    void sheetsHaveNamesThatSpreadsheetsTake()
    {
        SheetFile book;
        for (int i = 0; i < 3; ++i)
            book.addSheet(QStringLiteral("a/b:c*?[x] very long name of a sheet"), {QStringLiteral("Moment")},
                          {{{SheetCell::Kind::Moment, QStringLiteral("2026-10-15 11:20:00")}}});
        const auto bytes = book.bytes();
        QVERIFY(bytes);
        QVERIFY(*bytes == *book.bytes());
        const QString file = m_dir.filePath(QStringLiteral("names.xlsx"));
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(*bytes) == bytes->size());
        out.close();
        const QByteArray names = sheetOf(file, "xl/workbook.xml");
        QCOMPARE(names.count("<sheet "), 3);
        QVERIFY(names.contains(" 3\""));
        QVERIFY(sheetOf(file, "xl/worksheets/sheet1.xml").contains("<v>46310.472222222"));
    }
};

MAKEGOOD_TEST(UiTableExport)

} // namespace t_ui_table_export

#include "t_ui_table_export.moc"
