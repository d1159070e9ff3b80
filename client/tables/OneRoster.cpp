// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/OneRoster.h"

#include "client/tables/CellText.h"
#include "client/tables/ClassText.h"
#include "client/tables/NameText.h"

#include <algorithm>
#include <array>

namespace zvonok::client {

namespace {

struct Spelling {
    const char* wrong;
    const char* right;
};
// Headings as they are met, beside those of the standard; all in small letters.
constexpr std::array spellings{
    Spelling{"prefferedgivenname", "preferredgivenname"},
    Spelling{"prefferedmiddlename", "preferredmiddlename"},
    Spelling{"prefferedfamilyname", "preferredfamilyname"},
    Spelling{"datalastmodified", "datelastmodified"},
    Spelling{"datlastmodified", "datelastmodified"},
    Spelling{"orgid", "orgsourcedid"},
    Spelling{"orgsourcedids", "orgsourcedid"},
    Spelling{"primaryorgsourcedid", "orgsourcedid"},
    Spelling{"classid", "classsourcedid"},
    Spelling{"classid_cl", "classsourcedid"},
    Spelling{"userid", "usersourcedid"},
    Spelling{"schoolid", "schoolsourcedid"},
    Spelling{"courseid", "coursesourcedid"},
    Spelling{"id", "sourcedid"},
    Spelling{"firstname", "givenname"},
    Spelling{"lastname", "familyname"},
    Spelling{"dateofbirth", "birthdate"},
    Spelling{"gender", "sex"},
    Spelling{"agents", "agentsourcedids"},
    Spelling{"agentids", "agentsourcedids"},
    Spelling{"agentsourcedid", "agentsourcedids"},
};

QString mended(const QString& heading)
{
    QString name = cleanText(heading).text.toLower();
    name.remove(u' ');
    for (const Spelling& spelling : spellings)
        if (name == QLatin1String(spelling.wrong))
            return QString::fromLatin1(spelling.right);
    return name;
}

// Beside sourcedId, what makes a table one of a bundle: the headings of bookkeeping that every file of the
// standard has, or those by which its kind is known where an exporter left them out. A school's own list
// may call its column of ids sourcedId too.
const QList<QStringList>& partHeadings()
{
    static const QList<QStringList> headings{
        {QStringLiteral("status"), QStringLiteral("datelastmodified")},
        {QStringLiteral("givenname"), QStringLiteral("familyname"), QStringLiteral("role")},
        {QStringLiteral("givenname"), QStringLiteral("familyname"), QStringLiteral("status")},
        {QStringLiteral("givenname"), QStringLiteral("familyname"), QStringLiteral("enableduser")},
        {QStringLiteral("usersourcedid")},
        {QStringLiteral("classsourcedid")},
        {QStringLiteral("schoolsourcedid")},
        {QStringLiteral("coursesourcedid")},
        {QStringLiteral("title"), QStringLiteral("orgsourcedid")},
        {QStringLiteral("title"), QStringLiteral("startdate"), QStringLiteral("enddate")},
        {QStringLiteral("name"), QStringLiteral("type"), QStringLiteral("identifier")},
    };
    return headings;
}
constexpr qsizetype mostTitleRowsOfPart = 50; // as ColumnMapping looks for a header

QString plainName(const Table& table)
{
    return (table.sheetName.isEmpty() ? table.fileName.section(u'.', 0, 0) : table.sheetName).toLower();
}

QString phoneOf(const QString& phone, const QString& sms) { return phone.isEmpty() ? sms : phone; }

// Nothing that would divide a cell of guardians.
QString undivided(QString text)
{
    for (const char16_t sign : {u',', u';', u'/', u'|', u'(', u')'})
        text.replace(QChar(sign), u' ');
    return text.simplified();
}

bool isGone(const QString& status) { return status.compare(u"tobedeleted", Qt::CaseInsensitive) == 0; }

class TableWriter
{
public:
    TableWriter(const QString& fileName, const QString& sheetName, const QStringList& headings)
    {
        m_table.fileName = fileName;
        m_table.sheetName = sheetName;
        m_table.columns = int(headings.size());
        add(0, headings);
    }
    void add(int sourceRow, const QStringList& texts)
    {
        TableRow row{sourceRow, {}};
        for (const QString& text : texts)
            row.cells.append({text, text.isEmpty() ? CellKind::Empty : CellKind::Text, false});
        m_table.rows.append(row);
    }
    void note(int row, const char* code, const QString& text)
    {
        m_table.notes.append({row, 0, QString::fromLatin1(code), text.left(200)});
    }
    void noteAll(const QList<TableNote>& notes) { m_table.notes += notes; }
    Table take() { return std::move(m_table); }

private:
    Table m_table;
};

} // namespace

QStringList OneRoster::Record::list(const char* name) const
{
    QStringList items;
    for (const QString& item : value(name).split(u','))
        if (const QString trimmed = item.trimmed(); !trimmed.isEmpty())
            items.append(trimmed);
    return items;
}

bool OneRoster::isBundle(const QList<Table>& tables)
{
    bool users = false;
    bool others = false;
    for (const Table& table : tables) {
        const QString name = plainName(table);
        bool sourced = false;
        for (const Cell& cell : table.rows.value(0).cells)
            sourced = sourced || mended(cell.text) == u"sourcedid";
        users = users || (name == u"users" && sourced);
        others = others || name == u"manifest" ||
                 (sourced && (name == u"orgs" || name == u"classes" || name == u"enrollments"));
    }
    return users && others;
}

bool OneRoster::isPart(const Table& table)
{
    for (qsizetype row = 0; row < std::min(table.rows.size(), mostTitleRowsOfPart); ++row) {
        const QList<Cell>& cells = table.rows.at(row).cells;
        QStringList headings;
        bool coined = false; // a word that the standard made
        for (const Cell& cell : cells) {
            const QString written = cell.text.trimmed();
            coined = coined || written.compare(u"sourcedId", Qt::CaseInsensitive) == 0 ||
                     written.compare(u"givenName", Qt::CaseInsensitive) == 0;
            headings.append(mended(written));
        }
        if (headings.value(0) == u"propertyname" && headings.value(1) == u"value")
            return true; // the manifest
        if (!coined || !headings.contains(QLatin1String("sourcedid")))
            continue;
        for (const QStringList& those : partHeadings())
            if (std::all_of(those.begin(), those.end(),
                            [&](const QString& each) { return headings.contains(each); }))
                return true;
    }
    return false;
}

OneRoster::OneRoster(const QList<Table>& tables, const RussianWords& words) : m_words(words)
{
    for (const Table& table : tables) {
        const QString name = plainName(table);
        if (name == u"users")
            m_fileName = table.fileName;
        if (name == u"manifest") {
            for (const TableRow& row : table.rows)
                if (row.cells.value(0).text == u"oneroster.version")
                    m_version = row.cells.value(1).text.trimmed();
        } else {
            m_records.insert(name, readRecords(table));
        }
    }
    const auto live = [this](const char* file, auto use) {
        for (const Record& record : m_records.value(QLatin1String(file))) {
            if (isGone(record.value("status")))
                m_notes.append({record.sourceRow, 0, QStringLiteral("toBeDeleted"),
                                QLatin1String(file) + QStringLiteral(": ") + record.value("sourcedid")});
            else
                use(record);
        }
    };
    live("users", [this](const Record& record) { m_users.insert(record.value("sourcedid"), record); });
    live("demographics",
         [this](const Record& record) { m_demographics.insert(record.value("sourcedid"), record); });
    live("classes", [this](const Record& record) { m_classes.insert(record.value("sourcedid"), record); });
    live("courses", [this](const Record& record) { m_courses.insert(record.value("sourcedid"), record); });
    live("roles", [this](const Record& record) {
        QStringList& roles = m_roles[record.value("usersourcedid")];
        if (record.value("roletype").compare(u"primary", Qt::CaseInsensitive) == 0)
            roles.prepend(record.value("role"));
        else
            roles.append(record.value("role"));
    });
    live("enrollments", [this](const Record& record) {
        if (!m_classes.contains(record.value("classsourcedid")) ||
            !m_users.contains(record.value("usersourcedid"))) {
            m_notes.append({record.sourceRow, 0, QStringLiteral("unknownReference"),
                            QStringLiteral("enrollments: ") + record.value("sourcedid")});
            return;
        }
        m_enrollmentsByUser[record.value("usersourcedid")].append(record);
        m_enrollmentsByClass[record.value("classsourcedid")].append(record);
    });
}

QList<OneRoster::Record> OneRoster::readRecords(const Table& table) const
{
    QStringList headings;
    for (const Cell& cell : table.rows.value(0).cells)
        headings.append(mended(cell.text));
    QList<Record> records;
    for (qsizetype i = 1; i < table.rows.size(); ++i) {
        Record record;
        record.sourceRow = table.rows.at(i).sourceRow;
        for (qsizetype column = 0; column < headings.size(); ++column) {
            const QString& heading = headings.at(column);
            const QString text = cleanText(table.cell(i, column).text).text;
            if (!heading.isEmpty() && heading != u"password" && !text.isEmpty())
                record.values.insert(heading, text);
        }
        if (!record.value("sourcedid").isEmpty())
            records.append(record);
    }
    return records;
}

OneRoster::Role OneRoster::roleOf(const Record& user, QString* position) const
{
    QStringList roles = m_roles.value(user.value("sourcedid"));
    if (const QString role = user.value("role"); !role.isEmpty())
        roles.prepend(role);
    for (const QString& role : std::as_const(roles)) {
        if (role.compare(u"student", Qt::CaseInsensitive) == 0)
            return Role::Student;
        for (const char* staff :
             {"teacher", "aide", "administrator", "siteAdministrator", "districtAdministrator", "principal",
              "counselor", "proctor", "systemAdministrator"}) {
            if (role.compare(QLatin1String(staff), Qt::CaseInsensitive) == 0) {
                *position = role;
                return Role::Staff;
            }
        }
    }
    return Role::Other;
}

// parent, guardian or relative among the roles: who teaches here may be somebody's guardian too.
QString OneRoster::guardianRoleOf(const Record& user) const
{
    QStringList roles = m_roles.value(user.value("sourcedid"));
    roles.prepend(user.value("role"));
    for (const char* known : {"parent", "guardian", "relative"})
        if (roles.contains(QLatin1String(known), Qt::CaseInsensitive))
            return QString::fromLatin1(known);
    return {};
}

// The agents of a pupil, and the parents whose agent the pupil is: bundles know both ways round.
QHash<QString, QStringList> OneRoster::guardiansByPupil(QList<TableNote>* notes) const
{
    QHash<QString, QStringList> found;
    const auto note = [notes](const Record& user, const char* code, const QString& other) {
        const QString text =
            QStringLiteral("users: ") + user.value("sourcedid") + QStringLiteral(" – ") + other;
        notes->append({user.sourceRow, 0, QString::fromLatin1(code), text.left(200)});
    };
    const auto tie = [&found](const QString& pupil, const QString& guardian) {
        if (QStringList& all = found[pupil]; !all.contains(guardian))
            all.append(guardian);
    };
    QString position;
    for (const Record& user : m_records.value(QStringLiteral("users"))) {
        const QString id = user.value("sourcedid");
        if (isGone(user.value("status")))
            continue;
        const bool pupil = roleOf(user, &position) == Role::Student;
        const bool guardian = !guardianRoleOf(user).isEmpty();
        for (const QString& agent : user.list("agentsourcedids")) {
            const auto other = m_users.constFind(agent);
            if (!pupil && !guardian) // whom a teacher is tied to is nothing to a list of pupils
                continue;
            if (other == m_users.cend())
                note(user, "unknownReference", agent);
            else if (pupil && !guardianRoleOf(*other).isEmpty())
                tie(id, agent);
            else if (pupil)
                note(user, "agentNoGuardian", agent);
            else if (roleOf(*other, &position) == Role::Student)
                tie(agent, id);
            else
                note(user, "notAStudent", agent);
        }
    }
    return found;
}

// As a cell of contacts writes it, the parts of the name kept apart.
QString OneRoster::contactOf(const Record& guardian) const
{
    const QString role = guardianRoleOf(guardian);
    QString kinship = role == u"parent" ? QString() : role;
    const Sex sex = sexOfText(m_demographics.value(guardian.value("sourcedid")).value("sex"), m_words);
    if (role == u"parent" && sex != Sex::Unknown)
        kinship = sex == Sex::Female ? QStringLiteral("mother") : QStringLiteral("father");
    QStringList parts{undivided(guardian.value("familyname")) + u'|' +
                      undivided(guardian.value("givenname")) + u'|' +
                      undivided(guardian.value("middlename"))};
    if (!kinship.isEmpty())
        parts[0].prepend(QString(kinship + u' '));
    for (const QString& each :
         {phoneOf(guardian.value("phone"), guardian.value("sms")), guardian.value("email")})
        if (!each.isEmpty())
            parts.append(undivided(each));
    return parts.join(QLatin1String(", "));
}

QString OneRoster::homeroomOf(const QString& userId) const
{
    for (const Record& enrollment : m_enrollmentsByUser.value(userId)) {
        const Record& schoolClass = *m_classes.constFind(enrollment.value("classsourcedid"));
        if (schoolClass.value("classtype").compare(u"homeroom", Qt::CaseInsensitive) != 0)
            continue;
        for (const char* name : {"title", "classcode"})
            if (const std::optional<ClassText> parsed = parseClass(schoolClass.value(name), m_words))
                return parsed->name();
    }
    return {};
}

// The homeroom class where there is one, else the grade alone.
QString OneRoster::classNameOf(const Record& user) const
{
    if (const QString homeroom = homeroomOf(user.value("sourcedid")); !homeroom.isEmpty())
        return homeroom;
    const QStringList grades = user.list("grades");
    if (grades.size() == 1)
        if (const std::optional<ClassText> parsed = parseClass(grades.at(0), m_words))
            return parsed->name();
    return {};
}

Table OneRoster::tableFor(ImportKind kind) const
{
    Table table;
    switch (kind) {
    case ImportKind::Pupils:
        table = pupils();
        break;
    case ImportKind::Staff:
        table = staff();
        break;
    case ImportKind::Classes:
        table = classes();
        break;
    case ImportKind::Groups:
        table = groups();
        break;
    case ImportKind::Unknown:
        return table;
    }
    table.notes = m_notes + table.notes;
    return table;
}

Table OneRoster::pupils() const
{
    TableWriter table(m_fileName, QStringLiteral("users"),
                      {QStringLiteral("externalId"), QStringLiteral("lastName"), QStringLiteral("firstName"),
                       QStringLiteral("middleName"), QStringLiteral("sex"), QStringLiteral("birthDate"),
                       QStringLiteral("phone"), QStringLiteral("email"), QStringLiteral("className"),
                       QStringLiteral("guardianName")});
    QList<TableNote> notes;
    const QHash<QString, QStringList> guardians = guardiansByPupil(&notes);
    table.noteAll(notes);
    for (const Record& user : m_records.value(QStringLiteral("users"))) {
        QString position;
        if (isGone(user.value("status")) || roleOf(user, &position) != Role::Student)
            continue;
        const Record person = m_demographics.value(user.value("sourcedid"));
        const QString phone = phoneOf(user.value("phone"), user.value("sms"));
        QStringList contacts;
        for (const QString& guardian : guardians.value(user.value("sourcedid")))
            contacts.append(contactOf(m_users.value(guardian)));
        // A date with time and zone stands for the day; the reader of dates takes all three spellings.
        table.add(user.sourceRow,
                  {user.value("sourcedid"), user.value("familyname"), user.value("givenname"),
                   user.value("middlename"), person.value("sex"), person.value("birthdate"), phone,
                   user.value("email"), classNameOf(user), contacts.join(QLatin1String("; "))});
    }
    return table.take();
}

Table OneRoster::staff() const
{
    TableWriter table(m_fileName, QStringLiteral("users"),
                      {QStringLiteral("externalId"), QStringLiteral("lastName"), QStringLiteral("firstName"),
                       QStringLiteral("middleName"), QStringLiteral("position"), QStringLiteral("phone"),
                       QStringLiteral("email")});
    for (const Record& user : m_records.value(QStringLiteral("users"))) {
        QString position;
        if (isGone(user.value("status")) || roleOf(user, &position) != Role::Staff)
            continue;
        table.add(user.sourceRow, {user.value("sourcedid"), user.value("familyname"), user.value("givenname"),
                                   user.value("middlename"), position,
                                   phoneOf(user.value("phone"), user.value("sms")), user.value("email")});
    }
    return table.take();
}

Table OneRoster::classes() const
{
    TableWriter table(
        QStringLiteral("classes.csv"), QStringLiteral("classes"),
        {QStringLiteral("externalId"), QStringLiteral("className"), QStringLiteral("teacherName")});
    QStringList known;
    for (const Record& schoolClass : m_records.value(QStringLiteral("classes"))) {
        const QString id = schoolClass.value("sourcedid");
        if (!m_classes.contains(id) ||
            schoolClass.value("classtype").compare(u"homeroom", Qt::CaseInsensitive) != 0)
            continue;
        std::optional<ClassText> parsed = parseClass(schoolClass.value("title"), m_words);
        if (!parsed)
            parsed = parseClass(schoolClass.value("classcode"), m_words);
        QString teacher;
        for (const Record& enrollment : m_enrollmentsByClass.value(id))
            if (enrollment.value("role").compare(u"teacher", Qt::CaseInsensitive) == 0 &&
                (teacher.isEmpty() || enrollment.value("primary").compare(u"true", Qt::CaseInsensitive) == 0))
                teacher = enrollment.value("usersourcedid");
        table.add(schoolClass.sourceRow, {id, parsed ? parsed->name() : schoolClass.value("title"), teacher});
        if (parsed)
            known.append(parsed->name());
    }
    // Bundles without homerooms still name the grades of their pupils.
    for (const Record& user : m_records.value(QStringLiteral("users"))) {
        QString position;
        if (isGone(user.value("status")) || roleOf(user, &position) != Role::Student)
            continue;
        const QString name = classNameOf(user);
        if (name.isEmpty() || known.contains(name))
            continue;
        known.append(name);
        table.add(user.sourceRow, {QString(), name, QString()});
    }
    return table.take();
}

Table OneRoster::groups() const
{
    TableWriter table(QStringLiteral("classes.csv"), QStringLiteral("classes"),
                      {QStringLiteral("externalId"), QStringLiteral("groupName"),
                       QStringLiteral("subjectName"), QStringLiteral("teacherName"),
                       QStringLiteral("memberNames")});
    for (const Record& group : m_records.value(QStringLiteral("classes"))) {
        const QString id = group.value("sourcedid");
        if (!m_classes.contains(id) ||
            group.value("classtype").compare(u"homeroom", Qt::CaseInsensitive) == 0)
            continue;
        QString teacher;
        QStringList members;
        for (const Record& enrollment : m_enrollmentsByClass.value(id)) {
            const QString userId = enrollment.value("usersourcedid");
            const QString role = enrollment.value("role");
            QString position;
            if (role.compare(u"teacher", Qt::CaseInsensitive) == 0) {
                if (teacher.isEmpty() ||
                    enrollment.value("primary").compare(u"true", Qt::CaseInsensitive) == 0)
                    teacher = userId;
            } else if (role.compare(u"student", Qt::CaseInsensitive) == 0) {
                if (roleOf(m_users.value(userId), &position) == Role::Student)
                    members.append(userId);
                else
                    table.note(enrollment.sourceRow, "notAStudent", QStringLiteral("enrollments: ") + userId);
            }
        }
        const QString course = m_courses.value(group.value("coursesourcedid")).value("title");
        const QStringList subjects = group.list("subjects");
        QString subject = subjects.isEmpty() ? course : subjects.constFirst();
        if (subject.isEmpty())
            subject = group.value("title");
        table.add(group.sourceRow,
                  {id, group.value("title"), subject, teacher, members.join(QStringLiteral(";"))});
    }
    return table.take();
}

} // namespace zvonok::client
