// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>
#include <QVector>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace duskwatch {

class Theme;

/// Something to do or a place to go, as the palette lists it.
struct PaletteEntry
{
    QString text;
    QString keys;   ///< its shortcut, or empty
    QString detail; ///< what it belongs to, small
    std::function<void()> run;
};

/// Finds what can be done by typing a few letters of it (Ctrl+K). Made for one use: shown with open(), deletes itself.
/// GUI thread.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    static constexpr int kShown = 12; ///< the best so many

    CommandPalette(QVector<PaletteEntry> entries, const Theme& theme, QWidget* window);

    /// The texts of what is listed now, best first.
    QStringList shown() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter();
    void runCurrent();
    void move(int rows);

    const QVector<PaletteEntry> m_entries;
    const Theme& m_theme;
    QLineEdit* m_text;
    QListView* m_list;
    QLabel* m_nothing; ///< in place of the list, where it would be empty
    QStandardItemModel* m_model;
};

} // namespace duskwatch
