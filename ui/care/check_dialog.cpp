// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/check_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include "care/finding_words.h"
#include "explain/capital.h"
#include "explain/cell_text.h"
#include "widgets/button_tone.h"
#include "widgets/heading.h"
#include "widgets/named.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

CheckDialog::CheckDialog(const QString &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_verdict(new Heading(tr("Checking the workspace…"), 1.15))
    , m_safe(plainLabel("checkAdvice"))
    , m_found(named(new QPlainTextEdit, "checkFindings", tr("What is wrong")))
    , m_proof(plainLabel("checkProof"))
{
    setObjectName(QStringLiteral("checkDialog"));
    setWindowTitle(tr("Check the workspace"));
    setAccessibleName(windowTitle());
    m_verdict->setObjectName(QStringLiteral("checkVerdict"));
    m_verdict->setWordWrap(true);
    m_found->setReadOnly(true);
    m_found->setTabChangesFocus(true);
    m_found->hide();
    m_safe->setText(
        tr("Everything is read: the file, the history, every row and every check. A large "
           "workspace takes a minute. You can go on; what you change meanwhile is saved after it."));
    m_proof->setForegroundRole(QPalette::PlaceholderText);
    m_proof->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::card, space::card, space::card, space::card);
    box->setSpacing(space::field);
    box->addWidget(m_verdict);
    box->addWidget(m_found, 1);
    box->addWidget(m_safe);
    box->addWidget(m_proof);
    box->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_copy = named(buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole), "copyFindings",
                   tr("Copy the result as text"));
    m_restore = named(buttons->addButton(tr("&Restore a backup…"), QDialogButtonBox::ActionRole),
                      "restoreAfterCheck", tr("Restore a backup"));
    m_copy->setEnabled(false);
    m_restore->hide();
    box->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &CheckDialog::restoreWanted);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(
            QStringList{m_verdict->text(), m_found->toPlainText(), m_safe->text(), m_proof->text()}.join(
                QLatin1Char('\n')));
    });
    resize(QSize(scaled(640, fontMetrics()), scaled(360, fontMetrics()))
               .boundedTo(screen()->availableSize() * 9 / 10));
}

void CheckDialog::showResult(const Expected<CheckReport> &report)
{
    const QString name = QFileInfo(m_workspace).fileName();
    QStringList found;
    if (!report) {
        found << capital(toText(report.error().what)) + QLatin1Char('.');
        m_verdict->setText(tr("%1 could not be checked").arg(name));
    } else {
        for (const store::Finding &one : report->found)
            found << findingText(one, report->seal);
        m_verdict->setText(found.isEmpty()
                               ? tr("%1 is as it was written").arg(name)
                               : tr("%n findings in %1", nullptr, static_cast<int>(found.size())).arg(name));
        m_proof->setText(tr("History: %n entries. %1", nullptr, static_cast<int>(report->head.count))
                             .arg(sealText(report->seal)));
    }
    m_found->setPlainText(found.join(QLatin1Char('\n')));
    m_found->setVisible(!found.isEmpty());
    m_restore->setVisible(!found.isEmpty());
    m_copy->setEnabled(true);
    m_safe->setText(found.isEmpty()
                        ? tr("Nothing is damaged, and no other program changed it.")
                        : tr("The file was left as it is, and so were its backups. Do not report or claim "
                             "anything from it before you know who changed it. If nobody meant to change it, "
                             "restore a backup: what is there now is kept as a copy."));
}

} // namespace makegood::ui

#include "moc_check_dialog.cpp"
