// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include "session/page_controller.h"

namespace makegood::ui
{

class LogDialog;

/// Writes what the window did into the log of the program, and shows that log. Without one it writes nothing
/// and says so.
class LogController : public QObject
{
    Q_OBJECT
public:
    explicit LogController(const PageContext &context, QObject *parent = nullptr);

    /// `what`: a word of the program.
    void tell(const char *what, const QString &text);
    /// The name of this file is in no line from now on.
    void hideFile(const QString &path);
    void showLog();
    void chooseFile();
    void saveTo(const QString &file);

signals:
    void problem(const QString &sentence);
    void note(const QString &sentence);

private:
    void hideNames();
    void tellOpened();
    void tellSync(const QString &source, const SourceRun &run);

    PageContext m_context;
    QPointer<LogDialog> m_dialog;
};

} // namespace makegood::ui
