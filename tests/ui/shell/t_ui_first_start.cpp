// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody without a workspace, with an agreement of the library and a list of outages, has a first figure.
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

#include "agreement/service_table.h"
#include "imports/table_import_controller.h"
#include "session/ui_settings.h"
#include "shell/main_window.h"
#include "support/files.h"
#include "support/test_program.h"
#include "widgets/theme.h"

namespace t_ui_first_start
{

using namespace makegood::ui;

namespace
{

Instant lateNovember()
{
    return parseInstant("2026-11-30T15:00:00Z").value();
}

} // namespace

class UiFirstStart : public QObject
{
    Q_OBJECT
private slots:
    void aNewcomerHasAFigure();

private:
    AppServices services() const
    {
        AppServices out;
        out.now = lateNovember;
        out.workspaceAt = [](const QString &path) -> WorkspaceOpener {
            return pooled([file = path.toStdString()] { return Workspace::open(file); });
        };
        out.firstWorkspace = m_folder.filePath(QStringLiteral("first.makegood"));
        out.who = QStringLiteral("ana");
        return out;
    }

    QTemporaryDir m_folder;
};

void UiFirstStart::aNewcomerHasAFigure()
{
    UiSettings state(m_folder.filePath(QStringLiteral("state.ini")));
    Theme theme;
    MainWindow window(services(), &state, &theme);
    window.resize(1280, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(!window.session()->workspace()->isOpen());

    // The second door makes a workspace by itself and asks in plain words.
    auto *door = window.findChild<QAbstractButton *>(QStringLiteral("startImport"));
    QTRY_VERIFY(door->isVisible());
    QTest::mouseClick(door, Qt::LeftButton);
    QDialog *dialog = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((dialog = window.findChild<QDialog *>(QStringLiteral("newContractDialog")))
                                     != nullptr
                                 && dialog->isVisible(),
                             30000);
    QVERIFY(window.session()->workspace()->isOpen());
    const auto problem
        = [&](const char *name) { return dialog->findChild<QLabel *>(QLatin1String(name))->text(); };
    auto *create = dialog->findChild<QPushButton *>(QStringLiteral("newContractCreate"));
    // Nothing is wrong before Create was pressed, and then each field says what it wants.
    for (const char *name : {"newContractCustomerProblem", "newContractServicesProblem"})
        QVERIFY2(problem(name).isEmpty(), name);
    QTest::mouseClick(create, Qt::LeftButton);
    QCOMPARE(problem("newContractCustomerProblem"), QStringLiteral("Enter the customer’s name."));
    QCOMPARE(problem("newContractServicesProblem"), QStringLiteral("Enter at least one service."));
    QVERIFY(window.session()->workspace()->contracts().empty());

    auto *agreements = dialog->findChild<QComboBox *>(QStringLiteral("newContractAgreement"));
    const int sonoran = agreements->findText(QStringLiteral("Sonoran"), Qt::MatchContains);
    QVERIFY(sonoran >= 0);
    agreements->setCurrentIndex(sonoran);
    emit agreements->activated(sonoran);
    // As dead keys and input methods write it; QTest's keys are those of ASCII.
    QInputMethodEvent typed;
    typed.setCommitString(QStringLiteral("Café Größe & Co"));
    QApplication::sendEvent(dialog->findChild<QLineEdit *>(QStringLiteral("newContractCustomer")), &typed);
    QVERIFY(problem("newContractCustomerProblem").isEmpty()); // as soon as it is right
    auto *table = dialog->findChild<ServiceTable *>();
    QGuiApplication::clipboard()->setText(
        QStringLiteral("Service\tKind\tPrice\nshop\tweb-hosting\t1.000,00\n"));
    table->paste();
    QCOMPARE(table->services().size(), std::size_t(1));
    dialog->findChild<QComboBox *>(QStringLiteral("newContractZone"))
        ->setEditText(QStringLiteral("Europe/Madrid"));
    dialog->findChild<QComboBox *>(QStringLiteral("newContractCurrency"))->setEditText(QStringLiteral("eur"));
    QTest::mouseClick(create, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(window.session()->workspace()->contracts().size(), std::size_t(1), 30000);
    QCOMPARE(window.session()->workspace()->contracts().front().customer, std::string("Café Größe & Co"));
    QTRY_VERIFY_WITH_TIMEOUT(window.isSettled() && window.session()->judging()->focusedCase(), 30000);

    // Without data there is no figure that looks like success.
    const std::string id = window.session()->workspace()->contracts().front().id;
    const Month october = parseMonth("2026-10").value();
    window.showAt({}, {}, october);
    const auto judged = [&]() -> const ServiceResult * {
        const Judged *found = window.session()->judging()->judged(id, october);
        return found != nullptr && found->evaluation ? &found->evaluation->services.front() : nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(judged() != nullptr, 30000);
    QVERIFY(judged()->state == ServiceState::NoData);

    // The outages of a spreadsheet, without a word about probes and spans.
    const QString csv = m_folder.filePath(QStringLiteral("outages.csv"));
    QVERIFY(makegood::test::writeFile(csv,
                                      "start,end\n2026-10-08 10:00,2026-10-08 11:30\n"
                                      "2026-09-02 08:00,2026-09-02 08:20\n"));
    window.showAt({}, {}, parseMonth("2026-11").value()); // where nothing was measured
    QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), 30000);
    auto *imports = window.findChild<TableImportController *>();
    QVERIFY(imports != nullptr);
    imports->openFile(csv);
    QDialog *import = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((import = window.findChild<QDialog *>(QStringLiteral("tableImport"))) != nullptr,
                             20000);
    auto *save = import->findChild<QPushButton *>(QStringLiteral("tableImportSave"));
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), 30000);
    // The list is taken to be complete in its months, not in others.
    QCOMPARE(import->findChild<QLineEdit *>(QStringLiteral("mappingFrom"))->text(),
             QStringLiteral("2026-09-01"));
    QCOMPARE(import->findChild<QLineEdit *>(QStringLiteral("mappingTo"))->text(),
             QStringLiteral("2026-11-01"));
    QVERIFY(import->findChild<QLineEdit *>(QStringLiteral("mappingFrom"))->isVisible());
    save->click();
    QTRY_COMPARE_WITH_TIMEOUT(window.shownMonth(), october, 60000); // its first figure is seen
    QTRY_VERIFY_WITH_TIMEOUT(judged() != nullptr && judged()->state == ServiceState::Breached, 60000);
    // The agreement counts from the first failed check to the last one: a minute less than the outage.
    QVERIFY(judged()->downtime == std::chrono::minutes(89));
    QVERIFY(judged()->credit.amount > Money{0});
}

MAKEGOOD_TEST(UiFirstStart)

} // namespace t_ui_first_start

#include "t_ui_first_start.moc"
