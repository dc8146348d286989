// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QObject>
#include <QPointer>
#include <QString>

#include "sla/base/floors.h"

class QWidget;

namespace makegood::ui
{

class DraftStore;

/// What is typed into the fields of one form, kept until it is saved: a field whose text differs from the one
/// that the form was filled with. A child of the form.
class FieldDrafts : public QObject
{
    Q_OBJECT
public:
    explicit FieldDrafts(QWidget *form);

    /// Without a store, or with null, nothing is kept. It outlives the form or is taken away before.
    void setStore(DraftStore *store);
    /// A line, a text, a choice or a moment; it is kept under its object name. Who edits a moment is known to
    /// its form alone, which calls keep().
    void watch(QWidget *field);
    void keep();
    /// Fills the form anew for this row with `fields` and puts in what was typed for it and not saved.
    /// Whether there was something.
    bool fill(const QString &key, const std::function<void()> &fields);
    /// What was typed is saved, or dropped.
    void forget();

private:
    struct Field {
        QPointer<QWidget> widget;
        QString filled; ///< what it began with
    };
    bool bringBack();

    QPointer<DraftStore> m_store;
    QString m_key; ///< empty: the form shows nothing
    std::vector<Field> m_fields;
    bool m_isFilling = false;
};

} // namespace makegood::ui
