// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/portfolio_controller.h"

#include <QJsonDocument>
#include <QTimer>

#include "portfolio/portfolio_model.h"
#include "portfolio/portfolio_page.h"
#include "session/ui_settings.h"
#include "widgets/menu_item.h"

namespace makegood::ui
{

namespace
{

constexpr int resultsEveryMs = 80;

} // namespace

PortfolioDesk::PortfolioDesk(const DeskTools &tools, QObject *parent)
    : PageDesk(parent)
    , m_tools(tools)
    , m_model(new PortfolioModel(this))
    , m_page(new PortfolioPage(m_model))
    , m_timer(new QTimer(this))
{
    Session *session = m_tools.session;
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &PortfolioDesk::takeResults);
    connect(session, &Session::opened, this, &PortfolioDesk::readContracts);
    connect(session, &Session::imported, this, &PortfolioDesk::readContracts);
    connect(session, &Session::monthChanged, this, [this] {
        takeResults();
        m_model->setMonth(m_tools.session->month(),
                          [this](const std::string &id) { return m_tools.session->figures().find(id); });
    });
    connect(session, &Session::figuresChanged, this, [this](const QString &contract) {
        m_changed.insert(contract.toStdString());
        if (!m_timer->isActive())
            m_timer->start(resultsEveryMs);
    });

    connect(m_page, &PortfolioPage::chosen, this, [this](const QString &contract, const QString &service) {
        emit placeWanted(contract, service, {}, {});
    });
    connect(m_page, &PortfolioPage::opened, this, [this](const QString &contract, const QString &service) {
        emit placeWanted(contract, service, {}, QStringLiteral("availability"));
    });
    connect(m_page, &PortfolioPage::whyAsked, this, &PageDesk::whyAsked);
    connect(m_page, &PortfolioPage::problem, this, &PageDesk::problem);
    connect(m_page, &PortfolioPage::copied, this,
            [this](int lines) { emit note(tr("Copied: %n lines with their titles", nullptr, lines)); });
    connect(m_page, &PortfolioPage::painted, this, &PortfolioDesk::painted);
    connect(m_page, &PortfolioPage::seen, session, &Session::judgeFirst);
    restore();
    connect(m_page, &PortfolioPage::viewChanged, this, [this] {
        m_tools.state->setValue(
            "portfolio/view",
            QString::fromUtf8(QJsonDocument(toJson(m_page->view())).toJson(QJsonDocument::Compact)));
    });
    connect(m_page, &PortfolioPage::savedViewsChanged, this,
            [this] { m_tools.state->setValue("portfolio/views", savedViewsText(m_page->savedViews())); });
}

// The view of last time comes back, with the filter that was changed after it was chosen.
void PortfolioDesk::restore()
{
    m_page->setSavedViews(savedViewsFrom(m_tools.state->value("portfolio/views")));
    const auto view = QJsonDocument::fromJson(m_tools.state->value("portfolio/view").toUtf8()).object();
    if (!view.isEmpty())
        m_page->setView(portfolioViewFrom(view));
}

QWidget *PortfolioDesk::page() const
{
    return m_page;
}

QString PortfolioDesk::title() const
{
    return tr("Portfolio");
}

void PortfolioDesk::show(const Shown &shown)
{
    m_page->setNow(shown.now);
}

void PortfolioDesk::showAside(const Shown &shown)
{
    m_page->choose(shown.contract->id, shown.service);
}

void PortfolioDesk::addActions(const WindowMenus &menus)
{
    addItem(menus.edit, "copyPortfolio", tr("&Copy the portfolio as a table"), [this] {
        m_page->copyAll();
    })->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
}

std::vector<PortfolioView> PortfolioDesk::views() const
{
    return m_page->views();
}

void PortfolioDesk::setView(const PortfolioView &view)
{
    m_page->setView(view);
}

void PortfolioDesk::readContracts()
{
    const Session &session = *m_tools.session;
    m_changed.clear();
    m_page->setNow(session.now());
    m_model->setContracts(session.contracts(), session.month(),
                          [&](const std::string &id) { return session.figures().find(id); });
}

void PortfolioDesk::takeResults()
{
    m_timer->stop();
    for (const std::string &contract : std::exchange(m_changed, {}))
        m_model->update(contract, m_tools.session->figures().find(contract));
}

} // namespace makegood::ui
