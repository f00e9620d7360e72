// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/backend/backend.h"
#include "ui/dashboard/dashboardrange.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QFrame;
class QLabel;
class QProgressBar;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace duskwatch {

class DashboardCards;
class DashboardExport;
class DashboardFeed;
class ElidedLabel;
class EmptyState;
class RangeChips;
class Theme;

/// The Dashboard page: a range to choose, the cards, export. GUI thread. Everything given is borrowed.
class DashboardPage : public QWidget
{
    Q_OBJECT
public:
    DashboardPage(Backend& backend, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    void refresh();

    DashboardFeed& feed() const { return *m_feed; }
    RangeChips& rangeChips() const { return *m_range; }
    DashboardCards& cards() const { return *m_cards; }
    DashboardExport& exporter() const { return *m_export; }
    /// The sentence under the title: what an export did, or what went wrong; empty: none.
    QString message() const;

Q_SIGNALS:
    void alertsRequested(const duskwatch::FilterState& filter);
    void sourcesRequested();
    void addSourceRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    QWidget* buildHeader();
    QWidget* buildMessage();
    void addCommands();
    void connectParts();
    void setRange(const DashboardRange& range);
    void showPicture();
    void showMessage(const QString& text, bool problem);

    Backend& m_backend;
    const Theme& m_theme;
    const Clock& m_clock;
    DashboardFeed* m_feed;
    RangeChips* m_range;
    QToolButton* m_exportButton;
    QList<QAction*> m_exports; ///< commands that need figures
    DashboardCards* m_cards;
    DashboardExport* m_export;
    ElidedLabel* m_subtitle;
    QProgressBar* m_progress;
    QLabel* m_message;
    QFrame* m_messageBox = nullptr;
    QWidget* m_messageLine;
    QStackedWidget* m_stack;
    QScrollArea* m_scroll;
    EmptyState* m_empty;
    QTimer m_slowTimer; ///< old figures stay until the new ones are there, but not for long
};

} // namespace duskwatch
