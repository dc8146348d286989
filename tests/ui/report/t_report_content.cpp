// SPDX-License-Identifier: GPL-3.0-or-later
// What a report says, and what may not get into it.
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QtTest>

#include "report_folder.h"
#include "sla/evaluate/evaluate.h"
#include "support/test_program.h"

namespace t_report_content
{

using namespace t_report;

class TReportContent : public QObject
{
    Q_OBJECT

private:
    ReportFolder m_dir;

    QString written(const ReportInput &in, const QString &name, const ReportOptions &options = {}) const
    {
        return m_dir.written(in, name, options);
    }

private slots:
    // The first page says who owes whom what, before anything else.
    void theFirstPageIsTheAnswer()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract();
        ReportOptions options;
        options.author = QStringLiteral("Ana Ruiz");
        options.company = QStringLiteral("Northbridge IT");
        const QString all = textOf(written(inputOf(sample), QStringLiteral("first.pdf"), options));
        const QString text = all.left(all.indexOf(QLatin1Char('\f'))).simplified();
        for (const char *wanted :
             {"Service level report, March 2026", "For Acme Widgets", "services missed", "Who owes whom",
              "Why", "By when", "What was done", "What is open", "Twelve months, availability in %",
              "Ana Ruiz", "Northbridge IT", "Received for Acme Widgets", "Final.", "web-1"})
            QVERIFY2(text.contains(QString::fromUtf8(wanted)), wanted);
        QVERIFY(!text.contains(QStringLiteral("In this report")));
    }

    void aRunningMonthIsProvisionalOnEveryPage()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract();
        ReportInput in = inputOf(sample);
        in.current = evaluate(sample.policy, sample.contract, sample.evidence, in.current.month,
                              in.current.period.start + std::chrono::hours(24 * 10))
                         .value();
        const QStringList pages
            = textOf(written(in, QStringLiteral("running.pdf"))).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        int differ = 0;
        for (const QString &page : pages) {
            QVERIFY(page.contains(QStringLiteral("Provisional.")));
            QVERIFY(!page.contains(QStringLiteral("Final.")));
        }
        QVERIFY(
            pages.front().simplified().contains(QStringLiteral("March so far, provisional until 1 Apr:")));
        // One availability: that of the time that has passed.
        for (const ServiceResult &service : in.current.services) {
            if (!service.soFar || !service.soFar->availability
                || service.soFar->availability->percent() == service.availability->percent())
                continue;
            QVERIFY(pages.front().contains(QString::fromStdString(service.soFar->availability->percent())));
            QVERIFY(!pages.front().contains(QString::fromStdString(service.availability->percent())));
            ++differ;
        }
        QVERIFY(differ > 0);
    }

    // No check at all: neither a percentage nor a verdict of it, on any page.
    void noDataIsNeverMet()
    {
        makegood::test::Sample sample = makegood::test::sampleContract();
        sample.evidence = {};
        ReportInput in = inputOf(sample);
        in.history.clear();
        in.current
            = evaluate(sample.policy, sample.contract, sample.evidence, in.current.month, in.current.asOf)
                  .value();
        ReportOptions options;
        options.sections
            = {ReportSection::Summary, ReportSection::Month, ReportSection::Credit, ReportSection::Evidence};
        const QString text = textOf(written(in, QStringLiteral("nodata.pdf"), options)).simplified();
        QVERIFY(text.contains(QStringLiteral("There is no data for March.")));
        QVERIFY(text.contains(QStringLiteral("No data.")));
        QVERIFY(!text.contains(QStringLiteral("100.000")));
        QVERIFY(!text.contains(QRegularExpression(QStringLiteral("\\bmet\\b"))));
        QVERIFY(!text.contains(QStringLiteral("Nothing is owed")));
    }

    // Fee and formula stand above the sum, a cap below it; the column of amounts adds up.
    void onlyWhatIsAddedStandsInTheSum()
    {
        ReportInput in = inputOf(makegood::test::sampleContract());
        ReportOptions options;
        options.sections = {ReportSection::Credit};
        ServiceResult &web = in.current.services.front();
        web.credit.amount = Money{100};
        web.credit.capped = true;
        const QString text = textOf(written(in, QStringLiteral("capped.pdf"), options));
        const QString flat = text.simplified();
        QVERIFY(flat.contains(QStringLiteral("The monthly price is 1,000.00 USD.")));
        const QString table = text.mid(text.indexOf(QStringLiteral("What is added")));
        const QString sum = table.left(table.indexOf(QStringLiteral("Credit after the limit")));
        QVERIFY2(sum.contains(QRegularExpression(QStringLiteral("Sum +1\\.39 USD"))), qPrintable(sum));
        QVERIFY(!sum.contains(QStringLiteral("1,000.00")));
        QVERIFY(flat.contains(QStringLiteral("Credit after the limit: 1.00 USD.")));
    }

    // Text from outside stays in its place, whatever it holds.
    void namesTurnNoPageAround()
    {
        const makegood::test::Sample sample
            = makegood::test::sampleContract(0, "Acme\u202Egro.live\nSecond line");
        const QString text = textOf(written(inputOf(sample), QStringLiteral("turned.pdf")));
        QVERIFY(!text.contains(QChar(0x202E)));
        QVERIFY(text.contains(QStringLiteral("For Acmegro.live Second line")));
        QElapsedTimer timer;
        timer.start();
        const makegood::test::Sample endless = makegood::test::sampleContract(0, std::string(1'000'000, 'W'));
        QVERIFY(renderReport(inputOf(endless), {}).has_value());
        QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
    }

    void aLogoReadsNothingButItself_data()
    {
        QTest::addColumn<QString>("inner");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("own") << QStringLiteral("<rect id='r' width='9' height='9'/>") << true;
        QTest::newRow("inside") << QStringLiteral("<use xlink:href='#r'/>") << true;
        QTest::newRow("file") << QStringLiteral("<image xlink:href='/etc/hostname.png'/>") << false;
        QTest::newRow("address") << QStringLiteral("<image href='file:///tmp/a.png'/>") << false;
        QTest::newRow("style") << QStringLiteral("<rect style='fill:url(other.svg#a)'/>") << false;
        QTest::newRow("sheet") << QStringLiteral("<style>@import 'a.css';</style>") << false;
    }
    void aLogoReadsNothingButItself()
    {
        QFETCH(QString, inner);
        QFETCH(bool, accepted);
        const QString file = m_dir.filePath(QStringLiteral("logo.svg"));
        QFile svg(file);
        QVERIFY(svg.open(QIODevice::WriteOnly));
        svg.write("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
                  "width='20' height='20'>"
                  + inner.toUtf8() + "</svg>");
        svg.close();
        ReportOptions options;
        options.logoPath = file;
        const auto done = renderReport(inputOf(makegood::test::sampleContract()), options);
        QCOMPARE(done.has_value(), accepted);
        if (!accepted)
            QVERIFY(done.error().what.find("refers to another file") != std::string::npos);
    }

    // A picture that is too large is refused with its size, not left out.
    void aHugeLogoIsSaid()
    {
        const QString file = m_dir.filePath(QStringLiteral("huge.png"));
        QImage image(5000, 10, QImage::Format_Mono);
        image.fill(1);
        QVERIFY(image.save(file));
        ReportOptions options;
        options.logoPath = file;
        const auto done = renderReport(inputOf(makegood::test::sampleContract()), options);
        QVERIFY(!done);
        QCOMPARE(done.error().found, std::string("5000 x 10 pixels"));
    }

    void theHeadOfTheHistoryIsPrinted()
    {
        ReportInput in = inputOf(makegood::test::sampleContract());
        in.journal = JournalHead{214, "0123abcd"};
        for (const bool whole : {true, false}) {
            ReportOptions options;
            if (!whole)
                options.sections = {ReportSection::Summary};
            const QString text = textOf(written(in, QStringLiteral("history.pdf"), options)).simplified();
            QVERIFY(text.contains(
                QStringLiteral("History of the workspace: 214 entries, the last one is 0123abcd.")));
        }
    }

    // The preview is what is written: as many pages, and no page is empty.
    void thePreviewIsTheReport()
    {
        const ReportInput in = inputOf(makegood::test::sampleContract());
        const auto pages = ReportPages::layOut(in, {});
        QVERIFY(pages);
        const QByteArray info
            = output(QStringLiteral("pdfinfo"), {written(in, QStringLiteral("preview.pdf"))});
        QVERIFY(info.simplified().contains("Pages: " + QByteArray::number(pages->count()) + ' '));
        QCOMPARE(pages->sections().at(ReportSection::Summary), 1);
        for (int page = 0; page < pages->count(); ++page) {
            const QImage image = pages->image(page, 200);
            int dark = 0;
            for (int y = 30; y < image.height() - 30; ++y)
                for (int x = 0; x < image.width(); ++x)
                    dark += qGray(image.pixel(x, y)) < 200 ? 1 : 0;
            QVERIFY2(dark > 60, qPrintable(QStringLiteral("page %1").arg(page + 1)));
        }
    }
};

MAKEGOOD_TEST(TReportContent)

} // namespace t_report_content

#include "t_report_content.moc"
