#include "storage/password.h"

#include <sodium.h>

#include <array>

namespace bihuan {

namespace {

/// The bytes of a password, wiped when they go. Composed, because an input method may send either form.
class Secret
{
public:
    explicit Secret(const QString &password)
        : m_bytes(password.normalized(QString::NormalizationForm_C).toUtf8())
    {
        if (sodium_init() < 0)
            qFatal("libsodium is not available");
    }
    ~Secret() { sodium_memzero(m_bytes.data(), size_t(m_bytes.size())); }
    Q_DISABLE_COPY_MOVE(Secret)

    const char *data() const { return m_bytes.constData(); }
    unsigned long long size() const { return static_cast<unsigned long long>(m_bytes.size()); }

private:
    QByteArray m_bytes;
};

} // namespace

QString hashPassword(const QString &password)
{
    const Secret secret(password);
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str_alg(hash.data(), secret.data(), secret.size(),
                              crypto_pwhash_argon2id_OPSLIMIT_INTERACTIVE,
                              crypto_pwhash_argon2id_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13) != 0)
        qFatal("no memory for Argon2id");
    return QString::fromLatin1(hash.data());
}

bool isPassword(const QString &hash, const QString &password)
{
    const Secret secret(password);
    QByteArray padded = hash.toLatin1();
    padded.resize(qMin<qsizetype>(padded.size(), crypto_pwhash_STRBYTES - 1));
    return crypto_pwhash_str_verify(padded.constData(), secret.data(), secret.size()) == 0;
}

QString randomToken()
{
    const Secret ready{QString()};
    QByteArray bytes(32, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(bytes.size()));
    return QString::fromLatin1(bytes.toHex());
}

} // namespace bihuan
