// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/maintenance_draft_json.h"

#include <QJsonArray>

#include "explain/cell_text.h"

namespace makegood::ui
{

namespace
{

// As text: a JSON number is a double.
QJsonValue keptInstant(const std::optional<Instant> &at)
{
    return at ? QJsonValue(QString::number(at->time_since_epoch().count())) : QJsonValue();
}

std::optional<Instant> instantIn(const QJsonValue &value)
{
    bool isNumber = false;
    const qlonglong count = value.toString().toLongLong(&isNumber);
    return isNumber ? std::optional(Instant(Duration(count))) : std::nullopt;
}

QJsonArray keptNames(const std::vector<std::string> &names)
{
    QJsonArray out;
    for (const std::string &name : names)
        out.append(toText(name));
    return out;
}

std::vector<std::string> namesIn(const QJsonValue &value)
{
    std::vector<std::string> out;
    for (const QJsonValue &name : value.toArray())
        out.push_back(name.toString().toStdString());
    return out;
}

QJsonObject keptWindow(const MaintenanceWindow &window)
{
    return {{QStringLiteral("uid"), toText(window.uid)},
            {QStringLiteral("services"), keptNames(window.services)},
            {QStringLiteral("start"), keptInstant(window.when.start)},
            {QStringLiteral("end"), keptInstant(window.when.end)},
            {QStringLiteral("notified"), keptInstant(window.notifiedAt)},
            {QStringLiteral("channel"), window.channel ? QJsonValue(toText(*window.channel)) : QJsonValue()},
            {QStringLiteral("status"), static_cast<int>(window.status)},
            {QStringLiteral("summary"), toText(window.summary)}};
}

} // namespace

QJsonObject toJson(const MaintenanceDraft &draft)
{
    QJsonObject out{{QStringLiteral("window"), keptWindow(draft.window)},
                    {QStringLiteral("contracts"), keptNames(draft.contracts)}};
    // So that a window that somebody changed meanwhile is told from the one that was edited.
    if (draft.original)
        out.insert(QStringLiteral("original"), keptWindow(*draft.original));
    return out;
}

std::optional<MaintenanceDraft> maintenanceDraftOf(const QJsonObject &object,
                                                   const std::optional<MaintenanceWindow> &stored)
{
    const QJsonObject window = object.value(QLatin1String("window")).toObject();
    const auto start = instantIn(window.value(QLatin1String("start")));
    const auto end = instantIn(window.value(QLatin1String("end")));
    const int status = window.value(QLatin1String("status")).toInt(-1);
    const auto original = object.value(QLatin1String("original"));
    if (!start || !end || status < 0 || status > static_cast<int>(WindowStatus::Cancelled)
        || original.isObject() != stored.has_value()
        || (stored && original.toObject() != keptWindow(*stored)))
        return std::nullopt;
    MaintenanceDraft out;
    out.original = stored;
    out.window = stored.value_or(MaintenanceWindow());
    out.window.uid = window.value(QLatin1String("uid")).toString().toStdString();
    out.window.services = namesIn(window.value(QLatin1String("services")));
    out.window.when = {*start, *end};
    out.window.notifiedAt = instantIn(window.value(QLatin1String("notified")));
    const QJsonValue channel = window.value(QLatin1String("channel"));
    out.window.channel = channel.isString() ? std::optional(channel.toString().toStdString()) : std::nullopt;
    out.window.status = static_cast<WindowStatus>(status);
    out.window.summary = window.value(QLatin1String("summary")).toString().toStdString();
    out.contracts = namesIn(object.value(QLatin1String("contracts")));
    return out;
}

} // namespace makegood::ui
