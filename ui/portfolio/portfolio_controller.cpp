// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/portfolio_controller.h"

#include <QJsonDocument>
#include <QTimer>

#include "portfolio/portfolio_model.h"
#include "portfolio/portfolio_page.h"
#include "portfolio/portfolio_view_section.h"
#include "session/ui_settings.h"
#include "widgets/menu_item.h"

namespace makegood::ui
{

namespace
{

constexpr int resultsEveryMs = 80;

} // namespace

PortfolioController::PortfolioController(const PageContext &context, QObject *parent)
    : PageController(parent)
    , m_context(context)
    , m_model(new PortfolioModel(this))
    , m_page(new PortfolioPage(m_model))
    , m_timer(new QTimer(this))
{
    Judging *judging = m_context.session->judging();
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &PortfolioController::takeResults);
    connect(m_context.session->workspace(), &WorkspaceHandle::contractsChanged, this,
            &PortfolioController::readContracts);
    connect(judging, &Judging::monthChanged, this, [this, judging] {
        takeResults();
        rejudgeRows();
    });
    connect(m_context.session->syncs(), &SourceSyncs::healthChanged, this, &PortfolioController::readHealth);
    connect(judging, &Judging::figuresChanged, this, [this](const QString &contract) {
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
    connect(m_page, &PortfolioPage::whyAsked, this, &PageController::whyAsked);
    connect(m_page, &PortfolioPage::problem, this, &PageController::problem);
    connect(m_page, &PortfolioPage::copied, this,
            [this](int lines) { emit note(tr("Copied: %n lines with their titles", nullptr, lines)); });
    connect(m_page, &PortfolioPage::painted, this, &PortfolioController::painted);
    connect(m_page, &PortfolioPage::placeWanted, this, &PageController::placeWanted);
    const auto page = [this](const char *word) {
        return [this, name = QLatin1String(word)] { emit placeWanted({}, {}, {}, name); };
    };
    connect(m_page, &PortfolioPage::sourcesWanted, this, page("sources"));
    connect(m_page, &PortfolioPage::reportsWanted, this, page("reports"));
    connect(m_page, &PortfolioPage::newContractWanted, this, &PortfolioController::newContractWanted);
    connect(m_page, &PortfolioPage::rowMenuOpened, this, &PortfolioController::rowMenuOpened);
    connect(m_page, &PortfolioPage::seen, judging, &Judging::judgeFirst);
    restore();
    connect(m_page, &PortfolioPage::viewChanged, this, [this] {
        m_context.state->setValue(
            "portfolio/view",
            QString::fromUtf8(QJsonDocument(toJson(m_page->view())).toJson(QJsonDocument::Compact)));
    });
    connect(m_page->views(), &PortfolioViewSection::savedChanged, this, [this] {
        m_context.state->setValue("portfolio/views", savedViewsText(m_page->views()->saved()));
    });
}

// Restores the last view, with changes that were made after it was chosen.
void PortfolioController::restore()
{
    m_page->views()->setSaved(savedViewsFrom(m_context.state->value("portfolio/views")));
    const auto view = QJsonDocument::fromJson(m_context.state->value("portfolio/view").toUtf8()).object();
    if (!view.isEmpty())
        m_page->setView(portfolioViewFrom(view));
}

QWidget *PortfolioController::page() const
{
    return m_page;
}

QString PortfolioController::title() const
{
    return tr("Portfolio");
}

void PortfolioController::show(const Shown &shown)
{
    m_page->setNow(shown.now);
    readHealth();
}

// The age of the data, and the contracts of which a source failed.
void PortfolioController::readHealth()
{
    DataAge age;
    std::set<std::string> failed;
    for (const SourceHealth &source : m_context.session->syncs()->health()) {
        ++age.sources;
        if (source.lastGood && (!age.last || *age.last < source.lastGood->ended))
            age.last = source.lastGood->ended;
        if (source.state != SourceState::Failed && source.state != SourceState::NeedsSignIn)
            continue;
        ++age.failed;
        for (const FedContract &fed : source.feeds)
            failed.insert(fed.contract);
    }
    m_page->setDataAge(age);
    const bool same = failed == m_failed;
    m_failed = std::move(failed);
    m_model->setMoment(m_context.session->workspace()->now(), m_failed);
    if (!same)
        rejudgeRows();
}

void PortfolioController::rejudgeRows()
{
    const Judging *judging = m_context.session->judging();
    m_model->setMoment(m_context.session->workspace()->now(), m_failed);
    m_model->setMonth(judging->month(),
                      [judging](const std::string &id) { return judging->figures().find(id); });
}

void PortfolioController::showAside(const Shown &shown)
{
    m_page->choose(shown.contract->id, shown.service);
}

void PortfolioController::addActions(const PageMenus &menus)
{
    addItem(menus.edit, "copyPortfolio", tr("&Copy the portfolio as a table"), [this] {
        m_page->copyAll();
    })->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
}

std::vector<PortfolioView> PortfolioController::views() const
{
    return m_page->views()->all();
}

void PortfolioController::setView(const PortfolioView &view)
{
    m_page->setView(view);
}

void PortfolioController::readContracts()
{
    const WorkspaceHandle *workspace = m_context.session->workspace();
    const Judging *judging = m_context.session->judging();
    m_changed.clear();
    m_page->setNow(workspace->now());
    m_model->setMoment(workspace->now(), m_failed);
    m_model->setContracts(workspace->contracts(), judging->month(),
                          [judging](const std::string &id) { return judging->figures().find(id); });
}

void PortfolioController::takeResults()
{
    m_timer->stop();
    for (const std::string &contract : std::exchange(m_changed, {}))
        m_model->update(contract, m_context.session->judging()->figures().find(contract));
    emit resultsTaken();
}

} // namespace makegood::ui

#include "moc_portfolio_controller.cpp"
