// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/pollfields.h"

#include "ui/theme/theme.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/foldbox.h"
#include "ui/widgets/formfield.h"

#include <QDoubleSpinBox>
#include <QSpinBox>
#include <QVBoxLayout>

namespace duskwatch {
namespace {

template <class Duration, class Limit>
int countOf(Limit limit)
{
    return static_cast<int>(std::chrono::duration_cast<Duration>(limit).count());
}

} // namespace

PollFields::PollFields(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_interval(new QSpinBox(this)),
      m_overlap(new QSpinBox(this)),
      m_firstFetch(new QSpinBox(this)),
      m_minScore(new QDoubleSpinBox(this))
{
    setLimits();
    auto* form = new FieldForm(theme);
    form->addField(tr("Poll every"),
                   new FormField(m_interval, tr("Poll every"),
                                 tr("From one poll's end to the next, 10 seconds to a day."), theme, this));
    form->addField(tr("First fetch"),
                   new FormField(m_firstFetch, tr("First fetch"),
                                 tr("How far the first fetch goes back, 1 hour to 365 days."), theme, this));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.metrics().px(10));
    layout->addLayout(form);
    layout->addWidget(new FoldBox(tr("Advanced: overlap, minimum score"), buildAdvanced(theme), theme, this));
    for (QSpinBox* box : {m_interval, m_overlap, m_firstFetch})
        connect(box, &QSpinBox::valueChanged, this, &PollFields::changed);
    connect(m_minScore, &QDoubleSpinBox::valueChanged, this, &PollFields::changed);
}

void PollFields::setLimits()
{
    m_interval->setRange(countOf<std::chrono::seconds>(kMinPollInterval),
                         countOf<std::chrono::seconds>(kMaxPollInterval));
    m_interval->setSuffix(tr(" seconds"));
    m_overlap->setRange(countOf<std::chrono::minutes>(kMinOverlap),
                        countOf<std::chrono::minutes>(kMaxOverlap));
    m_overlap->setSuffix(tr(" minutes"));
    m_firstFetch->setRange(countOf<std::chrono::hours>(kMinFirstFetch),
                           countOf<std::chrono::hours>(kMaxFirstFetch));
    m_firstFetch->setSuffix(tr(" hours"));
    m_minScore->setRange(0, 1);
    m_minScore->setSingleStep(0.05);
    m_minScore->setDecimals(2);
}

QWidget* PollFields::buildAdvanced(const Theme& theme)
{
    auto* advanced = new QWidget(this);
    auto* form = new FieldForm(theme, advanced);
    form->addField(tr("Overlap"),
                   new FormField(m_overlap, tr("Overlap"),
                                 tr("Each poll looks back so far, for what came late. Nothing is "
                                    "stored twice."),
                                 theme, this));
    form->addField(
        tr("Minimum score"),
        new FormField(m_minScore, tr("Minimum score"),
                      tr("What the appliance scores lower is not fetched at all. 0 fetches everything."),
                      theme, this));
    return advanced;
}

void PollFields::setSettings(const SourceSettings& settings)
{
    m_interval->setValue(countOf<std::chrono::seconds>(settings.pollInterval));
    m_overlap->setValue(countOf<std::chrono::minutes>(settings.overlap));
    m_firstFetch->setValue(countOf<std::chrono::hours>(settings.firstFetch));
    m_minScore->setValue(settings.minScore);
}

void PollFields::fill(SourceSettings& settings) const
{
    settings.pollInterval = std::chrono::seconds(m_interval->value());
    settings.overlap = std::chrono::minutes(m_overlap->value());
    settings.firstFetch = std::chrono::hours(m_firstFetch->value());
    settings.minScore = m_minScore->value();
}

} // namespace duskwatch
