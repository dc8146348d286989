// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/plain_contract.h"

#include <algorithm>
#include <set>

#include <QCoreApplication>
#include <QRegularExpression>

#include "explain/cell_text.h"
#include "explain/words.h"
#include "sla/policy/toml_patch.h"

namespace makegood::ui
{

namespace
{

struct PlainContractTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::PlainContract)
};

QString firstServiceProblem(const PlainContract &contract, const AskedByAgreement &asked,
                            const Currency &currency)
{
    std::set<QString> names;
    for (const PlainService &service : contract.services) {
        if (service.isEmpty())
            continue;
        if (service.name.isEmpty())
            return PlainContractTexts::tr("Enter a name for each service.");
        if (!names.insert(service.name).second)
            return PlainContractTexts::tr("Two services are named “%1”. Give each a name of its own.")
                .arg(service.name);
        if (asked.typeMatters && service.type.empty())
            return PlainContractTexts::tr("Choose the kind of “%1”: the credit depends on it.")
                .arg(service.name);
        if (!parseMoney(plainAmount(service.price).toStdString(), currency))
            return PlainContractTexts::tr("Enter the monthly price of “%1” as a number, such as 120.00.")
                .arg(service.name);
        for (std::size_t i = 0; i < asked.charges.size(); ++i)
            if (i >= service.charges.size()
                || !parseMoney(plainAmount(service.charges[i]).toStdString(), currency))
                return PlainContractTexts::tr("Enter “%1” of “%2” as a number, such as 80.00.")
                    .arg(toText(asked.charges[i]), service.name);
    }
    return names.empty() ? PlainContractTexts::tr("Enter at least one service.") : QString();
}

bool isAmount(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral("^[0-9]+(\\.[0-9]+)?$"));
    return plain.match(plainAmount(text)).hasMatch();
}

const AskedByAgreement::Kind *kindNamed(const AskedByAgreement &asked, const QString &word)
{
    for (const AskedByAgreement::Kind &kind : asked.kinds)
        if (kind.title.compare(word, Qt::CaseInsensitive) == 0
            || toText(asked.typeMatters ? kind.type : kind.id).compare(word, Qt::CaseInsensitive) == 0)
            return &kind;
    return nullptr;
}

// A class whose credit depends on the type of the service is a kind for each type.
void addKinds(AskedByAgreement &asked, const ServiceClass &kind, bool isOnly)
{
    const QString title = toText(kind.title.empty() ? kind.id : kind.title);
    if (!asked.typeMatters) {
        asked.kinds.push_back({kind.id, title});
        return;
    }
    for (const std::string_view type : serviceTypes) {
        const QString typeTitle = words::serviceType(std::string(type));
        asked.kinds.push_back(
            {kind.id, isOnly ? typeTitle : words::list({title, typeTitle}), std::string(type)});
    }
}

} // namespace

AskedByAgreement askedBy(const Policy &policy)
{
    AskedByAgreement out;
    std::set<std::string> charges;
    const auto see = [&](const Policy &terms) {
        for (const ServiceClass &kind : policy.classes)
            for (const CreditRule *rule : terms.credit.rulesFor(kind.id)) {
                if (rule->isOfNamedCharge())
                    charges.insert(rule->base);
                for (const Scenario &scenario : rule->scenarios)
                    out.typeMatters = out.typeMatters || !scenario.serviceTypes.empty();
            }
    };
    see(policy);
    for (const Reading &reading : policy.readings)
        if (reading.terms)
            see(*reading.terms);
    const auto ofServices = [](const ServiceClass &kind) { return !kind.ofGroup; };
    const bool isOnly = std::count_if(policy.classes.begin(), policy.classes.end(), ofServices) == 1;
    for (const ServiceClass &kind : policy.classes)
        if (ofServices(kind))
            addKinds(out, kind, isOnly);
    out.charges.assign(charges.begin(), charges.end());
    return out;
}

std::vector<PlainProblem> problemsOf(const PlainContract &contract, const AskedByAgreement &asked)
{
    using Field = PlainProblem::Field;
    std::vector<PlainProblem> out;
    if (contract.customer.trimmed().isEmpty())
        out.push_back({Field::Customer, PlainContractTexts::tr("Enter the customer’s name.")});
    if (!Zone::named(contract.zone))
        out.push_back({Field::Zone,
                       PlainContractTexts::tr("Choose a time zone from the list, such as Europe/Madrid.")});
    const auto currency = Currency::named(contract.currency);
    if (!currency)
        out.push_back({Field::Currency,
                       PlainContractTexts::tr("Choose a currency by its three letters, such as USD.")});
    const QString services = firstServiceProblem(contract, asked, currency.value_or(Currency{"USD", 2}));
    if (!services.isEmpty())
        out.push_back({Field::Services, services});
    return out;
}

std::string contractText(const PlainContract &contract, const AskedByAgreement &asked, const std::string &id,
                         const std::string &policyName)
{
    std::string out = "schema = 1\nid = " + tomlString(id) + "\ncustomer = "
        + tomlString(contract.customer.trimmed().toStdString()) + "\npolicy = " + tomlString(policyName)
        + "\ntime_zone = " + tomlString(contract.zone) + "\ncurrency = " + tomlString(contract.currency)
        + "\nbilling_day = 1\nstart = \"" + formatDate(contract.start) + "\"\n";
    for (const PlainService &service : contract.services) {
        if (service.isEmpty())
            continue;
        out += "\n[[service]]\nid = " + tomlString(service.name.toStdString())
            + "\nclass = " + tomlString(service.kind) + "\ntype = " + tomlString(service.type)
            + "\nprice = " + tomlString(plainAmount(service.price).toStdString()) + '\n';
        std::string charges;
        for (std::size_t i = 0; i < asked.charges.size(); ++i)
            charges += (charges.empty() ? "{ name = " : ", { name = ") + tomlString(asked.charges[i])
                + ", amount = "
                + tomlString(i < service.charges.size() ? plainAmount(service.charges[i]).toStdString()
                                                        : std::string())
                + " }";
        if (!charges.empty())
            out += "named_charge = [" + charges + "]\n";
    }
    return out;
}

std::string freeId(const QString &customer, const std::vector<ContractRow> &contracts)
{
    std::string base;
    for (const QChar letter : customer.normalized(QString::NormalizationForm_KD).toLower()) {
        const char16_t code = letter.unicode();
        if ((code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9'))
            base += static_cast<char>(code);
        else if (!letter.isMark() && !base.empty() && base.back() != '-')
            base += '-';
    }
    while (!base.empty() && base.back() == '-')
        base.pop_back();
    if (base.empty())
        base = "customer";
    const auto isTaken = [&](const std::string &id) {
        return std::any_of(contracts.begin(), contracts.end(),
                           [&](const ContractRow &row) { return row.id == id; });
    };
    std::string out = base;
    for (int i = 2; isTaken(out); ++i)
        out = base + '-' + std::to_string(i);
    return out;
}

std::vector<PlainService> pastedServices(const QString &text, const AskedByAgreement &asked)
{
    static const QRegularExpression lineEnd(QStringLiteral("\r\n|\r|\n"));
    std::vector<PlainService> out;
    bool first = true;
    for (const QString &line : text.split(lineEnd, Qt::SkipEmptyParts)) {
        const QChar between = line.contains(QLatin1Char('\t')) ? QLatin1Char('\t') : QLatin1Char(';');
        QStringList cells;
        for (const QString &cell : line.split(between))
            cells << cell.trimmed();
        PlainService service;
        service.name = cells.takeFirst();
        service.kind = asked.kinds.empty() ? std::string() : asked.kinds.front().id;
        if (asked.typeMatters)
            service.type.clear();
        bool hasPrice = false;
        for (const QString &cell : cells) {
            if (const AskedByAgreement::Kind *kind = kindNamed(asked, cell)) {
                service.kind = kind->id;
                service.type = kind->type;
            } else if (isAmount(cell) && std::exchange(hasPrice, true))
                service.charges.push_back(plainAmount(cell));
            else if (isAmount(cell))
                service.price = plainAmount(cell);
        }
        const bool isTitle = std::exchange(first, false) && !hasPrice && cells.size() > 0;
        if (!isTitle && !service.isEmpty())
            out.push_back(std::move(service));
    }
    return out;
}

QString plainAmount(const QString &text)
{
    QString out;
    for (const QChar letter : text)
        if (!letter.isSpace() && letter != QLatin1Char('\''))
            out += letter.isDigit() ? QChar(QLatin1Char(static_cast<char>('0' + letter.digitValue())))
                                    : letter;
    const auto comma = out.lastIndexOf(QLatin1Char(','));
    const auto dot = out.lastIndexOf(QLatin1Char('.'));
    // The last sign of both is the decimal one. A single comma is it too, unless thousands follow it.
    const bool byComma = comma > dot && (dot >= 0 || out.size() - comma - 1 != 3);
    if (byComma) {
        out.remove(QLatin1Char('.'));
        if (out.count(QLatin1Char(',')) > 1)
            return text;
        out.replace(QLatin1Char(','), QLatin1Char('.'));
    } else {
        out.remove(QLatin1Char(','));
        if (out.count(QLatin1Char('.')) > 1)
            out.remove(QLatin1Char('.'));
    }
    static const QRegularExpression plain(QStringLiteral("^[0-9]+(\\.[0-9]+)?$"));
    return plain.match(out).hasMatch() ? out : text;
}

} // namespace makegood::ui
