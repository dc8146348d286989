// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include "sla/base/floors.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace makegood::ui
{

/// The bar below a form that is always in sight: what is not saved, Discard and Save. What is unsaved is kept
/// as a draft by whoever owns the form; the bar only shows it.
class SaveBar : public QWidget
{
    Q_OBJECT
public:
    /// The buttons are named `<name>Save` and `<name>Discard`, the sentence `<name>Problem`.
    explicit SaveBar(const QString &name, QWidget *parent = nullptr);

    /// A short sentence such as "2 unsaved changes"; it breaks into lines where it must.
    void setText(const QString &text);
    /// The usual sentences: the bar keeps its height whichever of them is said.
    void keepRoomFor(const QStringList &sentences);
    /// What the buttons do, for assistive technology.
    void setNames(const QString &save, const QString &discard);
    /// At the other end than Discard and Save; then the sentence has a line of its own, where there is one.
    void addButton(QPushButton *button);
    QPushButton *save() const { return m_save; }
    QPushButton *discard() const { return m_discard; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void keepRoom();

    QStringList m_usual;
    QVBoxLayout *m_lines;
    QHBoxLayout *m_box;
    bool m_hasLine = false; ///< the sentence stands above the buttons
    QLabel *m_text;
    QPushButton *m_discard;
    QPushButton *m_save;
};

} // namespace makegood::ui
