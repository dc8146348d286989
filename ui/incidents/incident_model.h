// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QSortFilterProxyModel>

#include "incidents/review_input.h"
#include "sla/evaluate/evaluation.h"
#include "sla/evidence/case_data.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

/// An outage with the incident that gives it its cause, or an incident that gives no outage its cause.
struct IncidentRow {
    const Outage *outage = nullptr; ///< null: an incident alone
    const Incident *incident = nullptr; ///< null: the outage is not classified
    int attachments = 0; ///< kept with the incident
    Interval inMonth{}; ///< the outage's part in the period
    bool isDraft = false; ///< a change of it is not saved
    std::optional<Cause> draftCause; ///< that the change gives

    const Interval &when() const { return outage != nullptr ? outage->whole : incident->when; }
    Cause cause() const { return outage != nullptr ? outage->cause : incident->cause; }
    Cause shownCause() const { return draftCause.value_or(cause()); }
    /// Whether maintenance or the cause excludes a part or all of it.
    bool isExcluded() const
    {
        return outage != nullptr && outage->recorded && outage->counted < inMonth.length();
    }
};

/// Rows with the data that they point into.
struct IncidentRows {
    std::shared_ptr<const Evaluation> evaluation;
    std::shared_ptr<const CaseData> data; ///< null while the contract is read: then only outages
    std::string service;
    std::vector<IncidentRow> rows; ///< in the order of their starts
};

IncidentRows incidentRows(std::shared_ptr<const Evaluation> evaluation, const ServiceResult &service,
                          std::shared_ptr<const CaseData> data);

/// List for the reviewer: outages of the month, recorded or too short, and incidents without an outage.
class IncidentModel : public RowModel<IncidentRow>
{
    Q_OBJECT
public:
    enum Column {
        Start,
        Length,
        CauseWord, ///< with the mark of a draft
        Id,
        Counts, ///< whether and why not
        Counted,
        Amount,
        ColumnCount
    };
    explicit IncidentModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

    /// With the same items as before, emits dataChanged() for changed rows only.
    void show(IncidentRows rows);
    void clear();
    /// Marks the rows with a change that is not saved.
    void setDrafts(const std::vector<RowDraft> &drafts);
    const IncidentRows &shown() const { return m_shown; }
    /// Subject of a review of these rows.
    ReviewTargets targetsOf(const std::vector<int> &rows) const;

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const IncidentRow &row, int column, int role) const override;
    bool isFigure(int column) const override
    {
        return column == Length || column == Counted || column == Amount;
    }

private:
    QVariant tip(const IncidentRow &row, int column) const;
    void mark(std::vector<IncidentRow> &rows) const;

    std::vector<RowDraft> m_drafts;
    IncidentRows m_shown; ///< its rows are those of RowModel
};

/// Filters by sort, by cause and by words.
class IncidentFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Sort {
        All,
        RecordedOnes,
        Unclassified, ///< without a classified cause
        Excluded
    };
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setSort(Sort sort);
    /// Only rows of this cause; absent: of every one.
    void setCause(std::optional<Cause> cause);
    /// Each word must be found in id, cause or notes.
    void setWords(const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Sort m_sort = Sort::All;
    std::optional<Cause> m_cause;
    QStringList m_words;
};

} // namespace makegood::ui
