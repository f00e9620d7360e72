// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/backend/backend.h"
#include "ui/settings/settingssection.h"

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace duskwatch {

/// How long and how much is kept. A draft until it is applied; what would be removed is said and asked for first.
/// GUI thread; everything given is borrowed.
class RetentionSection : public SettingsSection
{
    Q_OBJECT
public:
    RetentionSection(Backend& backend, StoreQueries& queries, const Theme& theme, const Clock& clock,
                     QWidget* parent);

    RetentionSettings draft() const;
    /// Shows what is in force; drops a draft.
    void showStored();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void judge();
    void apply();
    void ask(const QString& text);
    void keep(const RetentionSettings& settings);

    Backend& m_backend;
    StoreQueries& m_queries;
    const Clock& m_clock;
    QLabel* m_facts;
    QCheckBox* m_byAge;
    QSpinBox* m_days;
    QCheckBox* m_bySize;
    QDoubleSpinBox* m_gigabytes;
    QLabel* m_note;
    QPushButton* m_apply;
    QPushButton* m_undo;
    RetentionSettings m_asked; ///< what the count that runs is for
    quint64 m_factsJob = 0;
    quint64 m_countJob = 0; ///< of the count before the question; 0: none
};

} // namespace duskwatch
