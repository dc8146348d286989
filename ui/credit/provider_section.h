// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "commands/edit_request.h"
#include "credit/figure_model.h"
#include "explain/why_subject.h"
#include "store/ledger.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace makegood::ui
{

class MomentEdit;
class TableView;

/// The provider's figures against ours by outage, and the form to enter or import them.
class ProviderSection : public QWidget
{
    Q_OBJECT
public:
    explicit ProviderSection(QWidget *parent = nullptr);

    void showMonth(const Evaluation &evaluation, const ServiceResult &service,
                   const std::vector<ProviderFigure> &figures);
    void clear();

signals:
    void whyAsked(const makegood::ui::WhySubject &subject);
    void saveWanted(const makegood::ui::EditRequest &request);
    void importWanted();

private:
    void fill();
    void check();
    void record();
    void remove();
    void showSummary();
    const FigureComparison *chosen() const;
    /// The figure in the form, or why it cannot be read; an empty sentence: incomplete.
    tl::expected<ProviderFigure, QString> entered() const;

    FigureModel *m_rows;
    TableView *m_table;
    QLabel *m_summary;
    MomentEdit *m_start;
    QLineEdit *m_downtime;
    QLineEdit *m_amount;
    QLineEdit *m_note;
    QPushButton *m_save;
    QPushButton *m_remove;
    QPushButton *m_import;
    QLabel *m_problem;
    std::string m_contract;
    std::string m_service;
    Month m_month{};
    Zone m_zone;
    Currency m_currency;
    std::vector<ProviderFigure> m_figures;
    QString m_account; ///< the provider's own account of the month in a sentence; empty: there is none
    bool m_showing = false; ///< the rows are being replaced: ignore the selection
};

} // namespace makegood::ui
