// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/SelfSigned.h"

#include <QUrl>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <memory>

namespace zvonok::server::selfsigned {

namespace {

struct Free {
    void operator()(EVP_PKEY* each) const { EVP_PKEY_free(each); }
    void operator()(X509* each) const { X509_free(each); }
    void operator()(BIO* each) const { BIO_free(each); }
    void operator()(BIGNUM* each) const { BN_free(each); }
    void operator()(X509_EXTENSION* each) const { X509_EXTENSION_free(each); }
};
template <class T>
using Owned = std::unique_ptr<T, Free>;

QByteArray contents(BIO* bio)
{
    QByteArray bytes;
    char piece[1024];
    for (int got = BIO_read(bio, piece, sizeof piece); got > 0; got = BIO_read(bio, piece, sizeof piece))
        bytes.append(piece, got);
    return bytes;
}

bool addExtension(X509* certificate, int nid, const QByteArray& value)
{
    X509V3_CTX context{};
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Owned<X509_EXTENSION> extension{X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData())};
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

// "DNS:a,IP:b": names come from the system, so what is not a plain host name is left out.
QByteArray alternativeNames(const Subject& subject)
{
    QByteArrayList names;
    for (const QString& host : subject.hostNames) {
        const QByteArray ascii = QUrl::toAce(host);
        const bool plain = !ascii.isEmpty() && std::all_of(ascii.cbegin(), ascii.cend(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                   c == '.';
        });
        if (plain)
            names += "DNS:" + ascii;
    }
    for (QHostAddress address : subject.addresses) {
        address.setScopeId({});
        names += "IP:" + address.toString().toLatin1();
    }
    return names.join(',');
}

} // namespace

QByteArray makeKey()
{
    const Owned<EVP_PKEY> key{EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256")};
    const Owned<BIO> out{BIO_new(BIO_s_mem())};
    if (!key || !out ||
        PEM_write_bio_PKCS8PrivateKey(out.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return {};
    return contents(out.get());
}

QByteArray makeCertificate(const QByteArray& keyPem, const Subject& subject)
{
    const Owned<BIO> in{BIO_new_mem_buf(keyPem.constData(), int(keyPem.size()))};
    const Owned<EVP_PKEY> key{in ? PEM_read_bio_PrivateKey(in.get(), nullptr, nullptr, nullptr) : nullptr};
    const Owned<X509> certificate{X509_new()};
    if (!key || !certificate)
        return {};

    unsigned char random[16];
    if (RAND_bytes(random, sizeof random) != 1)
        return {};
    random[0] &= 0x7f; // a serial number is positive
    const Owned<BIGNUM> serial{BN_bin2bn(random, sizeof random, nullptr)};
    X509* const x509 = certificate.get();
    const QByteArray commonName = subject.commonName.left(64).toUtf8();
    X509_NAME* const name = X509_get_subject_name(x509);
    bool ok = serial && BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(x509)) != nullptr;
    ok = ok && X509_set_version(x509, 2) == 1; // counted from 0: version 3
    ok = ok && ASN1_TIME_set(X509_getm_notBefore(x509), time_t(subject.from.toSecsSinceEpoch())) != nullptr;
    ok = ok && ASN1_TIME_set(X509_getm_notAfter(x509), time_t(subject.to.toSecsSinceEpoch())) != nullptr;
    ok = ok && X509_set_pubkey(x509, key.get()) == 1;
    ok = ok && X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                                          reinterpret_cast<const unsigned char*>(commonName.constData()),
                                          int(commonName.size()), -1, 0) == 1;
    ok = ok && X509_set_issuer_name(x509, name) == 1;
    ok = ok && addExtension(x509, NID_basic_constraints, "critical,CA:FALSE");
    ok = ok && addExtension(x509, NID_key_usage, "critical,digitalSignature");
    ok = ok && addExtension(x509, NID_ext_key_usage, "serverAuth");
    ok = ok && addExtension(x509, NID_subject_alt_name, alternativeNames(subject));
    ok = ok && X509_sign(x509, key.get(), EVP_sha256()) != 0;
    const Owned<BIO> out{BIO_new(BIO_s_mem())};
    if (!ok || !out || PEM_write_bio_X509(out.get(), x509) != 1)
        return {};
    return contents(out.get());
}

} // namespace zvonok::server::selfsigned
