// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unordered_map>

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include "work/connect_preview.h"

namespace makegood::ui
{

/// A service and probe as series are mapped to it.
struct TargetChoice {
    MappedProbe target;
    QString text; ///< `Caldera Freight Lines, hosted-mail`
};

/// Every service that is judged from checks, once for each probe that its agreement judges.
std::vector<TargetChoice> targetChoices(const std::vector<KnownService> &services);

/// Series that were found, and the service that each belongs to.
class MappingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Host,
        Check,
        Target,
        Match,
        Month,
        Availability,
        ColumnCount
    };
    /// Values of a row's choice beside the index of a TargetChoice.
    static constexpr int noChoice = -1;
    static constexpr int ignored = -2;
    enum class ChosenBy {
        Nobody,
        Suggestion,
        Person,
        Rule
    };
    static constexpr const char *mimeType = "application/x-makegood-series-rows";

    using QAbstractTableModel::QAbstractTableModel;

    /// Nothing is chosen yet, but for series that are mapped already.
    void setSeries(std::vector<FoundSeries> found, std::vector<TargetChoice> choices);
    /// Other services, with what was chosen by name kept.
    void setChoices(std::vector<TargetChoice> choices);
    const std::vector<TargetChoice> &choices() const { return m_choices; }
    const std::vector<FoundSeries> &found() const { return m_found; }

    int choiceOf(int row) const { return m_rows[static_cast<std::size_t>(row)].choice; }
    void choose(const std::vector<int> &rows, int choice, ChosenBy by);
    /// Chooses what is suggested for the rows without a choice; returns how many.
    int acceptSuggestions();
    /// Rows whose label (empty: any text) is like the pattern: `*` and `?` stand for anything, and a pattern
    /// without them is a part of the value.
    std::vector<int> rowsLike(const QString &label, const QString &pattern) const;
    /// How many series lead to each choice.
    std::vector<int> countByChoice() const;
    /// All series with their targets, for mappingFor().
    std::vector<ChosenTarget> chosen() const;

    void setPreview(std::shared_ptr<const MonthPreview> preview);
    const MonthPreview *preview() const { return m_preview.get(); }
    const PreviewSeries *previewOf(int row) const;
    const PreviewService *serviceOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;

signals:
    void choicesMade();
    /// A person chose in the table.
    void edited(int row);

protected:
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    struct Row {
        int choice = noChoice;
        ChosenBy by = ChosenBy::Nobody;
        int preview = -1; ///< in MonthPreview::series
    };
    int choiceFor(const MappedProbe &target) const;
    QString matchText(int row) const;
    QString targetText(int row) const;
    void rowsChanged();

    std::vector<FoundSeries> m_found;
    std::vector<Row> m_rows;
    std::vector<TargetChoice> m_choices;
    std::shared_ptr<const MonthPreview> m_preview;
};

/// Rows of the mapping that have every word and the state that is asked for.
class MappingFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Shown {
        All,
        Mapped,
        Unmapped,
        Suggested
    };
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setFilter(const QString &words, Shown shown);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    Shown m_shown = Shown::All;
};

} // namespace makegood::ui
