// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of agreements as words, digits of one kind, and captions that a director cannot misread.
#include <QImage>
#include <QRegularExpression>
#include <QtTest>

#include "charts/colour_role.h"
#include "explain/claim_sums.h"
#include "explain/key_words.h"
#include "explain/verdict.h"
#include "report/answers.h"
#include "report/locale_digits.h"
#include "report/period_sums.h"
#include "report/run_builder.h"
#include "report/spoken_language.h"
#include "report_folder.h"
#include "support/test_program.h"

namespace t_report_words
{

using namespace t_report;

class TReportWords : public QObject
{
    Q_OBJECT

private:
    ReportFolder m_dir;

    QString pageOf(const ReportInput &in, const QString &name) const
    {
        return textOf(m_dir.written(in, name)).simplified();
    }

private slots:
    void keysAreWords()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract();
        const Format format(QLocale(QStringLiteral("en_US")), sample.months.back());
        QCOMPARE(chargeName("fee", format), QStringLiteral("the monthly fee"));
        QCOMPARE(chargeName("account-capacity", format), QStringLiteral("the charge for account capacity"));
        QCOMPARE(chargeName("rack_space", format), QStringLiteral("the charge for rack space"));
        QCOMPARE(channelName("email"), QStringLiteral("e-mail"));
        QCOMPARE(channelList({"chat", "slack", "contact-form", "status-page"}),
                 QStringLiteral("chat, Slack, contact form, status page"));
        QCOMPARE(payoutName("next-invoice"), QStringLiteral("a deduction from the next invoice"));
    }

    // Translators write figures as in English; beside those of the locale they would be two kinds in one
    // line.
    void digitsAreOfOneKind()
    {
        const QLocale arabic(QStringLiteral("ar_EG"));
        const QString days
            = QStringLiteral("\u0628\u062F\u0644\u064B\u0627 \u0645\u0646 %1 \u064A\u0648\u0645");
        QCOMPARE(inDigitsOf(arabic, days.arg(QStringLiteral("30"))),
                 days.arg(QStringLiteral("\u0663\u0660")));
        QCOMPARE(inDigitsOf(arabic, days.arg(QStringLiteral("99.9 %"))),
                 days.arg(QStringLiteral("\u0669\u0669\u066B\u0669 ") + arabic.percent()));
        for (const char *name : {"10:00 AM", "6.1b", "SON-10", "POP3"})
            QCOMPARE(inDigitsOf(arabic, days.arg(QLatin1String(name))), days.arg(QLatin1String(name)));
        QCOMPARE(inDigitsOf(arabic, QStringLiteral("99.9 % a month")), QStringLiteral("99.9 % a month"));
        QCOMPARE(inDigitsOf(QLocale(QStringLiteral("de_DE")), days.arg(QStringLiteral("30"))),
                 days.arg(QStringLiteral("30")));
    }

    // The downtime of all services may stay below what all were allowed although one had too much.
    void theFigureNamesWhoHadTooMuch()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract();
        const QString text = pageOf(inputOf(sample), QStringLiteral("too-much.pdf"));
        QVERIFY2(text.contains(QStringLiteral("too much at web\u20111"))
                     || text.contains(QStringLiteral("too much at web-1")),
                 qPrintable(text.left(900)));
    }

    // An amount that is lost or withheld is no amount that somebody gets.
    void whatIsNotPaidSaysSo()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract();
        ReportInput in = inputOf(sample);
        QVERIFY(in.current.total.amount > Money{});
        for (ServiceResult &s : in.current.services)
            for (Claim &claim : s.claims)
                claim.state = ClaimState::Expired;
        const QString lost = pageOf(in, QStringLiteral("lost.pdf"));
        QVERIFY(lost.contains(QStringLiteral("not claimed in time")));
        QVERIFY(lost.contains(QStringLiteral("can no longer be claimed"))); // nothing is due any more
        Money held;
        for (ServiceResult &s : in.current.services) {
            s.credit.withheld = s.credit.amount.value_or(Money{});
            held += s.credit.withheld;
            s.credit.amount = Money{};
            s.credit.because = {Withholding::Gate};
        }
        in.current.total.amount = Money{};
        const Format format(QLocale(QStringLiteral("en_US")), in.current);
        const QString text = pageOf(in, QStringLiteral("withheld.pdf"));
        const QString amount = format.money(held).replace(QChar(0x00A0), QLatin1Char(' '));
        QVERIFY2(text.contains(amount + QStringLiteral(" withheld")), qPrintable(text.left(900)));
        QVERIFY(
            text.contains(QStringLiteral("is withheld, because a condition of the agreement did not hold.")));
        QVERIFY(!text.contains(QStringLiteral("0.00 USD 1")));
    }

    // What was promised stands on the first page, whether it was kept or not.
    void theFirstPageSaysThePromise()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract();
        ReportInput in = inputOf(sample);
        QVERIFY(pageOf(in, QStringLiteral("promise.pdf"))
                    .contains(QStringLiteral("lowest: 99.865 %, target 99.9 %")));
        in.current.services.erase(in.current.services.begin());
        ReportOptions options;
        options.sections = {ReportSection::Summary}; // the other pages say it of each service
        QVERIFY(textOf(m_dir.written(in, QStringLiteral("promise-kept.pdf"), options))
                    .contains(QStringLiteral("target 99.9 %")));
    }

    // Of what was partly lost, the owed part stands first, and the lost one is not among it.
    void whatIsPartlyLostIsSplit()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract();
        ReportInput in = inputOf(sample);
        Evaluation &e = in.current;
        Claim *first = nullptr;
        for (ServiceResult &s : e.services)
            for (Claim &claim : s.claims) {
                claim.state = first == nullptr ? ClaimState::Open : ClaimState::Expired;
                first = &claim;
            }
        const Money lost = lostOf(e);
        QVERIFY(lost > Money{} && lost < e.total.amount);
        const Format format(QLocale(QStringLiteral("en_US")), e);
        const QString money = verdictOf(e, in.policy, format).money;
        QVERIFY2(money.contains(QStringLiteral(" owes you ") + format.money(e.total.amount - lost)),
                 qPrintable(money));
        QVERIFY2(money.contains(format.money(lost) + QStringLiteral(" was not claimed in time.")),
                 qPrintable(money));
        const QString text = pageOf(in, QStringLiteral("partly-lost.pdf"));
        QVERIFY(text.contains(format.money(lost).replace(QChar(0x00A0), QLatin1Char(' '))
                              + QStringLiteral(" of it not claimed in time")));
        const std::vector<Evaluation> months = {e};
        QCOMPARE(sumsOf(months).forfeited.minor, lost.minor);
    }

    // What was not measured is open, and no day of it is green.
    void whatWasNotMeasuredIsOpen()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract();
        ReportInput in = inputOf(sample);
        ServiceResult &s = in.current.services.back();
        s.state = ServiceState::NoData;
        s.outages.clear();
        s.downtimeSet = {};
        const Format format(QLocale(QStringLiteral("en_US")), in.current);
        const auto open = [&] {
            for (const Answer &one : answersOf(in.current, in.policy, format))
                if (one.question == QStringLiteral("What is open"))
                    return plainOf(one.runs);
            return QString();
        };
        QVERIFY2(open().contains(QStringLiteral("The verdict for node-7 is open: data is missing.")),
                 qPrintable(open()));
        const QString text = pageOf(in, QStringLiteral("one-without.pdf"));
        QVERIFY(text.contains(QStringLiteral("No data for node-7.")));
        QVERIFY(!text.contains(QStringLiteral("node-7, \u2013")));
        // Of all days of the month, none looks as one without downtime.
        in.current.services = {s};
        in.current.services.front().unknownSet = in.current.period;
        in.current.services.front().unknown = in.current.period.length();
        in.current.maintenance.clear();
        const auto pages = ReportPages::layOut(in, {});
        QVERIFY(pages.has_value());
        const QImage page = pages->image(1, 600);
        int green = 0;
        for (int y = page.height() * 15 / 100; y < page.height() * 42 / 100; ++y)
            for (int x = 0; x < page.width() * 38 / 100; ++x)
                green += page.pixelColor(x, y) == roleColour(Role::MetTint, false) ? 1 : 0;
        QCOMPARE(green, 0);
    }

    // The customer's colour is on the first page, and nowhere when none is given.
    void theColourIsOnThePage()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract();
        ReportOptions options;
        const auto top = [&] {
            const auto pages = ReportPages::layOut(inputOf(sample), options);
            return pages ? pages->image(0, 600).pixelColor(300, 2) : QColor();
        };
        QCOMPARE(top(), QColor(Qt::white));
        options.colour = QColor(QStringLiteral("#7a1fa2"));
        QCOMPARE(top(), options.colour);
    }

    // A legend that is too long for its line takes another one.
    void theLegendStaysOnThePage()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract();
        for (const char *language : {"fr_FR", "es_ES", "de_DE", "en_US"}) {
            ReportOptions options;
            options.locale = QLocale(QLatin1String(language));
            const SpokenLanguage spoken(options.locale);
            const auto pages = ReportPages::layOut(inputOf(sample), options);
            QVERIFY(pages.has_value());
            for (int i = 1; i < std::min(pages->count(), 4); ++i) {
                const QImage page = pages->image(i, 800);
                for (int y = 0; y < page.height(); ++y)
                    for (int x = page.width() * 97 / 100; x < page.width(); ++x)
                        QVERIFY2(qGray(page.pixel(x, y)) > 200,
                                 qPrintable(QStringLiteral("%1, page %2, at %3")
                                                .arg(QLatin1String(language))
                                                .arg(i + 1)
                                                .arg(y)));
            }
        }
    }

    // Names of months begin small in French; headings do not.
    void headingsBeginLarge()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract();
        ReportOptions options;
        options.locale = QLocale(QStringLiteral("fr_FR"));
        const QString text = textOf(m_dir.written(inputOf(sample), QStringLiteral("french.pdf"), options));
        QVERIFY2(text.contains(
                     QRegularExpression(QStringLiteral("^ *Mars, "), QRegularExpression::MultilineOption)),
                 qPrintable(text.left(3000)));
    }

    // Who needs no request did not fail to make one.
    void nothingHadToBeRequested()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract();
        ReportInput in = inputOf(sample);
        in.policy.claim.reset();
        for (ServiceResult &s : in.current.services)
            s.claims.clear();
        const Format format(QLocale(QStringLiteral("en_US")), in.current);
        const auto answer = [&](const QString &question) {
            for (const Answer &one : answersOf(in.current, in.policy, format))
                if (one.question == question)
                    return plainOf(one.runs);
            return QString();
        };
        QCOMPARE(answer(QStringLiteral("What was done")), QStringLiteral("Nothing had to be requested."));
        for (ServiceResult &s : in.current.services) {
            s.credit.kind = CreditKind::Negotiated;
            s.credit.amount.reset();
            RuleResult rule;
            rule.kind = CreditKind::Negotiated;
            rule.holds = true;
            s.credit.rules = {rule};
        }
        in.current.total.amount = Money{};
        if (in.current.services.front().credit.isToBeAgreed()) {
            QCOMPARE(answer(QStringLiteral("What was done")), QStringLiteral("No remedy was agreed yet."));
            QCOMPARE(answer(QStringLiteral("By when")), QStringLiteral("The agreement names no date."));
        } else {
            QFAIL("a negotiated remedy that is due is to be agreed");
        }
    }

    // Maintenance that was accepted is in the calendar, also where it changed no figure.
    void acceptedMaintenanceIsInTheCalendar()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract();
        ReportInput in = inputOf(sample);
        WindowResult window;
        window.window.uid = "mw-quiet";
        window.window.when
            = {parseInstant("2026-03-15T06:00:00Z").value(), parseInstant("2026-03-15T07:00:00Z").value()};
        in.current.maintenance = {window};
        const auto calendar = [&] {
            const auto pages = ReportPages::layOut(in, {});
            const QImage page = pages ? pages->image(1, 600) : QImage();
            return page.copy(0, 0, page.width() * 38 / 100, page.height() / 2);
        };
        const QImage refused = calendar();
        in.current.maintenance.front().accepted = window.window.when.length();
        in.current.maintenance.front().acceptedSet = window.window.when;
        QVERIFY(!refused.isNull());
        QVERIFY(refused != calendar());
    }

    // An agreement that never pays has no column of amounts.
    void noCreditHasNoColumn()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract();
        ReportInput in = inputOf(sample);
        in.policy.credit = {};
        for (Evaluation *e : {&in.current})
            for (ServiceResult &s : e->services) {
                s.credit = {};
                s.credit.kind = CreditKind::None;
                s.credit.amount = Money{};
                s.claims.clear();
                for (ReadingResult &r : s.readings)
                    r.amount = Money{};
            }
        in.current.total = {};
        QVERIFY(in.policy.credit.kind() == CreditKind::None);
        ReportOptions options;
        options.sections = {ReportSection::Clauses};
        const QString text = textOf(m_dir.written(in, QStringLiteral("pays-nothing.pdf"), options));
        QVERIFY(text.contains(QStringLiteral("Appendix: interpretations")));
        const QString part = text.left(text.indexOf(QStringLiteral("Appendix: the agreement")));
        QVERIFY2(!part.contains(QStringLiteral("0.00 USD")), qPrintable(part));
    }
};

MAKEGOOD_TEST(TReportWords)

} // namespace t_report_words

#include "t_report_words.moc"
