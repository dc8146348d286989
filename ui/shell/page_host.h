// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "session/page_controller.h"

class QTimer;

namespace makegood::ui
{

class AgreementController;
class PageStack;
class PortfolioController;
class SourcesController;
class Theme;

/// The window's pages, in the order of the rail. The portfolio is built at once; the pages behind it follow
/// when it was painted and judged, or as soon as one of them is needed. A hidden page is filled when it is
/// shown.
class PageHost : public QObject
{
    Q_OBJECT
public:
    PageHost(const PageContext &context, Theme *theme, QObject *parent = nullptr);

    /// The window takes it over.
    PageStack *stack() const { return m_stack; }
    PortfolioController *portfolio() const { return m_portfolio; }
    /// In the order in which they were built.
    const std::vector<PageController *> &all() const { return m_all; }
    PageController *current() const;

    /// Builds the pages that are missing.
    void build();
    bool isBuilt() const { return m_sources != nullptr; }
    /// Of showPage(), for the current page.
    QString currentName() const;
    /// Opens the assistant for a new contract; builds the pages.
    void newContract();
    /// Null until the pages are built.
    SourcesController *sources() const { return m_sources; }

    /// The word before `Page` in the page's object name, such as `availability`, and after a slash a section
    /// of the page; false where there is none. Builds the pages.
    bool showPage(const QString &name);
    /// By its object name; builds the pages where it is not the portfolio.
    void restore(const QString &objectName);

    /// All pages are out of date: fills the current one, the others when they are shown.
    void show(const Shown &shown);
    /// Fills the current page if it is out of date.
    void showCurrent(const Shown &shown);
    void showAside(const Shown &shown);

signals:
    /// The pages behind the portfolio are there; comes once.
    void built();
    /// current() is another page.
    void pageShown();
    /// Of any page, as in PageController.
    void whyAsked(const makegood::ui::WhySubject &subject);
    void problem(const QString &sentence);
    void note(const QString &sentence);
    void offer(const QString &sentence, const QString &word, const std::function<void()> &act);
    void placeWanted(const QString &contract, const QString &service,
                     std::optional<makegood::sla::Month> month, const QString &page);
    void refreshWanted();
    /// The current page's panel is to be seen.
    void panelWanted();
    void workspaceWanted();
    /// A table is to be imported into the chosen contract.
    void tableWanted();

private:
    void add(PageController *controller);
    void firstPainted();

    PageContext m_context;
    Theme *m_theme;
    PageStack *m_stack;
    PortfolioController *m_portfolio;
    AgreementController *m_agreement = nullptr;
    SourcesController *m_sources = nullptr; ///< null: the pages are not built
    QTimer *m_later; ///< builds them
    std::vector<PageController *> m_all;
    std::vector<bool> m_isStale; ///< by page: it was hidden when something changed
};

} // namespace makegood::ui
