#include "gui/palettemodel.h"

#include "wording/names.h"
#include "wording/recordnames.h"

#include <QAction>

#include <algorithm>
#include <array>

namespace bihuan {

namespace {

constexpr int kMostOfAGroup = 8; ///< Lines under one heading: the next ones are had by typing more.

PaletteGroup groupOf(const SearchText &at)
{
    static const std::pair<QLatin1StringView, PaletteGroup> groups[] = {
        {"finding"_L1, PaletteGroup::Findings},     {"task"_L1, PaletteGroup::Goals},
        {"unit_task"_L1, PaletteGroup::Goals},      {"measure"_L1, PaletteGroup::Measures},
        {"requirement"_L1, PaletteGroup::Measures}, {"implementation"_L1, PaletteGroup::Implementation},
        {"event"_L1, PaletteGroup::Implementation}, {"evidence"_L1, PaletteGroup::Evidence},
        {"opinion"_L1, PaletteGroup::Acceptance},   {"group_member"_L1, PaletteGroup::Acceptance},
    };
    if (at.entity == u"evidence_file")
        return at.field == u"content" ? PaletteGroup::Files : PaletteGroup::Evidence;
    for (const auto &[entity, group] : groups) {
        if (at.entity == entity)
            return group;
    }
    return PaletteGroup::UnitTasks;
}

QLatin1StringView iconOf(PaletteGroup group)
{
    switch (group) {
    case PaletteGroup::Commands: return "go-jump"_L1;
    case PaletteGroup::UnitTasks:
    case PaletteGroup::Recent: return "view-list-details"_L1;
    case PaletteGroup::Findings: return "flag"_L1;
    case PaletteGroup::Goals: return "flag"_L1;
    case PaletteGroup::Measures: return "task-new"_L1;
    case PaletteGroup::Implementation: return "document-edit"_L1;
    case PaletteGroup::Evidence: return "mail-attachment"_L1;
    case PaletteGroup::Files: return "view-list-text"_L1;
    case PaletteGroup::Acceptance:
    case PaletteGroup::Count: break;
    }
    return "view-task"_L1;
}

PaletteLine lineOf(const UnitTaskOverview &one, PaletteGroup group)
{
    PaletteLine line{.group = group, .icon = iconOf(group), .unitTask = one.id};
    line.words.text = one.taskNumber + u" · "_s + one.unit;
    line.detail = stateName(one.state);
    return line;
}

PaletteLine lineOf(const PaletteAnswer::Place &place)
{
    PaletteLine line{.group = groupOf(place.hit.at), .words = place.snippet};
    line.icon = iconOf(line.group);
    line.unitTask = place.hit.unitTaskId;
    line.at = place.hit.at;
    line.detail =
        QStringList{place.hit.taskNumber, place.hit.unit, fieldName(place.hit.at.entity, place.hit.at.field)}
            .join(u" · "_s);
    return line;
}

PaletteLine lineOf(QAction *command)
{
    PaletteLine line{.icon = iconOf(PaletteGroup::Commands)};
    line.words.text = commandName(*command);
    line.detail = command->shortcut().toString(QKeySequence::NativeText);
    line.action = command;
    return line;
}

} // namespace

QString paletteGroupName(PaletteGroup group)
{
    switch (group) {
    case PaletteGroup::Commands: return PaletteModel::tr("Commands");
    case PaletteGroup::UnitTasks: return PaletteModel::tr("Unit tasks");
    case PaletteGroup::Recent: return PaletteModel::tr("Changed last");
    case PaletteGroup::Findings: return PaletteModel::tr("Findings");
    case PaletteGroup::Goals: return PaletteModel::tr("Goal, deadline, next steps");
    case PaletteGroup::Measures: return PaletteModel::tr("Measures");
    case PaletteGroup::Implementation: return PaletteModel::tr("What was done");
    case PaletteGroup::Evidence: return PaletteModel::tr("Evidence");
    case PaletteGroup::Files: return PaletteModel::tr("Text in files");
    case PaletteGroup::Acceptance: return PaletteModel::tr("Acceptance");
    case PaletteGroup::Count: break;
    }
    return {};
}

QString commandName(const QAction &action)
{
    QString name = action.text();
    // The mnemonic of a Chinese entry stands in brackets behind it.
    if (const auto at = name.indexOf(u"(&"_s); at >= 0)
        name.remove(at, 4);
    return name.remove(u'&').remove(u'…').trimmed();
}

void PaletteModel::setLines(const std::vector<QAction *> &commands, const PaletteAnswer &answer)
{
    std::array<std::vector<PaletteLine>, static_cast<std::size_t>(PaletteGroup::Count)> groups;
    const auto put = [&](PaletteLine line) {
        auto &group = groups[static_cast<std::size_t>(line.group)];
        if (group.size() < kMostOfAGroup)
            group.push_back(std::move(line));
    };
    for (auto *command : commands)
        put(lineOf(command));
    for (const auto &one : answer.unitTasks)
        put(lineOf(one, answer.query.isEmpty() ? PaletteGroup::Recent : PaletteGroup::UnitTasks));
    for (const auto &place : answer.places)
        put(lineOf(place));
    beginResetModel();
    m_lines.clear();
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (groups[i].empty())
            continue;
        const auto group = static_cast<PaletteGroup>(i);
        PaletteLine heading{.group = group, .isHeading = true};
        heading.words.text = paletteGroupName(group);
        m_lines.push_back(std::move(heading));
        std::ranges::move(groups[i], std::back_inserter(m_lines));
    }
    endResetModel();
}

int PaletteModel::choosable(int row, int step) const
{
    for (; row >= 0 && row < rowCount(); row += step) {
        if (!lineAt(row).isHeading)
            return row;
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteLine &line = lineAt(index.row());
    if (role == Qt::DisplayRole)
        return line.words.text;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return line.detail.isEmpty() ? line.words.text : line.words.text + u'\n' + line.detail;
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    const bool heading = index.isValid() && lineAt(index.row()).isHeading;
    return heading ? Qt::ItemFlags(Qt::NoItemFlags) : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace bihuan
