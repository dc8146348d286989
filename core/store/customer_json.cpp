// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/customer_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace makegood::store
{

namespace
{

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

std::string plain(const QJsonValue &value)
{
    return value.toString().toStdString();
}

} // namespace

std::string customerText(const CustomerRecord &record)
{
    QJsonArray contacts;
    for (const Contact &one : record.contacts)
        contacts.append(QJsonObject{{QStringLiteral("name"), text(one.name)},
                                    {QStringLiteral("email"), text(one.email)},
                                    {QStringLiteral("role"), text(one.role)}});
    QJsonArray tags;
    for (const std::string &tag : record.tags)
        tags.append(text(tag));
    const QJsonObject all{
        {QStringLiteral("contacts"), contacts},           {QStringLiteral("language"), text(record.language)},
        {QStringLiteral("time_zone"), text(record.zone)}, {QStringLiteral("owner"), text(record.owner)},
        {QStringLiteral("notes"), text(record.notes)},    {QStringLiteral("tags"), tags}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact).toStdString();
}

void readCustomerText(const std::string &json, CustomerRecord &record)
{
    const QJsonObject all = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    for (const QJsonValue &value : all[QStringLiteral("contacts")].toArray()) {
        const QJsonObject one = value.toObject();
        record.contacts.push_back({plain(one[QStringLiteral("name")]), plain(one[QStringLiteral("email")]),
                                   plain(one[QStringLiteral("role")])});
    }
    record.language = plain(all[QStringLiteral("language")]);
    record.zone = plain(all[QStringLiteral("time_zone")]);
    record.owner = plain(all[QStringLiteral("owner")]);
    record.notes = plain(all[QStringLiteral("notes")]);
    for (const QJsonValue &tag : all[QStringLiteral("tags")].toArray())
        record.tags.push_back(plain(tag));
}

std::string customerDifference(const CustomerRecord &before, const CustomerRecord &after)
{
    std::string out;
    const auto note = [&](const char *field, bool differs) {
        if (differs)
            out += (out.empty() ? "" : ", ") + std::string(field);
    };
    note("name", before.name != after.name);
    note("contacts", before.contacts != after.contacts);
    note("language", before.language != after.language);
    note("time zone", before.zone != after.zone);
    note("owner", before.owner != after.owner);
    note("notes", before.notes != after.notes);
    note("tags", before.tags != after.tags);
    note("logo", before.logo != after.logo);
    return out;
}

} // namespace makegood::store
