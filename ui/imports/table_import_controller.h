// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include "session/page_controller.h"
#include "work/table_import.h"

namespace makegood::ui
{

class TableImportDialog;

/// Imports tables of any layout into the open workspace: looks at the file on a worker thread, shows the
/// assistant, and stores what it settles on in one step. The file is read anew and completely before
/// anything is stored.
class TableImportController : public QObject
{
    Q_OBJECT
public:
    explicit TableImportController(const PageContext &context, QObject *parent = nullptr);

    void addActions(const PageMenus &menus);
    /// Opens the assistant for the file.
    void openFile(const QString &file);
    void chooseFile();

signals:
    /// One sentence: what happened, what is safe, what to do.
    void problem(const QString &sentence);
    void note(const QString &sentence);
    /// Stored; the figures are judged anew afterwards.
    void imported(const QString &contract);

private:
    /// `outages`: how many a list of outages had; else 0.
    static QString importedText(const StoreSummary &summary, int outages);
    /// What of the file the agreement would not read; empty: nothing.
    static QString wouldNotCount(const std::vector<IgnoredEvidence> &ignored);
    void preview(const QString &file, const TableMapping &mapping, const std::string &contract);
    void import(const QString &file, const TableMapping &mapping, const std::string &contract);

    PageContext m_context;
    QPointer<TableImportDialog> m_dialog;
};

} // namespace makegood::ui
