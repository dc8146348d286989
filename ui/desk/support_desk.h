// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/page_desk.h"

namespace makegood
{

class SupportPage;

/// The contract's tickets and obligations.
class SupportDesk : public PageDesk
{
    Q_OBJECT
public:
    explicit SupportDesk(const DeskTools &tools, QObject *parent = nullptr);

    QWidget *page() const override;
    QString title() const override;
    void show(const Shown &shown) override;

private:
    SupportPage *m_page;
};

} // namespace makegood
