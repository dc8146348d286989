// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/page_controller.h"

class QAction;

namespace makegood::ui
{

class SupportPage;

/// Connects the support page with the session: imports tickets from files, records obligations.
class SupportController : public PageController
{
    Q_OBJECT
public:
    explicit SupportController(const PageContext &context, QObject *parent = nullptr);

    QWidget *page() const override;
    QString title() const override;
    void show(const Shown &shown) override;
    void showAside(const Shown &shown) override;
    void addActions(const PageMenus &menus) override;

    /// Reads the file and shows the changes it would make; saves them after confirmation.
    void importTickets(const QString &file);

private:
    void chooseFile();
    void preview(const QString &file, const std::shared_ptr<const CaseData> &terms,
                 const Checked<std::vector<Ticket>> &read);
    void record(ObligationRecord record);
    void leaveWorkspace();

    PageContext m_context;
    SupportPage *m_page;
    QAction *m_import = nullptr;
    std::string m_contract;
    std::shared_ptr<const Evaluation> m_evaluation;
};

} // namespace makegood::ui
