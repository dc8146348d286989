// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "widgets/card_frame.h"
#include "sources/mapping_model.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace makegood::ui
{

/// A series that belongs to no service.
struct UnmappedRow {
    QString source; ///< id
    QString sourceTitle;
    Labels labels;
    QString text; ///< all labels, as the source's runs name the series
    std::uint64_t samples = 0; ///< in the last run that read something
    SuggestedTarget suggestion;
};

/// The series that belong to no service, each with a suggestion that can be accepted.
class UnmappedSection : public CardFrame
{
    Q_OBJECT
public:
    explicit UnmappedSection(QWidget *parent = nullptr);

    static constexpr std::size_t mostRows = 6;

    /// Rows that are the same as before stay as they are, with what a person has chosen in them.
    void setRows(std::vector<UnmappedRow> rows, std::vector<TargetChoice> choices);

signals:
    void acceptWanted(const QString &source, const makegood::feeds::Labels &labels,
                      const makegood::feeds::MappedProbe &target);
    /// It is not to be mentioned again.
    void ignoreWanted(const QString &source, const makegood::feeds::Labels &labels);
    void previewWanted(const QString &source, const QString &series);
    void mappingWanted(const QString &source);

private:
    void addRow(int at, const UnmappedRow &row);
    int suggestedChoice(const UnmappedRow &row) const;
    void clearRows();

    std::vector<UnmappedRow> m_rows;
    std::vector<TargetChoice> m_choices;
    QLabel *m_summary;
    QWidget *m_room = nullptr;
    QPushButton *m_open;
    QLabel *m_rest;
};

} // namespace makegood::ui
