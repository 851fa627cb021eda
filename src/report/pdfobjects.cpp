#include "report/pdfobjects.h"

#include "core/codes.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace bihuan {

namespace {

Error broken()
{
    return problem(Error::Kind::Storage, {}, u"pdf.broken"_s);
}

const QRegularExpression &referencePattern()
{
    static const QRegularExpression pattern(u"\\b(\\d+) 0 R\\b"_s);
    return pattern;
}

/// Offsets of the objects by number, from the one cross-reference section that Qt writes.
std::map<int, qsizetype> offsets(const QByteArray &file, qsizetype at)
{
    std::map<int, qsizetype> found;
    const auto lines = file.mid(at).split('\n');
    if (lines.size() < 2 || lines[0].trimmed() != "xref")
        return found;
    const int count = lines[1].trimmed().split(' ').value(1).toInt();
    for (int i = 1; i < count && i + 2 < lines.size(); ++i) {
        const auto fields = lines[i + 2].trimmed().split(' ');
        if (fields.size() == 3 && fields[2] == "n")
            found.emplace(i, fields[0].toLongLong());
    }
    return found;
}

/// What stands between "n 0 obj" and "endobj".
QByteArray bodyOf(const QByteArray &file, qsizetype from, qsizetype to)
{
    const auto start = file.indexOf("obj", from);
    const auto end = file.lastIndexOf("endobj", to - 1);
    return start < 0 || end < start ? QByteArray() : file.mid(start + 3, end - start - 3).trimmed();
}

QByteArray renumbered(const QByteArray &body, const std::map<int, int> &numbers)
{
    const auto stream = body.indexOf("stream\n");
    const auto length = stream < 0 ? body.size() : stream;
    const QString dictionary = QString::fromLatin1(body.left(length));
    QString made;
    qsizetype last = 0;
    for (auto it = referencePattern().globalMatch(dictionary); it.hasNext();) {
        const auto match = it.next();
        made += dictionary.mid(last, match.capturedStart() - last);
        const auto found = numbers.find(match.captured(1).toInt());
        made += u"%1 0 R"_s.arg(found == numbers.end() ? 0 : found->second);
        last = match.capturedEnd();
    }
    made += dictionary.mid(last);
    return made.toLatin1() + body.mid(length);
}

} // namespace

Result<PdfObjects> PdfObjects::parse(const QByteArray &file)
{
    const auto start = file.lastIndexOf("startxref");
    const auto at = file.mid(start + 9).trimmed().split('\n').value(0).trimmed().toLongLong();
    const auto found = offsets(file, at);
    if (start < 0 || found.empty())
        return broken();
    std::vector<qsizetype> starts;
    for (const auto &[number, offset] : found)
        starts.push_back(offset);
    starts.push_back(at);
    std::ranges::sort(starts);
    PdfObjects objects;
    for (const auto &[number, offset] : found) {
        const auto next = *std::ranges::upper_bound(starts, offset);
        objects.m_bodies[number] = bodyOf(file, offset, next);
    }
    const QByteArray trailer = file.mid(file.indexOf("trailer", at), start - at);
    objects.m_bodies[0] = trailer;
    objects.m_root = objects.reference(0, "/Root");
    objects.m_info = objects.reference(0, "/Info");
    objects.m_bodies.erase(0);
    if (!objects.m_bodies.contains(objects.m_root))
        return broken();
    return objects;
}

int PdfObjects::add(const QByteArray &body)
{
    const int number = m_bodies.empty() ? 1 : m_bodies.rbegin()->first + 1;
    m_bodies[number] = body;
    return number;
}

QByteArray PdfObjects::dictionary(int number) const
{
    const auto found = m_bodies.find(number);
    if (found == m_bodies.end())
        return {};
    const auto stream = found->second.indexOf("stream\n");
    return stream < 0 ? found->second : found->second.left(stream);
}

std::vector<int> PdfObjects::withMark(const QByteArray &mark) const
{
    std::vector<int> found;
    for (const auto &[number, body] : m_bodies) {
        if (dictionary(number).contains(mark))
            found.push_back(number);
    }
    return found;
}

int PdfObjects::reference(int number, const QByteArray &key) const
{
    const QByteArray entries = dictionary(number);
    const auto at = entries.indexOf(key + ' ');
    if (at < 0)
        return 0;
    const auto fields = entries.mid(at + key.size() + 1).simplified().split(' ');
    return fields.value(2).startsWith('R') ? fields[0].mid(fields[0].startsWith('[') ? 1 : 0).toInt() : 0;
}

std::vector<int> PdfObjects::reachable() const
{
    std::vector<int> order;
    std::set<int> seen;
    std::vector<int> waiting{m_info, m_root};
    while (!waiting.empty()) {
        const int number = waiting.back();
        waiting.pop_back();
        if (!m_bodies.contains(number) || !seen.insert(number).second)
            continue;
        order.push_back(number);
        std::vector<int> next;
        for (auto it = referencePattern().globalMatch(QString::fromLatin1(dictionary(number))); it.hasNext();)
            next.push_back(it.next().captured(1).toInt());
        waiting.insert(waiting.end(), next.rbegin(), next.rend());
    }
    return order;
}

QByteArray PdfObjects::toFile() const
{
    const auto order = reachable();
    std::map<int, int> numbers;
    for (std::size_t i = 0; i < order.size(); ++i)
        numbers[order[i]] = int(i) + 1;
    // Bytes above 127 in the second line tell a transfer program that the file is binary (PDF/A-1).
    QByteArray file = "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n";
    std::vector<qsizetype> starts;
    for (const int number : order) {
        starts.push_back(file.size());
        file += QByteArray::number(numbers[number]) + " 0 obj\n" + renumbered(m_bodies.at(number), numbers) +
                "\nendobj\n";
    }
    const auto table = file.size();
    const QByteArray id = QCryptographicHash::hash(file, QCryptographicHash::Md5).toHex();
    const QByteArray size = QByteArray::number(qsizetype(order.size()) + 1);
    file += "xref\n0 " + size + "\n0000000000 65535 f \n";
    for (const auto start : starts)
        file += QByteArray::number(start).rightJustified(10, '0') + " 00000 n \n";
    file += "trailer\n<<\n/Size " + size + "\n/Root " + QByteArray::number(numbers[m_root]) + " 0 R\n/Info " +
            QByteArray::number(numbers[m_info]) + " 0 R\n/ID [ <" + id + "> <" + id + "> ]\n>>\nstartxref\n" +
            QByteArray::number(table) + "\n%%EOF\n";
    return file;
}

QByteArray pdfText(const QString &text)
{
    QByteArray digits = "<FEFF";
    for (const QChar c : text)
        digits += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return digits + '>';
}

QByteArray pdfStream(const QByteArray &content, const QByteArray &entries)
{
    return "<<\n" + entries + "/Length " + QByteArray::number(content.size()) + "\n>>\nstream\n" + content +
           "\nendstream";
}

} // namespace bihuan
