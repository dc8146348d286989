// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/credit_desk.h"

#include "pages/credit_page.h"

namespace makegood
{

CreditDesk::CreditDesk(const DeskTools &tools, QObject *parent)
    : PageDesk(parent)
    , m_tools(tools)
    , m_page(new CreditPage)
{
    connect(m_page, &CreditPage::whyAsked, this, &PageDesk::whyAsked);
    connect(m_page, &CreditPage::claimSaveWanted, this, [this](StoredClaim claim) {
        claim.changed = {m_tools.doors->who.toStdString(), m_tools.session->now()};
        m_tools.session->saveClaim(m_contract, claim);
    });
    connect(m_tools.session, &Session::claimSaved, this, &PageDesk::refreshWanted);
}

QWidget *CreditDesk::page() const
{
    return m_page;
}

QString CreditDesk::title() const
{
    return tr("Credit");
}

void CreditDesk::show(const Shown &shown)
{
    m_contract = shown.contract->id;
    if (shown.result != nullptr)
        m_page->showMonth(shown.evaluation, *shown.result, shown.terms, shown.now, m_tools.session->claims());
    else
        m_page->clear();
}

} // namespace makegood
