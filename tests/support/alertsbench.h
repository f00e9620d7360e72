// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakebackend.h"
#include "tests/support/fixedclock.h"
#include "ui/alerts/alertspage.h"
#include "ui/alerts/alerttablemodel.h"
#include "ui/alerts/alerttableview.h"
#include "ui/alerts/changebar.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <memory>

namespace duskwatch {

/// The page over fakes, with alerts count…1, the second of which is acknowledged.
struct AlertsBench
{
    Theme theme{ThemeChoice::Light};
    FixedClock clock;
    FakeBackend backend;
    std::unique_ptr<AlertsPage> page;

    explicit AlertsBench(int count = 20)
    {
        backend.addListening(QStringLiteral("fixture"), 6514);
        for (const char* purpose : {"alerts", "detail", "copy"})
            for (qint64 id = 1; id <= count; ++id) {
                FakeQueries& queries = backend.queries(QLatin1StringView(purpose));
                AlertRow& row = queries.addRow(id, clock.now - 100'000 + id);
                row.kind = EventKind::ModelBreach;
                row.externalId = QString::number(1000 + id);
                row.source = SourceId{1};
                if (id == count - 1)
                    row.status = AlertStatus::Acknowledged;
                queries.rawLines[id] = "{\"pbid\":" + QByteArray::number(1000 + id) +
                                       ",\"breachUrl\":\"https://dt.example.test/#modelbreach/"
                                       "7\",\"relatedBreaches\":[{\"pbid\":1003,"
                                       "\"modelName\":\"Rare\",\"threatScore\":40}]}";
            }
        for (qint64 id = count; id >= 1; --id)
            table().idsToAnswer.push_back(EventId{id});
        page = std::make_unique<AlertsPage>(backend, theme, clock);
        page->resize(1200, 800);
        page->show();
        page->activateWindow();
        backend.answerAll();
        view().viewport()->grab(); // a view asks for rows by painting
        backend.answerAll();
    }
    FakeQueries& table() { return backend.queries(QStringLiteral("alerts")); }
    AlertTableView& view() const { return page->table(); }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, modifiers,
                          view().visualRect(page->model().index(row, 1)).center());
        backend.answerAll();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view(), Qt::Key(key), modifiers);
    }
    const AlertChangeStep& lastChange() const { return backend.changes.back().front(); }
    QString barText() const { return page->changeBar().findChild<QLabel*>()->text(); }
    QPushButton* button(const QWidget& in, const QString& text) const
    {
        for (QPushButton* button : in.findChildren<QPushButton*>())
            if (button->text() == text && button->isVisible())
                return button;
        return nullptr;
    }
};

inline bool isActive(const AlertsBench& bench)
{
    return QApplication::activeWindow() == bench.page.get();
}

} // namespace duskwatch
