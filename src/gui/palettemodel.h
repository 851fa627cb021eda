#pragma once

#include "core/casefile.h"
#include "core/search.h"

#include <QAbstractListModel>
#include <QPointer>

class QAction;

namespace bihuan {

/// Under which heading a line of the search palette stands; in this order.
enum class PaletteGroup {
    Commands,
    UnitTasks,
    Recent,
    Findings,
    Goals,
    Measures,
    Implementation,
    Evidence,
    Files,
    Acceptance,
    Count
};

QString paletteGroupName(PaletteGroup group);

/// One line of the search palette: a heading, a command, a unit task, or a place where a text was found.
struct PaletteLine
{
    PaletteGroup group = PaletteGroup::Commands;
    bool isHeading = false;
    Snippet words{};
    QString detail{}; ///< Where it is, or the keys of a command.
    QLatin1StringView icon{};
    UnitTaskId unitTask{};
    SearchText at{}; ///< Where in the unit task; without a table for the whole of it.
    QPointer<QAction> action{};
};

/// What was found for one query.
struct PaletteAnswer
{
    struct Place
    {
        SearchHit hit{};
        Snippet snippet{};
    };

    QString query{};
    std::vector<UnitTaskOverview> unitTasks{};
    std::vector<Place> places{};
};

/// The lines of the search palette, under headings that cannot be chosen.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Shows the commands and, under their headings, what was found.
    void setLines(const std::vector<QAction *> &commands, const PaletteAnswer &answer);

    const PaletteLine &lineAt(int row) const { return m_lines[static_cast<std::size_t>(row)]; }
    /// The first line from `row` in steps of 1 or -1 that can be chosen; -1 for none.
    int choosable(int row, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<PaletteLine> m_lines{};
};

/// What a menu entry is called, without its mnemonic and the dots of a dialog.
QString commandName(const QAction &action);

} // namespace bihuan
