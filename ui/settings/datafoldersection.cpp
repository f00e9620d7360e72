// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/datafoldersection.h"

#include "ui/text/foreigntext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace duskwatch {

DataFolderSection::DataFolderSection(Backend& backend, const Theme& theme, QWidget* parent)
    : SettingsSection(
          tr("Data folder"),
          tr("Events, log and settings are here; private tokens are not. Another folder is chosen "
             "with --data-dir at the start."),
          theme, parent),
      m_backend(backend),
      m_path(new ElidedLabel(this))
{
    m_path->setFont(theme.metrics().mono());
    m_path->setElideMode(Qt::ElideMiddle);
    body()->addWidget(m_path);
    auto* copy = new QPushButton(tr("Copy path"), this);
    auto* open = new QPushButton(tr("Open in the file manager"), this);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(m_backend.dataFolder()));
    });
    connect(open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_backend.dataFolder())); });
    addButtons({copy, open});
}

void DataFolderSection::showEvent(QShowEvent* event)
{
    SettingsSection::showEvent(event);
    m_path->setText(visibleText(QDir::toNativeSeparators(m_backend.dataFolder())));
    m_path->setAccessibleName(m_path->text());
}

} // namespace duskwatch
