// SPDX-License-Identifier: GPL-3.0-or-later
// The incidents page: list, filters, the table of what is in view.
#include <QAbstractItemModel>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QWidget>
#include <QtTest>

#include "incidents/effect_figures.h"
#include "incidents/incident_model.h"
#include "incidents/review_form.h"
#include "incidents/time_line.h"
#include "incidents/view_model.h"
#include "incidents_at_hand.h"
#include "support/test_program.h"

namespace t_ui_incidents
{

using namespace makegood::test;
using namespace std::chrono;

class UiIncidents : public QObject, private IncidentsAtHand
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void everyOutageAndEveryIncidentIsListed();
    void filtersLeaveWhatPasses();
    void onlyWhatChangedIsTold();
    void theTableSaysWhatIsInView();
    void theTierIsAmongTheFigures();
    void everyControlHasAName();
    void nothingMeasuredIsSaid();
};

void UiIncidents::everyOutageAndEveryIncidentIsListed()
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
    QCOMPARE(model.index(at, IncidentModel::Counts).data().toString(), QStringLiteral("No outage"));
    QCOMPARE(model.index(at, IncidentModel::Amount).data().toString(), QStringLiteral("–"));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void UiIncidents::filtersLeaveWhatPasses()
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
    // Then the causes that occur.
    for (int item = 5; item < sort->count(); ++item) {
        sort->setCurrentIndex(item);
        const QString cause = sort->currentText();
        QVERIFY(table->model()->rowCount() > 0 && table->model()->rowCount() < all);
        for (int row = 0; row < table->model()->rowCount(); ++row)
            QCOMPARE(table->model()->index(row, IncidentModel::CauseWord).data().toString().toLower(),
                     cause.toLower());
    }
    QVERIFY(sort->count() > 6);
    sort->setCurrentIndex(0);
    QCOMPARE(table->model()->rowCount(), all);
    QTest::keyClicks(words, QStringLiteral("NOBODY noticed"));
    QCOMPARE(table->model()->rowCount(), 1);
    QTest::keyClicks(words, QStringLiteral(" else"));
    QCOMPARE(table->model()->rowCount(), 0);
    QCOMPARE(table->emptyText(), QStringLiteral("No matches. Clear the filters."));
}

void UiIncidents::onlyWhatChangedIsTold()
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

void UiIncidents::theTableSaysWhatIsInView()
{
    IncidentsPage page;
    show(page);
    page.line()->setFocus();
    QTest::keyClick(page.line(), Qt::Key_T);
    QVERIFY(page.line()->isHidden());
    QVERIFY(page.findChild<TableView *>(QStringLiteral("inView"))->isVisible());
    auto *model = page.findChild<ViewModel *>();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto countOf = [&](const QString &what) {
        return std::count_if(model->rows().begin(), model->rows().end(),
                             [&](const ViewRow &row) { return row.words.what == what; });
    };
    const auto recorded
        = std::count_if(m_judged->services[0].outages.begin(), m_judged->services[0].outages.end(),
                        [](const Outage &o) { return o.recorded; });
    QTRY_COMPARE(countOf(QStringLiteral("Outage")), recorded);
    QVERIFY(countOf(QStringLiteral("Incident lonely")) == 1);
    const Outage &first = m_judged->services[0].outages[0];
    page.line()->look({first.whole.start, first.whole.end});
    QTRY_COMPARE(countOf(QStringLiteral("Outage")), std::ptrdiff_t(1));
    QVERIFY(countOf(QStringLiteral("Incident lonely")) == 0);
    // The single checks of an hour, once they are there.
    CheckIndexes checks;
    for (const CheckSeries &series : m_data->evidence.checks)
        if (series.service() == service)
            checks.emplace_back(series.probe(), std::make_shared<CheckIndex>(series));
    page.setChecks(checks);
    const auto failed = checks[0].second->failedIn(checks[0].second->firstAt(first.whole.start),
                                                   checks[0].second->firstAt(first.whole.end));
    if (failed <= 60)
        QTRY_COMPARE(countOf(QStringLiteral("Failed check")), static_cast<std::ptrdiff_t>(failed));
}

void UiIncidents::theTierIsAmongTheFigures()
{
    // 99.884 %, 98.888 % and exactly 99.9 %, as the case's README works them out.
    const CaseData tiers = exampleCase("other-tiers-from-month-end");
    const auto evaluation = makegood::test::judged(tiers, "2026-04", "2026-06-29T06:00:00Z");
    const std::map<std::string, QString> expected{{"small", QStringLiteral("below 99.9 %: 10 %")},
                                                  {"large", QStringLiteral("below 99.0 %: 25 %")},
                                                  {"edge", QStringLiteral("none")}};
    for (const auto &[name, tier] : expected) {
        QString shown;
        for (const EffectFigure &figure : effectFigures(*evaluation, *serviceNamed(*evaluation, name)))
            if (figure.caption == QStringLiteral("Tier"))
                shown = figure.value;
        QCOMPARE(shown.replace(QChar(0x00A0), QLatin1Char(' ')), tier);
    }
    // A contract without tiers has no such row.
    for (const EffectFigure &figure : effectFigures(*m_judged, m_judged->services[0]))
        QVERIFY(figure.caption != QStringLiteral("Tier"));
}

void UiIncidents::everyControlHasAName()
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

// No outage where nothing was measured is no good news, and a line without anything no white box.
void UiIncidents::nothingMeasuredIsSaid()
{
    const auto blank
        = [](const IncidentsPage &page) { return page.findChild<QLabel *>(QStringLiteral("timeBlank")); };
    const auto fit
        = [](const IncidentsPage &page) { return page.findChild<QToolButton *>(QStringLiteral("timeFit")); };
    IncidentsPage measured;
    show(measured);
    QVERIFY(!blank(measured)->isVisible() && measured.line()->isVisible() && fit(measured)->isEnabled());
    m_data->evidence.checks.clear();
    m_data->evidence.changes.clear();
    m_data->evidence.incidents.clear();
    m_data->evidence.windows.clear();
    m_judged = judgedOf(*m_data);
    IncidentsPage page;
    show(page);
    QVERIFY(blank(page)->isVisible() && !page.line()->isVisible() && !fit(page)->isEnabled());
    QVERIFY2(tableOf(page)->emptyText().startsWith(QLatin1String("Nothing was measured")),
             qPrintable(tableOf(page)->emptyText()));
}

MAKEGOOD_TEST(UiIncidents)

} // namespace t_ui_incidents

#include "t_ui_incidents.moc"
