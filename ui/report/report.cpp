// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include <algorithm>

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QHashSeed>
#include <QImageReader>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>

#include "report/pdf_finish.h"
#include "report/sections/sections.h"
#include "sla/evaluate/evaluation_json.h"
#include "work/whole_file.h"

namespace makegood::ui
{

namespace
{

using Section = ReportSection;

// QPdfWriter writes fonts in hash order; a fixed seed makes the order the same in every process.
class FixedHashOrder
{
public:
    FixedHashOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedHashOrder() { QHashSeed::resetRandomGlobalSeed(); }
    FixedHashOrder(const FixedHashOrder &) = delete;
    FixedHashOrder &operator=(const FixedHashOrder &) = delete;
};

Expected<void> checkLogo(const QString &path)
{
    if (path.isEmpty())
        return {};
    const bool vector = QFileInfo(path).suffix().compare(QLatin1String("svg"), Qt::CaseInsensitive) == 0;
    if (vector ? QSvgRenderer(path).isValid() : QImageReader(path).canRead())
        return {};
    Error error;
    error.what = "the logo cannot be read as a picture";
    error.file = path.toStdString();
    error.allowed = "PNG, JPEG or SVG";
    return tl::unexpected(error);
}

void running(const sections::Context &c, QPainter &p, int page)
{
    const PageFlow &flow = c.flow;
    const Paper &paper = flow.paper();
    const Evaluation &e = c.now();
    const double half = flow.width() / 2;
    const auto put = [&](const QString &text, double x, double y, TextStyle::Edge edge) {
        const TextBlock block(text, flow.type().running.at(edge), half, flow.isRightToLeft());
        block.draw(p, flow.placed(QRectF(x, y, half, block.height())).topLeft());
    };
    if (page > 0) {
        put(plainText(e.customer), flow.left(), 34 * pt, TextStyle::Edge::Leading);
        put(c.format.month(e.month), flow.left() + half, 34 * pt, TextStyle::Edge::Trailing);
    }
    const double y = paper.height - 38 * pt;
    p.fillRect(flow.placed(QRectF(flow.left(), y - 5 * pt, flow.width(), 0.5 * pt)), flow.type().rule);
    put(sections::ReportTexts::tr("Contract %1, as known on %2")
            .arg(c.format.isolated(plainText(e.contract)), c.format.instant(e.asOf)),
        flow.left(), y, TextStyle::Edge::Leading);
    put(sections::ReportTexts::tr("Page %1 of %2")
            .arg(c.format.number(page + 1), c.format.number(flow.pageCount())),
        flow.left() + half, y, TextStyle::Edge::Trailing);
}

void layOut(const sections::Context &c)
{
    sections::cover(c);
    sections::restatement(c); // not optional: a report must not hide a changed figure
    const std::pair<Section, void (*)(const sections::Context &)> all[]
        = {{Section::Availability, sections::availability},
           {Section::Outages, sections::outages},
           {Section::Outages, sections::provider},
           {Section::Maintenance, sections::maintenance},
           {Section::Credit, sections::credit},
           {Section::Claims, sections::claims},
           {Section::Claims, sections::rights},
           {Section::Quality, sections::quality},
           {Section::Support, sections::support},
           {Section::Policy, sections::policy},
           {Section::Evidence, sections::evidence},
           {Section::Reasons, sections::reasons}};
    for (const auto &[section, print] : all)
        if (c.options.sections.count(section) > 0)
            print(c);
}

} // namespace

std::set<ReportSection> allReportSections()
{
    return {Section::Availability, Section::Outages, Section::Maintenance, Section::Credit,
            Section::Claims,       Section::Quality, Section::Support,     Section::Policy,
            Section::Evidence,     Section::Reasons};
}

Expected<QByteArray> renderReport(const ReportInput &input, const ReportOptions &options)
{
    if (const auto logo = checkLogo(options.logoPath); !logo)
        return tl::unexpected(logo.error());
    const FixedHashOrder fixed;
    const Format format(options.locale, input.current);
    const ClauseTexts clauses;
    const Paper paper = paperOf(options.paper);
    PageFlow flow(paper, Typography(options.locale), format.isRightToLeft());
    const sections::Context context{input, options, format, clauses, flow};
    layOut(context);

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        writer.setResolution(unitsPerInch);
        writer.setPageSize(QPageSize(options.paper == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter));
        writer.setPageMargins(QMarginsF());
        writer.setCreator(QStringLiteral("Makegood"));
        writer.setTitle(sections::ReportTexts::tr("Service level report: %1, %2")
                            .arg(plainText(input.current.customer), format.month(input.current.month)));
        writer.addFileAttachment(QStringLiteral("evaluation.json"),
                                 QByteArray::fromStdString(toJson(input.current)),
                                 QStringLiteral("application/json"));
        QPainter painter(&writer);
        for (int page = 0; page < flow.pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            flow.paintPage(painter, page);
            painter.save();
            running(context, painter, page);
            painter.restore();
        }
    }
    return finishPdf(std::move(bytes), flow.bookmarks(), paper.height, input.current.asOf,
                     options.locale.bcp47Name());
}

Expected<void> writeReport(const ReportInput &input, const ReportOptions &options, const QString &path)
{
    const Expected<QByteArray> pdf = renderReport(input, options);
    if (!pdf)
        return tl::unexpected(pdf.error());
    return work::writeWholeFile(path, *pdf).map_error([](Error error) {
        error.what = "the report cannot be written: " + error.what;
        return error;
    });
}

} // namespace makegood::ui
