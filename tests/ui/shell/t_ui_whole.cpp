// SPDX-License-Identifier: GPL-3.0-or-later
// The window over a real workspace: import, judge, look, ask why, and what it says when something is wrong.
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QtTest>

#include "case_at_hand.h"
#include "feeds/ical_writer.h"
#include "incidents/incident_model.h"
#include "incidents/incidents_page.h"
#include "maintenance/calendar_controller.h"
#include "session/ui_settings.h"
#include "shell/main_window.h"
#include "shell/message_bar.h"
#include "shell/why_section.h"
#include "shell/workspace_controller.h"
#include "support/test_program.h"
#include "widgets/table_view.h"
#include "widgets/theme.h"

namespace t_ui_whole
{

using namespace makegood::ui;
using namespace makegood::feeds;

class UiWhole : public QObject
{
    Q_OBJECT
private slots:
    void theWorkedExampleFromTheFolderToItsFirstCheck();
    void whatWasShownComesBack();
    void aMissingWorkspaceIsOneSentence();
    void aBrokenFolderChangesNothing();

private:
    AppServices services() const
    {
        AppServices d;
        d.now = [] { return parseInstant("2026-06-05T17:00:00Z").value(); };
        d.workspaceAt = [](const QString &path) -> WorkspaceOpener {
            return pooled([file = path.toStdString()] { return Workspace::open(file); });
        };
        d.calendarText = [](const std::vector<MaintenanceWindow> &windows, Instant stamp) {
            return writeCalendar(windows, stamp);
        };
        d.readCase = [](const QString &folder) -> Checked<CaseData> {
            if (folder == QLatin1String("broken"))
                return tl::unexpected(
                    Errors{{ErrorKind::Refused, "contract.toml is not there", {}, 0, {}, {}, {}},
                           {ErrorKind::Refused, "a second thing", "checks.csv", 7, {}, {}, {}}});
            return makegood::test::exampleCase(qPrintable(folder));
        };
        d.firstWorkspace = m_folder.filePath(QStringLiteral("w.makegood"));
        d.who = QStringLiteral("tester");
        return d;
    }
    QTemporaryDir m_folder;
    Theme m_theme;
};

void UiWhole::theWorkedExampleFromTheFolderToItsFirstCheck()
{
    UiSettings state(m_folder.filePath(QStringLiteral("state.ini")));
    MainWindow window(services(), &state, &m_theme);
    window.show();
    QVERIFY(window.showPage(QStringLiteral("outages"))); // as it was called before
    QVERIFY(window.showPage(QStringLiteral("incidents")));
    QVERIFY(!window.showPage(QStringLiteral("nowhere")));
    window.workspaces()->importFolder(QStringLiteral("02-credit-by-time"));
    const auto *table = window.findChild<TableView *>(QStringLiteral("incidents"));
    QTRY_VERIFY2_WITH_TIMEOUT(table->model()->rowCount() == 6 && window.isSettled(),
                              qPrintable(window.findChild<MessageBar *>()->text()), 10000);
    const QModelIndex amount = table->model()->index(0, IncidentModel::Amount);
    QCOMPARE(amount.data().toString().replace(QChar(0x00A0), QLatin1Char(' ')), QStringLiteral("1.39"));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(amount).center());
    const QString why = window.findChild<WhySection *>()->asText();
    const auto &outage = window.session()
                             ->judging()
                             ->judged("credit-by-time", window.shownMonth())
                             ->evaluation->services[0]
                             .outages[0];
    QVERIFY2(why.contains(QStringLiteral("1.39")), qPrintable(why));
    QVERIFY2(why.contains(QString::number(outage.firstFailed->line)), qPrintable(why));
    QVERIFY2(why.contains(QString::number(outage.lastFailed->line)), qPrintable(why));

    const QString pdf = m_folder.filePath(QStringLiteral("month.pdf"));
    window.workspaces()->exportMonth(pdf);
    QVERIFY(QFileInfo(pdf).size() > 1000);
    window.workspaces()->exportMonth(QStringLiteral("/nowhere/at/all.pdf"));
    QVERIFY(window.findChild<MessageBar *>()->text().contains(QStringLiteral("not written")));

    const QString calendar = m_folder.filePath(QStringLiteral("maintenance.ics"));
    auto *controller = window.findChild<CalendarController *>();
    controller->exportCalendar(calendar);
    QFile written(calendar);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().startsWith("BEGIN:VCALENDAR\r\n"));
    controller->exportCalendar(QStringLiteral("/nowhere/at/all.ics"));
    QVERIFY(window.findChild<MessageBar *>()->text().contains(QStringLiteral("not written")));
    window.close();
}

void UiWhole::whatWasShownComesBack()
{
    UiSettings state(m_folder.filePath(QStringLiteral("state.ini")));
    state.setValue("view/contract", QStringLiteral("credit-by-time"));
    state.setValue("view/service", QStringLiteral("game-1"));
    MainWindow window(services(), &state, &m_theme);
    window.openWorkspace(m_folder.filePath(QStringLiteral("w.makegood")));
    window.showPage(QStringLiteral("incidents"));
    const auto *table = window.findChild<TableView *>(QStringLiteral("incidents"));
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, 20000);
    QCOMPARE(window.shownService(), QStringLiteral("game-1"));
}

void UiWhole::aMissingWorkspaceIsOneSentence()
{
    UiSettings state(m_folder.filePath(QStringLiteral("other.ini")));
    MainWindow window(services(), &state, &m_theme);
    QSignalSpy failed(window.session()->workspace(), &WorkspaceHandle::openFailed);
    window.openWorkspace(m_folder.filePath(QStringLiteral("not-there.makegood")));
    QVERIFY(failed.wait());
    QVERIFY(!window.findChild<MessageBar *>()->text().isEmpty());
    QVERIFY(!window.session()->workspace()->isOpen());
}

void UiWhole::aBrokenFolderChangesNothing()
{
    UiSettings state(m_folder.filePath(QStringLiteral("other.ini")));
    MainWindow window(services(), &state, &m_theme);
    window.openWorkspace(m_folder.filePath(QStringLiteral("w.makegood")));
    QTRY_VERIFY_WITH_TIMEOUT(window.session()->workspace()->isOpen() && window.isSettled(), 20000);
    window.workspaces()->importFolder(QStringLiteral("broken"));
    const auto *message = window.findChild<MessageBar *>();
    QTRY_VERIFY(message->text().contains(QStringLiteral("Nothing was imported")));
    QVERIFY(message->text().contains(QStringLiteral("checks.csv:7"))); // all that is wrong, at once
    QCOMPARE(window.session()->workspace()->contracts().size(), std::size_t(1));
}

MAKEGOOD_TEST(UiWhole)

} // namespace t_ui_whole

#include "t_ui_whole.moc"
