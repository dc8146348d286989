// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QLocale>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include "report_folder.h"
#include "sla/evaluate/evaluation_json.h"
#include "support/files.h"
#include "support/test_program.h"

namespace t_report
{

using namespace makegood::ui;
using namespace makegood::test;

class TReport : public QObject
{
    Q_OBJECT

private:
    ReportFolder m_dir;

    QString written(const ReportInput &in, const QString &name, const ReportOptions &options = {}) const
    {
        return m_dir.written(in, name, options);
    }

private slots:
    void showsTheFigures()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract();
        const QString pdf = written(inputOf(sample), QStringLiteral("march.pdf"));
        QVERIFY(!pdf.isEmpty());
        const QString text = textOf(pdf);
        for (const char *wanted :
             {"Acme Widgets", "March 2026", "1.39 USD", "1 h", "INC-2041", "SON-10", "Denver time",
              "Mail store upgrade", "Cancelled.", "checks-web-1-2026-03.csv", "Page 1 of ",
              "Appendix: the chain of reasons", "99.865 %"})
            QVERIFY2(text.contains(QString::fromUtf8(wanted)), wanted);
    }

    void everyServiceStandsWithItsFigure()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract();
        const QString text = textOf(written(inputOf(sample), QStringLiteral("services.pdf")));
        for (const ServiceResult &s : sample.months.back().services) {
            QVERIFY(text.contains(QString::fromStdString(s.service)));
            QVERIFY(text.contains(QString::fromStdString(s.availability->percent()) + QStringLiteral(" %")));
        }
    }

    // Restated once and changed again: prints both differences in order.
    void aRestatedMonthTellsTheDifference()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract();
        ReportInput in = inputOf(sample);
        const QByteArray plain = renderReport(in, {}).value();
        const Instant reportedAt = in.current.asOf - std::chrono::hours(48);
        ReportedFigures figures = figuresOf(in.current);
        in.reported = restatementsOf({{1, reportedAt, "ann", {}, figures}}, in.current);
        // Without a change the evidence alone has the date of the report.
        const QString same = textOf(written(in, QStringLiteral("reported.pdf")));
        QVERIFY(same.contains(QStringLiteral("Reported on")));
        QVERIFY(!same.contains(QStringLiteral("What has changed")));

        // First 12.00 USD and one more hour of downtime were reported, then 5.00 USD.
        ReportedFigures first = figures;
        first.services[0].amount = Money{first.services[0].amount->minor + 1200};
        first.services[0].downtime += std::chrono::hours(1);
        ReportedFigures second = figures;
        second.services[0].amount = Money{second.services[0].amount->minor + 500};
        in.reported
            = restatementsOf({{1, reportedAt, "ann", {}, first},
                              {2, reportedAt + std::chrono::hours(24), "bo", "<b>late</b> logs", second}},
                             in.current);
        const QString text = textOf(written(in, QStringLiteral("restated.pdf")));
        for (const char *wanted :
             {"What has changed since it was reported", "Version 2", "<b>late</b> logs", "\u22127.00 USD",
              "\u22121 h", "This report, not yet corrected", "\u22125.00 USD", "13.39 USD", "6.39 USD"})
            QVERIFY2(text.contains(QString::fromUtf8(wanted)), wanted);
        // The first page says so to who has the report before.
        QVERIFY(text.contains(
            QStringLiteral("from the report of 1 Apr 2026. The changes are on the next page.")));
        ReportInput corrected = in;
        corrected.reported = restatementsOf({{1, reportedAt, "ann", {}, first},
                                             {2, reportedAt + std::chrono::hours(24), "bo", "logs", figures}},
                                            in.current);
        QVERIFY(textOf(written(corrected, QStringLiteral("corrected.pdf")))
                    .contains(QStringLiteral("It replaces the report of 31 Mar 2026.")));
        QVERIFY(!same.contains(QStringLiteral("It replaces"))
                && !same.contains(QStringLiteral("on the next page")));
        QVERIFY(text.indexOf(QStringLiteral("\u22127.00 USD"))
                < text.indexOf(QStringLiteral("\u22125.00 USD")));
        QVERIFY(renderReport(in, {}).value() == renderReport(in, {}).value());
        ReportOptions none;
        none.sections = {}; // restatements are not optional
        QVERIFY(textOf(written(in, QStringLiteral("short.pdf"), none)).contains(QStringLiteral("13.39 USD")));
        in.reported = {};
        QVERIFY(renderReport(in, {}).value() == plain);
    }

    void sameInputSameBytes()
    {
        const ReportInput in = [] {
            static const makegood::test::Sample sample = makegood::test::sampleContract();
            return inputOf(sample);
        }();
        const auto one = renderReport(in, {});
        QTest::qWait(1100); // dates of QPdfWriter would differ by a second
        const auto two = renderReport(in, {});
        QVERIFY(one && two);
        QVERIFY(*one == *two);
    }

    void anotherMonthOtherBytes()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract();
        ReportInput in = inputOf(sample);
        const QByteArray march = renderReport(in, {}).value();
        in.current = sample.months.front();
        in.history.clear();
        QVERIFY(renderReport(in, {}).value() != march);
    }

    void isASoundFile()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract();
        const QString pdf = written(inputOf(sample), QStringLiteral("sound.pdf"));
        const QByteArray check = output(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf});
        QVERIFY2(check.contains("No syntax or stream encoding errors"), check.constData());
        // Two lines of headings and no picture: the chart is vector graphics.
        QCOMPARE(
            output(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf}).trimmed().split('\n').size(),
            2);
        const QByteArray fonts = output(QStringLiteral("pdffonts"), {pdf});
        // Every font is embedded and maps back to text.
        for (const QByteArray &line : fonts.trimmed().split('\n').mid(2))
            QVERIFY2(line.simplified().contains(" Identity-H yes "), line.constData());
    }

    void carriesTheEvaluation()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract();
        const QString pdf = written(inputOf(sample), QStringLiteral("attached.pdf"));
        const QString out = m_dir.path(QStringLiteral("attached.json"));
        output(QStringLiteral("pdfdetach"),
               {QStringLiteral("-save"), QStringLiteral("1"), QStringLiteral("-o"), out, pdf});
        QCOMPARE(contentOfFile(out), QByteArray::fromStdString(toJson(sample.months.back())));
    }

    void hasBookmarks()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract();
        const QString pdf = written(inputOf(sample), QStringLiteral("bookmarks.pdf"));
        const QByteArray json = output(
            QStringLiteral("qpdf"), {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), pdf});
        for (const char *title :
             {"Summary", "March, service by service", "Credit, line by line", "web-1", "Appendix: evidence"})
            QVERIFY2(json.contains(title), title);
    }

    void aLongTableBreaksAcrossSheets()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract(90);
        const QString text = textOf(written(inputOf(sample), QStringLiteral("long.pdf")));
        const QStringList sheets = text.split(QLatin1Char('\f'));
        int heads = 0;
        for (const QString &sheet : sheets)
            if (sheet.contains(QStringLiteral("Start")) && sheet.contains(QStringLiteral("Counted")))
                ++heads;
        QVERIFY2(heads >= 3, qPrintable(QString::number(heads)));
    }

    void textFromDataStaysText()
    {
        const makegood::test::Sample sample
            = makegood::test::sampleContract(0, "<b>Acme</b> & <img src=\"file:///etc/passwd\">");
        const QString pdf = written(inputOf(sample), QStringLiteral("markup.pdf"));
        QVERIFY(textOf(pdf).contains(QStringLiteral("<b>Acme</b> &")));
        QCOMPARE(
            output(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf}).trimmed().split('\n').size(),
            2);
    }

    void printsRightToLeft()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract();
        ReportOptions options;
        options.locale = QLocale(QLocale::Arabic);
        const QString pdf = written(inputOf(sample), QStringLiteral("arabic.pdf"), options);
        QVERIFY(!pdf.isEmpty());
        // The page number is at the trailing edge, on the left.
        const QByteArray boxes
            = output(QStringLiteral("pdftotext"),
                     {QStringLiteral("-bbox"), QStringLiteral("-f"), QStringLiteral("1"),
                      QStringLiteral("-l"), QStringLiteral("1"), pdf, QStringLiteral("-")});
        const QRegularExpression page(QStringLiteral("xMin=\"([0-9.]+)\"[^>]*>Page<"));
        const auto match = page.match(QString::fromUtf8(boxes));
        QVERIFY(match.hasMatch());
        QVERIFY2(match.captured(1).toDouble() < 200, qPrintable(match.captured(1)));
    }

    // docs/rules.md, section 11: beside our figures, deciding none.
    void tellsTheProvidersOwnAccount()
    {
        ReportInput in = inputOf(makegood::test::sampleContract());
        const QString without = textOf(written(in, QStringLiteral("without.pdf")));
        QVERIFY(!without.contains(QStringLiteral("own account")));
        ServiceResult &service = in.current.services.front();
        QVERIFY(!service.outages.empty());
        const Interval ours = service.outages.front().whole;
        ProviderAccount account;
        const Interval told{ours.start, ours.start + std::chrono::minutes(20)};
        const Interval alone{ours.end + std::chrono::hours(50), ours.end + std::chrono::hours(51)};
        account.outages = {{told, "major outage: <b>Login</b>"}, {alone, "partial outage: API"}};
        account.downtime = std::chrono::minutes(80);
        account.told = std::chrono::days(20);
        service.provider = account;
        const QString pdf = written(in, QStringLiteral("account.pdf"));
        const QString text = textOf(pdf).simplified();
        for (const char *wanted : {"The provider’s own account", "decides none of them",
                                   "which tells of 20 d of this month: 1 h 20 min down. Ours: 1 h.",
                                   "major outage: <b>Login</b>", "partial outage: API", "none"})
            QVERIFY2(text.contains(QString::fromUtf8(wanted)), wanted);
        // The figures are what they were.
        QVERIFY(text.contains(QStringLiteral("1.39 USD")));
        ReportOptions few;
        few.sections = {ReportSection::Credit};
        QVERIFY(!textOf(written(in, QStringLiteral("few.pdf"), few)).contains(QStringLiteral("own account")));
    }

    void emptySectionsSaySo()
    {
        makegood::test::Sample sample = makegood::test::sampleContract();
        ReportInput in = inputOf(sample);
        in.current = sample.months.at(2); // June 2025: nothing happened
        in.history.clear();
        const QString text = textOf(written(in, QStringLiteral("quiet.pdf")));
        for (const char *wanted :
             {"No service had an outage in June.", "No maintenance took place in June.",
              "No service earned a credit in June.", "Nothing falls due.", "Nothing had to be requested."})
            QVERIFY2(text.contains(QString::fromUtf8(wanted)), wanted);
    }

    void onlyTheChosenSections()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract();
        ReportOptions options;
        options.sections = {ReportSection::Credit};
        options.paper = PaperSize::Letter;
        const QString pdf = written(inputOf(sample), QStringLiteral("letter.pdf"), options);
        const QString text = textOf(pdf);
        QVERIFY(text.contains(QStringLiteral("1.39 USD")));
        QVERIFY(!text.contains(QStringLiteral("Mail store upgrade")));
        QVERIFY(output(QStringLiteral("pdfinfo"), {pdf}).contains("letter"));
    }

    void failuresAreValues()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract();
        const ReportInput in = inputOf(sample);
        const auto nowhere = writeReport(in, {}, m_dir.filePath(QStringLiteral("no/such/folder/r.pdf")));
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().kind, ErrorKind::Unreachable);
        ReportOptions options;
        options.logoPath = m_dir.filePath(QStringLiteral("logo.png"));
        const auto logo = renderReport(in, options);
        QVERIFY(!logo);
        QCOMPARE(logo.error().kind, ErrorKind::Refused);
    }

    void isQuick()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract();
        const ReportInput in = inputOf(sample);
        renderReport(in, {}).value();
        QElapsedTimer timer;
        timer.start();
        constexpr int rounds = 5;
        for (int i = 0; i < rounds; ++i)
            renderReport(in, {}).value();
        const qint64 each = timer.elapsed() / rounds;
        qInfo("a month's report: %lld ms", static_cast<long long>(each));
        // The goal is 150 ms in a release build on a quiet machine; this bound catches gross regressions
        // only.
        QVERIFY(each < 3000);
    }
};

MAKEGOOD_TEST(TReport)

} // namespace t_report

#include "t_report.moc"
