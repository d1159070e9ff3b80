// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/assessment/SheetShape.h"

#include "common/people/SearchKey.h"

#include <algorithm>

namespace zvonok::server::assessment {

using storage::Row;

QDate finalsEnd(const YearLine& year)
{
    const QDate summer(year.to.year(), 8, 31); // a school year ends with August
    return qMax(year.to, summer);
}

PeriodLine examPeriod(const YearLine& year, const ExamLine& exam)
{
    return {{},        PeriodKind::Exam, exam.ordinal,
            exam.name, year.from,        exam.day.isValid() ? exam.day : finalsEnd(year)};
}

PeriodLine finalPeriod(const YearLine& year)
{
    return {{}, PeriodKind::Final, 1, {}, year.from, finalsEnd(year)};
}

QList<ExamLine> exams(storage::ReadScope& scope, Id<SchoolYear> year, qint32 grade,
                      Id<SchoolClass> schoolClass, Id<Subject> subject)
{
    QList<ExamLine> all;
    scope
        .statement(
            "SELECT e.id, e.year_id, e.grade, e.class_id, c.letter, e.subject_id, s.name AS subject_name, "
            "e.ordinal, e.name, e.scale, e.highest, e.satisfactory_from, e.good_from, e.excellent_from, "
            "e.by_choice, e.heads_only, e.day, e.version, (SELECT COUNT(*) FROM exam_choice x "
            "WHERE x.exam_id = e.id AND x.chosen = 1) AS chosen_count FROM exam_plan e "
            "JOIN subject s ON s.id = e.subject_id LEFT JOIN school_class c ON c.id = e.class_id "
            "WHERE e.year_id = :year AND e.withdrawn = 0 AND ({int:grade} = 0 OR e.grade = {int:grade}) "
            "AND ({int:class} = 0 OR e.class_id IS NULL OR e.class_id = {int:class}) "
            "AND ({int:subject} = 0 OR e.subject_id = {int:subject}) "
            "ORDER BY e.grade, s.ordinal, s.name, e.ordinal")
        .bind("year", year.value)
        .bind("grade", grade)
        .bind("class", schoolClass.value)
        .bind("subject", subject.value)
        .each([&](const Row& row) {
            ExamLine line;
            line.id = row.id<Exam>("id");
            line.year = row.id<SchoolYear>("year_id");
            line.grade = qint32(row.number("grade"));
            line.schoolClass = row.id<SchoolClass>("class_id");
            if (line.schoolClass)
                line.className = QString::number(line.grade) + row.text("letter");
            line.subject = row.id<Subject>("subject_id");
            line.subjectName = row.text("subject_name");
            line.ordinal = qint32(row.number("ordinal"));
            line.name = row.text("name");
            line.scale = row.enumOf<ExamScale>("scale");
            line.highest = qint32(row.number("highest"));
            line.satisfactoryFrom = qint32(row.number("satisfactory_from"));
            line.goodFrom = qint32(row.number("good_from"));
            line.excellentFrom = qint32(row.number("excellent_from"));
            line.byChoice = row.flag("by_choice");
            line.headsOnly = row.flag("heads_only");
            line.day = row.date("day");
            line.chosen = qint32(row.number("chosen_count"));
            line.version = row.number("version");
            all.append(line);
        });
    return all;
}

QList<JointSubjects> jointsOf(storage::ReadScope& scope, const AssessmentRules::FinalOf& final,
                              const SubjectNames& names)
{
    QList<JointSubjects> joints;
    if (final.joints.isEmpty())
        return joints;
    const auto keyOf = [&](const QString& name) { return foldName(names.canonical(name).name); };
    struct Named {
        Id<Subject> id;
        QString name;
    };
    QHash<QString, QList<Named>> byKey;
    scope.statement("SELECT id, name FROM subject ORDER BY ordinal, id").each([&](const Row& row) {
        const QString name = row.text("name");
        byKey[keyOf(name)].append({row.id<Subject>("id"), name});
    });
    for (const AssessmentRules::Joint& rule : final.joints) {
        JointSubjects joint;
        const auto add = [&](const QString& name) {
            const QList<Named> those = byKey.value(keyOf(name));
            for (const Named& each : those) {
                if (joint.ids.contains(each.id)) // two names of the rule are one in the dictionary
                    continue;
                joint.ids.append(each.id);
                joint.names.append(each.name);
            }
        };
        for (const QString& name : rule.of)
            add(name);
        joint.parts = joint.ids.size();
        add(rule.subject);
        joints.append(joint);
    }
    return joints;
}

QList<Id<Subject>> movedWith(const QList<JointSubjects>& joints, Id<Subject> subject)
{
    for (const JointSubjects& joint : joints)
        if (joint.ids.contains(subject))
            return joint.ids;
    return {subject};
}

int SheetShape::column(PeriodKind kind, qint32 ordinal) const
{
    for (int i = 0; i < columns.size(); ++i)
        if (columns.at(i).kind == kind && columns.at(i).ordinal == ordinal)
            return i;
    return -1;
}

const ExamLine* SheetShape::exam(int column) const
{
    const int at = column - yearColumn - 1;
    return column >= 0 && at >= 0 && at < exams.size() ? &exams.at(at) : nullptr;
}

MarkScale SheetShape::scale(int column) const
{
    const ExamLine* its = exam(column);
    return its ? examScaleOf(its->scale, its->highest) : subjectScale;
}

SheetShape shapeOf(storage::ReadScope& scope, const groups::GroupInfo& group, const AssessmentNorms& norms,
                   const SubjectNames& names)
{
    SheetShape shape;
    shape.group = group;
    const QList<YearLine> years = calendar::years(scope, group.year);
    if (years.isEmpty())
        return shape;
    shape.year = years.first();
    shape.rules = norms.on(qMin(scope.today(), shape.year.to));
    shape.subjectScale = group.scaleOn(qMin(scope.today(), shape.year.to));
    shape.grade =
        qint32(scope
                   .statement("SELECT COALESCE((SELECT c.grade FROM school_class c WHERE c.id = g.class_id), "
                              "(SELECT MIN(c.grade) FROM group_membership gm JOIN class_membership cm "
                              "ON cm.pupil_id = gm.pupil_id JOIN school_class c ON c.id = cm.class_id "
                              "WHERE gm.group_id = g.id AND c.year_id = g.year_id)) AS grade "
                              "FROM study_group g WHERE g.id = :group")
                   .bind("group", group.id)
                   .number()
                   .value_or(0));
    shape.columns = periodsOf(shape.year, shape.rules.periodKind(shape.grade));
    shape.yearColumn = int(shape.columns.size()) - 1;
    if (shape.grade == 0)
        return shape;
    // A group of several classes has the exams of the whole grade only.
    const Id<SchoolClass> schoolClass{group.schoolClass ? group.schoolClass.value : -1};
    shape.exams = exams(scope, group.year, shape.grade, schoolClass, group.subject);
    for (const ExamLine& exam : std::as_const(shape.exams))
        shape.columns.append(examPeriod(shape.year, exam));
    shape.final = shape.rules.finalOf(shape.grade);
    const QList<JointSubjects> joints = jointsOf(scope, shape.final, names);
    for (const JointSubjects& each : joints)
        if (each.ids.contains(group.subject))
            shape.joint = each;
    bool examined = !shape.exams.isEmpty();
    if (shape.joint) {
        const QList<ExamLine> all = exams(scope, group.year, shape.grade, {}, {});
        for (const ExamLine& exam : all) {
            if (!shape.joint->ids.contains(exam.subject))
                continue;
            shape.jointExams.append(exam);
            examined = examined || !exam.schoolClass || exam.schoolClass == schoolClass;
        }
    }
    if (shape.final.rule == FinalRule::None || (!shape.final.always && !examined))
        return shape;
    shape.finalColumn = int(shape.columns.size());
    shape.columns.append(finalPeriod(shape.year));
    return shape;
}

QHash<qint64, QSet<qint64>> choices(storage::ReadScope& scope, const QList<ExamLine>& exams)
{
    QHash<qint64, QSet<qint64>> chosen;
    QList<Id<Exam>> ids;
    for (const ExamLine& exam : exams) {
        if (!exam.byChoice)
            continue;
        ids.append(exam.id);
        chosen.insert(exam.id.value, {});
    }
    if (ids.isEmpty())
        return chosen;
    scope.statement("SELECT exam_id, pupil_id FROM exam_choice WHERE chosen = 1 AND exam_id {in:ids}")
        .bindList("ids", ids)
        .each([&](const Row& row) { chosen[row.number("exam_id")].insert(row.number("pupil_id")); });
    return chosen;
}

} // namespace zvonok::server::assessment
