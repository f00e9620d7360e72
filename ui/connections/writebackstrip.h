// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/writeback.h"

#include <QWidget>

class QPushButton;

namespace duskwatch {

class ElidedLabel;
class Theme;

/// What waits to be sent over one connection, with the buttons to try again and to discard it. GUI thread.
class WriteBackStrip : public QWidget
{
    Q_OBJECT
public:
    explicit WriteBackStrip(const Theme& theme, QWidget* parent = nullptr);

    /// \a connection: its name, for the buttons' accessible names; \a writesBack: it is switched on. Hides itself where
    /// there is nothing to say.
    void showCount(const WriteBackCount& count, const QString& connection, bool writesBack);
    /// Of connections that are gone.
    void showLeftOver(qint64 items);

Q_SIGNALS:
    void retryRequested();
    void discardRequested();

private:
    void setButtons(bool retry, bool discard, const QString& about);

    ElidedLabel* m_text;
    QPushButton* m_retry;
    QPushButton* m_discard;
};

} // namespace duskwatch
