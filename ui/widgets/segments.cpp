// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segments.h"

#include <algorithm>

#include <QAbstractButton>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOption>

#include "charts/line_text.h"
#include "widgets/accessible_role.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

class Segment : public QAbstractButton
{
public:
    explicit Segment(QWidget *parent)
        : QAbstractButton(parent)
    {
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics bold(typeFont(Type::Strong, font()));
        return {bold.horizontalAdvance(text()) + 24, heightOf(Part::Control, fontMetrics()) - 4};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        const auto ink = [this](Role role) { return Theme::colour(role, palette()); };
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        if (isChecked() || underMouse()) {
            p.setPen(Qt::NoPen);
            p.setBrush(ink(isChecked() ? Role::Selected : Role::Hover));
            p.drawRoundedRect(box, space::controlRadius - 2, space::controlRadius - 2);
        }
        p.setFont(typeFont(isChecked() ? Type::Strong : Type::Body, font()));
        p.setPen(ink(!isEnabled() ? Role::Disabled : isChecked() ? Role::Accent : Role::Text));
        drawWords(p, rect(), Qt::AlignCenter, text());
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
            p.setPen(QPen(ink(Role::Focus), 2));
            p.setBrush(Qt::NoBrush);
            p.drawRoundedRect(box.adjusted(1, 1, -1, -1), space::controlRadius - 2, space::controlRadius - 2);
        }
    }
};

} // namespace

Segments::Segments(const QString &name, const QString &about, QWidget *parent)
    : QWidget(parent)
    , m_about(about)
    , m_group(new QButtonGroup(this))
{
    setObjectName(name);
    setAccessibleName(about);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(2);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            emit chosen(id);
    });
}

void Segments::add(const QString &text, const QString &objectName)
{
    const int id = static_cast<int>(m_group->buttons().size());
    auto *button = new Segment(this);
    setAccessibleRole(button, QAccessible::RadioButton);
    button->setText(text);
    button->setObjectName(objectName.isEmpty() ? this->objectName() + QString::number(id) : objectName);
    //: What is shown, and how: "Calendar: Month".
    button->setAccessibleName(tr("%1: %2", "what and how").arg(m_about, text));
    m_group->addButton(button, id);
    layout()->addWidget(button);
    if (id == 0)
        button->setChecked(true);
}

void Segments::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

int Segments::current() const
{
    return m_group->checkedId();
}

void Segments::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(Theme::colour(Role::LineStrong, palette()));
    p.setBrush(Theme::colour(Role::Surface, palette()));
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::controlRadius,
                      space::controlRadius);
}

void Segments::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void Segments::fit()
{
    for (QAbstractButton *button : m_group->buttons())
        button->updateGeometry();
    updateGeometry();
}

} // namespace makegood::ui

#include "moc_segments.cpp"
