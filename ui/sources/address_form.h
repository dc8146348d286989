// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include <QWidget>

#include "work/connect_source.h"

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace makegood::ui
{

class NotedField;

/// Second step: the fields that the kind asks for, and a name for the source. Built from SourceKind::fields;
/// a kind without fields is written as JSON.
class AddressForm : public QWidget
{
    Q_OBJECT
public:
    explicit AddressForm(QWidget *parent = nullptr);

    /// Begins anew with the kind's standards, or with the recorded `settings`. `name` is fixed for a recorded
    /// source.
    void setKind(const SourceKind &kind, const QString &name, const std::string &settings = {});
    QString name() const;
    /// Without the texts of secrets: a secret field has its name in the keyring, which begins with the
    /// source's for a secret that is typed for the first time.
    FieldValues values() const;
    /// What was typed into secret fields that are shown, by its name in the keyring; empty ones are left out.
    std::map<std::string, QByteArray> secrets() const;
    /// The settings as they were typed, of a kind without fields.
    std::string writtenSettings() const;
    /// Removes the texts of secrets, so that they are kept nowhere but in the keyring.
    void forgetSecrets();
    /// Names what is missing beside its field and goes there; false when something is.
    bool isComplete();
    /// Shows each error beside the field of its key; returns those that have none, as sentences.
    QString showErrors(const Errors &errors);
    void focusFirst();
    /// Goes to the first secret that is shown, to sign in again.
    void focusSecret();

signals:
    void edited();
    /// Enter was pressed in a field.
    void submitted();

private:
    struct Row {
        SourceField field;
        QWidget *edit = nullptr;
        NotedField *noted = nullptr;
        QWidget *label = nullptr;
    };
    void clearRows();
    void addRow(const SourceField &field, const std::string &value);
    QWidget *makeEdit(const SourceField &field, const std::string &value);
    void showRows();
    std::string valueOf(const Row &row) const;
    Row *rowOf(const std::string &key);

    QFormLayout *m_form;
    QLineEdit *m_name;
    NotedField *m_namedField;
    QPlainTextEdit *m_written;
    QToolButton *m_more;
    QLabel *m_secretNote;
    std::vector<Row> m_rows;
    bool m_isRecorded = false;
    bool m_hasFields = true;
};

} // namespace makegood::ui
