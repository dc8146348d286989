// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include <QPainter>

#include "report/report_parts.h"
#include "report/sections/sections.h"
#include "sla/evaluate/evaluation_json.h"
#include "work/whole_file.h"

namespace makegood::ui
{

namespace
{

using Section = ReportSection;

// The printing of every kind of report, in the order of its pages; sectionsOf() says which parts it has.
struct Part {
    Section section;
    void (*print)(const sections::Context &);
    bool always = false; ///< whatever is left out: a report must not hide a changed figure
};

const std::vector<Part> &partsOf(const ReportInput &input, ReportKind kind)
{
    static const std::vector<Part> month
        = {{Section::Summary, sections::cover},     {Section::Summary, sections::restatement, true},
           {Section::Month, sections::month},       {Section::Month, sections::provider},
           {Section::Credit, sections::credit},     {Section::Maintenance, sections::maintenance},
           {Section::Support, sections::support},   {Section::Clauses, sections::interpretations},
           {Section::Clauses, sections::agreement}, {Section::Clauses, sections::reasons},
           {Section::Evidence, sections::evidence}};
    static const std::vector<Part> period
        = {{Section::Summary, sections::periodCover},   {Section::Month, sections::periodMonths},
           {Section::Credit, sections::periodCredit},   {Section::Maintenance, sections::maintenance},
           {Section::Support, sections::periodSupport}, {Section::Clauses, sections::agreement},
           {Section::Evidence, sections::evidence}};
    static const std::vector<Part> claims = {{Section::Summary, sections::dossierCover},
                                             {Section::Summary, sections::restatement, true},
                                             {Section::Credit, sections::claimTexts},
                                             {Section::Evidence, sections::evidence},
                                             {Section::Clauses, sections::agreement}};
    return kind == ReportKind::Claims ? claims : input.months.empty() ? month : period;
}

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
        put(c.periodTitle(), flow.left() + half, half, 42 * pt, TextStyle::Edge::Trailing);
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
    std::map<Section, std::pair<int, int>> pages; // the first and the last page that a section touches
    for (const Part &part : partsOf(c.input, c.options.kind)) {
        if (!part.always && c.options.sections.count(part.section) == 0)
            continue;
        const std::size_t marks = c.flow.bookmarks().size();
        part.print(c);
        if (c.flow.bookmarks().size() == marks || part.always)
            continue; // it had nothing to say
        const int first = c.flow.bookmarks()[marks].page;
        const auto at = pages.try_emplace(part.section, first, first).first;
        at->second.second = c.flow.pageCount() - 1;
    }
    sections::historyHead(c);
    std::map<Section, int> out;
    for (const auto &[section, span] : pages)
        out[section] = span.second - span.first + 1;
    return out;
}

QString titleOf(const sections::Context &c)
{
    const QString text = c.options.kind == ReportKind::Claims
        ? sections::ReportTexts::tr("Claim dossier: %1, %2")
        : sections::ReportTexts::tr("Service level report: %1, %2");
    return text.arg(shownName(c.now().customer, c.format), c.periodTitle());
}

} // namespace

namespace
{

struct ReviewParts : ReportPages::Parts {
    ReviewParts(const ReportInput &in, const ReportOptions &how, ReportLogo picture)
        : input(in)
        , options(how)
        , logo(std::move(picture))
        , format(how.locale, in.current)
        , flow(paperOf(how.paper), Typography(how.locale, how.colour), format.isRightToLeft())
        , context{input, options, format, clauses, logo, flow}
    {
        asOf = in.current.asOf;
        paper = how.paper;
        language = how.locale.bcp47Name();
        sectionPages = layOutSections(context);
    }

    const PageFlow &pages() const override { return flow; }
    void paint(QPainter &painter, int page) const override
    {
        flow.paintPage(painter, page);
        painter.save();
        running(context, painter, page);
        painter.restore();
    }
    QString title() const override { return titleOf(context); }
    std::vector<std::pair<QString, QByteArray>> attachments() const override
    {
        std::vector<std::pair<QString, QByteArray>> out;
        if (options.attachFigures)
            for (const Evaluation *e : context.told())
                out.emplace_back(input.months.empty()
                                     ? QStringLiteral("evaluation.json")
                                     : QStringLiteral("evaluation-%1.json")
                                           .arg(QString::fromStdString(formatMonth(e->month))),
                                 QByteArray::fromStdString(toJson(*e)));
        return out;
    }

    ReportInput input;
    ReportOptions options;
    ReportLogo logo;
    Format format;
    ClauseTexts clauses;
    PageFlow flow;
    sections::Context context;
};

} // namespace

Expected<ReportPages> ReportPages::layOut(const ReportInput &input, const ReportOptions &options)
{
    auto logo = ReportLogo::read(options.logoPath);
    if (!logo)
        return tl::unexpected(logo.error());
    return ReportPages(std::make_unique<ReviewParts>(input, options, std::move(*logo)));
}

Expected<QByteArray> renderReport(const ReportInput &input, const ReportOptions &options)
{
    const Expected<ReportPages> pages = ReportPages::layOut(input, options);
    if (!pages)
        return tl::unexpected(pages.error());
    return pages->pdf();
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
        if (error.is != ErrorCase::FileUnconfirmed)
            error.what = "the report cannot be written: " + error.what;
        return error;
    });
}

} // namespace makegood::ui
