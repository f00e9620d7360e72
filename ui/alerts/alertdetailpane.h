// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/workerthread.h"
#include "ui/backend/storequeries.h"
#include "ui/text/lineworker.h"

#include <QFrame>

class QLabel;
class QMenu;
class QPushButton;
class QTabWidget;

namespace duskwatch {

class ElidedLabel;
class RawTextView;
class SectionsView;
class Theme;
class WhyView;

/// Everything about one alert: Summary, Why, Evidence, Raw, History. Reads by StoreQueries; parsing happens in a
/// thread of its own; late answers are dropped. GUI thread.
class AlertDetailPane : public QFrame
{
    Q_OBJECT
public:
    AlertDetailPane(StoreQueries& queries, const Theme& theme, QWidget* parent = nullptr);

    /// 0 empties the pane.
    void setEvent(EventId id);
    EventId shownEvent() const { return m_wanted; }
    /// Reads what is shown again.
    void reload();
    QTabWidget* tabs() const { return m_tabs; }
    /// What is shown; id 0 while nothing is, or not yet.
    const AlertRow& row() const { return m_detail.row; }
    const AlertDetail& detail() const { return m_detail; }
    /// Asks for the event to be opened at the appliance.
    void openThere();
    /// More that can be done, at the foot. \a menu is the caller's.
    void setMoreMenu(QMenu* menu);
    void focusContent();

Q_SIGNALS:
    void acknowledgeRequested(bool acknowledge);
    void assignToMeRequested();
    void closeRequested();
    /// See detailsections.h.
    void linkChosen(const QString& link);
    /// The link that came with the event, unchecked; empty where it has none.
    void openThereRequested(const QString& link, duskwatch::SourceId source);

private:
    void build();
    void takeDetail(quint64 job, const AlertDetail& detail);
    void takeFailure(quint64 job, const Error& error);
    void takePrepared(quint64 job, const PreparedLine& line);
    void takeRelatives(quint64 job, const Relatives& relatives);
    void showHead();
    /// Summary and evidence from what is known by now.
    void showFacts();

    StoreQueries& m_queries;
    const Theme& m_theme;
    LineWorker* m_lineWorker; ///< lives in m_lineThread, which owns it
    WorkerThread m_lineThread;
    EventId m_wanted{};
    AlertDetail m_detail;
    Relatives m_relatives;
    Evidence m_evidenceRead; ///< out of the raw line
    bool m_lineRead = false;
    quint64 m_detailJob = 0;
    quint64 m_lineJob = 0;
    quint64 m_relativesJob = 0;

    QLabel* m_shape;
    QLabel* m_priority;
    ElidedLabel* m_facts;
    QLabel* m_title;
    QTabWidget* m_tabs;
    SectionsView* m_summary;
    WhyView* m_why;
    SectionsView* m_evidence;
    RawTextView* m_raw;
    SectionsView* m_history;
    QPushButton* m_acknowledge;
    QPushButton* m_assign;
    QPushButton* m_openThere;
    QPushButton* m_more;
    QString m_link; ///< of the event at the appliance
    QPushButton* m_close;
};

} // namespace duskwatch
