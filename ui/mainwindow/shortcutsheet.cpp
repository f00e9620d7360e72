// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/shortcutsheet.h"

#include "ui/theme/theme.h"
#include "ui/widgets/sectionsview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace duskwatch {

ShortcutSheet::ShortcutSheet(QVector<Group> groups, const Theme& theme, QWidget* window)
    : QDialog(window),
      m_groups(std::move(groups)),
      m_text(new QLineEdit(this)),
      m_list(new SectionsView(theme, this))
{
    const Metrics& metrics = theme.metrics();
    setWindowTitle(tr("Keyboard"));
    setObjectName(QStringLiteral("surface"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* title = new QLabel(tr("Keyboard"), this);
    title->setFont(metrics.section());
    m_text->setPlaceholderText(tr("Find a key or a command"));
    m_text->setAccessibleName(tr("Find a key or a command"));
    m_text->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Keys"));
    auto* manual = new QPushButton(tr("User’s manual"), this);
    auto* close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(manual);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(20), metrics.px(16), metrics.px(20), metrics.px(16));
    layout->setSpacing(metrics.px(10));
    layout->addWidget(title);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    resize(metrics.px(520), metrics.px(600));
    connect(m_text, &QLineEdit::textChanged, this, &ShortcutSheet::filter);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(manual, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT manualRequested();
    });
    filter({});
}

void ShortcutSheet::filter(const QString& text)
{
    QVector<SectionsView::Section> sections;
    for (const Group& group : m_groups) {
        SectionsView::Section section{group.title, {}, {}};
        for (const Line& line : group.lines)
            if (line.keys.contains(text, Qt::CaseInsensitive) ||
                line.text.contains(text, Qt::CaseInsensitive))
                section.rows.append({line.keys, line.text});
        if (!section.rows.isEmpty())
            sections.append(section);
    }
    m_list->setSections(sections, tr("No key and no command fits."));
}

} // namespace duskwatch
