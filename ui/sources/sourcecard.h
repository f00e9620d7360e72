// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/sourcesettings.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace duskwatch {

class ElidedLabel;
class HealthView;
class NoteBox;
class StateHead;
class Theme;

/// One event source on the Event Sources page: what it is, how it is, what can be done with it.
class SourceCard : public QFrame
{
    Q_OBJECT
public:
    explicit SourceCard(const Theme& theme, QWidget* parent = nullptr);
    /// \a connection: name of the connection it uses; empty: none.
    void setStatus(const SourceStatus& source, const QString& connection, std::int64_t nowMs);
    /// A fetch was asked for and is not answered yet.
    void setFetchAsked(bool asked);
    SourceId sourceId() const { return m_id; }

Q_SIGNALS:
    void rawLogRequested(duskwatch::SourceId id);
    void startRequested(duskwatch::SourceId id);
    void stopRequested(duskwatch::SourceId id);
    void fetchRequested(duskwatch::SourceId id);
    void editRequested(duskwatch::SourceId id);
    void removeRequested(duskwatch::SourceId id);
    /// See HealthView.
    void saveCertificateRequested(const QString& source, const QByteArray& pem);

private:
    void build();
    QLayout* buildButtons();
    void showHealth(const SourceStatus& source, std::int64_t nowMs);
    void showButtons(const SourceStatus& source, const QString& name);

    const Theme& m_theme;
    SourceId m_id{};
    bool m_stoppable = false;
    StateHead* m_head;
    ElidedLabel* m_method;
    ElidedLabel* m_counters;
    QLabel* m_rate;
    ElidedLabel* m_polls;
    QLabel* m_progressText;
    QProgressBar* m_progress;
    NoteBox* m_problem;
    NoteBox* m_notice;
    HealthView* m_health;
    QPushButton* m_healthButton;
    QPushButton* m_rawLog;
    QPushButton* m_startStop;
    QPushButton* m_fetch;
    QPushButton* m_edit;
    QPushButton* m_remove;
};

} // namespace duskwatch
