// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/message_bar.h"

#include <algorithm>

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include "charts/line_text.h"
#include "charts/status_shape.h"
#include "widgets/accessible_role.h"
#include "widgets/button_tone.h"
#include "widgets/side_margins.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr int mostWidth = 720;
constexpr int overEdge = 20; ///< between the message and the bottom of what it lies over

// Its ground is dark in a light window and light in a dark one: so are its buttons.
class MessageButton : public QToolButton
{
public:
    explicit MessageButton(QWidget *parent)
        : QToolButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
    }
    QSize sizeHint() const override
    {
        const QFontMetrics bold(typeFont(Type::Strong, font()));
        return {bold.horizontalAdvance(text()) + 16, bold.height() + 8};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        const QColor ink = Theme::colour(Role::Surface, palette());
        QFont own = typeFont(Type::Strong, font());
        own.setUnderline(true);
        p.setFont(own);
        p.setPen(ink);
        drawWords(p, rect(), Qt::AlignCenter, text());
        if (underMouse() || hasFocus()) {
            p.setPen(QPen(ink, hasFocus() ? 2 : 1));
            p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::controlRadius,
                              space::controlRadius);
        }
    }
};

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_act(new MessageButton(this))
    , m_close(new MessageButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setAccessibleRole(this, QAccessible::AlertMessage);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sideMargins(40, 4, 8, 4));
    row->setSpacing(8);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_act->setObjectName(QStringLiteral("actOnMessage"));
    m_close->setObjectName(QStringLiteral("closeMessage"));
    m_close->setText(tr("Close", "a message"));
    m_close->setAccessibleName(tr("Close the message"));
    row->addWidget(m_text, 1);
    row->addWidget(m_act);
    row->addWidget(m_close);
    connect(m_act, &QToolButton::clicked, this, [this] {
        hide();
        m_offered();
    });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    m_goes.setSingleShot(true);
    connect(&m_goes, &QTimer::timeout, this, &QWidget::hide);
    parent->installEventFilter(this);
    colourWords();
    hide();
}

void MessageBar::showMessage(Kind kind, const QString &sentence)
{
    m_kind = kind;
    m_sentence = sentence;
    m_text->setText(sentence);
    m_act->hide();
    const QString word = kind == Kind::Problem ? tr("Problem") : tr("Note");
    setAccessibleName(QStringLiteral("%1: %2").arg(word, sentence));
    m_lasts = noteMs;
    if (kind == Kind::Note && !underMouse())
        m_goes.start(m_lasts);
    else
        m_goes.stop();
    show();
    place();
    update();
    emit told(sentence);
}

void MessageBar::showOffer(const QString &sentence, const QString &word, std::function<void()> act,
                           int lastsMs)
{
    showMessage(Kind::Note, sentence);
    m_lasts = lastsMs;
    if (m_goes.isActive())
        m_goes.start(m_lasts);
    offer(word, std::move(act));
}

void MessageBar::showProblemOffer(const QString &sentence, const QString &word, std::function<void()> act)
{
    showMessage(Kind::Problem, sentence);
    offer(word, std::move(act));
}

void MessageBar::offer(const QString &word, std::function<void()> act)
{
    m_offered = std::move(act);
    m_act->setText(word);
    m_act->setAccessibleName(word);
    m_act->show();
    place();
}

void MessageBar::setOver(QWidget *part)
{
    m_over = part;
    part->installEventFilter(this);
}

// As wide as its words, within limits; in the middle of the bottom.
void MessageBar::place()
{
    QRect ground = parentWidget()->rect();
    if (m_over != nullptr && m_over->isVisible())
        ground = QRect(m_over->mapTo(parentWidget(), QPoint()), m_over->size());
    const int most = std::min(ground.width() - 2 * overEdge, scaled(mostWidth, fontMetrics()));
    const bool hasMark = m_kind == Kind::Problem;
    const int side = scaled(16, fontMetrics());
    layout()->setContentsMargins(sideMargins(hasMark ? side + 26 : 16, 4, 8, 4));
    const QMargins margins = layout()->contentsMargins();
    int buttons = margins.left() + margins.right() + m_close->sizeHint().width() + 16;
    if (!m_act->isHidden())
        buttons += m_act->sizeHint().width() + 8;
    const int words = m_text->fontMetrics().horizontalAdvance(m_sentence) + 4;
    const int width = std::clamp(words + buttons, std::min(most, 240), std::max(most, 1));
    const QRect box = m_text->fontMetrics().boundingRect(QRect(0, 0, std::max(width - buttons, 80), 10000),
                                                         Qt::TextWordWrap, m_sentence);
    const int height = std::max(heightOf(Part::Lane, fontMetrics()), box.height() + 22);
    setGeometry(ground.left() + (ground.width() - width) / 2, ground.bottom() - height - overEdge + 1, width,
                height);
    raise();
}

void MessageBar::colourWords()
{
    QPalette own = m_text->palette();
    const QColor ink = Theme::colour(Role::Surface, palette());
    if (own.color(QPalette::WindowText) == ink)
        return;
    own.setColor(QPalette::WindowText, ink);
    m_text->setPalette(own);
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && !isHidden())
        place();
    return QFrame::eventFilter(watched, event);
}

void MessageBar::enterEvent(QEnterEvent *event)
{
    m_goes.stop(); // somebody reads it
    QFrame::enterEvent(event);
}

void MessageBar::leaveEvent(QEvent *event)
{
    if (m_kind == Kind::Note && !isHidden())
        m_goes.start(m_lasts);
    QFrame::leaveEvent(event);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourWords();
    if (event->type() == QEvent::FontChange && !isHidden())
        place();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(Qt::NoPen);
    p.setBrush(Theme::colour(Role::Text, palette()));
    p.drawRoundedRect(rect(), space::boxRadius, space::boxRadius);
    const int side = scaled(16, fontMetrics());
    const QRect shape
        = QStyle::visualRect(layoutDirection(), rect(), QRect(14, (height() - side) / 2, side, side));
    // The ground has the other lightness than the window.
    if (m_kind == Kind::Problem)
        paintMark(p, shape, Mark::Breached, !Theme::isDark(palette()));
}

} // namespace makegood::ui

#include "moc_message_bar.cpp"
