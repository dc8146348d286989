// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report_look.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "work/report_states.h"

namespace makegood::ui
{

namespace
{

struct LookTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::ReportLook)
};

QString key(const char *name)
{
    return QLatin1String(name);
}

} // namespace

QString sectionName(ReportSection section, ReportKind kind, PeriodLength length)
{
    if (kind == ReportKind::Claims && section == ReportSection::Credit)
        return LookTexts::tr("Text of each claim");
    if (length != PeriodLength::Month && section == ReportSection::Month)
        return LookTexts::tr("Month by month");
    if (length != PeriodLength::Month && section == ReportSection::Credit)
        return LookTexts::tr("Credit by month");
    switch (section) {
    case ReportSection::Summary:
        return LookTexts::tr("Summary");
    case ReportSection::Month:
        return LookTexts::tr("Month by service");
    case ReportSection::Credit:
        return LookTexts::tr("Credit, line by line");
    case ReportSection::Maintenance:
        return LookTexts::tr("Maintenance");
    case ReportSection::Support:
        return LookTexts::tr("Support and other promises");
    case ReportSection::Clauses:
        return LookTexts::tr("Clauses and reasons");
    case ReportSection::Evidence:
        return LookTexts::tr("Evidence of each outage");
    }
    return {};
}

QString kindName(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Review:
        return LookTexts::tr("Review");
    case ReportKind::Claims:
        return LookTexts::tr("Claim dossier");
    case ReportKind::Portfolio:
        return LookTexts::tr("Portfolio summary");
    }
    return {};
}

std::string lookText(const ReportOptions &look)
{
    QJsonArray sections;
    for (const ReportSection section : look.sections)
        sections << static_cast<int>(section);
    const QJsonObject out{{key("language"), look.locale.name()},
                          {key("kind"), QString::fromStdString(wordOf(look.kind))},
                          {key("period"), QString::fromStdString(wordOf(look.length))},
                          {key("file"), look.fileName},
                          {key("paper"), look.paper == PaperSize::A4 ? key("a4") : key("letter")},
                          {key("logo"), look.logoPath},
                          {key("colour"), look.colour.isValid() ? look.colour.name() : QString()},
                          {key("company"), look.company},
                          {key("author"), look.author},
                          {key("mail"), look.authorMail},
                          {key("figures"), look.attachFigures},
                          {key("sections"), sections}};
    return QJsonDocument(out).toJson(QJsonDocument::Compact).toStdString();
}

ReportOptions lookFrom(const std::string &text, const ReportOptions &otherwise)
{
    const QJsonObject in = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    ReportOptions out = otherwise;
    if (in.isEmpty())
        return out;
    if (const QString name = in.value(key("language")).toString(); !name.isEmpty())
        out.locale = QLocale(name);
    const auto kind = fromWord<ReportKind>(in.value(key("kind")).toString().toStdString());
    const auto length = fromWord<PeriodLength>(in.value(key("period")).toString().toStdString());
    out.kind = kind.value_or(ReportKind::Review);
    out.length = length.value_or(PeriodLength::Month);
    if (!isMadeOf(out.kind, out.length))
        out.length = PeriodLength::Month;
    out.fileName = in.value(key("file")).toString().left(120);
    out.paper = in.value(key("paper")).toString() == key("letter") ? PaperSize::Letter : PaperSize::A4;
    out.logoPath = in.value(key("logo")).toString();
    const QString colour = in.value(key("colour")).toString();
    out.colour = colour.isEmpty() ? QColor() : QColor(colour);
    out.company = in.value(key("company")).toString();
    // Who reports is whoever sits here, unless another name was given.
    if (const QString author = in.value(key("author")).toString(); !author.isEmpty())
        out.author = author;
    if (const QString mail = in.value(key("mail")).toString(); !mail.isEmpty())
        out.authorMail = mail;
    out.attachFigures = in.value(key("figures")).toBool(true);
    if (in.value(key("sections")).isArray()) {
        out.sections.clear();
        for (const auto &one : in.value(key("sections")).toArray())
            for (const ReportSection section : allReportSections())
                if (static_cast<int>(section) == one.toInt(-1))
                    out.sections.insert(section);
    }
    return out;
}

ReportOptions lookOf(const std::string &text, const ReportOptions &otherwise, const CustomerRecord *customer)
{
    ReportOptions inItsLanguage = otherwise;
    if (customer != nullptr && !customer->language.empty())
        if (const QLocale locale(QString::fromStdString(customer->language)); locale.language() != QLocale::C)
            inItsLanguage.locale = locale;
    return lookFrom(text, inItsLanguage);
}

Expected<LookBook> LookBook::read(Workspace &workspace)
{
    auto contracts = workspace.contracts().list();
    if (!contracts)
        return tl::unexpected(contracts.error());
    auto customers = workspace.customers().list();
    if (!customers)
        return tl::unexpected(customers.error());
    return LookBook{std::move(*contracts), std::move(*customers)};
}

const CustomerRecord *LookBook::customerOf(const std::string &contract) const
{
    for (const ContractRow &row : contracts)
        if (row.id == contract)
            for (const CustomerRecord &record : customers)
                if (record.name == row.customer)
                    return &record;
    return nullptr;
}

Expected<ReportOptions> LookBook::lookIn(Workspace &workspace, const std::string &contract,
                                         const ReportOptions &otherwise) const
{
    return reportLook(workspace, contract).map([&](const std::string &own) {
        return lookOf(own, otherwise, customerOf(contract));
    });
}

Expected<ReportOptions> storedLook(Workspace &workspace, const std::string &contract,
                                   const ReportOptions &window)
{
    const auto otherwise = reportLook(workspace, {});
    if (!otherwise)
        return tl::unexpected(otherwise.error());
    return LookBook::read(workspace).and_then(
        [&](const LookBook &book) { return book.lookIn(workspace, contract, lookFrom(*otherwise, window)); });
}

} // namespace makegood::ui
