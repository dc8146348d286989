// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/mapping_model.h"

#include <algorithm>

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>
#include <QRegularExpression>

#include "explain/cell_text.h"
#include "explain/format.h"
#include "explain/status.h"
#include "sources/source_words.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

namespace
{

QRegularExpression patternOf(const QString &pattern)
{
    QString text = QRegularExpression::escape(pattern);
    const bool isWild = pattern.contains(QLatin1Char('*')) || pattern.contains(QLatin1Char('?'));
    text.replace(QStringLiteral("\\*"), QStringLiteral(".*"))
        .replace(QStringLiteral("\\?"), QStringLiteral("."));
    if (isWild)
        text = QRegularExpression::anchoredPattern(text);
    return QRegularExpression(
        text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
}

} // namespace

std::vector<TargetChoice> targetChoices(const std::vector<KnownService> &services)
{
    std::vector<TargetChoice> out;
    for (const KnownService &one : services)
        for (const std::string &probe : one.probes) {
            const QString name = MappingModel::tr("%1, %2").arg(isolated(toText(one.customer)),
                                                                isolated(toText(one.service)));
            out.push_back({{one.contract, one.service, probe},
                           one.probes.size() == 1
                               ? name
                               : MappingModel::tr("%1: %2", "service and probe").arg(name, toText(probe))});
        }
    return out;
}

void MappingModel::setSeries(std::vector<FoundSeries> found, std::vector<TargetChoice> choices)
{
    // What was chosen for a series stays when the list is read again.
    struct Before {
        std::optional<MappedProbe> target; ///< empty: ignored
        ChosenBy by;
    };
    std::unordered_map<std::string, Before> before;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].choice >= 0)
            before[m_found[i].text]
                = {m_choices[static_cast<std::size_t>(m_rows[i].choice)].target, m_rows[i].by};
        else if (m_rows[i].choice == ignored)
            before[m_found[i].text] = {{}, m_rows[i].by};
    beginResetModel();
    m_found = std::move(found);
    m_choices = std::move(choices);
    m_preview.reset();
    m_rows.assign(m_found.size(), {});
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        if (const auto former = before.find(m_found[i].text); former != before.end())
            row = {former->second.target ? choiceFor(*former->second.target) : ignored, former->second.by,
                   -1};
        else if (const SuggestedTarget &one = m_found[i].suggestion; one.reason == MatchReason::AlreadyMapped)
            row = {choiceFor(one.target), ChosenBy::Suggestion, -1};
        else if (m_found[i].isIgnored)
            row = {ignored, ChosenBy::Person, -1};
    }
    endResetModel();
    emit choicesMade();
}

void MappingModel::setChoices(std::vector<TargetChoice> choices)
{
    const std::vector<TargetChoice> before = std::exchange(m_choices, std::move(choices));
    for (Row &row : m_rows)
        if (row.choice >= 0)
            row.choice = choiceFor(before[static_cast<std::size_t>(row.choice)].target);
    rowsChanged();
}

int MappingModel::choiceFor(const MappedProbe &target) const
{
    const auto same = [&](const TargetChoice &one) { return one.target == target; };
    auto found = std::ranges::find_if(m_choices, same);
    if (found == m_choices.end()) // a probe of another name still says which service it is
        found = std::ranges::find_if(m_choices, [&](const TargetChoice &one) {
            return one.target.contract == target.contract && one.target.service == target.service;
        });
    return found == m_choices.end() ? noChoice : static_cast<int>(found - m_choices.begin());
}

void MappingModel::choose(const std::vector<int> &rows, int choice, ChosenBy by)
{
    for (const int row : rows) {
        Row &one = m_rows[static_cast<std::size_t>(row)];
        one.choice = choice;
        one.by = choice == noChoice ? ChosenBy::Nobody : by;
    }
    if (!rows.empty())
        rowsChanged();
}

int MappingModel::acceptSuggestions()
{
    int count = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].choice != noChoice || m_found[i].suggestion.reason == MatchReason::None)
            continue;
        if (const int choice = choiceFor(m_found[i].suggestion.target); choice >= 0) {
            m_rows[i].choice = choice;
            m_rows[i].by = ChosenBy::Suggestion;
            ++count;
        }
    }
    if (count > 0)
        rowsChanged();
    return count;
}

std::vector<int> MappingModel::rowsLike(const QString &label, const QString &pattern) const
{
    std::vector<int> out;
    if (pattern.trimmed().isEmpty())
        return out;
    const QRegularExpression like = patternOf(pattern.trimmed());
    for (std::size_t i = 0; i < m_found.size(); ++i) {
        const FoundSeries &one = m_found[i];
        const auto value = one.labels.find(label.toStdString());
        const bool fits = label.isEmpty()
            ? like.match(toText(one.host)).hasMatch() || like.match(toText(one.check)).hasMatch()
                || like.match(toText(one.text)).hasMatch()
            : value != one.labels.end() && like.match(toText(value->second)).hasMatch();
        if (fits)
            out.push_back(static_cast<int>(i));
    }
    return out;
}

std::vector<int> MappingModel::countByChoice() const
{
    std::vector<int> out(m_choices.size(), 0);
    for (const Row &row : m_rows)
        if (row.choice >= 0)
            ++out[static_cast<std::size_t>(row.choice)];
    return out;
}

std::vector<ChosenTarget> MappingModel::chosen() const
{
    std::vector<ChosenTarget> out;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        ChosenTarget one{m_found[i].labels, {}, m_rows[i].choice == ignored};
        if (m_rows[i].choice >= 0)
            one.target = m_choices[static_cast<std::size_t>(m_rows[i].choice)].target;
        out.push_back(std::move(one));
    }
    return out;
}

void MappingModel::setPreview(std::shared_ptr<const MonthPreview> preview)
{
    m_preview = std::move(preview);
    std::unordered_map<std::string, int> at;
    if (m_preview)
        for (std::size_t i = 0; i < m_preview->series.size(); ++i)
            at.emplace(labelsText(m_preview->series[i].labels), static_cast<int>(i));
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto one = at.find(m_found[i].text);
        m_rows[i].preview = one == at.end() ? -1 : one->second;
    }
    if (!m_rows.empty())
        emit dataChanged(index(0, Match), index(rowCount() - 1, Availability));
    emit headerDataChanged(Qt::Horizontal, Month, Month);
}

const PreviewSeries *MappingModel::previewOf(int row) const
{
    const int at = m_rows[static_cast<std::size_t>(row)].preview;
    return m_preview && at >= 0 ? &m_preview->series[static_cast<std::size_t>(at)] : nullptr;
}

const PreviewService *MappingModel::serviceOf(int row) const
{
    const int choice = choiceOf(row);
    if (!m_preview || choice < 0)
        return nullptr;
    const MappedProbe &target = m_choices[static_cast<std::size_t>(choice)].target;
    const auto found = std::ranges::find_if(m_preview->services, [&](const PreviewService &one) {
        return one.contract == target.contract && one.service == target.service;
    });
    return found == m_preview->services.end() ? nullptr : &*found;
}

int MappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Availability ? Qt::AlignTrailing : Qt::AlignLeading)
                                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Host:
        return tr("Series found");
    case Check:
        return tr("Check");
    case Target:
        return tr("Customer and service");
    case Match:
        return tr("Match");
    case Month:
        return m_preview ? Format(QLocale(), Zone(), Currency()).briefMonth(m_preview->month) : tr("Month");
    case Availability:
        return tr("Availability");
    }
    return {};
}

QString MappingModel::targetText(int row) const
{
    switch (const int choice = choiceOf(row)) {
    case noChoice:
        return tr("Choose a service");
    case ignored:
        return tr("Ignore this series");
    default:
        return m_choices[static_cast<std::size_t>(choice)].text;
    }
}

QString MappingModel::matchText(int row) const
{
    const Row &one = m_rows[static_cast<std::size_t>(row)];
    if (const PreviewSeries *series = previewOf(row); series != nullptr && one.choice >= 0) {
        if (!series->first)
            return tr("no data in the month");
        if (*series->first - m_preview->when.start > std::chrono::days(1))
            return tr("no data before %1")
                .arg(Format(QLocale(), Zone(), Currency()).day(Zone().dateOf(*series->first)));
    }
    const SuggestedTarget &suggested = m_found[static_cast<std::size_t>(row)].suggestion;
    if (one.choice == noChoice)
        return suggested.reason != MatchReason::None && choiceFor(suggested.target) >= 0
            ? tr("suggested: %1").arg(m_choices[static_cast<std::size_t>(choiceFor(suggested.target))].text)
            : tr("no service yet");
    switch (one.by) {
    case ChosenBy::Person:
        return tr("you chose it");
    case ChosenBy::Rule:
        return tr("by your rule");
    case ChosenBy::Suggestion:
        return wordFor(suggested.reason);
    case ChosenBy::Nobody:
        break;
    }
    return {};
}

QVariant MappingModel::data(const QModelIndex &at, int role) const
{
    if (!checkIndex(at, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = at.row();
    const FoundSeries &found = m_found[static_cast<std::size_t>(row)];
    if (role == Qt::EditRole && at.column() == Target)
        return choiceOf(row);
    if (role == Qt::ToolTipRole && at.column() <= Check)
        return plainTip(toText(found.text));
    if (role == StatusRole && at.column() == Match) {
        if (choiceOf(row) < 0)
            return static_cast<int>(Status::None);
        const PreviewSeries *series = previewOf(row);
        const bool isShort = series != nullptr
            && (!series->first || *series->first - m_preview->when.start > std::chrono::days(1));
        return static_cast<int>(isShort ? Status::AtRisk : Status::Met);
    }
    if (role == Qt::TextAlignmentRole)
        return headerData(at.column(), Qt::Horizontal, role);
    if (role == Qt::AccessibleTextRole && at.column() == Month) {
        const PreviewSeries *series = previewOf(row);
        return series == nullptr ? tr("not read yet")
                                 : tr("%1 checks, %2 failed").arg(series->checks).arg(series->failed);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (at.column()) {
    case Host:
        return toText(found.host);
    case Check:
        return toText(found.check);
    case Target:
        return targetText(row);
    case Match:
        return matchText(row);
    case Availability: {
        const PreviewService *service = serviceOf(row);
        return service != nullptr && service->result != nullptr
            ? Format(QLocale(), Zone(), Currency()).percent(service->result->shownAvailability())
            : Format::none();
    }
    default:
        return {};
    }
}

bool MappingModel::setData(const QModelIndex &at, const QVariant &value, int role)
{
    if (!at.isValid() || at.column() != Target || role != Qt::EditRole)
        return false;
    choose({at.row()}, value.toInt(), ChosenBy::Person);
    emit edited(at.row());
    return true;
}

Qt::ItemFlags MappingModel::flags(const QModelIndex &at) const
{
    if (!at.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags usual = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled;
    return at.column() == Target ? usual | Qt::ItemIsEditable : usual;
}

QStringList MappingModel::mimeTypes() const
{
    return {QLatin1String(mimeType)};
}

QMimeData *MappingModel::mimeData(const QModelIndexList &indexes) const
{
    QList<int> rows;
    for (const QModelIndex &one : indexes)
        if (!rows.contains(one.row()))
            rows << one.row();
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << rows;
    auto *data = new QMimeData;
    data->setData(QLatin1String(mimeType), bytes);
    return data;
}

void MappingModel::rowsChanged()
{
    if (!m_rows.empty())
        emit dataChanged(index(0, Target), index(rowCount() - 1, Availability));
    emit choicesMade();
}

void MappingFilter::setFilter(const QString &words, Shown shown)
{
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_shown = shown;
    invalidateFilter();
}

bool MappingFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto *model = static_cast<const MappingModel *>(sourceModel());
    const FoundSeries &one = model->found()[static_cast<std::size_t>(row)];
    const bool isMapped = model->choiceOf(row) >= 0;
    if (m_shown == Shown::Mapped && !isMapped)
        return false;
    if (m_shown == Shown::Unmapped && isMapped)
        return false;
    if (m_shown == Shown::Suggested && (isMapped || one.suggestion.reason == MatchReason::None))
        return false;
    return hasAllWords(toText(one.host) + QLatin1Char(' ') + toText(one.check) + QLatin1Char(' ')
                           + toText(one.text),
                       m_words);
}

} // namespace makegood::ui

#include "moc_mapping_model.cpp"
