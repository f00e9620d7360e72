// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QWindow>

namespace duskwatch::test {

// Keys as they come from the keyboard: to the window that has the focus, which hands them on. GUI thread. A button that
// is pressed by its Alt key clicks a moment later.

inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWindow* window = QGuiApplication::focusWindow();
    // Shortcuts come first, as when a platform hands on a key.
    if (window == nullptr || qt_sendShortcutOverrideEvent(window, 0, key, modifiers))
        return;
    QTest::keyClick(window, key, modifiers);
}

/// ASCII.
inline void type(const QByteArray& text)
{
    for (const char each : text)
        if (QWindow* window = QGuiApplication::focusWindow())
            QTest::keyClick(window, each);
}

/// What the widget with the focus is called, without a mnemonic; empty where none has it.
inline QString focusName()
{
    const QWidget* focus = QApplication::focusWidget();
    if (focus == nullptr)
        return {};
    if (!focus->accessibleName().isEmpty())
        return focus->accessibleName();
    const auto* button = qobject_cast<const QAbstractButton*>(focus);
    return button == nullptr ? QString() : button->text().remove(u'&');
}

/// Goes on with Tab until the widget called \a name has the focus. False: there is none.
inline bool tabTo(const QString& name)
{
    for (int i = 0; i < 200 && focusName() != name; ++i)
        press(Qt::Key_Tab);
    return focusName() == name;
}

/// Replaces what the field with the focus holds.
inline void replaceWith(const QByteArray& text)
{
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
}

} // namespace duskwatch::test
