// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulematchform.h"

#include "ui/text/foreigntext.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>

namespace duskwatch {
namespace {

QString categoryChoice(Category category)
{
    return category == Category::Unspecified ? RuleMatchForm::tr("No category") : categoryName(category);
}

QString priorityChoice(Priority priority)
{
    switch (priority) {
    case Priority::High:
        return RuleMatchForm::tr("High");
    case Priority::Medium:
        return RuleMatchForm::tr("Medium");
    default:
        return RuleMatchForm::tr("Low");
    }
}

QString levelChoice(Level level)
{
    switch (level) {
    case Level::Critical:
        return RuleMatchForm::tr("Critical");
    case Level::High:
        return RuleMatchForm::tr("High");
    case Level::Medium:
        return RuleMatchForm::tr("Medium");
    default:
        return RuleMatchForm::tr("Low");
    }
}

/// Nothing for an empty field, and for one that holds no number.
std::optional<double> numberIn(const QLineEdit& edit, bool* ok = nullptr)
{
    const QString text = edit.text().trimmed();
    bool isNumber = false;
    double number = QLocale().toDouble(text, &isNumber);
    if (!isNumber)
        number = text.toDouble(&isNumber); // with a point, whatever the language
    if (ok)
        *ok = isNumber || text.isEmpty();
    return isNumber ? std::optional(number) : std::nullopt;
}

QString numberText(const std::optional<double>& number)
{
    return number ? QLocale().toString(*number) : QString();
}

template <class Enum>
void fill(const std::map<Enum, QCheckBox*>& boxes, const EnumSet<Enum>& set)
{
    for (const auto& [value, box] : boxes)
        box->setChecked(set.contains(value));
}

template <class Enum>
EnumSet<Enum> chosen(const std::map<Enum, QCheckBox*>& boxes)
{
    EnumSet<Enum> set;
    for (const auto& [value, box] : boxes) {
        if (box->isChecked())
            set.insert(value);
    }
    return set;
}

} // namespace

RuleMatchForm::RuleMatchForm(const SourceNamesByRow& sources, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_scoreFrom(new QLineEdit(this)),
      m_scoreTo(new QLineEdit(this)),
      m_source(new QComboBox(this))
{
    auto* form = new FieldForm(theme, this);
    addBoxes(*form, tr("Kind"), m_kinds,
             {EventKind::ModelBreach, EventKind::AiAnalystIncident, EventKind::SystemStatus,
              EventKind::RespondAction, EventKind::Email},
             &kindName);
    addBoxes(*form, tr("Category"), m_categories,
             {Category::Critical, Category::Suspicious, Category::Compliance, Category::Informational,
              Category::Unspecified},
             &categoryChoice);
    addBoxes(*form, tr("Outcome"), m_outcomes, {Outcome::Alert, Outcome::Informational, Outcome::Suppressed},
             &outcomeName);
    addBoxes(*form, tr("Alert priority"), m_priorities, {Priority::High, Priority::Medium, Priority::Low},
             &priorityChoice);
    addBoxes(*form, tr("Status level"), m_levels, {Level::Critical, Level::High, Level::Medium, Level::Low},
             &levelChoice);
    addList(*form, RuleField::Model, tr("Models"),
            tr("One in a line. * stands for anything, ? for one character: Device::*Beacon*"));
    addList(*form, RuleField::Device, tr("Devices"), tr("Host names, one in a line: ws-*.example.com"));
    addList(*form, RuleField::Address, tr("Addresses"), tr("One in a line: 10.0.0.0/8 or 2001:db8::1"));
    addList(*form, RuleField::Tag, tr("Tags"), tr("Of the model or the device, one in a line."));
    addList(*form, RuleField::Technique, tr("MITRE techniques"), tr("One in a line: T1071 or T1071.001"));
    addScores(*form);
    addSources(*form, sources);
}

template <class Enum>
void RuleMatchForm::addBoxes(FieldForm& form, const QString& label, Boxes<Enum>& boxes,
                             std::initializer_list<Enum> all, QString (*name)(Enum))
{
    auto* row = new QWidget(this);
    auto* layout = new FlowLayout(m_theme.metrics().px(12), row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const Enum value : all) {
        auto* box = new QCheckBox(name(value), row);
        box->setAccessibleName(QStringLiteral("%1: %2").arg(label, name(value)));
        connect(box, &QCheckBox::toggled, this, &RuleMatchForm::changed);
        layout->addWidget(box);
        boxes.emplace(value, box);
    }
    form.addField(label, row);
}

void RuleMatchForm::addList(FieldForm& form, RuleField field, const QString& label, const QString& hint)
{
    auto* edit = new QPlainTextEdit(this);
    edit->setObjectName(QStringLiteral("textField"));
    edit->setTabChangesFocus(true);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setFont(m_theme.metrics().mono());
    edit->setFixedHeight(m_theme.metrics().px(50));
    connect(edit, &QPlainTextEdit::textChanged, this, &RuleMatchForm::changed);
    m_lists.emplace(field, edit);
    auto* box = new FormField(edit, label, hint, m_theme, this);
    m_fields.emplace(field, box);
    form.addField(label, box);
}

void RuleMatchForm::addScores(FieldForm& form)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_theme.metrics().px(8));
    for (QLineEdit* edit : {m_scoreFrom, m_scoreTo}) {
        edit->setMaxLength(10);
        edit->setMaximumWidth(m_theme.metrics().px(90));
        connect(edit, &QLineEdit::textChanged, this, &RuleMatchForm::changed);
    }
    layout->addWidget(m_scoreFrom);
    layout->addWidget(new QLabel(tr("to"), row));
    layout->addWidget(m_scoreTo);
    layout->addStretch(1);
    auto* box = new FormField(row, tr("Score"), tr("Between 0 and 1, both included."), m_theme, this);
    m_scoreFrom->setAccessibleName(tr("Score from"));
    m_scoreTo->setAccessibleName(tr("Score to"));
    row->setFocusProxy(m_scoreFrom);
    m_fields.emplace(RuleField::Score, box);
    form.addField(tr("Score"), box);
}

void RuleMatchForm::addSources(FieldForm& form, const SourceNamesByRow& sources)
{
    m_source->addItem(tr("Any event source"), 0);
    for (auto source = sources.cbegin(); source != sources.cend(); ++source)
        m_source->addItem(visibleText(source.value()), source.key());
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_source, &QComboBox::currentIndexChanged, this, &RuleMatchForm::changed);
    auto* box = new FormField(m_source, tr("Event source"), {}, m_theme, this);
    m_fields.emplace(RuleField::Source, box);
    form.addField(tr("Event source"), box);
}

void RuleMatchForm::setMatch(const RuleMatch& match)
{
    fill(m_kinds, match.kinds);
    fill(m_categories, match.categories);
    fill(m_outcomes, match.outcomes);
    fill(m_priorities, match.priorities);
    fill(m_levels, match.levels);
    setLines(RuleField::Model, match.models);
    setLines(RuleField::Device, match.devices);
    setLines(RuleField::Address, match.addresses);
    setLines(RuleField::Tag, match.tags);
    setLines(RuleField::Technique, match.techniques);
    m_scoreFrom->setText(numberText(match.scoreFrom));
    m_scoreTo->setText(numberText(match.scoreTo));
    const auto source = static_cast<qint64>(match.source);
    if (m_source->findData(source) < 0) // removed, and its events gone
        m_source->addItem(tr("A source that is gone"), source);
    m_source->setCurrentIndex(m_source->findData(source));
}

RuleMatch RuleMatchForm::match() const
{
    RuleMatch match;
    match.kinds = chosen(m_kinds);
    match.categories = chosen(m_categories);
    match.outcomes = chosen(m_outcomes);
    match.priorities = chosen(m_priorities);
    match.levels = chosen(m_levels);
    match.models = lines(RuleField::Model);
    match.devices = lines(RuleField::Device);
    match.addresses = lines(RuleField::Address);
    match.tags = lines(RuleField::Tag);
    match.techniques = lines(RuleField::Technique);
    match.scoreFrom = numberIn(*m_scoreFrom);
    match.scoreTo = numberIn(*m_scoreTo);
    match.source = m_source->currentData().toLongLong();
    return match;
}

QStringList RuleMatchForm::lines(RuleField field) const
{
    QStringList lines;
    for (const QString& line : m_lists.at(field)->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

void RuleMatchForm::setLines(RuleField field, const QStringList& lines)
{
    m_lists.at(field)->setPlainText(lines.join(u'\n'));
}

std::optional<RuleProblem> RuleMatchForm::typingProblem() const
{
    for (const QLineEdit* edit : {m_scoreFrom, m_scoreTo}) {
        bool ok = false;
        numberIn(*edit, &ok);
        if (!ok)
            return RuleProblem{RuleField::Score, tr("A score is a number between 0 and 1.")};
    }
    return std::nullopt;
}

bool RuleMatchForm::showProblem(const std::optional<RuleProblem>& problem)
{
    for (const auto& [field, box] : m_fields)
        box->setProblem(problem && problem->field == field ? problem->message : QString());
    const auto found = problem ? m_fields.find(problem->field) : m_fields.end();
    if (found != m_fields.end())
        found->second->editor()->setFocus();
    return found != m_fields.end();
}

} // namespace duskwatch
