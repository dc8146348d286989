// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QWidget>

#include "agreement/terms_check.h"
#include "agreement/terms_draft.h"
#include "agreement/terms_scope.h"

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

/// Editor of an agreement's or a contract's text: a form, the text beside it when asked for, errors while
/// typing, the effect on past months, the reason and the save button. Saves nothing itself.
class TermsSection : public QWidget
{
    Q_OBJECT
public:
    explicit TermsSection(EditedText edited, QWidget *parent = nullptr);

    /// Title of the editor and a remark below it; an empty remark is hidden.
    void setHeading(const QString &title, const QString &about);
    /// Sets the stored texts, and which terms of the contract are edited. An unsaved draft is kept as a
    /// change of them, and of the terms for which it was begun; at first, the draft that lies at `place`,
    /// where every change is kept from then on.
    void begin(const ContractTexts &before, const TermsDays &days = {}, const TermsDraftPlace &place = {});
    /// Puts the stored text in the place of the draft: the draft was saved.
    void startOver();
    /// Sets another agreement for the contract text; `name` becomes its `policy`.
    void replacePolicy(const ContractTexts &texts, const std::string &name);
    /// Why a new contract cannot have this id, as a sentence; empty: it can.
    using IdCheck = std::function<QString(const std::string &id)>;
    void setIdCheck(IdCheck check) { m_idCheck = std::move(check); }

    const ContractTexts &before() const { return m_before; }
    /// Result of the last check; its texts are the ones that saveWanted() sends.
    const TermsCheck &check() const { return m_check; }
    bool isChanged() const;
    /// From which day the change of an agreement is, and for whom.
    const TermsScope *scope() const { return m_scope; }
    /// The answer to othersWanted(): every contract under that text. Another question's is dropped.
    void showContracts(const std::string &policyToml, const std::optional<LocalDate> &day,
                       std::vector<ContractRow> contracts, const std::string &own);
    bool isChecking() const { return m_pending; }

    TermsEffectSection *effect() const { return m_effect; }
    void setSaving(bool saving);
    void showProblem(const QString &sentence);

signals:
    void checked();
    void saveWanted(const makegood::sla::ContractTexts &after, const QString &why);
    void closeWanted();
    /// Which contracts stand under this text, on the day and after it, or without one in any month?
    void othersWanted(const std::string &policyToml, const std::optional<makegood::sla::LocalDate> &day);

private:
    struct Asked {
        std::string policyToml;
        std::optional<LocalDate> day;

        bool operator==(const Asked &) const = default;
    };
    std::size_t heldPlace() const { return m_before.placeOn(m_days.held); }
    const std::string &stored() const;
    void askForOthers();
    void showScope();
    QWidget *buildText();
    QWidget *buildFoot();
    QString text() const;
    Expected<ContractTexts> candidate() const;
    void edited();
    void startCheck();
    void accept(const TermsCheck &check);
    void showChecked();
    void showText();
    void focusFirst();
    void takeValue(const std::string &path, const std::optional<std::string> &literal);
    void append(const QString &rows);
    void addCharge(const char *key, const std::string &row);
    void showState();
    void keep();

    EditedText m_edited;
    ContractTexts m_before;
    TermsDays m_days; ///< `held`: of the terms that are edited
    TermsDraftPlace m_place;
    Asked m_asked;
    TermsCheck m_check;
    IdCheck m_idCheck;
    bool m_pending = false;
    bool m_saving = false;
    bool m_begins = true; ///< nothing was checked yet
    QString m_said; ///< why the last save failed; empty: it did not

    JobTracker *m_jobs;
    QTimer *m_wait;
    Heading *m_title;
    QLabel *m_about;
    CodeEdit *m_text;
    TermsScope *m_scope;
    TermsForm *m_form;
    ProblemModel *m_problems;
    TableView *m_problemTable;
    TermsEffectSection *m_effect;
    QLineEdit *m_why;
    QLabel *m_state;
    QPushButton *m_save;
    QPushButton *m_discard;
    QPushButton *m_showText; ///< checked: the text is seen beside the form
};

} // namespace makegood::ui
