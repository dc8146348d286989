// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows of a service of which the agreement promises values and no availability.
#include <QWidget>
#include <QtTest>

#include "availability/availability_page.h"
#include "availability/metric_model.h"
#include "case_at_hand.h"
#include "explain/agreement.h"
#include "explain/explain.h"
#include "explain/why_subject.h"
#include "support/test_program.h"
#include "widgets/table_view.h"

namespace t_values_shown
{

using namespace makegood::ui;

namespace
{

// Without marks of reading direction, and with plain blanks and minus signs.
QString bare(QString text)
{
    text.remove(QChar(0x2068)).remove(QChar(0x2069));
    return text.replace(QChar(0x00A0), QLatin1Char(' ')).replace(QChar(0x2212), QLatin1Char('-'));
}

} // namespace

class ValuesShown : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const CaseData> m_data;
    std::shared_ptr<const Evaluation> m_judged;

    std::vector<MonthRow> rows(const std::shared_ptr<const Evaluation> &judged) const
    {
        MonthRow row;
        row.month = judged->month;
        row.evaluation = judged;
        row.result = &judged->services.front();
        row.status = statusOf(row.result->state);
        return {row};
    }
    // The cards that are shown.
    static QStringList cards(const AvailabilityPage &page)
    {
        QStringList out;
        for (const char *name : {"monthsView", "daysView", "budgetView", "valuesView"})
            if (!page.findChild<QWidget *>(QLatin1String(name))->isHidden())
                out << QLatin1String(name);
        return out;
    }

private slots:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_data = std::make_shared<CaseData>(makegood::test::exampleCase("other-metrics"));
        m_judged = makegood::test::judged(*m_data, "2026-03", "2026-04-05T00:00:00Z");
    }

    void valuesAlone()
    {
        AvailabilityPage page;
        page.showHistory(rows(m_judged), m_judged->month, m_data.get());
        QCOMPARE(cards(page), QStringList{QStringLiteral("valuesView")});
        const auto *table = page.findChild<TableView *>(QStringLiteral("metrics"));
        QVERIFY(table != nullptr);
        const QAbstractItemModel *model = table->model();
        QCOMPARE(model->rowCount(), 5);
        const auto cell
            = [&](int row, int column) { return bare(model->index(row, column).data().toString()); };
        QCOMPARE(cell(0, MetricModel::Title), QStringLiteral("Signal level"));
        QCOMPARE(cell(0, MetricModel::Value), QStringLiteral("-70.25 dBm"));
        QCOMPARE(cell(0, MetricModel::Limit), QStringLiteral("at least -70 dBm"));
        QCOMPARE(cell(0, MetricModel::VerdictWord), QStringLiteral("Missed"));
        QCOMPARE(cell(1, MetricModel::VerdictWord), QStringLiteral("Kept"));
        QCOMPARE(cell(2, MetricModel::What), QStringLiteral("share of values below 2, of averages over 1 h"));
        QCOMPARE(cell(2, MetricModel::Limit), QStringLiteral("at most 33.3 %"));
        QCOMPARE(cell(3, MetricModel::Value), Format::none());
        QCOMPARE(cell(3, MetricModel::VerdictWord), QStringLiteral("No value"));
    }

    void anAvailabilityHasNoSuchCard()
    {
        const CaseData other = makegood::test::exampleCase("other-state-changes");
        const auto judged = makegood::test::judged(other, "2026-03", "2026-04-01T00:00:30Z");
        AvailabilityPage page;
        page.showHistory(rows(m_judged), m_judged->month, m_data.get());
        page.showHistory(rows(judged), judged->month, &other);
        QCOMPARE(cards(page).size(), 3);
        QVERIFY(!cards(page).contains(QStringLiteral("valuesView")));
        page.showHistory(rows(m_judged), m_judged->month, m_data.get());
        QCOMPARE(cards(page), QStringList{QStringLiteral("valuesView")});
    }

    void aValueCanBeAskedWhy()
    {
        const auto why = whyOf(*m_judged, {WhySubject::Figure::Metric, "sat-1", {}, "signal"});
        QVERIFY(why.has_value());
        const Format format(QLocale::c(), *m_judged);
        const Explanation told = explain(why->reason, format);
        QCOMPARE(bare(told.sentence),
                 QStringLiteral(
                     "Signal level: the median is -70.25 dBm, and promised is at least -70 dBm: missed."));
        QCOMPARE(told.clauses, QStringList{QStringLiteral("ST-2")});
        QCOMPARE(bare(told.children.at(0).sentence),
                 QStringLiteral("Values that count: 5. Left out in accepted maintenance: 1."));
        QVERIFY2(bare(told.children.at(1).sentence)
                     .startsWith(QLatin1String("The worst value that counts: -80 dBm at")),
                 qPrintable(told.children.at(1).sentence));
        QVERIFY(told.children.at(1).sentence.contains(QLatin1String("values.csv")));
        QVERIFY(!whyOf(*m_judged, {WhySubject::Figure::Metric, "sat-1", {}, "none"}));
    }

    void theAgreementSaysThem()
    {
        const Format format(QLocale::c(), *m_judged);
        QStringList sentences;
        for (const AgreementLine &line : agreementLines(m_data->policy, &m_data->contract, format))
            sentences << bare(line.sentence);
        QVERIFY(sentences.contains(QStringLiteral("No availability is promised.")));
        QVERIFY2(sentences.contains(QStringLiteral(
                     "Signal level: the median is at least -70 dBm in each month, measured by level.")),
                 qPrintable(sentences.join(QLatin1Char('\n'))));
    }
};

MAKEGOOD_TEST(ValuesShown)

} // namespace t_values_shown

#include "t_values_shown.moc"
