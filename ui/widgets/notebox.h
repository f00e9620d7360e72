// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace duskwatch {

class Theme;

/// A tinted box that says one thing about what is above it; not there while it has nothing to say. The text wraps, is
/// plain, and can be copied. GUI thread.
class NoteBox : public QFrame
{
    Q_OBJECT
public:
    enum class Kind {
        Problem, ///< something failed
        Notice   ///< something to know
    };
    NoteBox(Kind kind, const Theme& theme, QWidget* parent = nullptr);
    /// Empty: hides the box. What was received must have been made visible before (foreigntext.h).
    void setText(const QString& text);

private:
    QLabel* m_text;
};

} // namespace duskwatch
