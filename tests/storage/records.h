#pragma once

#include "storage/recordtable.h"

#include <map>

namespace bihuan::test {

/// Makes records with a value of its own in every column, for tests that run over all tables.
///
/// References point to the record of the other table that was last announced with stored(); so the tables are
/// to be filled in the order of AllRecords.
class RecordMaker
{
public:
    /// `seed` decides the values: two seeds differ in every column but references.
    explicit RecordMaker(int seed) : m_seed(seed) {}

    template <typename R>
    void stored(const R &record)
    {
        m_ids[Mapping<R>::table] = record.id.value();
    }

    /// Every column set, and none of them to its default.
    template <typename R>
    R filled()
    {
        R record;
        forEachColumn(record, [&](QLatin1StringView name, auto &member) { fill(name, member); });
        return record;
    }

    /// Only what the schema asks for; everything that may be absent is.
    template <typename R>
    R bare()
    {
        R record;
        forEachColumn(record, [&](QLatin1StringView name, auto &member) { fillRequired(name, member); });
        return record;
    }

private:
    // Quotes, escapes, both kinds of line end, a character outside the basic plane: what a driver may spoil.
    void fill(QLatin1StringView name, QString &text)
    {
        text = name == "sha256"_L1 ? QString(64, QChar(u'a' + m_seed))
                                   : name + u" '\"\\%_?$1\r\n第𠮷 "_s + QString::number(m_seed);
    }
    void fill(QLatin1StringView, bool &value) { value = !value; }
    void fill(QLatin1StringView, int &value) { value = 1000 + m_seed; }
    void fill(QLatin1StringView, qint64 &value) { value = 5'000'000'000 + m_seed; }
    void fill(QLatin1StringView, QDate &day) { day = QDate(2024, 2, 28).addDays(m_seed); }
    void fill(QLatin1StringView, QDateTime &at)
    {
        at = QDateTime(QDate(2024, 2, 28), QTime(23, 59, 58, 123), Qt::UTC).addDays(m_seed);
    }
    template <Coded E>
    void fill(QLatin1StringView, E &value)
    {
        std::vector<E> others;
        for (const auto &entry : CodeTable<E>::entries) {
            if (entry.first != value)
                others.push_back(entry.first);
        }
        value = others[size_t(m_seed) % others.size()];
    }
    template <Coded E>
    void fill(QLatin1StringView, std::optional<E> &value)
    {
        const auto &entries = CodeTable<E>::entries;
        value = entries[size_t(m_seed) % std::size(entries)].first;
    }
    template <typename P>
    void fill(QLatin1StringView, Id<P> &id)
    {
        id = Id<P>(m_ids.at(Mapping<P>::table));
    }
    template <typename T>
    void fill(QLatin1StringView name, std::optional<T> &value)
    {
        fill(name, value.emplace());
    }

    template <typename T>
    void fillRequired(QLatin1StringView name, T &value)
    {
        fill(name, value);
    }
    template <typename T>
    void fillRequired(QLatin1StringView, std::optional<T> &)
    {
    }

    std::map<QLatin1StringView, qint64> m_ids;
    int m_seed;
};

template <typename... Records, typename Visit>
void forEachRecord(std::tuple<Records...> *, Visit visit)
{
    (visit.template operator()<Records>(), ...);
}

/// Calls `visit.operator()<R>()` for every record type, parents before children.
template <typename Visit>
void forEachRecord(Visit visit)
{
    forEachRecord(static_cast<AllRecords *>(nullptr), visit);
}

} // namespace bihuan::test
