// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/page_tabs.h"

#include <algorithm>

#include <QShortcut>
#include <QTabBar>
#include <QVBoxLayout>

namespace makegood::ui
{

PageTabs::PageTabs(const QString &name, const QString &accessibleName, Level level, QWidget *parent)
    : QWidget(parent)
    , m_bar(new QTabBar)
{
    setObjectName(name);
    m_bar->setObjectName(name + QStringLiteral("Bar"));
    m_bar->setAccessibleName(accessibleName);
    m_bar->setDocumentMode(true);
    m_bar->setExpanding(false);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_bar);
    connect(m_bar, &QTabBar::currentChanged, this, &PageTabs::choose);
    if (level == Level::Page)
        return;
    connect(new QShortcut(QKeySequence::NextChild, this), &QShortcut::activated, this, [this] { step(1); });
    connect(new QShortcut(QKeySequence::PreviousChild, this), &QShortcut::activated, this,
            [this] { step(-1); });
}

void PageTabs::add(QWidget *page, const QString &title)
{
    m_pages.push_back(page);
    static_cast<QVBoxLayout *>(layout())->addWidget(
        page, 1); // first: showing a widget without a parent opens a window
    page->setVisible(m_pages.size() == 1);
    m_bar->addTab(title);
}

int PageTabs::indexOf(const QString &objectName) const
{
    const auto at = std::find_if(m_pages.begin(), m_pages.end(),
                                 [&](const QWidget *page) { return page->objectName() == objectName; });
    return at == m_pages.end() ? -1 : static_cast<int>(at - m_pages.begin());
}

bool PageTabs::showPage(const QString &objectName)
{
    const int index = indexOf(objectName);
    if (index < 0)
        return false;
    if (m_bar->isTabVisible(index))
        m_bar->setCurrentIndex(index);
    return true;
}

void PageTabs::setPageHidden(const QString &objectName, bool hidden)
{
    const int index = indexOf(objectName);
    if (index < 0)
        return;
    m_bar->setTabVisible(index, !hidden);
    if (m_bar->isTabVisible(m_bar->currentIndex()))
        return;
    for (int i = 0; i < m_bar->count(); ++i)
        if (m_bar->isTabVisible(i)) {
            m_bar->setCurrentIndex(i);
            return;
        }
}

void PageTabs::choose(int index)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_pages[i]->setVisible(static_cast<int>(i) == index);
    emit pageShown(index);
}

int PageTabs::shownPage() const
{
    return m_bar->currentIndex();
}

void PageTabs::step(int by)
{
    m_bar->setCurrentIndex((m_bar->currentIndex() + by + m_bar->count()) % m_bar->count());
}

} // namespace makegood::ui

#include "moc_page_tabs.cpp"
