// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/page_controller.h"

class QAction;

namespace makegood::ui
{

class SupportPage;

/// The contract's tickets and obligations; tickets are taken in from files, obligations recorded by hand.
class SupportDesk : public PageDesk
{
    Q_OBJECT
public:
    explicit SupportDesk(const DeskTools &tools, QObject *parent = nullptr);

    QWidget *page() const override;
    QString title() const override;
    void show(const Shown &shown) override;
    void showAside(const Shown &shown) override;
    void addActions(const WindowMenus &menus) override;

    /// Reads the file and shows what it would change; nothing is saved before a person says so.
    void importTickets(const QString &file);

private:
    void chooseFile();
    void preview(const QString &file, const Checked<std::vector<Ticket>> &read);
    void record(ObligationRecord record);

    DeskTools m_tools;
    SupportPage *m_page;
    QAction *m_import = nullptr;
    std::string m_contract;
    std::shared_ptr<const Evaluation> m_evaluation;
};

} // namespace makegood::ui
