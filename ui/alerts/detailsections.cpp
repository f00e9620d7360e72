// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/detailsections.h"

#include "core/store/investigationwords.h"
#include "ui/alerts/alertcells.h"
#include "ui/alerts/changewords.h"
#include "ui/alerts/writebacksections.h"
#include "ui/text/foreigntext.h"
#include "ui/text/words.h"
#include "ui/theme/priorityshape.h"

#include <QCoreApplication>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::DetailSections", text);
}

QString foreign(const std::string& text)
{
    return visibleText(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())),
                       static_cast<qsizetype>(text.size()));
}

/// Paragraphs stay paragraphs; everything else that hides is made visible.
QString foreignParagraphs(const QString& text)
{
    QStringList lines = text.split(u'\n');
    for (QString& line : lines)
        line = visibleText(line);
    return lines.join(u'\n');
}

/// Leads to the lines that hold \a text anywhere.
QString logSearchLink(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return kLogSearchLink + u'"' + text + u'"';
}

QString topicHeading(const EvidenceSection& section)
{
    switch (section.topic) {
    case EvidenceTopic::Triggered:
        return tr("What triggered it");
    case EvidenceTopic::Mitre:
        return tr("MITRE ATT&CK");
    case EvidenceTopic::RelatedBreaches:
        return tr("Related breaches");
    case EvidenceTopic::Devices:
        return tr("Devices");
    case EvidenceTopic::Device:
        return tr("Device");
    case EvidenceTopic::Details:
        break;
    }
    return section.title.empty() ? tr("Details") : foreign(section.title);
}

/// Keys of the appliance stay as they are; ours are translated.
QString rowKey(EvidenceTopic topic, const std::string& key)
{
    if (key.empty())
        return QStringLiteral("—");
    if (topic == EvidenceTopic::Device || topic == EvidenceTopic::Devices || topic == EvidenceTopic::Mitre)
        return tr(key.c_str());
    return foreign(key);
}

/// The row that leads to the alerts of the same device; \a all of them, or 0 while that is not known.
SectionsView::Row otherAlerts(const QString& device, std::int64_t all)
{
    if (all == 1)
        return {tr("Other alerts"), tr("None of this device")};
    const QString text =
        all == 0 ? tr("Show all of this device") : tr("Show all %1 of this device").arg(countText(all));
    return {tr("Other alerts"), text, kDeviceLink + device};
}

/// The row that leads to the investigation that holds the alert, or opens one.
SectionsView::Row investigationRow(const AlertRow& row, const Relatives& relatives)
{
    if (relatives.of != row.id)
        return {tr("Investigation"), QStringLiteral("…")}; // it is being looked for
    if (const auto& holder = relatives.investigation)
        return {tr("Investigation"),
                tr("%1 – %2 (%3)")
                    .arg(QString::number(toInt(holder->id)), visibleText(holder->title),
                         investigationStatusName(holder->status)),
                kInvestigationLink + QString::number(toInt(holder->id))};
    return {tr("Investigation"), tr("New investigation from this alert"), kInvestigationLink};
}

void addIncidents(const Relatives& relatives, QVector<SectionsView::Section>& sections)
{
    if (relatives.incidents.empty())
        return;
    SectionsView::Section section{tr("AI Analyst incidents"), {}, {}};
    for (const RelatedIncident& incident : relatives.incidents)
        section.rows.append({localTime(incident.timeMs), visibleText(incident.title),
                             kEventLink + QString::number(toInt(incident.id))});
    if (relatives.moreIncidents)
        section.text = tr("The newest %1 of those that rest on this breach.")
                           .arg(countText(static_cast<std::int64_t>(relatives.incidents.size())));
    sections.append(section);
}

} // namespace

QVector<SectionsView::Section> summarySections(const AlertDetail& detail, const Evidence& evidence,
                                               const Relatives& relatives)
{
    const AlertRow& row = detail.row;
    QVector<SectionsView::Section> sections;
    if (!row.summary.isEmpty())
        sections.append({tr("Summary"), foreignParagraphs(row.summary), {}});
    else if (!evidence.modelDescription.empty())
        sections.append(
            {tr("Model"), foreignParagraphs(QString::fromStdString(evidence.modelDescription)), {}});

    SectionsView::Section alert{
        row.outcome == Outcome::Alert ? tr("Alert") : outcomeName(row.outcome), {}, {}};
    if (row.priority != Priority::None)
        alert.rows.append({tr("Priority"), priorityName(row.priority)});
    alert.rows.append({tr("Category"), categoryName(row.category)});
    if (row.score)
        alert.rows.append({tr("Score"), scoreText(*row.score)});
    if (row.modelPriority)
        alert.rows.append({tr("Model priority"), QString::number(*row.modelPriority)});
    alert.rows.append({tr("Status"), statusName(row.status)});
    if (!row.assignee.isEmpty())
        alert.rows.append({tr("Assigned to"), visibleText(row.assignee)});
    if (row.outcome == Outcome::Alert || relatives.investigation)
        alert.rows.append(investigationRow(row, relatives));
    for (qsizetype i = 0; i < row.tags.size(); ++i)
        alert.rows.append(
            {i == 0 ? tr("Tags") : QString(), visibleText(row.tags[i]), kTagLink + row.tags[i]});
    if (row.eventTimeMs)
        alert.rows.append({row.timePlausible ? tr("Time") : tr("Time as sent"),
                           row.timePlausible
                               ? localTime(*row.eventTimeMs)
                               : tr("%1 (not believable)").arg(QString::number(*row.eventTimeMs))});
    alert.rows.append({tr("Received"), localTime(row.firstReceivedMs)});
    if (row.repeats == 1)
        alert.rows.append({tr("Repeated"), tr("once, %1").arg(localTime(row.lastReceivedMs))});
    else if (row.repeats > 1)
        alert.rows.append(
            {tr("Repeated"),
             tr("%1 times, last %2").arg(countText(row.repeats), localTime(row.lastReceivedMs))});
    alert.rows.append({tr("Kind"), kindName(row.kind)});
    if (!row.externalId.isEmpty())
        alert.rows.append({tr("Darktrace id"), visibleText(row.externalId)});
    alert.rows.append({tr("Event source"), visibleText(detail.sourceName)});
    alert.rows.append({tr("Log line"), countText(detail.logLine + 1)});
    if (!row.title.isEmpty())
        alert.rows.append({tr("Log"), tr("Search for this model in the log"), logSearchLink(row.title)});
    sections.append(alert);

    SectionsView::Section device{tr("Device"), {}, {}};
    if (!row.deviceName.isEmpty())
        device.rows.append({tr("Host name"), visibleText(row.deviceName)});
    if (!row.deviceAddress.isEmpty())
        device.rows.append({tr("Address"), visibleText(row.deviceAddress)});
    const QString name = row.deviceName.isEmpty() ? row.deviceAddress : row.deviceName;
    if (!name.isEmpty())
        device.rows.append(otherAlerts(name, relatives.alertsOfDevice));
    if (!name.isEmpty())
        device.rows.append({tr("Log"), tr("Search for this device in the log"), logSearchLink(name)});
    if (!device.rows.isEmpty())
        sections.append(device);
    return sections;
}

QVector<SectionsView::Section> evidenceSections(const Evidence& evidence, const Relatives& relatives)
{
    QVector<SectionsView::Section> sections;
    addIncidents(relatives, sections);
    for (const EvidenceSection& section : evidence.sections) {
        SectionsView::Section shown{topicHeading(section), {}, {}};
        for (const EvidenceRow& row : section.rows)
            shown.rows.append(
                {rowKey(section.topic, row.key), foreign(row.value),
                 row.reference.empty() ? QString() : kBreachLink + QString::fromStdString(row.reference)});
        sections.append(shown);
    }
    if (evidence.truncated)
        sections.append(
            {tr("There is more"), tr("The message holds more than is shown here; Raw has all of it."), {}});
    return sections;
}

QVector<SectionsView::Section> historySections(const AlertDetail& detail)
{
    QVector<SectionsView::Section> sections;
    const auto add = [&sections](const QString& what, const QString& text, const QString& when) {
        sections.append({what, text.isEmpty() ? when : text + u'\n' + when, {}});
    };
    sections += writeBackSections(detail.handling);
    const auto& history = detail.handling.history;
    for (auto entry = history.rbegin(); entry != history.rend(); ++entry) {
        const bool isNote = entry->change.kind == AlertChangeKind::AddNote ||
                            entry->change.kind == AlertChangeKind::TakeNoteBack;
        add(historyText(entry->change), isNote ? foreignParagraphs(entry->change.text) : QString(),
            entry->who.isEmpty() ? localTime(entry->atMs)
                                 : tr("%1 · %2").arg(visibleText(entry->who), localTime(entry->atMs)));
    }
    const AlertRow& row = detail.row;
    if (row.repeats > 0)
        add(tr("Came again"), {},
            row.repeats == 1
                ? localTime(row.lastReceivedMs)
                : tr("%1 times, last %2").arg(countText(row.repeats), localTime(row.lastReceivedMs)));
    add(tr("Received"), {},
        tr("from %1 · %2").arg(visibleText(detail.sourceName), localTime(row.firstReceivedMs)));
    return sections;
}

} // namespace duskwatch
