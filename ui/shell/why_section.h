// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "explain/explain.h"

class QAction;
class QLabel;

namespace makegood::ui
{

class Heading;
class WhyClause;
class WhyTree;

/// Explains a figure: the answer in a sentence and a formula, its reasons down to the first and the last
/// check, and at the foot the words of the clause on which the chosen reason stands. Its action copies all
/// of it; the inspector shows that as a button.
class WhySection : public QWidget
{
    Q_OBJECT
public:
    explicit WhySection(QWidget *parent = nullptr);
    QSize minimumSizeHint() const override;

    void showAnswer(const QString &question, const Explanation &why);
    void clear();
    /// The question and the whole tree as indented lines, closed steps included.
    QString asText() const;
    WhyTree *tree() const { return m_tree; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Heading *m_question;
    WhyTree *m_tree;
    QLabel *m_hint;
    WhyClause *m_clause;
    QAction *m_copy;
};

} // namespace makegood::ui
