// SPDX-License-Identifier: GPL-3.0-or-later
// The page of sources alone: what it says of each state, its strip and its lists.
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
using namespace makegood::ui;

class UiSources : public QObject
{
    Q_OBJECT
private slots:
    void statesInWords_data();
    void statesInWords();
    void whatIsLost_data();
    void whatIsLost();
    void whatARunBrought();
    void freshnessAndHalfMonths();
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

Instant moment(const char *text)
{
    return parseInstant(text).value();
}

const Instant now = moment("2026-10-26T08:56:00Z");

SourceHealth healthOf(SourceState state)
{
    SourceHealth out;
    out.source.id = "Operations";
    out.source.kind = "ticker";
    out.place = "metrics.ops.example";
    out.state = state;
    out.dataUntil = moment("2026-10-26T03:10:00Z");
    if (state != SourceState::NeverRun && state != SourceState::UnknownKind) {
        SourceRun run;
        run.began = moment("2026-10-26T08:51:59Z");
        run.ended = moment("2026-10-26T08:52:00Z");
        run.checks = 35;
        out.last = run;
        out.runs = {run};
    }
    return out;
}

} // namespace

void UiSources::statesInWords_data()
{
    QTest::addColumn<SourceState>("state");
    QTest::addColumn<SourceRunOutcome>("outcome");
    QTest::addColumn<QString>("pill");
    QTest::addColumn<QString>("sentence");
    const auto done = SourceRunOutcome::Done;
    QTest::newRow("fine") << SourceState::Ok << done << QStringLiteral("4") << QStringLiteral("is here");
    QTest::newRow("failed") << SourceState::Failed << SourceRunOutcome::Failed
                            << QStringLiteral("Failed at 08:52")
                            << QStringLiteral("Data until today, 03:10 is safe; it is tried again");
    QTest::newRow("password") << SourceState::NeedsSignIn << SourceRunOutcome::NotLetIn
                              << QStringLiteral("Failed at 08:52")
                              << QStringLiteral("the gap is fetched after you sign in");
    QTest::newRow("paused") << SourceState::Paused << done << QStringLiteral("Paused")
                            << QStringLiteral("resume it");
    QTest::newRow("new") << SourceState::NeverRun << done << QStringLiteral("Not synced yet")
                         << QStringLiteral("first sync");
    QTest::newRow("unknown") << SourceState::UnknownKind << done << QStringLiteral("Unknown kind")
                             << QStringLiteral("settings are kept");
    QTest::newRow("stopped") << SourceState::Ok << SourceRunOutcome::Interrupted << QStringLiteral("4")
                             << QStringLiteral("was stopped");
}

void UiSources::statesInWords()
{
    QFETCH(const SourceState, state);
    QFETCH(const SourceRunOutcome, outcome);
    QFETCH(const QString, pill);
    QFETCH(const QString, sentence);
    SourceHealth health = healthOf(state);
    health.next = moment("2026-10-26T09:10:00Z");
    if (health.last) {
        health.last->outcome = outcome;
        health.last->error = outcome == SourceRunOutcome::Done ? "" : "the server does not answer";
    }
    QVERIFY2(pillText(health, now, Zone()).contains(pill), qPrintable(pillText(health, now, Zone())));
    const SourceSentence said = sentenceOf(health, nullptr, now, Zone());
    QVERIFY2((said.lead + said.text).contains(sentence), qPrintable(said.lead + said.text));
    QCOMPARE(said.isProblem, state == SourceState::Failed || state == SourceState::NeedsSignIn);
}

void UiSources::whatIsLost_data()
{
    QTest::addColumn<SourceState>("state");
    QTest::addColumn<int>("keptHours"); // 0: it does not say
    QTest::addColumn<QString>("said");
    QTest::newRow("it does not say") << SourceState::Failed << 0 << QString();
    QTest::newRow("fine") << SourceState::Ok << 24 << QString();
    // Its data reaches until 03:10, it is 08:56, and the next sync begins at 09:10.
    QTest::newRow("lost before the next sync")
        << SourceState::Ok << 6
        << QStringLiteral("It keeps data for 6 h only: some is lost before the next sync.");
    QTest::newRow("lost already") << SourceState::Ok << 5
                                  << QStringLiteral(
                                         "It keeps data for 5 h: what it had before today, 03:56 is lost.");
    for (const SourceState state : {SourceState::Failed, SourceState::NeedsSignIn, SourceState::Paused})
        QTest::addRow("behind: %s", wordOf(state).c_str())
            << state << 24
            << QStringLiteral("It keeps data for 1 d: from 27 Oct, 03:10 on, what is missing now is lost.");
}

void UiSources::whatIsLost()
{
    QFETCH(const SourceState, state);
    QFETCH(const int, keptHours);
    QFETCH(const QString, said);
    SourceHealth health = healthOf(state);
    health.next = moment("2026-10-26T09:10:00Z");
    if (keptHours > 0)
        health.said.retention = std::chrono::hours(keptHours);
    const QString lost = lostText(health, now, Zone()).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    QCOMPARE(lost, said);
    const QString whole = sentenceOf(health, nullptr, now, Zone()).text;
    QVERIFY2(said.isEmpty() || whole.contains(lostText(health, now, Zone())), qPrintable(whole));
    health.said.notKept = Interval{moment("2026-10-25T00:00:00Z"), moment("2026-10-25T12:00:00Z")};
    QCOMPARE(
        lostText(health, now, Zone()),
        QStringLiteral("What it had from yesterday, 00:00 to yesterday, 12:00 it does not keep any more."));
}

void UiSources::whatARunBrought()
{
    SourceRun run;
    run.began = now;
    run.ended = now + Duration(480);
    QVERIFY(runText(run).startsWith(QStringLiteral("Nothing new")));
    run.checks = 1234567;
    QCOMPARE(runText(run), // cut, not rounded
             QStringLiteral("%1 new checks, in 0.4 s").arg(QLocale().toString(1234567)));
    run.outcome = SourceRunOutcome::Failed;
    run.error = "the server does not answer";
    QCOMPARE(runText(run), QStringLiteral("The server does not answer."));
}

void UiSources::freshnessAndHalfMonths()
{
    const Month october = parseMonth("2026-10").value();
    const auto slack = std::chrono::minutes(20);
    using Until = std::optional<std::optional<Instant>>;
    QVERIFY(freshnessText(Until(), now, Zone()).isEmpty());
    QCOMPARE(freshnessText(Until(now), now, Zone()), QStringLiteral("Data as of today, 08:56"));
    QVERIFY(halfMonthText(Until(), october, now, slack, Zone()).isEmpty());
    QVERIFY(halfMonthText(Until(now - std::chrono::minutes(10)), october, now, slack, Zone()).isEmpty());
    const QString half = halfMonthText(Until(moment("2026-10-12T03:10:00Z")), october, now, slack, Zone());
    QVERIFY2(half.contains(QStringLiteral("October 2026")) && half.contains(QStringLiteral("03:10")),
             qPrintable(half));
    // Data that reaches past the end of a former month leaves nothing of it out.
    const Month september = october.previous();
    QVERIFY(halfMonthText(Until(moment("2026-10-12T03:10:00Z")), september, now, slack, Zone()).isEmpty());
    QVERIFY(halfMonthText(Until(std::optional<Instant>()), october, now, slack, Zone())
                .contains(QStringLiteral("Nothing of")));
    QVERIFY(halfMonthText(Until(std::optional<Instant>()), october.next(), now, slack, Zone()).isEmpty());
}

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
