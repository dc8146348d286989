// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>

#include "support/test_program.h"
#include "workspaces_at_hand.h"

namespace t_session_maintenance_calendars
{

using namespace makegood::ui;
using namespace makegood;

namespace
{

const QString file = QStringLiteral("w");
MaintenanceWindow newWindow()
{
    MaintenanceWindow window;
    window.uid = "new-1";
    window.summary = "New disks";
    window.when = {test::inJune() + std::chrono::days(5),
                   test::inJune() + std::chrono::days(5) + std::chrono::hours(1)};
    return window;
}

const std::string one = "credit-by-time";
const std::string other = "credit-by-block";

} // namespace

class TestMaintenanceCalendars : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void theyAreReadOnce();
    void aSavedStepShowsWithoutReading();
    void aStepSavedWhileTheyAreReadIsNotLost();
    void aCalendarFileReachesAllItsContracts();

private:
    static std::size_t windowsOf(Session &session, const std::string &contract)
    {
        for (const ContractCalendar &calendar : *session.calendars()->all())
            if (calendar.contract.id == contract)
                return calendar.windows.size();
        return 0;
    }
    std::unique_ptr<test::WorkspacesAtHand> m_files;
};

void TestMaintenanceCalendars::init()
{
    m_files = std::make_unique<test::WorkspacesAtHand>();
    m_files->add(file, {test::exampleCase("02-credit-by-time"), test::exampleCase("03-credit-by-block")});
}

void TestMaintenanceCalendars::theyAreReadOnce()
{
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, file));
    QVERIFY(session.calendars()->all() == nullptr);
    QSignalSpy changed(session.calendars(), &MaintenanceCalendars::changed);
    session.calendars()->read();
    QVERIFY(test::settle(jobs));
    session.calendars()->read();
    QVERIFY(test::settle(jobs));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(session.calendars()->all()->size(), std::size_t(2));
}

void TestMaintenanceCalendars::aSavedStepShowsWithoutReading()
{
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, file));
    session.calendars()->read();
    QVERIFY(test::settle(jobs));
    const std::size_t before = windowsOf(session, one);
    QSignalSpy started(&jobs, &JobTracker::started);
    session.edits()->perform(std::vector<ContractStep>{{one, {{}, {}, {}, {{{}, newWindow()}}}}}, "ana",
                             "why");
    QVERIFY(test::settle(jobs));
    QCOMPARE(windowsOf(session, one), before + 1);
    for (const QList<QVariant> &job : started)
        QVERIFY(job.front().value<Job>().lane != JobLane::ReadCalendars);
}

void TestMaintenanceCalendars::aStepSavedWhileTheyAreReadIsNotLost()
{
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, file));
    session.calendars()->read();
    session.edits()->perform(std::vector<ContractStep>{{one, {{}, {}, {}, {{{}, newWindow()}}}}}, "ana",
                             "why");
    QVERIFY(test::settle(jobs));
    const std::size_t stored = m_files->stored(file)->contracts().load(one).value().evidence.windows.size();
    QCOMPARE(windowsOf(session, one), stored);
}

void TestMaintenanceCalendars::aCalendarFileReachesAllItsContracts()
{
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, file));
    session.calendars()->read();
    QVERIFY(test::settle(jobs));
    const std::size_t before = windowsOf(session, other);
    QSignalSpy imported(session.calendars(), &MaintenanceCalendars::imported);
    session.calendars()->import({{one, {newWindow()}}, {other, {newWindow()}}}, "ana");
    QVERIFY(test::settle(jobs));
    QCOMPARE(imported.count(), 1);
    const auto done = imported.front().at(0).value<CalendarsImported>();
    QCOMPARE(done.summary.rowsChanged, 2ULL);
    QCOMPARE(done.summary.windowsKept, 0ULL);
    QCOMPARE(done.changes.size(), std::size_t(2));
    QCOMPARE(windowsOf(session, other), before + 1);
    // And back, in both.
    std::vector<CalendarChange> back;
    for (const CalendarChange &change : done.changes)
        back.push_back(change.undone());
    session.calendars()->change(back, "ana", "taken back");
    QVERIFY(test::settle(jobs));
    QCOMPARE(windowsOf(session, other), before);
    QSignalSpy refused(session.calendars(), &MaintenanceCalendars::refused);
    session.calendars()->change(back, "ana", "taken back"); // it is not there any more
    QVERIFY(test::settle(jobs));
    QCOMPARE(refused.count(), 1);
    QCOMPARE(windowsOf(session, other), before);
}

MAKEGOOD_TEST(TestMaintenanceCalendars)

} // namespace t_session_maintenance_calendars

#include "t_session_maintenance_calendars.moc"
