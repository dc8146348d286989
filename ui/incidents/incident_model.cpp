// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/incident_model.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include <QBrush>
#include <QGuiApplication>
#include <QPalette>

#include "explain/cell_text.h"
#include "explain/format.h"
#include "explain/words.h"

namespace makegood::ui
{

namespace
{

bool isSameThing(const IncidentRow &a, const IncidentRow &b)
{
    return a.when() == b.when() && (a.outage == nullptr) == (b.outage == nullptr)
        && (a.outage != nullptr || a.incident->id == b.incident->id);
}

bool isSame(const IncidentRow &a, const IncidentRow &b)
{
    if (a.attachments != b.attachments || (a.incident == nullptr) != (b.incident == nullptr)
        || (a.incident != nullptr && *a.incident != *b.incident))
        return false;
    if (a.outage == nullptr)
        return true;
    const Outage &x = *a.outage;
    const Outage &y = *b.outage;
    return x.recorded == y.recorded && x.cause == y.cause && x.counted == y.counted
        && x.credited == y.credited && x.amount == y.amount;
}

QVariant number(Duration d)
{
    return static_cast<qlonglong>(d.count());
}

} // namespace

IncidentRows incidentRows(std::shared_ptr<const Evaluation> evaluation, const ServiceResult &service,
                          std::shared_ptr<const CaseData> data)
{
    IncidentRows out{std::move(evaluation), std::move(data), service.service, {}};
    struct Known {
        const Incident *incident;
        int attachments = 0;
        bool explains = false;
    };
    std::unordered_map<std::string_view, Known> known;
    if (out.data) {
        for (const Incident &incident : out.data->evidence.incidents)
            if (incident.service == service.service)
                known.emplace(incident.id, Known{&incident});
        for (const Attachment &one : out.data->evidence.attachments)
            if (const auto at = known.find(one.incident); at != known.end())
                ++at->second.attachments;
    }
    out.rows.reserve(service.outages.size());
    for (const Outage &outage : service.outages) {
        IncidentRow row{&outage, nullptr, 0, outage.whole.clippedTo(out.evaluation->period)};
        if (const auto at = known.find(outage.incident); at != known.end()) {
            at->second.explains = true;
            row.incident = at->second.incident;
            row.attachments = at->second.attachments;
        }
        out.rows.push_back(row);
    }
    const std::size_t outages = out.rows.size();
    for (const auto &[id, one] : known)
        if (!one.explains && one.incident->when.meets(out.evaluation->period))
            out.rows.push_back({nullptr, one.incident, one.attachments, {}});
    if (out.rows.size() > outages)
        std::sort(out.rows.begin(), out.rows.end(), [](const IncidentRow &a, const IncidentRow &b) {
            if (a.when().start != b.when().start)
                return a.when().start < b.when().start;
            if (a.outage == nullptr || b.outage == nullptr)
                return a.outage != nullptr || (b.outage == nullptr && a.incident->id < b.incident->id);
            return a.when().end < b.when().end;
        });
    return out;
}

void IncidentModel::show(IncidentRows rows)
{
    // Keep the old data until its rows are compared.
    const IncidentRows before = std::move(m_shown);
    m_shown = {rows.evaluation, rows.data, rows.service, {}};
    refreshRows(std::move(rows.rows), isSameThing, isSame);
}

void IncidentModel::clear()
{
    setRows({});
    m_shown = {};
}

ReviewTargets IncidentModel::targetsOf(const std::vector<int> &rows) const
{
    ReviewTargets out;
    for (const int row : rows) {
        const IncidentRow &one = at(row);
        if (one.incident == nullptr)
            out.outages.push_back({m_shown.service, one.outage->whole});
        else if (std::find(out.incidents.begin(), out.incidents.end(), one.incident->id)
                 == out.incidents.end())
            out.incidents.push_back(one.incident->id);
    }
    return out;
}

QString IncidentModel::title(int column) const
{
    switch (column) {
    case Start:
        return tr("Start");
    case End:
        return tr("End");
    case Length:
        return tr("Length");
    case CauseWord:
        return tr("Cause");
    case Counted:
        return tr("Counted");
    case Credited:
        return tr("Credited");
    case Amount:
        return tr("Amount");
    case Recorded:
        return tr("Recorded");
    case Id:
        return tr("Incident");
    case PostMortem:
        return tr("Post-mortem");
    case Evidence:
        return tr("Evidence");
    }
    return {};
}

QVariant IncidentModel::cell(const IncidentRow &row, int column, int role) const
{
    const Outage *o = row.outage;
    if (role == Qt::ForegroundRole && (o == nullptr || !o->recorded))
        return QGuiApplication::palette().brush(QPalette::PlaceholderText);
    if (role == Qt::ToolTipRole) {
        if (column == Start)
            return utcText(row.when().start);
        if (column == End)
            return utcText(row.when().end);
        if (column == PostMortem && row.incident != nullptr && row.incident->postMortemAt)
            return utcText(*row.incident->postMortemAt);
        return {};
    }
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool sort = role == SortRole;
    const Zone &zone = m_shown.evaluation->zone;
    const auto length = [&](Duration d) { return sort ? number(d) : QVariant(lengthText(d)); };
    const QVariant none = sort ? QVariant() : QVariant(Format::none());
    switch (column) {
    case Start:
        return sort ? number(row.when().start.time_since_epoch())
                    : QVariant(momentText(row.when().start, zone));
    case End:
        return sort ? number(row.when().end.time_since_epoch()) : QVariant(endText(row.when(), zone));
    case Length:
        return length(row.when().length());
    case CauseWord:
        return words::cause(row.cause());
    case Counted:
        return o == nullptr ? none : length(o->counted);
    case Credited:
        return o == nullptr ? none : length(o->credited);
    case Amount:
        if (o == nullptr || !o->amount)
            return none;
        return sort ? QVariant(static_cast<qlonglong>(o->amount->minor))
                    : QVariant(moneyText(*o->amount, m_shown.evaluation->currency));
    case Recorded:
        return o == nullptr ? tr("no outage") : (o->recorded ? tr("recorded") : tr("too short"));
    case Id:
        return row.incident == nullptr ? none : QVariant(toText(row.incident->id));
    case PostMortem:
        if (row.incident == nullptr || !row.incident->postMortemAt)
            return none;
        return sort ? number(row.incident->postMortemAt->time_since_epoch())
                    : QVariant(momentText(*row.incident->postMortemAt, zone));
    case Evidence:
        return sort ? QVariant(row.attachments)
                    : QVariant(row.attachments == 0 ? Format::none() : QLocale().toString(row.attachments));
    }
    return {};
}

void IncidentFilter::setSort(Sort sort)
{
    m_sort = sort;
    invalidateFilter();
}

void IncidentFilter::setWords(const QString &words)
{
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool IncidentFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const IncidentRow &one = static_cast<const IncidentModel *>(sourceModel())->at(row);
    const bool sorted = m_sort == Sort::All
        || (m_sort == Sort::RecordedOnes && one.outage != nullptr && one.outage->recorded)
        || (m_sort == Sort::Unclassified && one.cause() == Cause::Unclassified)
        || (m_sort == Sort::Excluded && one.isExcluded());
    if (!sorted || m_words.isEmpty())
        return sorted;
    QString text = words::cause(one.cause());
    if (one.incident != nullptr)
        text += QLatin1Char(' ') + toText(one.incident->id) + QLatin1Char(' ') + toText(one.incident->notes);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace makegood::ui

#include "moc_incident_model.cpp"
