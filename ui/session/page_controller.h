// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QObject>
#include <QString>

#include "explain/why_subject.h"
#include "session/app_services.h"
#include "store/workspace.h"

class QMenu;
class QWidget;

namespace makegood::ui
{

class JobTracker;
class EditHistory;
class UiSettings;

/// What the window is about at the moment.
struct Shown {
    const ContractRow *contract = nullptr; ///< null: none is chosen
    std::string service; ///< the chosen one; empty until something was judged
    Month month{};
    Instant now{};
    std::shared_ptr<const Evaluation> evaluation; ///< null: not judged, or refused
    const ServiceResult *result = nullptr; ///< the chosen service's, inside `evaluation`
    std::shared_ptr<const CaseData> terms; ///< agreement and evidence; null while they are read
    std::optional<WhySubject> subject; ///< the figure that was asked about last
};

/// What a desk works with; everything outlives it.
struct PageContext {
    Session *session = nullptr;
    EditHistory *review = nullptr;
    JobTracker *jobs = nullptr;
    const AppServices *services = nullptr;
    UiSettings *state = nullptr;
    QWidget *window = nullptr; ///< parent of dialogs
};

/// The menus that a desk may add to, each before what the window itself ends it with.
struct PageMenus {
    QMenu *file = nullptr;
    QMenu *edit = nullptr;
    QMenu *view = nullptr;
};

/// Joins one page with the session: hands it what to show and carries out what a person does with it. The
/// page itself knows no session, so that a test can construct it alone.
class PageController : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Its object name is the page's word followed by `Page`. The window takes it over.
    virtual QWidget *page() const = 0;
    virtual QString title() const = 0;
    /// Whether the page shows the chosen contract, whose header then stands above it.
    virtual bool isAboutContract() const { return true; }
    /// Shows the contract's month. Called at once for the page that is seen, for another one when it is
    /// opened. Without a result the page is cleared.
    virtual void show(const Shown &shown) = 0;
    /// What must be right while the page is hidden too: docks, actions that are enabled.
    virtual void showAside(const Shown &) { }
    virtual void addActions(const PageMenus &) { }
    /// Turns to a section of the page; false where it has none of that name.
    virtual bool showSection(const QString &) { return false; }

signals:
    void whyAsked(const makegood::ui::WhySubject &subject);
    /// What happened, what is safe, what to do.
    void problem(const QString &sentence);
    void note(const QString &sentence);
    /// The same with a button that does something about it.
    void offer(const QString &sentence, const QString &word, const std::function<void()> &act);
    /// Something is to be seen that this page does not show. What is empty stays as it is.
    void placeWanted(const QString &contract, const QString &service,
                     std::optional<makegood::sla::Month> month, const QString &page);
    /// What the window shows has changed.
    void refreshWanted();
};

} // namespace makegood::ui
