// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "sources/connect_steps.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace makegood::ui
{

class AddressForm;
class DiscoverSection;
class Heading;
class KindSection;
class MapSection;
class StartSection;
class TestSection;

/// The assistant: its steps at the leading edge, the current one beside them, and Cancel, Back and Continue
/// below. It decides nothing; ConnectController does.
class ConnectSection : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectSection(QWidget *parent = nullptr);

    void showStep(ConnectStep step);
    ConnectStep step() const { return m_steps->current(); }
    ConnectSteps *steps() const { return m_steps; }
    KindSection *kind() const { return m_kind; }
    AddressForm *address() const { return m_address; }
    TestSection *test() const { return m_test; }
    DiscoverSection *discover() const { return m_discover; }
    MapSection *map() const { return m_map; }
    StartSection *start() const { return m_start; }

    /// The title of the whole: `Connect a source`, or the source that is edited.
    void setTitle(const QString &title);
    /// The sentence at the bottom.
    void setNote(const QString &note);
    struct Bar {
        bool canGoBack = false;
        bool canContinue = false;
        QString onward; ///< text of the button that goes on; empty: there is none
        QString leave; ///< text of the button that leaves
    };
    void setBar(const Bar &bar);

signals:
    void continueWanted();
    void backWanted();
    void leaveWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBar();
    void fit();

    QWidget *m_side;
    Heading *m_whole;
    ConnectSteps *m_steps;
    QLabel *m_where; ///< the step in words where there is no room for m_side
    Heading *m_title;
    QLabel *m_lead;
    QStackedWidget *m_stack;
    KindSection *m_kind;
    AddressForm *m_address;
    TestSection *m_test;
    DiscoverSection *m_discover;
    MapSection *m_map;
    StartSection *m_start;
    QLabel *m_note;
    QPushButton *m_leave;
    QPushButton *m_back;
    QPushButton *m_continue;
};

} // namespace makegood::ui
