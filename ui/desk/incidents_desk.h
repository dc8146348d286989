// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/page_desk.h"

namespace makegood
{

class OutagesPage;
class ReviewPanel;

/// The month's outages with the reviewer's form in its dock and the tray of what-ifs.
class IncidentsDesk : public PageDesk
{
    Q_OBJECT
public:
    explicit IncidentsDesk(const DeskTools &tools, QObject *parent = nullptr);

    QWidget *page() const override;
    /// The form; the window takes it over.
    ReviewPanel *panel() const { return m_panel; }
    QString title() const override;
    void show(const Shown &shown) override;
    void showAside(const Shown &shown) override;
    void addActions(const WindowMenus &menus) override;

private:
    void saveScenario(int index);
    void showScenarios(const Shown &shown);

    DeskTools m_tools;
    OutagesPage *m_page;
    ReviewPanel *m_panel;
};

} // namespace makegood
