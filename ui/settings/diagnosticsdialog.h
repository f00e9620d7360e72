// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDialog>

namespace duskwatch {

class Theme;

/// Shows a diagnostics file before it is saved. Accepted: it is to be saved. GUI thread.
class DiagnosticsDialog : public QDialog
{
    Q_OBJECT
public:
    DiagnosticsDialog(const QByteArray& bytes, const Theme& theme, QWidget* parent);
};

} // namespace duskwatch
