// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModel>
#include <QAbstractItemModelTester>
#include <QtTest>

#include "availability/month_model.h"
#include "case_at_hand.h"
#include "credit/board_model.h"
#include "credit/credit_line_model.h"
#include "credit/reading_model.h"
#include "incidents/incident_model.h"
#include "support/test_program.h"

namespace t_ui_models
{

using namespace makegood::ui;

namespace
{

// A model tester sees every reset; columns are checked for a title.
template <typename Model, typename Rows> void fill(Model &model, Rows rows)
{
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    const auto count = static_cast<int>(rows.size());
    model.setRows(std::move(rows));
    QCOMPARE(model.rowCount(), count);
    QCOMPARE(model.columnCount(), static_cast<int>(Model::ColumnCount));
    for (int c = 0; c < model.columnCount(); ++c)
        QVERIFY(!model.headerData(c, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

QString text(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString().replace(QChar(0x00A0), QLatin1Char(' '));
}

} // namespace

class UiModels : public QObject
{
    Q_OBJECT
private slots:
    void incidents();
    void creditLines();
    void claims();
    void readings();
    void months();
};

void UiModels::incidents()
{
    const auto e = makegood::test::creditByTime();
    IncidentModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(incidentRows(e, e->services.front(), nullptr));
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(text(model, 0, IncidentModel::Amount), QStringLiteral("1.39"));
    QCOMPARE(text(model, 0, IncidentModel::Length), QStringLiteral("1 h"));
    QCOMPARE(text(model, 1, IncidentModel::Counted), QStringLiteral("0 min"));
    QVERIFY(model.index(0, IncidentModel::Start).data(SortRole).toLongLong()
            < model.index(1, IncidentModel::Start).data(SortRole).toLongLong());
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void UiModels::creditLines()
{
    const auto e = makegood::test::creditByTime();
    CreditLineModel model;
    fill(model, makegood::ui::creditLines(*e, e->services.front()));
    QCOMPARE(text(model, 4, CreditLineModel::Bridged), QStringLiteral("12 min"));
    QCOMPARE(text(model, 1, CreditLineModel::Scenario), QStringLiteral("No"));
    QVERIFY(text(model, 0, CreditLineModel::ClauseIds).contains(QStringLiteral("SON-9.1")));
}

void UiModels::claims()
{
    const auto e = makegood::test::creditByTime();
    BoardModel model;
    fill(model, boardRows(*e, e->asOf));
    const auto &claims = e->services.front().claims;
    QVERIFY(model.rowCount() >= static_cast<int>(claims.size()));
    int expired = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        expired += text(model, row, BoardModel::ClaimWords) == QStringLiteral("expired") ? 1 : 0;
    QVERIFY(expired > 0);
}

void UiModels::readings()
{
    const CaseData data = makegood::test::exampleCase("02-credit-by-time");
    const auto e = makegood::test::creditByTime();
    ReadingModel model;
    fill(model, readingRows(*e, e->services.front(), &data.policy));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(text(model, 0, ReadingModel::Amount), QStringLiteral("2.89 USD"));
    QCOMPARE(text(model, 2, ReadingModel::Amount), QStringLiteral("21.71 USD"));
    QVERIFY(!text(model, 2, ReadingModel::Clause).isEmpty());
    QCOMPARE(text(model, 0, ReadingModel::Difference), QStringLiteral("–"));
    QCOMPARE(text(model, 2, ReadingModel::Difference), QStringLiteral("+18.82 USD")); // 21.71 - 2.89
    QCOMPARE(text(model, 2, ReadingModel::Place), QStringLiteral("highest"));
    QCOMPARE(text(model, 0, ReadingModel::Place), QStringLiteral("lowest"));
}

void UiModels::months()
{
    const auto e = makegood::test::creditByTime();
    MonthModel model;
    std::vector<MonthRow> rows(2);
    rows[0].month = e->month.previous();
    rows[1] = {e->month, Status::Breached, e, &e->services.front()};
    fill(model, rows);
    QCOMPARE(text(model, 0, MonthModel::AvailabilityPercent), QStringLiteral("–"));
    QCOMPARE(text(model, 1, MonthModel::AvailabilityPercent), QStringLiteral("98.738 %"));
    QCOMPARE(text(model, 1, MonthModel::StatusWord), QStringLiteral("Breached"));
}

MAKEGOOD_TEST(UiModels)

} // namespace t_ui_models

#include "t_ui_models.moc"
