// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/page_desk.h"

namespace makegood
{

class CreditPage;

/// The month's credit and its claims.
class CreditDesk : public PageDesk
{
    Q_OBJECT
public:
    explicit CreditDesk(const DeskTools &tools, QObject *parent = nullptr);

    QWidget *page() const override;
    QString title() const override;
    void show(const Shown &shown) override;

private:
    DeskTools m_tools;
    CreditPage *m_page;
    std::string m_contract;
};

} // namespace makegood
