// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QtTest>

#include "explain/brief_reason.h"
#include "explain/explain.h"
#include "explain/parameter_words.h"
#include "explain/shipped_text.h"
#include "explain/words.h"
#include "resources.h"
#include "sample_evaluation.h"
#include "sla/exclude/maintenance.h"
#include "sla/policy/clause_register.h"
#include "sla/policy/credit_keys.h"
#include "sla/policy/measure_keys.h"
#include "sla/policy/policy_reader.h"
#include "support/test_program.h"

namespace t_explain
{

using namespace makegood::ui;

namespace
{

const QLocale english(QLocale::English, QLocale::UnitedStates);

Format format(const QLocale &locale = english)
{
    return Format(locale, Zone::named("America/Denver").value(), Currency::named("USD").value());
}

Instant at(const char *text)
{
    return parseInstant(text).value();
}

QString plainSpaces(QString text)
{
    return text.replace(QChar(0x00A0), QLatin1Char(' '));
}

void visit(const Reason &reason, const std::function<void(const Reason &)> &see)
{
    see(reason);
    for (const Reason &below : reason.because)
        visit(below, see);
}

} // namespace

class TExplain : public QObject
{
    Q_OBJECT

private slots:
    // A report in another language has no English sentence of an agreement that ships with the program.
    void theSentencesOfShippedAgreementsAreKnown()
    {
        QStringList unknown;
        int all = 0;
        const auto look = [&](const std::string &text) {
            ++all;
            if (!isShipped(text))
                unknown << QString::fromStdString(text);
        };
        for (const std::string &id : makegood::shippedPolicies()) {
            const auto policy = readPolicy(*makegood::shippedPolicy(id), id);
            QVERIFY2(policy.has_value(), id.c_str());
            for (const ServiceClass &kind : policy->classes)
                look(kind.title);
            for (const Term &term : policy->terms)
                look(term.text);
            if (policy->support)
                for (const Severity &severity : policy->support->severities)
                    look(severity.title);
            for (const Reading &reading : policy->readings)
                look(reading.question);
        }
        for (const std::string &id : makegood::libraryPolicies()) {
            const auto policy = readPolicy(*makegood::shippedPolicy(id), id);
            QVERIFY2(policy.has_value(), id.c_str());
            for (const Reading &reading : policy->readings)
                look(reading.question);
        }
        // Those of the library, some hundreds, stay as they are written.
        for (const Clause &clause : knownClauses())
            for (const char *ours : {"PRO-", "CSG-", "OPS-", "SON-", "PFP-"})
                if (clause.id.starts_with(ours))
                    look(clause.text);
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(QLatin1Char('\n'))));
        QVERIFY(all > 100);
        QCOMPARE(shippedText("Is it \nours?"), plainText("Is it \nours?"));
    }

    // The header is the register of kinds: each constant in it must have a title and a sentence of its own.
    void everyKindHasWords_data()
    {
        QTest::addColumn<QString>("kind");
        QFile header(QStringLiteral(MAKEGOOD_SOURCE_DIR "/core/sla/evaluate/reason_kinds.h"));
        QVERIFY(header.open(QIODevice::ReadOnly));
        const QRegularExpression constant(QStringLiteral("constexpr auto \\w+\\s*=\\s*\"([a-z-]+)\""));
        auto found = constant.globalMatch(QString::fromUtf8(header.readAll()));
        int count = 0;
        while (found.hasNext()) {
            const QString kind = found.next().captured(1);
            QTest::newRow(qPrintable(kind)) << kind;
            ++count;
        }
        QVERIFY(count >= 32);
    }
    void everyKindHasWords()
    {
        QFETCH(QString, kind);
        const Reason reason{kind.toStdString(), {"SON-10", "SON-10"}, {}, {}};
        const Explanation said = explain(reason, format());
        QVERIFY2(said.title != kind && !said.title.isEmpty(), "no title");
        QVERIFY2(said.sentence != said.title && said.sentence.size() > 8, qPrintable(said.sentence));
        QVERIFY2(said.sentence.endsWith(QLatin1Char('.')), qPrintable(said.sentence));
        QCOMPARE(said.clauses, QStringList{QStringLiteral("SON-10")});
    }

    void unknownKindsShowTheirFacts()
    {
        const Reason reason{
            "something-new", {}, {{"length", Duration(3'723'000)}, {"note", std::string("<b>x</b>")}}, {}};
        QCOMPARE(plainSpaces(sentenceOf(reason, format())),
                 QStringLiteral("length: 1 h 02 min 03 s; note: <b>x</b>"));
        QCOMPARE(sentenceOf({"bare", {}, {}, {}}, format()), QStringLiteral("bare"));
    }

    void aJudgedMonthReadsInWords()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract();
        const Evaluation &march = sample.months.back();
        const Format words(english, march);
        int reasons = 0;
        for (const ServiceResult &s : march.services)
            for (const Reason &root : s.why)
                visit(root, [&](const Reason &r) {
                    const QString text = sentenceOf(r, words);
                    // A dash stands for a fact that the sentence expects and the chain lacks.
                    QVERIFY2(!text.contains(Format::none()), qPrintable(text));
                    ++reasons;
                });
        QVERIFY(reasons > 30);
        const QString credit = plainSpaces(sentenceOf(march.services.front().why.back(), words));
        QCOMPARE(credit, QStringLiteral("The credit is 1.39 USD, computed in proportion to the time lost."));
        const QString availability = plainSpaces(sentenceOf(march.services.front().why.front(), words));
        QVERIFY2(availability.contains(QStringLiteral("99.865 % available. The target of 99.9 % is missed.")),
                 qPrintable(availability));
    }

    void lengthsAreBriefAndExactOnDemand()
    {
        const Instant from = parseInstant("2026-03-01T10:00:26.123Z").value();
        const Duration counted(3'723'250); // 1 h 02 min 03.250 s
        Reason reason{"outage",
                      {},
                      {{"when", Interval{from, from + counted}},
                       {"recorded", true},
                       {"counted", counted},
                       {"cause", std::string("provider")}},
                      {}};
        reason.because.push_back(
            {"too-short", {}, {{"length", Duration(90'500)}, {"min-outage", Duration(1'500)}}, {}});
        const Explanation said = explainInBrief(reason, format());
        const QString brief = plainSpaces(said.sentence);
        QVERIFY2(brief.contains(QStringLiteral("03:00 to 04:02: 1 h 02 min counted")), qPrintable(brief));
        QVERIFY2(plainSpaces(said.exact).contains(QStringLiteral("1 h 02 min 03.250 s")),
                 qPrintable(said.exact));
        // What the agreement says is never cut.
        QVERIFY(plainSpaces(said.children.front().sentence).contains(QStringLiteral("1 min 30 s")));
        QVERIFY(plainSpaces(said.children.front().sentence).contains(QStringLiteral("1.500 s")));
        QVERIFY(explain(reason, format()).exact.isEmpty());
        QCOMPARE(cutToTwoUnits(Duration(-90'500)), Duration(-90'000));
        QCOMPARE(cutToTwoUnits(Duration(250)), Duration(250));
    }

    void durations_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64(0) << QStringLiteral("0 s");
        QTest::newRow("milliseconds") << qint64(250) << QStringLiteral("0.250 s");
        QTest::newRow("not rounded up") << qint64(59'999) << QStringLiteral("59.999 s");
        QTest::newRow("an hour") << qint64(3'600'000) << QStringLiteral("1 h");
        QTest::newRow("all") << qint64(3'723'000) << QStringLiteral("1 h 02 min 03 s");
        QTest::newRow("hole between") << qint64(3'603'000) << QStringLiteral("1 h 00 min 03 s");
        QTest::newRow("days") << qint64(2'674'800'000) << QStringLiteral("30 d 23 h");
        QTest::newRow("negative") << qint64(-60'000) << QStringLiteral("−1 min");
    }
    void durations()
    {
        QFETCH(qint64, ms);
        QFETCH(QString, text);
        QCOMPARE(plainSpaces(format().duration(Duration(ms))), text);
    }

    void instantsStandInTheCustomersZone()
    {
        const Format f = format();
        QCOMPARE(f.instant(at("2026-03-03T17:00:00Z")), QStringLiteral("3 Mar 2026, 10:00"));
        QCOMPARE(f.instant(at("2026-03-03T17:00:03.250Z")), QStringLiteral("3 Mar 2026, 10:00:03.250"));
        QCOMPARE(f.instantWithOffset(at("2026-07-03T17:00:00Z")),
                 QStringLiteral("3 Jul 2026, 11:00 (UTC−06:00)"));
        QCOMPARE(f.utc(at("2026-03-03T17:00:00Z")), QStringLiteral("3 Mar 2026, 17:00 UTC"));
        QCOMPARE(f.interval({at("2026-03-03T17:00:00Z"), at("2026-03-03T18:00:00Z")}),
                 QStringLiteral("3 Mar 2026, 10:00 to 11:00"));
        QCOMPARE(f.interval({at("2026-03-04T06:30:00Z"), at("2026-03-04T07:30:00Z")}),
                 QStringLiteral("3 Mar 2026, 23:30 to 4 Mar 2026, 00:30"));
    }

    void numbersFollowTheLocaleAndAreNeverRounded()
    {
        const Format german = format(QLocale(QLocale::German));
        QCOMPARE(plainSpaces(german.percent("99.989")), QStringLiteral("99,989 %"));
        QCOMPARE(plainSpaces(german.money("1200.00")), QStringLiteral("1.200,00 USD"));
        QCOMPARE(plainSpaces(format().money(Money{139})), QStringLiteral("1.39 USD"));
        QCOMPARE(plainSpaces(format().money(std::optional<Money>())), Format::none());
        const QString arabic = format(QLocale(QLocale::Arabic, QLocale::Egypt)).decimal("99.9");
        QCOMPARE(arabic, QString::fromUtf8("٩٩٫٩"));
    }

    // A form and the reasons of a measure show these names; without one the key itself would stand there.
    void everyKeyHasAName()
    {
        const auto hasWords = [](const std::string &key) { QVERIFY2(hasParameterWords(key), key.c_str()); };
        for (const MeasureKey &key : measureKeys())
            hasWords("class.measure." + std::string(key.name));
        for (const CreditKey &key : creditKeys())
            if (key.name != "tier" && key.name != "row" && key.name != "scenario"
                && key.name != "after") // tables, whose keys have names
                hasWords("credit." + std::string(key.name));
        QVERIFY(!hasParameterWords("class.measure.of_tomorrow"));
    }

    void wordsForEveryListedReason()
    {
        for (const std::string_view fault : wordsOf<WindowFault>) {
            const std::string word(fault);
            QVERIFY2(words::maintenanceReason(word) != QString::fromStdString(word) || word == "cancelled",
                     word.c_str());
        }
        QCOMPARE(words::cause("force-majeure"), QStringLiteral("force majeure"));
        QCOMPARE(words::cause("of tomorrow"), QStringLiteral("of tomorrow"));
        const ClauseTexts clauses;
        QVERIFY(clauses.text(QStringLiteral("SON-10")).contains(QStringLiteral("1.39 USD")));
        QVERIFY(clauses.text(QStringLiteral("NO-1")).isEmpty());
    }
};

MAKEGOOD_TEST(TExplain)

} // namespace t_explain

#include "t_explain.moc"
