// SPDX-License-Identifier: GPL-3.0-or-later
// The page of sources alone: its cards, its strip and its lists.
#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QWidget>
#include <QtTest>

#include "one_morning.h"
#include "sources/address_form.h"
#include "sources/coverage_strip.h"
#include "sources/levels_dialog.h"
#include "sources/path_edit.h"
#include "sources/runs_dialog.h"
#include "sources/source_words.h"
#include "sources/sources_page.h"
#include "support/test_program.h"

namespace t_ui_sources
{

using namespace makegood;
using namespace makegood::test;
using namespace makegood::ui;

class UiSources : public QObject
{
    Q_OBJECT
private slots:
    void stripByKeyboard();
    void cardsKeepTheirPlace();
    void labelsComeBackFromTheirText();
    void suggestionsCanBeAccepted();
    void furtherHeaders();
    void aFieldOfEachSort();
    void theWheelChangesNothing();
    void theLogOfASource();
    void whatASystemSaysItself();
};

namespace
{

const Instant now = oneMorning;

} // namespace

void UiSources::stripByKeyboard()
{
    CoverageStrip strip;
    std::vector<CoverageDay> days;
    for (int i = 0; i < 31; ++i)
        days.push_back({LocalDate(std::chrono::year(2026) / 10 / 1) + std::chrono::days(i),
                        i < 24        ? DayState::Covered
                            : i == 24 ? DayState::Partly
                                      : DayState::ToCome,
                        i == 24 ? 312 : 0});
    strip.setDays(days);
    strip.resize(400, strip.sizeHint().height());
    strip.show();
    QVERIFY(
        strip.accessibleDescription().contains(QStringLiteral("24 covered, 1 partly, 0 without data, 6")));
    QTest::keyClick(&strip, Qt::Key_End);
    QVERIFY(strip.accessibleDescription().contains(QStringLiteral("31 Oct")));
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(&strip, Qt::Key_Left);
    QVERIFY(strip.accessibleDescription().contains(QStringLiteral("31.2")));
    QVERIFY(strip.tipAt(QPoint(2, 5)).contains(QStringLiteral("1 Oct")));
    strip.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(strip.tipAt(QPoint(2, 5)).contains(QStringLiteral("31 Oct")));
    QTest::keyClick(&strip, Qt::Key_Right); // against the reading direction
    QVERIFY(strip.accessibleDescription().contains(QStringLiteral("24 Oct")));
}

void UiSources::cardsKeepTheirPlace()
{
    SourcesPage page;
    page.resize(1200, 800);
    page.show();
    page.showOverview();
    QVERIFY(page.findChild<QWidget *>(QStringLiteral("sourcesEmpty"))->isVisible());
    const SourceHealth fine = healthOf(SourceState::Ok);
    page.showSources({{fine, nullptr, nullptr, now, Zone()}});
    auto *card = page.findChild<SourceCard *>();
    QVERIFY(card != nullptr && card->isVisible());
    auto *button = card->findChild<QAbstractButton *>(QStringLiteral("sourceMain"));
    QCOMPARE(button->text(), QStringLiteral("Sync now"));
    QSignalSpy sync(&page, &SourcesPage::syncWanted);
    QSignalSpy stop(&page, &SourcesPage::stopWanted);
    button->click();
    QCOMPARE(sync.count(), 1);
    RunningSync running;
    running.progress = {std::chrono::hours(1), std::chrono::hours(4), 1000};
    page.showSources({{fine, nullptr, &running, now, Zone()}});
    QCOMPARE(page.findChild<SourceCard *>(), card); // the same widget: its focus stays
    QCOMPARE(button->text(), QStringLiteral("Stop"));
    QVERIFY(card->findChild<QLabel *>(QStringLiteral("sourceText"))->text().contains(QStringLiteral("25")));
    button->click();
    QCOMPARE(stop.count(), 1);
    page.showSources({});
    QVERIFY(page.findChild<QWidget *>(QStringLiteral("sourcesEmpty"))->isVisible());
}

void UiSources::labelsComeBackFromTheirText()
{
    const std::vector<Labels> all{{{"__name__", "up"}, {"instance", "a:443"}, {"job", "x"}},
                                  {{"host", "quote \" and \\ and\nline, end}"}},
                                  {}};
    for (const Labels &labels : all) {
        const auto back = labelsFromText(labelsText(labels));
        QVERIFY(back.has_value() && *back == labels);
    }
    for (const char *wrong : {"", "up", "up{a=\"x\"", "up{a}", "up{a=\"x}"})
        QVERIFY2(!labelsFromText(wrong), wrong);
}

void UiSources::suggestionsCanBeAccepted()
{
    UnmappedSection section;
    const std::vector<TargetChoice> choices{{{"caldera", "mail", "http"}, QStringLiteral("Caldera, mail")},
                                            {{"harbour", "web", "http"}, QStringLiteral("Harbour, web")}};
    const Labels labels{{"instance", "web.harbour.example"}};
    const auto row = [&](MatchReason reason) {
        return UnmappedRow{QStringLiteral("Operations"),
                           QStringLiteral("Operations"),
                           labels,
                           QStringLiteral("{instance=\"web\"}"),
                           9,
                           {reason, {"harbour", "web", "http"}}};
    };
    section.setRows({row(MatchReason::None)}, choices);
    section.show();
    QVERIFY(!section.findChild<QAbstractButton *>(QStringLiteral("unmappedAccept"))->isEnabled());
    section.setRows({row(MatchReason::SameHost)}, choices);
    auto *choice = section.findChild<QComboBox *>(QStringLiteral("unmappedChoice"));
    QCOMPARE(choice->currentText(), QStringLiteral("Harbour, web"));
    choice->setCurrentIndex(1);
    // The list is read again every half minute: what a person chose stays.
    section.setRows({row(MatchReason::SameHost)}, choices);
    QCOMPARE(section.findChild<QComboBox *>(QStringLiteral("unmappedChoice")), choice);
    QCOMPARE(choice->currentIndex(), 1);
    QSignalSpy accepted(&section, &UnmappedSection::acceptWanted);
    section.findChild<QAbstractButton *>(QStringLiteral("unmappedAccept"))->click();
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(accepted.front()[2].value<MappedProbe>().contract, std::string("caldera"));
    section.setRows({}, choices);
    QVERIFY(!section.isVisible());
}

void UiSources::furtherHeaders()
{
    SourceKind kind;
    kind.name = "one";
    kind.fields = {{.key = "headers", .title = "Further headers", .sort = SourceField::Sort::Headers}};
    const std::string settings
        = R"({"headers": [{"name": "X-Scope-OrgID", "value": "acme"}, {"name": "X-Gate", "key": "gate"}]})";
    AddressForm form;
    form.setKind(kind, QStringLiteral("One"), settings);
    form.show();
    using Headers = std::vector<HttpHeader>;
    const auto headers = [&] { return headersFromText(form.values()["headers"]); };
    QVERIFY((headers() == Headers{{"X-Scope-OrgID", "acme", {}}, {"X-Gate", {}, "gate"}}));
    QVERIFY(form.secrets().empty()); // the keyring's stays
    form.findChild<QAbstractButton *>(QStringLiteral("addHeader"))->click();
    const auto last
        = [&](const char *name) { return form.findChildren<QWidget *>(QLatin1String(name)).back(); };
    qobject_cast<QLineEdit *>(last("headerName"))->setText(QStringLiteral(" X-Token "));
    auto *value = qobject_cast<QLineEdit *>(last("headerValue"));
    value->setText(QStringLiteral("hush"));
    QCOMPARE(value->echoMode(), QLineEdit::Normal);
    qobject_cast<QAbstractButton *>(last("headerSecret"))->click();
    QCOMPARE(value->echoMode(), QLineEdit::Password);
    QVERIFY((headers().back() == HttpHeader{"X-Token", {}, "One X-Token"}));
    QCOMPARE(form.secrets().at("One X-Token"), QByteArray("hush"));
    QVERIFY(settingsFromFields(kind, form.values(), {}).find("hush") == std::string::npos);
    form.forgetSecrets();
    QVERIFY(value->text().isEmpty() && form.secrets().empty());
    for (int i = 0; i < 3; ++i)
        form.findChild<QAbstractButton *>(QStringLiteral("removeHeader"))->click();
    QVERIFY(headers().empty());
    QVERIFY(settingsFromFields(kind, form.values(), {}, settings).find("headers") == std::string::npos);
}

void UiSources::aFieldOfEachSort()
{
    SourceKind kind;
    kind.name = "one";
    kind.fields = {{.key = "address", .title = "Address", .isNeeded = true},
                   {.key = "way",
                    .title = "Way",
                    .sort = SourceField::Sort::Choice,
                    .choices = {{"a", "A"}, {"b", "B"}},
                    .standard = "b"},
                   {.key = "token",
                    .title = "Token",
                    .sort = SourceField::Sort::Secret,
                    .isNeeded = true,
                    .whenKey = "way",
                    .whenValues = {"b"}},
                   {.key = "file", .title = "File", .sort = SourceField::Sort::Path},
                   {.key = "days", .title = "Days", .sort = SourceField::Sort::Number, .isAdvanced = true}};
    AddressForm form;
    form.setKind(kind, QStringLiteral("One"));
    form.show();
    const auto shows
        = [&](const char *name) { return form.findChild<QWidget *>(QLatin1String(name))->isVisible(); };
    QVERIFY(shows("field_token") && shows("field_file") && !shows("field_days"));
    QVERIFY(shows("secretNote"));
    form.findChild<QAbstractButton *>(QStringLiteral("moreFields"))->click();
    QVERIFY(shows("field_days"));
    QVERIFY(!form.isComplete());
    form.findChild<QLineEdit *>(QStringLiteral("field_address"))->setText(QStringLiteral(" http://a "));
    auto *token = form.findChild<QLineEdit *>(QStringLiteral("field_token"));
    token->setText(QStringLiteral("s3cret"));
    QCOMPARE(token->echoMode(), QLineEdit::Password);
    QVERIFY(form.isComplete());
    QCOMPARE(form.values()["address"], std::string("http://a"));
    QCOMPARE(form.values()["token"], std::string("One token")); // its name; its value goes elsewhere
    QCOMPARE(form.secrets()["One token"], QByteArray("s3cret"));
    form.findChild<QComboBox *>(QStringLiteral("field_way"))->setCurrentIndex(0);
    QVERIFY(!shows("field_token") && form.secrets().empty());
    form.findChild<QComboBox *>(QStringLiteral("field_way"))->setCurrentIndex(1);
    form.forgetSecrets();
    QVERIFY(token->text().isEmpty());
    for (const QWidget *field : form.findChildren<QLineEdit *>())
        QVERIFY2(!field->accessibleName().isEmpty() || field->focusPolicy() == Qt::NoFocus,
                 qPrintable(field->objectName()));
    // A recorded source keeps its secret unless another one is typed.
    form.setKind(kind, QStringLiteral("One"),
                 R"({"schema": 1, "kind": "one", "address": "http://a", "way": "b", "token": "ops"})");
    QVERIFY(form.isComplete());
    QCOMPARE(form.values()["token"], std::string("ops"));
}

void UiSources::theWheelChangesNothing()
{
    CalmComboBox box;
    box.addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    box.show();
    QWheelEvent wheel(QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&box, &wheel);
    QCOMPARE(box.currentIndex(), 0);
}

void UiSources::theLogOfASource()
{
    SourcesPage page;
    const SourceHealth fine = healthOf(SourceState::Ok);
    page.showSources({{fine, nullptr, nullptr, now, Zone()}});
    QSignalSpy wanted(&page, &SourcesPage::runsWanted);
    page.findChild<QAction *>(QStringLiteral("runsOfSource"))->trigger();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().front().toString(), QStringLiteral("Operations"));

    RunsDialog dialog(QStringLiteral("Operations"));
    SourceRun failed;
    failed.began = failed.ended = moment("2026-10-20T03:00:00Z");
    failed.outcome = SourceRunOutcome::Failed;
    failed.error = "<b>no</b> answer";
    SourceHealth shown = fine;
    shown.runs.push_back(failed);
    shown.said.remarks = {"<i>2</i> events have no end"};
    dialog.showRuns(shown, now, Zone());
    dialog.show();
    const auto *remarks = dialog.findChild<QPlainTextEdit *>(QStringLiteral("sourceRemarks"));
    QVERIFY(remarks->isVisible());
    QCOMPARE(remarks->toPlainText(), QStringLiteral("<i>2</i> events have no end."));
    const auto *table = dialog.findChild<QTableView *>(QStringLiteral("sourceRunsTable"));
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(table->isColumnHidden(RunModel::Source));
    const auto result
        = [&](int row) { return table->model()->index(row, RunModel::Result).data().toString(); };
    QVERIFY2(result(0).startsWith(QStringLiteral("35 new checks")), qPrintable(result(0)));
    QCOMPARE(result(1), QStringLiteral("<b>no</b> answer."));
    dialog.showRuns(fine, now, Zone());
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(!remarks->isVisible());
}

void UiSources::whatASystemSaysItself()
{
    SourcesPage page;
    SourceHealth fine = healthOf(SourceState::Ok);
    page.showSources({{fine, nullptr, nullptr, now, Zone()}});
    auto *item = page.findChild<QAction *>(QStringLiteral("levelsOfSource"));
    QVERIFY(!item->isVisible()); // it has no figures of its own
    fine.tellsFigures = true;
    page.showSources({{fine, nullptr, nullptr, now, Zone()}});
    QVERIFY(item->isVisible());
    QSignalSpy wanted(&page, &SourcesPage::levelsWanted);
    item->trigger();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().front().toString(), QStringLiteral("Operations"));

    LevelsDialog dialog(QStringLiteral("Operations"), QStringLiteral("March 2026"));
    dialog.show();
    const auto *state = dialog.findChild<QLabel *>(QStringLiteral("levelsState"));
    QVERIFY(state->text().startsWith(QStringLiteral("Asking Operations")));
    const Interval march{moment("2026-03-01T00:00:00Z"), moment("2026-04-01T00:00:00Z")};
    ServiceLevel known;
    known.theirs = {"shop",
                    "<b>web</b>",
                    "99.9",
                    march,
                    march.length() - std::chrono::minutes(50),
                    std::chrono::minutes(50)};
    known.theirs.excluded = std::chrono::minutes(10);
    known.ours = OurLevel{"acme", "shop", march, "99.663", std::chrono::minutes(150)};
    ServiceLevel unknown;
    unknown.theirs = {"mail", "web", {}, march, {}, {}};
    dialog.showLevels({known, unknown}, Zone());
    const auto *model = dialog.findChild<QTableView *>(QStringLiteral("levelsTable"))->model();
    QCOMPARE(model->rowCount(), 2);
    const auto text = [&](int row, int column) {
        return model->index(row, column)
            .data()
            .toString()
            .replace(QChar(0xa0), QLatin1Char(' '))
            .replace(QChar(0x202f), QLatin1Char(' '));
    };
    QCOMPARE(text(0, LevelModel::Agreement), QStringLiteral("<b>web</b>"));
    QCOMPARE(text(0, LevelModel::Downtime), QStringLiteral("50 min"));
    QVERIFY2(text(0, LevelModel::Availability).contains(QStringLiteral("99.887")),
             qPrintable(text(0, LevelModel::Availability)));
    QVERIFY(text(0, LevelModel::Ours).contains(QStringLiteral("99.663")));
    QCOMPARE(text(0, LevelModel::OurDowntime), QStringLiteral("2 h 30 min"));
    QVERIFY(model->index(0, LevelModel::Downtime)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("10")));
    for (const int column : {LevelModel::Objective, LevelModel::Uptime, LevelModel::Downtime,
                             LevelModel::Availability, LevelModel::Ours, LevelModel::OurDowntime})
        QCOMPARE(text(1, column), text(1, LevelModel::Ours)); // no figure at all
    QVERIFY(state->text().contains(QStringLiteral("not judged")));
    Error error;
    error.what = "<i>no</i> answer";
    dialog.showProblem(error);
    QVERIFY(state->text().contains(QStringLiteral("<i>no</i> answer"))
            && state->textFormat() == Qt::PlainText);
}

MAKEGOOD_TEST(UiSources)

} // namespace t_ui_sources

#include "t_ui_sources.moc"
