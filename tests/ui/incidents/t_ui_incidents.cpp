// SPDX-License-Identifier: GPL-3.0-or-later
// The incidents page: what is listed and filtered, several reviewed at once, evidence, scenarios.
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QUndoStack>
#include <QtTest>

#include "case_at_hand.h"
#include "incidents/effect_figures.h"
#include "incidents/effect_model.h"
#include "incidents/evidence_controller.h"
#include "incidents/evidence_section.h"
#include "incidents/incident_model.h"
#include "incidents/incidents_controller.h"
#include "incidents/incidents_page.h"
#include "incidents/review_form.h"
#include "incidents/scenario_controller.h"
#include "incidents/time_line.h"
#include "incidents/view_model.h"
#include "jobs/job_tracker.h"
#include "sla/evaluate/evaluate.h"
#include "sla/evidence/attachment.h"
#include "widgets/moment_edit.h"
#include "widgets/noted_field.h"
#include "widgets/table_view.h"

using namespace makegood::ui;
using namespace std::chrono;

namespace
{

const char *const shownMonth = "2026-06";
const char *const asOf = "2026-06-05T17:00:00Z";
const std::string service = "vps-1";

Instant now()
{
    return parseInstant(asOf).value();
}

// The worked example with an incident that no outage has, and one incident without a cause.
std::shared_ptr<CaseData> data()
{
    auto out = std::make_shared<CaseData>(makegood::test::exampleCase("02-credit-by-time"));
    const auto judged = makegood::test::judged(*out, shownMonth, asOf);
    const Instant quiet = judged->period.end - hours(3);
    out->evidence.incidents.push_back(
        {"lonely", service, {quiet, quiet + hours(1)}, Cause::Unclassified, {}, "nobody noticed"});
    return out;
}

std::shared_ptr<const Evaluation> judgedOf(const CaseData &data)
{
    return makegood::test::judged(data, shownMonth, asOf);
}

Expected<Evaluation> with(const CaseData &data, const ReviewStep &step)
{
    Evidence evidence = data.evidence;
    if (const auto done = makegood::sla::apply(step, evidence); !done)
        return tl::unexpected(done.error());
    return evaluate(data.policy, data.contract, evidence, parseMonth(shownMonth).value(), now(),
                    WithReasons::No);
}

QString note(const QWidget &panel, const char *field)
{
    const auto *label = panel.findChild<QLabel *>(QLatin1String(field) + QStringLiteral("Note"));
    return label->isHidden() ? QString() : label->text();
}

} // namespace

class WindowIncidents : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void everyOutageAndEveryIncidentIsListed();
    void filtersLeaveWhatPasses();
    void onlyWhatChangedIsTold();
    void severalRowsAreReviewedAtOnce();
    void anIncidentWithoutOutageIsReviewed();
    void sentencesStandBesideTheFields();
    void typingAReasonJudgesNothingAnew();
    void evidenceIsListedAndAskedFor();
    void whatMayBeOpened();
    void evidenceGoesThroughTheDeskAndIsTakenBack();
    void scenariosAreJudgedOnceAndTogether();
    void theTierIsAmongTheFigures();
    void theTableSaysWhatIsInView();
    void everyControlHasAName();

private:
    void show(IncidentsPage &page) const
    {
        page.resize(1000, 700);
        page.showMonth(m_judged, m_judged->services[0], m_data);
        page.showLine({m_judged});
        page.show();
    }
    TableView *tableOf(const IncidentsPage &page) const
    {
        return page.findChild<TableView *>(QStringLiteral("incidents"));
    }

    std::shared_ptr<CaseData> m_data;
    std::shared_ptr<const Evaluation> m_judged;
};

void WindowIncidents::init()
{
    m_data = data();
    m_judged = judgedOf(*m_data);
    QCOMPARE(m_judged->services[0].service, service);
}

void WindowIncidents::everyOutageAndEveryIncidentIsListed()
{
    IncidentModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(incidentRows(m_judged, m_judged->services[0], m_data));
    std::size_t outages = 0;
    std::set<std::string> incidents;
    for (const IncidentRow &row : model.rows()) {
        outages += row.outage != nullptr ? 1 : 0;
        if (row.incident != nullptr)
            incidents.insert(row.incident->id);
    }
    QCOMPARE(outages, m_judged->services[0].outages.size());
    for (const Incident &one : m_data->evidence.incidents)
        if (one.service == service && one.when.meets(m_judged->period))
            QVERIFY2(incidents.count(one.id) == 1, one.id.c_str());
    for (std::size_t i = 1; i < model.rows().size(); ++i)
        QVERIFY(model.rows()[i - 1].when().start <= model.rows()[i].when().start);
    const auto lonely = std::find_if(model.rows().begin(), model.rows().end(),
                                     [](const IncidentRow &row) { return row.outage == nullptr; });
    const int at = static_cast<int>(lonely - model.rows().begin());
    QCOMPARE(model.index(at, IncidentModel::Recorded).data().toString(), QStringLiteral("no outage"));
    QCOMPARE(model.index(at, IncidentModel::Amount).data().toString(), QStringLiteral("–"));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void WindowIncidents::filtersLeaveWhatPasses()
{
    IncidentsPage page;
    show(page);
    auto *table = tableOf(page);
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto *sort = page.findChild<QComboBox *>(QStringLiteral("incidentsSort"));
    auto *words = page.findChild<QLineEdit *>(QStringLiteral("incidentsWords"));
    const auto &rows = page.model()->rows();
    const auto passing
        = [&](auto &&test) { return static_cast<int>(std::count_if(rows.begin(), rows.end(), test)); };
    const int all = table->model()->rowCount();
    QCOMPARE(all, static_cast<int>(rows.size()));
    sort->setFocus();
    QTest::keyClick(sort, Qt::Key_Down);
    QCOMPARE(table->model()->rowCount(),
             passing([](const IncidentRow &r) { return r.outage != nullptr && r.outage->recorded; }));
    QVERIFY(table->model()->rowCount() < all);
    QTest::keyClick(sort, Qt::Key_Down);
    QCOMPARE(table->model()->rowCount(),
             passing([](const IncidentRow &r) { return r.cause() == Cause::Unclassified; }));
    QTest::keyClick(sort, Qt::Key_Down);
    QCOMPARE(table->model()->rowCount(), passing([](const IncidentRow &r) { return r.isExcluded(); }));
    QTest::keyClick(sort, Qt::Key_Home);
    QCOMPARE(table->model()->rowCount(), all);
    QTest::keyClicks(words, QStringLiteral("NOBODY noticed"));
    QCOMPARE(table->model()->rowCount(), 1);
    QTest::keyClicks(words, QStringLiteral(" else"));
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(table->emptyText().contains(QStringLiteral("filter")));
}

void WindowIncidents::onlyWhatChangedIsTold()
{
    IncidentModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(incidentRows(m_judged, m_judged->services[0], m_data));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.show(incidentRows(m_judged, m_judged->services[0], m_data));
    QCOMPARE(changes.size(), 0);
    auto other = std::make_shared<CaseData>(*m_data);
    other->evidence.incidents[0].cause = Cause::Customer;
    const auto judged = judgedOf(*other);
    model.show(incidentRows(judged, judged->services[0], other));
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][0].toModelIndex().row(), 0);
    QCOMPARE(changes[0][1].toModelIndex().row(), 0);
    // Another row is another list.
    other->evidence.incidents.pop_back();
    const auto fewer = judgedOf(*other);
    model.show(incidentRows(fewer, fewer->services[0], other));
    QCOMPARE(resets.size(), 1);
}

void WindowIncidents::severalRowsAreReviewedAtOnce()
{
    IncidentsPage page;
    show(page);
    auto *table = tableOf(page);
    std::optional<ReviewTargets> asked;
    connect(&page, &IncidentsPage::reviewAsked, this, [&](const ReviewTargets &targets) { asked = targets; });
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QVERIFY(!asked); // one alone is asked about, not reviewed
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(asked);
    QCOMPARE(asked->size(), std::size_t(3));

    int judgements = 0;
    ReviewForm panel(
        [&](const ReviewStep &step) {
            ++judgements;
            return with(*m_data, step);
        },
        QStringLiteral("ana"));
    panel.showTargets(m_data, m_judged, service, *asked, now());
    panel.show();
    auto *cause = panel.findChild<QComboBox *>(QStringLiteral("reviewCause"));
    auto *save = panel.findChild<QPushButton *>(QStringLiteral("reviewSave"));
    std::optional<ReviewStep> saved;
    connect(&panel, &ReviewForm::saveWanted, this, [&](const ReviewStep &step) { saved = step; });
    cause->setCurrentIndex(static_cast<int>(Cause::Customer));
    emit cause->activated(cause->currentIndex());
    QVERIFY(!save->isEnabled());
    QTest::keyClicks(panel.findChild<QLineEdit *>(QStringLiteral("reviewWhy")), QStringLiteral("a move"));
    QVERIFY(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    QVERIFY(saved);
    const auto then = with(*m_data, *saved);
    QVERIFY(then.has_value());
    for (int row = 0; row < 3; ++row) {
        const Interval whole = page.model()->at(row).when();
        for (const Outage &outage : then->services[0].outages)
            if (outage.whole == whole)
                QCOMPARE(outage.cause, Cause::Customer);
    }
    // The form showed what that does.
    const auto *effect = panel.findChild<EffectModel *>();
    const auto expected = effectRows(*m_judged, *then, service);
    QCOMPARE(effect->rows().size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        QCOMPARE(effect->rows()[i].then, expected[i].then);
}

void WindowIncidents::anIncidentWithoutOutageIsReviewed()
{
    IncidentsPage page;
    show(page);
    auto *table = tableOf(page);
    std::optional<ReviewTargets> asked;
    connect(&page, &IncidentsPage::reviewAsked, this, [&](const ReviewTargets &targets) { asked = targets; });
    QTest::keyClicks(page.findChild<QLineEdit *>(QStringLiteral("incidentsWords")), QStringLiteral("lonely"));
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(asked && asked->incidents == std::vector<std::string>{"lonely"});
    ReviewForm panel([&](const ReviewStep &step) { return with(*m_data, step); }, QStringLiteral("ana"));
    panel.showTargets(m_data, m_judged, service, *asked, now());
    panel.show();
    QVERIFY(
        panel.findChild<QLabel *>(QStringLiteral("reviewTitle"))->text().contains(QStringLiteral("lonely")));
    QVERIFY(panel.findChild<EvidenceSection *>()->isVisibleTo(&panel));
    // Gone meanwhile: the form is empty and nothing is offered.
    auto other = std::make_shared<CaseData>(*m_data);
    other->evidence.incidents.pop_back();
    panel.showTargets(other, m_judged, service, *asked, now());
    QVERIFY(!panel.findChild<QPushButton *>(QStringLiteral("reviewSave"))->isVisibleTo(&panel));
}

void WindowIncidents::sentencesStandBesideTheFields()
{
    ReviewForm panel([&](const ReviewStep &step) { return with(*m_data, step); }, QStringLiteral("ana"));
    const Outage &outage = m_judged->services[0].outages[0];
    panel.showOutage(m_data, m_judged, service, outage.whole, now());
    panel.show();
    auto *save = panel.findChild<QPushButton *>(QStringLiteral("reviewSave"));
    auto *end = panel.findChild<MomentEdit *>(QStringLiteral("reviewEnd"));
    auto *start = panel.findChild<MomentEdit *>(QStringLiteral("reviewStart"));
    auto *why = panel.findChild<QLineEdit *>(QStringLiteral("reviewWhy"));
    QVERIFY(note(panel, "reviewWhy").contains(QStringLiteral("say why")));
    QCOMPARE(why->accessibleDescription(), note(panel, "reviewWhy"));
    QTest::keyClicks(why, QStringLiteral("measured again"));
    QVERIFY(note(panel, "reviewWhy").isEmpty());
    QVERIFY(note(panel, "reviewEnd").isEmpty());
    end->setDateTime(start->dateTime().addSecs(-60));
    QVERIFY(note(panel, "reviewEnd").contains(QStringLiteral("Must lie after")));
    QVERIFY(!save->isEnabled());
    end->setDateTime(start->dateTime().addSecs(90 * 60));
    QVERIFY(note(panel, "reviewEnd").isEmpty());
    QVERIFY(save->isEnabled());
    start->setDateTime(start->dateTime().addDays(-3));
    end->setDateTime(start->dateTime().addSecs(60));
    QVERIFY(note(panel, "reviewEnd").contains(QStringLiteral("Does not meet")));
    QVERIFY(save->isEnabled()); // advice

    auto *action = panel.findChild<QComboBox *>(QStringLiteral("reviewAction"));
    action->setCurrentIndex(action->findText(QStringLiteral("Split it in two")));
    emit action->activated(action->currentIndex());
    QVERIFY(note(panel, "reviewSplit").contains(QStringLiteral("Must lie between")));
    QVERIFY(!save->isEnabled());
}

void WindowIncidents::typingAReasonJudgesNothingAnew()
{
    int judgements = 0;
    ReviewForm panel(
        [&](const ReviewStep &step) {
            ++judgements;
            return with(*m_data, step);
        },
        QStringLiteral("ana"));
    panel.showOutage(m_data, m_judged, service, m_judged->services[0].outages[0].whole, now());
    const int before = judgements;
    QTest::keyClicks(panel.findChild<QLineEdit *>(QStringLiteral("reviewWhy")),
                     QStringLiteral("their cable"));
    QCOMPARE(judgements, before);
    auto *cause = panel.findChild<QComboBox *>(QStringLiteral("reviewCause"));
    cause->setCurrentIndex(static_cast<int>(Cause::Dos));
    emit cause->activated(cause->currentIndex());
    QCOMPARE(judgements, before + 1);
}

void WindowIncidents::evidenceIsListedAndAskedFor()
{
    const std::string incident = m_data->evidence.incidents[0].id;
    std::vector<std::uint8_t> bytes{'a', 'b', 'c'};
    const auto file = attachedFile(m_data->evidence, incident, "trace.exe", bytes, "ana", now()).value();
    QVERIFY(makegood::sla::apply({{}, {}, {{{}, file}}}, m_data->evidence).has_value());
    const auto link
        = attachedReference(m_data->evidence, incident, "https://example.com/4711", "ana", now()).value();
    QVERIFY(makegood::sla::apply({{}, {}, {{{}, link}}}, m_data->evidence).has_value());
    ReviewForm panel([&](const ReviewStep &step) { return with(*m_data, step); }, QStringLiteral("ana"));
    panel.showOutage(m_data, m_judged, service, m_judged->services[0].outages[0].whole, now());
    panel.resize(420, 900);
    panel.show();
    auto *table = panel.findChild<TableView *>(QStringLiteral("evidence"));
    QAbstractItemModelTester tester(panel.findChild<AttachmentModel *>(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table->model()->rowCount(), 2);
    auto *open = panel.findChild<QPushButton *>(QStringLiteral("evidenceOpen"));
    auto *saveAs = panel.findChild<QPushButton *>(QStringLiteral("evidenceSaveAs"));
    auto *remove = panel.findChild<QPushButton *>(QStringLiteral("evidenceRemove"));
    QVERIFY(!open->isEnabled() && !saveAs->isEnabled() && !remove->isEnabled());
    table->setCurrentIndex(table->model()->index(0, 0));
    QVERIFY(!open->isEnabled()); // a program is not started from here
    QVERIFY(saveAs->isEnabled() && remove->isEnabled());
    table->setCurrentIndex(table->model()->index(1, 0));
    QVERIFY(open->isEnabled() && !saveAs->isEnabled());
    std::optional<Attachment> removed;
    connect(&panel, &ReviewForm::removeWanted, this, [&](const Attachment &one) { removed = one; });
    QTest::mouseClick(remove, Qt::LeftButton);
    QVERIFY(removed && *removed == link);
    QSignalSpy given(&panel, &ReviewForm::referenceGiven);
    auto *reference = panel.findChild<QLineEdit *>(QStringLiteral("evidenceReference"));
    QTest::keyClick(reference, Qt::Key_Return);
    QCOMPARE(given.size(), 0);
    QTest::keyClicks(reference, QStringLiteral(" ticket 9 "));
    QTest::keyClick(reference, Qt::Key_Return);
    QCOMPARE(given.size(), 1);
    QCOMPARE(given[0][0].toString(), QString::fromStdString(incident));
    QCOMPARE(given[0][1].toString(), QStringLiteral("ticket 9"));
    panel.setSaving(true);
    QVERIFY(!remove->isEnabled());
}

void WindowIncidents::whatMayBeOpened()
{
    const auto named = [](const char *title, bool file) {
        Attachment out;
        out.title = title;
        out.sha256 = file ? "x" : "";
        return out;
    };
    for (const char *good : {"a.pdf", "A.PNG", "trace.log"})
        QVERIFY(EvidenceSection::mayOpen(named(good, true)));
    for (const char *bad : {"a.exe", "a.desktop", "a.pdf.sh", "pdf", "a.html"})
        QVERIFY(!EvidenceSection::mayOpen(named(bad, true)));
    QVERIFY(EvidenceSection::mayOpen(named("https://example.com/t/1", false)));
    for (const char *bad : {"file:///etc/passwd", "javascript:alert(1)", "ticket 4711", ""})
        QVERIFY(!EvidenceSection::mayOpen(named(bad, false)));
}

void WindowIncidents::evidenceGoesThroughTheDeskAndIsTakenBack()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("w.makegood"));
    {
        const auto made = Workspace::create(path.toStdString()).value();
        QVERIFY(made->importCase(*m_data, {"test", now()}).has_value());
    }
    QFile file(folder.filePath(QStringLiteral("proof.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("abc") == 3);
    file.close();
    JobTracker jobs;
    Session session(&jobs, now);
    EditHistory review(&session, QStringLiteral("ana"));
    AppServices services;
    services.now = now;
    services.who = QStringLiteral("ana");
    session.open([name = path.toStdString()] { return Workspace::open(name); }, path);
    QTRY_VERIFY(session.isOpen());
    const std::string contract = m_data->contract.id;
    session.showMonth(parseMonth(shownMonth).value());
    session.focus(contract);
    review.showContract(QString::fromStdString(contract));
    QTRY_VERIFY(session.focusedCase() && jobs.isIdle());
    EvidenceController errands({&session, &review, &jobs, &services, nullptr, nullptr}, nullptr);
    errands.setCase(contract, session.focusedCase());
    connect(&errands, &EvidenceController::saveWanted, &review, &EditHistory::save);
    QSignalSpy problems(&errands, &EvidenceController::problem);
    const auto kept = [&] { return session.focusedCase()->evidence.attachments; };

    const QString incident = QString::fromStdString(m_data->evidence.incidents[0].id);
    errands.readFile(file.fileName(), incident, QStringLiteral("their mail"));
    QTRY_COMPARE_WITH_TIMEOUT(kept().size(), std::size_t(1), 20000);
    QCOMPARE(kept()[0].title, std::string("proof.txt"));
    QVERIFY(!kept()[0].content); // the bytes stay in the store
    errands.setCase(contract, session.focusedCase());
    QTRY_VERIFY(jobs.isIdle());
    errands.remove(kept()[0], {});
    QTRY_COMPARE_WITH_TIMEOUT(kept().size(), std::size_t(0), 20000);
    QTRY_VERIFY(jobs.isIdle());
    review.undoStack()->undo(); // with its bytes
    QTRY_COMPARE_WITH_TIMEOUT(kept().size(), std::size_t(1), 20000);
    const auto stored = Workspace::open(path.toStdString()).value();
    const auto bytes = stored->attachedBytes(contract, kept()[0]);
    QVERIFY(bytes.has_value());
    QCOMPARE(bytes->size(), std::size_t(3));
    QTRY_VERIFY(jobs.isIdle());
    review.undoStack()->undo();
    QTRY_COMPARE_WITH_TIMEOUT(kept().size(), std::size_t(0), 20000);
    QCOMPARE(problems.size(), 0);
    errands.readFile(folder.filePath(QStringLiteral("not there")), incident, {});
    QTRY_COMPARE(problems.size(), 1);
    QCOMPARE(kept().size(), std::size_t(0));
}

void WindowIncidents::scenariosAreJudgedOnceAndTogether()
{
    int judgements = 0;
    ScenarioController book([&](const ReviewStep &step) {
        ++judgements;
        return with(*m_data, step);
    });
    const auto to = [&](std::size_t incident, Cause cause) {
        const Incident &before = m_data->evidence.incidents[incident];
        Incident after = before;
        after.cause = cause;
        return ReviewStep{{{before, after}}, {}};
    };
    const std::vector<WhatIf> two{{QStringLiteral("a"), to(0, Cause::Customer)},
                                  {QStringLiteral("b"), to(1, Cause::Dos)}};
    const auto shown = book.compare(m_data, m_judged, two);
    QCOMPARE(shown.size(), std::size_t(4));
    QCOMPARE(judgements, 3);
    QVERIFY(shown[0].evaluation == m_judged);
    const auto both = with(*m_data, joined(two[0].step, two[1].step)).value();
    QCOMPARE(shown[3].evaluation->total.amount, both.total.amount);
    QVERIFY(shown[3].step == joined(two[0].step, two[1].step));
    book.compare(m_data, m_judged, two);
    QCOMPARE(judgements, 3); // looking again costs nothing
    book.compare(m_data, m_judged, {two[1]});
    QCOMPARE(judgements, 3);
    // In each other's way.
    const auto clash = book.compare(m_data, m_judged, {two[0], {QStringLiteral("c"), to(0, Cause::Dos)}});
    QVERIFY(clash[1].evaluation && clash[2].evaluation && !clash[3].evaluation);
    // Something was saved: all are judged anew.
    const int before = judgements;
    const auto other = std::make_shared<CaseData>(*m_data);
    book.compare(other, judgedOf(*other), two);
    QCOMPARE(judgements, before + 3);
}

void WindowIncidents::theTierIsAmongTheFigures()
{
    // 99.884 %, 98.888 % and exactly 99.9 %, as the case's README works them out.
    const CaseData tiers = makegood::test::exampleCase("other-tiers-from-month-end");
    const auto judged = makegood::test::judged(tiers, "2026-04", "2026-06-29T06:00:00Z");
    const std::map<std::string, QString> expected{{"small", QStringLiteral("below 99.9 %: 10 %")},
                                                  {"large", QStringLiteral("below 99.0 %: 25 %")},
                                                  {"edge", QStringLiteral("none")}};
    for (const auto &[name, tier] : expected) {
        QString shown;
        for (const MonthFigure &figure : monthFigures(*judged, *serviceNamed(*judged, name)))
            if (figure.caption == QStringLiteral("Tier"))
                shown = figure.value;
        QCOMPARE(shown.replace(QChar(0x00A0), QLatin1Char(' ')), tier);
    }
    // A contract without tiers has no such row.
    for (const MonthFigure &figure : monthFigures(*m_judged, m_judged->services[0]))
        QVERIFY(figure.caption != QStringLiteral("Tier"));
}

void WindowIncidents::theTableSaysWhatIsInView()
{
    IncidentsPage page;
    show(page);
    page.findChild<QTabWidget *>()->setCurrentIndex(1);
    auto *model = page.findChild<ViewModel *>();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto countOf = [&](const QString &what) {
        return std::count_if(model->rows().begin(), model->rows().end(),
                             [&](const ViewRow &row) { return row.words.what == what; });
    };
    const auto recorded
        = std::count_if(m_judged->services[0].outages.begin(), m_judged->services[0].outages.end(),
                        [](const Outage &o) { return o.recorded; });
    QTRY_COMPARE(countOf(QStringLiteral("recorded outage")), recorded);
    QVERIFY(countOf(QStringLiteral("incident lonely")) == 1);
    const Outage &first = m_judged->services[0].outages[0];
    page.line()->look({first.whole.start, first.whole.end});
    QTRY_COMPARE(countOf(QStringLiteral("recorded outage")), std::ptrdiff_t(1));
    QVERIFY(countOf(QStringLiteral("incident lonely")) == 0);
    // The single checks of an hour, once they are there.
    CheckIndexes checks;
    for (const CheckSeries &series : m_data->evidence.checks)
        if (series.service() == service)
            checks.emplace_back(series.probe(), std::make_shared<CheckIndex>(series));
    page.setChecks(checks);
    const auto failed = checks[0].second->failedIn(checks[0].second->firstAt(first.whole.start),
                                                   checks[0].second->firstAt(first.whole.end));
    if (failed <= 60)
        QTRY_COMPARE(countOf(QStringLiteral("check failed")), static_cast<std::ptrdiff_t>(failed));
}

void WindowIncidents::everyControlHasAName()
{
    IncidentsPage page;
    show(page);
    ReviewForm panel([&](const ReviewStep &step) { return with(*m_data, step); }, QStringLiteral("ana"));
    panel.showOutage(m_data, m_judged, service, m_judged->services[0].outages[0].whole, now());
    panel.show();
    for (const QWidget *top : std::initializer_list<QWidget *>{&page, &panel})
        for (const QWidget *w : top->findChildren<QWidget *>())
            if (w->focusPolicy() != Qt::NoFocus && w->isVisibleTo(top) && !w->inherits("QScrollBar")
                && !w->inherits("QScrollArea") && !w->inherits("QTabBar")
                && w->parentWidget()->accessibleName().isEmpty())
                QVERIFY2(!w->accessibleName().isEmpty(), qPrintable(w->objectName()));
}

QTEST_MAIN(WindowIncidents)
#include "t_ui_incidents.moc"
