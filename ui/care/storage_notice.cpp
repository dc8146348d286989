// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/storage_notice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "widgets/icons.h"
#include "widgets/named.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

StorageNotice::StorageNotice(QWidget *parent)
    : QFrame(parent)
    , m_text(plainLabel("storageText"))
{
    setObjectName(QStringLiteral("storageNotice"));
    setFrameShape(QFrame::StyledPanel);
    auto *mark = new QLabel;
    mark->setPixmap(icon(QStringLiteral("lock"), Role::Text2).pixmap(scaled(16, fontMetrics())));
    auto *copy = named(new QPushButton(tr("Save a copy…")), "storageCopy", tr("Save a copy elsewhere"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(mark);
    row->addWidget(m_text, 1);
    row->addWidget(copy);
    connect(copy, &QPushButton::clicked, this, &StorageNotice::copyWanted);
    hide();
}

void StorageNotice::say(const QString &why)
{
    m_text->setText(why);
    setAccessibleName(why);
    setVisible(!why.isEmpty());
}

} // namespace makegood::ui

#include "moc_storage_notice.cpp"
