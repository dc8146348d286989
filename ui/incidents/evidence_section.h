// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "sla/evidence/evidence.h"
#include "sla/time/zone.h"
#include "widgets/row_model.h"

class QLineEdit;
class QPushButton;

namespace makegood::ui
{

class TableView;

struct AttachmentRow {
    Attachment attachment;
    Zone zone;
};

/// Attachments of an incident.
class AttachmentModel : public RowModel<AttachmentRow>
{
    Q_OBJECT
public:
    enum Column {
        Title,
        Size,
        Added,
        ColumnCount
    };
    explicit AttachmentModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const AttachmentRow &row, int column, int role) const override;
    bool isFigure(int column) const override { return column == Size; }
};

/// The evidence of one incident: adds, opens, saves and removes files and references. Emits signals; a
/// controller does the work.
class EvidenceSection : public QWidget
{
    Q_OBJECT
public:
    explicit EvidenceSection(QWidget *parent = nullptr);

    void showAttachments(const std::vector<Attachment> &attachments, const Zone &zone);
    /// Disables adding and removing while an edit is being saved.
    void setFrozen(bool frozen);

    /// The name under which a file is opened, when its ending is of a kind that runs no code; else empty.
    /// Nothing but this very name may be opened.
    static QString nameToOpen(const Attachment &attachment);
    /// Whether the file may be opened so, or the reference is an address of a page.
    static bool mayOpen(const Attachment &attachment);

signals:
    void fileWanted();
    void referenceGiven(const QString &reference);
    void openWanted(const makegood::sla::Attachment &attachment);
    void saveAsWanted(const makegood::sla::Attachment &attachment);
    void removeWanted(const makegood::sla::Attachment &attachment);

private:
    const Attachment *chosen() const;
    void enableButtons();
    void giveReference();

    AttachmentModel *m_model;
    TableView *m_table;
    QLineEdit *m_reference;
    QPushButton *m_addReference;
    QPushButton *m_addFile;
    QPushButton *m_open;
    QPushButton *m_saveAs;
    QPushButton *m_remove;
    bool m_frozen = false;
};

} // namespace makegood::ui
