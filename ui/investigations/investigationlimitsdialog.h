// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/groupbook.h"

#include <QDialog>

class QSpinBox;

namespace duskwatch {

class Theme;

/// Asks how many investigations rules may open. GUI thread; deletes itself when it is closed.
class InvestigationLimitsDialog final : public QDialog
{
    Q_OBJECT
public:
    InvestigationLimitsDialog(const InvestigationLimits& limits, const Theme& theme, QWidget* parent);

Q_SIGNALS:
    void chosen(const duskwatch::InvestigationLimits& limits);

private:
    QSpinBox* m_perAsset;
    QSpinBox* m_inAll;
};

} // namespace duskwatch
