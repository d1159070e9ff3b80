// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/ImportDictionary.h"

#include "client/tables/CellText.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace zvonok::client {

namespace {

struct TypeName {
    const char* name;
    ImportFieldType type;
};
constexpr std::array typeNames{
    TypeName{"text", ImportFieldType::Text},         TypeName{"name", ImportFieldType::Name},
    TypeName{"fullName", ImportFieldType::FullName}, TypeName{"date", ImportFieldType::Date},
    TypeName{"sex", ImportFieldType::Sex},           TypeName{"snils", ImportFieldType::Snils},
    TypeName{"phone", ImportFieldType::Phone},       TypeName{"email", ImportFieldType::Email},
    TypeName{"class", ImportFieldType::ClassName},   TypeName{"grade", ImportFieldType::Grade},
    TypeName{"letter", ImportFieldType::Letter},     TypeName{"list", ImportFieldType::List},
    TypeName{"contact", ImportFieldType::Contact},
};
constexpr qsizetype shortestBeginning = 5; // of a heading that counts by its beginning

QString fileOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Pupils:
        return QStringLiteral(":/import/pupils.json");
    case ImportKind::Staff:
        return QStringLiteral(":/import/staff.json");
    case ImportKind::Classes:
        return QStringLiteral(":/import/classes.json");
    case ImportKind::Groups:
        return QStringLiteral(":/import/groups.json");
    case ImportKind::Unknown:
        break;
    }
    return {};
}

QString withoutBrackets(QString text)
{
    for (qsizetype open = 0; (open = text.indexOf(u'(')) >= 0;) {
        const qsizetype close = text.indexOf(u')', open);
        text.remove(open, close < 0 ? text.size() : close - open + 1);
    }
    return text;
}

} // namespace

ImportDictionary::ImportDictionary(ImportKind kind) : ImportDictionary(kind, fileOf(kind)) {}

ImportDictionary ImportDictionary::ofPlans()
{
    return {ImportKind::Unknown, QStringLiteral(":/import/plans.json")};
}

ImportDictionary ImportDictionary::ofPatterns()
{
    return {ImportKind::Unknown, QStringLiteral(":/import/pattern.json")};
}

ImportDictionary::ImportDictionary(ImportKind kind, const QString& name) : m_kind(kind)
{
    if (name.isEmpty())
        return;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a dictionary of imports is missing from the program");
    const QJsonObject words = QJsonDocument::fromJson(file.readAll()).object();
    m_youngest = words.value(QLatin1String("youngest")).toInt();
    m_oldest = words.value(QLatin1String("oldest")).toInt();
    const QJsonArray foreignWords = words.value(QLatin1String("foreignWords")).toArray();
    for (const QJsonValue word : foreignWords)
        m_foreignWords.append(comparable(word.toString()));
    const QJsonArray fields = words.value(QLatin1String("fields")).toArray();
    for (const QJsonValue value : fields) {
        const QJsonObject object = value.toObject();
        ImportField field;
        field.name = object.value(QLatin1String("name")).toString();
        const QString type = object.value(QLatin1String("type")).toString();
        for (const TypeName& known : typeNames)
            if (type == QLatin1String(known.name))
                field.type = known.type;
        const QString of = object.value(QLatin1String("of")).toString();
        for (const auto& each : enumNames(Kinship{}))
            if (!of.isEmpty() && of == QLatin1String(each.name.data(), qsizetype(each.name.size())))
                field.of = each.value;
        field.required = object.value(QLatin1String("required")).toBool();
        field.most = object.value(QLatin1String("max")).toInt();
        const QJsonArray synonyms = object.value(QLatin1String("synonyms")).toArray();
        for (const QJsonValue synonym : synonyms) {
            field.synonyms.append(synonym.toString());
            m_fieldByHeading.insert(comparable(synonym.toString()), field.name);
        }
        m_fields.append(field);
    }
}

const ImportField* ImportDictionary::field(const QString& name) const
{
    for (const ImportField& field : m_fields)
        if (field.name == name)
            return &field;
    return nullptr;
}

bool ImportDictionary::isForeign(const QString& heading) const
{
    const QString whole = comparable(heading);
    return std::any_of(m_foreignWords.begin(), m_foreignWords.end(),
                       [&whole](const QString& word) { return whole.contains(word); });
}

bool ImportDictionary::isOfGuardian(const QString& heading) const
{
    const ImportField* found = field(match(heading).field);
    return found && found->of != Kinship::Unknown;
}

ImportDictionary::Match ImportDictionary::match(const QString& heading) const
{
    if (heading.size() > 200)
        return {};
    const QString whole = comparable(heading);
    if (whole.isEmpty())
        return {};
    if (const auto found = m_fieldByHeading.constFind(whole); found != m_fieldByHeading.cend())
        return {*found, 3};
    const bool foreign = isForeign(heading);
    const QString bare = comparable(withoutBrackets(heading));
    if (const auto found = m_fieldByHeading.constFind(bare); found != m_fieldByHeading.cend())
        // «ФИО (родителя)» is no name of the pupil's.
        if (const ImportField* its = field(*found); !foreign || (its && its->of != Kinship::Unknown))
            return {*found, 2};
    if (foreign)
        return {};
    Match longest;
    qsizetype size = shortestBeginning - 1;
    for (auto known = m_fieldByHeading.cbegin(); known != m_fieldByHeading.cend(); ++known) {
        if (known.key().size() > size && bare.startsWith(known.key())) {
            longest = {known.value(), 1};
            size = known.key().size();
        }
    }
    return longest;
}

} // namespace zvonok::client
