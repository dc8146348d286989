// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/message_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include "widgets/theme.h"

namespace makegood::ui
{

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_mark(new QLabel)
    , m_text(new QLabel)
    , m_act(new QToolButton)
    , m_close(new QToolButton)
{
    setObjectName(QStringLiteral("messageBar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(10);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setAutoRaise(true);
    m_close->setObjectName(QStringLiteral("closeMessage"));
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(m_close->accessibleName());
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_act->setObjectName(QStringLiteral("actOnMessage"));
    row->addWidget(m_act, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_act, &QToolButton::clicked, this, [this] {
        hide();
        m_offered();
    });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::showMessage(Kind kind, const QString &sentence)
{
    m_kind = kind;
    m_mark->setTextFormat(Qt::PlainText);
    m_mark->setText(kind == Kind::Problem ? tr("Problem") : tr("Note"));
    QFont bold = font();
    bold.setBold(true);
    m_mark->setFont(bold);
    m_text->setText(sentence);
    m_act->hide();
    setAccessibleName(QStringLiteral("%1: %2").arg(m_mark->text(), sentence));
    show();
    update();
}

void MessageBar::showOffer(const QString &sentence, const QString &word, std::function<void()> act)
{
    showMessage(Kind::Note, sentence);
    m_offered = std::move(act);
    m_act->setText(word);
    m_act->setAccessibleName(word);
    m_act->show();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const bool dark = Theme::isDark(palette());
    const QColor edge = m_kind == Kind::Problem ? Theme::statusColour(Status::Breached, dark)
                                                : palette().color(QPalette::Link);
    p.fillRect(rect(), palette().base());
    p.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 4, height())), edge);
    p.setPen(palette().color(QPalette::Mid));
    p.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace makegood::ui

#include "moc_message_bar.cpp"
