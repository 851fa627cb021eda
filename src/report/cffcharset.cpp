#include "report/cffcharset.h"

#include <map>
#include <numeric>

namespace bihuan {

namespace {

// Operators of a Top DICT; those of two bytes begin with 12 (Technical Note 5176, table 9).
constexpr int kCharset = 15;
constexpr int kCharStrings = 17;
constexpr int kRos = 12 * 256 + 30;

/// Reads big-endian numbers; behind the end it reads zeros and is no longer good.
class Reader
{
public:
    Reader(const QByteArray &bytes, qsizetype at) : m_bytes(bytes), m_at(at) {}

    qint64 number(int size)
    {
        qint64 value = 0;
        for (int i = 0; i < size; ++i)
            value = value * 256 + byte();
        return value;
    }
    int byte()
    {
        m_good = m_good && m_at >= 0 && m_at < m_bytes.size();
        return m_good ? uchar(m_bytes[m_at++]) : 0;
    }
    qsizetype at() const { return m_at; }
    bool good() const { return m_good; }

private:
    const QByteArray &m_bytes;
    qsizetype m_at;
    bool m_good = true;
};

/// An INDEX: where its objects are and where it ends.
struct Index
{
    qint64 count = 0;
    qsizetype firstFrom = 0;
    qsizetype firstTo = 0;
    qsizetype end = 0;
};

Index indexAt(const QByteArray &cff, qsizetype at)
{
    Reader reader(cff, at);
    Index index;
    index.count = reader.number(2);
    if (index.count == 0) {
        index.end = reader.at();
        return index;
    }
    const int size = reader.byte();
    if (size < 1 || size > 4) { // OffSize (section 3): another value is damage, and would overflow below.
        index.count = 0;
        index.firstFrom = index.firstTo = index.end = cff.size();
        return index;
    }
    const auto offsets = reader.at();
    const auto base = offsets + size * (index.count + 1) - 1; // Offsets count from 1.
    const auto first = reader.number(size);
    const auto second = reader.number(size);
    index.firstFrom = base + first;
    index.firstTo = base + second;
    Reader last(cff, offsets + size * index.count);
    index.end = base + last.number(size);
    return index;
}

/// The last operand of each operator of a DICT (section 4); real numbers are skipped.
std::map<int, qint64> dictionary(const QByteArray &cff, qsizetype from, qsizetype to)
{
    std::map<int, qint64> entries;
    qint64 operand = 0;
    Reader reader(cff, from);
    while (reader.good() && reader.at() < to) {
        const int b = reader.byte();
        if (b == 12)
            entries[12 * 256 + reader.byte()] = operand;
        else if (b <= 21)
            entries[b] = operand;
        else if (b == 28)
            operand = qint16(reader.number(2));
        else if (b == 29)
            operand = qint32(reader.number(4));
        else if (b == 30)
            while (reader.good() && (reader.byte() & 0x0f) != 0x0f) {
            }
        else if (b >= 32 && b <= 246)
            operand = b - 139;
        else if (b >= 247 && b <= 250)
            operand = (b - 247) * 256 + reader.byte() + 108;
        else if (b >= 251 && b <= 254)
            operand = -(b - 251) * 256 - reader.byte() - 108;
    }
    return entries;
}

} // namespace

std::vector<quint16> cffCharset(const QByteArray &cff)
{
    Reader header(cff, 2);
    const Index names = indexAt(cff, header.byte());
    const Index tops = indexAt(cff, names.end);
    const auto top = dictionary(cff, tops.firstFrom, tops.firstTo);
    if (!header.good() || !top.contains(kCharStrings))
        return {};
    const auto count = std::size_t(indexAt(cff, top.at(kCharStrings)).count);
    std::vector<quint16> cids(count, 0);
    if (!top.contains(kRos)) {
        std::iota(cids.begin(), cids.end(), quint16(0));
        return cids;
    }
    Reader reader(cff, top.contains(kCharset) ? top.at(kCharset) : 0);
    const int format = reader.byte();
    for (std::size_t glyph = 1; glyph < count && reader.good();) {
        auto cid = quint16(reader.number(2));
        const auto more = format == 0 ? 0 : reader.number(format == 1 ? 1 : 2);
        for (qint64 i = 0; i <= more && glyph < count; ++i)
            cids[glyph++] = cid++;
    }
    return reader.good() && format <= 2 ? cids : std::vector<quint16>();
}

} // namespace bihuan
