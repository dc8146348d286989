// SPDX-License-Identifier: GPL-3.0-or-later
// Claims in the whole window: one notice a deadline, a click that opens the claim, figures and invoices
// imported and undone in one step, remedies in the figures.
#include <QAction>
#include <QFile>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include "case_at_hand.h"
#include "credit/claim_form.h"
#include "credit/claim_reminder_controller.h"
#include "credit/credit_controller.h"
#include "credit/credit_page.h"
#include "credit/figure_model.h"
#include "credit/ledger_model.h"
#include "feeds/ledger_csv.h"
#include "sample/sample_workspace.h"
#include "session/ui_settings.h"
#include "shell/main_window.h"
#include "shell/message_bar.h"
#include "support/test_program.h"
#include "widgets/theme.h"

namespace t_ui_claims
{

using namespace makegood::ui;
using namespace makegood::feeds;
using namespace std::chrono;

namespace
{

// 5 June, 17:00: of five claims one has two days, one an hour and 40 minutes, two less than a day.
Instant asOf()
{
    return parseInstant("2026-06-05T17:00:00Z").value();
}

class FakeNotifier : public Notifier
{
public:
    bool tell(const QString &id, const QString &title, const QString &text) override
    {
        if (!works)
            return false;
        ids << id;
        titles << title;
        texts << text;
        return true;
    }
    bool works = true;
    QStringList ids;
    QStringList titles;
    QStringList texts;
};

ContractNotice notice(const char *contract, Duration before, Instant deadline)
{
    ContractNotice out;
    out.contract = contract;
    out.customer = "<b>Acme</b> & Sons";
    out.month = {2026y / June};
    out.zone = Zone::named("America/Denver").value();
    out.claim = {"web-1", {deadline - hours(72), deadline - hours(71)}, deadline, before};
    return out;
}

} // namespace

class UiClaims : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void eachThresholdIsToldOnceAlsoAfterARestart();
    void withoutADesktopTheWindowTells();
    void theWindowTellsAndAClickOpensTheClaim();
    void filesComeInAsOneStep();
    void whatIsWrongInAFileIsToldAndNothingIsHalfRead();
    void remediesReachTheFigures();

private:
    void open(MainWindow &window, const CaseData &data);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<UiSettings> m_state;
    std::unique_ptr<FakeNotifier> m_notifier;
    Theme m_theme;
    AppServices m_services;
};

void UiClaims::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_state = std::make_unique<UiSettings>(m_folder->filePath(QStringLiteral("state.ini")));
    m_notifier = std::make_unique<FakeNotifier>();
    m_services = {};
    m_services.now = asOf;
    m_services.workspaceAt = [](const QString &path) -> WorkspaceOpener {
        return pooled([file = path.toStdString()] { return Workspace::open(file); });
    };
    const auto textOf = [](const QString &file) {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll().toStdString() : std::string();
    };
    m_services.readFigures = [textOf](const QString &file, const Contract &contract) {
        return readProviderFiguresCsv(textOf(file), "told.csv", contract);
    };
    m_services.readInvoices = [textOf](const QString &file, const Contract &contract) {
        return readInvoicesCsv(textOf(file), "invoices.csv", contract);
    };
    m_services.notifier = m_notifier.get();
    m_services.firstWorkspace = m_folder->filePath(QStringLiteral("w.makegood"));
    m_services.who = QStringLiteral("ana");
}

void UiClaims::open(MainWindow &window, const CaseData &data)
{
    const auto workspace = Workspace::create(m_services.firstWorkspace.toStdString()).value();
    QVERIFY(workspace->contracts().importCase(data, {"test", asOf()}).has_value());
    window.show();
    window.openWorkspace(m_services.firstWorkspace);
    QTRY_VERIFY_WITH_TIMEOUT(window.isSettled() && window.session()->judging()->focusedCase(), 20000);
    window.showPage(QStringLiteral("credit"));
    QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), 20000);
}

void UiClaims::eachThresholdIsToldOnceAlsoAfterARestart()
{
    const Instant deadline = asOf() + hours(1);
    {
        ClaimReminderController reminder(m_notifier.get(), m_state.get());
        reminder.remind({notice("a", hours(2), deadline), notice("a", hours(2), deadline)}, asOf());
        QCOMPARE(m_notifier->texts.size(), 1);
        QVERIFY(m_notifier->titles[0].contains(QStringLiteral("<b>Acme</b> & Sons")));
        // Denver's clock, as the customer has it: 12:00 on 5 June.
        QVERIFY2(m_notifier->texts[0].contains(QStringLiteral("5 Jun 2026, 12:00 (UTC−06:00)")),
                 qPrintable(m_notifier->texts[0]));
        reminder.remind({notice("a", hours(2), deadline)}, asOf() + minutes(30));
        QCOMPARE(m_notifier->texts.size(), 1);
        reminder.remind({notice("b", hours(24), deadline), notice("b", hours(2), deadline)}, asOf());
        QCOMPARE(m_notifier->texts.size(), 3);
    }
    m_state = std::make_unique<UiSettings>(m_folder->filePath(QStringLiteral("state.ini")));
    ClaimReminderController again(m_notifier.get(), m_state.get());
    again.remind({notice("a", hours(2), deadline)}, asOf());
    QCOMPARE(m_notifier->texts.size(), 3);
    // A post-mortem moved the deadline: a new notice, and past ones are removed.
    again.remind({notice("a", hours(2), deadline + hours(30))}, asOf() + hours(29));
    QCOMPARE(m_notifier->texts.size(), 4);
    QCOMPARE(m_state->value("claims/told").count(QLatin1Char('\n')), 0);

    std::vector<ContractNotice> wanted;
    connect(&again, &ClaimReminderController::claimWanted, this,
            [&](const ContractNotice &n) { wanted.push_back(n); });
    emit m_notifier->activated(m_notifier->ids.last());
    emit m_notifier->activated(QStringLiteral("somebody else's"));
    QCOMPARE(wanted.size(), std::size_t(1));
    QVERIFY(wanted[0].claim.deadline == deadline + hours(30));

    // The same claim in another workspace is another notice.
    m_state->setValue("workspace/path", QStringLiteral("/other"));
    again.remind({notice("a", hours(2), deadline + hours(30))}, asOf() + hours(29));
    QCOMPARE(m_notifier->texts.size(), 5);
}

void UiClaims::withoutADesktopTheWindowTells()
{
    m_notifier->works = false;
    MainWindow window(m_services, m_state.get(), &m_theme);
    open(window, makegood::test::exampleCase("02-credit-by-time"));
    auto *bar = window.findChild<MessageBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(bar->text().contains(QStringLiteral("A claim’s deadline is near")), 20000);
    auto *act = bar->findChild<QToolButton *>(QStringLiteral("actOnMessage"));
    QVERIFY(bar->text().contains(QStringLiteral("2 Jun 2026, 18:00"))); // the nearest of three
    QVERIFY(bar->text().contains(QStringLiteral("2 more")));
    QVERIFY(!act->isHidden() && !act->accessibleName().isEmpty());
    QTest::keyClick(act, Qt::Key_Space);
    QVERIFY(bar->isHidden());
    QTRY_VERIFY_WITH_TIMEOUT(!window.findChild<ClaimForm *>()->isHidden(), 20000);
}

void UiClaims::theWindowTellsAndAClickOpensTheClaim()
{
    MainWindow window(m_services, m_state.get(), &m_theme);
    open(window, makegood::test::exampleCase("02-credit-by-time"));
    QTRY_COMPARE_WITH_TIMEOUT(m_notifier->texts.size(), 3, 20000); // two days are not yet
    QVERIFY(m_notifier->texts[0].contains(QStringLiteral("2 Jun 2026, 18:00"))); // the nearest deadline first
    window.showPage(QStringLiteral("outages"));
    window.showAt(QStringLiteral("credit-by-time"), QStringLiteral("game-1"), {});
    QTRY_COMPARE_WITH_TIMEOUT(window.shownService(), QStringLiteral("game-1"), 20000);
    emit m_notifier->activated(m_notifier->ids[0]);
    const auto *form = window.findChild<ClaimForm *>();
    QTRY_VERIFY_WITH_TIMEOUT(form->isVisible(), 20000);
    QCOMPARE(window.shownService(), QStringLiteral("vps-1"));
    QVERIFY(form->papers().subject.contains(QStringLiteral("2 Jun 2026, 18:00")));
    QCOMPARE(m_notifier->texts.size(), 3);
}

void UiClaims::filesComeInAsOneStep()
{
    MainWindow window(m_services, m_state.get(), &m_theme);
    open(window, makegood::test::exampleCase("02-credit-by-time"));
    const auto write = [&](const char *name, const QByteArray &text) {
        QFile file(m_folder->filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(write("told.csv",
                  "outage_start,service,downtime,amount,note\n"
                  "2026-06-02T10:00:00Z,vps-1,52m,1.20,their page\n"
                  "2026-06-02T10:00:00Z,game-1,20m,,\n"));
    QVERIFY(write("invoices.csv",
                  "invoice,service,month,invoiced_on,amount\nR-1,vps-1,2026-06,2026-07-02,1.39\n"));
    auto *controller = window.findChild<CreditController *>();
    controller->importFigures(m_folder->filePath(QStringLiteral("told.csv")));
    QTRY_COMPARE_WITH_TIMEOUT(window.session()->ledgers()->focused().figures.size(), std::size_t(2), 20000);
    QCOMPARE(window.session()->ledgers()->focused().figures[0].by, std::string("ana"));
    const auto *figures = window.findChild<FigureModel *>();
    const auto cell = [&](int row, int column) {
        return figures->index(row, column).data().toString().replace(QChar(0x00A0), QLatin1Char(' '));
    };
    QTRY_COMPARE(cell(0, FigureModel::TheirTime), QStringLiteral("52 min"));
    QCOMPARE(cell(0, FigureModel::AmountHigher), QStringLiteral("ours"));
    controller->importInvoices(m_folder->filePath(QStringLiteral("invoices.csv")));
    QTRY_COMPARE_WITH_TIMEOUT(window.session()->ledgers()->focused().invoices.size(), std::size_t(1), 20000);
    window.findChild<CreditPage *>()->showPart(QStringLiteral("ledgerPart"));
    const auto *balances = window.findChild<BalanceModel *>();
    QTRY_COMPARE_WITH_TIMEOUT(balances->rowCount(), 1, 20000);
    QCOMPARE(balances->at(0).sum.over.minor, std::int64_t(139));

    // A second import changes nothing and adds no undo step.
    controller->importInvoices(m_folder->filePath(QStringLiteral("invoices.csv")));
    const auto *bar = window.findChild<MessageBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(bar->text().contains(QStringLiteral("nothing changed")), 20000);
    auto *undo = window.findChild<QAction *>(QStringLiteral("undo"));
    undo->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(window.session()->ledgers()->focused().invoices.empty(), 20000);
    undo->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(window.session()->ledgers()->focused().figures.empty(), 20000);
    QVERIFY(!undo->isEnabled());
    QTRY_COMPARE(cell(0, FigureModel::TheirTime), QStringLiteral("–"));
    window.findChild<QAction *>(QStringLiteral("redo"))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(window.session()->ledgers()->focused().figures.size(), std::size_t(2), 20000);
    QVERIFY(Workspace::open(m_services.firstWorkspace.toStdString())
                .value()
                ->upkeep()
                .checkIntegrity()
                .has_value());
}

void UiClaims::whatIsWrongInAFileIsToldAndNothingIsHalfRead()
{
    MainWindow window(m_services, m_state.get(), &m_theme);
    open(window, makegood::test::exampleCase("02-credit-by-time"));
    QFile file(m_folder->filePath(QStringLiteral("told.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("outage_start,service,downtime,amount,note\n"
               "2026-06-02T10:00:00Z,vps-1,52m,1.20,good\n"
               "2026-06-02T11:00:00Z,<b>no</b>,52m,1.20,\n");
    file.close();
    window.findChild<CreditController *>()->importFigures(file.fileName());
    const auto *bar = window.findChild<MessageBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(bar->text().contains(QStringLiteral("told.csv:3: service")), 20000);
    QVERIFY(bar->text().contains(QStringLiteral("Nothing was imported")));
    QVERIFY(window.session()->ledgers()->focused().figures.empty());
    window.findChild<CreditController *>()->exportLedger("a", m_folder->filePath(QStringLiteral("no/l.csv")));
    QVERIFY2(bar->text().startsWith(QStringLiteral("The file was not written: ")), qPrintable(bar->text()));
    QVERIFY2(bar->text().contains(QStringLiteral("no/l.csv")), qPrintable(bar->text()));
    QVERIFY2(bar->text().contains(QStringLiteral("there is no such folder")), qPrintable(bar->text()));
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("no"))));
    window.findChild<CreditController *>()->exportLedger("a", m_folder->filePath(QStringLiteral("l.csv")));
    QVERIFY(bar->text().startsWith(QStringLiteral("Written: ")));
}

void UiClaims::remediesReachTheFigures()
{
    MainWindow window(m_services, m_state.get(), &m_theme);
    const auto cases = makegood::sample::sampleCases().value();
    const auto dental = std::find_if(cases.begin(), cases.end(), [](const CaseData &data) {
        return data.contract.id == "harbour-dental";
    });
    open(window, *dental);
    const std::string service = window.session()->judging()->focusedCase()->contract.services[0].id;
    const AgreedRemedy remedy{service, window.shownMonth(), Money{7500}, "s.whitfield", asOf(), "agreed"};
    emit window.findChild<CreditPage *>()->saveWanted(ledgerRequest(
        window.shownContract().toStdString(), {{}, {}, {}, {{{}, remedy}}}, QStringLiteral("Remedy")));
    const auto agreed = [&] {
        return window.session()
            ->judging()
            ->judged(window.shownContract().toStdString(), window.shownMonth())
            ->evaluation->services[0]
            .credit.agreed;
    };
    QTRY_VERIFY_WITH_TIMEOUT(agreed() == remedy, 20000);
    window.findChild<QAction *>(QStringLiteral("undo"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!agreed(), 20000);
}

MAKEGOOD_TEST(UiClaims)

} // namespace t_ui_claims

#include "t_ui_claims.moc"
