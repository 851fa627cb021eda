#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>

struct evp_md_ctx_st;

namespace bihuan {

/// SHA-256 of a stream of bytes, by OpenSSL (FIPS 180-4).
class Sha256
{
public:
    Sha256();
    ~Sha256();

    void add(QByteArrayView bytes);

    /// The digest of all added so far as 64 lower-case hex digits. Ends the stream.
    QString hex();

private:
    struct Free
    {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

/// SHA-256 of `bytes` as 64 lower-case hex digits.
QString sha256Hex(QByteArrayView bytes);

} // namespace bihuan
