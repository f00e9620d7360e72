// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/sourcesettings.h"
#include "core/store/ids.h"

#include <QVector>
#include <QWidget>

#include <utility>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace duskwatch {

class Chip;
class ElidedLabel;
class Theme;

/// First row of the log page: which source, facts about its log, follow and pause, and what else can be done. GUI thread.
class LogHeader : public QWidget
{
    Q_OBJECT
public:
    explicit LogHeader(const Theme& theme, QWidget* parent = nullptr);

    /// All sources by name; \a shown is chosen, and is offered under \a shownName even when it is none of them.
    void setSources(const QVector<SourceStatus>& sources, SourceId shown, const QString& shownName);
    void setFacts(const QString& facts);
    void setFollowing(bool following);
    /// \a heldBack lines came since the pause began.
    void setPaused(bool paused, std::int64_t heldBack);
    // Filled by the page with its commands.
    QMenu* menu() const { return m_menu; }
    QMenu* exportMenu() const { return m_exportMenu; }
    void setEnabledForLines(bool any);
    /// Nothing but the page's name where there is no source yet.
    void setHasSource(bool any);

Q_SIGNALS:
    void sourceChosen(duskwatch::SourceId source);
    void followChosen(bool follow);
    void pauseChosen(bool pause);
    void goToTimeRequested();

private:
    using Choice = std::pair<SourceId, QString>;
    void build();
    void makeMenuButton(QToolButton& button, QMenu* menu);
    void refresh();

    const Theme& m_theme;
    QVector<Choice> m_choices; ///< what m_source lists
    QLabel* m_title;           ///< instead of m_source where there is none
    QComboBox* m_source;
    ElidedLabel* m_facts;
    Chip* m_follow;
    Chip* m_pause;
    QPushButton* m_time;
    QToolButton* m_export;
    QToolButton* m_more;
    QMenu* m_menu;
    QMenu* m_exportMenu;
};

} // namespace duskwatch
