// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "explain/explain.h"
#include "explain/words.h"

class QLabel;
class QPlainTextEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace makegood::ui
{

class Heading;

/// Explains a figure: the reasons as a tree down to the first and the last check, and below it the text of
/// the clauses of the current reason.
class WhySection : public QWidget
{
    Q_OBJECT
public:
    explicit WhySection(QWidget *parent = nullptr);
    QSize minimumSizeHint() const override;

    void showAnswer(const QString &question, const Explanation &why);
    void clear();
    /// The whole tree as indented lines, folded items included.
    QString asText() const;
    QTreeWidget *tree() const { return m_tree; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static QTreeWidgetItem *itemFor(const Explanation &why);
    void showClauses();

    Heading *m_question;
    QTreeWidget *m_tree;
    QLabel *m_hint;
    QWidget *m_buttons;
    Heading *m_clauseTitle;
    QPlainTextEdit *m_clauseText;
    ClauseTexts m_register;
};

} // namespace makegood::ui
