// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outputs/outputcontentfields.h"

#include "ui/text/foreigntext.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/formfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>

#include <algorithm>

namespace duskwatch {
namespace {

enum Content { Lines, AlertLines, AlertJson, AlertEcs };
constexpr int kAnyKind = -1;
constexpr int kSeveralKinds = -2;
constexpr int kMaxWordCharacters = 500;
constexpr EventKind kKinds[] = {EventKind::ModelBreach, EventKind::AiAnalystIncident, EventKind::SystemStatus,
                                EventKind::Email};

bool isKnownKind(const EnumSet<EventKind>& kinds, EventKind kind)
{
    return kinds == EnumSet<EventKind>{kind};
}

} // namespace

OutputContentFields::OutputContentFields(const QVector<OutputSource>& sources, const Theme& theme,
                                         QWidget* parent)
    : QWidget(parent),
      m_content(new QComboBox(this)),
      m_which(new QComboBox(this)),
      m_sources(new QListWidget(this)),
      m_high(new QCheckBox(tr("High"), this)),
      m_medium(new QCheckBox(tr("Medium"), this)),
      m_low(new QCheckBox(tr("Low"), this)),
      m_kind(new QComboBox(this)),
      m_words(new QLineEdit(this)),
      m_changes(new QCheckBox(tr("Again when a line repeats or changes an alert"), this)),
      m_contentField(new FormField(m_content, tr("Sends"), {}, theme, this)),
      m_whichField(new FormField(m_which, tr("Event sources"), {}, theme, this)),
      m_sourcesField(new FormField(m_sources, tr("Chosen event sources"), {}, theme, this)),
      m_prioritiesField(new FormField(buildPriorities(theme), tr("Priority"), {}, theme, this)),
      m_kindField(new FormField(m_kind, tr("Kind"), {}, theme, this)),
      m_wordsField(
          new FormField(m_words, tr("Words"),
                        tr("Optional: only alerts in which all these words occur, such as a model, a "
                           "device or an address."),
                        theme, this)),
      m_changesField(new FormField(m_changes, m_changes->text(), {}, theme, this)),
      m_form(new FieldForm(theme, this))
{
    build(sources, theme);
    for (QComboBox* box : {m_content, m_which, m_kind})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            refresh();
            Q_EMIT changed();
        });
    for (QCheckBox* check : {m_high, m_medium, m_low, m_changes})
        connect(check, &QCheckBox::toggled, this, &OutputContentFields::changed);
    connect(m_sources, &QListWidget::itemChanged, this, &OutputContentFields::changed);
    connect(m_words, &QLineEdit::textChanged, this, &OutputContentFields::changed);
    refresh();
}

QWidget* OutputContentFields::buildPriorities(const Theme& theme)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.metrics().px(16));
    for (QCheckBox* check : {m_high, m_medium, m_low})
        layout->addWidget(check);
    layout->addStretch(1);
    row->setFocusProxy(m_high);
    return row;
}

void OutputContentFields::build(const QVector<OutputSource>& sources, const Theme& theme)
{
    m_content->addItem(tr("Every line, as received"), Lines);
    m_content->addItem(tr("Alerts, as the lines received"), AlertLines);
    m_content->addItem(tr("Alerts, as JSON"), AlertJson);
    m_content->addItem(tr("Alerts, in the fields of ECS"), AlertEcs);
    m_which->addItem(tr("All, also those added later"));
    m_which->addItem(tr("Chosen ones"));
    m_kind->addItem(tr("Every kind"), kAnyKind);
    for (const EventKind kind : kKinds)
        m_kind->addItem(kindName(kind), static_cast<int>(kind));
    m_words->setMaxLength(kMaxWordCharacters);
    m_sources->setMaximumHeight(theme.metrics().px(104));
    for (const OutputSource& source : sources) {
        auto* item = new QListWidgetItem(visibleText(source.name), m_sources);
        item->setData(Qt::UserRole, static_cast<qint64>(toInt(source.id)));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Unchecked);
    }
    m_form->addField(tr("Sends"), m_contentField);
    m_form->addField(tr("Priority"), m_prioritiesField);
    m_form->addField(tr("Kind"), m_kindField);
    m_form->addField(tr("Words"), m_wordsField);
    m_form->addField({}, m_changesField);
    m_form->addField(tr("Event sources"), m_whichField);
    m_form->addField({}, m_sourcesField);
}

void OutputContentFields::setSettings(const OutputSettings& settings)
{
    const QSignalBlocker quiet(this);
    const int content = settings.scope == OutputScope::Lines ? Lines
                        : settings.form == OutputForm::Raw   ? AlertLines
                        : settings.form == OutputForm::Json  ? AlertJson
                                                             : AlertEcs;
    m_content->setCurrentIndex(m_content->findData(content));
    m_high->setChecked(settings.priorities.empty() || settings.priorities.contains(Priority::High));
    m_medium->setChecked(settings.priorities.empty() || settings.priorities.contains(Priority::Medium));
    m_low->setChecked(settings.priorities.empty() || settings.priorities.contains(Priority::Low));
    m_words->setText(settings.words);
    m_changes->setChecked(settings.changes);
    int kind = settings.kinds.empty() ? kAnyKind : kSeveralKinds;
    for (const EventKind one : kKinds)
        if (isKnownKind(settings.kinds, one))
            kind = static_cast<int>(one);
    m_severalKinds = settings.kinds;
    if (kind == kSeveralKinds && m_kind->findData(kSeveralKinds) < 0)
        m_kind->addItem(tr("Those that were set on the command line"), kSeveralKinds);
    m_kind->setCurrentIndex(m_kind->findData(kind));
    m_which->setCurrentIndex(settings.sources.empty() ? 0 : 1);
    for (int row = 0; row < m_sources->count(); ++row) {
        const SourceId id{m_sources->item(row)->data(Qt::UserRole).toLongLong()};
        const bool chosen =
            std::find(settings.sources.begin(), settings.sources.end(), id) != settings.sources.end();
        m_sources->item(row)->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
    }
    refresh();
}

void OutputContentFields::fill(OutputSettings& settings) const
{
    const int content = m_content->currentData().toInt();
    settings.scope = content == Lines ? OutputScope::Lines : OutputScope::Alerts;
    settings.form = content == AlertJson  ? OutputForm::Json
                    : content == AlertEcs ? OutputForm::Ecs
                                          : OutputForm::Raw;
    settings.priorities = {};
    if (!m_high->isChecked() || !m_medium->isChecked() || !m_low->isChecked()) { // all three: any
        for (const auto& [check, priority] :
             {std::pair(m_high, Priority::High), std::pair(m_medium, Priority::Medium),
              std::pair(m_low, Priority::Low)})
            if (check->isChecked())
                settings.priorities.insert(priority);
    }
    const int kind = m_kind->currentData().toInt();
    settings.kinds = {};
    if (kind == kSeveralKinds)
        settings.kinds = m_severalKinds;
    else if (kind != kAnyKind)
        settings.kinds.insert(static_cast<EventKind>(kind));
    settings.words = m_words->text().trimmed();
    settings.changes = m_changes->isChecked();
    settings.sources.clear();
    for (int row = 0; m_which->currentIndex() == 1 && row < m_sources->count(); ++row)
        if (m_sources->item(row)->checkState() == Qt::Checked)
            settings.sources.push_back(SourceId{m_sources->item(row)->data(Qt::UserRole).toLongLong()});
}

bool OutputContentFields::isComplete() const
{
    OutputSettings settings;
    fill(settings);
    const bool alerts = settings.scope == OutputScope::Alerts;
    const bool anyPriority = m_high->isChecked() || m_medium->isChecked() || m_low->isChecked();
    m_sourcesField->setProblem(m_which->currentIndex() == 1 && settings.sources.empty()
                                   ? tr("Choose at least one event source.")
                                   : QString());
    m_prioritiesField->setProblem(alerts && !anyPriority ? tr("Choose at least one priority.") : QString());
    return m_sourcesField->problem().isEmpty() && m_prioritiesField->problem().isEmpty();
}

void OutputContentFields::refresh()
{
    const int content = m_content->currentData().toInt();
    const bool alerts = content != Lines;
    for (FormField* field : {m_prioritiesField, m_kindField, m_wordsField, m_changesField})
        m_form->setRowVisible(field, alerts);
    m_form->setRowVisible(m_sourcesField, m_which->currentIndex() == 1);
    m_contentField->setHint(alerts ? QString()
                                   : tr("Byte for byte, alerts or not. Lines that were not understood are "
                                        "among them where the event "
                                        "source sends unparsed data."));
}

} // namespace duskwatch
