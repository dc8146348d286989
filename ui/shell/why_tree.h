// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

#include "explain/explain.h"

namespace makegood::ui
{

/// The reasons of an answer: the answer itself on top, its steps on a spine, what they rest on in a box below
/// each. Enter and Space open and close a step, `*` opens all and `/` closes all.
class WhyTree : public QTreeWidget
{
    Q_OBJECT
public:
    explicit WhyTree(QWidget *parent = nullptr);

    void showReasons(const Explanation &why);
    /// Everything as indented lines, closed steps included; exact.
    QString asText() const;
    /// Clauses of the current reason, else of the nearest reason above that has some.
    QStringList currentClauses() const;
    /// Every clause of the tree, each once.
    QStringList allClauses() const;

    void openAll();
    void closeAll();

signals:
    void clauseChosen(const QString &id);
    void copyWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QTreeWidgetItem *itemFor(const Explanation &why, QStringList &said, bool isAnswer);
    void toggle(QTreeWidgetItem *item);

    QAction *m_open;
    QAction *m_close;
};

} // namespace makegood::ui
