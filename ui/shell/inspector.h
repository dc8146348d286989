// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "sla/base/floors.h"

class QStackedWidget;
class QTabBar;
class QToolButton;

namespace makegood::ui
{

/// The panel at the trailing side: Why, and the panel of the page that is shown, behind two tabs. A plain
/// widget: whether it stands beside the page or lies over it is up to its owner.
class Inspector : public QWidget
{
    Q_OBJECT
public:
    /// Takes over `why`; its actions stand as buttons beside the close button while it is shown.
    explicit Inspector(QWidget *why, QWidget *parent = nullptr);

    /// The page's own panel; null: it has none. The panel belongs to its controller and stays alive.
    void setPanel(QWidget *panel, const QString &title);
    /// Whether Why has something to explain on this page.
    void setWhyOffered(bool offered);
    void showWhy();
    void showPanel();
    bool isPanelShown() const;
    /// There is nothing to show: neither Why nor a panel.
    bool isEmpty() const { return !m_whyOffered && m_panel == nullptr; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void closeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int indexOf(int tab) const;
    void setOffered(int tab, const QString &title, bool offered);
    void showTab();
    void fit();

    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QToolButton *m_close;
    std::vector<QToolButton *> m_tools; ///< of Why
    QWidget *m_why;
    QWidget *m_panel = nullptr;
    bool m_whyOffered = true;
};

} // namespace makegood::ui
