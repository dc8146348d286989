// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QObject>
#include <QString>

#include "explain/why_subject.h"
#include "session/app_services.h"
#include "session/session.h"

class QMenu;
class QWidget;

namespace makegood::ui
{

class Backups;
class JobTracker;
class EditHistory;
class UiSettings;

/// The selection of the window, and its results.
struct Shown {
    const ContractRow *contract = nullptr; ///< null: none is chosen
    std::string service; ///< the chosen service; empty until a month was judged
    Month month{};
    Instant now{};
    std::shared_ptr<const Evaluation> evaluation; ///< null: not judged, or refused
    const ServiceResult *result = nullptr; ///< the chosen service's, inside `evaluation`
    std::shared_ptr<const CaseData> terms; ///< agreement and evidence; null while they are read
    std::optional<WhySubject> subject; ///< the figure that Why explains; empty: none was chosen
};

/// What a controller works with; everything outlives it.
struct PageContext {
    Session *session = nullptr;
    EditHistory *history = nullptr;
    JobTracker *jobs = nullptr;
    const AppServices *services = nullptr;
    UiSettings *state = nullptr;
    QWidget *window = nullptr; ///< parent of dialogs
    Backups *backups = nullptr; ///< null: this window makes none
};

/// The menus for actions of controllers.
struct PageMenus {
    QMenu *file = nullptr;
    QMenu *edit = nullptr;
    QMenu *view = nullptr;
};

/// Connects one page with the session: fills the page and performs its requests. The page itself knows no
/// session, so that a test can construct it alone.
class PageController : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Its object name is the word of showPage() followed by `Page`. The window owns it.
    virtual QWidget *page() const = 0;
    virtual QString title() const = 0;
    /// What stands beside the page, such as a form; null: nothing. The window owns it.
    virtual QWidget *panel() const { return nullptr; }
    virtual QString panelTitle() const { return {}; }
    /// Whether months after the present one can be chosen on this page.
    virtual bool reachesFuture() const { return false; }
    /// Whether the page shows the chosen contract; then the contract's header is visible above it.
    virtual bool isAboutContract() const { return true; }
    /// Shows the contract's month: called at once for a visible page, for a hidden one when it is opened.
    /// Clears the page where there is no result.
    virtual void show(const Shown &shown) = 0;
    /// Updates what is visible beside a hidden page: its panel, and whether actions are enabled.
    virtual void showAside(const Shown &) { }
    virtual void addActions(const PageMenus &) { }
    /// Shows a section of the page; false where the page has none of that name.
    virtual bool showSection(const QString &) { return false; }

signals:
    void whyAsked(const makegood::ui::WhySubject &subject);
    /// One sentence: what happened, what is safe, what to do.
    void problem(const QString &sentence);
    void note(const QString &sentence);
    /// A sentence with a button of this word that runs `act`.
    void offer(const QString &sentence, const QString &word, const std::function<void()> &act);
    /// Requests another place in the window. Empty arguments keep what is shown.
    void placeWanted(const QString &contract, const QString &service,
                     std::optional<makegood::sla::Month> month, const QString &page);
    /// Shows this panel of the controller beside the pages.
    void panelWanted(QWidget *panel);
    /// The window must show the current data again.
    void refreshWanted();
    /// There is no workspace, and one is needed: the first one is to be made or opened.
    void workspaceWanted();
};

} // namespace makegood::ui
