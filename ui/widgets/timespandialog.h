// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/text/timespan.h"

#include <QDialog>

class QDateTimeEdit;
class QPushButton;

namespace duskwatch {

class FormField;
class Theme;

/// Asks from when to when, in the user's zone. GUI thread. Everything given is borrowed. Accepted only with a span
/// that spanProblem() has nothing against.
class TimeSpanDialog : public QDialog
{
    Q_OBJECT
public:
    TimeSpanDialog(const TimeSpan& span, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);
    TimeSpan span() const;

private:
    void build();
    void judge();

    const Theme& m_theme;
    const Clock& m_clock;
    QDateTimeEdit* m_from;
    QDateTimeEdit* m_to;
    FormField* m_fromField;
    FormField* m_toField;
    QPushButton* m_show;
};

} // namespace duskwatch
