// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/evidence_section.h"

#include <array>

#include <QFileInfo>
#include <QGridLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QUrl>

#include "explain/cell_text.h"
#include "explain/format.h"
#include "widgets/heading.h"
#include "widgets/table_view.h"

namespace makegood::ui
{

namespace
{

QPushButton *evidenceButton(const char *name, const QString &text, const QString &accessibleName)
{
    auto *made = new QPushButton(text);
    made->setObjectName(QLatin1String(name));
    made->setAccessibleName(accessibleName);
    made->setAutoDefault(false);
    return made;
}

} // namespace

QString AttachmentModel::title(int column) const
{
    switch (column) {
    case Title:
        return tr("Evidence");
    case Size:
        return tr("Size");
    case Added:
        return tr("Added");
    }
    return {};
}

QVariant AttachmentModel::cell(const AttachmentRow &row, int column, int role) const
{
    const Attachment &one = row.attachment;
    if (role == Qt::ToolTipRole) {
        if (column == Title)
            return plainTip(one.isFile() ? tr("%1\nSHA-256 %2").arg(toText(one.title), toText(one.sha256))
                                         : toText(one.title));
        return column == Added ? QVariant(utcText(one.at)) : QVariant();
    }
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool sort = role == SortRole;
    switch (column) {
    case Title:
        return toText(one.title);
    case Size:
        if (sort)
            return static_cast<qlonglong>(one.size);
        return one.isFile() ? QLocale().formattedDataSize(one.size) : tr("reference");
    case Added:
        return sort ? QVariant(static_cast<qlonglong>(one.at.time_since_epoch().count()))
                    : QVariant(tr("%1, %2").arg(momentText(one.at, row.zone), toText(one.by)));
    }
    return {};
}

EvidenceSection::EvidenceSection(QWidget *parent)
    : QWidget(parent)
    , m_model(new AttachmentModel(this))
    , m_table(new TableView(QStringLiteral("evidence"), tr("Evidence kept with the incident")))
    , m_reference(new QLineEdit)
    , m_addReference(evidenceButton("evidenceAddReference", tr("Add"), tr("Add the reference")))
    , m_addFile(evidenceButton("evidenceAddFile", tr("Add a &file…"), tr("Add a file")))
    , m_open(evidenceButton("evidenceOpen", tr("&Open"), tr("Open the chosen evidence")))
    , m_saveAs(evidenceButton("evidenceSaveAs", tr("Sa&ve as…"), tr("Save the chosen file elsewhere")))
    , m_remove(evidenceButton("evidenceRemove", tr("Re&move"), tr("Remove the chosen evidence")))
{
    setObjectName(QStringLiteral("evidenceBox"));
    m_table->setSource(m_model);
    m_table->setWideColumns({AttachmentModel::Title});
    m_table->setRowsShown(4);
    m_table->setEmptyText(tr("No evidence yet."));
    m_reference->setObjectName(QStringLiteral("evidenceReference"));
    m_reference->setAccessibleName(tr("Reference, such as a ticket or an address"));
    m_reference->setPlaceholderText(tr("Ticket, address, …"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->addWidget(new Heading(tr("Evidence"), 1.0), 0, 0, 1, 3);
    grid->addWidget(m_table, 1, 0, 1, 3);
    grid->addWidget(m_open, 2, 0);
    grid->addWidget(m_saveAs, 2, 1);
    grid->addWidget(m_remove, 2, 2);
    grid->addWidget(m_addFile, 3, 0);
    grid->addWidget(m_reference, 3, 1);
    grid->addWidget(m_addReference, 3, 2);

    connect(m_addFile, &QPushButton::clicked, this, &EvidenceSection::fileWanted);
    connect(m_addReference, &QPushButton::clicked, this, &EvidenceSection::giveReference);
    connect(m_reference, &QLineEdit::returnPressed, this, &EvidenceSection::giveReference);
    connect(m_reference, &QLineEdit::textChanged, this, &EvidenceSection::enableButtons);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openWanted(*chosen()); });
    connect(m_saveAs, &QPushButton::clicked, this, [this] { emit saveAsWanted(*chosen()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeWanted(*chosen()); });
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        if (m_open->isEnabled())
            emit openWanted(*chosen());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &EvidenceSection::enableButtons);
    enableButtons();
}

void EvidenceSection::showAttachments(const std::vector<Attachment> &attachments, const Zone &zone)
{
    std::vector<AttachmentRow> rows;
    rows.reserve(attachments.size());
    for (const Attachment &one : attachments)
        rows.push_back({one, zone});
    m_model->setRows(std::move(rows));
    enableButtons();
}

void EvidenceSection::setFrozen(bool frozen)
{
    m_frozen = frozen;
    enableButtons();
}

bool EvidenceSection::mayOpen(const Attachment &attachment)
{
    const QString title = toText(attachment.title);
    if (!attachment.isFile()) {
        const QUrl address(title, QUrl::StrictMode);
        return address.isValid()
            && (address.scheme() == QLatin1String("https") || address.scheme() == QLatin1String("http"));
    }
    return !nameToOpen(attachment).isEmpty();
}

QString EvidenceSection::nameToOpen(const Attachment &attachment)
{
    constexpr std::array harmless{"pdf", "png", "jpg", "jpeg", "txt", "log", "csv"};
    // Made safe first: what is judged is what is opened.
    const QString name = safeFileName(attachment.title);
    const QString ending = QFileInfo(name).suffix().toLower();
    const bool isHarmless = std::any_of(harmless.begin(), harmless.end(),
                                        [&](const char *one) { return ending == QLatin1String(one); });
    return attachment.isFile() && isHarmless ? name : QString();
}

const Attachment *EvidenceSection::chosen() const
{
    const QModelIndex at = m_table->sourceIndex(m_table->currentIndex());
    return at.isValid() ? &m_model->at(at.row()).attachment : nullptr;
}

void EvidenceSection::enableButtons()
{
    const Attachment *one = chosen();
    m_open->setEnabled(one != nullptr && mayOpen(*one));
    m_saveAs->setEnabled(one != nullptr && one->isFile());
    m_remove->setEnabled(one != nullptr && !m_frozen);
    m_addFile->setEnabled(!m_frozen);
    m_addReference->setEnabled(!m_frozen && !m_reference->text().trimmed().isEmpty());
}

void EvidenceSection::giveReference()
{
    const QString reference = m_reference->text().trimmed();
    if (reference.isEmpty() || m_frozen)
        return;
    m_reference->clear();
    emit referenceGiven(reference);
}

} // namespace makegood::ui

#include "moc_evidence_section.cpp"
