// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/navigation_rail.h"

#include <algorithm>

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "shell/rail_entry.h"
#include "widgets/accessible_role.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr int narrowRail = 56;
constexpr int leastRail = 88;
constexpr int mostRail = 120;

// A hairline between two groups of the rail.
class RailLine : public QWidget
{
public:
    RailLine() { setFixedHeight(17); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        p.fillRect(QRect(16, height() / 2, width() - 32, 1), Theme::colour(Role::LineStrong, palette()));
    }
};

} // namespace

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("rail"));
    makegood::ui::setAccessibleRole(this, QAccessible::PageTabList);
    setAccessibleName(tr("Pages"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 4, 0, 4);
    box->setSpacing(0);
    box->addStretch(1);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        setAccessibleName(m_ids[id] == current() ? m_group->button(id)->text() : accessibleName());
        emit chosen(m_ids[id]);
    });
}

void NavigationRail::add(const QString &id, const QString &iconName, const QString &title, Group group)
{
    auto *box = static_cast<QVBoxLayout *>(layout());
    auto *made = new RailEntry(iconName, title, this);
    made->setObjectName(QStringLiteral("rail-") + id);
    // The stretch stands before the last group, and a line before the second.
    const auto stretchAt = [box] {
        for (int i = 0; i < box->count(); ++i)
            if (box->itemAt(i)->spacerItem() != nullptr)
                return i;
        return box->count();
    };
    if (group == Group::End) {
        box->addWidget(made);
    } else {
        if (group == Group::Whole && findChild<QWidget *>(QStringLiteral("railLine")) == nullptr) {
            auto *line = new RailLine;
            line->setObjectName(QStringLiteral("railLine"));
            box->insertWidget(stretchAt(), line);
        }
        box->insertWidget(stretchAt(), made);
    }
    m_group->addButton(made, static_cast<int>(m_ids.size()));
    m_ids << id;
    fit();
}

QAbstractButton *NavigationRail::entry(const QString &id) const
{
    return m_group->button(static_cast<int>(m_ids.indexOf(id)));
}

void NavigationRail::setCurrent(const QString &id)
{
    QAbstractButton *made = entry(id);
    if (made == nullptr) { // a page without an entry, such as the help
        m_group->setExclusive(false);
        for (QAbstractButton *button : m_group->buttons())
            button->setChecked(false);
        m_group->setExclusive(true);
        return;
    }
    made->setChecked(true);
    setAccessibleName(made->text()); // as a bar of tabs has the name of its tab
}

QString NavigationRail::current() const
{
    return m_ids.value(m_group->checkedId());
}

void NavigationRail::setBadge(const QString &id, int count, bool isDue, const QString &words)
{
    if (auto *made = static_cast<RailEntry *>(entry(id)))
        made->setBadge(count, isDue, words);
}

void NavigationRail::setOnlyIcons(bool only)
{
    if (m_onlyIcons == only)
        return;
    m_onlyIcons = only;
    fit();
}

void NavigationRail::fit()
{
    int widest = 0;
    for (QAbstractButton *button : m_group->buttons()) {
        auto *made = static_cast<RailEntry *>(button);
        made->setOnlyIcon(m_onlyIcons);
        widest = std::max(widest, made->wordWidth());
    }
    const auto grown = [this](int length) { return scaled(length, fontMetrics()); };
    setFixedWidth(m_onlyIcons
                      ? grown(narrowRail)
                      : std::clamp(widest + 16, grown(leastRail), std::max(grown(mostRail), leastRail)));
}

void NavigationRail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), Theme::colour(Role::Rail, palette()));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    p.fillRect(QRect(edge, 0, 1, height()), Theme::colour(Role::Line, palette()));
}

} // namespace makegood::ui

#include "moc_navigation_rail.cpp"
