// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/page_controller.h"

namespace makegood::ui
{

class JournalPage;

/// Who did what, when and why. Read anew after whatever writes to it, while it is seen.
class JournalController : public PageController
{
    Q_OBJECT
public:
    explicit JournalController(const PageContext &context, QObject *parent = nullptr);

    QWidget *page() const override;
    QString title() const override;
    void show(const Shown &shown) override;

private:
    PageContext m_context;
    JournalPage *m_page;
};

} // namespace makegood::ui
