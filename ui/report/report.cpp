// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include <algorithm>
#include <mutex>

#include <QBuffer>
#include <QHashSeed>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include "report/pdf_finish.h"
#include "report/sections/sections.h"
#include "sla/evaluate/evaluation_json.h"
#include "work/whole_file.h"

namespace makegood::ui
{

namespace
{

using Section = ReportSection;

// QPdfWriter writes fonts in hash order; a fixed seed makes the order the same in every process. The seed is
// the process's own, so that reports are written one after the other.
class FixedHashOrder
{
public:
    FixedHashOrder()
        : m_lock(turn())
    {
        QHashSeed::setDeterministicGlobalSeed();
    }
    ~FixedHashOrder() { QHashSeed::resetRandomGlobalSeed(); }
    FixedHashOrder(const FixedHashOrder &) = delete;
    FixedHashOrder &operator=(const FixedHashOrder &) = delete;

private:
    static std::mutex &turn()
    {
        static std::mutex mutex;
        return mutex;
    }
    std::lock_guard<std::mutex> m_lock;
};

void running(const sections::Context &c, QPainter &p, int page)
{
    const PageFlow &flow = c.flow;
    const Paper &paper = flow.paper();
    const double part = flow.width() * 0.78;
    const auto put = [&](const QString &text, double x, double width, double y, TextStyle::Edge edge) {
        const TextBlock block(text, flow.type().running.at(edge), width, flow.isRightToLeft());
        block.draw(p, flow.placed(QRectF(x, y, width, block.height())).topLeft());
    };
    const bool isCover = page == 0 && c.options.sections.count(Section::Summary) > 0;
    if (!isCover) {
        const double half = flow.width() / 2;
        put(shownName(c.now().customer, c.format, 60), flow.left(), half, 42 * pt, TextStyle::Edge::Leading);
        put(c.format.month(c.now().month), flow.left() + half, half, 42 * pt, TextStyle::Edge::Trailing);
    }
    const double y = paper.height - 44 * pt;
    p.fillRect(flow.placed(QRectF(flow.left(), y - 7 * pt, flow.width(), 0.5 * pt)), flow.type().rule);
    put(sections::standingText(c), flow.left(), part, y, TextStyle::Edge::Leading);
    put(sections::ReportTexts::tr("Page %1 of %2")
            .arg(c.format.number(page + 1), c.format.number(flow.pageCount())),
        flow.left() + part, flow.width() - part, y, TextStyle::Edge::Trailing);
}

std::map<Section, int> layOutSections(const sections::Context &c)
{
    using Print = void (*)(const sections::Context &);
    const std::pair<Section, Print> all[]
        = {{Section::Summary, sections::cover},     {Section::Summary, sections::restatement},
           {Section::Month, sections::month},       {Section::Month, sections::provider},
           {Section::Credit, sections::credit},     {Section::Maintenance, sections::maintenance},
           {Section::Support, sections::support},   {Section::Clauses, sections::interpretations},
           {Section::Clauses, sections::agreement}, {Section::Clauses, sections::reasons},
           {Section::Evidence, sections::evidence}};
    std::map<Section, std::pair<int, int>> pages; // the first and the last page that a section touches
    for (const auto &[section, print] : all) {
        // Not optional: a report must not hide a changed figure.
        const bool isForced = print == sections::restatement;
        if (!isForced && c.options.sections.count(section) == 0)
            continue;
        const std::size_t marks = c.flow.bookmarks().size();
        print(c);
        if (c.flow.bookmarks().size() == marks || isForced)
            continue; // it had nothing to say
        const int first = c.flow.bookmarks()[marks].page;
        const auto at = pages.try_emplace(section, first, first).first;
        at->second.second = c.flow.pageCount() - 1;
    }
    sections::historyHead(c);
    std::map<Section, int> out;
    for (const auto &[section, span] : pages)
        out[section] = span.second - span.first + 1;
    return out;
}

} // namespace

struct ReportPages::Parts {
    Parts(const ReportInput &in, const ReportOptions &how, ReportLogo picture)
        : input(in)
        , options(how)
        , logo(std::move(picture))
        , format(how.locale, in.current)
        , flow(paperOf(how.paper), Typography(how.locale), format.isRightToLeft())
        , context{input, options, format, clauses, logo, flow}
    {
    }
    Parts(const Parts &) = delete;
    Parts &operator=(const Parts &) = delete;

    void paint(QPainter &painter, int page) const
    {
        flow.paintPage(painter, page);
        painter.save();
        running(context, painter, page);
        painter.restore();
    }

    ReportInput input;
    ReportOptions options;
    ReportLogo logo;
    Format format;
    ClauseTexts clauses;
    PageFlow flow;
    sections::Context context;
    std::map<Section, int> sectionPages;
};

ReportPages::ReportPages(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}
ReportPages::ReportPages(ReportPages &&) noexcept = default;
ReportPages &ReportPages::operator=(ReportPages &&) noexcept = default;
ReportPages::~ReportPages() = default;

Expected<ReportPages> ReportPages::layOut(const ReportInput &input, const ReportOptions &options)
{
    auto logo = ReportLogo::read(options.logoPath);
    if (!logo)
        return tl::unexpected(logo.error());
    auto parts = std::make_unique<Parts>(input, options, std::move(*logo));
    parts->sectionPages = layOutSections(parts->context);
    return ReportPages(std::move(parts));
}

int ReportPages::count() const
{
    return m_parts->flow.pageCount();
}

QSizeF ReportPages::pageSize() const
{
    const Paper &paper = m_parts->flow.paper();
    return {paper.width / pt, paper.height / pt};
}

const std::map<ReportSection, int> &ReportPages::sections() const
{
    return m_parts->sectionPages;
}

QImage ReportPages::image(int page, int width) const
{
    const Paper &paper = m_parts->flow.paper();
    const double scale = width / paper.width;
    QImage out(width, static_cast<int>(paper.height * scale), QImage::Format_RGB32);
    out.fill(Qt::white);
    if (page < 0 || page >= count())
        return out;
    QPainter painter(&out);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                           | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    m_parts->paint(painter, page);
    return out;
}

std::set<ReportSection> allReportSections()
{
    return {Section::Summary, Section::Month,   Section::Credit,  Section::Maintenance,
            Section::Support, Section::Clauses, Section::Evidence};
}

Expected<QByteArray> renderReport(const ReportInput &input, const ReportOptions &options)
{
    const FixedHashOrder fixed;
    const Expected<ReportPages> pages = ReportPages::layOut(input, options);
    if (!pages)
        return tl::unexpected(pages.error());
    const ReportPages::Parts &parts = *pages->m_parts;
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
                            .arg(shownName(input.current.customer, parts.format),
                                 parts.format.month(input.current.month)));
        if (options.attachFigures)
            writer.addFileAttachment(QStringLiteral("evaluation.json"),
                                     QByteArray::fromStdString(toJson(input.current)),
                                     QStringLiteral("application/json"));
        QPainter painter(&writer);
        for (int page = 0; page < pages->count(); ++page) {
            if (page > 0)
                writer.newPage();
            parts.paint(painter, page);
        }
    }
    return finishPdf(std::move(bytes), parts.flow.bookmarks(), parts.flow.paper().height, input.current.asOf,
                     options.locale.bcp47Name());
}

Expected<void> writeReport(const ReportInput &input, const ReportOptions &options, const QString &path)
{
    const Expected<QByteArray> pdf = renderReport(input, options);
    if (!pdf)
        return tl::unexpected(pdf.error());
    return saveReport(*pdf, path);
}

Expected<void> saveReport(const QByteArray &pdf, const QString &path)
{
    return work::writeWholeFile(path, pdf).map_error([](Error error) {
        if (error.what != work::writtenUnconfirmed)
            error.what = "the report cannot be written: " + error.what;
        return error;
    });
}

} // namespace makegood::ui
