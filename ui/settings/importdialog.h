// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/importplan.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace duskwatch {

class Theme;

/// Shows what a configuration file would add and change; what is ticked is wanted. What would be changed is not ticked
/// to begin with. GUI thread.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(const QVector<ImportItem>& plan, const Theme& theme, QWidget* parent);

    QVector<ImportItem> chosen() const;

private:
    void fill();
    void judge();

    const QVector<ImportItem> m_plan;
    QListWidget* m_list;
    QPushButton* m_import;
};

} // namespace duskwatch
