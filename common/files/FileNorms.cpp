// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/files/FileNorms.h"

#include "common/files/FileName.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace zvonok {

Result<FileNorms> FileNorms::fromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto number = [&](const char* name) { return object.value(QLatin1String(name)).toInteger(); };
    FileNorms norms;
    norms.m_fileBytes = number("fileBytes");
    norms.m_schoolBytes = number("schoolBytes");
    norms.m_filesOfOwner = qint32(number("filesOfOwner"));
    norms.m_openBytes = number("openBytes");
    if (norms.m_fileBytes < 1 || norms.m_fileBytes > fileBytesEnd)
        return fail(FailureCode::InvalidInput, QStringLiteral("fileBytes"));
    if (norms.m_schoolBytes < norms.m_fileBytes)
        return fail(FailureCode::InvalidInput, QStringLiteral("schoolBytes"));
    if (norms.m_filesOfOwner < 1 || norms.m_filesOfOwner > mostFilesOfOwner)
        return fail(FailureCode::InvalidInput, QStringLiteral("filesOfOwner"));
    if (norms.m_openBytes < norms.m_fileBytes)
        return fail(FailureCode::InvalidInput, QStringLiteral("openBytes"));
    const QJsonArray suffixes = object.value(QLatin1String("refusedSuffixes")).toArray();
    for (const QJsonValue each : suffixes) {
        const QString suffix = each.toString();
        if (suffix.isEmpty() || suffix != suffix.toLower() || suffix.contains(u'.'))
            return fail(FailureCode::InvalidInput, QStringLiteral("refusedSuffixes"), {suffix});
        norms.m_suffixes.append(suffix);
    }
    if (norms.m_suffixes.isEmpty())
        return fail(FailureCode::MissingInput, QStringLiteral("refusedSuffixes"));
    return norms;
}

FileNorms FileNorms::shipped()
{
    QFile file(QStringLiteral(":/norms/files.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the norms of files are missing from the program");
    const Result<FileNorms> norms = fromJson(file.readAll());
    if (!norms)
        qFatal("the norms of files of the program cannot be read");
    return *norms;
}

Result<QString> FileNorms::nameOf(const QString& given) const
{
    const QString name = cleanFileName(given);
    if (name.isEmpty())
        return fail(FailureCode::InvalidInput, QStringLiteral("fileName"));
    if (const QString suffix = fileSuffix(name); m_suffixes.contains(suffix))
        return fail(FailureCode::InvalidInput, QStringLiteral("fileKind"), {suffix, name});
    return name;
}

Result<Nothing> checkRoom(const FileLimits& limits, const QString& name, qint64 size)
{
    if (size <= 0)
        return fail(FailureCode::InvalidInput, QStringLiteral("fileSize"), {QStringLiteral("empty"), name});
    if (size > limits.fileBytes || size > fileBytesEnd)
        return fail(FailureCode::LimitExceeded, QStringLiteral("fileSize"),
                    {QString::number(std::min(limits.fileBytes, fileBytesEnd)), name, QString::number(size)});
    if (limits.usedBytes + size > limits.schoolBytes)
        return fail(
            FailureCode::LimitExceeded, QStringLiteral("schoolFiles"),
            {QString::number(limits.schoolBytes), QString::number(limits.usedBytes), QString::number(size)});
    return Nothing{};
}

} // namespace zvonok
