// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "journal/journal_model.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace makegood::ui
{

class TableView;

/// The append-only journal: of the shown contract or of the whole workspace, the newest entry first.
class JournalPage : public QWidget
{
    Q_OBJECT
public:
    explicit JournalPage(QWidget *parent = nullptr);

    /// Names and the zone in which entries are shown; `contract` is the shown one, or empty.
    void setContract(const std::string &contract, const Zone &zone, const std::vector<ContractRow> &known);
    void showEntries(JournalExtract extract);
    JournalModel *model() const { return m_model; }

signals:
    /// The page is about to be seen: what it shows may be old.
    void entriesWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refill();

    std::string m_contract;
    Zone m_zone;
    std::vector<ContractRow> m_known;
    JournalExtract m_extract;
    JournalModel *m_model;
    TableView *m_table;
    QLineEdit *m_filter;
    QCheckBox *m_all;
    QLabel *m_summary;
};

} // namespace makegood::ui
