// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/path_edit.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QWheelEvent>

namespace makegood::ui
{

PathEdit::PathEdit(bool isFolder, QWidget *parent)
    : QWidget(parent)
    , m_isFolder(isFolder)
    , m_edit(new QLineEdit)
{
    auto *button = new QPushButton(tr("Choose…"));
    button->setAccessibleName(isFolder ? tr("Choose the folder") : tr("Choose the file"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit, 1);
    row->addWidget(button);
    setFocusProxy(m_edit);
    connect(button, &QPushButton::clicked, this, &PathEdit::choose);
    connect(this, &QWidget::objectNameChanged, m_edit,
            [this](const QString &name) { m_edit->setObjectName(name + QStringLiteral("_path")); });
}

void PathEdit::choose()
{
    const QString path = m_isFolder
        ? QFileDialog::getExistingDirectory(this, tr("Choose the folder"), m_edit->text())
        : QFileDialog::getOpenFileName(this, tr("Choose the file"), m_edit->text());
    if (!path.isEmpty())
        m_edit->setText(path);
}

CalmComboBox::CalmComboBox(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
}

void CalmComboBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace makegood::ui

#include "moc_path_edit.cpp"
