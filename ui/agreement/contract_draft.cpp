// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/contract_draft.h"

#include <QJsonArray>

#include "explain/cell_text.h"

namespace makegood::ui
{

QJsonObject toJson(const PlainContract &contract, const QString &agreement)
{
    QJsonArray services;
    for (const PlainService &service : contract.services) {
        QJsonArray charges;
        for (const QString &charge : service.charges)
            charges.append(charge);
        services.append(QJsonObject{{QStringLiteral("name"), service.name},
                                    {QStringLiteral("kind"), toText(service.kind)},
                                    {QStringLiteral("type"), toText(service.type)},
                                    {QStringLiteral("price"), service.price},
                                    {QStringLiteral("charges"), charges}});
    }
    return {{QStringLiteral("agreement"), agreement},
            {QStringLiteral("customer"), contract.customer},
            {QStringLiteral("zone"), toText(contract.zone)},
            {QStringLiteral("currency"), toText(contract.currency)},
            {QStringLiteral("start"), static_cast<int>(contract.start.time_since_epoch().count())},
            {QStringLiteral("services"), services}};
}

PlainContract plainContractOf(const QJsonObject &object)
{
    const auto text
        = [](const QJsonObject &of, const char *key) { return of.value(QLatin1String(key)).toString(); };
    PlainContract out;
    out.customer = text(object, "customer");
    out.zone = text(object, "zone").toStdString();
    out.currency = text(object, "currency").toStdString();
    out.start = LocalDate(std::chrono::days(object.value(QLatin1String("start")).toInt()));
    for (const QJsonValue &value : object.value(QLatin1String("services")).toArray()) {
        const QJsonObject row = value.toObject();
        PlainService service{text(row, "name"),
                             text(row, "kind").toStdString(),
                             text(row, "price"),
                             {},
                             text(row, "type").toStdString()};
        for (const QJsonValue &charge : row.value(QLatin1String("charges")).toArray())
            service.charges.push_back(charge.toString());
        out.services.push_back(std::move(service));
    }
    return out;
}

QString agreementOf(const QJsonObject &object)
{
    return object.value(QLatin1String("agreement")).toString();
}

bool isUntouched(const PlainContract &contract)
{
    return contract.customer.isEmpty() && contract.services.empty();
}

} // namespace makegood::ui
