// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure_label.h"

#include <algorithm>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "widgets/accessible_role.h"
#include "widgets/heading.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

FigureLabel::FigureLabel(const QString &caption, QWidget *parent)
    : QFrame(parent)
    , m_caption(new Heading(caption, 0.9, Heading::Tone::Quiet))
    , m_figure(new Heading(QStringLiteral("–"), 1.35))
    , m_note(new Heading({}, 0.9, Heading::Tone::Quiet))
{
    setAccessibleRole(this, QAccessible::Button);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::card, space::field, space::card, space::field);
    box->setSpacing(2);
    box->addWidget(m_caption);
    box->addWidget(m_figure);
    box->addWidget(m_note);
    box->addStretch();
    for (QLabel *label :
         {static_cast<QLabel *>(m_caption), static_cast<QLabel *>(m_figure), static_cast<QLabel *>(m_note)})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_note->setWordWrap(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setInvitation(tr("Click to see why"), tr("Press Enter to see why"));
}

void FigureLabel::setInvitation(const QString &toolTip, const QString &keys)
{
    setToolTip(toolTip);
    m_keys = keys;
    setFigure(figure(), note());
}

void FigureLabel::setFigure(const QString &figure, const QString &note)
{
    m_figure->setText(figure);
    m_note->setText(note);
    setAccessibleName(QStringLiteral("%1: %2").arg(m_caption->text(), figure));
    setAccessibleDescription(note.isEmpty() ? m_keys : QStringLiteral("%1. %2").arg(note, m_keys));
}

QString FigureLabel::figure() const
{
    return m_figure->text();
}

QString FigureLabel::note() const
{
    return m_note->text();
}

int FigureLabel::leastWidth() const
{
    const QMargins margins = layout()->contentsMargins();
    return std::max(m_caption->sizeHint().width(), m_figure->sizeHint().width()) + margins.left()
        + margins.right();
}

int FigureLabel::naturalWidth() const
{
    const QMargins margins = layout()->contentsMargins();
    // From QFontMetrics: the size hint of a wrapping label is not the length of its text.
    return std::max(leastWidth(),
                    m_note->fontMetrics().boundingRect(m_note->text()).width() + 4 + margins.left()
                        + margins.right());
}

void FigureLabel::setSelected(bool selected)
{
    m_selected = selected;
    update();
}

void FigureLabel::setFigureColour(const QColor &colour)
{
    QPalette p = m_figure->palette();
    p.setColor(QPalette::WindowText, colour.isValid() ? colour : palette().color(QPalette::WindowText));
    m_figure->setPalette(p);
}

void FigureLabel::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit activated();
}

void FigureLabel::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit activated();
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void FigureLabel::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Link);
    QColor edge = palette().color(QPalette::Mid);
    double width = 1;
    if (m_selected || hasFocus()) {
        edge = accent;
        width = 2;
    } else if (underMouse()) {
        edge = accent;
    }
    p.setPen(QPen(edge, width, hasFocus() && !m_selected ? Qt::DashLine : Qt::SolidLine));
    p.setBrush(palette().base());
    p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::cardRadius, space::cardRadius);
}

void FigureLabel::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void FigureLabel::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void FigureLabel::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    update();
}

void FigureLabel::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    update();
}

} // namespace makegood::ui

#include "moc_figure_label.cpp"
