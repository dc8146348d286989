// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/support_desk.h"

#include "pages/support_page.h"

namespace makegood
{

SupportDesk::SupportDesk(const DeskTools &, QObject *parent)
    : PageDesk(parent)
    , m_page(new SupportPage)
{
}

QWidget *SupportDesk::page() const
{
    return m_page;
}

QString SupportDesk::title() const
{
    return tr("Support");
}

void SupportDesk::show(const Shown &shown)
{
    if (shown.result != nullptr)
        m_page->showMonth(*shown.evaluation, shown.terms ? &shown.terms->policy : nullptr);
    else
        m_page->clear();
}

} // namespace makegood
