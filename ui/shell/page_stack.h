// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// Pages of which one is shown. The size hint is that of the shown page, so that a long page does not make a
/// short one scroll.
class PageStack : public QWidget
{
    Q_OBJECT
public:
    explicit PageStack(QWidget *parent = nullptr);

    void add(QWidget *page);
    /// Shows the page with this object name; false where there is none.
    bool showPage(const QString &objectName);
    /// Index in the order of add().
    int shownPage() const { return m_shown; }
    int count() const { return static_cast<int>(m_pages.size()); }

signals:
    void pageShown(int index);

private:
    std::vector<QWidget *> m_pages;
    int m_shown = 0;
};

} // namespace makegood::ui
