// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QStringList>

#include "charts/colour_role.h"

namespace makegood::ui
{

/// A figure of the contract header with its caption above and a note below. It keeps its size whatever it
/// says: what is too long is elided and stays as a tool tip. A click, Enter or Space asks why.
class FigureCell : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FigureCell(QWidget *parent = nullptr);

    void setFigure(const QString &caption, const QString &figure, const QString &note,
                   Role role = Role::Text);
    QString figure() const { return m_figure; }
    QString note() const { return m_note; }
    QString caption() const { return m_caption; }
    /// The figure that Why explains.
    void setSelected(bool selected);
    /// Words that always have room in small type; the width follows them.
    void reserve(const QStringList &words);
    void setNoteShown(bool shown);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_caption;
    QString m_figure;
    QString m_note;
    QStringList m_reserved;
    Role m_role = Role::Text;
    bool m_selected = false;
    bool m_noteShown = true;
};

} // namespace makegood::ui
