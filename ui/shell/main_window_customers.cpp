// SPDX-License-Identifier: GPL-3.0-or-later
// Customers in the window: menus of their rows, and contracts that are put away while they are shown.
#include <QMenu>

#include "customers/customers_controller.h"
#include "portfolio/portfolio_controller.h"
#include "shell/main_window.h"
#include "shell/message_bar.h"
#include "shell/page_host.h"
#include "shell/service_list.h"

namespace makegood::ui
{

void MainWindow::joinCustomers()
{
    connect(m_customers, &CustomersController::problem, this, &MainWindow::showProblem);
    connect(m_customers, &CustomersController::offer, m_message,
            [this](const QString &sentence, const QString &word, const std::function<void()> &act) {
                m_message->showOffer(sentence, word, act);
            });
    connect(m_customers, &CustomersController::placeWanted, m_pages, &PageHost::placeWanted);
    connect(m_pages->portfolio(), &PortfolioController::rowMenuOpened, m_customers,
            [this](QMenu *menu, const QString &contract) { m_customers->addRowActions(menu, contract); });
    // After the list and the pages took the contracts that are left.
    connect(m_session->customers(), &Customers::changed, this, &MainWindow::leaveHiddenContract);
}

void MainWindow::leaveHiddenContract()
{
    const WorkspaceHandle *workspace = m_session->workspace();
    m_customers->setShown(m_contract);
    if (!workspace->isOpen())
        return;
    if (workspace->contracts().empty()) {
        if (m_contract.isEmpty())
            return; // none was shown: the start screen or the assistant stays
        m_contract.clear();
        m_service.clear();
        showWithoutContracts();
        return;
    }
    if (workspace->contract(m_contract.toStdString()) != nullptr)
        return;
    showContracts();
    m_session->judging()->showMonth(shownMonth());
    m_list->choose(workspace->contracts().front().id, {});
}

} // namespace makegood::ui
