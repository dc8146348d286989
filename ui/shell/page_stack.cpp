// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/page_stack.h"

#include <algorithm>

#include <QVBoxLayout>

namespace makegood::ui
{

PageStack::PageStack(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("pages"));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
}

void PageStack::add(QWidget *page)
{
    m_pages.push_back(page);
    if (page->layout() != nullptr)
        page->layout()->setContentsMargins(0, 0, 0, 0); // the window gives all pages the same
    static_cast<QVBoxLayout *>(layout())->addWidget(
        page, 1); // first: showing a widget without a parent opens a window
    page->setVisible(m_pages.size() == 1);
}

bool PageStack::showPage(const QString &objectName)
{
    const auto at = std::find_if(m_pages.begin(), m_pages.end(),
                                 [&](const QWidget *page) { return page->objectName() == objectName; });
    if (at == m_pages.end())
        return false;
    const auto index = static_cast<int>(at - m_pages.begin());
    if (index == m_shown)
        return true;
    m_shown = index;
    for (QWidget *page : m_pages)
        page->setVisible(page == *at);
    emit pageShown(index);
    return true;
}

} // namespace makegood::ui

#include "moc_page_stack.cpp"
