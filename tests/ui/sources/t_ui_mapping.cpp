// SPDX-License-Identifier: GPL-3.0-or-later
// Series and the services that they belong to: choosing, rules, dragging, and lists of 50,000.
#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

#include "sources/discover_section.h"
#include "sources/map_section.h"
#include "sources/rule_form.h"
#include "sources/series_model.h"
#include "sources/service_model.h"
#include "support/test_program.h"

namespace t_ui_mapping
{

using namespace makegood;
using namespace makegood::ui;

class UiMapping : public QObject
{
    Q_OBJECT
private slots:
    void suggestionsAreAcceptedAtOnce();
    void aChoiceInOneOfSeveralRows();
    void rulesByPattern_data();
    void rulesByPattern();
    void aRuleMapsWhatFits();
    void draggedOntoAService();
    void choicesStayWhenTheListIsReadAgain();
    void withoutAContract();
    void fiftyThousandSeries();
};

namespace
{

std::vector<KnownService> services()
{
    return {{"caldera", "Caldera", "mail", "mail", {"smtp", "pop3"}},
            {"harbour", "Harbour", "web", "web-hosting", {"http"}},
            {"calls", "Levante", "alarm", "other", {}}};
}

FoundSeries found(const std::string &host, const std::string &job, const std::vector<KnownService> &known)
{
    FoundSeries out;
    out.labels = {{"__name__", "probe_success"}, {"instance", host}, {"job", job}};
    out.text = labelsText(out.labels);
    out.host = hostOf(out.labels);
    out.check = checkOf(out.labels);
    out.lastState = CheckState::Up;
    out.suggestion = suggestedTarget(out.labels, known);
    return out;
}

std::vector<FoundSeries> fourSeries()
{
    return {found("mail.caldera.example:25", "smtp", services()),
            found("web.harbour.example:443", "http", services()),
            found("web2.harbour.example:443", "http", services()),
            found("gw.ops.example", "icmp", services())};
}

std::vector<int> choicesOf(const MapSection &map)
{
    std::vector<int> out;
    for (int row = 0; row < map.model()->rowCount(); ++row)
        out.push_back(map.model()->choiceOf(row));
    return out;
}

QTableView *tableOf(const MapSection &map)
{
    return map.findChild<QTableView *>(QStringLiteral("mapTable"));
}

} // namespace

void UiMapping::suggestionsAreAcceptedAtOnce()
{
    MapSection map;
    map.setSeries(fourSeries(), services());
    // Two probes of one service are two choices; a service that is judged from calls is none.
    QCOMPARE(map.model()->choices().size(), std::size_t(3));
    QCOMPARE(choicesOf(map), (std::vector<int>(4, MappingModel::noChoice)));
    map.findChild<QAbstractButton *>(QStringLiteral("acceptSuggestions"))->click();
    QCOMPARE(map.model()->choices()[static_cast<std::size_t>(map.model()->choiceOf(0))].target.probe,
             std::string("smtp"));
    QCOMPARE(map.model()->choices()[static_cast<std::size_t>(map.model()->choiceOf(1))].target.contract,
             std::string("harbour"));
    QCOMPARE(map.model()->choiceOf(3), MappingModel::noChoice);
    const auto rows = mappingFor(map.model()->chosen());
    QVERIFY(mapped(rows, fourSeries()[0].labels).has_value());
    QVERIFY(!mapped(rows, fourSeries()[3].labels).has_value());
}

void UiMapping::aChoiceInOneOfSeveralRows()
{
    MapSection map;
    map.resize(1200, 600);
    map.setSeries(fourSeries(), services());
    map.show();
    QTableView *table = tableOf(map);
    table->selectAll();
    const QModelIndex cell = table->model()->index(1, MappingModel::Target);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      table->visualRect(cell).center());
    table->selectAll();
    if (table->findChild<QComboBox *>(QStringLiteral("targetChoice")) == nullptr)
        table->edit(cell);
    auto *editor = table->findChild<QComboBox *>(QStringLiteral("targetChoice"));
    QVERIFY(editor != nullptr);
    const int wanted = editor->findData(2);
    QVERIFY(wanted > 0);
    editor->setCurrentIndex(wanted);
    emit editor->activated(wanted);
    QCOMPARE(choicesOf(map), (std::vector<int>(4, 2)));
    QTRY_VERIFY(table->findChild<QComboBox *>(QStringLiteral("targetChoice")) == nullptr);
    // By keyboard: Enter opens the list of the selected row.
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(table->findChild<QComboBox *>(QStringLiteral("targetChoice")) != nullptr);
}

void UiMapping::rulesByPattern_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<std::vector<int>>("rows");
    const auto in = [](const char *label) { return QLatin1String(label); };
    QTest::newRow("part") << QString() << QStringLiteral("harbour") << std::vector<int>{1, 2};
    QTest::newRow("case") << QString() << QStringLiteral("HARBOUR") << std::vector<int>{1, 2};
    QTest::newRow("wild") << QString(in("instance")) << QStringLiteral("web*:443") << std::vector<int>{1, 2};
    QTest::newRow("one") << QString(in("instance")) << QStringLiteral("web?.harbour*") << std::vector<int>{2};
    QTest::newRow("whole") << QString(in("instance")) << QStringLiteral("*.caldera") << std::vector<int>{};
    QTest::newRow("label") << QString(in("job")) << QStringLiteral("smtp") << std::vector<int>{0};
    QTest::newRow("no such label") << QString(in("tier")) << QStringLiteral("*") << std::vector<int>{};
    QTest::newRow("a dot is a dot") << QString(in("instance")) << QStringLiteral("webxharbour*")
                                    << std::vector<int>{};
    QTest::newRow("empty") << QString() << QStringLiteral("  ") << std::vector<int>{};
}

void UiMapping::rulesByPattern()
{
    QFETCH(const QString, label);
    QFETCH(const QString, pattern);
    QFETCH(const std::vector<int>, rows);
    MappingModel model;
    model.setSeries(fourSeries(), targetChoices(services()));
    QCOMPARE(model.rowsLike(label, pattern), rows);
}

void UiMapping::aRuleMapsWhatFits()
{
    MapSection map;
    map.setSeries(fourSeries(), services());
    map.show();
    map.findChild<QAbstractButton *>(QStringLiteral("mapRules"))->click();
    auto *form = map.findChild<RuleForm *>();
    QVERIFY(form->isVisible());
    auto *apply = form->findChild<QAbstractButton *>(QStringLiteral("ruleApply"));
    QVERIFY(!apply->isEnabled());
    auto *pattern = form->findChild<QLineEdit *>(QStringLiteral("rulePattern"));
    QTest::keyClicks(pattern, QStringLiteral("*harbour*"));
    QVERIFY(form->findChild<QLabel *>(QStringLiteral("ruleCount"))->text().contains(QLatin1Char('2')));
    QVERIFY(!apply->isEnabled());
    auto *choice = form->findChild<QComboBox *>(QStringLiteral("ruleChoice"));
    choice->setCurrentIndex(choice->findData(2));
    QVERIFY(apply->isEnabled());
    QTest::keyClick(pattern, Qt::Key_Return);
    QCOMPARE(choicesOf(map), (std::vector<int>{MappingModel::noChoice, 2, 2, MappingModel::noChoice}));
}

void UiMapping::draggedOntoAService()
{
    MapSection map;
    map.setSeries(fourSeries(), services());
    const QAbstractItemModel *series = tableOf(map)->model();
    QAbstractItemModel *targets = map.findChild<QListView *>(QStringLiteral("mapServices"))->model();
    QVERIFY(series->flags(series->index(1, 0)).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(targets->flags(targets->index(2, 0)).testFlag(Qt::ItemIsDropEnabled));
    // What the views do for a drag of two rows.
    const std::unique_ptr<QMimeData> dragged(
        series->mimeData({series->index(1, 0), series->index(1, 2), series->index(2, 0)}));
    targets->dropMimeData(dragged.get(), Qt::CopyAction, -1, -1, targets->index(2, 0));
    QCOMPARE(choicesOf(map), (std::vector<int>{MappingModel::noChoice, 2, 2, MappingModel::noChoice}));
    QVERIFY(targets->index(2, 0).data().toString().contains(QLatin1Char('2')));
    QMimeData other;
    other.setText(QStringLiteral("text"));
    QVERIFY(!targets->dropMimeData(&other, Qt::CopyAction, -1, -1, targets->index(0, 0)));
}

void UiMapping::choicesStayWhenTheListIsReadAgain()
{
    MappingModel model;
    model.setSeries(fourSeries(), targetChoices(services()));
    model.choose({0}, MappingModel::ignored, MappingModel::ChosenBy::Person);
    model.choose({1}, 2, MappingModel::ChosenBy::Person);
    auto more = services();
    more.insert(more.begin(), KnownService{"acme", "Acme", "shop", "other", {"http"}});
    auto again = fourSeries();
    std::swap(again[1], again[3]);
    model.setSeries(again, targetChoices(more));
    QCOMPARE(model.choiceOf(0), MappingModel::ignored);
    QCOMPARE(model.choiceOf(1), MappingModel::noChoice);
    QCOMPARE(model.choices()[static_cast<std::size_t>(model.choiceOf(3))].target.contract,
             std::string("harbour"));
}

void UiMapping::withoutAContract()
{
    MapSection map;
    map.setSeries(fourSeries(), {});
    map.show();
    auto *lack = map.findChild<QLabel *>(QStringLiteral("mapLack"));
    QVERIFY(lack->isVisible() && lack->text().contains(QStringLiteral("no contract")));
    QVERIFY(!map.findChild<QAbstractButton *>(QStringLiteral("acceptSuggestions"))->isEnabled());
    QSignalSpy wanted(&map, &MapSection::newContractWanted);
    map.findChild<QAbstractButton *>(QStringLiteral("mapNewContract"))->click();
    QCOMPARE(wanted.count(), 1);
    map.setServices(services());
    QVERIFY(!lack->isVisible());
}

void UiMapping::fiftyThousandSeries()
{
    std::vector<FoundSeries> many;
    for (int i = 0; i < 50000; ++i)
        many.push_back(found("host" + std::to_string(i) + ".example", "http", {}));
    DiscoverSection section;
    section.resize(1000, 600);
    section.show();
    section.showSeries(many, Instant{});
    auto *table = section.findChild<QTableView *>(QStringLiteral("seriesTable"));
    QCOMPARE(table->model()->rowCount(), 50000);
    QElapsedTimer clock;
    clock.start();
    table->grab();
    const qint64 painted = clock.restart();
    section.findChild<QLineEdit *>(QStringLiteral("seriesSearch"))->setText(QStringLiteral("host4999"));
    const qint64 filtered = clock.restart();
    QCOMPARE(table->model()->rowCount(), 11);
    qInfo("painted in %lld ms, searched in %lld ms", painted, filtered);
    // Far above what it takes, far below a list that measures or paints every row.
    QVERIFY(painted < 500);
    QVERIFY(filtered < 1500);
    MapSection map;
    clock.restart();
    map.setSeries(many, services());
    map.model()->choose(map.model()->rowsLike({}, QStringLiteral("host4999*")), 2,
                        MappingModel::ChosenBy::Rule);
    qInfo("mapped by a rule in %lld ms", clock.elapsed());
    QCOMPARE(map.model()->countByChoice()[2], 11);
}

MAKEGOOD_TEST(UiMapping)

} // namespace t_ui_mapping

#include "t_ui_mapping.moc"
