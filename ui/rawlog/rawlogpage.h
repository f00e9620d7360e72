// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/workerthread.h"
#include "ui/backend/backend.h"
#include "ui/text/lineworker.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;

namespace duskwatch {

class Chip;
class ElidedLabel;
class RawLogLines;
class RawLogView;
class RawTextView;
class Theme;

/// One source's raw log, live: follow, pause, the selected line pretty-printed beside. GUI thread.
class RawLogPage : public QWidget
{
    Q_OBJECT
public:
    RawLogPage(Backend& backend, const Theme& theme, QWidget* parent = nullptr);

    void setSource(SourceId source);
    RawLogView& view() const { return *m_view; }
    RawLogLines& lines() const { return *m_lines; }
    RawTextView& lineView() const { return *m_text; }

Q_SIGNALS:
    void backRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void connectParts();
    void showFacts();
    void showWholeLine(const LogLine& line);

    Backend& m_backend;
    const Theme& m_theme;
    RawLogLines* m_lines;
    RawLogView* m_view;
    RawTextView* m_text;
    LineWorker* m_lineWorker; ///< lives in m_lineThread, which owns it
    WorkerThread m_lineThread;
    quint64 m_lineJob = 0;
    QByteArray m_wholeLine;
    QLabel* m_title;
    ElidedLabel* m_facts;
    QLabel* m_problem;
    Chip* m_follow;
    Chip* m_pause;
    QPushButton* m_back;
    QSplitter* m_splitter;
    QTimer m_rangeTimer; ///< sizes on disk are asked for now and then
};

} // namespace duskwatch
