// SPDX-License-Identifier: GPL-3.0-or-later
// Which language is spoken for which locale, and that its texts are found when the program runs.
#include <QLocale>
#include <QtTest>

#include "language.h"
#include "support/test_program.h"

namespace t_language
{

using namespace makegood;

namespace
{

QString said(const char *context, const char *text, int n = -1)
{
    return QCoreApplication::translate(context, text, nullptr, n);
}

} // namespace

class TLanguage : public QObject
{
    Q_OBJECT

private slots:
    void ships()
    {
        QCOMPARE(shippedLanguages(),
                 (QStringList{QStringLiteral("ar"), QStringLiteral("de"), QStringLiteral("en"),
                              QStringLiteral("es"), QStringLiteral("fr"), QStringLiteral("zh_CN")}));
    }

    void chooses_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("language");
        QTest::newRow("language alone") << "de"
                                        << "de";
        QTest::newRow("another territory") << "es_MX"
                                           << "es";
        QTest::newRow("Arabic") << "ar_EG"
                                << "ar";
        QTest::newRow("simplified Chinese") << "zh_CN"
                                            << "zh_CN";
        QTest::newRow("simplified Chinese elsewhere") << "zh_SG"
                                                      << "zh_CN";
        QTest::newRow("traditional Chinese is not simplified") << "zh_TW" << QString();
        QTest::newRow("English") << "en_GB"
                                 << "en";
        QTest::newRow("a language that does not ship") << "fi_FI" << QString();
        QTest::newRow("C") << "C" << QString();
    }
    void chooses()
    {
        QFETCH(QString, locale);
        QFETCH(QString, language);
        QCOMPARE(languageFor(QLocale(locale)).value_or(QString()), language);
    }

    void aNameGivesALocale()
    {
        const auto swiss = spokenLocale(QStringLiteral("de_CH"));
        QVERIFY(swiss);
        QCOMPARE(swiss->territory(), QLocale::Switzerland);
        QVERIFY(spokenLocale(QStringLiteral("zh-CN")));
        QVERIFY(!spokenLocale(QStringLiteral("zh_TW")));
        QVERIFY(!spokenLocale(QStringLiteral("fi")));
        QVERIFY(!spokenLocale(QStringLiteral("nonsense")));
        QVERIFY(!spokenLocale(QString()));
    }

    // One program speaks one language, so the languages follow each other here: the last one installed is
    // asked first.
    void speaks_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("provider"); // a table of words
        QTest::addColumn<QString>("page"); // a member function's tr()
        QTest::addColumn<QString>("one"); // a plural
        QTest::addColumn<QString>("three");
        QTest::newRow("de") << "de_DE"
                            << "Anbieter"
                            << "Nächster Monat"
                            << "und 1 weiterer"
                            << "und 3 weitere";
        QTest::newRow("es") << "es_ES"
                            << "proveedor"
                            << "Mes siguiente"
                            << "y 1 más"
                            << "y 3 más";
        QTest::newRow("fr") << "fr_FR"
                            << "fournisseur"
                            << "Mois suivant"
                            << "et 1 autre"
                            << "et 3 autres";
        QTest::newRow("zh_CN") << "zh_CN"
                               << "提供商"
                               << "下个月"
                               << "以及另外 1 项"
                               << "以及另外 3 项";
        QTest::newRow("ar") << "ar_EG"
                            << "المزوّد"
                            << "الشهر التالي"
                            << "وواحد آخر"
                            << "و٣ أخرى";
    }
    void speaks()
    {
        QFETCH(QString, locale);
        const auto spoken = speak(*QCoreApplication::instance(), QLocale(locale));
        QVERIFY(spoken == QLocale(locale));
        QCOMPARE(QLocale(), QLocale(locale));
        QTEST(said("makegood::ui::Words", "provider"), "provider");
        QTEST(said("makegood::ui::MonthStepper", "Next month"), "page");
        QTEST(said("makegood::ui::ErrorList", "and %n more", 1), "one");
        QTEST(said("makegood::ui::ErrorList", "and %n more", 3), "three");
    }

    void staysWhereNothingFits()
    {
        const QLocale before;
        QVERIFY(!speak(*QCoreApplication::instance(), QLocale(QStringLiteral("fi_FI"))));
        QCOMPARE(QLocale(), before);
    }

    void englishHasItsPlurals()
    {
        speak(*QCoreApplication::instance(), QLocale(QStringLiteral("en_US")));
        QCOMPARE(said("makegood::ui::JournalPage", "%n entries in the workspace", 1),
                 QStringLiteral("1 entry in the workspace"));
        QCOMPARE(said("makegood::ui::JournalPage", "%n entries in the workspace", 2),
                 QStringLiteral("2 entries in the workspace"));
    }
};

MAKEGOOD_TEST(TLanguage)

} // namespace t_language

#include "t_language.moc"
