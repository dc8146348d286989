// SPDX-License-Identifier: GPL-3.0-or-later
// The reports of a month: who is chosen, what is drawn, what is written.
#include <set>

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include "case_at_hand.h"
#include "reports/report_batch.h"
#include "reports/report_file_name.h"
#include "reports/report_look.h"
#include "reports/report_print.h"
#include "reports/report_row_delegate.h"
#include "reports/reports_controller.h"
#include "reports/reports_page.h"
#include "session/reported_months.h"
#include "session/ui_settings.h"
#include "support/files.h"
#include "support/test_program.h"
#include "widgets/mark_label.h"
#include "widgets/segments.h"
#include "work/report_input.h"
#include "workspaces_at_hand.h"

namespace t_ui_reports_page
{

using namespace makegood::ui;
using namespace makegood::test;

namespace
{

const Month june = parseMonth("2026-06").value();

ReportRow row(const char *contract, ReportState state = ReportState::NotStarted)
{
    ReportRow out;
    out.contract = contract;
    out.customer = QString::fromLatin1(contract).toUpper();
    out.status = Status::Breached;
    out.verdict = QStringLiteral("1 missed");
    out.standing.state = state;
    out.canBeMade = true;
    return out;
}

// Instant after the month of case 02 is over.
Instant inJuly()
{
    return parseInstant("2026-07-03T09:00:00Z").value();
}

} // namespace

class UiReportsPage : public QObject
{
    Q_OBJECT

private slots:
    void boxesDecideWhatIsCreated()
    {
        ReportsPage page;
        page.resize(1200, 700);
        page.rows()->setRows({row("a"), row("b", ReportState::Sent), row("c")});
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto *create = page.findChild<QPushButton *>(QStringLiteral("createReports"));
        auto *list = page.findChild<QListView *>(QStringLiteral("reportList"));
        QVERIFY(!create->isEnabled());
        QSignalSpy current(&page, &ReportsPage::currentChanged);
        const QRect first = list->visualRect(page.rows()->index(0));
        QStyleOptionViewItem option;
        option.initFrom(list);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          ReportRowDelegate::boxRect(first, option).center());
        QCOMPARE(page.rows()->chosen(), std::vector<std::string>{"a"});
        QCOMPARE(create->text(), QStringLiteral("Create 1 PDF"));
        // A click beside the box shows the report and leaves the boxes.
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(page.rows()->index(1)).center());
        QCOMPARE(page.current(), std::string("b"));
        QCOMPARE(page.rows()->chosen().size(), std::size_t(1));
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(page.rows()->chosen().size(), std::size_t(2));
        QCOMPARE(create->text(), QStringLiteral("Create 2 PDFs"));
        // New figures of the same customers take no box away.
        page.rows()->setRows({row("a"), row("b", ReportState::Sent), row("c")});
        QCOMPARE(page.rows()->chosen().size(), std::size_t(2));
        page.setBusy(true);
        QVERIFY(!create->isEnabled());
    }

    // What is beside a text that changes stays where it is.
    void choosingMovesNothing()
    {
        ReportsPage page;
        page.resize(1200, 700);
        page.rows()->setRows({row("a"), row("b"), row("c")});
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto *all = page.findChild<QPushButton *>(QStringLiteral("chooseAllReports"));
        const auto *list = page.findChild<QListView *>(QStringLiteral("reportList"));
        const auto *create = page.findChild<QPushButton *>(QStringLiteral("createReports"));
        const QRect before = all->geometry();
        const int width = list->width();
        const int button = create->width();
        QTest::mouseClick(all, Qt::LeftButton);
        QCOMPARE(all->text(), QStringLiteral("Clear"));
        QCoreApplication::processEvents();
        QCOMPARE(all->geometry(), before);
        QCOMPARE(list->width(), width);
        QCOMPARE(create->width(), button);
    }

    // Three parts beside each other, or the options in place of the preview: nothing lies over another and
    // nothing needs more than the page has.
    void aNarrowPageFoldsItsOptions()
    {
        ReportsPage page;
        page.rows()->setRows({row("a")});
        page.show();
        auto *fold = page.findChild<QToolButton *>(QStringLiteral("reportOptions"));
        auto *create = page.findChild<QPushButton *>(QStringLiteral("createReports"));
        page.resize(1300, 700);
        QCoreApplication::processEvents();
        QVERIFY(!fold->isVisible() && create->isVisible() && page.preview()->isVisible());
        page.resize(900, 600);
        QCoreApplication::processEvents();
        QVERIFY(fold->isVisible() && !create->isVisible() && page.preview()->isVisible());
        QVERIFY(page.minimumSizeHint().width() <= 900);
        QTest::mouseClick(fold, Qt::LeftButton);
        QVERIFY(create->isVisible() && !page.preview()->isVisible());
        QCoreApplication::processEvents();
        QVERIFY(page.minimumSizeHint().width() <= 900);
        QTest::mouseClick(fold, Qt::LeftButton);
        QVERIFY(page.preview()->isVisible());
    }

    void whatIsMissingIsSaidBeforeItIsSent()
    {
        ReportsPage page;
        page.form()->setChecks({{QStringLiteral("4 outages without a cause"), QStringLiteral("Classify"),
                                 QStringLiteral("incidents")}});
        page.resize(1200, 700);
        page.show();
        const auto *before = page.findChild<QWidget *>(QStringLiteral("beforeYouSend"));
        QVERIFY(before->isVisible());
        QVERIFY(before->findChild<MarkLabel *>() != nullptr); // a warning has its sign
        QSignalSpy wanted(&page, &ReportsPage::openWanted);
        page.findChild<QPushButton *>(QStringLiteral("check_incidents"))->click();
        QCOMPARE(wanted.value(0).value(0).toString(), QStringLiteral("incidents"));
        page.form()->setChecks({});
        QVERIFY(page.findChild<QWidget *>(QStringLiteral("beforeYouSend"))->isHidden());
    }

    void aLookIsRemembered()
    {
        ReportOptions look;
        look.locale = QLocale(QStringLiteral("de_DE"));
        look.paper = PaperSize::Letter;
        look.company = QStringLiteral("Northbridge \"IT\"");
        look.sections = {ReportSection::Summary, ReportSection::Credit};
        look.attachFigures = false;
        const ReportOptions back = lookFrom(lookText(look), {});
        QCOMPARE(back.locale.name(), QStringLiteral("de_DE"));
        QCOMPARE(back.company, look.company);
        QVERIFY(back.paper == look.paper && back.sections == look.sections && !back.attachFigures);
        // What is not understood changes nothing.
        QVERIFY(lookFrom("nonsense", look).sections == look.sections);
        ReportLookForm form;
        form.setLook(look);
        QVERIFY(form.look().sections == look.sections);
        QCOMPARE(form.look().locale.name(), QStringLiteral("de_DE"));
    }

    void aBatchWritesWholeFilesAndGoesOnAfterARefusal()
    {
        WorkspacesAtHand workspaces;
        workspaces.add(QStringLiteral("w"), copiesOf(exampleCase("02-credit-by-time"), 3));
        const auto workspace = workspaces.stored(QStringLiteral("w"));
        QTemporaryDir folder;
        ReportBatch batch;
        batch.contracts = {"c100", "nobody", "c102"};
        batch.month = june;
        batch.asOf = inJuly();
        batch.folder = folder.path();
        batch.look.fileName = QStringLiteral("{contract}-{month}");
        std::vector<int> told;
        const auto outcome = writeBatch(*workspace, batch, [&](int done) {
            told.push_back(done);
            return true;
        });
        QVERIFY(outcome);
        QCOMPARE(outcome->done, (std::vector<std::string>{"c100", "c102"}));
        QCOMPARE(outcome->refused.size(), std::size_t(1));
        QCOMPARE(told, (std::vector<int>{0, 1, 2}));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
                 (QStringList{QStringLiteral("c100-2026-06.pdf"), QStringLiteral("c102-2026-06.pdf")}));
        QVERIFY(contentOfFile(folder.filePath(QStringLiteral("c100-2026-06.pdf"))).startsWith("%PDF"));
        QCOMPARE(outcome->files.size(), outcome->done.size());
        QVERIFY(reportStanding(*workspace, "c100", june)->state == ReportState::Draft);
        QVERIFY(reportStanding(*workspace, "c101", june)->state == ReportState::NotStarted);
        // Cancelled after the first: that one is whole, the others are not begun.
        QTemporaryDir other;
        batch.folder = other.path();
        batch.contracts = {"c100", "c101", "c102"};
        const auto cut = writeBatch(*workspace, batch, [](int done) { return done < 1; });
        QVERIFY(cut && cut->cancelled);
        QCOMPARE(QDir(other.path()).entryList(QDir::Files).size(), 1);
    }

    void aDraftOfAnEmailHoldsThePdf()
    {
        WorkspacesAtHand workspaces;
        workspaces.add(QStringLiteral("w"));
        const auto workspace = workspaces.stored(QStringLiteral("w"));
        const ContractRow first = workspace->contracts().list().value().front();
        const std::string &contract = first.id;
        CustomerRecord record;
        record.name = first.customer;
        record.contacts = {{"Ann Lee", "ann@example.org", ""}};
        QVERIFY(workspace->customers().save({std::nullopt, record}, {"ann", inJuly()}).has_value());
        QTemporaryDir folder;
        ReportBatch batch;
        batch.contracts = {contract};
        batch.month = june;
        batch.asOf = inJuly();
        batch.folder = folder.path();
        batch.asMail = true;
        QVERIFY(writeBatch(*workspace, batch, [](int) { return true; })->done.size() == 1);
        const QStringList files = QDir(folder.path()).entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QVERIFY(files.front().endsWith(QStringLiteral("-2026-06.eml")));
        const QByteArray mail = contentOfFile(folder.filePath(files.front()));
        QVERIFY(mail.contains("To: ann@example.org\r\n"));
        QVERIFY(mail.contains("X-Unsent: 1\r\n"));
        QVERIFY(mail.contains("Content-Type: application/pdf;"));
        QVERIFY(mail.contains(
            QString(files.front()).replace(QStringLiteral(".eml"), QStringLiteral(".pdf")).toLatin1()));
        QVERIFY(mail.contains(QByteArray("%PDF-1.6").toBase64().left(8)));
    }

    void aLockedMonthStaysLocked()
    {
        WorkspacesAtHand workspaces;
        workspaces.add(QStringLiteral("w"), copiesOf(exampleCase("02-credit-by-time"), 2));
        const auto workspace = workspaces.stored(QStringLiteral("w"));
        ReportBatch batch;
        batch.contracts = {"c100"};
        batch.month = june;
        batch.asOf = parseInstant("2026-06-04T23:59:59Z").value();
        const auto goOn = [](int) { return true; };
        // The month still runs: its period ends with the contract, on the 5th.
        QCOMPARE(lockMonths(*workspace, batch, "ann", goOn)->refused.size(), std::size_t(1));
        QVERIFY(reportStanding(*workspace, "c100", june)->state == ReportState::NotStarted);
        batch.asOf = inJuly();
        QCOMPARE(lockMonths(*workspace, batch, "ann", goOn)->done.size(), std::size_t(1));
        QVERIFY(reportStanding(*workspace, "c100", june)->state == ReportState::Locked);
        QCOMPARE(lockMonths(*workspace, batch, "ann", goOn)->refused.size(), std::size_t(1));
        QVERIFY(!setReportState(*workspace, "c101", june, ReportState::Locked, inJuly()));
        QVERIFY(setReportState(*workspace, "c101", june, ReportState::Sent, inJuly()).has_value());
        QVERIFY(reportStandings(*workspace, june)->at("c101").state == ReportState::Sent);
    }

    // Whatever the pattern, and however alike the customers' names.
    void noTwoContractsShareAFile()
    {
        const std::vector<ContractRow> rows
            = {{"a", "Acme Ltd.", "p", "P"}, {"b", "ACME Ltd.", "p", "P"}, {"c", "Acme/Ltd.", "p", "P"},
               {"d", "Other", "p", "P"},     {"e", "\xD8\xB9", "p", "P"},  {"f", "\xD8\xA8", "p", "P"},
               {"x/y", "Slash", "p", "P"},   {"x-y", "Slash 2", "p", "P"}};
        const ReportPeriod month = periodWith(june, PeriodLength::Month);
        for (const char *pattern :
             {"", "{customer}-{month}", "{month}", "report", "{contract}", "../{customer}/{month}"}) {
            const ReportFileName names(QString::fromLatin1(pattern), rows);
            std::set<QString> all;
            for (const ContractRow &row : rows)
                for (const ReportPeriod &period : {month, periodWith(june, PeriodLength::Quarter)})
                    for (const ReportKind kind : {ReportKind::Review, ReportKind::Claims})
                        if (isMadeOf(kind, period.length)) {
                            const QString name = names.of(row.id, period, kind);
                            QVERIFY2(!name.contains(QLatin1Char('/')) && !name.startsWith(QLatin1Char('.')),
                                     qPrintable(name));
                            QVERIFY2(all.insert(name.toLower()).second, qPrintable(name));
                        }
        }
        QCOMPARE(ReportFileName({}, rows).of("d", month, ReportKind::Review),
                 QStringLiteral("Other-2026-06"));
        QCOMPARE(ReportFileName({}, {{"j", "Juniper & Vale  Outfitters", "p", "P"}})
                     .of("j", month, ReportKind::Review),
                 QStringLiteral("Juniper-Vale-Outfitters-2026-06"));
    }

    void theTemplateDecidesTheParts()
    {
        ReportLookForm form;
        form.show();
        auto *kind = form.findChild<QComboBox *>(QStringLiteral("reportKind"));
        auto *period = form.findChild<Segments *>(QStringLiteral("reportPeriod"));
        auto *support = form.findChild<QCheckBox *>(
            QStringLiteral("section%1").arg(static_cast<int>(ReportSection::Support)));
        QSignalSpy changed(&form, &ReportLookForm::lookChanged);
        QVERIFY(support->isVisible());
        period->setCurrent(static_cast<int>(PeriodLength::Quarter));
        QVERIFY(support->isVisible());
        QCOMPARE(changed.size(), 1);
        QVERIFY(form.look().length == PeriodLength::Quarter);
        kind->setCurrentIndex(kind->findData(static_cast<int>(ReportKind::Claims)));
        QVERIFY(!period->isEnabled());
        QVERIFY(!support->isVisible());
        QVERIFY(form.look().kind == ReportKind::Claims && form.look().length == PeriodLength::Month);
        // What a kind does not have is not forgotten by the others.
        kind->setCurrentIndex(0);
        QVERIFY(form.look().sections.count(ReportSection::Support) > 0);
        const ReportOptions back = lookFrom(lookText(form.look()), {});
        QVERIFY(back.kind == ReportKind::Review && back.length == PeriodLength::Quarter);
    }

    void nothingChosenSaysNoNumber()
    {
        ReportsPage page;
        page.rows()->setRows({row("a")});
        auto *create = page.findChild<QPushButton *>(QStringLiteral("createReports"));
        QCOMPARE(create->text(), QStringLiteral("Create PDFs"));
        QVERIFY(!create->isEnabled());
    }

    void theNameOfTheSettingsSigns()
    {
        ReportOptions window;
        window.author = QStringLiteral("Ana Ruiz");
        ReportOptions kept;
        kept.company = QStringLiteral("Northbridge");
        QCOMPARE(lookFrom(lookText(kept), window).author, QStringLiteral("Ana Ruiz"));
        CustomerRecord record;
        record.language = "es";
        QCOMPARE(makegood::ui::lookOf({}, window, &record).locale.language(), QLocale::Spanish);
        // A language that was chosen for the report stays.
        kept.locale = QLocale(QStringLiteral("de_DE"));
        QCOMPARE(makegood::ui::lookOf(lookText(kept), window, &record).locale.language(), QLocale::German);
    }

    // On paper stands what is in the PDF, page by page.
    void thePrinterGetsEveryPage()
    {
        WorkspacesAtHand workspaces;
        workspaces.add(QStringLiteral("w"));
        const auto workspace = workspaces.stored(QStringLiteral("w"));
        const std::string contract = workspace->contracts().list().value().front().id;
        const auto pages = ReportPages::layOut(*reportInput(*workspace, contract, june, inJuly()), {});
        QVERIFY(pages.has_value());
        QTemporaryDir folder;
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(QStringLiteral("paper.pdf")));
        setPaperOf(*pages, printer);
        QVERIFY(printReport(*pages, printer));
        QProcess info;
        info.start(QStringLiteral("pdfinfo"), {printer.outputFileName()});
        QVERIFY(info.waitForFinished());
        QVERIFY(info.readAllStandardOutput().simplified().contains(
            QStringLiteral("Pages: %1 ").arg(pages->count()).toLatin1()));
    }

    // The page with the session behind it: draws, counts the pages, and writes what is chosen.
    void drawsTheReportOfTheCustomer()
    {
        WorkspacesAtHand workspaces;
        workspaces.add(QStringLiteral("w"), copiesOf(exampleCase("02-credit-by-time"), 3));
        JobTracker jobs;
        Session session(&jobs, inJuly);
        QVERIFY(workspaces.open(session, QStringLiteral("w")));
        session.judging()->showMonth(june);
        QTemporaryDir folder;
        UiSettings settings(folder.filePath(QStringLiteral("s.ini")));
        AppServices services;
        services.who = QStringLiteral("ann");
        PageContext context;
        context.session = &session;
        context.jobs = &jobs;
        context.services = &services;
        context.state = &settings;
        ReportsController controller(context);
        std::unique_ptr<QWidget> owned(controller.page());
        auto *page = qobject_cast<ReportsPage *>(owned.get());
        page->resize(1200, 700);
        page->show();
        QSignalSpy drawn(&controller, &ReportsController::drawn);
        Shown shown;
        shown.contract = session.workspace()->contract("c101");
        shown.month = june;
        controller.show(shown);
        QTRY_VERIFY_WITH_TIMEOUT(!drawn.isEmpty() && jobs.isIdle(), 30000);
        QCOMPARE(page->current(), std::string("c101"));
        QVERIFY(page->preview()->pages() >= 3);
        QVERIFY(page->findChild<QLabel *>(QStringLiteral("pageCount"))
                    ->text()
                    .startsWith(QStringLiteral("page 1 of ")));
        page->rows()->choose({"c100", "c102"});
        // A customer can be chosen once the month has been judged.
        QTRY_COMPARE_WITH_TIMEOUT(page->rows()->chosen().size(), std::size_t(2), 30000);
        QSignalSpy created(&controller, &ReportsController::created);
        controller.createIn(folder.path(), false);
        QTRY_COMPARE_WITH_TIMEOUT(created.size(), 1, 30000);
        QCOMPARE(created.value(0).value(0).toInt(), 2);
        QTRY_VERIFY(page->rows()->rows().front().standing.state == ReportState::Draft);
        // What is locked here the rest of the window knows at once.
        session.judging()->focus("c102");
        QTRY_VERIFY_WITH_TIMEOUT(session.judging()->focusedCase() && jobs.isIdle(), 30000);
        QVERIFY(session.reported()->versions().empty());
        emit page->lockWanted();
        QTRY_COMPARE_WITH_TIMEOUT(session.reported()->versions().size(), std::size_t(1), 30000);
        QTRY_VERIFY(settle(jobs));
    }
};

MAKEGOOD_TEST(UiReportsPage)

} // namespace t_ui_reports_page

#include "t_ui_reports_page.moc"
