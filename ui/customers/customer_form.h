// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "store/customer_store.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace makegood::ui
{

class ContactTable;
class DraftStore;

/// What is kept of one customer: contacts, language and logo of the reports, time zone, owner, tags and
/// notes.
class CustomerForm : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerForm(QWidget *parent = nullptr);

    /// `isStored`: there is a record of the customer already. What was typed for the customer and neither
    /// saved nor cancelled is put in, field by field, and said.
    void show(const CustomerRecord &record, bool isStored);
    /// Where that is kept; outlives the form. The logo is chosen, not typed, and not kept.
    void setDrafts(DraftStore *drafts) { m_drafts = drafts; }
    CustomerRecord record() const;
    /// Reads an image for the logo; says so below it when it cannot be one.
    void takeLogo(const QString &file);
    void showProblem(const QString &sentence);

signals:
    void saveWanted(const makegood::sla::Edit<makegood::store::CustomerRecord> &edit);
    void closeWanted();

private:
    void build();
    void chooseLogo();
    void showLogo();
    void press();
    void fill(const CustomerRecord &record);
    void keep();
    CustomerRecord withDraft(const CustomerRecord &record) const;

    CustomerRecord m_before;
    bool m_isStored = false;
    std::string m_logo;
    QLabel *m_name;
    ContactTable *m_contacts;
    QComboBox *m_language;
    QComboBox *m_zone;
    QLineEdit *m_owner;
    QLineEdit *m_tags;
    QLabel *m_logoView;
    QPushButton *m_dropLogo;
    QPlainTextEdit *m_notes;
    QLabel *m_problem;
    QLabel *m_draftNote;
    DraftStore *m_drafts = nullptr;
    bool m_isFilling = false;
};

} // namespace makegood::ui
