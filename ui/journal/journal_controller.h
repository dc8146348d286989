// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/page_controller.h"

namespace makegood::ui
{

class JournalPage;

/// Who did what, when and why. Read anew after whatever writes to it, while it is seen.
class JournalDesk : public PageDesk
{
    Q_OBJECT
public:
    explicit JournalDesk(const DeskTools &tools, QObject *parent = nullptr);

    QWidget *page() const override;
    QString title() const override;
    void show(const Shown &shown) override;

private:
    DeskTools m_tools;
    JournalPage *m_page;
};

} // namespace makegood::ui
