#pragma once

#include <QStringList>

#include <vector>

namespace bihuan {

/// Columns that `text` takes on a terminal: full-width characters take two, combining ones none.
int displayWidth(const QString &text);

/// Lines of cells under a heading, columns two blanks apart, no blanks at the end of a line. Line breaks
/// within a cell become blanks.
class DisplayTable
{
public:
    explicit DisplayTable(QStringList heading) : m_rows{std::move(heading)} {}

    void add(QStringList cells) { m_rows.push_back(std::move(cells)); }

    QString text() const;

private:
    std::vector<QStringList> m_rows;
};

} // namespace bihuan
