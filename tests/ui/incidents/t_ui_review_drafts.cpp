// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into the review is never lost: not by another row, not by a refusal, not by the end of the
// program.
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "incidents/incident_model.h"
#include "incidents/review_form.h"
#include "incidents/time_line.h"
#include "incidents_at_hand.h"
#include "session/draft_store.h"
#include "session/ui_settings.h"
#include "support/test_program.h"
#include "widgets/moment_edit.h"

namespace t_ui_review_drafts
{

using namespace makegood::test;
using namespace std::chrono;

class UiReviewDrafts : public QObject, private IncidentsAtHand
{
    Q_OBJECT
private slots:
    void init()
    {
        begin();
        m_panel = std::make_unique<ReviewForm>([this](const ReviewStep &step) { return with(*m_data, step); },
                                               QStringLiteral("ana"));
        m_panel->show();
    }
    void anotherRowKeepsTheInput();
    void discardTakesItBack();
    void aRefusalKeepsItAndASaveEndsIt();
    void itSurvivesTheEndOfTheProgram();
    void itIsReadAsItWasWritten();
    void rowsAreMarked();
    void aNewIncidentIsADraftToo();
    void theTitleFollowsTheRecord();

private:
    void showRow(std::size_t outage)
    {
        m_panel->showOutage(m_data, m_judged, service, m_judged->services[0].outages[outage].whole, now());
    }
    void choose(Cause cause) const
    {
        auto *causes = m_panel->findChild<QComboBox *>(QStringLiteral("reviewCause"));
        causes->setCurrentIndex(static_cast<int>(cause));
        emit causes->activated(static_cast<int>(cause));
    }
    Cause cause() const
    {
        return static_cast<Cause>(
            m_panel->findChild<QComboBox *>(QStringLiteral("reviewCause"))->currentIndex());
    }
    QLineEdit *why() const { return m_panel->findChild<QLineEdit *>(QStringLiteral("reviewWhy")); }
    QPushButton *button(const char *name) const
    {
        return m_panel->findChild<QPushButton *>(QLatin1String(name));
    }
    QString bar() const { return m_panel->findChild<QLabel *>(QStringLiteral("reviewProblem"))->text(); }

    std::unique_ptr<ReviewForm> m_panel;
};

void UiReviewDrafts::anotherRowKeepsTheInput()
{
    showRow(0);
    const Cause recorded = cause();
    choose(Cause::Dos);
    QTest::keyClicks(why(), QStringLiteral("a flood"));
    QCOMPARE(bar(), QStringLiteral("1 unsaved changes"));
    showRow(1);
    QVERIFY(why()->text().isEmpty()); // that of the other row
    QCOMPARE(bar(), QStringLiteral("No unsaved changes"));
    m_panel->clear(); // another page, another contract
    showRow(0);
    QCOMPARE(cause(), Cause::Dos);
    QCOMPARE(why()->text(), QStringLiteral("a flood"));
    QVERIFY(recorded != Cause::Dos);
    // Judged anew: the same input over the new record.
    m_data = std::make_shared<CaseData>(*m_data);
    m_judged = judgedOf(*m_data);
    showRow(0);
    QCOMPARE(cause(), Cause::Dos);
    QVERIFY(button("reviewSave")->isEnabled());
}

void UiReviewDrafts::discardTakesItBack()
{
    showRow(0);
    const Cause recorded = cause();
    QVERIFY(!button("reviewDiscard")->isEnabled());
    choose(Cause::Dos);
    why()->setText(QStringLiteral("a flood"));
    QTest::mouseClick(button("reviewActSplit"), Qt::LeftButton);
    QTest::mouseClick(button("reviewDiscard"), Qt::LeftButton);
    QCOMPARE(cause(), recorded);
    QVERIFY(why()->text().isEmpty());
    QVERIFY(!button("reviewActSplit")->isChecked());
    QVERIFY(!button("reviewDiscard")->isEnabled());
    showRow(1);
    showRow(0);
    QCOMPARE(cause(), recorded);
}

void UiReviewDrafts::aRefusalKeepsItAndASaveEndsIt()
{
    DraftStore drafts(nullptr);
    m_panel->setDrafts(&drafts);
    showRow(0);
    choose(Cause::Dos);
    why()->setText(QStringLiteral("a flood"));
    QCOMPARE(drafts.keys(QString()).size(), 1);
    QSignalSpy wanted(m_panel.get(), &ReviewForm::saveWanted);
    QTest::mouseClick(button("reviewSave"), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    m_panel->setSaving(true);
    m_panel->setSaving(false); // refused
    QCOMPARE(drafts.keys(QString()).size(), 1);
    QCOMPARE(why()->text(), QStringLiteral("a flood"));
    QVERIFY(button("reviewSave")->isEnabled());
    QTest::mouseClick(button("reviewSave"), Qt::LeftButton);
    m_panel->setSaving(true);
    m_panel->setSaved();
    m_panel->setSaving(false);
    QCOMPARE(drafts.keys(QString()).size(), 0);
}

void UiReviewDrafts::itSurvivesTheEndOfTheProgram()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("state.ini"));
    {
        UiSettings settings(file);
        DraftStore drafts(&settings);
        drafts.open(QStringLiteral("w"));
        m_panel->setDrafts(&drafts);
        showRow(0);
        choose(Cause::Dos);
        QTest::keyClicks(why(), QStringLiteral("half a rea"));
        m_panel = std::make_unique<ReviewForm>([this](const ReviewStep &step) { return with(*m_data, step); },
                                               QStringLiteral("ana"));
    }
    UiSettings settings(file);
    DraftStore other(&settings);
    other.open(QStringLiteral("another workspace"));
    QCOMPARE(other.keys(QString()).size(), 0);
    DraftStore drafts(&settings);
    drafts.open(QStringLiteral("w"));
    m_panel->setDrafts(&drafts);
    showRow(0);
    QCOMPARE(cause(), Cause::Dos);
    QCOMPARE(why()->text(), QStringLiteral("half a rea"));
}

void UiReviewDrafts::itIsReadAsItWasWritten()
{
    ReviewInput input;
    input.action = ReviewDraft::Action::Split;
    input.incident = "JV-30";
    input.cause = Cause::Network;
    input.when
        = {parseInstant("2026-10-25T00:30:00.250Z").value(), parseInstant("2026-10-25T01:30:00Z").value()};
    input.splitAt = parseInstant("2026-10-25T01:00:00Z").value();
    input.postMortemAt = input.when.end;
    input.affected = QStringLiteral("12.5");
    input.notes = QStringLiteral("a\nb \"c\"");
    input.why = QStringLiteral("שלום");
    QVERIFY(reviewInputOf(toJson(input)) == input);
    QCOMPARE(changesBetween(input, input), 0);
    ReviewInput other = input;
    other.cause = Cause::Dos;
    other.notes.clear();
    other.why.clear();
    QCOMPARE(changesBetween(input, other), 2); // a reason is no change
    QVERIFY(!reviewInputOf({}));
    QJsonObject wrong = toJson(input);
    wrong[QStringLiteral("action")] = 99;
    QVERIFY(!reviewInputOf(wrong));
}

void UiReviewDrafts::rowsAreMarked()
{
    IncidentsPage page;
    show(page);
    RowDraft outage;
    outage.outage = m_judged->services[0].outages[1].whole;
    outage.cause = Cause::Dos;
    RowDraft alone;
    alone.incident = "lonely";
    alone.cause = Cause::Customer;
    const QString key = reviewKey("c", service, outage.outage, {});
    ReviewInput input;
    input.cause = Cause::Dos;
    const auto read = rowDraftOf(key, toJson(input));
    QVERIFY(read && read->outage == outage.outage && read->cause == Cause::Dos);
    QVERIFY(!rowDraftOf(reviewKey("c", service, {}, {{"a", "b"}, {}}), toJson(input)));
    page.setDrafts({outage, alone});
    int marked = 0;
    for (int row = 0; row < page.model()->rowCount(); ++row) {
        const QModelIndex cell = page.model()->index(row, IncidentModel::CauseWord);
        if (!page.model()->at(row).isDraft)
            continue;
        ++marked;
        QVERIFY(!cell.data(Qt::DecorationRole).isNull());
        QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("not saved")));
    }
    QCOMPARE(marked, 2);
    QVERIFY(page.line()->grab().toImage() != QImage());
    page.setDrafts({});
    for (const IncidentRow &row : page.model()->rows())
        QVERIFY(!row.isDraft);
}

void UiReviewDrafts::aNewIncidentIsADraftToo()
{
    IncidentsPage page;
    show(page);
    std::optional<Interval> asked;
    connect(&page, &IncidentsPage::addAsked, this, [&](const Interval &when) { asked = when; });
    QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("incidentsAdd")), Qt::LeftButton);
    QVERIFY(asked);
    QCOMPARE(asked->length(), Duration(hours(1)));
    QVERIFY(asked->end <= now());
    m_panel->showNew(m_data, m_judged, service, *asked, now());
    choose(Cause::Network);
    why()->setText(QStringLiteral("the router"));
    showRow(0);
    m_panel->showNew(m_data, m_judged, service, *asked, now());
    QCOMPARE(cause(), Cause::Network);
    std::optional<ReviewStep> saved;
    connect(m_panel.get(), &ReviewForm::saveWanted, this, [&](const EditRequest &request) {
        saved = std::get<std::vector<ContractStep>>(request.step).front().step;
    });
    QTest::mouseClick(button("reviewSave"), Qt::LeftButton);
    QVERIFY(saved && saved->incidents.size() == 1 && !saved->incidents[0].before);
    QCOMPARE(saved->incidents[0].after->cause, Cause::Network);
    QCOMPARE(saved->incidents[0].after->service, service);
}

void UiReviewDrafts::theTitleFollowsTheRecord()
{
    const ReviewTargets lonely{{"lonely"}, {}};
    const auto title = [&] { return m_panel->findChild<QLabel *>(QStringLiteral("reviewTitle"))->text(); };
    m_panel->showTargets(m_data, m_judged, service, lonely, now());
    const QString before = title();
    auto cut = std::make_shared<CaseData>(*m_data);
    cut->evidence.incidents.back().when.end -= minutes(30); // as a split leaves it
    const auto judged = judgedOf(*cut);
    m_panel->showTargets(cut, judged, service, lonely, now());
    QVERIFY(title() != before);
    m_panel->showTargets(m_data, m_judged, service, lonely, now()); // taken back
    QCOMPARE(title(), before);
}

MAKEGOOD_TEST(UiReviewDrafts)

} // namespace t_ui_review_drafts

#include "t_ui_review_drafts.moc"
