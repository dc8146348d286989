// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/evidence_controller.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

#include "explain/cell_text.h"
#include "incidents/evidence_jobs.h"
#include "incidents/evidence_section.h"
#include "sla/evidence/attachment.h"

namespace makegood::ui
{

EvidenceController::EvidenceController(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

EvidenceController::~EvidenceController() = default;

void EvidenceController::setCase(const std::string &contract, std::shared_ptr<const CaseData> data)
{
    m_contract = contract;
    m_data = std::move(data);
}

Actor EvidenceController::actor() const
{
    return {m_context.services->who.toStdString(), m_context.session->workspace()->now()};
}

void EvidenceController::addFile(const QString &incident, const QString &why)
{
    const QString path
        = QFileDialog::getOpenFileName(m_context.window, tr("Keep a file with %1").arg(incident));
    if (!path.isEmpty())
        readFile(path, incident, why);
}

void EvidenceController::readFile(const QString &path, const QString &incident, const QString &why)
{
    if (m_data)
        ui::readFile(*m_context.jobs, path, m_data, incident.toStdString(), actor(),
                     [this, contract = m_contract, why](const Expected<Attachment> &attachment) {
                         added(contract, attachment, why);
                     });
}

void EvidenceController::addReference(const QString &incident, const QString &reference, const QString &why)
{
    if (m_data)
        added(m_contract,
              attachedReference(m_data->evidence, incident.toStdString(), reference.toStdString(),
                                actor().who, actor().at),
              why);
}

void EvidenceController::added(const std::string &contract, const Expected<Attachment> &attachment,
                               const QString &why)
{
    if (!attachment) {
        emit problem(tr("Nothing was added: %1.").arg(toText(attachment.error().text())));
        return;
    }
    emit saveWanted(reviewRequest(contract, {{}, {}, {{{}, *attachment}}},
                                  tr("evidence for %1").arg(toText(attachment->incident)),
                                  why.isEmpty() ? tr("added as evidence") : why));
}

void EvidenceController::fetch(const Attachment &attachment,
                               const std::function<void(const Attachment &)> &then)
{
    fetchAttached(*m_context.jobs, m_context.session->workspace()->opener(), m_contract, attachment,
                  [this, then](const Expected<Attachment> &whole) {
                      if (whole)
                          then(*whole);
                      else
                          emit problem(tr("The evidence could not be read: %1. Nothing was changed.")
                                           .arg(toText(whole.error().text())));
                  });
}

void EvidenceController::write(const Attachment &attachment, const QString &path,
                               const std::function<void()> &then)
{
    writeAttached(*m_context.jobs, attachment, path, [this, then](const Expected<QString> &done) {
        if (done)
            then();
        else
            emit problem(toText(done.error().text()));
    });
}

// Opens a copy in a temporary folder, under a safe name with an extension from the allowed list. The folder
// lives as long as the window: another program may have the copy open.
void EvidenceController::open(const Attachment &attachment)
{
    if (!EvidenceSection::mayOpen(attachment))
        return;
    if (!attachment.isFile()) {
        QDesktopServices::openUrl(QUrl(toText(attachment.title), QUrl::StrictMode));
        return;
    }
    fetch(attachment, [this](const Attachment &whole) {
        const QString name = EvidenceSection::nameToOpen(whole);
        m_opened.push_back(std::make_unique<QTemporaryDir>());
        if (name.isEmpty() || !m_opened.back()->isValid())
            return;
        const QString path = m_opened.back()->filePath(name);
        write(whole, path, [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    });
}

void EvidenceController::saveAs(const Attachment &attachment)
{
    const QString path = QFileDialog::getSaveFileName(m_context.window, tr("Save the evidence"),
                                                      QDir::home().filePath(safeFileName(attachment.title)));
    if (path.isEmpty())
        return;
    fetch(attachment, [this, path](const Attachment &whole) {
        write(whole, path, [this, path] { emit note(tr("Saved as %1.").arg(path)); });
    });
}

void EvidenceController::remove(const Attachment &attachment, const QString &why)
{
    const auto save = [this, contract = m_contract, why](const Attachment &whole) {
        emit saveWanted(reviewRequest(contract, {{}, {}, {{whole, {}}}},
                                      tr("remove evidence of %1").arg(toText(whole.incident)),
                                      why.isEmpty() ? tr("removed") : why));
    };
    // With its bytes, so that undo can restore it.
    if (attachment.isFile())
        fetch(attachment, save);
    else
        save(attachment);
}

} // namespace makegood::ui

#include "moc_evidence_controller.cpp"
