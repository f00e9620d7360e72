// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectiondialog.h"

#include "ui/connections/connectioneditor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/taborder.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace duskwatch {

ConnectionDialog::ConnectionDialog(Backend& backend, const Theme& theme, const ConnectionRecord* stored,
                                   QWidget* parent)
    : QDialog(parent),
      m_theme(theme),
      m_editor(new ConnectionEditor(backend, theme, stored, this)),
      m_status(new QLabel(this)),
      m_close(new QPushButton(tr("Cancel"), this)),
      m_saveOnly(new QPushButton(tr("Save without testing"), this)),
      m_saveTest(new QPushButton(tr("Save && Test Connection"), this))
{
    build(stored == nullptr);
    connect(m_editor, &ConnectionEditor::saved, this, [this](ConnectionId id) {
        m_close->setText(tr("Close"));
        Q_EMIT saved(id);
    });
    connect(m_editor, &ConnectionEditor::stateChanged, this, &ConnectionDialog::showState);
    connect(m_saveTest, &QPushButton::clicked, this, &ConnectionDialog::saveAndTest);
    connect(m_saveOnly, &QPushButton::clicked, m_editor, &ConnectionEditor::saveWithoutTest);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    m_editor->setFocus();
}

void ConnectionDialog::build(bool adding)
{
    const Metrics& metrics = m_theme.metrics();
    setWindowTitle(adding ? tr("Add connection") : tr("Edit connection"));
    auto* title = new QLabel(windowTitle(), this);
    title->setFont(metrics.section());
    auto* intro =
        new QLabel(tr("The way to one Darktrace appliance. Several event sources can use it."), this);
    intro->setProperty("muted", true);
    intro->setWordWrap(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(24), metrics.px(20), metrics.px(24), metrics.px(20));
    layout->setSpacing(metrics.px(8));
    layout->addWidget(title);
    layout->addWidget(intro);
    layout->addSpacing(metrics.px(8));
    layout->addWidget(m_editor, 1);
    layout->addSpacing(metrics.px(4));
    layout->addLayout(buildButtons());
    setMinimumSize(metrics.px(560), metrics.px(400));
    resize(metrics.px(660), metrics.px(560));
}

QLayout* ConnectionDialog::buildButtons()
{
    m_saveTest->setProperty("primary", true);
    m_saveTest->setDefault(true);
    m_saveTest->setToolTip(tr("Tries the connection stage by stage and stores it when it works."));
    m_saveOnly->setToolTip(tr("Stores the connection as it is; it can be tested later."));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setProperty("muted", true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(m_theme.metrics().px(8));
    buttons->addWidget(m_status, 1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_saveOnly);
    buttons->addWidget(m_saveTest);
    return buttons;
}

bool ConnectionDialog::focusNextPrevChild(bool next)
{
    return focusInLayoutOrder(*this, next);
}

void ConnectionDialog::showState()
{
    const bool idle = !m_editor->isBusy();
    m_saveOnly->setEnabled(idle);
    m_saveTest->setEnabled(idle);
    m_saveOnly->setText(m_editor->hasFailed() ? tr("Save anyway") : tr("Save without testing"));
    m_status->setText(m_editor->status());
}

/// Room for the stages, beside the fields.
void ConnectionDialog::saveAndTest()
{
    m_editor->saveAndTest();
    const int wanted = m_theme.metrics().px(760);
    if (m_editor->isBusy() && height() < wanted)
        resize(width(), wanted);
}

/// Cancel stops what runs first: a test, or the wait for the keychain; then it closes.
void ConnectionDialog::done(int result)
{
    if (m_editor->cancelSaving())
        return;
    m_editor->cancelTest();
    m_editor->wipeSecret();
    QDialog::done(result);
}

} // namespace duskwatch
