// SPDX-License-Identifier: GPL-3.0-or-later
// Maintenance through the whole window: one step on several contracts, taken back as one, and calendar files.
#include <QAction>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUndoStack>
#include <QtTest>

#include "case_at_hand.h"
#include "feeds/ical_reader.h"
#include "feeds/ical_writer.h"
#include "maintenance/calendar_controller.h"
#include "maintenance/calendar_page.h"
#include "maintenance/maintenance_form.h"
#include "maintenance/week_calendar.h"
#include "maintenance/week_section.h"
#include "session/ui_settings.h"
#include "shell/main_window.h"
#include "shell/message_bar.h"
#include "support/test_program.h"
#include "widgets/theme.h"

namespace t_ui_calendar_controller
{

using namespace makegood::ui;
using namespace makegood::feeds;
using namespace std::chrono;

namespace
{

Instant asOf()
{
    return parseInstant("2026-03-02T12:00:00Z").value();
}

CaseData caseNamed(const char *id, const char *customer)
{
    CaseData data = makegood::test::exampleCase("05-maintenance");
    const auto swap = [&](const std::string &from, const std::string &to) {
        data.contractToml.replace(data.contractToml.find(from), from.size(), to);
    };
    swap("id = \"maintenance\"", std::string("id = \"") + id + '"');
    swap(data.contract.customer, customer);
    data.contract.id = id;
    data.contract.customer = customer;
    return data;
}

} // namespace

class UiCalendarController : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void severalContractsInOneStep();
    void somebodyElseWasFaster();
    void aCalendarFileForTwoContracts();
    void aBrokenFileChangesNothing();
    void anImportIsTakenBackExactly();
    void anotherWorkspaceHasWindowsOfItsOwn();

private:
    std::vector<MaintenanceWindow> stored(const char *contract) const
    {
        return Workspace::open(m_services.firstWorkspace.toStdString())
            .value()
            ->contracts()
            .load(contract)
            .value()
            .evidence.windows;
    }
    /// Windows of one contract in the calendar, which shows those of all.
    std::size_t shownOf(const char *contract) const
    {
        const auto &rows = m_page->week()->rows();
        return static_cast<std::size_t>(std::count_if(
            rows.begin(), rows.end(), [&](const AgendaRow &row) { return row.contract == contract; }));
    }
    QString message() const { return m_window->findChild<MessageBar *>()->text(); }
    void beginAndSave() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<UiSettings> m_state;
    std::unique_ptr<MainWindow> m_window;
    CalendarPage *m_page = nullptr;
    Theme m_theme;
    AppServices m_services;
};

void UiCalendarController::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_state = std::make_unique<UiSettings>(m_folder->filePath(QStringLiteral("state.ini")));
    m_services.now = asOf;
    m_services.workspaceAt = [](const QString &path) -> WorkspaceOpener {
        return pooled([file = path.toStdString()] { return Workspace::open(file); });
    };
    m_services.calendarText = [](const std::vector<MaintenanceWindow> &windows, Instant stamp) {
        return writeCalendar(windows, stamp);
    };
    m_services.readCalendar = [](const QString &file, const Zone &zone) -> Checked<CalendarContents> {
        QFile in(file);
        if (!in.open(QIODevice::ReadOnly))
            return tl::unexpected(
                Errors{{ErrorKind::Unreachable, "cannot be read", file.toStdString(), 0, {}, {}, {}}});
        return readCalendarContents(in.readAll().toStdString(), file.toStdString(), zone,
                                    {Instant{}, sys_days(2030y / January / 1)});
    };
    m_services.firstWorkspace = m_folder->filePath(QStringLiteral("w.makegood"));
    m_services.who = QStringLiteral("ana");
    {
        const auto workspace = Workspace::create(m_services.firstWorkspace.toStdString()).value();
        for (const auto &data : {caseNamed("a", "Anna"), caseNamed("b", "Bert")})
            QVERIFY(workspace->contracts().importCase(data, {"test", asOf()}).has_value());
    }
    m_window = std::make_unique<MainWindow>(m_services, m_state.get(), &m_theme);
    m_window->show();
    QVERIFY(m_window->showPage(QStringLiteral("calendar")));
    QObject::connect(m_window->session()->workspace(), &WorkspaceHandle::opened, m_window.get(),
                     [this] { m_window->showAt(QStringLiteral("a"), {}, parseMonth("2026-03").value()); });
    m_window->openWorkspace(m_services.firstWorkspace);
    m_page = m_window->findChild<CalendarPage *>();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session()->calendars()->all() && m_window->isSettled()
                                 && !m_page->week()->rows().empty(),
                             20000);
}

void UiCalendarController::cleanup()
{
    m_window.reset();
}

void UiCalendarController::beginAndSave() const
{
    MaintenanceDraft draft;
    draft.window.uid = "makegood-1";
    draft.window.summary = "New disks";
    draft.window.when = {asOf() + days(5), asOf() + days(5) + hours(1)};
    draft.contracts = {"a", "b"};
    m_page->form()->setDraft(draft);
    emit m_page->saveWanted({stepsOf(draft, *m_window->session()->calendars()->all()),
                             QStringLiteral("new maintenance"), QStringLiteral("the old ones fail")});
}

void UiCalendarController::severalContractsInOneStep()
{
    const std::size_t before = stored("a").size();
    beginAndSave();
    QTRY_VERIFY_WITH_TIMEOUT(stored("b").size() == before + 1 && m_window->isSettled(), 20000);
    QCOMPARE(stored("a").size(), before + 1);
    const auto entries
        = Workspace::open(m_services.firstWorkspace.toStdString()).value()->journal().all().value();
    QCOMPARE(entries.back().contract, std::string("b"));
    QCOMPARE(entries[entries.size() - 2].contract, std::string("a"));
    QVERIFY(entries.back().payload.find("the old ones fail") != std::string::npos);
    QTRY_VERIFY_WITH_TIMEOUT(shownOf("a") == before + 1, 20000);
    QVERIFY(!m_page->form()->isDirty()); // it is shown as it was saved
    // The judged month has it too.
    const auto *judged = m_window->session()->judging()->judged("a", parseMonth("2026-03").value());
    QVERIFY(judged != nullptr && judged->evaluation);
    const auto &listed = judged->evaluation->maintenance;
    QVERIFY(std::any_of(listed.begin(), listed.end(),
                        [](const WindowResult &w) { return w.window.uid == "makegood-1"; }));
    m_window->findChild<QAction *>(QStringLiteral("undo"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(stored("a").size() == before && m_window->isSettled(), 20000);
    QCOMPARE(stored("b").size(), before); // both, as one step
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->form()->draft().has_value() || m_page->form()->isDirty(), 20000);
}

void UiCalendarController::somebodyElseWasFaster()
{
    MaintenanceWindow theirs;
    theirs.uid = "makegood-1";
    theirs.when = {asOf() + days(5), asOf() + days(5) + hours(2)};
    ReviewStep step;
    step.windows = {{{}, theirs}};
    QVERIFY(Workspace::open(m_services.firstWorkspace.toStdString())
                .value()
                ->evidence()
                .saveReview("b", step, {"bob", asOf()}, "first")
                .has_value());
    const std::size_t before = stored("a").size();
    beginAndSave();
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("somebody else")), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 20000);
    QCOMPARE(stored("a").size(), before); // not half of it
}

void UiCalendarController::aCalendarFileForTwoContracts()
{
    auto *controller = m_window->findChild<CalendarController *>();
    const QString file = m_folder->filePath(QStringLiteral("provider.ics"));
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:provider\r\nDTSTAMP:20260101T000000Z\r\n"
              "DTSTART:20260320T020000\r\nDURATION:PT1H\r\nX-MAINTNOTE-PROVIDER:example.net\r\n"
              "X-MAINTNOTE-STATUS:IN-PROCESS\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    out.close();
    const std::size_t before = stored("a").size();
    controller->importCalendar(file, {"a", "b"});
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("Calendar imported")) && m_window->isSettled(),
                             20000);
    QCOMPARE(stored("a").size(), before + 1);
    QCOMPARE(stored("b").size(), before + 1);
    QTRY_VERIFY_WITH_TIMEOUT(shownOf("a") == before + 1, 20000);
    controller->importCalendar(file, {"a", "b"});
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("already here")), 20000);
    // What the provider said goes out again.
    const QString again = m_folder->filePath(QStringLiteral("out.ics"));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_window->session()->judging()->focusedCase() != nullptr && m_window->isSettled(), 20000);
    controller->exportCalendar(again);
    QFile in(again);
    QVERIFY(in.open(QIODevice::ReadOnly));
    const QByteArray text = in.readAll();
    QVERIFY(text.contains("X-MAINTNOTE-PROVIDER:example.net"));
    QVERIFY(text.contains("X-MAINTNOTE-STATUS:IN-PROCESS"));
}

void UiCalendarController::aBrokenFileChangesNothing()
{
    const QString file = m_folder->filePath(QStringLiteral("broken.ics"));
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:x\r\nDTSTART:soon\r\nEND:VEVENT\r\n"
              "END:VCALENDAR\r\n");
    out.close();
    const auto before = stored("a");
    m_window->findChild<CalendarController *>()->importCalendar(file, {"a", "b"});
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("broken.ics:5")), 20000); // with its line
    QVERIFY(message().contains(QStringLiteral("nothing was changed")));
    QVERIFY(stored("a") == before);
    // Unless a person takes the others.
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:x\r\nDTSTART:soon\r\nEND:VEVENT\r\n"
              "BEGIN:VEVENT\r\nUID:y\r\nDTSTART:20260320T020000Z\r\nDURATION:PT1H\r\nEND:VEVENT\r\n"
              "END:VCALENDAR\r\n");
    out.close();
    m_window->findChild<CalendarController *>()->importCalendar(file, {"a"}, true);
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("Calendar imported")) && m_window->isSettled(),
                             20000);
    QCOMPARE(stored("a").size(), before.size() + 1);
}

// One instance of a series: it alone is touched, and undo brings all back.
void UiCalendarController::anImportIsTakenBackExactly()
{
    const QString file = m_folder->filePath(QStringLiteral("series.ics"));
    const auto import = [&](const QByteArray &events) {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n");
        out.close();
        m_window->findChild<CalendarController *>()->importCalendar(file, {"a", "b"});
    };
    const std::size_t none = stored("a").size();
    import("BEGIN:VEVENT\r\nUID:series\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:20260301T020000Z\r\nDURATION:"
           "PT1H\r\n"
           "RRULE:FREQ=WEEKLY;COUNT=4\r\nEND:VEVENT\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(stored("b").size() == none + 4 && m_window->isSettled(), 20000);
    const auto before = stored("a");
    import("BEGIN:VEVENT\r\nUID:series\r\nSEQUENCE:1\r\nDTSTAMP:20260102T000000Z\r\n"
           "RECURRENCE-ID:20260308T020000Z\r\nSTATUS:CANCELLED\r\nEND:VEVENT\r\n");
    const auto cancelled = [&] {
        const auto windows = stored("a");
        return std::count_if(windows.begin(), windows.end(), [](const MaintenanceWindow &w) {
            return w.uid == "series" && w.status == WindowStatus::Cancelled;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(cancelled() == 1 && m_window->isSettled(), 20000);
    QCOMPARE(stored("a").size(), before.size());
    auto *undo = m_window->findChild<QAction *>(QStringLiteral("undo"));
    QTRY_VERIFY_WITH_TIMEOUT(undo->isEnabled(), 20000);
    undo->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(stored("a") == before && m_window->isSettled(), 20000);
    m_window->findChild<QAction *>(QStringLiteral("redo"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(cancelled() == 1 && m_window->isSettled(), 20000);
    undo->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(stored("a") == before && m_window->isSettled(), 20000);
    undo->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(stored("b").size() == none && m_window->isSettled(), 20000);
    QCOMPARE(stored("a").size(), none);
}

// Of the same contract: neither the windows of the first workspace nor what was planned there.
void UiCalendarController::anotherWorkspaceHasWindowsOfItsOwn()
{
    const QString other = m_folder->filePath(QStringLiteral("other.makegood"));
    {
        CaseData data = caseNamed("a", "Anna");
        data.evidence.windows.clear();
        const auto workspace = Workspace::create(other.toStdString()).value();
        QVERIFY(workspace->contracts().importCase(data, {"test", asOf()}).has_value());
    }
    m_page->showView(QStringLiteral("week"));
    QTest::keyClick(m_page->week()->calendar(), Qt::Key_N);
    QVERIFY(m_page->form()->draft().has_value());
    QSignalSpy opened(m_window->session()->workspace(), &WorkspaceHandle::opened);
    m_window->openWorkspace(other);
    QVERIFY(opened.wait(20000));
    QVERIFY(m_page->week()->rows().empty());
    QVERIFY(!m_page->form()->draft().has_value());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session()->calendars()->all() && m_window->isSettled(), 20000);
    QVERIFY(m_page->week()->rows().empty());
    QVERIFY(!m_page->form()->draft().has_value());
}

MAKEGOOD_TEST(UiCalendarController)

} // namespace t_ui_calendar_controller

#include "t_ui_calendar_controller.moc"
