// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "explain/words.h"

class QPlainTextEdit;
class QToolButton;

namespace makegood::ui
{

class Heading;

/// The words of the agreement on which the chosen reason stands, at the foot of Why: one clause at a time,
/// with its number. Its height is that of the longest clause of the answer, so that nothing moves.
class WhyClause : public QWidget
{
    Q_OBJECT
public:
    explicit WhyClause(QWidget *parent = nullptr);

    /// All clauses of the answer; with none the panel is hidden.
    void setAnswer(const QStringList &ids);
    /// Those of the chosen reason, the first of which is shown.
    void setClauses(const QStringList &ids);
    /// Shows another one of them.
    void choose(const QString &id);
    QString shown() const;
    /// The most that it takes of the panel above.
    void setMost(int height);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void fit();

    Heading *m_title;
    QToolButton *m_previous;
    QToolButton *m_next;
    QPlainTextEdit *m_text;
    ClauseTexts m_register;
    QStringList m_all;
    QStringList m_ids;
    qsizetype m_at = 0;
    int m_most = 200;
};

} // namespace makegood::ui
