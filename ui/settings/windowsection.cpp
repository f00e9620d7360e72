// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/windowsection.h"

#include "ui/theme/theme.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/formfield.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace duskwatch {

WindowSection::WindowSection(const Theme& theme, QWidget* parent)
    : SettingsSection(tr("Look and language"), tr("How the window looks and which language it speaks."),
                      theme, parent),
      m_theme(new QComboBox(this)),
      m_language(new QComboBox(this)),
      m_restart(newNote())
{
    m_theme->addItem(tr("As the system"), QVariant::fromValue(static_cast<int>(ThemeChoice::System)));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    m_language->addItem(tr("As the system"), QString());
    // Each in its own words, so that whoever cannot read the present one finds it.
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    m_language->addItem(QStringLiteral("日本語"), QStringLiteral("ja"));
    auto* fields = new QWidget(this);
    auto* form = new FieldForm(theme, fields);
    form->addField(tr("Appearance"), new FormField(m_theme, tr("Appearance"), {}, theme, this));
    form->addField(tr("Language"),
                   new FormField(m_language, tr("Language"),
                                 tr("Used from the next start of Duskwatch on. What is not translated yet "
                                    "stays English."),
                                 theme, this));
    for (QComboBox* box : {m_theme, m_language})
        box->setMaximumWidth(theme.metrics().px(240));
    body()->addWidget(fields);
    body()->addWidget(m_restart);
    m_restart->hide();
    connect(m_theme, &QComboBox::activated, this,
            [this] { Q_EMIT themeChosen(static_cast<ThemeChoice>(m_theme->currentData().toInt())); });
    connect(m_language, &QComboBox::activated, this, [this] {
        m_restart->setText(tr("Close Duskwatch and open it again to see the language."));
        m_restart->show();
        Q_EMIT languageChosen(m_language->currentData().toString());
    });
}

void WindowSection::setTheme(ThemeChoice choice)
{
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(choice)));
}

void WindowSection::setLanguage(const QString& language)
{
    m_language->setCurrentIndex(qMax(0, m_language->findData(language)));
}

} // namespace duskwatch
