// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/tablewriter.h"

#include <QTest>

using namespace duskwatch::console;

class TestTableWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void alignsColumns();
    void escapesAndCutsCells();
    void fillsMissingCells();
};

void TestTableWriter::alignsColumns()
{
    const TableWriter table({{"N", 3, true}, {"NAME", 5}, {"REST", 20}});
    std::string out;
    table.appendHeading(out);
    const std::string_view cells[] = {"7", "ä", "tail"};
    table.appendRow(cells, out);
    QCOMPARE(QByteArray::fromStdString(out), QByteArray("  N  NAME   REST\n  7  ä      tail\n"));
}

void TestTableWriter::escapesAndCutsCells()
{
    const TableWriter table({{"A", 8}, {"B", 8}});
    std::string out;
    const std::string_view cells[] = {"\x1b[0m", "0123456789"};
    table.appendRow(cells, out);
    QCOMPARE(QByteArray::fromStdString(out), QByteArray("\\u001b[…  0123456…\n"));
}

void TestTableWriter::fillsMissingCells()
{
    const TableWriter table({{"A", 2}, {"B", 2}, {"C", 2}});
    std::string out;
    const std::string_view cells[] = {"1"};
    table.appendRow(cells, out);
    QCOMPARE(QByteArray::fromStdString(out), QByteArray("1       \n"));
}

QTEST_GUILESS_MAIN(TestTableWriter)
#include "tst_tablewriter.moc"
