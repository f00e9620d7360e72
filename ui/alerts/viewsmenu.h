// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/savedviews.h"
#include "ui/widgets/textprompt.h"

#include <QMenu>
#include <QPointer>

namespace duskwatch {

class Theme;

/// The menu of views: those that are always there, the user's own, and how to save and remove one. GUI thread.
class ViewsMenu : public QMenu
{
    Q_OBJECT
public:
    ViewsMenu(const QString& user, const Theme& theme, QWidget* parent);

    QVector<SavedView> own() const { return m_own; }
    void setOwn(const QVector<SavedView>& views);
    /// What is shown now; saved under the name the user gives.
    void setCurrent(const FilterState& filter, const AlertOrder& order);
    void askForName();
    TextPrompt* prompt() const { return m_prompt; }

Q_SIGNALS:
    void chosen(const duskwatch::SavedView& view);
    /// Views were saved or removed.
    void ownChanged();

private:
    void fill();
    void addView(QMenu* menu, const SavedView& view);
    void save(const QString& name);

    const QString m_user;
    const Theme& m_theme;
    QVector<SavedView> m_own; ///< ordered by name
    SavedView m_current;      ///< without a name
    QPointer<TextPrompt> m_prompt;
};

} // namespace duskwatch
