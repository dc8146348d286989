// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "credit/board_rows.h"

class QComboBox;
class QHBoxLayout;
class QLabel;

namespace makegood::ui
{

class AmountCard;
class BoardModel;
class FlowLayout;
class TableView;

/// What all customers are due in a month: an amount for each currency, and below the lines that add up to
/// it, each with its claim. One customer can be chosen.
class BoardSection : public QWidget
{
    Q_OBJECT
public:
    explicit BoardSection(QWidget *parent = nullptr);

    /// The filter for a head row; the section keeps it up to date.
    QComboBox *filter() const { return m_filter; }
    /// Keeps the chosen line and customer where they are still there.
    void showMonths(std::vector<BoardMonth> months, Instant now);
    void clear();
    BoardModel *lines() const { return m_lines; }
    /// Selects the line of a service's claim, or its first line; false: there is none.
    bool choose(const std::string &contract, const std::string &service, std::optional<Instant> outageStart,
                bool forPeriod);
    /// The line of the claim of a contract that is to be filed first, one of this service before any other,
    /// whichever customer is chosen; absent: there is none.
    std::optional<BoardRow> nextClaim(const std::string &contract, const std::string &service) const;

signals:
    void chosen(const makegood::ui::BoardRow &row);

private:
    void build();
    void fillFilter();
    void apply();
    void showCards(const std::vector<BoardMonth> &months);
    void showSum();
    AmountCard *card(std::size_t index);
    int chosenRow() const; ///< of the model; -1: none

    std::vector<BoardMonth> m_months;
    Instant m_now{};
    QComboBox *m_filter;
    FlowLayout *m_flow;
    std::vector<AmountCard *> m_cards;
    BoardModel *m_lines;
    TableView *m_table;
    QLabel *m_sumTitle;
    QLabel *m_sumNote;
    QWidget *m_sumLine = nullptr;
    QWidget *m_sumRow = nullptr; ///< only where something is added
    QLabel *m_sum;
    QLabel *m_unread;
};

} // namespace makegood::ui
