// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/page_desk.h"

namespace makegood
{

class AvailabilityPage;

/// Twelve months of the chosen service.
class AvailabilityDesk : public PageDesk
{
    Q_OBJECT
public:
    explicit AvailabilityDesk(const DeskTools &tools, QObject *parent = nullptr);

    QWidget *page() const override;
    QString title() const override;
    void show(const Shown &shown) override;

private:
    DeskTools m_tools;
    AvailabilityPage *m_page;
};

} // namespace makegood
