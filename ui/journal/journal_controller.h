// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/page_controller.h"

namespace makegood::ui
{

class JournalPage;

/// Who did what, when and why. While the page is visible it is read anew after each change of the workspace.
class JournalController : public PageController
{
    Q_OBJECT
public:
    explicit JournalController(const PageContext &context, QObject *parent = nullptr);

    QWidget *page() const override;
    QString title() const override;
    bool isAboutContract() const override { return false; }
    void show(const Shown &shown) override;

private:
    PageContext m_context;
    JournalPage *m_page;
};

} // namespace makegood::ui
