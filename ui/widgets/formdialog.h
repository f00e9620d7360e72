// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;

namespace duskwatch {

class Theme;

/// A dialog of fields: it grows with what is unfolded or said beside a field, Tab goes through it as it is read, and it
/// ends in a row with *Cancel* and the button that does what the dialog is for. GUI thread.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    using QDialog::QDialog;

protected:
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    /// The last row of the layout, which whoever calls takes; \a accept becomes its primary and the default button, \a before
    /// (may be null) has the room that is left.
    QLayout* buildButtons(QPushButton& accept, QWidget* before, const Theme& theme);
};

} // namespace duskwatch
