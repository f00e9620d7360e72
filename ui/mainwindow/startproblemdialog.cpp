// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/startproblemdialog.h"

#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace duskwatch {

StartProblemDialog::StartProblemDialog(const QString& folder, const QString& message, const Theme& theme,
                                       QWidget* parent)
    : QDialog(parent),
      m_folder(folder)
{
    const Metrics& metrics = theme.metrics();
    setWindowTitle(QStringLiteral("Duskwatch"));
    setWindowIcon(Theme::programIcon());
    auto* title = new QLabel(tr("The data folder could not be opened"), this);
    title->setFont(metrics.section());
    auto* what = new QLabel(message, this);
    auto* where = new QLabel(tr("Folder: %1").arg(folder), this);
    where->setProperty("muted", true);
    for (QLabel* label : {what, where}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    what->setAccessibleName(message);
    auto* quit = new QPushButton(tr("Quit"), this);
    auto* other = new QPushButton(tr("Choose another folder…"), this);
    auto* again = new QPushButton(tr("Try again"), this);
    again->setProperty("primary", true);
    again->setDefault(true);
    connect(quit, &QPushButton::clicked, this, &QDialog::reject);
    connect(other, &QPushButton::clicked, this, &StartProblemDialog::chooseFolder);
    connect(again, &QPushButton::clicked, this, &StartProblemDialog::retryRequested);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(quit);
    buttons->addStretch(1);
    buttons->addWidget(other);
    buttons->addWidget(again);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(24), metrics.px(20), metrics.px(24), metrics.px(20));
    layout->setSpacing(metrics.px(8));
    layout->addWidget(title);
    layout->addWidget(what);
    layout->addWidget(where);
    layout->addStretch(1);
    layout->addSpacing(metrics.px(16));
    layout->addLayout(buttons);
    setMinimumWidth(metrics.px(520));
}

void StartProblemDialog::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Choose a data folder"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &StartProblemDialog::folderChosen);
    dialog->open();
}

} // namespace duskwatch
