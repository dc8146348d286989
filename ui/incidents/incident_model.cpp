// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/incident_model.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include <QBrush>
#include <QFont>
#include <QGuiApplication>
#include <QIcon>
#include <QPainter>
#include <QPalette>

#include "charts/status_shape.h"
#include "explain/brief_text.h"
#include "explain/capital.h"
#include "explain/cell_text.h"
#include "explain/format.h"
#include "explain/not_counted.h"
#include "explain/words.h"
#include "widgets/theme.h"

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
    if (a.isDraft != b.isDraft || a.draftCause != b.draftCause || a.attachments != b.attachments
        || (a.incident == nullptr) != (b.incident == nullptr)
        || (a.incident != nullptr && *a.incident != *b.incident))
        return false;
    if (a.outage == nullptr)
        return true;
    const Outage &x = *a.outage;
    const Outage &y = *b.outage;
    return x.recorded == y.recorded && x.cause == y.cause && x.counted == y.counted
        && x.credited == y.credited && x.amount == y.amount;
}

QIcon draftIcon()
{
    const bool dark = Theme::isDark(QGuiApplication::palette());
    QPixmap picture(32, 32);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintMark(painter, QRectF(0, 0, 32, 32), Mark::Draft, dark);
    return QIcon(picture);
}

QString countsText(const IncidentRow &row)
{
    const Outage *o = row.outage;
    if (o == nullptr)
        return makegood::ui::IncidentModel::tr("No outage");
    if (!o->recorded)
        return capital(notCountedText(o->unrecorded.value_or(Unrecorded::MinOutage)));
    if (o->counted == Duration::zero())
        return makegood::ui::IncidentModel::tr("No, excluded");
    return row.isExcluded() ? makegood::ui::IncidentModel::tr("Partly")
                            : makegood::ui::IncidentModel::tr("Yes");
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
        IncidentRow row;
        row.outage = &outage;
        row.inMonth = outage.whole.clippedTo(out.evaluation->period);
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
            out.rows.push_back({nullptr, one.incident, one.attachments, {}, false, {}});
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
    mark(rows.rows);
    refreshRows(std::move(rows.rows), isSameThing, isSame);
    if (!before.evaluation || before.evaluation->currency.code != m_shown.evaluation->currency.code)
        emit headerDataChanged(Qt::Horizontal, Amount, Amount);
}

void IncidentModel::mark(std::vector<IncidentRow> &rows) const
{
    for (IncidentRow &row : rows) {
        const auto draft = std::find_if(m_drafts.begin(), m_drafts.end(), [&](const RowDraft &one) {
            return one.outage ? row.outage != nullptr && *one.outage == row.outage->whole
                              : row.outage == nullptr && row.incident->id == one.incident;
        });
        row.isDraft = draft != m_drafts.end();
        row.draftCause = row.isDraft ? draft->cause : std::nullopt;
    }
}

void IncidentModel::setDrafts(const std::vector<RowDraft> &drafts)
{
    m_drafts = drafts;
    std::vector<IncidentRow> all = rows();
    mark(all);
    refreshRows(std::move(all), isSameThing, isSame);
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
        return tr("Started");
    case Length:
        return tr("Length");
    case CauseWord:
        return tr("Cause");
    case Id:
        return tr("Incident");
    case Counts:
        return tr("Counts?");
    case Counted:
        return tr("Counted");
    case Amount:
        //: A column of amounts in one currency.
        return m_shown.evaluation ? tr("Credit, %1").arg(toText(m_shown.evaluation->currency.code))
                                  : tr("Credit");
    }
    return {};
}

QVariant IncidentModel::tip(const IncidentRow &row, int column) const
{
    const Zone &zone = m_shown.evaluation->zone;
    const Outage *o = row.outage;
    switch (column) {
    case Start: {
        const Format format(QLocale(), zone, Currency());
        return QStringList{
            tr("%1 to %2").arg(format.instant(row.when().start), format.instant(row.when().end)),
            tr("%1 to %2").arg(utcText(row.when().start), utcText(row.when().end))}
            .join(QLatin1Char('\n'));
    }
    case Length:
        return lengthText(row.when().length());
    case CauseWord:
        return row.isDraft ? QVariant(tr("Not saved. Recorded: %1").arg(words::cause(row.cause())))
                           : QVariant();
    case Id:
        if (row.incident == nullptr)
            return {};
        return QStringList{
            toText(row.incident->id),
            row.incident->postMortemAt
                ? tr("Post-mortem received %1").arg(momentText(*row.incident->postMortemAt, zone))
                : tr("No post-mortem"),
            tr("%n pieces of evidence", nullptr, row.attachments)}
            .join(QLatin1Char('\n'));
    case Counted:
        return o == nullptr ? QVariant() : QVariant(lengthText(o->counted));
    case Amount:
        return o == nullptr ? QVariant() : QVariant(tr("Credited time: %1").arg(lengthText(o->credited)));
    default:
        return {};
    }
}

QVariant IncidentModel::cell(const IncidentRow &row, int column, int role) const
{
    const Outage *o = row.outage;
    if (role == Qt::ForegroundRole && (o == nullptr || !o->recorded))
        return QGuiApplication::palette().brush(QPalette::PlaceholderText);
    if (role == Qt::FontRole && row.isDraft && column == CauseWord) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::DecorationRole && row.isDraft && column == CauseWord)
        return draftIcon();
    if (role == Qt::AccessibleTextRole && row.isDraft && column == CauseWord)
        return tr("%1, not saved").arg(words::cause(row.shownCause()));
    if (role == Qt::ToolTipRole)
        return tip(row, column);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool sort = role == SortRole;
    const Format format(QLocale(), *m_shown.evaluation);
    const auto length = [&](Duration d) { return sort ? number(d) : QVariant(briefDuration(d, format)); };
    const QVariant none = sort ? QVariant() : QVariant(Format::none());
    switch (column) {
    case Start:
        return sort ? number(row.when().start.time_since_epoch())
                    : QVariant(momentText(std::chrono::floor<std::chrono::minutes>(row.when().start),
                                          m_shown.evaluation->zone));
    case Length:
        return length(row.when().length());
    case CauseWord:
        return capital(words::cause(row.shownCause()));
    case Id:
        return row.incident == nullptr ? none : QVariant(toText(row.incident->id));
    case Counts:
        return countsText(row);
    case Counted:
        return o == nullptr ? none : length(o->counted);
    case Amount:
        if (o == nullptr || !o->amount)
            return none;
        return sort ? QVariant(static_cast<qlonglong>(o->amount->minor))
                    : QVariant(amountText(*o->amount, m_shown.evaluation->currency));
    }
    return {};
}

void IncidentFilter::setSort(Sort sort)
{
    m_sort = sort;
    invalidateFilter();
}

void IncidentFilter::setCause(std::optional<Cause> cause)
{
    m_cause = cause;
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
    if (!sorted || (m_cause && one.cause() != *m_cause))
        return false;
    if (m_words.isEmpty())
        return true;
    QString text = words::cause(one.cause());
    if (one.incident != nullptr)
        text += QLatin1Char(' ') + toText(one.incident->id) + QLatin1Char(' ') + toText(one.incident->notes);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace makegood::ui

#include "moc_incident_model.cpp"
