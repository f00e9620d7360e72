// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/diagnosticsdialog.h"

#include "ui/text/foreigntext.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace duskwatch {
namespace {

/// Line by line: the file's own line ends stay, what hides within a line is shown.
QString visibleLines(const QByteArray& bytes)
{
    QStringList lines;
    for (const QString& line : QString::fromUtf8(bytes).split(u'\n'))
        lines << visibleText(line);
    return lines.join(u'\n');
}

} // namespace

DiagnosticsDialog::DiagnosticsDialog(const QByteArray& bytes, const Theme& theme, QWidget* parent)
    : QDialog(parent)
{
    const Metrics& metrics = theme.metrics();
    setWindowTitle(tr("Diagnostics"));
    resize(metrics.px(720), metrics.px(540));
    auto* title = new QLabel(tr("What the file holds"), this);
    title->setFont(metrics.section());
    auto* intro =
        new QLabel(tr("Names of sources and connections, addresses and host names are in it: look through "
                      "it before you hand it on."),
                   this);
    intro->setWordWrap(true);
    intro->setProperty("muted", true);
    auto* text = new QPlainTextEdit(visibleLines(bytes), this);
    text->setReadOnly(true);
    text->setFont(metrics.mono());
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setAccessibleName(title->text());
    text->setTabChangesFocus(true);
    auto* copy = new QPushButton(tr("Copy"), this);
    auto* close = new QPushButton(tr("Close"), this);
    auto* save = new QPushButton(tr("Save…"), this);
    save->setProperty("primary", true);
    save->setDefault(true);
    connect(copy, &QPushButton::clicked, this,
            [bytes] { QGuiApplication::clipboard()->setText(QString::fromUtf8(bytes)); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics.px(8));
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(24), metrics.px(20), metrics.px(24), metrics.px(20));
    layout->setSpacing(metrics.px(12));
    layout->addWidget(title);
    layout->addWidget(intro);
    layout->addWidget(text, 1);
    layout->addLayout(buttons);
}

} // namespace duskwatch
