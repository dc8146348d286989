// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/review_input.h"

#include "explain/cell_text.h"

namespace makegood::ui
{

namespace
{

QJsonValue momentValue(const std::optional<Instant> &at)
{
    // As text: a JSON number has no room for every millisecond.
    return at ? QJsonValue(QString::number(at->time_since_epoch().count())) : QJsonValue();
}

std::optional<Instant> momentIn(const QJsonValue &value)
{
    bool ok = false;
    const qlonglong count = value.toString().toLongLong(&ok);
    return ok ? std::optional(Instant(Duration(count))) : std::nullopt;
}

QString spanWord(const Interval &when)
{
    return QString::number(when.start.time_since_epoch().count()) + QLatin1Char('-')
        + QString::number(when.end.time_since_epoch().count());
}

constexpr QChar part(0x1F); ///< between the parts of a key; no id has it

} // namespace

int changesBetween(const ReviewInput &before, const ReviewInput &after)
{
    const bool acts = before.action != after.action;
    return (acts ? 1 : 0) + (before.incident != after.incident && !acts ? 1 : 0)
        + (before.cause != after.cause ? 1 : 0) + (before.when.start != after.when.start ? 1 : 0)
        + (before.when.end != after.when.end ? 1 : 0) + (before.splitAt != after.splitAt && !acts ? 1 : 0)
        + (before.postMortemAt != after.postMortemAt ? 1 : 0)
        + (before.identifiedAt != after.identifiedAt ? 1 : 0) + (before.affected != after.affected ? 1 : 0)
        + (before.notes != after.notes ? 1 : 0);
}

QJsonObject toJson(const ReviewInput &input)
{
    return {
        {QStringLiteral("action"), static_cast<int>(input.action)},
        {QStringLiteral("incident"), toText(input.incident)},
        {QStringLiteral("cause"), input.cause ? QJsonValue(static_cast<int>(*input.cause)) : QJsonValue()},
        {QStringLiteral("start"), momentValue(input.when.start)},
        {QStringLiteral("end"), momentValue(input.when.end)},
        {QStringLiteral("split"), momentValue(input.splitAt)},
        {QStringLiteral("postMortem"), momentValue(input.postMortemAt)},
        {QStringLiteral("identified"), momentValue(input.identifiedAt)},
        {QStringLiteral("affected"), input.affected},
        {QStringLiteral("notes"), input.notes},
        {QStringLiteral("why"), input.why}};
}

std::optional<ReviewInput> reviewInputOf(const QJsonObject &object)
{
    const auto value = [&](const char *key) { return object.value(QLatin1String(key)); };
    const int action = value("action").toInt(-1);
    const auto start = momentIn(value("start"));
    const auto end = momentIn(value("end"));
    const auto split = momentIn(value("split"));
    if (action < 0 || action > static_cast<int>(ReviewDraft::Action::Reclassify) || !start || !end || !split)
        return std::nullopt;
    ReviewInput out;
    out.action = static_cast<ReviewDraft::Action>(action);
    out.incident = value("incident").toString().toStdString();
    if (const int cause = value("cause").toInt(-1);
        cause >= 0 && cause < static_cast<int>(wordsOf<Cause>.size()))
        out.cause = static_cast<Cause>(cause);
    out.when = {*start, *end};
    out.splitAt = *split;
    out.postMortemAt = momentIn(value("postMortem"));
    out.identifiedAt = momentIn(value("identified"));
    out.affected = value("affected").toString();
    out.notes = value("notes").toString();
    out.why = value("why").toString();
    return out;
}

QString reviewKeys(const std::string &contract, const std::string &service)
{
    return QStringList{QStringLiteral("review"), toText(contract), toText(service), QString()}.join(part);
}

QString reviewKey(const std::string &contract, const std::string &service,
                  const std::optional<Interval> &outage, const ReviewTargets &targets)
{
    QString row;
    if (outage)
        row = QStringLiteral("outage") + part + spanWord(*outage);
    else if (targets.size() == 0)
        row = QStringLiteral("new");
    else if (targets.size() == 1 && targets.outages.empty())
        row = QStringLiteral("incident") + part + toText(targets.incidents.front());
    else {
        row = QStringLiteral("several");
        for (const std::string &id : targets.incidents)
            row += part + toText(id);
        for (const UnexplainedOutage &one : targets.outages)
            row += part + spanWord(one.when);
    }
    return reviewKeys(contract, service) + row;
}

std::optional<RowDraft> rowDraftOf(const QString &key, const QJsonObject &draft)
{
    const QStringList parts = key.split(part);
    const auto input = reviewInputOf(draft);
    if (parts.size() != 5 || !input)
        return std::nullopt;
    RowDraft out;
    out.cause = input->cause;
    if (parts[3] == QLatin1String("incident")) {
        out.incident = parts[4].toStdString();
        return out;
    }
    if (parts[3] != QLatin1String("outage"))
        return std::nullopt;
    const auto start = momentIn(QJsonValue(parts[4].section(QLatin1Char('-'), 0, 0)));
    const auto end = momentIn(QJsonValue(parts[4].section(QLatin1Char('-'), 1)));
    if (!start || !end)
        return std::nullopt;
    out.outage = Interval{*start, *end};
    return out;
}

} // namespace makegood::ui
