// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/page_controller.h"

namespace makegood::ui
{

class HelpPage;

/// The help, as a page that F1 opens; its sections are its topics.
class HelpController : public PageController
{
    Q_OBJECT
public:
    explicit HelpController(QObject *parent = nullptr);

    QWidget *page() const override;
    QString title() const override;
    bool isAboutContract() const override { return false; }
    void show(const Shown &shown) override;
    bool showSection(const QString &topic) override;

private:
    HelpPage *m_page;
};

} // namespace makegood::ui
