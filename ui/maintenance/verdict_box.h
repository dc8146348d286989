// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/plan_words.h"
#include "widgets/card_frame.h"

class QHBoxLayout;
class QLabel;

namespace makegood::ui
{

/// What the agreement makes of a planned window: a mark with a word, one sentence that says what to do, how
/// long there is for it, and the clauses.
class VerdictBox : public CardFrame
{
    Q_OBJECT
public:
    explicit VerdictBox(QWidget *parent = nullptr);

    void showVerdict(const PlanVerdict &verdict, Instant now);
    QString text() const; ///< as one paragraph

private:
    QLabel *m_mark;
    QLabel *m_head;
    QLabel *m_sentence;
    QLabel *m_left;
    QHBoxLayout *m_chips;
};

/// The rules of the agreement with how the window stands to each.
class PlanChecks : public CardFrame
{
    Q_OBJECT
public:
    explicit PlanChecks(QWidget *parent = nullptr);

    void showChecks(const std::vector<PlanCheck> &checks);
    QString text() const { return m_text; } ///< a line each

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int rowHeight() const;

    std::vector<PlanCheck> m_checks;
    QString m_text;
};

} // namespace makegood::ui
