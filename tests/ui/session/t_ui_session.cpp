// SPDX-License-Identifier: GPL-3.0-or-later
// The session with many contracts: what is seen first, what is kept of what is not looked at, and what comes
// back at the next start.
#include <QMenuBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabBar>
#include <QTemporaryDir>
#include <QtTest>

#include "case_at_hand.h"
#include "jobs/job_tracker.h"
#include "portfolio/portfolio_model.h"
#include "portfolio/portfolio_page.h"
#include "portfolio/portfolio_table.h"
#include "portfolio_at_hand.h"
#include "session/ui_settings.h"
#include "shell/main_window.h"
#include "widgets/theme.h"
#include "work/judging_queue.h"

using namespace makegood::ui;

namespace
{

constexpr int contracts = static_cast<int>(Session::mostWhole) + 2;
const Month june = parseMonth("2026-06").value();

Instant now()
{
    return parseInstant("2026-06-05T17:00:00Z").value();
}

std::string idOf(int number)
{
    return "c" + std::to_string(100 + number);
}

std::vector<std::string> taken(JudgingQueue &queue)
{
    std::vector<std::string> out;
    while (const auto item = queue.take())
        out.push_back(item->contract);
    return out;
}

} // namespace

class WindowSession : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void whatIsSeenIsTakenFirst();
    void theNextDeadlineOfAllContracts();
    void figuresOfAllAndWholeMonthsOfOne();
    void passedByIsJudgedAllTheSame();
    void theWindowComesBackAsItWas();
    void pagesThatAreBuiltLaterComeByThemselves();

private:
    WorkspaceOpener opener() const
    {
        return [file = m_file.toStdString()] { return Workspace::open(file); };
    }
    QTemporaryDir m_folder;
    QString m_file;
};

// Copies of one contract under other names; heads are enough to judge them.
void WindowSession::initTestCase()
{
    m_file = m_folder.filePath(QStringLiteral("many.makegood"));
    const auto workspace = Workspace::create(m_file.toStdString());
    QVERIFY(workspace.has_value());
    CaseData data = makegood::test::exampleCase("02-credit-by-time");
    const std::string id = data.contract.id;
    const std::string text = data.contractToml;
    for (int i = 0; i < contracts; ++i) {
        data.contract.id = idOf(i);
        data.contractToml = text;
        data.contractToml.replace(text.find(id), id.size(), idOf(i));
        QVERIFY((*workspace)->importCase(data, {"test", now()}).has_value());
    }
}

void WindowSession::whatIsSeenIsTakenFirst()
{
    using Names = std::vector<std::string>;
    const auto items = [] {
        std::vector<JudgingQueue::Item> out;
        for (const char *name : {"a", "b", "c", "d", "e"})
            out.push_back({name, {june}});
        return out;
    };
    JudgingQueue plain(items());
    QCOMPARE(taken(plain), (Names{"a", "b", "c", "d", "e"}));
    QCOMPARE(plain.taken(), plain.total());

    JudgingQueue queue(items());
    queue.prefer({"d", "unknown", "b"});
    QCOMPARE(queue.take()->contract, std::string("d"));
    queue.prefer({"e", "d"}); // scrolled on: d was taken already, b is one of the others again
    QCOMPARE(taken(queue), (Names{"e", "a", "b", "c"}));
    QVERIFY(!queue.take());
}

void WindowSession::theNextDeadlineOfAllContracts()
{
    const auto due = [](const char *at) {
        MonthEntry entry = makegood::test::entryByHand(june, "USD", "s", 1, 1, 0);
        entry.figures.services.front().nextDeadline = parseInstant(at).value();
        return entry;
    };
    FiguresCache cache;
    QVERIFY(cache.nextDeadline(now()) == nullptr);
    cache.put("late", {due("2026-06-20T00:00:00Z")});
    cache.put("early", {due("2026-06-10T00:00:00Z")});
    cache.put("past", {due("2026-06-01T00:00:00Z")});
    QCOMPARE(cache.nextDeadline(now())->contract, std::string("early"));
    QCOMPARE(cache.nextDeadline(parseInstant("2026-06-10T00:00:00Z").value())->contract, std::string("late"));
    cache.put("early", {due("2026-06-30T00:00:00Z")}); // the old one is forgotten
    QCOMPARE(cache.nextDeadline(now())->contract, std::string("late"));
    cache.drop("late");
    QCOMPARE(cache.nextDeadline(now())->contract, std::string("early"));
    const auto snapshot = cache.find("early");
    cache.clear();
    QVERIFY(cache.nextDeadline(now()) == nullptr);
    QCOMPARE(snapshot->size(), std::size_t(1)); // what is shown lives on
}

void WindowSession::figuresOfAllAndWholeMonthsOfOne()
{
    JobTracker jobs;
    Session session(&jobs, now);
    QSignalSpy opened(&session, &Session::opened);
    session.open(opener(), QStringLiteral("many"));
    QVERIFY(opened.wait(20000));
    QCOMPARE(static_cast<int>(session.contracts().size()), contracts);

    std::vector<std::string> order;
    connect(&session, &Session::figuresChanged, this,
            [&](const QString &contract) { order.push_back(contract.toStdString()); });
    const std::string focused = idOf(3);
    session.judgeFirst({idOf(40), idOf(41)});
    session.showMonth(june);
    QTRY_VERIFY_WITH_TIMEOUT(jobs.isIdle(), 60000);
    QCOMPARE(order.at(0), idOf(40));
    QCOMPARE(order.at(1), idOf(41));
    QCOMPARE(order.at(2), idOf(0));
    QCOMPARE(static_cast<int>(order.size()), contracts);

    // The strip's twelve months of each, as small figures that are the Evaluation's.
    const auto e = makegood::test::creditByTime();
    for (int i = 0; i < contracts; ++i) {
        const auto months = session.figures().find(idOf(i));
        QVERIFY(months);
        QCOMPARE(static_cast<int>(months->size()), Session::historyMonths);
        const ServiceFigures &service = months->at(june)->figures.services.front();
        QCOMPARE(service.availability->percent(), e->services.front().availability->percent());
        QVERIFY(service.amount == e->services.front().credit.amount);
        QVERIFY(session.judged(idOf(i), june) == nullptr); // nobody looks at it
    }
    session.focus(focused);
    QTRY_VERIFY_WITH_TIMEOUT(jobs.isIdle(), 60000);
    QVERIFY(!session.judged(focused, june)->evaluation->services.front().why.empty());
    QVERIFY(session.judged(focused, june.previous()) != nullptr);
    session.focus(idOf(4));
    QTRY_VERIFY_WITH_TIMEOUT(jobs.isIdle(), 60000);
    QVERIFY(session.judged(focused, june) == nullptr); // given back
    QVERIFY(session.judged(idOf(4), june) != nullptr);
    QVERIFY(session.figures().find(focused) != nullptr);
}

void WindowSession::passedByIsJudgedAllTheSame()
{
    JobTracker jobs;
    Session session(&jobs, now);
    QSignalSpy opened(&session, &Session::opened);
    session.open(opener(), QStringLiteral("many"));
    QVERIFY(opened.wait(20000));
    session.showMonth(june);
    for (int i = 0; i < 8; ++i)
        session.focus(idOf(i)); // as the arrow keys do
    QTRY_VERIFY_WITH_TIMEOUT(jobs.isIdle(), 60000);
    for (int i = 0; i < contracts; ++i)
        QVERIFY2(session.figures().find(idOf(i), june) != nullptr, idOf(i).c_str());
}

void WindowSession::theWindowComesBackAsItWas()
{
    Theme theme;
    AppServices services;
    services.now = now;
    services.workspaceAt = [this](const QString &) { return opener(); };
    UiSettings state(m_folder.filePath(QStringLiteral("state.ini")));
    const auto page = [](MainWindow &window) { return window.findChild<PortfolioPage *>(); };
    {
        MainWindow window(services, &state, &theme);
        window.openWorkspace(m_file);
        window.show();
        QTRY_VERIFY_WITH_TIMEOUT(window.session()->isOpen() && window.isSettled(), 60000);
        window.showAt(QString::fromStdString(idOf(7)), {}, june);
        PortfolioView view = page(window)->view();
        view.filter.words = QStringLiteral("c10");
        view.sortColumn = PortfolioModel::Downtime;
        view.order = Qt::DescendingOrder;
        view.columns = {PortfolioModel::Customer, PortfolioModel::Downtime};
        view.grouping = PortfolioGrouping::Currency;
        page(window)->setView(view);
        QVERIFY(page(window)->saveView(QStringLiteral("Ten")));
        window.findChild<QDockWidget *>(QStringLiteral("whyDock"))->hide();
        QVERIFY(window.showPage(QStringLiteral("credit")));
        QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), 60000);
        window.close();
    }
    MainWindow window(services, &state, &theme);
    QCOMPARE(page(window)->view().name, QStringLiteral("Ten"));
    QCOMPARE(page(window)->view().filter.words, QStringLiteral("c10"));
    QCOMPARE(page(window)->savedViews().size(), std::size_t(1));
    auto *table = window.findChild<PortfolioTable *>(QStringLiteral("portfolio"));
    QCOMPARE(table->columns(), (std::vector<int>{PortfolioModel::Customer, PortfolioModel::Downtime}));
    window.openWorkspace(m_file);
    window.show();
    QTRY_VERIFY_WITH_TIMEOUT(window.session()->isOpen() && window.isSettled(), 60000);
    QCOMPARE(window.shownContract(), QString::fromStdString(idOf(7)));
    QVERIFY(window.shownMonth() == june);
    QVERIFY(window.findChild<QWidget *>(QStringLiteral("creditPage"))->isVisible());
    // A head for the currency and the ten contracts c100 to c109, with the services of each.
    QVERIFY(table->model()->rowCount() > 10);
    QVERIFY(table->model()->rowCount() < contracts);
}

void WindowSession::pagesThatAreBuiltLaterComeByThemselves()
{
    Theme theme;
    AppServices services;
    services.now = now;
    services.workspaceAt = [this](const QString &) { return opener(); };
    services.pagesLater = true;
    const auto pages = [](const MainWindow &window) {
        return window.findChild<QTabBar *>(QStringLiteral("pagesBar"))->count();
    };
    const auto entries = [](const MainWindow &window) {
        QStringList out;
        for (const QAction *menu : window.menuBar()->actions())
            for (const QAction *action : menu->menu()->actions())
                out << action->text();
        return out;
    };
    UiSettings state(m_folder.filePath(QStringLiteral("later.ini")));
    AppServices atOnce = services;
    atOnce.pagesLater = false;
    const MainWindow whole(atOnce, &state, &theme);
    MainWindow window(services, &state, &theme);
    QCOMPARE(pages(window), 1);
    window.openWorkspace(m_file);
    window.show();
    QTRY_VERIFY_WITH_TIMEOUT(window.session()->isOpen() && window.isSettled(), 60000);
    QCOMPARE(pages(window), pages(whole));
    QCOMPARE(entries(window), entries(whole)); // in the same places

    MainWindow asked(services, &state, &theme);
    QVERIFY(asked.showPage(QStringLiteral("credit"))); // whoever wants one has it at once
    QCOMPARE(pages(asked), pages(whole));
}

QTEST_MAIN(WindowSession)
#include "t_ui_session.moc"
