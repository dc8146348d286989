// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/noted_field.h"

#include <QLabel>
#include <QVBoxLayout>

#include "widgets/theme.h"

namespace makegood::ui
{

NotedField::NotedField(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_note(new QLabel)
{
    m_note->setObjectName(field->objectName() + QStringLiteral("Note"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setFocusProxy(field);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(2);
    box->addWidget(field);
    box->addWidget(m_note);
}

void NotedField::reserveNote(bool reserved)
{
    QSizePolicy policy = m_note->sizePolicy();
    policy.setRetainSizeWhenHidden(reserved);
    m_note->setSizePolicy(policy);
    if (!reserved)
        return;
    QFont small = m_note->font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    m_note->setFont(small);
    m_note->setMinimumHeight(QFontMetrics(small).height());
}

void NotedField::setNote(const QString &sentence, Tone tone)
{
    m_sentence = sentence;
    m_note->setText(tone == Tone::Refusal && !sentence.isEmpty() ? QStringLiteral("⚠ %1").arg(sentence)
                                                                 : sentence);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText,
                     tone == Tone::Refusal ? Theme::statusColour(Status::Breached, Theme::isDark(palette()))
                                           : palette().color(QPalette::PlaceholderText));
    m_note->setPalette(colours);
    m_note->setVisible(!sentence.isEmpty());
    m_field->setAccessibleDescription(sentence);
}

} // namespace makegood::ui

#include "moc_noted_field.cpp"
