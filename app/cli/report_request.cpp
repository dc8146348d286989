// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_request.h"

#include <QRegularExpression>

#include "common_options.h"
#include "language.h"

namespace makegood::cli
{

namespace
{

// The words of --sections, in the order of the pages.
const std::pair<const char *, ReportSection> sectionWords[]
    = {{"summary", ReportSection::Summary},  {"month", ReportSection::Month},
       {"credit", ReportSection::Credit},    {"maintenance", ReportSection::Maintenance},
       {"support", ReportSection::Support},  {"clauses", ReportSection::Clauses},
       {"evidence", ReportSection::Evidence}};

Expected<std::set<ReportSection>> readSections(const std::string &text)
{
    std::set<ReportSection> out;
    for (const QString &word : QString::fromStdString(text).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        bool known = false;
        for (const auto &[name, section] : sectionWords)
            if (word.trimmed() == QLatin1String(name)) {
                out.insert(section);
                known = true;
            }
        if (!known)
            return tl::unexpected(usageError("--sections takes summary, month, credit, maintenance, support, "
                                             "clauses and evidence, separated by commas, not '"
                                             + word.toStdString() + "'"));
    }
    return out;
}

} // namespace

void addReportLook(Options &options)
{
    options.value(QStringLiteral("month"), QStringLiteral("PERIOD"),
                  QStringLiteral("the month, quarter or year that is told: 2026-03, 2026-Q3 or 2026"));
    addAsOf(options);
    options.value(
        QStringLiteral("template"), QStringLiteral("NAME"),
        QStringLiteral("review: the month, quarter or year; claims: the dossier of a month's claims; "
                       "portfolio: all customers of --workspace in one PDF (default: review)"));
    options.value(QStringLiteral("paper"), QStringLiteral("a4|letter"),
                  QStringLiteral("the paper (default: a4)"));
    options.value(
        QStringLiteral("language"), QStringLiteral("NAME"),
        QStringLiteral("the customer's language: ar, de, en, es, fr or zh_CN, with a territory for dates and "
                       "figures when it matters, as in de_CH (default: en_US)"));
    options.value(QStringLiteral("logo"), QStringLiteral("FILE"),
                  QStringLiteral("a PNG, JPEG or SVG for the heading"));
    options.value(QStringLiteral("colour"), QStringLiteral("#RRGGBB"),
                  QStringLiteral("a colour for the band of the first page and the rules above parts"));
    options.value(QStringLiteral("company"), QStringLiteral("NAME"),
                  QStringLiteral("who reports, beside the logo"));
    options.value(QStringLiteral("author"), QStringLiteral("NAME"), QStringLiteral("who signs the report"));
    options.value(QStringLiteral("author-mail"), QStringLiteral("ADDRESS"),
                  QStringLiteral("the e-mail address of who signs"));
    options.value(QStringLiteral("sections"), QStringLiteral("LIST"),
                  QStringLiteral("which parts: summary,month,credit,maintenance,support,clauses,evidence "
                                 "(default: all)"));
    options.flag(QStringLiteral("without-figures"),
                 QStringLiteral("attach no JSON of the figures: the report cannot be recomputed then"));
    options.flag(QStringLiteral("sign"),
                 QStringLiteral("write a signature beside it, FILE.sig, with this computer's key"));
}

Expected<ReportRequest> readReportRequest(const Options &options)
{
    const auto period = options.needed(QStringLiteral("month")).and_then([](const std::string &text) {
        return parsePeriod(text).map_error([&](const Error &) {
            return usageError(
                "--month takes a month, a quarter or a year such as 2026-03, 2026-Q3 or 2026, not '" + text
                + "'");
        });
    });
    if (!period)
        return tl::unexpected(period.error());
    const auto asOf = asOfOrNow(options);
    if (!asOf)
        return tl::unexpected(asOf.error());
    ReportRequest asked{*period, *asOf, {}, {}};
    if (options.isSet(QStringLiteral("sign")))
        asked.signer = work::systemKeyring(QStringLiteral("makegood"));
    asked.look.length = period->length;
    if (options.isSet(QStringLiteral("template"))) {
        const std::string word = options.text(QStringLiteral("template"));
        const auto kind = fromWord<ReportKind>(word);
        if (!kind)
            return tl::unexpected(
                usageError("--template takes review, claims or portfolio, not '" + word + "'"));
        if (!isMadeOf(*kind, period->length))
            return tl::unexpected(usageError("--template " + word + " takes a month, such as 2026-03"));
        asked.look.kind = *kind;
    }
    const std::string paper = options.text(QStringLiteral("paper"));
    if (paper == "letter")
        asked.look.paper = PaperSize::Letter;
    else if (!paper.empty() && paper != "a4")
        return tl::unexpected(usageError("--paper takes a4 or letter, not '" + paper + "'"));
    if (options.isSet(QStringLiteral("language"))) {
        const std::string name = options.text(QStringLiteral("language"));
        const auto locale = spokenLocale(QString::fromStdString(name));
        if (!locale)
            return tl::unexpected(usageError("--language takes "
                                             + shippedLanguages().join(QStringLiteral(", ")).toStdString()
                                             + ", also with a territory as in de_CH, not '" + name + "'"));
        asked.look.locale = *locale;
    }
    if (options.isSet(QStringLiteral("sections"))) {
        const auto sections = readSections(options.text(QStringLiteral("sections")));
        if (!sections)
            return tl::unexpected(sections.error());
        asked.look.sections = *sections;
    }
    const auto given
        = [&](const char *name) { return QString::fromStdString(options.text(QLatin1String(name))); };
    asked.look.logoPath = given("logo");
    if (options.isSet(QStringLiteral("colour"))) {
        static const QRegularExpression hex(QStringLiteral("^#[0-9A-Fa-f]{6}$"));
        const QString colour = given("colour");
        if (!hex.match(colour).hasMatch())
            return tl::unexpected(usageError("--colour takes six hexadecimal digits such as #1B5FC1, not '"
                                             + colour.toStdString() + "'"));
        asked.look.colour = QColor(colour);
    }
    asked.look.company = given("company");
    asked.look.author = given("author");
    asked.look.authorMail = given("author-mail");
    asked.look.attachFigures = !options.isSet(QStringLiteral("without-figures"));
    return asked;
}

} // namespace makegood::cli
