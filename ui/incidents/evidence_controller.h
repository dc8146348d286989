// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include "commands/edit_request.h"
#include "session/page_controller.h"
#include "sla/evidence/review.h"

namespace makegood::ui
{

/// Chooses, reads, opens and writes the files of an incident's evidence, and emits each change as an edit.
class EvidenceController : public QObject
{
    Q_OBJECT
public:
    EvidenceController(const PageContext &context, QObject *parent);
    ~EvidenceController() override;

    void setCase(const std::string &contract, std::shared_ptr<const CaseData> data);

    void addFile(const QString &incident, const QString &why);
    /// addFile() without the file dialog.
    void readFile(const QString &path, const QString &incident, const QString &why);
    void addReference(const QString &incident, const QString &reference, const QString &why);
    void open(const Attachment &attachment);
    void saveAs(const Attachment &attachment);
    void remove(const Attachment &attachment, const QString &why);

signals:
    void saveWanted(const makegood::ui::EditRequest &request);
    void problem(const QString &sentence);
    void note(const QString &sentence);

private:
    void added(const std::string &contract, const Expected<Attachment> &attachment, const QString &why);
    void fetch(const Attachment &attachment, const std::function<void(const Attachment &)> &then);
    void write(const Attachment &attachment, const QString &path, const std::function<void()> &then);
    Actor actor() const;

    PageContext m_context;
    std::string m_contract;
    std::shared_ptr<const CaseData> m_data;
    std::vector<std::unique_ptr<QTemporaryDir>> m_opened; ///< copies that other programs have open
};

} // namespace makegood::ui
