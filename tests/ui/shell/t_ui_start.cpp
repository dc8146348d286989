// SPDX-License-Identifier: GPL-3.0-or-later
// The start of the window in a workspace of many contracts: what it shows as before, and which pages are
// built when.
#include <atomic>

#include <QAction>
#include <QMenuBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QWidget>
#include <QtTest>

#include "portfolio/portfolio_model.h"
#include "portfolio/portfolio_page.h"
#include "portfolio/portfolio_table.h"
#include "portfolio/portfolio_view_section.h"
#include "session/ui_settings.h"
#include "shell/main_window.h"
#include "shell/page_stack.h"
#include "support/test_program.h"
#include "widgets/theme.h"
#include "workspaces_at_hand.h"

namespace t_ui_start
{

using namespace makegood::ui;
using namespace makegood;

namespace
{

constexpr int contracts = static_cast<int>(Judging::mostWhole) + 2;
const QString many = QStringLiteral("many");
const Month june = parseMonth("2026-06").value();

Instant now()
{
    return test::inJune();
}

std::string idOf(int number)
{
    return "c" + std::to_string(100 + number);
}

} // namespace

class UiStart : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theWindowComesBackAsItWas();
    void pagesThatAreBuiltLaterComeByThemselves();
    void rowsArePaintedBeforeAnythingElseIsRead();
    void whereTheViewWasIsWrittenLater();

private:
    AppServices services()
    {
        AppServices out;
        out.now = now;
        out.workspaceAt = [this](const QString &) { return m_files.opener(many); };
        return out;
    }
    QTemporaryDir m_folder;
    test::WorkspacesAtHand m_files;
};

void UiStart::initTestCase()
{
    m_files.add(many, test::copiesOf(test::exampleCase("02-credit-by-time"), contracts));
}

void UiStart::theWindowComesBackAsItWas()
{
    Theme theme;
    UiSettings state(m_folder.filePath(QStringLiteral("state.ini")));
    const auto page = [](MainWindow &window) { return window.findChild<PortfolioPage *>(); };
    {
        MainWindow window(services(), &state, &theme);
        window.openWorkspace(m_files.file(many));
        window.show();
        QTRY_VERIFY_WITH_TIMEOUT(window.session()->workspace()->isOpen() && window.isSettled(), 60000);
        window.showAt(QString::fromStdString(idOf(7)), {}, june);
        PortfolioView view = page(window)->view();
        view.filter.words = QStringLiteral("c10");
        view.sortColumn = PortfolioModel::Downtime;
        view.order = Qt::DescendingOrder;
        view.columns = {PortfolioModel::Customer, PortfolioModel::Downtime};
        view.grouping = PortfolioGrouping::Currency;
        page(window)->setView(view);
        QVERIFY(page(window)->views()->save(QStringLiteral("Ten")));
        QVERIFY(window.showPage(QStringLiteral("credit")));
        QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), 60000);
        window.close();
    }
    MainWindow window(services(), &state, &theme);
    QCOMPARE(page(window)->view().name, QStringLiteral("Ten"));
    QCOMPARE(page(window)->view().filter.words, QStringLiteral("c10"));
    QCOMPARE(page(window)->views()->saved().size(), std::size_t(1));
    auto *table = window.findChild<PortfolioTable *>(QStringLiteral("portfolio"));
    QCOMPARE(table->columns(), (std::vector<int>{PortfolioModel::Customer, PortfolioModel::Downtime}));
    window.openWorkspace(m_files.file(many));
    window.show();
    QTRY_VERIFY_WITH_TIMEOUT(window.session()->workspace()->isOpen() && window.isSettled(), 60000);
    QCOMPARE(window.shownContract(), QString::fromStdString(idOf(7)));
    QVERIFY(window.shownMonth() == june);
    QVERIFY(window.findChild<QWidget *>(QStringLiteral("creditPage"))->isVisible());
    // A head for the currency and the ten contracts c100 to c109, with the services of each.
    QVERIFY(table->model()->rowCount() > 10);
    QVERIFY(table->model()->rowCount() < contracts);
}

void UiStart::pagesThatAreBuiltLaterComeByThemselves()
{
    Theme theme;
    const auto pages = [](const MainWindow &window) { return window.findChild<PageStack *>()->count(); };
    const auto entries = [](const MainWindow &window) {
        QStringList out;
        for (const QAction *menu : window.menuBar()->actions())
            for (const QAction *action : menu->menu()->actions())
                out << action->text();
        return out;
    };
    UiSettings state(m_folder.filePath(QStringLiteral("later.ini")));
    MainWindow whole(services(), &state, &theme);
    QVERIFY(whole.showPage(QStringLiteral("portfolio"))); // needs none of the others, and builds them
    MainWindow window(services(), &state, &theme);
    QCOMPARE(pages(window), 1);
    window.openWorkspace(m_files.file(many));
    window.show();
    QTRY_VERIFY_WITH_TIMEOUT(window.session()->workspace()->isOpen() && window.isSettled(), 60000);
    QCOMPARE(pages(window), pages(whole));
    QCOMPARE(entries(window), entries(whole)); // in the same places

    MainWindow asked(services(), &state, &theme);
    QVERIFY(asked.showPage(QStringLiteral("credit"))); // a page that is asked for is there at once
    QCOMPARE(pages(asked), pages(whole));
}

// The first paint has the processor to itself.
void UiStart::rowsArePaintedBeforeAnythingElseIsRead()
{
    Theme theme;
    UiSettings state(m_folder.filePath(QStringLiteral("first.ini")));
    std::atomic<int> readers = 0;
    AppServices counted = services();
    counted.workspaceAt = [&](const QString &) -> WorkspaceOpener {
        return [&readers, open = m_files.opener(many)] {
            ++readers;
            return open();
        };
    };
    MainWindow window(std::move(counted), &state, &theme);
    int readersThen = -1;
    int rowsThen = -1;
    const auto *table = window.findChild<PortfolioTable *>(QStringLiteral("portfolio"));
    connect(table, &PortfolioTable::painted, this, [&] {
        QTest::qSleep(50); // for a reader that runs beside
        readersThen = readers;
        rowsThen = table->model()->rowCount();
    });
    window.openWorkspace(m_files.file(many));
    window.show();
    QTRY_VERIFY_WITH_TIMEOUT(window.session()->workspace()->isOpen() && window.isSettled(), 60000);
    QCOMPARE(readersThen, 1); // the one that opened the workspace
    QVERIFY(rowsThen >= contracts);
    QVERIFY(readers > 1); // then it is judged, without being asked
}

void UiStart::whereTheViewWasIsWrittenLater()
{
    const QString file = m_folder.filePath(QStringLiteral("soon.ini"));
    const auto inFile = [&](const char *key) {
        return QSettings(file, QSettings::IniFormat).value(QLatin1String(key)).toString();
    };
    {
        UiSettings state(file);
        state.setSoon("view/page", QStringLiteral("creditPage"));
        QCOMPARE(state.value("view/page"), QStringLiteral("creditPage"));
        QCOMPARE(inFile("view/page"), QString());
        state.setSoon("view/month", QStringLiteral("2026-05"));
        state.setValue("view/month", QStringLiteral("2026-06")); // the later one counts
        QTRY_COMPARE(inFile("view/page"), QStringLiteral("creditPage"));
        QCOMPARE(inFile("view/month"), QStringLiteral("2026-06"));
        state.setSoon("view/page", QStringLiteral("journalPage"));
    }
    QCOMPARE(inFile("view/page"), QStringLiteral("journalPage")); // written at the end at the latest
}

MAKEGOOD_TEST(UiStart)

} // namespace t_ui_start

#include "t_ui_start.moc"
