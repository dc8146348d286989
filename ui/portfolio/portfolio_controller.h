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

/// Connects the portfolio page with the session. Its model is also shown by the list of services. Results are
/// collected and applied about ten times a second, to the rows of their contracts only.
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
    /// Whether the model has all figures that were judged.
    bool isUpToDate() const { return m_changed.empty(); }
    std::vector<PortfolioView> views() const;
    void setView(const PortfolioView &view);

signals:
    /// First paint with contracts in the table.
    /// The rows have the figures that were judged meanwhile.
    void resultsTaken();
    void painted();
    void newContractWanted();
    /// As PortfolioPage::rowMenuOpened().
    void rowMenuOpened(QMenu *menu, const QString &contract, const QString &service);

private:
    void readContracts();
    void readHealth();
    void rejudgeRows();
    void takeResults();
    void restore();

    PageContext m_context;
    PortfolioModel *m_model;
    PortfolioPage *m_page;
    QTimer *m_timer;
    std::set<std::string> m_failed; ///< contracts of which a source failed
    std::set<std::string> m_changed; ///< contracts whose new figures the model does not have yet
};

} // namespace makegood::ui
