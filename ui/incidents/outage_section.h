// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incidents/incident_model.h"
#include "widgets/card_frame.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace makegood::ui
{

class TableView;

/// The card with the month's outages and incidents: how many, a filter, and the list.
class OutageSection : public CardFrame
{
    Q_OBJECT
public:
    explicit OutageSection(QWidget *parent = nullptr);

    IncidentModel *model() const { return m_model; }
    void showRows(IncidentRows rows);
    void clear();
    void setReadOnly(bool readOnly);
    /// Selects the row of the outage unless several rows are selected; asks nothing.
    void select(const Interval &outage);
    /// Selects the outage alone, lifting a filter that hides it, and gives the list the focus; the place of
    /// its row, which is that of no row where the month lacks the outage.
    QRect reveal(const Interval &outage);

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    /// A row was chosen; the column of amounts asks for its amount.
    void chosen(const makegood::ui::IncidentRow &row, bool amount);
    void severalChosen(const makegood::ui::ReviewTargets &targets);
    void addWanted();

private:
    void choose(const QModelIndex &index);
    void chooseSeveral();
    void fillCauses();
    void applyFilter();
    void tell();
    void fitColumns();
    QString emptyText() const;
    int roomForSummary() const;
    QModelIndex modelIndex(const QModelIndex &index) const;

    IncidentModel *m_model;
    IncidentFilter *m_filter;
    TableView *m_table;
    QComboBox *m_sort;
    QLineEdit *m_words;
    QHBoxLayout *m_head = nullptr;
    QLabel *m_summary;
    QPushButton *m_add;
};

} // namespace makegood::ui
