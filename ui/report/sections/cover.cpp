// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

#include "explain/credit_text.h"
#include "report/sections/sections.h"

namespace makegood::ui::sections
{

namespace
{

constexpr double logoHeight = 44 * pt;
constexpr double logoWidth = 190 * pt;

// renderReport() has checked that the logo is readable.
void logo(const Context &c)
{
    const QString &path = c.options.logoPath;
    if (path.isEmpty())
        return;
    PageFlow &flow = c.flow;
    const bool vector = QFileInfo(path).suffix().compare(QLatin1String("svg"), Qt::CaseInsensitive) == 0;
    const auto svg = vector ? std::make_shared<QSvgRenderer>(path) : nullptr;
    const QImage image = vector ? QImage() : QImageReader(path).read();
    const QSizeF size = (vector ? QSizeF(svg->defaultSize()) : QSizeF(image.size()))
                            .scaled(logoWidth, logoHeight, Qt::KeepAspectRatio);
    const QRectF box = flow.placed(QRectF(QPointF(flow.left(), flow.paper().top - 14 * pt), size));
    flow.draw([=](QPainter &p) {
        if (svg)
            svg->render(&p, box);
        else
            p.drawImage(box, image);
    });
}

void facts(const Context &c)
{
    PageFlow &flow = c.flow;
    const Evaluation &e = c.now();
    std::vector<std::pair<QString, QString>> rows = {
        {ReportTexts::tr("Agreement"), plainText(c.policy().name)},
        {ReportTexts::tr("Provider"), plainText(c.policy().provider)},
        {ReportTexts::tr("Contract"), plainText(e.contract)},
        {e.isRunning() ? ReportTexts::tr("Billing period, still running") : ReportTexts::tr("Billing period"),
         c.format.interval(e.period)},
        {ReportTexts::tr("Times are in"), c.format.isolated(plainText(e.zone.name()))},
        {ReportTexts::tr("As known on"), c.format.instantWithOffset(e.asOf)}};
    for (const ReportedVersion &version : c.input.reported.versions)
        rows.emplace_back(version.version == 1 ? ReportTexts::tr("Reported on")
                                               : ReportTexts::tr("Restated on"),
                          c.format.instantWithOffset(version.at));
    const TextStyle soft = flow.type().body.in(flow.type().soft);
    double label = 92 * pt;
    for (const auto &[name, value] : rows) // translations may be wider
        label = std::max(label, TextBlock::widthOf(name, soft) + 10 * pt);
    for (const auto &[name, value] : rows) {
        if (value.isEmpty())
            continue;
        flow.drawText(name, soft, flow.left(), flow.y(), label);
        const TextBlock block(value, flow.type().body, flow.width() - label, flow.isRightToLeft());
        flow.drawText(block, flow.left() + label, flow.y(), flow.width() - label);
        flow.moveTo(flow.y() + block.height() + 2 * pt);
    }
    flow.space(14 * pt);
}

QString headline(const Context &c)
{
    const auto &services = c.now().services;
    const auto with = [&](ServiceState state) {
        return static_cast<int>(std::count_if(services.begin(), services.end(),
                                              [&](const ServiceResult &s) { return s.state == state; }));
    };
    const auto all = static_cast<int>(services.size());
    if (with(ServiceState::Met) == all)
        return ReportTexts::tr("Every service met its target.");
    if (with(ServiceState::OnTrack) == all)
        return ReportTexts::tr("The month is still running. Every service is on track.");
    QStringList parts;
    const auto say = [&](const QString &text, int n) {
        if (n > 0)
            parts << text.arg(c.format.number(n));
    };
    say(ReportTexts::tr("%1 met"), with(ServiceState::Met));
    say(ReportTexts::tr("%1 on track"), with(ServiceState::OnTrack));
    say(ReportTexts::tr("%1 at risk"), with(ServiceState::AtRisk));
    say(ReportTexts::tr("%1 breached"), with(ServiceState::Breached));
    say(ReportTexts::tr("%1 undecided"), with(ServiceState::Undecided));
    say(ReportTexts::tr("%1 without data"), with(ServiceState::NoData));
    //: %1: counts such as "2 met, 1 breached"
    const QString counts = ReportTexts::tr("Targets: %1.").arg(words::list(parts));
    return c.now().isRunning() ? ReportTexts::tr("The month is still running. %1").arg(counts) : counts;
}

void verdicts(const Context &c)
{
    Table table({{ReportTexts::tr("Service"), false, 1},
                 {ReportTexts::tr("Availability"), true},
                 {ReportTexts::tr("Target"), true},
                 {ReportTexts::tr("Verdict")},
                 {ReportTexts::tr("Downtime"), true},
                 {ReportTexts::tr("Credit"), true}});
    for (const ServiceResult &s : c.now().services)
        table.add({{serviceTitle(c, s)},
                   {c.format.percent(s.shownAvailability()), true},
                   {c.format.percent(s.target.text)},
                   {words::state(s.state), true, markOf(s.state)},
                   {c.format.duration(s.downtime)},
                   {s.credit.kind == CreditKind::None ? Format::none()
                                                      : creditText(s.credit, c.format.currency())}});
    table.drawOn(c.flow);
}

void total(const Context &c)
{
    PageFlow &flow = c.flow;
    const CreditTotal &t = c.now().total;
    const double top = flow.y() + 4 * pt;
    const double pad = 10 * pt;
    const double label = flow.width() - 2 * pad;
    QString note;
    if (c.policy().credit.kind() == CreditKind::None)
        note = ReportTexts::tr("The agreement gives no credit.");
    else if (t.lowest == t.highest)
        note = ReportTexts::tr("Every reading of the agreement comes to the same amount.");
    else
        note = ReportTexts::tr("Between %1 and %2, depending on how the agreement is read.")
                   .arg(c.format.money(t.lowest), c.format.money(t.highest));
    TextStyle big = flow.type().title;
    const TextBlock amount(totalText(c.now()), big.at(TextStyle::Edge::Trailing), label * 0.45,
                           flow.isRightToLeft());
    const TextBlock name(ReportTexts::tr("Credit for the month"), flow.type().strong, label * 0.55,
                         flow.isRightToLeft());
    const TextBlock small(note, flow.type().quiet, label * 0.62, flow.isRightToLeft());
    const double height = name.height() + small.height() + 2 * pt + 2 * pad;
    flow.fill(QRectF(flow.left(), top, flow.width(), height), flow.type().shade);
    flow.fill(QRectF(flow.left(), top, 3 * pt, height), flow.type().accent);
    flow.drawText(name, flow.left() + pad, top + pad, label * 0.55);
    flow.drawText(small, flow.left() + pad, top + pad + name.height() + 2 * pt, label * 0.62);
    flow.drawText(amount, flow.left() + pad + label * 0.55, top + (height - amount.height()) / 2,
                  label * 0.45);
    flow.moveTo(top + height + 18 * pt);
}

// Sections with their page numbers. Drawn when the pages are painted: only then all bookmarks are known.
void contents(const Context &c)
{
    PageFlow &flow = c.flow;
    flow.drawText(ReportTexts::tr("In this report"), flow.type().strong, flow.left(), flow.y(), flow.width());
    flow.moveTo(flow.y() + 17 * pt);
    flow.draw([&flow, y = flow.y(), format = c.format](QPainter &p) {
        double at = y;
        const double number = 30 * pt;
        const double width = flow.width() * 0.62;
        for (const Bookmark &mark : flow.bookmarks()) {
            if (mark.level != 0 || at > flow.paper().bodyEnd() - 14 * pt)
                continue;
            const TextBlock name(mark.title, flow.type().body, width - number, flow.isRightToLeft());
            const TextBlock page(format.number(mark.page + 1), flow.type().body.at(TextStyle::Edge::Trailing),
                                 number, flow.isRightToLeft());
            name.draw(p, flow.placed(QRectF(flow.left(), at, width - number, name.height())).topLeft());
            page.draw(p,
                      flow.placed(QRectF(flow.left() + width - number, at, number, page.height())).topLeft());
            at += name.height() + 2.5 * pt;
            p.fillRect(flow.placed(QRectF(flow.left(), at - 1.2 * pt, width, 0.4 * pt)), flow.type().rule);
            at += 1.5 * pt;
        }
    });
}

} // namespace

void cover(const Context &c)
{
    PageFlow &flow = c.flow;
    logo(c);
    flow.moveTo(flow.paper().top + 58 * pt);
    flow.text(ReportTexts::tr("Service level report"), {flow.type().font(11, true), flow.type().accent},
              2 * pt);
    flow.text(plainText(c.now().customer), flow.type().display, 0);
    flow.text(c.format.month(c.now().month), {flow.type().font(16), flow.type().soft}, 16 * pt);
    facts(c);
    flow.text(headline(c), {flow.type().font(12, true), flow.type().ink}, 4 * pt);
    verdicts(c);
    total(c);
    contents(c);
}

} // namespace makegood::ui::sections
