// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "sla/base/floors.h"

class QButtonGroup;

namespace makegood::ui
{

/// Two to four views of one thing, side by side in one box; one of them is chosen. Arrow keys move.
class Segments : public QWidget
{
    Q_OBJECT
public:
    /// `about` names what the views are of, for assistive technology.
    explicit Segments(const QString &name, const QString &about, QWidget *parent = nullptr);

    /// `objectName` of the button; empty: the segment's number.
    void add(const QString &text, const QString &objectName = {});
    void setCurrent(int index);
    int current() const; ///< -1: there is none

signals:
    /// By a person or by setCurrent().
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QString m_about;
    QButtonGroup *m_group;
};

} // namespace makegood::ui
