// SPDX-License-Identifier: GPL-3.0-or-later
// The entries of the command palette: menus, pages, views, months, contracts and services.
#include "shell/main_window.h"

#include <QMenuBar>
#include <QPointer>

#include "explain/cell_text.h"
#include "explain/format.h"
#include "explain/words.h"
#include "portfolio/portfolio_controller.h"
#include "portfolio/portfolio_model.h"
#include "portfolio/portfolio_view.h"
#include "shell/command_palette.h"
#include "shell/help_page.h"
#include "shell/help_texts.h"
#include "shell/main_menus.h"
#include "shell/page_host.h"
#include "shell/page_names.h"
#include "shell/top_bar.h"
#include "widgets/month_stepper.h"
#include "work/known_incidents.h"

namespace makegood::ui
{

namespace
{

constexpr int monthsListed = 36;

// A menu's text without its marks for keys: `&Open…` and, where keys stand behind the text, `开く(&O)`.
QString withoutMnemonic(QString text)
{
    const qsizetype behind = text.lastIndexOf(QStringLiteral("(&"));
    if (behind > 0 && text.mid(behind).size() <= 5)
        text.remove(behind, 4);
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('&') && i + 1 < text.size())
            ++i;
        out += text[i];
    }
    return out;
}

void addMenu(const QMenu *menu, const QString &path, std::vector<Command> &out)
{
    for (QAction *action : menu->actions()) {
        if (action->isSeparator() || !action->isEnabled() || !action->isVisible()
            || action->objectName() == QLatin1String("commands")
            || action->objectName().startsWith(QLatin1String("go-"))) // the pages have entries of their own
            continue;
        const QString text = withoutMnemonic(action->text());
        if (action->menu() != nullptr)
            addMenu(action->menu(), path + QStringLiteral(" › ") + text, out);
        else
            out.push_back({Command::Kind::Action,
                           text,
                           path,
                           action->shortcut().toString(QKeySequence::NativeText),
                           {},
                           [action] { action->trigger(); }});
    }
}

std::vector<Command> incidentCommands(MainWindow *window, const std::vector<KnownIncident> &all)
{
    std::vector<Command> out;
    const Format format{QLocale(), Zone(), Currency()};
    for (const KnownIncident &one : all) {
        const QString id = toText(one.incident.id);
        out.push_back({Command::Kind::Incident,
                       MainWindow::tr("%1, %2", "id and cause of an incident")
                           .arg(id, words::cause(one.incident.cause)),
                       MainWindow::tr("Incident of %1, %2, %3", "customer, service, date")
                           .arg(toText(one.customer), toText(one.incident.service), format.date(one.day)),
                       {},
                       toText(one.incident.notes),
                       [window, one, id] {
                           window->showAt(toText(one.contract), toText(one.incident.service), one.month);
                           window->showPage(QStringLiteral("incidents/incident/") + id);
                       }});
    }
    return out;
}

} // namespace

// Behind all others: who types a question finds what the help says to it.
void MainWindow::addTopics(std::vector<Command> &out)
{
    for (const HelpTopic &topic : helpTopics(helpLanguage()))
        out.push_back(
            {Command::Kind::Topic, topic.title, HelpPage::tr("Help"), {}, topic.name, [this, topic] {
                 emit m_menus->pageWanted(QStringLiteral("help/") + topic.name);
             }});
}

std::vector<Command> MainWindow::commands()
{
    m_pages->build();
    std::vector<Command> out;
    for (QAction *action : menuBar()->actions())
        if (action->menu() != nullptr)
            addMenu(action->menu(), withoutMnemonic(action->text()), out);
    if (m_session->workspace()->contracts().empty()) {
        addTopics(out);
        return out;
    }
    for (const PageName &page : pageNames())
        out.push_back({Command::Kind::Page, page.title, tr("Page"), {}, page.id, [this, id = page.id] {
                           showPage(id);
                       }});
    PortfolioController *portfolio = m_pages->portfolio();
    for (const PortfolioView &view : portfolio->views())
        out.push_back(
            {Command::Kind::View, view.name, tr("View of the portfolio"), {}, {}, [this, portfolio, view] {
                 portfolio->setView(view);
                 m_pages->restore(portfolio->page()->objectName());
             }});
    const Format format{QLocale(), Zone(), Currency()};
    Month month = std::max(m_top->stepper()->month(), utcMonthOf(m_services.now()));
    for (int i = 0; i < monthsListed; ++i, month = month.previous())
        out.push_back({Command::Kind::Month,
                       format.month(month),
                       tr("Month"),
                       {},
                       toText(formatMonth(month)),
                       [this, month] { showAt({}, {}, month); }});
    std::string last;
    for (const PortfolioRowPtr &row : portfolio->model()->rows()) {
        const QString contract = toText(row->contract);
        if (row->contract != last)
            out.push_back({Command::Kind::Contract,
                           row->customer,
                           tr("Contract %1, %2").arg(contract, row->agreement),
                           {},
                           {},
                           [this, contract] { openContract(contract, {}); }});
        last = row->contract;
        if (!row->service.empty())
            out.push_back(
                {Command::Kind::Contract,
                 toText(row->service),
                 tr("Service of %1").arg(row->customer),
                 {},
                 contract,
                 [this, contract, service = toText(row->service)] { openContract(contract, service); }});
    }
    addTopics(out);
    return out;
}

void MainWindow::openContract(const QString &contract, const QString &service)
{
    showAt(contract, service, {});
    if (!m_pages->current()->isAboutContract())
        showPage(QStringLiteral("availability"));
}

void MainWindow::openPalette()
{
    auto *palette = new CommandPalette(commands(), this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->open();
    m_session->workspace()->read(
        JobLane::ReadTouched, tr("Reading the incidents of all contracts"),
        [](Workspace &workspace, JobControl &job) {
            return knownIncidents(workspace, [&job] { return job.isCancelled(); });
        },
        [this, opened = QPointer(palette)](const std::vector<KnownIncident> &all) {
            if (opened)
                opened->add(incidentCommands(this, all));
        });
}

} // namespace makegood::ui
