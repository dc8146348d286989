// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/words.h"
#include "sla/evaluate/evaluation.h"
#include "widgets/card_frame.h"

namespace makegood::ui
{

class Heading;
class ObligationForm;
class ObligationItemModel;
class ObligationModel;
class TableView;

/// The obligations of the agreement and, for the selected one, the reasons for its state or the form to
/// record it.
class ObligationSection : public CardFrame
{
    Q_OBJECT
public:
    explicit ObligationSection(QWidget *parent = nullptr);

    void showMonth(const Evaluation &evaluation);
    void clear();
    ObligationModel *obligations() const { return m_obligations; }
    TableView *table() const { return m_table; }

signals:
    /// `number` counts from 0, in the order of the agreement.
    void obligationChosen(int number);
    /// `by` and `at` are empty: the command fills them in.
    void recordWanted(const makegood::sla::ObligationRecord &record);

private:
    void showObligation(int number);

    ClauseTexts m_register;
    Evaluation m_evaluation; ///< obligations and their reasons only
    ObligationModel *m_obligations;
    ObligationItemModel *m_items;
    TableView *m_table;
    TableView *m_itemTable;
    Heading *m_title;
    ObligationForm *m_form;
    int m_number = -1; ///< of the selected obligation; -1: none
};

} // namespace makegood::ui
