// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/portfolio_view_section.h"

#include <algorithm>
#include <utility>

#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QToolButton>

#include "widgets/button_tone.h"
#include "widgets/icons.h"
#include "widgets/menu_item.h"

namespace makegood::ui
{

namespace
{

// In a menu a single ampersand would mark a key.
QString plainItem(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

auto hasName(const QString &name)
{
    return [name](const PortfolioView &view) { return view.name == name; };
}

} // namespace

PortfolioViewSection::PortfolioViewSection(QWidget *parent)
    : QWidget(parent)
    , m_views(new QComboBox)
    , m_menu(new QToolButton)
{
    m_views->setObjectName(QStringLiteral("portfolioViews"));
    m_views->setAccessibleName(tr("View"));
    m_views->setPlaceholderText(tr("View of your own"));
    m_views->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_views->setMinimumContentsLength(12);
    m_menu->setObjectName(QStringLiteral("portfolioViewMenu"));
    m_menu->setIcon(icon(QStringLiteral("more"), Role::Text2));
    m_menu->setToolTip(tr("Views"));
    m_menu->setAccessibleName(tr("Views"));
    setTone(m_menu, ButtonTone::Quiet);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setFocusPolicy(Qt::StrongFocus);
    m_menu->setMenu(new QMenu(m_menu));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(m_views);
    line->addWidget(m_menu);
    connect(m_views, &QComboBox::activated, this,
            [this](int index) { emit chosen(all()[static_cast<std::size_t>(index)]); });
    connect(m_menu->menu(), &QMenu::aboutToShow, this, &PortfolioViewSection::fillMenu);
}

std::vector<PortfolioView> PortfolioViewSection::all() const
{
    std::vector<PortfolioView> out = builtInViews();
    out.insert(out.end(), m_saved.begin(), m_saved.end());
    return out;
}

void PortfolioViewSection::setSaved(std::vector<PortfolioView> views)
{
    m_saved = std::move(views);
    fill();
}

void PortfolioViewSection::setCurrent(const PortfolioView &view)
{
    m_current = view;
    fill();
}

void PortfolioViewSection::setCompact(bool compact)
{
    m_views->setHidden(compact);
}

void PortfolioViewSection::fill()
{
    const std::vector<PortfolioView> views = all();
    m_views->clear();
    for (const PortfolioView &view : views)
        m_views->addItem(view.name);
    const auto at = std::find(views.begin(), views.end(), m_current);
    m_views->setCurrentIndex(at == views.end() ? -1 : static_cast<int>(at - views.begin()));
}

bool PortfolioViewSection::save(const QString &name)
{
    const auto builtIn = builtInViews();
    if (name.isEmpty() || std::any_of(builtIn.begin(), builtIn.end(), hasName(name)))
        return false;
    PortfolioView view = m_current;
    view.name = name;
    const auto at = std::find_if(m_saved.begin(), m_saved.end(), hasName(name));
    if (at == m_saved.end())
        m_saved.push_back(view);
    else
        *at = view;
    emit savedChanged();
    emit chosen(view);
    return true;
}

void PortfolioViewSection::fillMenu()
{
    QMenu *menu = m_menu->menu();
    menu->clear();
    if (m_views->isHidden()) {
        for (const PortfolioView &view : all()) {
            QAction *action = addItem(menu, "portfolioChooseView", plainItem(view.name),
                                      [this, view] { emit chosen(view); });
            action->setCheckable(true);
            action->setChecked(view == m_current);
        }
        menu->addSeparator();
    }
    addItem(menu, "portfolioSaveView", tr("&Save this view…"), [this] { askForName(); });
    const QString &name = m_current.name;
    if (std::any_of(m_saved.begin(), m_saved.end(), hasName(name)))
        addItem(menu, "portfolioRemoveView", tr("&Remove “%1”").arg(plainItem(name)),
                [this, name] { remove(name); });
    if (m_removed)
        addItem(menu, "portfolioRestoreView", tr("&Put back “%1”").arg(plainItem(m_removed->name)),
                [this] { restore(); });
}

void PortfolioViewSection::askForName()
{
    bool given = false;
    const QString name
        = QInputDialog::getText(this, tr("Save this view"),
                                tr("Its name. A view of yours with the same name is replaced."),
                                QLineEdit::Normal, m_current.name, &given)
              .trimmed();
    if (given && !save(name))
        emit problem(tr("The view was not saved: “%1” is the name of a view that is always there, or empty. "
                        "Nothing was changed; choose another name.")
                         .arg(name));
}

void PortfolioViewSection::remove(const QString &name)
{
    const auto at = std::find_if(m_saved.begin(), m_saved.end(), hasName(name));
    if (at == m_saved.end())
        return;
    m_removed = *at;
    m_saved.erase(at);
    emit savedChanged();
    emit chosen(builtInViews().front());
}

void PortfolioViewSection::restore()
{
    m_saved.push_back(*std::exchange(m_removed, {}));
    emit savedChanged();
    emit chosen(PortfolioView(m_saved.back()));
}

} // namespace makegood::ui

#include "moc_portfolio_view_section.cpp"
