// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "sla/base/floors.h"

class QTabBar;

namespace makegood::ui
{

/// Pages behind tabs. The size hint is that of the shown page, so that a long page does not make a short one
/// scroll.
class PageTabs : public QWidget
{
    Q_OBJECT
public:
    /// Window: Ctrl+Tab steps through the tabs, too. Page: arrow keys only.
    enum class Level {
        Window,
        Page
    };
    explicit PageTabs(const QString &name, const QString &accessibleName, Level level = Level::Window,
                      QWidget *parent = nullptr);

    void add(QWidget *page, const QString &title);
    /// Shows the page with this object name; false where there is none.
    bool showPage(const QString &objectName);
    /// A hidden page has no tab; while it was shown, the first page that is not hidden is shown instead.
    void setPageHidden(const QString &objectName, bool hidden);
    /// Index in the order of add().
    int shownPage() const;

signals:
    void pageShown(int index);

private:
    int indexOf(const QString &objectName) const; ///< -1: no such page
    void choose(int index);
    void step(int by);

    QTabBar *m_bar;
    std::vector<QWidget *> m_pages;
};

} // namespace makegood::ui
