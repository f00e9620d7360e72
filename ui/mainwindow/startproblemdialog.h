// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace duskwatch {

class Theme;

/// The data folder could not be opened: says why, and offers another folder or to quit. Never a dead end.
class StartProblemDialog : public QDialog
{
    Q_OBJECT
public:
    StartProblemDialog(const QString& folder, const QString& message, const Theme& theme,
                       QWidget* parent = nullptr);

Q_SIGNALS:
    void folderChosen(const QString& folder);
    void retryRequested();

private:
    void chooseFolder();

    QString m_folder;
};

} // namespace duskwatch
