// SPDX-License-Identifier: GPL-3.0-or-later
// The assistant for tables, driven as a person drives it: what it finds, what it asks, what it shows, what it
// stores.
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWidget>
#include <QtTest>

#include "commands/edit_history.h"
#include "imports/mapping_form.h"
#include "imports/table_import_controller.h"
#include "imports/table_import_dialog.h"
#include "imports/table_row_model.h"
#include "jobs/job_tracker.h"
#include "session/ui_settings.h"
#include "support/files.h"
#include "support/test_program.h"
#include "widgets/table_view.h"
#include "workspaces_at_hand.h"

namespace t_ui_table_import
{

using namespace makegood::ui;
using makegood::test::WorkspacesAtHand;
using makegood::test::writeFile;

namespace
{

// The window's parts that the controller works with.
struct Bench {
    Bench()
        : session(&jobs, [] { return makegood::test::inJune(); })
        , history(&session, QStringLiteral("Ann"))
        , settings(folder.filePath(QStringLiteral("state.ini")))
        , controller(context())
    {
        services.who = QStringLiteral("Ann");
        workspaces.add(QStringLiteral("w"));
        opened = workspaces.open(session, QStringLiteral("w"));
        contract = opened ? session.workspace()->contracts().front().id : std::string();
    }

    PageContext context() { return {&session, &history, &jobs, &services, &settings, &window}; }
    QString file(const char *name, const QByteArray &text)
    {
        const QString path = folder.filePath(QLatin1String(name));
        return writeFile(path, text) ? path : QString();
    }
    /// The assistant with its proposal and preview.
    TableImportDialog *open(const QString &path)
    {
        controller.openFile(path);
        if (!makegood::test::settle(jobs))
            return nullptr;
        return window.findChild<TableImportDialog *>();
    }
    template <typename Widget> Widget *part(const char *name)
    {
        return window.findChild<Widget *>(QLatin1String(name));
    }
    bool settled()
    {
        QTest::qWait(0);
        return QTest::qWaitFor([this] { return jobs.isIdle(); }, 20'000);
    }
    /// The preview after somebody stopped typing.
    bool previewed(const QString &sentence)
    {
        return QTest::qWaitFor(
            [&] { return part<QLabel>("tableImportState")->text().contains(sentence) && jobs.isIdle(); },
            20'000);
    }
    std::uint64_t checks(const std::string &service)
    {
        std::uint64_t sum = 0;
        const auto found = workspaces.stored(QStringLiteral("w"))
                               ->evidence()
                               .serviceChecks(contract, service,
                                              {parseInstant("2000-01-01T00:00:00Z").value(),
                                               parseInstant("2100-01-01T00:00:00Z").value()});
        for (const CheckSeries &series : *found)
            sum += series.size();
        return sum;
    }

    QTemporaryDir folder;
    WorkspacesAtHand workspaces;
    JobTracker jobs;
    Session session;
    AppServices services;
    EditHistory history;
    UiSettings settings;
    QWidget window;
    TableImportController controller;
    bool opened = false;
    std::string contract;
};

QString cellText(TableView *table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

void choose(QComboBox *box, const char *data)
{
    const int index = box->findData(QLatin1String(data));
    QVERIFY2(index >= 0, data);
    box->setCurrentIndex(index);
}

const QByteArray plainTable = "timestamp,host,check,status\n2026-05-01T00:00:00Z,new,http,UP\n"
                              "2026-05-01T00:01:00Z,new,http,UP\n2026-05-01T00:02:00Z,new,http,DOWN\n";

} // namespace

class UiTableImport : public QObject
{
    Q_OBJECT

private slots:
    void findsShowsAndStores();
    void asksAndIsAnswered();
    void refusedRowsAreNamed();
    void keepsMappingsByName();
    void brokenFilesChangeNothing();
    void fieldsGiveBackTheMapping();
    void rowsModel();
};

void UiTableImport::findsShowsAndStores()
{
    Bench bench;
    QVERIFY(bench.opened);
    QSignalSpy notes(&bench.controller, &TableImportController::note);
    QSignalSpy problems(&bench.controller, &TableImportController::problem);
    QVERIFY(bench.open(bench.file("t.csv", plainTable)));
    const auto *found = bench.part<QLabel>("tableImportFound");
    QVERIFY2(found->text().contains(QLatin1String("is read as results of checks")),
             qPrintable(found->text()));
    QVERIFY(found->toolTip().contains(QLatin1String("'host' names the service"))); // why, for whoever asks
    QVERIFY(!bench.part<QPlainTextEdit>("tableImportQuestions")
                 ->isVisibleTo(bench.window.findChild<QDialog *>()));
    auto *table = bench.part<TableView>("tableImportRows");
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(cellText(table, 2, TableRowModel::What), QStringLiteral("down"));
    QCOMPARE(cellText(table, 2, TableRowModel::ServiceName), QStringLiteral("new"));
    auto *save = bench.part<QPushButton>("tableImportSave");
    QVERIFY(save->isEnabled());
    const QString state
        = bench.part<QLabel>("tableImportState")->text(); // told before, and not afterwards alone
    QVERIFY2(state.contains(QLatin1String("would not count")) && state.contains(QLatin1String("new")),
             qPrintable(state));
    QCOMPARE(bench.checks("new"), std::uint64_t(0)); // nothing is stored yet

    save->click();
    QVERIFY(bench.settled());
    QCOMPARE(problems.count(), 0);
    QCOMPARE(notes.count(), 1);
    QVERIFY(notes[0][0].toString().startsWith(QLatin1String("Imported: 3 new checks")));
    QCOMPARE(bench.checks("new"), std::uint64_t(3));

    // One step, taken back and made again.
    QCOMPARE(bench.history.undoStack()->count(), 1);
    bench.history.undoStack()->undo();
    QVERIFY(bench.settled());
    QCOMPARE(bench.checks("new"), std::uint64_t(0));
    bench.history.undoStack()->redo();
    QVERIFY(bench.settled());
    QCOMPARE(bench.checks("new"), std::uint64_t(3));

    // The same file again changes nothing, and is no step.
    QVERIFY(bench.open(bench.folder.filePath(QStringLiteral("t.csv"))));
    bench.part<QPushButton>("tableImportSave")->click();
    QVERIFY(bench.settled());
    QCOMPARE(bench.history.undoStack()->count(), 1);
    QVERIFY(notes.last()[0].toString().startsWith(QLatin1String("Everything in this file was already here")));
}

void UiTableImport::asksAndIsAnswered()
{
    Bench bench;
    QVERIFY(bench.open(bench.file(
        "t.csv", "when;state\n03/04/2026 10:00;up\n04/04/2026 10:00;up\n05/04/2026 10:00;down\n")));
    const QString questions = bench.part<QPlainTextEdit>("tableImportQuestions")->toPlainText();
    QVERIFY2(questions.contains(QLatin1String("could change places")), qPrintable(questions));
    QVERIFY2(questions.contains(QLatin1String("which time zone")), qPrintable(questions));
    QVERIFY(!bench.part<QPushButton>("tableImportSave")->isEnabled());
    QCOMPARE(bench.part<QComboBox>("mappingDelimiter")->currentData().toString(), QStringLiteral(";"));

    choose(bench.part<QComboBox>("mappingFormat"), "M/d/yyyy H:mm");
    choose(bench.part<QComboBox>("mappingZone"), "America/Denver");
    bench.part<QLineEdit>("mappingService")->setText(QStringLiteral("web-1"));
    bench.part<QLineEdit>("mappingProbe")->setText(QStringLiteral("http"));
    QVERIFY(bench.previewed(QStringLiteral("3 are understood and 0 are refused")));
    auto *table = bench.part<TableView>("tableImportRows");
    QCOMPARE(table->model()->index(0, TableRowModel::From).data(Qt::ToolTipRole).toString().isEmpty(), false);
    QVERIFY(cellText(table, 0, TableRowModel::From).contains(QLatin1String("10:00")));
    QVERIFY(bench.part<QPushButton>("tableImportSave")->isEnabled());
}

void UiTableImport::refusedRowsAreNamed()
{
    Bench bench;
    QVERIFY(bench.open(bench.file("t.csv", plainTable + "2026-05-01T00:03:00Z,new,http,ODD\n")));
    // The odd word is asked, and its row refused until somebody says what it means.
    auto *table = bench.part<TableView>("tableImportRows");
    QVERIFY(bench.part<QPlainTextEdit>("tableImportQuestions")->toPlainText().contains(QLatin1String("ODD")));
    QCOMPARE(cellText(table, 3, TableRowModel::What), QStringLiteral("refused"));
    QVERIFY(cellText(table, 3, TableRowModel::Remark)
                .contains(QLatin1String("this is no state that the mapping knows")));
    QVERIFY(!bench.part<QPushButton>("tableImportSave")->isEnabled());
    bench.part<QLineEdit>("mappingLeft")->setText(QStringLiteral("odd"));
    QVERIFY(bench.previewed(QStringLiteral("3 are understood and 0 are refused")));
    QCOMPARE(cellText(table, 3, TableRowModel::What), QStringLiteral("does not count"));
    QVERIFY(bench.part<QPushButton>("tableImportSave")->isEnabled());

    // A choice that is not sound says what is wrong with it.
    bench.part<QComboBox>("mappingFormat")->setEditText(QStringLiteral("yyyy"));
    QVERIFY(bench.previewed(QStringLiteral("year, month and day")));
    QVERIFY(!bench.part<QPushButton>("tableImportSave")->isEnabled());
}

void UiTableImport::keepsMappingsByName()
{
    Bench bench;
    const QString path = bench.file("t.csv", plainTable);
    QVERIFY(bench.open(path));
    bench.part<QLineEdit>("mappingProbe")->setText(QStringLiteral("tcp"));
    QVERIFY(bench.previewed(QStringLiteral("3 are understood")));
    bench.part<QLineEdit>("tableImportName")->setText(QStringLiteral("ours"));
    bench.part<QPushButton>("tableImportKeep")->click();

    QVERIFY(bench.open(path));
    QCOMPARE(bench.part<QLineEdit>("mappingProbe")->text(), QStringLiteral("{check}"));
    auto *names = bench.part<QComboBox>("tableImportMapping");
    const int kept = names->findText(QStringLiteral("ours"));
    QVERIFY(kept > 0);
    QVERIFY(names->count() >= 9); // those that ship too
    names->setCurrentIndex(kept);
    emit names->activated(kept);
    QVERIFY(bench.previewed(QStringLiteral("3 are understood")));
    QCOMPARE(bench.part<QLineEdit>("mappingProbe")->text(), QStringLiteral("tcp"));
}

void UiTableImport::brokenFilesChangeNothing()
{
    Bench bench;
    QVERIFY(bench.open(bench.file("empty.csv", "")));
    QVERIFY(bench.part<QLabel>("tableImportFound")->text().contains(QLatin1String("the file holds nothing")));
    QVERIFY(!bench.part<QPushButton>("tableImportSave")->isEnabled());

    // Broken behind the rows that the assistant looks at: told when it is read whole.
    QByteArray long_ = plainTable;
    for (int i = 0; i < 1000; ++i)
        long_ += "2026-05-02T00:00:00Z,new,http,UP\n";
    QSignalSpy problems(&bench.controller, &TableImportController::problem);
    QVERIFY(bench.open(bench.file("t.csv", long_ + "2026-05-03T00:00:00Z,new,http,ODD\n")));
    bench.part<QPushButton>("tableImportSave")->click();
    QVERIFY(bench.settled());
    QCOMPARE(problems.count(), 1);
    const QString sentence = problems[0][0].toString();
    QVERIFY2(sentence.startsWith(QLatin1String("Nothing was imported"))
                 && sentence.contains(QLatin1String(":1005:")),
             qPrintable(sentence));
    QCOMPARE(bench.checks("new"), std::uint64_t(0));
    QCOMPARE(bench.history.undoStack()->count(), 0);
}

// Every shipped mapping goes through the fields unchanged.
void UiTableImport::fieldsGiveBackTheMapping()
{
    for (const TableMapping &mapping : shippedMappingList()) {
        MappingForm form;
        form.setMapping(mapping);
        const auto again = form.mapping();
        QVERIFY2(again, again ? "" : again.error().front().text().c_str());
        QCOMPARE(QString::fromStdString(mappingText(*again)), QString::fromStdString(mappingText(mapping)));
    }
}

void UiTableImport::rowsModel()
{
    TableRowModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    TablePreview preview;
    preview.series = {{"s", "p"}};
    PreviewRow &good = preview.rows.emplace_back();
    good.line = 2;
    good.mapped.push_back({0, parseInstant("2026-05-01T00:00:00Z").value(), {}, CheckState::Unknown});
    PreviewRow &bad = preview.rows.emplace_back();
    bad.line = 3;
    bad.fault = Error{};
    bad.fault->what = "no <b>time</b>";
    model.setPreview(preview, Zone());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, TableRowModel::What).data().toString(), QStringLiteral("unknown"));
    QCOMPARE(model.index(1, TableRowModel::Remark).data().toString(), QStringLiteral("no <b>time</b>"));
}

MAKEGOOD_TEST(UiTableImport)

} // namespace t_ui_table_import

#include "t_ui_table_import.moc"
