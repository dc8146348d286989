// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include "explain/words.h"
#include "sla/evidence/case_data.h"
#include "sla/policy/toml_tree.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace makegood::ui
{

class AgreementModel;
class ClauseModel;
class ParameterModel;
class TableView;

/// The contract's agreement: sentences in plain words, clauses and parameters. A clause filters the other
/// tables to its rules; a sentence or a parameter selects its first clause.
class AgreementPage : public QWidget
{
    Q_OBJECT
public:
    explicit AgreementPage(QWidget *parent = nullptr);

    /// The terms that judge the month; without one the contract's first.
    void showTerms(std::shared_ptr<const CaseData> terms, const std::optional<Month> &month = {});
    void clear();
    AgreementModel *lines() const { return m_lines; }
    ClauseModel *clauses() const { return m_clauses; }
    ParameterModel *parameters() const { return m_parameters; }

signals:
    void editAgreementWanted();
    void editContractWanted();
    void newContractWanted();

private:
    void refill();
    void followClause();
    void followLine();

    ClauseTexts m_register;
    std::shared_ptr<const CaseData> m_terms;
    std::size_t m_place = 0; ///< of the shown terms, CaseData::placeOf()
    std::shared_ptr<const TomlNode> m_tree;
    std::vector<std::string> m_places; ///< of the selected clause; empty: no filter
    QString m_clause;

    QLabel *m_summary;
    QLineEdit *m_search;
    QPushButton *m_edit;
    QPushButton *m_contract;
    QPushButton *m_new;
    QPushButton *m_everything;
    AgreementModel *m_lines;
    ClauseModel *m_clauses;
    ParameterModel *m_parameters;
    TableView *m_lineTable;
    TableView *m_clauseTable;
    TableView *m_parameterTable;
};

} // namespace makegood::ui
