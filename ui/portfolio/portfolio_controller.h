// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include "session/page_controller.h"

class QTimer;

namespace makegood::ui
{

class PortfolioModel;
class PortfolioPage;
struct PortfolioView;

/// Every contract-service of the workspace. Its model is the window's list too; results come in together,
/// some ten times a second, and change the rows of their contracts alone.
class PortfolioController : public PageController
{
    Q_OBJECT
public:
    explicit PortfolioController(const PageContext &context, QObject *parent = nullptr);

    QWidget *page() const override;
    QString title() const override;
    bool isAboutContract() const override { return false; }
    void show(const Shown &shown) override;
    void showAside(const Shown &shown) override;
    void addActions(const PageMenus &menus) override;

    PortfolioModel *model() const { return m_model; }
    std::vector<PortfolioView> views() const;
    void setView(const PortfolioView &view);

signals:
    /// For the first time with contracts in it.
    void painted();

private:
    void readContracts();
    void takeResults();
    void restore();

    PageContext m_context;
    PortfolioModel *m_model;
    PortfolioPage *m_page;
    QTimer *m_timer;
    std::set<std::string> m_changed; ///< contracts with figures that the model does not have yet
};

} // namespace makegood::ui
