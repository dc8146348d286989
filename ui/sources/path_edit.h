// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QWidget>

#include "sla/base/floors.h"

class QLineEdit;

namespace makegood::ui
{

/// A line for the path of a file or folder, with a button that lets it be chosen.
class PathEdit : public QWidget
{
    Q_OBJECT
public:
    explicit PathEdit(bool isFolder, QWidget *parent = nullptr);

    QLineEdit *edit() const { return m_edit; }

private:
    void choose();

    bool m_isFolder;
    QLineEdit *m_edit;
};

/// A combo box that leaves the wheel to the page unless it has the focus, so that scrolling changes nothing.
class CalmComboBox : public QComboBox
{
    Q_OBJECT
public:
    explicit CalmComboBox(QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace makegood::ui
