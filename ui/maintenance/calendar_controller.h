// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maintenance/maintenance_draft.h"
#include "session/page_controller.h"
#include "sla/evidence/calendar_contents.h"

class QAction;
class QTimer;

namespace makegood::ui
{

class CalendarPage;
class DraftStore;

/// Maintenance of all customers; import and export of calendar files.
class CalendarController : public PageController
{
    Q_OBJECT
public:
    explicit CalendarController(const PageContext &context, QObject *parent = nullptr);

    QWidget *page() const override;
    QString title() const override;
    bool isAboutContract() const override { return false; } // it is of all customers
    QWidget *panel() const override;
    QString panelTitle() const override;
    bool reachesFuture() const override { return true; } // work is planned ahead
    void show(const Shown &shown) override;
    void showAside(const Shown &shown) override;
    void addActions(const PageMenus &menus) override;

    /// Writes every maintenance window of the shown contract, of all months.
    void exportCalendar(const QString &file);
    /// Imports the file into all of these contracts or none; it can be undone. Where events are refused
    /// nothing is imported, unless a person took the others `withoutRefused`.
    void importCalendar(const QString &file, const std::vector<std::string> &contracts,
                        bool withoutRefused = false);

private:
    void chooseFile();
    void chooseImport();
    void askContracts(const QString &file, const CalendarContents &contents);
    void saveText(const QString &text);
    void openDrafts();
    void writeFile(const QString &file, const QByteArray &content, const QString &sentence);
    KnownMonth knownMonth() const;
    void showClaims();

    PageContext m_context;
    CalendarPage *m_page;
    DraftStore *m_drafts;
    QTimer *m_claims;
    QAction *m_export = nullptr;
    QAction *m_import = nullptr;
    std::string m_contract;
};

} // namespace makegood::ui
