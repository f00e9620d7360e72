// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/sourcesettings.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace duskwatch {

class ElidedLabel;
class StateDot;
class Theme;

/// One event source on the Event Sources page: what it is, how it is, what can be done with it.
class SourceCard : public QFrame
{
    Q_OBJECT
public:
    explicit SourceCard(const Theme& theme, QWidget* parent = nullptr);
    void setStatus(const SourceStatus& source, std::int64_t nowMs);
    SourceId sourceId() const { return m_id; }

Q_SIGNALS:
    void rawLogRequested(duskwatch::SourceId id);
    void startRequested(duskwatch::SourceId id);
    void stopRequested(duskwatch::SourceId id);
    void editRequested(duskwatch::SourceId id);
    void removeRequested(duskwatch::SourceId id);

private:
    void build();

    const Theme& m_theme;
    SourceId m_id{};
    bool m_stoppable = false;
    StateDot* m_dot;
    ElidedLabel* m_name;
    QLabel* m_state;
    ElidedLabel* m_method;
    ElidedLabel* m_counters;
    QLabel* m_rate;
    QFrame* m_problemBox;
    QLabel* m_problem;
    QPushButton* m_rawLog;
    QPushButton* m_startStop;
    QPushButton* m_edit;
    QPushButton* m_remove;
};

} // namespace duskwatch
