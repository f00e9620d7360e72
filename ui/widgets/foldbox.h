// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace duskwatch {

class Theme;

/// A heading that shows and hides what is under it. GUI thread.
class FoldBox : public QWidget
{
    Q_OBJECT
public:
    /// Takes \a content, which starts hidden.
    FoldBox(const QString& title, QWidget* content, const Theme& theme, QWidget* parent = nullptr);
    void setOpen(bool open);
    bool isOpen() const;

private:
    QToolButton* m_button;
    QWidget* m_content;
};

} // namespace duskwatch
