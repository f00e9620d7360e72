// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/backend/backend.h"
#include "ui/settings/settingssection.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace duskwatch {

/// From which score on an alert is High or Medium, with what that would have made of the stored past. A draft until it
/// is applied. GUI thread; everything given is borrowed.
class ThresholdsSection : public SettingsSection
{
    Q_OBJECT
public:
    ThresholdsSection(Backend& backend, StoreQueries& queries, const Theme& theme, const Clock& clock,
                      QWidget* parent);

    TriageSettings draft() const;
    /// Shows what is in force; drops a draft.
    void showStored();
    QString previewText() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* buildPreview();
    void setDraft(const TriageSettings& settings);
    void judge();
    void showHint(const QString& problem);
    void requestPreview();
    void stopPreview(const QString& text);
    void apply();
    int days() const;

    Backend& m_backend;
    StoreQueries& m_queries;
    const Clock& m_clock;
    QDoubleSpinBox* m_high;
    QDoubleSpinBox* m_medium;
    QCheckBox* m_compliance;
    QComboBox* m_period;
    QLabel* m_hint; ///< or what is wrong
    QLabel* m_preview;
    QPushButton* m_cancel;
    QPushButton* m_apply;
    QPushButton* m_undo;
    QPushButton* m_defaults;
    QTimer m_debounce;
    quint64 m_job = 0; ///< of the preview that runs; 0: none
};

} // namespace duskwatch
