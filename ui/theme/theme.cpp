// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QPainter>
#include <QPalette>
#include <QRegularExpression>
#include <QStyleFactory>
#include <QSvgRenderer>

#include <utility>

// Resources of a static library are known only once they are asked for; the macro wants no namespace around it.
static void initResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace duskwatch {
namespace {

bool systemIsDark()
{
    // An unset application palette is the platform's own.
    QApplication::setPalette(QPalette());
    const QPalette platform = QApplication::palette();
    return platform.color(QPalette::Window).lightnessF() < platform.color(QPalette::WindowText).lightnessF();
}

QString readResource(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

std::optional<ThemeChoice> themeChoiceFromWord(const QString& word)
{
    for (ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
        if (word == themeChoiceWord(choice))
            return choice;
    return std::nullopt;
}

QString themeChoiceWord(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

Theme::Theme(ThemeChoice choice, QObject* parent)
    : QObject(parent),
      m_choice(choice),
      m_metrics(QApplication::font())
{
    initResources();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    install();
    qApp->installEventFilter(this);
}

void Theme::setChoice(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    install();
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && m_choice == ThemeChoice::System && !m_installing)
        install();
    return QObject::eventFilter(watched, event);
}

void Theme::install()
{
    m_installing = true;
    const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && systemIsDark());
    m_colors = dark ? darkColors() : lightColors();
    QApplication::setPalette(paletteFrom(m_colors));
    qApp->setStyleSheet(
        expandStyleSheet(readResource(QStringLiteral(":/style/duskwatch.qss")), m_colors, m_metrics));
    m_installing = false;
    Q_EMIT changed();
}

QIcon Theme::icon(const QString& name, const QColor& color) const
{
    const QString svg = readResource(QStringLiteral(":/icons/%1.svg").arg(name))
                            .replace(QStringLiteral("currentColor"), color.name());
    QSvgRenderer renderer(svg.toUtf8());
    QIcon icon;
    // Every size the window uses, and twice each for dense screens.
    for (double designPixels : {16.0, 18.0, 32.0, 40.0, 80.0}) {
        const int size = m_metrics.px(designPixels);
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

QIcon Theme::programIcon()
{
    return QIcon(QStringLiteral(":/icons/duskwatch.svg"));
}

QPalette paletteFrom(const Colors& c)
{
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, c.background},
        {QPalette::WindowText, c.text},
        {QPalette::Base, c.surface},
        {QPalette::AlternateBase, c.background},
        {QPalette::ToolTipBase, c.surface},
        {QPalette::ToolTipText, c.text},
        {QPalette::PlaceholderText, c.muted},
        {QPalette::Text, c.text},
        {QPalette::Button, c.surface},
        {QPalette::ButtonText, c.text},
        {QPalette::BrightText, c.high},
        {QPalette::Link, c.accent},
        {QPalette::LinkVisited, c.accent},
        {QPalette::Highlight, c.accent},
        {QPalette::HighlightedText, c.onAccent},
        {QPalette::Light, c.surface},
        {QPalette::Midlight, c.line},
        {QPalette::Mid, c.line},
        {QPalette::Dark, c.line},
        {QPalette::Shadow, c.line},
    };
    for (const auto& [role, color] : roles)
        palette.setColor(role, color);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.muted);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    return palette;
}

QString expandStyleSheet(QString sheet, const Colors& c, const Metrics& metrics)
{
    // Longer names first: @onAccent must not be read as @on….
    const std::pair<const char*, QColor> names[] = {
        {"@background", c.background},
        {"@problemTint", c.problemTint},
        {"@onAccent", c.onAccent},
        {"@sidebar", c.sidebar},
        {"@surface", c.surface},
        {"@handle", c.handle},
        {"@accent", c.accent},
        {"@muted", c.muted},
        {"@hover", c.hover},
        {"@line", c.line},
        {"@text", c.text},
        {"@tint", c.tint},
        {"@high", c.high},
    };
    for (const auto& [name, color] : names)
        sheet.replace(QLatin1StringView(name), color.name());
    static const QRegularExpression length(QStringLiteral("\\b(\\d+)u\\b"));
    QRegularExpressionMatch match;
    qsizetype from = 0;
    while ((from = sheet.indexOf(length, from, &match)) >= 0) {
        const QString pixels = QString::number(metrics.px(match.captured(1).toInt())) + QStringLiteral("px");
        sheet.replace(from, match.capturedLength(), pixels);
        from += pixels.size();
    }
    return sheet;
}

} // namespace duskwatch
