// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/kind_section.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include "sources/kind_door.h"
#include "sources/scroll_room.h"

namespace makegood::ui
{

namespace
{

constexpr int leastDoorChars = 34; ///< narrower doors would break their sentence into too many lines

} // namespace

KindSection::KindSection(QWidget *parent)
    : QWidget(parent)
    , m_room(new QWidget)
    , m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("kindSection"));
    auto *inner = new QVBoxLayout(m_room);
    inner->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(10);
    inner->addLayout(m_grid);
    inner->addStretch(1);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(scrollRoom(m_room, "kindScroll"));
}

void KindSection::setKinds(const std::vector<KindChoice> &kinds)
{
    for (QWidget *door : m_doors)
        delete door;
    m_doors.clear();
    for (const KindChoice &kind : kinds) {
        auto *door = new KindDoor(kind.title, kind.about, m_room);
        door->setObjectName(QStringLiteral("kind_") + kind.name);
        door->setCheckable(true);
        door->setAutoExclusive(true);
        connect(door, &QAbstractButton::clicked, this, [this, name = kind.name] { emit chosen(name); });
        m_doors.push_back(door);
    }
    m_columns = 0;
    place();
}

void KindSection::setChosen(const QString &name)
{
    for (QWidget *door : m_doors) {
        auto *button = static_cast<QAbstractButton *>(door);
        button->setAutoExclusive(false); // lets none be checked
        button->setChecked(door->objectName() == QStringLiteral("kind_") + name);
        button->setAutoExclusive(true);
    }
}

void KindSection::focusFirst()
{
    for (QWidget *door : m_doors)
        if (static_cast<QAbstractButton *>(door)->isChecked()) {
            door->setFocus();
            return;
        }
    if (!m_doors.empty())
        m_doors.front()->setFocus();
}

void KindSection::place()
{
    const int wide = leastDoorChars * fontMetrics().averageCharWidth() + 40;
    const int columns = width() >= 2 * wide + m_grid->spacing() ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (QWidget *door : m_doors)
        m_grid->removeWidget(door);
    for (int i = 0; i < static_cast<int>(m_doors.size()); ++i)
        m_grid->addWidget(m_doors[static_cast<std::size_t>(i)], i / columns, i % columns);
    for (int i = 0; i < 2; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

void KindSection::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace makegood::ui

#include "moc_kind_section.cpp"
