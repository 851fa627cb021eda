#pragma once

#include "gui/choicefield.h"
#include "services/flowservice.h"

#include <QWidget>

class QVBoxLayout;

namespace bihuan {

class LineField;

/// Lines in which the reviewer says what has to be supplied, each for a measure, a piece of evidence or the
/// whole case. An empty line says nothing.
class SupplementRows : public QWidget
{
    Q_OBJECT

public:
    explicit SupplementRows(const CaseFile &file, QWidget *parent = nullptr);

    std::vector<SupplementWish> wishes() const;
    void addRow();

private:
    struct Line
    {
        ChoiceField *target;
        LineField *text;
    };

    const CaseFile m_file;
    QVBoxLayout *m_rows;
    std::vector<Line> m_lines{};
};

} // namespace bihuan
