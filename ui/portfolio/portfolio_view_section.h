// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "portfolio/portfolio_view.h"

class QComboBox;
class QToolButton;

namespace makegood::ui
{

/// The choice of a named view of the portfolio, built in or saved, and the menu that saves and removes views.
class PortfolioViewSection : public QWidget
{
    Q_OBJECT
public:
    explicit PortfolioViewSection(QWidget *parent = nullptr);

    /// The user's own views, in the order in which they were saved.
    void setSaved(std::vector<PortfolioView> views);
    const std::vector<PortfolioView> &saved() const { return m_saved; }
    /// Built-in views first, then the saved ones.
    std::vector<PortfolioView> all() const;
    /// Narrow: the views are entries of the menu alone.
    void setCompact(bool compact);
    /// Marks `view` as the current one; no name is marked when it differs from every named view.
    void setCurrent(const PortfolioView &view);
    /// Saves the current view as `name`. False when `name` is empty or the name of a built-in view.
    bool save(const QString &name);

signals:
    void chosen(const makegood::ui::PortfolioView &view);
    void savedChanged();
    /// What happened, what is safe, what to do.
    void problem(const QString &sentence);

private:
    void fill();
    void fillMenu();
    void askForName();
    void remove(const QString &name);
    void restore();

    QComboBox *m_views;
    QToolButton *m_menu;
    PortfolioView m_current;
    std::vector<PortfolioView> m_saved;
    std::optional<PortfolioView> m_removed; ///< the last one, for the menu's way back
};

} // namespace makegood::ui
