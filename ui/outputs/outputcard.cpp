// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outputs/outputcard.h"

#include "ui/outputs/outputwords.h"
#include "ui/text/foreigntext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/notebox.h"
#include "ui/widgets/statehead.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace duskwatch {

OutputCard::OutputCard(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_head(new StateHead(theme, this)),
      m_place(new ElidedLabel(this)),
      m_content(new ElidedLabel(this)),
      m_figures(new ElidedLabel(this)),
      m_problem(new NoteBox(NoteBox::Kind::Problem, theme, this)),
      m_notice(new NoteBox(NoteBox::Kind::Notice, theme, this)),
      m_startStop(new QPushButton(this)),
      m_edit(new QPushButton(tr("Edit…"), this)),
      m_remove(new QPushButton(tr("Remove…"), this))
{
    build();
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_id); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(m_id); });
    connect(m_startStop, &QPushButton::clicked, this, [this] {
        if (m_stoppable)
            Q_EMIT stopRequested(m_id);
        else
            Q_EMIT startRequested(m_id);
    });
}

void OutputCard::build()
{
    const Metrics& metrics = m_theme.metrics();
    setObjectName(QStringLiteral("card"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics.px(4));
    buttons->addWidget(m_startStop);
    buttons->addSpacing(metrics.px(4));
    for (QPushButton* button : {m_edit, m_remove}) {
        button->setProperty("quiet", true);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(16), metrics.px(14), metrics.px(16), metrics.px(12));
    layout->setSpacing(metrics.px(6));
    layout->addWidget(m_head);
    for (ElidedLabel* line : {m_place, m_content, m_figures}) {
        line->setProperty("muted", true);
        layout->addWidget(line);
    }
    layout->addWidget(m_problem);
    layout->addWidget(m_notice);
    layout->addSpacing(metrics.px(4));
    layout->addLayout(buttons);
}

void OutputCard::setStatus(const OutputStatus& output, const QStringList& sources, std::int64_t nowMs)
{
    m_id = output.id;
    const QString name = visibleText(output.settings.name);
    m_head->setState(name, outputStateText(output), outputStateColor(output, m_theme.colors()));
    m_place->setText(outputPlaceWords(output.settings));
    m_content->setText(outputContentWords(output.settings, sources));
    m_figures->setText(outputFiguresText(output, nowMs));
    m_problem->setText(visibleText(output.problem));
    m_notice->setText(outputNotices(output).join(u'\n'));
    m_stoppable = output.state != OutputState::Stopped;
    m_startStop->setText(m_stoppable ? tr("Stop") : tr("Start"));
    for (QPushButton* button : {m_startStop, m_edit, m_remove})
        //: spoken for a button of an output: what it does, and to which output
        button->setAccessibleName(tr("%1, %2").arg(button->text(), name));
}

} // namespace duskwatch
