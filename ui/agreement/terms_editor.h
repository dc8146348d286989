// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "agreement/terms_check.h"
#include "work/terms_effect.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace makegood::ui
{

class CodeEdit;
class Heading;
class JobTracker;
class ProblemModel;
class TableView;
class TermsChangeModel;
class TermsForm;

/// An agreement's or a contract's text with a form beside it, what the readers say of it as one types, and
/// what it would make of past months. Saves nothing itself.
class TermsEditor : public QWidget
{
    Q_OBJECT
public:
    explicit TermsEditor(EditedText edited, QWidget *parent = nullptr);

    /// Begins with texts as they stand. What was typed already stays, as a change of these.
    void begin(const ContractTexts &before, const QString &title, const QString &about);
    /// Another agreement for a contract's text, which calls it `name`.
    void replacePolicy(const ContractTexts &texts, const std::string &name);
    /// Says of a new contract's id, checked beside the readers, why it cannot be taken; empty: it can.
    using IdCheck = std::function<QString(const std::string &id)>;
    void setIdCheck(IdCheck check) { m_idCheck = std::move(check); }

    QString title() const;
    QString about() const;
    const ContractTexts &before() const { return m_before; }
    /// What was checked last; its texts are what would be saved.
    const TermsCheck &check() const { return m_check; }
    bool isChanged() const;
    bool isChecking() const { return m_pending; }

    void showEffect(const TermsEffect &effect);
    /// No further months come.
    void stopEffect();
    void setSaving(bool saving);
    void showProblem(const QString &sentence);

signals:
    void checked();
    void effectWanted(const makegood::sla::ContractTexts &after);
    void effectUnwanted();
    void saveWanted(const makegood::sla::ContractTexts &after, const QString &why);
    void closeWanted();

private:
    QWidget *buildText();
    QWidget *buildEffect();
    QWidget *buildFoot();
    QString text() const;
    Expected<ContractTexts> candidate() const;
    void edited();
    void startCheck();
    void accept(const TermsCheck &check);
    void showChecked();
    void takeValue(const std::string &path, const std::optional<std::string> &literal);
    void append(const QString &rows);
    void addCharge(const char *key, const std::string &row);
    void showRows();
    void showState();

    EditedText m_edited;
    ContractTexts m_before;
    TermsCheck m_check;
    TermsEffect m_effect;
    IdCheck m_idCheck;
    bool m_pending = false;
    bool m_saving = false;
    QString m_said; ///< why the last attempt to save failed

    JobTracker *m_jobs;
    QTimer *m_wait;
    Heading *m_title;
    QLabel *m_about;
    CodeEdit *m_text;
    TermsForm *m_form;
    ProblemModel *m_problems;
    TableView *m_problemTable;
    TermsChangeModel *m_rows;
    TableView *m_rowTable;
    QPushButton *m_judge;
    QCheckBox *m_all;
    QLabel *m_totals;
    QLineEdit *m_why;
    QLabel *m_state;
    QPushButton *m_save;
    QPushButton *m_discard;
};

} // namespace makegood::ui
