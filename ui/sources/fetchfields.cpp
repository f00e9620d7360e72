// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/fetchfields.h"

#include "ui/text/foreigntext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/foldbox.h"
#include "ui/widgets/formfield.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace duskwatch {
namespace {

template <class Duration, class Limit>
int countOf(Limit limit)
{
    return static_cast<int>(std::chrono::duration_cast<Duration>(limit).count());
}

} // namespace

FetchFields::FetchFields(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_chooser(new QComboBox(this)),
      m_add(new QPushButton(tr("Add connection…"), this)),
      m_chooserField(nullptr),
      m_interval(new QSpinBox(this)),
      m_overlap(new QSpinBox(this)),
      m_firstFetch(new QSpinBox(this)),
      m_minScore(new QDoubleSpinBox(this)),
      m_numbers(nullptr)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.metrics().px(10));
    layout->addWidget(buildChooser(theme));
    m_numbers = buildNumbers(theme);
    layout->addWidget(m_numbers);
    connect(m_add, &QPushButton::clicked, this, &FetchFields::addConnectionRequested);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, &FetchFields::changed);
    for (QSpinBox* box : {m_interval, m_overlap, m_firstFetch})
        connect(box, &QSpinBox::valueChanged, this, &FetchFields::changed);
    connect(m_minScore, &QDoubleSpinBox::valueChanged, this, &FetchFields::changed);
    setMethod(SourceMethod::Collector);
}

QWidget* FetchFields::buildChooser(const Theme& theme)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme.metrics().px(8));
    line->addWidget(m_chooser, 1);
    line->addWidget(m_add);
    row->setFocusProxy(m_chooser);
    m_add->setAutoDefault(false);
    m_chooser->setAccessibleName(tr("Connection"));
    m_chooserField = new FormField(row, tr("Connection"), {}, theme, this);
    auto* box = new QWidget(this);
    auto* form = new FieldForm(theme, box);
    form->addField(tr("Connection"), m_chooserField);
    return box;
}

QWidget* FetchFields::buildNumbers(const Theme& theme)
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

    auto* advanced = new QWidget(this);
    auto* more = new FieldForm(theme, advanced);
    more->addField(tr("Overlap"),
                   new FormField(m_overlap, tr("Overlap"),
                                 tr("Each poll looks back so far, for what came late. Nothing is "
                                    "stored twice."),
                                 theme, this));
    more->addField(tr("Minimum score"),
                   new FormField(m_minScore, tr("Minimum score"),
                                 tr("What the appliance scores lower is not fetched at all. 0 "
                                    "fetches everything."),
                                 theme, this));
    auto* box = new QWidget(this);
    auto* form = new FieldForm(theme);
    form->addField(tr("Poll every"),
                   new FormField(m_interval, tr("Poll every"),
                                 tr("From one poll's end to the next, 10 seconds to a day."), theme, this));
    form->addField(tr("First fetch"),
                   new FormField(m_firstFetch, tr("First fetch"),
                                 tr("How far the first fetch goes back, 1 hour to 365 days."), theme, this));
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.metrics().px(10));
    layout->addLayout(form);
    layout->addWidget(new FoldBox(tr("Advanced: overlap, minimum score"), advanced, theme, this));
    return box;
}

void FetchFields::setConnections(const QVector<ConnectionRecord>& connections)
{
    const QVariant before = m_chooser->currentData();
    const QSignalBlocker quiet(m_chooser);
    m_chooser->clear();
    m_chooser->addItem(QString(), QVariant::fromValue<qint64>(0));
    for (const ConnectionRecord& record : connections)
        m_chooser->addItem(visibleText(record.name), QVariant::fromValue<qint64>(toInt(record.id)));
    setMethod(m_method);
    m_chooser->setCurrentIndex(std::max(m_chooser->findData(before), 0));
}

void FetchFields::setMethod(SourceMethod method)
{
    m_method = method;
    const bool cloud = method == SourceMethod::Cloud;
    m_numbers->setVisible(cloud);
    m_chooserField->setHint(cloud ? tr("The appliance that alerts are fetched from.")
                                  : tr("Optional: what came while this computer was not listening is fetched "
                                       "over it."));
    if (m_chooser->count() > 0)
        m_chooser->setItemText(0, cloud ? tr("Choose a connection") : tr("None: gaps stay"));
}

void FetchFields::setSettings(const SourceSettings& settings)
{
    choose(settings.connection);
    m_interval->setValue(countOf<std::chrono::seconds>(settings.pollInterval));
    m_overlap->setValue(countOf<std::chrono::minutes>(settings.overlap));
    m_firstFetch->setValue(countOf<std::chrono::hours>(settings.firstFetch));
    m_minScore->setValue(settings.minScore);
}

void FetchFields::choose(ConnectionId id)
{
    m_chooser->setCurrentIndex(std::max(m_chooser->findData(QVariant::fromValue<qint64>(toInt(id))), 0));
}

void FetchFields::fill(SourceSettings& settings) const
{
    settings.connection = ConnectionId{m_chooser->currentData().toLongLong()};
    settings.pollInterval = std::chrono::seconds(m_interval->value());
    settings.overlap = std::chrono::minutes(m_overlap->value());
    settings.firstFetch = std::chrono::hours(m_firstFetch->value());
    settings.minScore = m_minScore->value();
}

void FetchFields::showProblems(const QVector<FieldProblem>& problems, bool all)
{
    QString connection;
    for (const FieldProblem& problem : problems)
        if (problem.field == FieldProblem::Field::Connection && all)
            connection = problem.message;
    m_chooserField->setProblem(connection);
}

} // namespace duskwatch
