// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tour_card.h"

#include <algorithm>

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/button_tone.h"
#include "widgets/heading.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr int tourWidth = 340; ///< at 100 % text
constexpr int tourGap = 10; ///< between the card and what it is about

QPushButton *tourButton(const char *name, const QString &text, ButtonTone tone)
{
    auto *made = new QPushButton(text);
    made->setObjectName(QLatin1String(name));
    made->setAccessibleName(text);
    made->setAutoDefault(false);
    setTone(made, tone);
    return made;
}

class TourRing : public QWidget
{
public:
    explicit TourRing(QWidget *window)
        : QWidget(window)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(QPen(Theme::colour(Role::Accent, palette()), 2));
        p.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), space::boxRadius, space::boxRadius);
    }
};

} // namespace

TourCard::TourCard(QWidget *window)
    : QWidget(window)
    , m_ring(new TourRing(window))
    , m_title(new Heading({}, 1.08))
    , m_text(new QLabel)
    , m_buttons(new QHBoxLayout)
    , m_count(new Heading({}, 0.92, Heading::Tone::Quiet))
    , m_skip(tourButton("tourSkip", tr("Skip"), ButtonTone::Quiet))
    , m_back(tourButton("tourBack", tr("Back"), ButtonTone::Usual))
    , m_next(tourButton("tourNext", tr("Next"), ButtonTone::Primary))
{
    setObjectName(QStringLiteral("tourCard"));
    m_title->setObjectName(QStringLiteral("tourTitle"));
    m_text->setObjectName(QStringLiteral("tourText"));
    m_count->setObjectName(QStringLiteral("tourCount"));
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    for (QPushButton *button : {m_skip, m_back, m_next})
        button->installEventFilter(this);
    auto *buttons = m_buttons;
    buttons->setSpacing(space::one);
    buttons->addWidget(m_count);
    buttons->addStretch(1);
    buttons->addWidget(m_skip);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::card, space::field, space::card, space::field);
    box->setSpacing(space::one);
    box->addWidget(m_title);
    box->addWidget(m_text);
    box->addLayout(buttons);
    connect(m_skip, &QPushButton::clicked, this, &TourCard::skipWanted);
    connect(m_back, &QPushButton::clicked, this, &TourCard::backWanted);
    connect(m_next, &QPushButton::clicked, this, &TourCard::nextWanted);
    hide();
}

TourCard::~TourCard()
{
    delete m_ring;
}

void TourCard::showStep(const QString &title, const QString &text, int number, int count)
{
    m_title->setText(title);
    m_text->setText(text);
    m_count->setText(
        tr("%1 of %2", "a step of the tour").arg(QLocale().toString(number), QLocale().toString(count)));
    m_back->setEnabled(number > 1);
    const bool isLast = number == count;
    m_next->setText(isLast ? tr("Done") : tr("Next"));
    m_next->setAccessibleName(m_next->text());
    m_skip->setVisible(!isLast);
    setAccessibleName(title);
    setAccessibleDescription(text);
    // Whoever hears the window hears the step, too: its words belong to the button that has the focus.
    m_next->setAccessibleDescription(QStringLiteral("%1. %2 %3").arg(title, text, m_count->text()));
    QAccessibleEvent told(m_next, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    place();
    show();
    raise();
    m_next->setFocus(Qt::OtherFocusReason);
}

void TourCard::pointAt(const QRect &target)
{
    const QRect now = target.intersected(parentWidget()->rect());
    if (now == m_target && isVisible())
        return;
    m_target = now;
    place();
}

// Beside what is tall, else below what it is about, above it, or over its lower corner.
void TourCard::place()
{
    const QRect room = parentWidget()->rect().adjusted(space::one, space::one, -space::one, -space::one);
    const QMargins sides = layout()->contentsMargins();
    const int buttons = m_buttons->sizeHint().width() + sides.left() + sides.right();
    const int width = std::min(std::max(scaled(tourWidth, fontMetrics()), buttons), room.width());
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                     : layout()->totalSizeHint().height();
    QRect at(0, 0, width, height);
    const QRect &about = m_target;
    at.moveCenter(about.isEmpty() ? room.center() : about.center());
    if (!about.isEmpty()) {
        // Beside what is tall, so that what stands above it can be read.
        const bool isTall = about.height() > room.height() / 2;
        const int before = about.left() - tourGap - at.width();
        const int behind = about.right() + tourGap;
        if (isTall && (before >= room.left() || behind + at.width() <= room.right())) {
            at.moveLeft(before >= room.left() ? before : behind);
            at.moveTop(about.top() + space::page);
        } else if (about.bottom() + tourGap + at.height() <= room.bottom()) {
            at.moveTop(about.bottom() + tourGap);
        } else if (about.top() - tourGap - at.height() >= room.top()) {
            at.moveBottom(about.top() - tourGap);
        } else {
            at.moveBottomRight(about.bottomRight() - QPoint(space::card, space::card));
        }
    }
    at.moveLeft(std::clamp(at.left(), room.left(), std::max(room.left(), room.right() - at.width() + 1)));
    at.moveTop(std::clamp(at.top(), room.top(), std::max(room.top(), room.bottom() - at.height() + 1)));
    setGeometry(at);
    if (QWidget *ring = m_ring.data(); ring != nullptr) {
        ring->setGeometry(about.adjusted(-3, -3, 3, 3));
        ring->setVisible(!about.isEmpty() && isVisibleTo(parentWidget()));
        ring->raise();
    }
    raise();
}

void TourCard::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(Theme::colour(Role::Accent, palette()), 1));
    p.setBrush(Theme::colour(Role::Surface, palette()));
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::cardRadius, space::cardRadius);
}

void TourCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        emit skipWanted();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
            button->click();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

// In a button the arrows would move the focus.
bool TourCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Right && key != Qt::Key_Left)
        return QWidget::eventFilter(watched, event);
    const bool isOn = (key == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    (isOn ? m_next : m_back)->click();
    return true;
}

void TourCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        place();
}

} // namespace makegood::ui

#include "moc_tour_card.cpp"
