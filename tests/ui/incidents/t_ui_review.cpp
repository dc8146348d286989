// SPDX-License-Identifier: GPL-3.0-or-later
// A reviewer's morning: reclassify, see the effect, save, take it back, compare, and meet somebody else's
// change.
#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QUndoStack>
#include <QWidget>
#include <QtTest>

#include "case_at_hand.h"
#include "commands/edit_history.h"
#include "credit/board_model.h"
#include "credit/claim_form.h"
#include "credit/credit_page.h"
#include "incidents/effect_model.h"
#include "incidents/incident_model.h"
#include "incidents/review_form.h"
#include "incidents/scenario_model.h"
#include "incidents/what_if_section.h"
#include "journal/journal_model.h"
#include "session/ui_settings.h"
#include "shell/main_window.h"
#include "shell/message_bar.h"
#include "sla/evaluate/evaluate.h"
#include "support/test_program.h"
#include "widgets/moment_edit.h"
#include "widgets/table_view.h"
#include "widgets/theme.h"

namespace t_ui_review
{

using namespace makegood::ui;
using namespace std::chrono;

namespace
{

Instant asOf()
{
    return parseInstant("2026-06-05T17:00:00Z").value();
}

QString plain(QString text)
{
    return text.replace(QChar(0x00A0), QLatin1Char(' '));
}

QString effectOf(const QWidget &window, const QString &figure)
{
    const auto *model = window.findChild<EffectModel *>();
    for (const EffectRow &row : model->rows())
        if (row.figure == figure)
            return plain(row.now + QStringLiteral(" > ") + row.then);
    return {};
}

Expected<Evaluation> nothing(const ReviewStep &)
{
    return refused("not asked for");
}

} // namespace

class UiReview : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void theEffectIsShownBeforeItIsSavedAndTakenBack();
    void somebodyElseWasFaster();
    void severalAtOnceAreTakenBackAtOnce();
    void whatIfsStandSideBySide();
    void aClaimIsDraftedAndRecorded();
    void draftsBecomeSteps();
    void aMomentThatNobodyEditedKeepsItsInstant();
    void everyControlHasAName();

private:
    void openAtTheFirstOutage(MainWindow &window);
    void choose(const MainWindow &window, Cause cause, const QString &why) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<UiSettings> m_state;
    Theme m_theme;
    AppServices m_services;
};

void UiReview::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_state = std::make_unique<UiSettings>(m_folder->filePath(QStringLiteral("state.ini")));
    m_services.now = asOf;
    m_services.workspaceAt = [](const QString &path) -> WorkspaceOpener {
        return pooled([file = path.toStdString()] { return Workspace::open(file); });
    };
    m_services.firstWorkspace = m_folder->filePath(QStringLiteral("w.makegood"));
    m_services.who = QStringLiteral("ana");
}

void UiReview::openAtTheFirstOutage(MainWindow &window)
{
    const auto workspace = Workspace::create(m_services.firstWorkspace.toStdString()).value();
    QVERIFY(workspace->contracts()
                .importCase(makegood::test::exampleCase("02-credit-by-time"), {"test", asOf()})
                .has_value());
    window.show();
    window.openWorkspace(m_services.firstWorkspace);
    window.showPage(QStringLiteral("incidents"));
    const auto *table = window.findChild<TableView *>(QStringLiteral("incidents"));
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() == 6 && window.isSettled(), 20000);
    const QModelIndex cause = table->model()->index(0, IncidentModel::CauseWord);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cause).center());
}

void UiReview::choose(const MainWindow &window, Cause cause, const QString &why) const
{
    auto *causes = window.findChild<QComboBox *>(QStringLiteral("reviewCause"));
    causes->setCurrentIndex(static_cast<int>(cause));
    emit causes->activated(static_cast<int>(cause));
    auto *reason = window.findChild<QLineEdit *>(QStringLiteral("reviewWhy"));
    reason->clear();
    QTest::keyClicks(reason, why);
}

void UiReview::theEffectIsShownBeforeItIsSavedAndTakenBack()
{
    MainWindow window(m_services, m_state.get(), &m_theme);
    openAtTheFirstOutage(window);
    const auto credit = [&] {
        return window.session()
            ->judging()
            ->judged("credit-by-time", window.shownMonth())
            ->evaluation->services[0]
            .credit.amount->minor;
    };
    auto *save = window.findChild<QPushButton *>(QStringLiteral("reviewSave"));
    QVERIFY(!save->isEnabled()); // nothing is changed yet
    QCOMPARE(credit(), 289);

    choose(window, Cause::Customer, {});
    QVERIFY(!save->isEnabled()); // no reason given
    QCOMPARE(effectOf(window, QStringLiteral("Credit")), QStringLiteral("2.89 USD > 1.50 USD"));
    choose(window, Cause::Customer, QStringLiteral("their own firewall"));
    QVERIFY(save->isEnabled());
    QCOMPARE(credit(), 289); // shown, not saved
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(credit(), 150, 20000);
    const auto stored = Workspace::open(m_services.firstWorkspace.toStdString()).value();
    QVERIFY(stored->contracts().load("credit-by-time").value().evidence.incidents[0].cause
            == Cause::Customer);
    const JournalEntry entry = stored->journal().all().value().back();
    QCOMPARE(entry.who, std::string("ana"));
    QVERIFY(entry.payload.find("their own firewall") != std::string::npos);
    QVERIFY(entry.payload.find("before: ") != std::string::npos);

    auto *undo = window.findChild<QAction *>(QStringLiteral("undo"));
    QVERIFY(undo->text().contains(QStringLiteral("inc-1")));
    undo->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(credit(), 289, 20000);
    window.findChild<QAction *>(QStringLiteral("redo"))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(credit(), 150, 20000);
    QCOMPARE(stored->journal().all().value().size(),
             std::size_t(4)); // the import, and every one of the three
    QVERIFY(stored->journal().verify().has_value());
}

void UiReview::somebodyElseWasFaster()
{
    MainWindow window(m_services, m_state.get(), &m_theme);
    openAtTheFirstOutage(window);
    const auto other = Workspace::open(m_services.firstWorkspace.toStdString()).value();
    const Incident before = other->contracts().load("credit-by-time").value().evidence.incidents[0];
    Incident after = before;
    after.cause = Cause::Dos;
    QVERIFY(other->evidence()
                .saveReview("credit-by-time", {{{before, after}}, {}}, {"ben", asOf()}, "seen in the logs")
                .has_value());

    choose(window, Cause::Customer, QStringLiteral("their own firewall"));
    QTest::mouseClick(window.findChild<QPushButton *>(QStringLiteral("reviewSave")), Qt::LeftButton);
    const auto *message = window.findChild<MessageBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(QStringLiteral("somebody else")), 20000);
    QVERIFY(other->contracts().load("credit-by-time").value().evidence.incidents[0] == after);
    QVERIFY(!window.findChild<QAction *>(QStringLiteral("undo"))->isEnabled());
    // The window shows what the other one saved.
    QTRY_VERIFY_WITH_TIMEOUT(window.session()->judging()->focusedCase()
                                 && window.session()->judging()->focusedCase()->evidence.incidents[0]
                                     == after,
                             20000);
}

void UiReview::severalAtOnceAreTakenBackAtOnce()
{
    MainWindow window(m_services, m_state.get(), &m_theme);
    openAtTheFirstOutage(window);
    auto *table = window.findChild<TableView *>(QStringLiteral("incidents"));
    const auto incidents = [&] { return window.session()->judging()->focusedCase()->evidence.incidents; };
    const auto before = incidents();
    const auto judged = [&] {
        return window.session()
            ->judging()
            ->judged("credit-by-time", window.shownMonth())
            ->evaluation->services[0];
    };
    const Duration downtime = judged().downtime;
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 6);
    choose(window, Cause::Customer, QStringLiteral("their move"));
    QTest::mouseClick(window.findChild<QPushButton *>(QStringLiteral("reviewSave")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(incidents() != before, 20000);
    for (const Outage &outage : judged().outages)
        QCOMPARE(outage.cause, Cause::Customer);
    QTRY_VERIFY(window.isSettled());
    window.findChild<QAction *>(QStringLiteral("undo"))->trigger(); // one step
    QTRY_VERIFY_WITH_TIMEOUT(incidents() == before, 20000);
    QCOMPARE(judged().downtime, downtime);
    QVERIFY(!window.findChild<QAction *>(QStringLiteral("undo"))->isEnabled());
    const auto stored = Workspace::open(m_services.firstWorkspace.toStdString()).value();
    QVERIFY(stored->journal().verify().has_value());
}

void UiReview::whatIfsStandSideBySide()
{
    MainWindow window(m_services, m_state.get(), &m_theme);
    openAtTheFirstOutage(window);
    auto *keep = window.findChild<QPushButton *>(QStringLiteral("reviewWhatIf"));
    choose(window, Cause::Customer, {});
    QTest::mouseClick(keep, Qt::LeftButton);
    choose(window, Cause::Dos, {});
    QTest::mouseClick(keep, Qt::LeftButton);
    auto *table = window.findChild<TableView *>(QStringLiteral("whatIfs"));
    // Captions, as recorded, two scenarios and both together.
    QTRY_COMPARE(table->model()->columnCount(), 5);
    const auto cell = [&](const QString &caption, int scenario) {
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 0).data().toString() == caption)
                return plain(table->model()->index(row, scenario + 1).data().toString());
        return QString();
    };
    const QString credit = QStringLiteral("Credit");
    const QString availability = QStringLiteral("Availability");
    QCOMPARE(cell(credit, 0), QStringLiteral("2.89 USD"));
    QCOMPARE(cell(credit, 1), QStringLiteral("1.50 USD"));
    QVERIFY(cell(availability, 2) != cell(availability, 0));
    QVERIFY(cell(availability, 3).contains(QStringLiteral("does not fit"))); // both change one incident
    QCOMPARE(window.session()->judging()->focusedCase()->evidence.incidents[0].cause,
             Cause::Provider); // nothing is saved

    auto *forget = window.findChild<QPushButton *>(QStringLiteral("whatIfForget"));
    auto *save = window.findChild<QPushButton *>(QStringLiteral("whatIfSave"));
    QVERIFY(table->isVisible()); // the first what-if was brought in sight
    QVERIFY(!forget->isEnabled()); // the recorded month cannot be forgotten
    table->setCurrentIndex(table->model()->index(0, 4));
    QVERIFY(forget->isEnabled() && !save->isEnabled()); // what does not fit is not saved
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Left);
    QTest::keyClick(table, Qt::Key_Left);
    QVERIFY(save->isEnabled());
    QTest::mouseClick(forget, Qt::LeftButton);
    QTRY_COMPARE(table->model()->columnCount(), 3);
    QVERIFY(cell(availability, 1) != cell(availability, 0));
    QAbstractItemModelTester tester(window.findChild<ScenarioModel *>(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester effects(window.findChild<EffectModel *>(),
                                     QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void UiReview::aClaimIsDraftedAndRecorded()
{
    MainWindow window(m_services, m_state.get(), &m_theme);
    openAtTheFirstOutage(window);
    window.showPage(QStringLiteral("credit"));
    auto *table = window.findChild<TableView *>(QStringLiteral("creditLines"));
    const auto *form = window.findChild<ClaimForm *>();
    QVERIFY(form->isHidden());
    const auto line = [rows = table->model()] {
        const auto at = rows->match(rows->index(0, BoardModel::Subject), Qt::DisplayRole, "2 Jun, 10:00");
        return at.isEmpty() ? -1 : at.front().row();
    };
    QTRY_VERIFY(line() >= 0);
    table->setCurrentIndex(table->model()->index(line(), 0));
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(!form->isHidden());
    QTest::mouseClick(form->findChild<QPushButton *>(QStringLiteral("claimCopy")), Qt::LeftButton);
    const QString draft = plain(QGuiApplication::clipboard()->text());
    // A copy: saving judges the month anew and lets this evaluation go.
    const ServiceResult service
        = window.session()->judging()->judged("credit-by-time", window.shownMonth())->evaluation->services[0];
    for (const QString &part : {QStringLiteral("1.39 USD"), QStringLiteral("vps-1"), QStringLiteral("1 h"),
                                QStringLiteral("SON-10"), QStringLiteral("2 Jun 2026, 10:00")})
        QVERIFY2(draft.contains(part), qPrintable(draft));
    auto *amount = form->findChild<QLineEdit *>(QStringLiteral("claimAmount"));
    auto *save = form->findChild<QPushButton *>(QStringLiteral("claimSave"));
    QCOMPARE(amount->text(), QStringLiteral("1.39"));
    amount->setText(QStringLiteral("1.395"));
    QVERIFY(!save->isEnabled()); // dollars have cents
    amount->setText(QStringLiteral("1.39"));
    form->findChild<QLineEdit *>(QStringLiteral("claimNote"))->setText(QStringLiteral("ticket 4711"));
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(window.session()->ledgers()->focused().claims.size(), std::size_t(1), 20000);
    const auto stored = Workspace::open(m_services.firstWorkspace.toStdString())
                            .value()
                            ->ledger()
                            .read("credit-by-time")
                            .value()
                            .claims;
    QCOMPARE(stored[0].state, std::string("filed"));
    QCOMPARE(stored[0].outageStart, service.claims[0].outage.start);
    QCOMPARE(stored[0].note, std::string("ticket 4711"));
    QCOMPARE(stored[0].changed.who, std::string("ana"));
    window.showPage(QStringLiteral("journal"));
    const auto *journal = window.findChild<JournalModel *>();
    QTRY_VERIFY(journal->rowCount() > 0);
    QCOMPARE(journal->at(0).entry.kind, std::string("claim"));
    QVERIFY(journal->at(0).entry.payload.find("ticket 4711") != std::string::npos);
    window.showPage(QStringLiteral("credit"));
    const auto cell
        = [&](int column) { return plain(table->model()->index(line(), column).data().toString()); };
    QTRY_COMPARE(cell(BoardModel::ClaimWords), QStringLiteral("filed")); // and the result says so everywhere
    QCOMPARE(cell(BoardModel::Amount), QStringLiteral("1.39 USD"));
    const auto judged = [&] {
        return window.session()->judging()->judged("credit-by-time", window.shownMonth())->evaluation;
    };
    QCOMPARE(judged()->services[0].claims[0].state, ClaimState::Filed);
    const CaseData again = Workspace::open(m_services.firstWorkspace.toStdString())
                               .value()
                               ->contracts()
                               .load("credit-by-time")
                               .value();
    const auto month = parseMonth("2026-06").value();
    QCOMPARE(
        evaluate(again.policy, again.contract, again.evidence, month, asOf())->services[0].claims[0].state,
        ClaimState::Filed);
    // Judged as of an instant before, it was not filed yet.
    QCOMPARE(evaluate(again.policy, again.contract, again.evidence, month, asOf() - hours(1))
                 ->services[0]
                 .claims[0]
                 .state,
             ClaimState::Open);
    // Taken back: nothing is recorded, the clock runs again, and both are told; and done again.
    const auto claims = [&] {
        return Workspace::open(m_services.firstWorkspace.toStdString())
            .value()
            ->ledger()
            .read("credit-by-time")
            .value();
    };
    window.findChild<QAction *>(QStringLiteral("undo"))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(judged()->services[0].claims[0].state, ClaimState::Open, 20000);
    QVERIFY(claims().claims.empty());
    QCOMPARE(claims().history.size(), std::size_t(2));
    QVERIFY(claims().history[1].state.empty());
    window.findChild<QAction *>(QStringLiteral("redo"))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(judged()->services[0].claims[0].state, ClaimState::Filed, 20000);
    QVERIFY(claims().claims == stored);
}

void UiReview::draftsBecomeSteps()
{
    const CaseData data = makegood::test::exampleCase("02-credit-by-time");
    Evidence evidence = data.evidence;
    ReviewDraft draft;
    draft.incident = evidence.incidents[0];
    draft.action = ReviewDraft::Action::Change;
    QVERIFY(stepOf(draft, evidence).isEmpty()); // as it was

    draft.action = ReviewDraft::Action::Split;
    draft.splitAt = draft.incident.when.start + minutes(20);
    draft.incident.cause = Cause::Dos;
    const ReviewStep parted = stepOf(draft, evidence);
    QVERIFY(makegood::sla::apply(parted, evidence).has_value());
    QCOMPARE(evidence.incidents.size(), data.evidence.incidents.size() + 1);
    QCOMPARE(evidence.incidents[0].when.end, draft.splitAt);
    QCOMPARE(evidence.incidents.back().when.start, draft.splitAt);
    QCOMPARE(evidence.incidents.back().cause, Cause::Dos);
    QVERIFY(makegood::sla::apply(parted.undone(), evidence).has_value());
    QVERIFY(evidence.incidents == data.evidence.incidents);
    draft.splitAt = draft.incident.when.end;
    QVERIFY(stepOf(draft, evidence).isEmpty()); // no half is left

    draft.incident = evidence.incidents[0];
    draft.action = ReviewDraft::Action::Merge;
    const auto next = nextIncident(evidence, draft.incident);
    QVERIFY(next.has_value());
    QVERIFY(makegood::sla::apply(stepOf(draft, evidence), evidence).has_value());
    QCOMPARE(evidence.incidents.size(), data.evidence.incidents.size() - 1);
    QCOMPARE(evidence.incidents[0].when.end, std::max(data.evidence.incidents[0].when.end, next->when.end));

    // Two outages of six minutes with twelve between them: the bridge of the example.
    evidence = data.evidence;
    evidence.bridges.clear();
    const auto judged
        = evaluate(data.policy, data.contract, evidence, parseMonth("2026-06").value(), asOf()).value();
    const auto &outages = judged.services[0].outages;
    const auto time = bridgeable(judged.services[0], outages[outages.size() - 2].whole);
    QVERIFY(time && time->length() == minutes(12));
    QVERIFY(!bridgeable(judged.services[0], outages.back().whole));
    draft.action = ReviewDraft::Action::Bridge;
    draft.bridge = {judged.services[0].service, *time, "ana", asOf(), "one cause"};
    QVERIFY(makegood::sla::apply(stepOf(draft, evidence), evidence).has_value());
    const auto bridged
        = evaluate(data.policy, data.contract, evidence, parseMonth("2026-06").value(), asOf()).value();
    QCOMPARE(bridged.services[0].credit.amount->minor, 289);
}

void UiReview::aMomentThatNobodyEditedKeepsItsInstant()
{
    // 02:30 comes twice on 25 October 2026 in Madrid.
    const Zone madrid = Zone::named("Europe/Madrid").value();
    const Instant second = parseInstant("2026-10-25T01:30:00.250Z").value();
    MomentEdit edit(QStringLiteral("m"), QStringLiteral("Moment"));
    edit.setMoment(second, madrid);
    QCOMPARE(edit.moment(), second);
    edit.setTime(QTime(3, 15));
    QCOMPARE(edit.moment(), parseInstant("2026-10-25T02:15:00Z").value());
    edit.setTime(QTime(2, 45)); // the first of the two
    QCOMPARE(edit.moment(), parseInstant("2026-10-25T00:45:00Z").value());
}

void UiReview::everyControlHasAName()
{
    const CaseData data = makegood::test::exampleCase("02-credit-by-time");
    const auto judged = makegood::test::creditByTime();
    ReviewForm panel(nothing, QStringLiteral("ana"));
    panel.showOutage(std::make_shared<CaseData>(data), judged, "vps-1", judged->services[0].outages[0].whole,
                     asOf());
    panel.show();
    for (const QWidget *w : panel.findChildren<QWidget *>())
        if (w->focusPolicy() != Qt::NoFocus && w->isVisibleTo(&panel) && !w->inherits("QScrollBar")
            && !w->inherits("QScrollArea") && w->parentWidget()->accessibleName().isEmpty())
            QVERIFY2(!w->accessibleName().isEmpty(), w->metaObject()->className());
    QVERIFY(
        !panel.findChild<QPushButton *>(QStringLiteral("reviewSave"))->isEnabled()); // the preview says no
}

MAKEGOOD_TEST(UiReview)

} // namespace t_ui_review

#include "t_ui_review.moc"
