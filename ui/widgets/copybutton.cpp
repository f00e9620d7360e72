// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copybutton.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <chrono>

namespace duskwatch {
namespace {

constexpr auto kSaidFor = std::chrono::seconds(2);

} // namespace

CopyButton::CopyButton(const QString& name, QWidget* parent)
    : QPushButton(parent)
{
    setProperty("quiet", true);
    setToolTip(tr("Copy %1").arg(name));
    setAccessibleName(toolTip());
    setText(tr("Copied")); // the longer text says how wide it is to be
    setMinimumWidth(sizeHint().width());
    setText(tr("Copy"));
    m_said.setSingleShot(true);
    m_said.setInterval(kSaidFor);
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
    connect(&m_said, &QTimer::timeout, this, [this] { setText(tr("Copy")); });
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_value);
    setText(tr("Copied"));
    m_said.start();
}

} // namespace duskwatch
