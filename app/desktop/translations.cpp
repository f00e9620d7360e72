// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/translations.h"

#include "ui/text/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

/// Their list is in a library, from which nothing but what is asked for is linked. Outside of any namespace, as its macro
/// demands.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace duskwatch {

std::vector<std::unique_ptr<QTranslator>> installTranslations(const QString& language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    if (!language.isEmpty())
        QLocale::setDefault(locale);
    initTranslations();
    std::vector<std::unique_ptr<QTranslator>> installed;
    if (locale.language() == QLocale::English)
        return installed;
    const auto install = [&](std::unique_ptr<QTranslator> translator, const QString& name,
                             const QString& folder) {
        if (!translator->load(locale, name, QStringLiteral("_"), folder))
            return false;
        QCoreApplication::installTranslator(translator.get());
        installed.push_back(std::move(translator));
        return true;
    };
    // Qt's own words only where ours are: half a language is worse than English.
    if (install(std::make_unique<Translation>(), QStringLiteral("duskwatch"),
                QStringLiteral(":/translations")))
        install(std::make_unique<QTranslator>(), QStringLiteral("qtbase"),
                QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return installed;
}

} // namespace duskwatch
