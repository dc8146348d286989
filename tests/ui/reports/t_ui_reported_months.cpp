// SPDX-License-Identifier: GPL-3.0-or-later
// A reported month: later changes need a reason and leave a restatement.
#include <QAbstractItemModel>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWidget>
#include <QtTest>

#include "case_at_hand.h"
#include "incidents/incident_model.h"
#include "reports/difference_model.h"
#include "reports/reported_section.h"
#include "reports/restatement_dialog.h"
#include "session/ui_settings.h"
#include "shell/main_window.h"
#include "shell/workspace_controller.h"
#include "sla/evaluate/evaluate.h"
#include "support/test_program.h"
#include "widgets/table_view.h"
#include "widgets/theme.h"
#include "work/restating.h"

namespace t_ui_reported_months
{

using namespace makegood::ui;
using namespace std::chrono;

namespace
{

const Month june = parseMonth("2026-06").value();

Instant asOf()
{
    return parseInstant("2026-06-05T17:00:00Z").value();
}

QString plain(QString text)
{
    for (const QChar mark : {QChar(0x2068), QChar(0x2069)})
        text.remove(mark);
    return text.replace(QChar(0x00A0), QLatin1Char(' '));
}

QString text(const QAbstractItemModel &model, int row, int column)
{
    return plain(model.index(row, column).data().toString());
}

// The row of a figure of a service, as `reported > now (difference)`.
QString told(const QAbstractItemModel &model, const QString &service, const QString &figure)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (text(model, row, DifferenceModel::Service) == service
            && text(model, row, DifferenceModel::Figure) == figure)
            return QStringLiteral("%1 > %2 (%3)")
                .arg(text(model, row, DifferenceModel::Reported), text(model, row, DifferenceModel::Now),
                     text(model, row, DifferenceModel::Change));
    return {};
}

ReportedVersion versionOf(const Evaluation &evaluation, std::int64_t number, const char *reason)
{
    // Milliseconds of the clock are nobody's news.
    return {number, asOf() + std::chrono::milliseconds(905), "ann", reason, figuresOf(evaluation)};
}

} // namespace

class UiReportedMonths : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void differencesAreToldWithTheirSign();
    void theNoticeSaysWhatWasReported();
    void aRestatementWantsAReason();
    void aReviewOfAReportedMonthLeavesARestatement();
    void dataThatChangesAMonthIsToldAndRestated();
    void aMonthThatRunsIsNotFrozen();
    void exportOffersToFreeze();

private:
    void open(MainWindow &window, const char *example);
    CaseData changed() const;
    ReportedSection *noticeOf(const MainWindow &window) const
    {
        return window.findChild<ReportedSection *>();
    }
    QString noticed(const MainWindow &window) const
    {
        const auto *notice = noticeOf(window);
        return notice->isHidden()
            ? QString()
            : plain(notice->findChild<QLabel *>(QStringLiteral("reportedText"))->text());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<UiSettings> m_state;
    Theme m_theme;
    AppServices m_services;
};

void UiReportedMonths::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_state = std::make_unique<UiSettings>(m_folder->filePath(QStringLiteral("state.ini")));
    m_services.now = asOf;
    m_services.workspaceAt = [](const QString &path) -> WorkspaceOpener {
        return pooled([file = path.toStdString()] { return Workspace::open(file); });
    };
    m_services.firstWorkspace = m_folder->filePath(QStringLiteral("w.makegood"));
    m_services.who = QStringLiteral("ann");
}

void UiReportedMonths::open(MainWindow &window, const char *example)
{
    const auto workspace = Workspace::create(m_services.firstWorkspace.toStdString()).value();
    QVERIFY(workspace->contracts()
                .importCase(makegood::test::exampleCase(example), {"test", asOf()})
                .has_value());
    window.show();
    window.openWorkspace(m_services.firstWorkspace);
    QTRY_VERIFY_WITH_TIMEOUT(window.isSettled() && window.session()->judging()->focusedCase(), 20000);
}

// The first outage turns out to be the customer's own: 2.89 USD become 1.50 USD.
CaseData UiReportedMonths::changed() const
{
    CaseData data = makegood::test::exampleCase("02-credit-by-time");
    data.evidence.incidents.front().cause = Cause::Customer;
    return data;
}

void UiReportedMonths::differencesAreToldWithTheirSign()
{
    const auto before = makegood::test::creditByTime();
    const auto after = makegood::test::judged(changed(), "2026-06", "2026-06-05T17:00:00Z");
    DifferenceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto all = differences(figuresOf(*before), figuresOf(*after));
    model.setRows(differenceRows(all, Format(QLocale(), *before)));
    QCOMPARE(model.rowCount(), static_cast<int>(all.size()));
    QCOMPARE(told(model, QStringLiteral("vps-1"), QStringLiteral("Credit")),
             QStringLiteral("2.89 USD > 1.50 USD (\u22121.39 USD)"));
    QCOMPARE(told(model, QStringLiteral("vps-1"), QStringLiteral("Outage of 2 Jun 2026, 10:00: cause")),
             QStringLiteral("provider > customer ()"));
    const QString down = told(model, QStringLiteral("vps-1"), QStringLiteral("Downtime"));
    QVERIFY2(down.endsWith(QStringLiteral("(\u22121 h)")), qPrintable(down));
    const QString share = told(model, QStringLiteral("vps-1"), QStringLiteral("Availability"));
    QVERIFY2(share.contains(QStringLiteral("(+")) && share.endsWith(QStringLiteral(" points)")),
             qPrintable(share));
    // And the other way round: a plus.
    model.setRows(
        differenceRows(differences(figuresOf(*after), figuresOf(*before)), Format(QLocale(), *before)));
    QCOMPARE(told(model, QStringLiteral("contract"), QStringLiteral("Credit of the contract"))
                 .section(QLatin1Char('('), 1),
             QStringLiteral("+1.39 USD)"));
}

void UiReportedMonths::theNoticeSaysWhatWasReported()
{
    const auto before = makegood::test::creditByTime();
    const auto after = makegood::test::judged(changed(), "2026-06", "2026-06-05T17:00:00Z");
    ReportedSection notice;
    QVERIFY(notice.isHidden());
    auto *label = notice.findChild<QLabel *>(QStringLiteral("reportedText"));
    auto *what = notice.findChild<QPushButton *>(QStringLiteral("reportedDifferences"));
    notice.showReported({versionOf(*before, 1, "")}, *before);
    QVERIFY(!notice.isHidden() && what->isHidden());
    QCOMPARE(plain(label->text()), QStringLiteral("Reported on 5 Jun 2026, 17:00 by ann."));
    notice.showReported({versionOf(*before, 1, "")}, *after);
    QVERIFY(label->text().contains(QStringLiteral("from the report that was sent")));
    QVERIFY(!what->isHidden());
    QSignalSpy wanted(&notice, &ReportedSection::differencesWanted);
    QTest::keyClick(what, Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
    // Text from outside stays text.
    notice.showReported({versionOf(*before, 1, ""), versionOf(*after, 2, "<b>late</b>")}, *after);
    QVERIFY(label->text().contains(QStringLiteral("<b>late</b>")));
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(!label->text().contains(QStringLiteral("differs")));
    for (const QWidget *w : notice.findChildren<QWidget *>())
        if (w->focusPolicy() != Qt::NoFocus)
            QVERIFY2(!w->accessibleName().isEmpty(), qPrintable(w->objectName()));
}

void UiReportedMonths::aRestatementWantsAReason()
{
    const auto before = makegood::test::creditByTime();
    const auto after = makegood::test::judged(changed(), "2026-06", "2026-06-05T17:00:00Z");
    RestatementDialog dialog({versionOf(*before, 1, "")}, after);
    auto *restate = dialog.findChild<QPushButton *>(QStringLiteral("restatementSave"));
    auto *reason = dialog.findChild<QLineEdit *>(QStringLiteral("restatementReason"));
    QVERIFY(!restate->isEnabled());
    dialog.show();
    QTest::keyClicks(reason, QStringLiteral("late logs"));
    QVERIFY(restate->isEnabled());
    QSignalSpy wanted(&dialog, &RestatementDialog::restateWanted);
    QTest::mouseClick(restate, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toString(), QStringLiteral("late logs"));

    // Nothing differs from the last report: earlier versions alone are compared.
    RestatementDialog past({versionOf(*before, 1, ""), versionOf(*after, 2, "late logs")}, after);
    QVERIFY(past.findChild<QPushButton *>(QStringLiteral("restatementSave"))->isHidden());
    auto *table = past.findChild<TableView *>(QStringLiteral("differences"));
    QCOMPARE(told(*table->model(), QStringLiteral("vps-1"), QStringLiteral("Credit")),
             QStringLiteral("2.89 USD > 1.50 USD (\u22121.39 USD)"));
    QVERIFY(past.findChild<QLabel *>(QStringLiteral("restatementSentence"))
                ->text()
                .contains(QStringLiteral("late logs")));
}

void UiReportedMonths::aReviewOfAReportedMonthLeavesARestatement()
{
    MainWindow window(m_services, m_state.get(), &m_theme);
    open(window, "02-credit-by-time");
    auto *freeze = window.findChild<QAction *>(QStringLiteral("freezeMonth"));
    QVERIFY(freeze->isEnabled());
    QCOMPARE(noticed(window), QString());
    freeze->trigger();
    QTRY_COMPARE(noticed(window), QStringLiteral("Reported on 5 Jun 2026, 17:00 by ann."));
    QVERIFY(!freeze->isEnabled());

    window.showPage(QStringLiteral("incidents"));
    const auto *table = window.findChild<TableView *>(QStringLiteral("incidents"));
    QTRY_VERIFY(table->model()->rowCount() == 6);
    const QModelIndex cause = table->model()->index(0, IncidentModel::CauseWord);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cause).center());
    auto *reported = window.findChild<QLabel *>(QStringLiteral("reviewReported"));
    QVERIFY(reported->isHidden()); // nothing is changed yet
    auto *causes = window.findChild<QComboBox *>(QStringLiteral("reviewCause"));
    causes->setCurrentIndex(static_cast<int>(Cause::Customer));
    emit causes->activated(static_cast<int>(Cause::Customer));
    QVERIFY(!reported->isHidden());
    QVERIFY2(reported->text().contains(QStringLiteral("June 2026")), qPrintable(reported->text()));
    auto *save = window.findChild<QPushButton *>(QStringLiteral("reviewSave"));
    QVERIFY(!save->isEnabled()); // a reason is required
    QTest::keyClicks(window.findChild<QLineEdit *>(QStringLiteral("reviewWhy")),
                     QStringLiteral("their own firewall"));
    QVERIFY(save->isEnabled());
    // The sentence about the reported month moves the button; a click meets what is there.
    QTRY_COMPARE(window.childAt(save->mapTo(&window, save->rect().center())), static_cast<QWidget *>(save));
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_COMPARE(window.session()->reported()->versions().size(), std::size_t(2));
    const FrozenMonth second = window.session()->reported()->versions().back();
    QCOMPARE(second.version, std::int64_t(2));
    QCOMPARE(second.reason, std::string("their own firewall"));
    QTRY_VERIFY(noticed(window).contains(QStringLiteral("version 2: their own firewall")));
    QVERIFY(!noticed(window).contains(QStringLiteral("differs")));
    // It keeps the difference.
    const auto kept = [&](std::size_t i) {
        return readFigures(window.session()->reported()->versions()[i].evaluation).value();
    };
    QCOMPARE(kept(0).services[0].amount->minor - kept(1).services[0].amount->minor, std::int64_t(139));

    // Undo is a change as well; it restores the figures of the first report.
    window.findChild<QAction *>(QStringLiteral("undo"))->trigger();
    QTRY_COMPARE(window.session()->reported()->versions().size(), std::size_t(3));
    QVERIFY(window.session()->reported()->versions()[2].reason.find("their own firewall")
            != std::string::npos);
    QVERIFY(differences(kept(0), kept(2)).empty());
    QTRY_VERIFY(window.isSettled());
    const auto workspace = Workspace::open(m_services.firstWorkspace.toStdString()).value();
    QVERIFY(workspace->journal().verify().has_value());
    QCOMPARE(workspace->journal().all().value().back().kind, std::string("restate"));
}

void UiReportedMonths::dataThatChangesAMonthIsToldAndRestated()
{
    MainWindow window(m_services, m_state.get(), &m_theme);
    open(window, "02-credit-by-time");
    window.findChild<QAction *>(QStringLiteral("freezeMonth"))->trigger();
    QTRY_COMPARE(window.session()->reported()->versions().size(), std::size_t(1));
    // An import needs no reason: the report stays, and the notice says that the figures differ.
    window.session()->imports()->import(changed(), "sync");
    QTRY_VERIFY(noticed(window).contains(QStringLiteral("from the report that was sent")));
    QCOMPARE(window.session()->reported()->versions().size(), std::size_t(1));

    auto *what = noticeOf(window)->findChild<QPushButton *>(QStringLiteral("reportedDifferences"));
    QTest::mouseClick(what, Qt::LeftButton);
    auto *dialog = window.findChild<RestatementDialog *>();
    QVERIFY(dialog != nullptr);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("restatementReason")),
                     QStringLiteral("late logs"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("restatementSave")), Qt::LeftButton);
    QTRY_VERIFY(noticed(window).contains(QStringLiteral("version 2: late logs")));
    QVERIFY(!noticed(window).contains(QStringLiteral("differs")));
    QTRY_VERIFY(window.isSettled());
}

void UiReportedMonths::aMonthThatRunsIsNotFrozen()
{
    m_services.now = [] { return parseInstant("2026-03-20T12:00:00Z").value(); };
    MainWindow window(m_services, m_state.get(), &m_theme);
    open(window, "08-support-and-obligations");
    window.showAt({}, {}, parseMonth("2026-03").value());
    QTRY_VERIFY(window.isSettled());
    QVERIFY(!window.findChild<QAction *>(QStringLiteral("freezeMonth"))->isEnabled());
    window.showAt({}, {}, parseMonth("2026-02").value());
    QTRY_VERIFY(window.isSettled()
                && window.findChild<QAction *>(QStringLiteral("freezeMonth"))->isEnabled());
}

void UiReportedMonths::exportOffersToFreeze()
{
    MainWindow window(m_services, m_state.get(), &m_theme);
    open(window, "02-credit-by-time");
    window.workspaces()->exportMonth(m_folder->filePath(QStringLiteral("r.pdf")));
    auto *freeze = noticeOf(window)->findChild<QPushButton *>(QStringLiteral("reportedFreeze"));
    QVERIFY(!noticeOf(window)->isHidden() && !freeze->isHidden());
    QTest::mouseClick(freeze, Qt::LeftButton);
    QTRY_COMPARE(noticed(window), QStringLiteral("Reported on 5 Jun 2026, 17:00 by ann."));
    QVERIFY(freeze->isHidden());
    QTRY_VERIFY(window.isSettled());
}

MAKEGOOD_TEST(UiReportedMonths)

} // namespace t_ui_reported_months

#include "t_ui_reported_months.moc"
