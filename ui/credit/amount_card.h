// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credit/board_rows.h"
#include "widgets/card_frame.h"

class QLabel;

namespace makegood::ui
{

class Heading;
class RangeBar;

/// A card with one amount: what is due in a currency with its range, or a count of what has no amount.
class AmountCard : public CardFrame
{
    Q_OBJECT
public:
    explicit AmountCard(QWidget *parent = nullptr);

    void showTotal(const BoardTotal &total);
    /// A number or an amount, its unit, and a sentence.
    void showOther(const QString &caption, const QString &figure, const QString &unit, const QString &note);
    QString figure() const; ///< with its unit
    QString caption() const;
    QString note() const;
    RangeBar *range() const { return m_range; }

private:
    void say();

    Heading *m_caption;
    QLabel *m_figure;
    QLabel *m_unit;
    RangeBar *m_range;
    Heading *m_left;
    Heading *m_note;
};

} // namespace makegood::ui
