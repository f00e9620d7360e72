// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/stagelist.h"

#include "ui/connections/stagewords.h"
#include "ui/text/foreigntext.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace duskwatch {
namespace {

void setColor(QLabel* label, const QColor& color)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
}

} // namespace

StageList::StageList(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_theme(theme)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const Stage stage : kStages) {
        Row& row = m_rows[static_cast<std::size_t>(stage)];
        row = addRow(stage);
        layout->addWidget(row.box);
    }
    connect(&theme, &Theme::changed, this, &StageList::refresh);
    reset();
}

StageList::Row StageList::addRow(Stage stage)
{
    const Metrics& metrics = m_theme.metrics();
    auto* box = new QFrame(this);
    box->setObjectName(QStringLiteral("stageRow"));
    Row row{box,
            new QLabel(box),
            new QLabel(stageTitle(stage), box),
            new QLabel(box),
            new QLabel(box),
            new QLabel(box)};
    row.title->setFont(metrics.bodyBold());
    row.mark->setFont(metrics.bodyBold());
    row.mark->setFixedWidth(metrics.px(16));
    row.title->setFixedWidth(metrics.px(148));
    row.duration->setMinimumWidth(metrics.px(48));
    row.duration->setAlignment(Qt::AlignRight | Qt::AlignTop);
    row.duration->setProperty("muted", true);
    for (QLabel* label : {row.message, row.remedy}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    for (QLabel* label : {row.mark, row.title, row.message, row.remedy, row.duration})
        label->setTextFormat(Qt::PlainText);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, metrics.px(5), 0, metrics.px(5));
    grid->setHorizontalSpacing(metrics.px(8));
    grid->setVerticalSpacing(metrics.px(2));
    grid->addWidget(row.mark, 0, 0, Qt::AlignTop);
    grid->addWidget(row.title, 0, 1, Qt::AlignTop);
    grid->addWidget(row.message, 0, 2);
    grid->addWidget(row.duration, 0, 3, Qt::AlignTop);
    grid->addWidget(row.remedy, 1, 2, 1, 2);
    grid->setColumnStretch(2, 1);
    return row;
}

void StageList::reset()
{
    for (const Stage stage : kStages)
        setStage({stage, {StageState::Waiting, {}, {}, {}}, {}});
}

QWidget* StageList::failedRow() const
{
    for (const Stage stage : kStages)
        if (this->stage(stage).outcome.state == StageState::Failed)
            return m_rows[static_cast<std::size_t>(stage)].box;
    return nullptr;
}

void StageList::setStage(const StageReport& report)
{
    m_reports[static_cast<std::size_t>(report.stage)] = report;
    refreshRow(report.stage);
}

void StageList::refresh()
{
    for (const Stage stage : kStages)
        refreshRow(stage);
}

void StageList::refreshRow(Stage stage)
{
    const StageReport& report = this->stage(stage);
    const Row& row = m_rows[static_cast<std::size_t>(stage)];
    const Colors& colors = m_theme.colors();
    const StageState state = report.outcome.state;
    const QColor color = stageColor(state, colors);
    const bool loud = state == StageState::Failed || state == StageState::Warning;
    const QString message = visibleText(report.outcome.message);
    row.mark->setText(stageMark(state));
    setColor(row.mark, color);
    setColor(row.title,
             state == StageState::Waiting || state == StageState::Skipped ? colors.muted : colors.text);
    row.message->setText(message.isEmpty() ? stageStateText(state) : message);
    setColor(row.message, loud ? color : colors.muted);
    row.remedy->setText(visibleText(report.outcome.remedy));
    row.remedy->setVisible(!report.outcome.remedy.isEmpty());
    row.duration->setText(stageDurationText(report));
    row.box->setToolTip(stageStateText(state));
    //: spoken for a stage of the connection test: its name, its state
    row.box->setAccessibleName(tr("%1, %2").arg(stageTitle(stage), stageStateText(state)));
    row.box->setAccessibleDescription(report.outcome.message + u' ' + report.outcome.remedy);
}

} // namespace duskwatch
