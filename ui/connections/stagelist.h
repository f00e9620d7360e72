// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appliance/connectionstage.h"

#include <QFrame>

#include <array>

class QLabel;

namespace duskwatch {

class Theme;

/// The nine stages of a connection test, one under the other, as they stand: sign, name, what was found and what to
/// do, and the time it took. GUI thread.
class StageList : public QFrame
{
    Q_OBJECT
public:
    explicit StageList(const Theme& theme, QWidget* parent = nullptr);

    /// All wait.
    void reset();
    /// The row of the first stage that failed, or null.
    QWidget* failedRow() const;
    void setStage(const StageReport& report);
    const StageReport& stage(Stage stage) const { return m_reports[static_cast<std::size_t>(stage)]; }

private:
    struct Row
    {
        QWidget* box = nullptr;
        QLabel* mark = nullptr;
        QLabel* title = nullptr;
        QLabel* message = nullptr;
        QLabel* remedy = nullptr;
        QLabel* duration = nullptr;
    };
    Row addRow(Stage stage);
    void refresh();
    void refreshRow(Stage stage);

    const Theme& m_theme;
    std::array<StageReport, kStages.size()> m_reports;
    std::array<Row, kStages.size()> m_rows;
};

} // namespace duskwatch
