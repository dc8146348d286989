// SPDX-License-Identifier: GPL-3.0-or-later
// The window round the pages: rail, list, inspector and messages keep their places, and the keys lead where
// they should.
#include <atomic>

#include <QActionGroup>
#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QThread>
#include <QToolButton>
#include <QUrl>
#include <QtTest>

#include "jobs/job_tracker.h"
#include "session/ui_settings.h"
#include "shell/command_palette.h"
#include "shell/contract_header.h"
#include "shell/figure_cell.h"
#include "shell/inspector.h"
#include "shell/main_window.h"
#include "shell/message_bar.h"
#include "shell/navigation_rail.h"
#include "shell/page_names.h"
#include "shell/page_stack.h"
#include "shell/service_list.h"
#include "shell/top_bar.h"
#include "support/test_program.h"
#include "widgets/flat_style.h"
#include "widgets/month_stepper.h"
#include "widgets/theme.h"
#include "workspaces_at_hand.h"

namespace t_ui_shell
{

using namespace makegood::ui;
using namespace makegood;

namespace
{

const QString one = QStringLiteral("one");
constexpr int timeoutMs = 30000;

// Notes windows that are shown beside the main one: a widget that is shown before it has a parent flashes.
class ShownWindows : public QObject
{
public:
    ShownWindows() { qApp->installEventFilter(this); }
    QStringList names;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Show && widget != nullptr && widget->isWindow()
            && qobject_cast<const MainWindow *>(widget) == nullptr)
            names << QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ')
                    + widget->objectName();
        return false;
    }
};

} // namespace

class UiShell : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void itFitsASmallScreen();
    void nothingFlashesAsAWindow();
    void theRailOpensEveryPage();
    void keysOpenPagesInTheOrderOfTheRail();
    void thePaletteOpensAPage();
    void thereIsNoListWhereAllCustomersAreShown();
    void aNarrowWindowFoldsTheList();
    void theInspectorOpensByNeed();
    void aMessageMovesNothing();
    void theWheelChangesNoField();
    void theFocusGoesRoundTheRegions();
    void oneMonthIsChosenInTheMenu();
    void aReplacedJobIsNoNews();
    void aDroppedWorkspaceIsOpened();
    void helpOpensByItsKey();

private:
    template <typename Widget> Widget *child(const char *name) const
    {
        return m_window->findChild<Widget *>(QLatin1String(name));
    }
    bool widen(int width)
    {
        m_window->resize(width, 800);
        QCoreApplication::processEvents();
        return QTest::qWaitFor([&] { return m_window->isSettled(); }, timeoutMs);
    }
    QString page() const
    {
        const auto *stack = m_window->findChild<PageStack *>();
        for (const QWidget *one : stack->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
            if (one->isVisible())
                return one->objectName().chopped(4);
        return {};
    }
    // Widths at which the rules change, at the size of this text.
    int wide(int effective) const { return effective * m_window->fontMetrics().height() / 18 + 20; }

    QTemporaryDir m_folder;
    test::WorkspacesAtHand m_files;
    Theme m_theme;
    std::unique_ptr<UiSettings> m_state;
    std::unique_ptr<MainWindow> m_window;
    int m_run = 0;
    ShownWindows m_shown;
};

void UiShell::initTestCase()
{
    QApplication::setStyle(new FlatStyle);
    m_files.add(one, {test::exampleCase("02-credit-by-time")});
}

void UiShell::init()
{
    m_shown.names.clear();
    AppServices services;
    services.now = test::inJune;
    services.workspaceAt = [this](const QString &) { return m_files.opener(one); };
    m_state = std::make_unique<UiSettings>(m_folder.filePath(QStringLiteral("%1.ini").arg(m_run++)));
    m_window = std::make_unique<MainWindow>(services, m_state.get(), &m_theme);
    m_window->openWorkspace(m_files.file(one));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session()->workspace()->isOpen() && m_window->isSettled(), timeoutMs);
    QApplication::setActiveWindow(m_window.get());
}

void UiShell::cleanup()
{
    m_window.reset();
}

void UiShell::itFitsASmallScreen()
{
    // 1366 by 768, less a title bar and a panel.
    QVERIFY(m_window->width() <= 1366);
    QVERIFY(m_window->height() <= 768 - 60);
    m_window->showPage(QStringLiteral("availability"));
    m_window->resize(1024, 640);
    QVERIFY2(m_window->width() <= 1024, qPrintable(QString::number(m_window->width())));
    QVERIFY2(m_window->height() <= 640, qPrintable(QString::number(m_window->height())));
    QCoreApplication::processEvents();
    const auto *rail = m_window->findChild<NavigationRail *>();
    for (const QAbstractButton *entry : rail->findChildren<QAbstractButton *>())
        QVERIFY2(rail->rect().contains(entry->geometry()), qPrintable(entry->text()));
    const auto *header = m_window->findChild<ContractHeader *>();
    QVERIFY(m_window->rect().contains(QRect(header->mapTo(m_window.get(), QPoint()), header->size())));
}

void UiShell::nothingFlashesAsAWindow()
{
    for (const PageName &name : pageNames())
        m_window->showPage(name.id);
    QVERIFY(widen(wide(1000)));
    QVERIFY(widen(wide(1440)));
    QCOMPARE(m_shown.names.join(QLatin1String(", ")), QString());
}

void UiShell::theRailOpensEveryPage()
{
    auto *rail = m_window->findChild<NavigationRail *>();
    for (const QString &id : rail->ids()) {
        auto *entry = rail->findChild<QAbstractButton *>(QStringLiteral("rail-") + id);
        QVERIFY2(entry != nullptr && entry->isVisible() && !entry->accessibleName().isEmpty(),
                 qPrintable(id));
        QTest::mouseClick(entry, Qt::LeftButton);
        QCOMPARE(page(), id);
        QCOMPARE(rail->current(), id);
    }
    // A page that is asked for elsewhere is marked in the rail, too.
    QVERIFY(m_window->showPage(QStringLiteral("availability")));
    QCOMPARE(rail->current(), QStringLiteral("availability"));
}

void UiShell::keysOpenPagesInTheOrderOfTheRail()
{
    const auto names = pageNames();
    for (int i = 0; i < 9 && i < static_cast<int>(names.size()); ++i) {
        QTest::keyClick(m_window.get(), static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
        QCOMPARE(page(), names[static_cast<std::size_t>(i)].id);
    }
    const Month month = m_window->shownMonth();
    QTest::keyClick(m_window.get(), Qt::Key_PageUp, Qt::ControlModifier);
    QVERIFY(m_window->shownMonth() == month.previous());
    QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(m_window->shownMonth() == month);
    QVERIFY(widen(wide(1440)));
    m_window->showPage(QStringLiteral("availability"));
    const QString service = m_window->shownService();
    QTest::keyClick(m_window.get(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(m_window->shownService() != service);
}

void UiShell::thePaletteOpensAPage()
{
    m_window->showPage(QStringLiteral("settings"));
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *palette = m_window->findChild<CommandPalette *>();
    QVERIFY(palette != nullptr);
    auto *query = palette->findChild<QLineEdit *>(QStringLiteral("commandQuery"));
    QTest::keyClicks(query, QStringLiteral("portfolio"));
    QTest::keyClick(query, Qt::Key_Return);
    QTRY_COMPARE(page(), QStringLiteral("portfolio"));
    QVERIFY(!m_window->findChild<ServiceList *>()->isVisible()); // nothing else went or came
}

void UiShell::thereIsNoListWhereAllCustomersAreShown()
{
    QVERIFY(widen(wide(1500)));
    auto *list = m_window->findChild<ServiceList *>();
    auto *header = m_window->findChild<ContractHeader *>();
    m_window->showPage(QStringLiteral("availability"));
    QVERIFY(list->isVisible() && header->isVisible());
    for (const char *whole : {"portfolio", "settings", "sources"}) {
        m_window->showPage(QLatin1String(whole));
        QVERIFY2(!list->isVisible() && !header->isVisible(), whole);
    }
}

void UiShell::aNarrowWindowFoldsTheList()
{
    m_window->showPage(QStringLiteral("availability"));
    auto *list = m_window->findChild<ServiceList *>();
    QVERIFY(widen(wide(1290)));
    QVERIFY(list->isVisible());
    QVERIFY(widen(wide(1240)));
    QVERIFY(!list->isVisible());
    // The services are in the menu of the header.
    auto *header = m_window->findChild<ContractHeader *>();
    emit header->services()->aboutToShow();
    int services = 0;
    for (QAction *action : header->services()->actions())
        services += action->isEnabled() && !action->isSeparator() ? 1 : 0;
    QCOMPARE(services, 2);
    const QString before = m_window->shownService();
    for (QAction *action : header->services()->actions())
        if (action->isCheckable() && !action->isChecked()) {
            action->trigger();
            break;
        }
    QVERIFY(m_window->shownService() != before);
    // The rail keeps its icons alone.
    const int rail = m_window->findChild<NavigationRail *>()->width();
    QVERIFY(widen(wide(860)));
    QVERIFY(m_window->findChild<NavigationRail *>()->width() < rail);
}

void UiShell::theInspectorOpensByNeed()
{
    auto *inspector = m_window->findChild<Inspector *>();
    m_window->showPage(QStringLiteral("availability"));
    QVERIFY(widen(wide(1440)));
    QVERIFY(inspector->isVisible());
    QVERIFY(widen(wide(1150)));
    QVERIFY(!inspector->isVisible()); // until something is chosen
    auto *stack = m_window->findChild<PageStack *>();
    auto *figure = child<FigureCell>("figureDowntime");
    QTest::mouseClick(figure, Qt::LeftButton);
    QVERIFY(inspector->isVisible());
    QVERIFY(widen(wide(1000)));
    const int width = stack->width();
    QTest::mouseClick(figure, Qt::LeftButton);
    QVERIFY(inspector->isVisible());
    QCOMPARE(stack->width(), width); // it lies over the page
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!inspector->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F4);
    QVERIFY(inspector->isVisible());
    QTest::mouseClick(child<QToolButton>("closeInspector"), Qt::LeftButton);
    QVERIFY(!inspector->isVisible());

    // Nothing to explain where all customers are shown.
    QVERIFY(widen(wide(1440)));
    m_window->showPage(QStringLiteral("settings"));
    QVERIFY(!inspector->isVisible());
    // The review form is a tab of it on the page of incidents.
    m_window->showPage(QStringLiteral("incidents"));
    QTest::keyClick(m_window.get(), Qt::Key_F4);
    QVERIFY(child<QTabBar>("inspectorTabs")->isTabVisible(1));
}

void UiShell::aMessageMovesNothing()
{
    m_window->showPage(QStringLiteral("availability"));
    QVERIFY(widen(wide(1440)));
    const auto places = [this] {
        QList<QRect> out;
        for (const QWidget *part : {static_cast<QWidget *>(m_window->findChild<NavigationRail *>()),
                                    static_cast<QWidget *>(m_window->findChild<ServiceList *>()),
                                    static_cast<QWidget *>(m_window->findChild<ContractHeader *>()),
                                    static_cast<QWidget *>(m_window->findChild<PageStack *>()),
                                    static_cast<QWidget *>(m_window->findChild<Inspector *>())})
            out << QRect(part->mapToGlobal(QPoint()), part->size());
        return out;
    };
    const QList<QRect> before = places();
    m_window->showProblem(
        QStringLiteral("Something happened, and what it says is as long as a sentence is. ").repeated(4));
    QCoreApplication::processEvents();
    auto *message = m_window->findChild<MessageBar *>();
    QVERIFY(message->isVisible());
    QCOMPARE(places(), before);
    QVERIFY(m_window->rect().contains(QRect(message->mapTo(m_window.get(), QPoint()), message->size())));
}

void UiShell::theWheelChangesNoField()
{
    m_window->showPage(QStringLiteral("incidents"));
    QVERIFY(widen(wide(1440)));
    auto *causes = child<QComboBox>("reviewCause");
    QVERIFY(causes != nullptr);
    const int index = causes->currentIndex();
    for (const int turn : {-120, 120}) {
        const QPointF at = QRectF(causes->rect()).center();
        QWheelEvent event(at, QPointF(causes->mapToGlobal(at.toPoint())), {}, QPoint(0, turn), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(causes, &event);
        QCOMPARE(causes->currentIndex(), index);
    }
}

void UiShell::theFocusGoesRoundTheRegions()
{
    m_window->showPage(QStringLiteral("availability"));
    QVERIFY(widen(wide(1440)));
    const QWidget *parts[] = {m_window->findChild<NavigationRail *>(), m_window->findChild<ServiceList *>(),
                              m_window->findChild<PageStack *>(), m_window->findChild<Inspector *>()};
    child<QAbstractButton>("rail-availability")->setFocus();
    for (const std::size_t next : {1u, 2u, 3u, 0u}) {
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QVERIFY2(m_window->focusWidget() != nullptr && parts[next]->isAncestorOf(m_window->focusWidget()),
                 qPrintable(QString::number(next)));
    }
}

void UiShell::oneMonthIsChosenInTheMenu()
{
    auto *stepper = m_window->findChild<MonthStepper *>();
    QMenu *menu = stepper->findChild<QToolButton *>(QStringLiteral("chooseMonth"))->menu();
    emit menu->aboutToShow();
    int checked = 0;
    for (const QAction *action : menu->actions()) {
        QVERIFY(action->actionGroup() != nullptr && action->actionGroup()->isExclusive()); // a mark, no box
        checked += action->isChecked() ? 1 : 0;
    }
    QCOMPARE(checked, 1);
}

void UiShell::aReplacedJobIsNoNews()
{
    auto *message = m_window->findChild<MessageBar *>();
    message->showMessage(MessageBar::Kind::Problem, QStringLiteral("What was said before."));
    auto *jobs = m_window->findChild<JobTracker *>();
    std::atomic<bool> mayEnd = false;
    const auto wait = [&](JobControl &job) {
        while (!job.isCancelled() && !mayEnd)
            QThread::msleep(1);
    };
    jobs->start(JobLane::CheckText, QStringLiteral("Checking"), wait);
    jobs->start(JobLane::CheckText, QStringLiteral("Checking again"), wait); // replaces it
    QCoreApplication::processEvents();
    jobs->cancelAll();
    mayEnd = true;
    QTRY_VERIFY(jobs->isIdle());
    QCOMPARE(message->text(), QStringLiteral("What was said before."));
}

void UiShell::aDroppedWorkspaceIsOpened()
{
    const auto drop = [this](const QString &path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(m_window.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &event);
        return true;
    };
    QVERIFY(!drop(m_folder.filePath(QStringLiteral("picture.png"))));
    QSignalSpy opened(m_window->session()->workspace(), &WorkspaceHandle::opened);
    QVERIFY(drop(m_folder.filePath(QStringLiteral("other.makegood"))));
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, timeoutMs);
}

void UiShell::helpOpensByItsKey()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QCOMPARE(page(), QStringLiteral("help"));
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(page(), QStringLiteral("portfolio"));
}

MAKEGOOD_TEST(UiShell)

} // namespace t_ui_shell

#include "t_ui_shell.moc"
