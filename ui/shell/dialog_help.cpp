// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/dialog_help.h"

#include <QDialog>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

#include "shell/help_page.h"
#include "shell/help_texts.h"

namespace makegood::ui
{

DialogHelp::DialogHelp(QObject *parent)
    : QObject(parent)
{
}

bool DialogHelp::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier || widget == nullptr)
        return false;
    auto *dialog = qobject_cast<QDialog *>(widget->window());
    const QString topic = dialog != nullptr ? helpTopicOfDialog(dialog->objectName()) : QString();
    if (topic.isEmpty())
        return false;
    showOver(dialog, topic);
    return true;
}

// A child of the dialog, so that one that blocks the window does not block its help.
void DialogHelp::showOver(QDialog *dialog, const QString &topic)
{
    auto *help = dialog->findChild<QDialog *>(QStringLiteral("helpDialog"));
    if (help == nullptr) {
        help = new QDialog(dialog);
        help->setObjectName(QStringLiteral("helpDialog"));
        help->setWindowTitle(HelpPage::tr("Help"));
        auto *box = new QVBoxLayout(help);
        box->addWidget(new HelpPage);
        help->resize(QSize(920, 640).boundedTo(dialog->screen()->availableSize() * 9 / 10));
    }
    auto *page = help->findChild<HelpPage *>();
    page->showTopic(topic);
    help->show();
    help->raise();
    help->activateWindow();
    page->focusSearch();
}

} // namespace makegood::ui

#include "moc_dialog_help.cpp"
