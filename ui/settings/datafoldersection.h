// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/backend.h"
#include "ui/settings/settingssection.h"

class QLabel;

namespace duskwatch {

class ElidedLabel;

/// Where everything is kept. GUI thread; everything given is borrowed.
class DataFolderSection : public SettingsSection
{
    Q_OBJECT
public:
    DataFolderSection(Backend& backend, const Theme& theme, QWidget* parent);

protected:
    void showEvent(QShowEvent* event) override;

private:
    Backend& m_backend;
    ElidedLabel* m_path;
};

} // namespace duskwatch
