// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says where there is little or nothing to say: no workspace, no data, data that ends early.
#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include "../../support/november.h"
#include "availability/availability_page.h"
#include "availability/days_section.h"
#include "availability/span_model.h"
#include "charts/paragraph.h"
#include "explain/brief_reason.h"
#include "explain/data_end.h"
#include "explain/explain.h"
#include "explain/format.h"
#include "reports/report_rows.h"
#include "reports/reports_page.h"
#include "session/reported_months.h"
#include "session/ui_settings.h"
#include "shell/contract_header.h"
#include "shell/figure_cell.h"
#include "shell/main_window.h"
#include "shell/message_bar.h"
#include "shell/start_screen.h"
#include "shell/status_line.h"
#include "sla/evidence/data_end.h"
#include "support/test_program.h"
#include "widgets/theme.h"
#include "workspaces_at_hand.h"

namespace t_ui_little_data
{

using namespace makegood::ui;
using namespace makegood::test;

namespace
{

const QString file = QStringLiteral("one");

// Judged by calls: a bucket without any counts as available.
CaseData callsUntil(const char *end)
{
    CaseData data = november({.measure = "kind = \"interval-mean\"\ncalls = true\nbucket = \"5m\"\n"
                                         "threshold = \"50\"\n"});
    data.evidence.checks.clear();
    for (Instant t = at("2026-11-01T00:01:00Z"); t < at(end); t += std::chrono::minutes(5)) {
        Call call;
        call.service = "web-1";
        call.started = t;
        call.lineAvailable = true;
        call.answered = true;
        call.decodedAt = t;
        call.deliveredAt = t;
        data.evidence.calls.push_back(call);
    }
    return data;
}

QString bare(QString text)
{
    return text.replace(QChar(0x00A0), QLatin1Char(' '));
}

AvailabilityPage *shownIn(AvailabilityPage &page, const CaseData &data,
                          const std::shared_ptr<const Evaluation> &e)
{
    page.resize(900, 900);
    page.showHistory({{e->month, Status::Met, e, &e->services.front()}}, e->month, &data);
    page.show();
    return &page;
}

} // namespace

class UiLittleData : public QObject
{
    Q_OBJECT
private slots:
    void theLastSampleIsFound();
    void dataThatEndsEarlyIsSaid();
    void wholeDataIsWhole();
    void aRunningMonthCountsWhatHasPassed();
    void nothingMeasuredIsNoAmount();
    void withoutWorkspaceNothingIsUpToDate();
    void theStartScreenSaysWhereFilesWillBe();
    void wrappedLinesEndWithTheirWords();
    void messagesLieAboveTheBars();
    void aLockElsewhereIsSeenAmongTheReports();
};

void UiLittleData::theLastSampleIsFound()
{
    const CaseData whole = november({});
    const Interval month = span("2026-11-01T00:00:00Z", "2026-12-01T00:00:00Z");
    QVERIFY(lastSample(whole.evidence, "web-1", month) == at("2026-11-30T23:59:00Z"));
    // Inside a chunk.
    QVERIFY(lastSample(whole.evidence, "web-1", span("2026-11-01T00:00:00Z", "2026-11-10T12:00:30Z"))
            == at("2026-11-10T12:00:00Z"));
    QVERIFY(!lastSample(whole.evidence, "web-2", month));
    QVERIFY(!lastSample(whole.evidence, "web-1", span("2026-12-01T00:00:00Z", "2026-12-02T00:00:00Z")));
    QVERIFY(lastSample(callsUntil("2026-11-02T12:00:00Z").evidence, "web-1", month)
            == at("2026-11-02T11:56:00Z"));
    // The last state holds; `unknown` ends what is known.
    CaseData states = november({});
    states.evidence.checks.clear();
    ChangeSeriesBuilder changes("web-1", "http");
    changes.add({at("2026-11-01T00:00:00Z"), CheckState::Up});
    states.evidence.changes = {changes.build()};
    QVERIFY(lastSample(states.evidence, "web-1", month) == month.end - Duration(1));
    changes = ChangeSeriesBuilder("web-1", "http");
    changes.add({at("2026-11-01T00:00:00Z"), CheckState::Up});
    changes.add({at("2026-11-05T00:00:00Z"), CheckState::Unknown});
    states.evidence.changes = {changes.build()};
    QVERIFY(lastSample(states.evidence, "web-1", month) == at("2026-11-05T00:00:00Z"));
}

void UiLittleData::dataThatEndsEarlyIsSaid()
{
    const CaseData data = callsUntil("2026-11-02T12:00:00Z");
    for (const char *asOf : {"2026-11-20T12:00:00Z", "2026-12-05T12:00:00Z"}) {
        const auto e = std::make_shared<const Evaluation>(judgedNovember(data, asOf));
        const ServiceResult &service = e->services.front();
        const auto end = dataEnd(&data, *e, service);
        QVERIFY(end == at("2026-11-02T11:56:00Z"));
        QCOMPARE(bare(dataUntilText(*end, *e)), QStringLiteral("Data until Mon 2 Nov, 11:56"));

        AvailabilityPage page;
        shownIn(page, data, e);
        const auto *coverage = page.findChild<QLabel *>(QStringLiteral("coverage"));
        QVERIFY(coverage != nullptr && coverage->isVisible());
        QCOMPARE(bare(coverage->text()),
                 QStringLiteral("Data until Mon 2 Nov, 11:56. After that nothing was measured."));
        QCOMPARE(page.days()->days()->at(0).heat, Heat::Clean);
        QCOMPARE(page.days()->days()->at(2).heat, Heat::Unseen);
        QVERIFY(page.days()->days()->at(1).figures.unknown > std::chrono::hours(11));

        ContractHeader header;
        header.showMonth(QStringLiteral("Agreement"), e, service, end);
        QCOMPARE(bare(header.findChild<FigureCell *>(QStringLiteral("figureDowntime"))->note()),
                 QStringLiteral("of 1 d 11 h measured"));
    }
}

void UiLittleData::wholeDataIsWhole()
{
    // An hour without calls at the end of a month is no gap, nor is one without checks at its very end.
    for (const CaseData &data : {callsUntil("2026-11-30T20:00:00Z"), november({})}) {
        const Evaluation e = judgedNovember(data, "2026-12-05T12:00:00Z");
        QVERIFY(!dataEnd(&data, e, e.services.front()));
    }
    const CaseData data = november({});
    const Evaluation e = judgedNovember(data, "2026-11-20T12:00:00Z");
    QVERIFY(!dataEnd(&data, e, e.services.front()));
    QVERIFY(!dataEnd(nullptr, e, e.services.front()));
}

void UiLittleData::aRunningMonthCountsWhatHasPassed()
{
    const CaseData data = november({});
    const auto e = std::make_shared<const Evaluation>(judgedNovember(data, "2026-11-11T00:00:00Z"));
    ContractHeader header;
    header.showMonth(QStringLiteral("Agreement"), e, e->services.front());
    QCOMPARE(bare(header.findChild<FigureCell *>(QStringLiteral("figureDowntime"))->note()),
             QStringLiteral("of 240 h measured"));

    // What Why asks about is what the header says: the same figure, of the same time.
    const CaseData down = november({.downs = {span("2026-11-03T17:00:00Z", "2026-11-03T18:00:00Z")}});
    const auto running = std::make_shared<const Evaluation>(judgedNovember(down, "2026-11-11T00:00:00Z"));
    header.showMonth(QStringLiteral("Agreement"), running, running->services.front());
    const QString figure = header.findChild<FigureCell *>(QStringLiteral("figureAvailability"))->figure();
    QCOMPARE(bare(figure), QStringLiteral("99.583 %")); // 239 of 240 h
    const auto answer = whyOf(*running, {WhySubject::Figure::Availability, "web-1", {}, {}}, &down);
    QVERIFY(answer.has_value());
    QVERIFY2(bare(answer->question).contains(QStringLiteral("99.583 %")), qPrintable(answer->question));
    const Explanation said = explainInBrief(answer->reason, Format(QLocale(), *running));
    QVERIFY2(bare(said.formula).contains(QStringLiteral("240 h")), qPrintable(said.formula));
    QCOMPARE(bare(said.result), QStringLiteral("99.583 %"));
}

void UiLittleData::nothingMeasuredIsNoAmount()
{
    CaseData data = november({.rest = "[credit]\nkind = \"tiers\"\n[[credit.tier]]\nbelow = \"99.9\"\n"
                                      "percent = \"10\"\n"});
    data.evidence.checks.clear();
    const auto e = std::make_shared<const Evaluation>(judgedNovember(data, "2026-12-05T12:00:00Z"));
    QCOMPARE(e->services.front().state, ServiceState::NoData);
    ContractHeader header;
    header.showMonth(QStringLiteral("Agreement"), e, e->services.front());
    const auto *credit = header.findChild<FigureCell *>(QStringLiteral("figureCredit"));
    QCOMPARE(credit->figure(), QStringLiteral("–"));
    QVERIFY(credit->note().isEmpty());
}

void UiLittleData::withoutWorkspaceNothingIsUpToDate()
{
    QTemporaryDir folder;
    UiSettings state(folder.filePath(QStringLiteral("state.ini")));
    Theme theme;
    WorkspacesAtHand files;
    files.add(file);
    AppServices services;
    services.now = inJune;
    services.workspaceAt = [&](const QString &) { return files.opener(file); };
    MainWindow window(services, &state, &theme);
    window.show();
    const auto *line = window.findChild<StatusLine *>();
    const auto *work = line->findChild<QLabel *>(QStringLiteral("work"));
    QVERIFY2(work->text().isEmpty(), qPrintable(work->text()));
    QVERIFY(!line->findChild<QToolButton *>(QStringLiteral("statusDeadline"))->isVisible());
    window.openWorkspace(files.file(file));
    QTRY_VERIFY_WITH_TIMEOUT(window.session()->workspace()->isOpen() && window.isSettled(), 30000);
    QTRY_COMPARE(work->text(), QStringLiteral("All figures are up to date"));
    QVERIFY(line->findChild<QToolButton *>(QStringLiteral("statusDeadline"))->isVisible());
}

void UiLittleData::theStartScreenSaysWhereFilesWillBe()
{
    StartScreen start;
    start.resize(1000, 800);
    start.show();
    const auto *none = start.findChild<QLabel *>(QStringLiteral("noRecent"));
    start.setRecent({});
    QCoreApplication::processEvents();
    QVERIFY(none->isVisible() && !none->text().isEmpty());
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("Customers.makegood"));
    QVERIFY(QFile(path).open(QIODevice::WriteOnly));
    start.setRecent({path});
    QCoreApplication::processEvents();
    QVERIFY(!none->isVisible());
    QVERIFY(start.findChild<QAbstractButton *>(QStringLiteral("recent0"))->isVisible());
}

void UiLittleData::wrappedLinesEndWithTheirWords()
{
    const QString text = QStringLiteral("Five example customers with a year of data. Nothing to set up.");
    const QStringList lines = wrappedLines(QGuiApplication::font(), text, 160);
    QVERIFY(lines.size() > 1);
    for (const QString &line : lines)
        QCOMPARE(line, line.trimmed());
    QCOMPARE(lines.join(QLatin1Char(' ')), text);
}

void UiLittleData::messagesLieAboveTheBars()
{
    QTemporaryDir folder;
    UiSettings state(folder.filePath(QStringLiteral("state.ini")));
    Theme theme;
    WorkspacesAtHand files;
    files.add(file);
    AppServices services;
    services.now = inJune;
    services.workspaceAt = [&](const QString &) { return files.opener(file); };
    services.storage = [](const std::string &) { return StorageFacts{1LL << 40, 100, true, true}; };
    MainWindow window(services, &state, &theme);
    window.resize(1300, 800);
    window.show();
    window.openWorkspace(files.file(file));
    QTRY_VERIFY_WITH_TIMEOUT(window.session()->workspace()->isOpen() && window.isSettled(), 30000);
    auto *bar = window.findChild<QWidget *>(QStringLiteral("storageNotice"));
    QTRY_VERIFY(bar->isVisible());
    auto *message = window.findChild<MessageBar *>();
    message->showMessage(MessageBar::Kind::Note, QStringLiteral("Saved."));
    QCoreApplication::processEvents();
    QVERIFY(message->isVisible());
    const auto placeOf
        = [&](const QWidget *part) { return QRect(part->mapTo(&window, QPoint()), part->size()); };
    QVERIFY(!placeOf(message).intersects(placeOf(bar)));
}

// The list of reports was filled before, and goes on saying what is so.
void UiLittleData::aLockElsewhereIsSeenAmongTheReports()
{
    QTemporaryDir folder;
    UiSettings state(folder.filePath(QStringLiteral("state.ini")));
    Theme theme;
    WorkspacesAtHand files;
    files.add(file);
    AppServices services;
    services.now = inJune;
    services.workspaceAt = [&](const QString &) { return files.opener(file); };
    MainWindow window(services, &state, &theme);
    window.resize(1300, 800);
    window.show();
    window.openWorkspace(files.file(file));
    const auto settled = [&] { return window.session()->workspace()->isOpen() && window.isSettled(); };
    QTRY_VERIFY_WITH_TIMEOUT(settled(), 30000);
    window.showAt({}, {}, parseMonth("2026-03").value());
    QVERIFY(window.showPage(QStringLiteral("reports")));
    QTRY_VERIFY_WITH_TIMEOUT(settled(), 30000);
    auto *page = window.findChild<ReportsPage *>();
    const auto stateOfReport = [&] { return page->rows()->rows().front().standing.state; };
    QTRY_COMPARE(page->rows()->rows().size(), std::size_t(1));
    QVERIFY(stateOfReport() == ReportState::NotStarted);
    QVERIFY(window.showPage(QStringLiteral("availability")));
    auto *lock = window.findChild<QAction *>(QStringLiteral("freezeMonth"));
    QTRY_VERIFY_WITH_TIMEOUT(lock->isEnabled(), 30000);
    lock->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!window.session()->reported()->versions().empty() && settled(), 30000);
    QVERIFY(window.showPage(QStringLiteral("reports")));
    QTRY_VERIFY(stateOfReport() == ReportState::Locked);
}

MAKEGOOD_TEST(UiLittleData)

} // namespace t_ui_little_data

#include "t_ui_little_data.moc"
