// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "sla/exact/money.h"
#include "sla/exact/rounded_multiples.h"
#include "support/test_program.h"

namespace t_exact
{

using namespace makegood::sla;

class ExactTest : public QObject
{
    Q_OBJECT

private slots:
    void percentagesAreCut()
    {
        QCOMPARE(percentCut(9998999, 10000000), std::string("99.989"));
        QCOMPARE(percentCut(85740000, 86400000), std::string("99.236"));
        QCOMPARE(percentCut(1, 1), std::string("100.000"));
        QCOMPARE(percentCut(0, 5), std::string("0.000"));
        QCOMPARE(percentCut(1, 1000000), std::string("0.000"));
        // One millisecond short of a year is not 100 %.
        QCOMPARE(percentCut(Integer(31535999999), Integer(31536000000)), std::string("99.999"));
    }

    void multiplesAreRoundedEachByItself()
    {
        // 1,000.00 USD over 30 days, an hour of it: 1.388… USD. Half a cent is 12,960 ms.
        const Fraction perMilli = Fraction(1000) / Integer(30LL * 24 * 3600 * 1000);
        const RoundedMultiples dollars(perMilli, Currency::named("USD").value());
        QCOMPARE(dollars.times(3'600'000).minor, std::int64_t(139));
        QCOMPARE(dollars.times(0).minor, std::int64_t(0));
        QCOMPARE(dollars.times(12'960).minor, std::int64_t(1)); // exactly half a cent
        QCOMPARE(dollars.times(12'959).minor, std::int64_t(0));
        for (const char *code : {"USD", "JPY", "KWD"}) {
            const Currency currency = Currency::named(code).value();
            for (const Fraction &each :
                 {perMilli, Fraction(1, 3), Fraction(0), Fraction(12345, 1000), Fraction(7, 2)}) {
                const RoundedMultiples multiples(each, currency);
                for (const std::int64_t count : {0LL, 1LL, 2LL, 17LL, 999'983LL, 2'678'400'000LL})
                    QCOMPARE(multiples.times(count).minor,
                             roundedAmount(each * Integer(count), currency, Rounding::HalfUp).minor);
            }
        }
    }

    void decimals()
    {
        QVERIFY(parseDecimal("99.99").value() == Fraction(9999, 100));
        QVERIFY(parseDecimal("007").value() == 7);
        QVERIFY(parseDecimal("0.10").value() == Fraction(1, 10));
        for (const char *bad : {"", ".", "1.", ".5", "-1", "1e3", "1,5", " 1", "0x10", "nan"})
            QVERIFY2(!parseDecimal(bad).has_value(), bad);
        QCOMPARE(plainDecimal(Fraction(5, 2)), std::string("2.5"));
        QCOMPARE(plainDecimal(Fraction(10)), std::string("10"));
        QCOMPARE(plainDecimal(Fraction(1, 3)), std::string("1/3"));
        QCOMPARE(plainDecimal(Fraction(1, 800)), std::string("0.00125"));
    }

    void roundingAtHalvesAndBothSigns()
    {
        QVERIFY(roundHalfUp(Fraction(1, 2)) == 1);
        QVERIFY(roundHalfUp(Fraction(3, 2)) == 2);
        QVERIFY(roundHalfUp(Fraction(5, 2)) == 3);
        QVERIFY(roundHalfUp(Fraction(-1, 2)) == 0);
        QVERIFY(roundHalfUp(Fraction(-3, 2)) == -1);
        QVERIFY(floorOf(Fraction(-1, 2)) == -1);
        QVERIFY(floorOf(Fraction(7, 2)) == 3);
    }

    void moneyOfEveryMinorUnit_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("printed");
        QTest::newRow("usd") << "USD"
                             << "1000.00" << qint64(100000) << "1000.00";
        QTest::newRow("short") << "USD"
                               << "0.5" << qint64(50) << "0.50";
        QTest::newRow("yen") << "JPY"
                             << "1200" << qint64(1200) << "1200";
        QTest::newRow("yen with zeros") << "JPY"
                                        << "1200.00" << qint64(1200) << "1200";
        QTest::newRow("dinar") << "BHD"
                               << "12.345" << qint64(12345) << "12.345";
        QTest::newRow("small dinar") << "BHD"
                                     << "0.005" << qint64(5) << "0.005";
        QTest::newRow("unidad") << "CLF"
                                << "1.2345" << qint64(12345) << "1.2345";
    }
    void moneyOfEveryMinorUnit()
    {
        QFETCH(QString, code);
        QFETCH(QString, text);
        QFETCH(qint64, minor);
        QFETCH(QString, printed);
        const Currency currency = Currency::named(code.toStdString()).value();
        const Money money = parseMoney(text.toStdString(), currency).value();
        QCOMPARE(qint64(money.minor), minor);
        QCOMPARE(QString::fromStdString(formatMoney(money, currency)), printed);
        QVERIFY(roundedAmount(exactAmount(money, currency), currency, Rounding::Down) == money);
    }

    void wrongMoney()
    {
        const Currency usd = Currency::named("USD").value();
        QVERIFY(!parseMoney("1.005", usd).has_value());
        QVERIFY(!parseMoney("99999999999999999999", usd).has_value());
        QVERIFY(!parseMoney("-1", usd).has_value());
        QVERIFY(!Currency::named("XXQ").has_value());
        QVERIFY(!Currency::named("usd").has_value());
        QVERIFY(!Currency::named("D A").has_value());
        QCOMPARE(formatMoney({-5}, usd), std::string("-0.05"));
    }

    // SON-10: one hour at 1000 USD a month of 30 days.
    void workedExample()
    {
        const Currency usd = Currency::named("USD").value();
        const Fraction exact = Fraction(1000) * Fraction(1, 720);
        QCOMPARE(formatMoney(roundedAmount(exact, usd, Rounding::HalfUp), usd), std::string("1.39"));
        QCOMPARE(formatMoney(roundedAmount(exact, usd, Rounding::Down), usd), std::string("1.38"));
    }
};

MAKEGOOD_TEST(ExactTest)

} // namespace t_exact

#include "t_exact.moc"
