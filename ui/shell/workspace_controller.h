// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "report/spoken_language.h"
#include "session/page_controller.h"

namespace makegood::ui
{

class ReportedMonthsController;

/// Opens workspaces and the sample, imports case folders, and exports the shown month. What it does needs no
/// widget; `context.window` is the parent of its file dialogs alone.
class WorkspaceController : public QObject
{
    Q_OBJECT
public:
    WorkspaceController(const PageContext &context, ReportedMonthsController *reported,
                        QObject *parent = nullptr);

    /// Opens the workspace in this file; a sample that is being prepared stays closed.
    void open(const QString &path);
    bool isOpening() const { return m_isOpening; }
    /// Makes the sample workspace where there is none yet, and opens it.
    void openSample();
    /// Opens the first workspace, made where there is none yet; nothing where one is open.
    void openFirst();
    /// Imports into the open workspace; without one, the first workspace is made and opened.
    void importFolder(const QString &folder);
    /// Writes the shown month of the focused contract as a PDF.
    void exportMonth(const QString &file);

    /// Makes an empty workspace in a new file and opens it. An existing file is left alone.
    void newWorkspace(const QString &path);
    /// Writes a whole copy of the open workspace; a file of that name is replaced once the copy is complete.
    void saveCopy(const QString &path);
    /// New workspace, Save a copy, and the workspaces that were open before.
    void addActions(const PageMenus &menus);

    void chooseWorkspace();
    void chooseNew();
    void chooseCopy();
    void chooseFolder();
    void chooseExport();

signals:
    /// isOpening() is over without a workspace.
    void openingFailed();
    /// The sample is there and is opened next.
    void sampleOpening();
    /// The month that the sample is to be shown with.
    void sampleMonthSuggested(makegood::sla::Month month);
    void problem(const QString &sentence);
    void note(const QString &sentence);
    /// problem() says next that this file is no workspace, or a damaged one: it may have backups.
    void fileRefused(const QString &path, const QString &sentence);

private:
    void openFile(const QString &path);
    void opened();
    void sayFailed(const QString &sentence);
    void readFolder(const QString &folder);
    const Judged *shownMonth() const;

    PageContext m_context;
    ReportedMonthsController *m_reported;
    SpokenLanguages m_languages; ///< a report speaks the customer's
    QString m_path;
    QString m_folderToImport; ///< once the first workspace is open
    bool m_isOpening = false;
};

} // namespace makegood::ui
