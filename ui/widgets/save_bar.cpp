// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/save_bar.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/button_tone.h"
#include "widgets/save_key.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

SaveBar::SaveBar(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
    , m_box(new QHBoxLayout)
    , m_text(new QLabel)
    , m_discard(new QPushButton(tr("&Discard")))
    , m_save(new QPushButton(tr("&Save")))
{
    setObjectName(name + QStringLiteral("Bar"));
    m_text->setObjectName(name + QStringLiteral("Problem"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_discard->setObjectName(name + QStringLiteral("Discard"));
    m_save->setObjectName(name + QStringLiteral("Save"));
    setTone(m_save, ButtonTone::Primary);
    saveByKey(m_save);
    setNames(tr("Save the changes"), tr("Discard the changes"));
    m_lines->setContentsMargins(space::card, space::one, space::card, space::one);
    m_lines->setSpacing(space::half);
    m_lines->addLayout(m_box);
    m_box->setSpacing(space::one);
    m_box->addWidget(m_text, 1);
    m_box->addWidget(m_discard);
    m_box->addWidget(m_save);
    setMinimumHeight(heightOf(Part::RailEntry, fontMetrics()));
}

void SaveBar::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!m_hasLine || !text.isEmpty());
}

void SaveBar::keepRoomFor(const QStringList &sentences)
{
    m_usual = sentences;
    keepRoom();
}

// As many lines as the longest of them has beside the buttons.
void SaveBar::keepRoom()
{
    const QMargins edges = m_lines->contentsMargins();
    const int room = width() - edges.left() - edges.right() - m_discard->sizeHint().width()
        - m_save->sizeHint().width() - 2 * m_box->spacing();
    int high = 0;
    for (const QString &sentence : m_usual)
        high = std::max(high,
                        m_text->fontMetrics()
                            .boundingRect(QRect(0, 0, std::max(1, room), 10'000), Qt::TextWordWrap, sentence)
                            .height());
    m_text->setMinimumHeight(high);
}

void SaveBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepRoom();
}

bool SaveBar::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        keepRoom();
    return QWidget::event(event);
}

void SaveBar::setNames(const QString &save, const QString &discard)
{
    m_save->setAccessibleName(save);
    m_discard->setAccessibleName(discard);
}

void SaveBar::addButton(QPushButton *button)
{
    if (!m_hasLine) {
        m_hasLine = true;
        m_box->removeWidget(m_text);
        m_box->insertStretch(0, 1);
        m_lines->insertStretch(0, 1); // the buttons keep their place, however many lines are said
        m_lines->insertWidget(1, m_text);
        m_text->setVisible(!m_text->text().isEmpty());
    }
    m_box->insertWidget(m_box->count() - 3, button);
}

void SaveBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colour(Role::Surface2, palette()));
    painter.setPen(Theme::colour(Role::Line, palette()));
    painter.drawLine(0, 0, width(), 0);
}

} // namespace makegood::ui

#include "moc_save_bar.cpp"
