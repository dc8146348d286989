// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the window over a workspace, types into one form and says so; then it waits to be killed.
#include <cstdio>

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QWidget>
#include <QtTest>

#include "agreement/agreement_page.h"
#include "forms_at_hand.h"
#include "session/ui_settings.h"
#include "shell/main_window.h"
#include "widgets/theme.h"
#include "work/open_workspace.h"

using namespace makegood;
using namespace makegood::test;
using namespace makegood::ui;

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QString workspace = QString::fromLocal8Bit(argv[1]);
    const QString settings = QString::fromLocal8Bit(argv[2]);
    const QString form = QString::fromLocal8Bit(argv[3]);
    Theme theme;
    UiSettings state(settings);
    MainWindow window(formServices(), &state, &theme);
    window.resize(1280, 800);
    window.show();
    if (!openAt(window, workspace))
        return 2;
    QWidget *field = fieldOf(window, form);
    if (field == nullptr)
        return 3;
    field->setFocus();
    QTest::keyClicks(field, typedWords());
    std::puts("typed");
    std::fflush(stdout);
    return QApplication::exec();
}
