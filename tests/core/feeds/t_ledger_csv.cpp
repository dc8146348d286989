// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "feeds/ledger_csv.h"
#include "support/test_program.h"

namespace t_ledger_csv
{

using namespace makegood::feeds;
using namespace std::chrono;

namespace
{

Contract contract()
{
    Contract out;
    out.currency = Currency::named("USD").value();
    for (const char *id : {"web-1", "mail-1"})
        out.services.emplace_back().id = id;
    return out;
}

template <typename Rows> QString errorsOf(const Checked<Rows> &read)
{
    QStringList out;
    if (!read)
        for (const Error &error : read.error())
            out << QString::fromStdString(error.text());
    return out.join(QLatin1Char('\n'));
}

} // namespace

class LedgerCsvTest : public QObject
{
    Q_OBJECT

private slots:
    void figuresAreRead()
    {
        const auto read = readProviderFiguresCsv("outage_start,service,downtime,amount,note\n"
                                                 "2026-03-03T17:00:00Z,web-1,52m,1.20,\"no, less\"\n"
                                                 "2026-03-04T10:00:00-07:00,mail-1,,0.50,\n"
                                                 "2026-03-05T00:00:00Z,web-1,1h30m,,\n",
                                                 "told.csv", contract());
        QVERIFY2(read.has_value(), qPrintable(errorsOf(read)));
        QCOMPARE(read->size(), std::size_t(3));
        QVERIFY((*read)[0].downtime == Duration(minutes(52)) && (*read)[0].amount == Money{120});
        QCOMPARE((*read)[0].note, std::string("no, less"));
        QVERIFY(!(*read)[1].downtime && (*read)[1].amount == Money{50});
        QVERIFY((*read)[1].outageStart == sys_days(2026y / March / 4) + hours(17));
        QVERIFY((*read)[2].downtime == Duration(minutes(90)) && !(*read)[2].amount);
        // The column for notes may be absent.
        QVERIFY(
            readProviderFiguresCsv("outage_start,service,downtime,amount\n2026-03-05T00:00:00Z,web-1,1h,\n",
                                   "told.csv", contract())
                .has_value());
    }

    void everyMistakeIsToldWithItsLineAndNothingIsHalfRead()
    {
        const auto read = readProviderFiguresCsv("outage_start,service,downtime,amount,note\n"
                                                 "2026-03-03T17:00:00Z,web-1,52m,1.20,good\n"
                                                 "yesterday,web-1,52m,1.20,\n"
                                                 "2026-03-03T18:00:00Z,web-2,52m,1.20,\n"
                                                 "2026-03-03T19:00:00Z,web-1,52,1.205,\n"
                                                 "2026-03-03T20:00:00Z,web-1,,,\n"
                                                 "2026-03-03T17:00:00Z,web-1,1h,,\n",
                                                 "told.csv", contract());
        QVERIFY(!read.has_value());
        const QString errors = errorsOf(read);
        for (const char *part :
             {"told.csv:3: outage_start", "told.csv:4: service", "web-1, mail-1", "told.csv:5: downtime",
              "told.csv:5: amount", "told.csv:6: ", "told.csv:7: ", "the first on line 2"})
            QVERIFY2(errors.contains(QLatin1String(part)), qPrintable(errors));
        QVERIFY(!readProviderFiguresCsv("service,outage_start\n", "told.csv", contract()).has_value());
    }

    void invoicesAreRead()
    {
        const auto read = readInvoicesCsv("invoice,service,month,invoiced_on,amount,note\n"
                                          "R-1041,web-1,2026-03,2026-04-02,1.39,paid\n"
                                          "R-1041,mail-1,2026-03,2026-04-02,0.00,\n",
                                          "invoices.csv", contract());
        QVERIFY2(read.has_value(), qPrintable(errorsOf(read)));
        QCOMPARE(read->size(), std::size_t(2));
        QVERIFY((*read)[0].month == (Month{2026y / March}));
        QVERIFY((*read)[0].invoicedOn == local_days(2026y / April / 2));
        QVERIFY((*read)[0].amount == Money{139});
        const auto wrong = readInvoicesCsv("invoice,service,month,invoiced_on,amount\n"
                                           ",web-1,2026-03,2026-04-02,1.39\n"
                                           "R-1,web-1,March,2026-02-30,-1\n"
                                           "R-2,web-1,2026-03,2026-04-02,1.39\n"
                                           "R-2,web-1,2026-03,2026-04-03,1.39\n",
                                           "invoices.csv", contract());
        const QString errors = errorsOf(wrong);
        for (const char *part : {"invoices.csv:2: invoice", "invoices.csv:3: month",
                                 "invoices.csv:3: invoiced_on", "invoices.csv:3: amount", "invoices.csv:5: "})
            QVERIFY2(errors.contains(QLatin1String(part)), qPrintable(errors));
    }
};

MAKEGOOD_TEST(LedgerCsvTest)

} // namespace t_ledger_csv

#include "t_ledger_csv.moc"
