// SPDX-License-Identifier: GPL-3.0-or-later
// The first page: what was promised, was it kept, who owes whom how much and why, by when, what was done.
#include <algorithm>

#include <QPainter>

#include "charts/colour_role.h"
#include "explain/claim_sums.h"
#include "explain/verdict.h"
#include "report/sections/cover_parts.h"
#include "sla/evaluate/shown_availability.h"

namespace makegood::ui::sections
{

namespace
{

constexpr double logoHeight = 21 * pt;
constexpr double logoWidth = 150 * pt;
constexpr int mostHeadlines = 2;

// No name is broken at its hyphen.
QString unbroken(QString text)
{
    return text.replace(QLatin1Char('-'), QChar(0x2011));
}

// What a reader of an earlier report must know first; empty: there was none, or nothing has changed.
QString correctionNote(const Context &c)
{
    const auto &versions = c.input.reported.versions;
    if (versions.empty() || c.isOfPeriod() || c.input.reported.areEmpty())
        return {};
    const bool isCorrected = c.input.reported.open.empty();
    const ReportedVersion &before = isCorrected ? versions[versions.size() - 2] : versions.back();
    const QString day = dayOfYear(before.at, c.format, std::chrono::year(0));
    //: %1: a day
    return isCorrected
        ? ReportTexts::tr("It replaces the report of %1. The changes are on the next page.").arg(day)
        : ReportTexts::tr("It differs from the report of %1. The changes are on the next page.").arg(day);
}

// Empty: the services have different targets, or none.
QString commonTarget(const Context &c)
{
    const auto &services = c.now().services;
    if (services.empty())
        return {};
    const std::string &first = services.front().target.text;
    const bool same = std::all_of(services.begin(), services.end(),
                                  [&](const ServiceResult &s) { return s.target.text == first; });
    return same && !first.empty() ? c.format.percent(first) : QString();
}

Figure targetFigure(const Context &c)
{
    const ServiceCount count = countOf(c.now());
    Figure out;
    // Without data nothing is met, not even in a caption.
    out.caption = count.all == count.without ? ReportTexts::tr("Targets")
        : c.now().isRunning()                ? ReportTexts::tr("On track so far")
                                             : ReportTexts::tr("Targets met");
    out.mark = markOf(monthStatus(c.now()));
    out.value = count.all == count.without
        ? Format::none()
        : ReportTexts::tr("%1 of %2", "targets").arg(c.format.number(count.met), c.format.number(count.all));
    std::vector<QString> shown;
    std::optional<Fraction> least;
    QString lowest;
    for (const ServiceResult &s : c.now().services) {
        const auto availability = availabilitySoFar(s);
        if (!availability || !s.isMeasured)
            continue;
        const QString text = c.format.percent(availability);
        shown.push_back(text);
        if (!least || availability->ratio() < *least) {
            least = availability->ratio();
            lowest = text;
        }
    }
    if (shown.empty())
        out.note = count.all == count.without ? ReportTexts::tr("no data") : QString();
    else if (shown.size() <= 2)
        out.note = enumeration(QStringList(shown.begin(), shown.end()));
    else
        out.note = ReportTexts::tr("lowest: %1").arg(lowest);
    // What was promised, where all services have the same and the verdict above does not name it.
    if (const QString target = commonTarget(c);
        !target.isEmpty() && !out.note.isEmpty() && count.missed < count.all) {
        //: %1: a percentage
        const QString promised = ReportTexts::tr("target %1").arg(target);
        out.note
            = shown.size() == 2 ? out.note + QLatin1Char('\n') + promised : words::list({out.note, promised});
    }
    return out;
}

Figure creditFigure(const Context &c)
{
    const CreditTotal &t = c.now().total;
    const ServiceCount count = countOf(c.now());
    Figure out;
    out.caption = c.now().isRunning() ? ReportTexts::tr("Credit so far")
                                      : ReportTexts::tr("Credit for %1").arg(c.monthName());
    const auto &services = c.now().services;
    const bool open = std::any_of(services.begin(), services.end(),
                                  [](const ServiceResult &s) { return s.credit.isToBeAgreed(); });
    Money withheld;
    for (const ServiceResult &s : services)
        withheld += s.credit.withheld;
    out.value = c.format.money(t.amount);
    if (count.all == count.without && supportCreditOf(c.now()) == Money{}) {
        out.value = Format::none();
        out.note = ReportTexts::tr("no data");
    } else if (open && t.amount == Money{}) {
        out.value = ReportTexts::tr("to negotiate");
        out.note = ReportTexts::tr("the agreement names no amount");
    } else if (c.policy().credit.kind() == CreditKind::None) {
        out.value = ReportTexts::tr("none");
        out.note = ReportTexts::tr("the agreement gives none");
    } else if (t.amount == Money{} && t.highest == Money{}
               && c.policy().credit.kind() == CreditKind::Negotiated) {
        out.value = ReportTexts::tr("none");
    } else if (t.amount == Money{} && withheld > Money{}) {
        out.value = ReportTexts::tr("none");
        //: %1: an amount
        out.note = ReportTexts::tr("%1 withheld").arg(c.format.money(withheld));
    } else if (const Money lost = lostOf(c.now()); lost > Money{}) {
        out.note = lost == t.amount
            ? ReportTexts::tr("not claimed in time")
            //: %1: an amount that is part of the credit
            : ReportTexts::tr("%1 of it not claimed in time").arg(c.format.money(lost));
    } else if (t.highest > t.amount) {
        out.note = ReportTexts::tr("up to %1, see “What is open”")
                       .arg(c.format.decimal(formatMoney(t.highest, c.now().currency)));
    } else if (t.lowest < t.amount) {
        out.note = ReportTexts::tr("at least %1, see “What is open”")
                       .arg(c.format.decimal(formatMoney(t.lowest, c.now().currency)));
    } else if (t.amount > Money{}) {
        out.note = ReportTexts::tr("not disputed");
    }
    return out;
}

// An answer laid out.
struct LaidAnswer {
    TextBlock question;
    TextBlock text;
    double height() const { return std::max(question.height(), text.height()); }
};

std::vector<LaidAnswer> laidAnswers(const Context &c, const std::vector<Answer> &all, double label,
                                    double points)
{
    const PageFlow &flow = c.flow;
    TextStyle strong = flow.type().strong;
    TextStyle body = flow.type().body;
    strong.font = flow.type().font(points, true);
    body.font = flow.type().font(points);
    std::vector<LaidAnswer> out;
    for (const Answer &one : all)
        out.push_back({TextBlock(one.question, strong, label - 10 * pt, flow.isRightToLeft()),
                       TextBlock(one.runs, body, roleColour(Role::Text3, false), flow.width() - label,
                                 flow.isRightToLeft())});
    return out;
}

} // namespace

Figure downtimeFigure(const Context &c, const PeriodSums &sums)
{
    constexpr Duration minute = std::chrono::minutes(1);
    Figure out;
    out.caption = ReportTexts::tr("Downtime that counts");
    const bool nothing = sums.targets.all == sums.targets.without;
    const Duration over = sums.worstOver < minute ? sums.worstOver : sums.worstOver - sums.worstOver % minute;
    out.value = nothing ? Format::none() : briefDuration(sums.downtime, c.format);
    // The sum may be below what was allowed although one service had too much.
    out.note = nothing ? ReportTexts::tr("no data")
        : !sums.worst.empty() && sums.downtime <= sums.budget
        //: %1: a length of time, %2: the service that was down longer than allowed by it
        ? ReportTexts::tr("%1 too much at %2")
              .arg(briefDuration(over, c.format), unbroken(shownName(sums.worst, c.format, 30)))
        : sums.budget == Duration{}
            ? ReportTexts::tr("none was allowed")
            : ReportTexts::tr("%1 were allowed").arg(briefDuration(sums.budget, c.format));
    return out;
}

void letterHead(const Context &c, const QString &words)
{
    PageFlow &flow = c.flow;
    if (flow.type().hasBrand)
        flow.fill(QRectF(0, 0, flow.paper().width, 7 * pt), flow.type().brand);
    const double top = 45 * pt;
    double x = flow.left();
    if (!c.logo.isEmpty()) {
        const QSizeF size = c.logo.size().scaled(logoWidth, logoHeight, Qt::KeepAspectRatio);
        const QRectF box = flow.placed(QRectF(QPointF(x, top + (logoHeight - size.height()) / 2), size));
        flow.draw([box, logo = c.logo](QPainter &p) { logo.paint(p, box); });
        x += size.width() + 8 * pt;
    }
    const TextStyle bold = {flow.type().font(12, true), flow.type().soft};
    const TextBlock company(shownName(c.options.company.toStdString(), c.format, 60), bold,
                            flow.width() * 0.45, flow.isRightToLeft());
    flow.drawText(company, x, top + (logoHeight - company.height()) / 2, flow.width() * 0.45);
    const TextStyle kind = TextStyle{flow.type().font(10.5), flow.type().soft}.at(TextStyle::Edge::Trailing);
    const TextBlock what(words, kind, flow.width() * 0.5, flow.isRightToLeft());
    flow.drawText(what, flow.left() + flow.width() * 0.5, top + (logoHeight - what.height()) / 2,
                  flow.width() * 0.5);
    flow.moveTo(94 * pt);
}

void headline(const Context &c, const QString &verdict)
{
    PageFlow &flow = c.flow;
    flow.text(ReportTexts::tr("For %1").arg(c.name(c.now().customer)),
              {flow.type().font(11), flow.type().soft}, 3 * pt);
    if (const QString note = correctionNote(c); !note.isEmpty())
        flow.text(note, {flow.type().font(10, true), flow.type().soft}, 6 * pt);
    const QString text = unbroken(verdict);
    TextStyle style = flow.type().display;
    for (const double points : {24.5, 20.0, 17.0, 14.0}) {
        style.font = flow.type().font(points, true);
        const int lines = TextBlock(text, style, flow.width(), flow.isRightToLeft()).lines();
        if (lines <= (points > 20 ? mostHeadlines : points > 14 ? 3 : 6))
            break;
    }
    flow.text(text, style, 12 * pt);
}

void figureRow(const Context &c, const std::vector<Figure> &figures)
{
    PageFlow &flow = c.flow;
    flow.line(flow.left(), flow.left() + flow.width(), flow.y(), flow.type().brand,
              (flow.type().hasBrand ? 1.8 : 1.3) * pt);
    const double top = flow.y();
    const double third = flow.width() / 3;
    constexpr double pad = 14 * pt;
    double height = 0;
    int at = 0;
    for (const Figure &f : figures) {
        double x = flow.left() + third * at + (at > 0 ? pad : 0);
        const double width = third - pad - (at > 0 ? pad / 2 : 0);
        const TextBlock caption(f.caption, flow.type().quiet, width, flow.isRightToLeft());
        flow.drawText(caption, x, top + 13 * pt, width);
        double y = top + 13 * pt + caption.height();
        TextStyle big = flow.type().figure;
        double indent = 0;
        if (f.mark) {
            indent = 24 * pt;
            const QRectF box = flow.placed(QRectF(x, y + 5.5 * pt, 17 * pt, 17 * pt));
            flow.draw([box, mark = *f.mark](QPainter &p) { paintMark(p, box, mark, false); });
        }
        for (const double points : {20.0, 17.0, 14.0, 11.0}) {
            big.font = flow.type().font(points, true);
            if (TextBlock::widthOf(f.value, big) <= width - indent)
                break;
        }
        const TextBlock value(f.value, big, width - indent, flow.isRightToLeft());
        flow.drawText(value, x + indent, y, width - indent);
        y += std::max(value.height(), 27 * pt);
        const TextBlock note(f.note, flow.type().quiet, width, flow.isRightToLeft());
        flow.drawText(note, x, y, width);
        height = std::max(height, y + note.height() - top);
        ++at;
    }
    height += 12 * pt;
    for (int i = 1; i < 3; ++i)
        flow.fill(QRectF(flow.left() + third * i, top, 0.6 * pt, height), flow.type().rule);
    flow.line(flow.left(), flow.left() + flow.width(), top + height, flow.type().strongRule, 0.6 * pt);
    flow.moveTo(top + height + 18 * pt);
}

// A little smaller and closer where the months would otherwise go to another page.
void answerRows(const Context &c, const std::vector<Answer> &all, double after)
{
    PageFlow &flow = c.flow;
    double label = 92 * pt;
    for (const Answer &one : all)
        label = std::max(label, TextBlock::widthOf(one.question, flow.type().strong));
    label = std::min(label, flow.width() * 0.3) + 18 * pt;
    std::vector<LaidAnswer> laid;
    double between = 0;
    for (const auto &[points, gap] :
         {std::pair(10.0, 8.5 * pt), std::pair(9.5, 6.5 * pt), std::pair(9.0, 5 * pt)}) {
        laid = laidAnswers(c, all, label, points);
        between = gap;
        double height = after + signHeight + 14 * pt;
        for (const LaidAnswer &one : laid)
            height += one.height() + gap;
        if (height <= flow.room())
            break;
    }
    for (const LaidAnswer &one : laid) {
        flow.need(one.height());
        flow.drawText(one.question, flow.left(), flow.y(), label - 10 * pt);
        flow.drawText(one.text, flow.left() + label, flow.y(), flow.width() - label);
        flow.moveTo(flow.y() + one.height() + between);
    }
    flow.moveTo(flow.y() + 3 * pt);
}

// At the foot of the page that the first page's content ends on.
void signatures(const Context &c)
{
    PageFlow &flow = c.flow;
    flow.need(signHeight);
    const double y = flow.paper().bodyEnd() - 24 * pt;
    const double gap = 28 * pt;
    const double half = (flow.width() - gap) / 2;
    const auto put = [&](const QString &text, double x, double width, TextStyle::Edge edge) {
        flow.drawText(text, flow.type().quiet.at(edge), x, y + 4 * pt, width);
    };
    const QString day = dayOfYear(c.now().asOf, c.format, std::chrono::year(0));
    const QString author = shownName(c.options.author.toStdString(), c.format, 60);
    const QString mail = shownName(c.options.authorMail.toStdString(), c.format, 80);
    QStringList who;
    for (const QString &part : {author, mail})
        if (!part.isEmpty())
            who << part;
    const double dayWidth = TextBlock::widthOf(day, flow.type().quiet) + 6 * pt;
    for (const double x : {flow.left(), flow.left() + half + gap})
        flow.line(x, x + half, y, flow.type().strongRule, 0.7 * pt);
    put(who.isEmpty() ? ReportTexts::tr("Reported by") : words::list(who), flow.left(), half - dayWidth,
        TextStyle::Edge::Leading);
    put(day, flow.left() + half - dayWidth, dayWidth, TextStyle::Edge::Trailing);
    put(ReportTexts::tr("Received for %1").arg(shownName(c.now().customer, c.format, 30)),
        flow.left() + half + gap, half - 40 * pt, TextStyle::Edge::Leading);
    put(ReportTexts::tr("Date"), flow.left() + half + gap + half - 40 * pt, 40 * pt,
        TextStyle::Edge::Trailing);
    flow.moveTo(flow.paper().bodyEnd());
    flow.keepSectionsFrom(flow.pageCount());
}

void cover(const Context &c)
{
    PageFlow &flow = c.flow;
    flow.addBookmark(0, ReportTexts::tr("Summary"), 0);
    letterHead(c, ReportTexts::tr("Service level report, %1").arg(c.format.month(c.now().month)));
    headline(c, verdictOf(c.now(), c.policy(), c.format).text());
    figureRow(c, {targetFigure(c), downtimeFigure(c, sumsOf(std::span(&c.now(), 1))), creditFigure(c)});
    answerRows(c, answersOf(c.now(), c.policy(), c.format), monthsHeight(c));
    flow.line(flow.left(), flow.left() + flow.width(), flow.y(), flow.type().strongRule, 0.6 * pt);
    flow.moveTo(flow.y() + 11 * pt);
    months(c, flow.room() - signHeight);
    signatures(c);
}

} // namespace makegood::ui::sections
