// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/outputs/outputsettings.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace duskwatch {

class Theme;

/// A button that tries the receiver, and under it what came of that. It tries nothing itself; whoever made it does, and
/// hands it the answer. GUI thread.
class ReceiverTestField : public QWidget
{
    Q_OBJECT
public:
    explicit ReceiverTestField(const Theme& theme, QWidget* parent = nullptr);

    /// What it is about has changed: an answer no longer counts, and what runs is cancelled. \a problems: of the whole
    /// output; only those of the receiver matter here.
    void setSettings(const OutputSettings& settings, const QVector<OutputProblem>& problems);
    void showAnswer(bool ok, const Error& error);

Q_SIGNALS:
    void testRequested(const duskwatch::OutputSettings& settings);
    void cancelled();

private:
    void press();
    void say(const QString& text, bool problem);

    OutputSettings m_settings;
    bool m_isRunning = false;
    QPushButton* m_button;
    QLabel* m_answer;
};

} // namespace duskwatch
