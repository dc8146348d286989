// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QWidget>

#include "agreement/terms_check.h"

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
class TermsEffectSection;
class TermsForm;

/// Editor of an agreement's or a contract's text: text and form side by side, errors while typing, the effect
/// on past months, the reason and the save button. Saves nothing itself.
class TermsSection : public QWidget
{
    Q_OBJECT
public:
    explicit TermsSection(EditedText edited, QWidget *parent = nullptr);

    /// Title of the editor and a remark below it; an empty remark is hidden.
    void setHeading(const QString &title, const QString &about);
    /// Sets the stored texts. An unsaved draft is kept as a change of them.
    void begin(const ContractTexts &before);
    /// Sets another agreement for the contract text; `name` becomes its `policy`.
    void replacePolicy(const ContractTexts &texts, const std::string &name);
    /// Why a new contract cannot have this id, as a sentence; empty: it can.
    using IdCheck = std::function<QString(const std::string &id)>;
    void setIdCheck(IdCheck check) { m_idCheck = std::move(check); }

    const ContractTexts &before() const { return m_before; }
    /// Result of the last check; its texts are the ones that saveWanted() sends.
    const TermsCheck &check() const { return m_check; }
    bool isChanged() const;
    bool isChecking() const { return m_pending; }

    TermsEffectSection *effect() const { return m_effect; }
    void setSaving(bool saving);
    void showProblem(const QString &sentence);

signals:
    void checked();
    void saveWanted(const makegood::sla::ContractTexts &after, const QString &why);
    void closeWanted();

private:
    QWidget *buildText();
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
    void showState();

    EditedText m_edited;
    ContractTexts m_before;
    TermsCheck m_check;
    IdCheck m_idCheck;
    bool m_pending = false;
    bool m_saving = false;
    QString m_said; ///< why the last save failed; empty: it did not

    JobTracker *m_jobs;
    QTimer *m_wait;
    Heading *m_title;
    QLabel *m_about;
    CodeEdit *m_text;
    TermsForm *m_form;
    ProblemModel *m_problems;
    TableView *m_problemTable;
    TermsEffectSection *m_effect;
    QLineEdit *m_why;
    QLabel *m_state;
    QPushButton *m_save;
    QPushButton *m_discard;
};

} // namespace makegood::ui
