// SPDX-License-Identifier: GPL-3.0-or-later
// The reviewer's form: several rows at once, an incident alone, sentences beside fields; scenarios.
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QtTest>

#include "incidents/effect_box.h"
#include "incidents/effect_figures.h"
#include "incidents/effect_model.h"
#include "incidents/evidence_section.h"
#include "incidents/incident_model.h"
#include "incidents/review_form.h"
#include "incidents/scenario_controller.h"
#include "incidents_at_hand.h"
#include "support/test_program.h"
#include "widgets/moment_edit.h"
#include "widgets/noted_field.h"

namespace t_ui_review_form
{

using namespace makegood::test;
using namespace std::chrono;

class UiReviewForm : public QObject, private IncidentsAtHand
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void severalRowsAreReviewedAtOnce();
    void anIncidentWithoutOutageIsReviewed();
    void sentencesStandBesideTheFields();
    void typingAReasonJudgesNothingAnew();
    void scenariosAreJudgedOnceAndTogether();
    void theEffectStandsOnTop();
    void theBarStaysInSight();
    void timesReadTheSameFromRightToLeft();
};

void UiReviewForm::severalRowsAreReviewedAtOnce()
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
    // Nothing is proposed for them: a reason alone saves nothing.
    QCOMPARE(cause->currentIndex(), -1);
    panel.findChild<QLineEdit *>(QStringLiteral("reviewWhy"))->setText(QStringLiteral("because"));
    QVERIFY(!save->isEnabled());
    for (const EffectRow &row : panel.findChild<EffectModel *>()->rows())
        QVERIFY2(!row.changes(), qPrintable(row.figure));
    panel.findChild<QLineEdit *>(QStringLiteral("reviewWhy"))->clear();
    std::optional<ReviewStep> saved;
    connect(&panel, &ReviewForm::saveWanted, this, [&](const EditRequest &request) {
        saved = std::get<std::vector<ContractStep>>(request.step).front().step;
    });
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

void UiReviewForm::anIncidentWithoutOutageIsReviewed()
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
        panel.findChild<QLabel *>(QStringLiteral("reviewAbout"))->text().contains(QStringLiteral("lonely")));
    QVERIFY(panel.findChild<EvidenceSection *>()->isVisibleTo(&panel));
    // Gone meanwhile: the form is empty and nothing is offered.
    auto other = std::make_shared<CaseData>(*m_data);
    other->evidence.incidents.pop_back();
    panel.showTargets(other, m_judged, service, *asked, now());
    QVERIFY(!panel.findChild<QPushButton *>(QStringLiteral("reviewSave"))->isVisibleTo(&panel));
}

void UiReviewForm::sentencesStandBesideTheFields()
{
    ReviewForm panel([&](const ReviewStep &step) { return with(*m_data, step); }, QStringLiteral("ana"));
    const Outage &outage = m_judged->services[0].outages[0];
    panel.showOutage(m_data, m_judged, service, outage.whole, now());
    panel.show();
    auto *save = panel.findChild<QPushButton *>(QStringLiteral("reviewSave"));
    auto *end = panel.findChild<MomentEdit *>(QStringLiteral("reviewEnd"));
    auto *start = panel.findChild<MomentEdit *>(QStringLiteral("reviewStart"));
    auto *why = panel.findChild<QLineEdit *>(QStringLiteral("reviewWhy"));
    QTest::keyClicks(why, QStringLiteral("measured again"));
    const int height = panel.findChild<QWidget *>(QStringLiteral("reviewEnd"))->parentWidget()->height();
    QVERIFY(note(panel, "reviewEnd").isEmpty());
    end->setDateTime(start->dateTime().addSecs(-60));
    QVERIFY(note(panel, "reviewEnd").contains(QStringLiteral("Must be after")));
    QVERIFY(note(panel, "reviewEnd").endsWith(end->accessibleDescription()));
    QVERIFY(!save->isEnabled());
    QCOMPARE(panel.findChild<QLabel *>(QStringLiteral("reviewProblem"))->text(),
             QStringLiteral("Fix 1 errors to save."));
    QVERIFY(height > end->height()); // its line is reserved
    end->setDateTime(start->dateTime().addSecs(90 * 60));
    QVERIFY(note(panel, "reviewEnd").isEmpty());
    QVERIFY(save->isEnabled());
    start->setDateTime(start->dateTime().addDays(-3));
    end->setDateTime(start->dateTime().addSecs(60));
    QVERIFY(note(panel, "reviewEnd").contains(QStringLiteral("does not overlap")));
    QVERIFY(save->isEnabled()); // advice

    auto *split = panel.findChild<QPushButton *>(QStringLiteral("reviewActSplit"));
    QTest::mouseClick(split, Qt::LeftButton);
    QVERIFY(panel.findChild<MomentEdit *>(QStringLiteral("reviewSplit"))->isVisibleTo(&panel));
    QVERIFY(note(panel, "reviewSplit").contains(QStringLiteral("Must be between")));
    QVERIFY(!save->isEnabled());
}

void UiReviewForm::typingAReasonJudgesNothingAnew()
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

void UiReviewForm::scenariosAreJudgedOnceAndTogether()
{
    int judgements = 0;
    ScenarioController scenarios([&](const ReviewStep &step) {
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
    const auto shown = scenarios.compare(m_data, m_judged, two);
    QCOMPARE(shown.size(), std::size_t(4));
    QCOMPARE(judgements, 3);
    QVERIFY(shown[0].evaluation == m_judged);
    const auto both = with(*m_data, joined(two[0].step, two[1].step)).value();
    QCOMPARE(shown[3].evaluation->total.amount, both.total.amount);
    QVERIFY(shown[3].step == joined(two[0].step, two[1].step));
    scenarios.compare(m_data, m_judged, two);
    QCOMPARE(judgements, 3); // looking again costs nothing
    scenarios.compare(m_data, m_judged, {two[1]});
    QCOMPARE(judgements, 3);
    // In each other's way.
    const auto clash
        = scenarios.compare(m_data, m_judged, {two[0], {QStringLiteral("c"), to(0, Cause::Dos)}});
    QVERIFY(clash[1].evaluation && clash[2].evaluation && !clash[3].evaluation);
    // Something was saved: all are judged anew.
    const int before = judgements;
    const auto other = std::make_shared<CaseData>(*m_data);
    scenarios.compare(other, judgedOf(*other), two);
    QCOMPARE(judgements, before + 3);
}

void UiReviewForm::theEffectStandsOnTop()
{
    ReviewForm panel([&](const ReviewStep &step) { return with(*m_data, step); }, QStringLiteral("ana"));
    panel.resize(360, 900);
    panel.showOutage(m_data, m_judged, service, m_judged->services[0].outages[0].whole, now());
    panel.show();
    const auto *box = panel.findChild<EffectBox *>();
    const auto text = [&](const char *name) {
        return panel.findChild<QLabel *>(QLatin1String(name))
            ->text()
            .replace(QChar(0x00A0), QLatin1Char(' '));
    };
    QCOMPARE(text("effectAfter0"), QStringLiteral("no change"));
    const int height = box->height();
    auto *cause = panel.findChild<QComboBox *>(QStringLiteral("reviewCause"));
    cause->setCurrentIndex(static_cast<int>(Cause::Customer));
    emit cause->activated(cause->currentIndex());
    QCOMPARE(text("effectBefore2"), QStringLiteral("2.89 USD"));
    QCOMPARE(text("effectAfter2"), QStringLiteral("1.50 USD"));
    QVERIFY(box->accessibleDescription().contains(QStringLiteral("Credit changes from")));
    QCoreApplication::processEvents();
    QCOMPARE(box->height(), height); // nothing moved
    QVERIFY(box->mapTo(&panel, QPoint()).y() < cause->mapTo(&panel, QPoint()).y());
    QVERIFY(text("reviewCounts").contains(QStringLiteral("Excluded")));
}

void UiReviewForm::theBarStaysInSight()
{
    ReviewForm panel([&](const ReviewStep &step) { return with(*m_data, step); }, QStringLiteral("ana"));
    panel.resize(340, 480);
    panel.showOutage(m_data, m_judged, service, m_judged->services[0].outages[0].whole, now());
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    const auto *save = panel.findChild<QPushButton *>(QStringLiteral("reviewSave"));
    const auto *scroll = panel.findChild<QScrollArea *>(QStringLiteral("reviewScroll"));
    QVERIFY(scroll->widget()->height() > scroll->viewport()->height()); // the form is longer than its room
    const QRect there(save->mapTo(&panel, QPoint()), save->size());
    QVERIFY(panel.rect().contains(there));
    panel.setReadOnly(true);
    for (const char *field : {"reviewCause", "reviewWhy"})
        QVERIFY2(!panel.findChild<QWidget *>(QLatin1String(field))->isEnabled(), field);
    QVERIFY(!save->isEnabled());
    QVERIFY(panel.findChild<QLabel *>(QStringLiteral("reviewProblem"))
                ->text()
                .contains(QStringLiteral("read-only")));
}

// Qt turns the parts of a format around there: 09:00 would be read as 00:09.
void UiReviewForm::timesReadTheSameFromRightToLeft()
{
    QStringList texts;
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        ReviewForm panel([&](const ReviewStep &step) { return with(*m_data, step); }, QStringLiteral("ana"));
        panel.setLayoutDirection(direction);
        panel.showOutage(m_data, m_judged, service, m_judged->services[0].outages[0].whole, now());
        const auto *start = panel.findChild<MomentEdit *>(QStringLiteral("reviewStart"));
        QCOMPARE(start->layoutDirection(), direction);
        texts << start->text();
    }
    QCOMPARE(texts[1], texts[0]);
}

MAKEGOOD_TEST(UiReviewForm)

} // namespace t_ui_review_form

#include "t_ui_review_form.moc"
