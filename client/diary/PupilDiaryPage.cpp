// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/diary/PupilDiaryPage.h"

#include "client/diary/DiaryTexts.h"
#include "client/link/FailureText.h"
#include "client/link/ServerLink.h"
#include "client/widgets/EmptyState.h"
#include "common/people/SearchKey.h"
#include "common/reports/ReportMessages.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>

#include <algorithm>

namespace zvonok::client {

namespace {

const QString pupilKey = QStringLiteral("diary.pupil");
const QString messageKey = QStringLiteral("diary");
constexpr int daysOfWeek = 7;

bool reachesOthers(const Desk& desk)
{
    const auto& grants = desk.who().grants;
    return std::any_of(grants.begin(), grants.end(), [](const GrantLine& grant) {
        return grant.permission == Permission::DiaryRead && (grant.reach & ~unsigned(Reach::Self)) != 0;
    });
}

QDate mondayOf(const QDate& day) { return day.addDays(1 - day.dayOfWeek()); }

} // namespace

PupilDiaryPage::PupilDiaryPage(Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_ofStaff(reachesOthers(desk)), m_weekModel(new DiaryWeekModel(this)),
      m_totalsModel(new DiaryTotalsModel(this)), m_messages(new MessageBar(desk.theme(), this)),
      m_choice(new QComboBox(this)), m_span(new QLabel(this)), m_tabs(new QTabWidget(this))
{
    buildBar();
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildWeek(), tr("&Week"));
    m_tabs->addTab(buildTotals(), tr("&Results"));
    setFocusProxy(m_week);
    declareKeys();
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        (onTotals() ? m_totals : m_week)->setFocus();
        if (onTotals())
            loadTotals();
        placed();
    });
    connect(&desk.link(), &ServerLink::ready, this, &PupilDiaryPage::refresh);
    // Spread, so that the parents of a school do not all ask in one instant.
    m_again.setInterval(180'000 + QRandomGenerator::global()->bounded(60'000));
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    m_again.start();
    m_pending = QString::fromUtf8(desk.settings().read(pupilKey));
    loadPupils();
}

void PupilDiaryPage::addKey(const QString& text, const QKeySequence& keys, std::function<void()> act)
{
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(act));
    addAction(action);
}

void PupilDiaryPage::declareKeys()
{
    struct Key {
        const char* id;
        QString text;
        QKeySequence keys;
        std::function<void()> act;
    };
    const QList<Key> keys{
        {"diary.weekBefore", tr("The week before"), QKeySequence(Qt::ALT | Qt::Key_PageUp),
         [this] { goWeeks(-1); }},
        {"diary.weekAfter", tr("The week after"), QKeySequence(Qt::ALT | Qt::Key_PageDown),
         [this] { goWeeks(1); }},
        {"diary.today", tr("The week of today"), QKeySequence(Qt::ALT | Qt::Key_Home), [this] { goToday(); }},
        {"diary.pupilBefore", tr("The pupil before"), QKeySequence(Qt::CTRL | Qt::Key_PageUp),
         [this] { goPupils(-1); }},
        {"diary.pupilAfter", tr("The next pupil"), QKeySequence(Qt::CTRL | Qt::Key_PageDown),
         [this] { goPupils(1); }}};
    for (const Key& key : keys) {
        const QString id = QString::fromLatin1(key.id);
        addKey(key.text, key.keys, key.act);
        const auto& known = m_desk.actions().commands();
        if (std::none_of(known.begin(), known.end(), [&](const Command& each) { return each.id == id; }))
            m_desk.actions().declare(
                {id, key.text, {}, {key.keys}, int(Permission::DiaryRead), key.text, true});
    }
}

void PupilDiaryPage::tellFailure(const QString& what, const Failure& failure)
{
    if (failure.code == FailureCode::ConnectionLost) // ready() asks again
        return;
    m_messages->show({messageKey, MessageLevel::Warning,
                      what + QStringLiteral(": ") + FailureText::sentence(failure), tr("Try again"),
                      [this] { refresh(); }, true});
}

bool PupilDiaryPage::onTotals() const { return m_tabs->currentIndex() == 1; }

bool PupilDiaryPage::isEmptyShown() const { return m_weekStack->currentWidget() == m_empty; }

QString PupilDiaryPage::details() const { return m_details->text(); }

// -------------------------------------------------------------------------------------------------- pupils

void PupilDiaryPage::loadPupils()
{
    if (m_desk.link().state() != ServerLink::State::Ready)
        return;
    m_desk.link()
        .call(ListPupils{})
        .then(this, [this, asked = ++m_askedPupils](const Result<PupilList>& pupils) {
            if (asked != m_askedPupils)
                return;
            if (!pupils)
                return tellFailure(tr("The list of pupils was not read"), pupils.error());
            showPupils(pupils->pupils);
        });
}

void PupilDiaryPage::showPupils(const QList<PupilLine>& pupils)
{
    m_pupils = pupils;
    const QSignalBlocker silent(m_choice);
    m_choice->clear();
    for (const PupilLine& each : std::as_const(m_pupils))
        m_choice->addItem(each.className.isEmpty()
                              ? fullName(each.name)
                              : QString(fullName(each.name) + QStringLiteral(", ") + each.className),
                          each.id.value);
    m_choice->setVisible(m_ofStaff || m_pupils.size() > 1);
    m_nobody = m_pupils.isEmpty();
    if (m_nobody) {
        showNobody(tr("No diary to show"),
                   m_ofStaff ? tr("Pupils of your groups and of your class appear here.")
                             : tr("The school has not linked your account with a pupil yet, or no longer "
                                  "does. Ask the class teacher."));
        return;
    }
    QString to = std::exchange(m_pending, {});
    if (m_pupil && m_choice->findData(m_pupil.value) >= 0) {
        m_choice->setCurrentIndex(m_choice->findData(m_pupil.value));
        if (to.isEmpty())
            return;
    }
    if (to.isEmpty())
        to = QString::number((m_desk.who().pupil ? m_desk.who().pupil : m_pupils.first().id).value);
    open(to);
    if (!m_pupil) // who was looked at last is no longer here
        choose(m_pupils.first().id);
}

void PupilDiaryPage::open(const QString& place)
{
    if (place.isEmpty())
        return;
    if (m_pupils.isEmpty()) {
        m_pending = place;
        return;
    }
    const QString whom = place.section(u'/', 0, 0);
    const QString what = place.section(u'/', 1, 1);
    qsizetype at = -1;
    const qint64 id = whom.toLongLong();
    for (qsizetype i = 0; i < m_pupils.size() && at < 0; ++i)
        if (id > 0 ? m_pupils.at(i).id.value == id
                   : fullName(m_pupils.at(i).name).startsWith(whom, Qt::CaseInsensitive))
            at = i;
    if (at < 0) {
        m_messages->show({messageKey,
                          MessageLevel::Warning,
                          tr("There is no such pupil for you: choose one in the list"),
                          {},
                          {},
                          true});
        return;
    }
    if (const QDate day = QDate::fromString(what, Qt::ISODate); day.isValid())
        m_monday = mondayOf(day);
    choose(m_pupils.at(at).id);
    if (!what.isEmpty())
        m_tabs->setCurrentIndex(what == QLatin1String("totals") ? 1 : 0);
}

QString PupilDiaryPage::place() const
{
    if (!m_pupil)
        return m_pending;
    const QString id = QString::number(m_pupil.value);
    if (onTotals())
        return id + QStringLiteral("/totals");
    return m_monday.isValid() ? QString(id + u'/' + m_monday.toString(Qt::ISODate)) : id;
}

void PupilDiaryPage::placed() { Q_EMIT placeChanged(place()); }

void PupilDiaryPage::choose(Id<Pupil> pupil)
{
    const bool other = pupil != m_pupil;
    m_pupil = pupil;
    {
        const QSignalBlocker silent(m_choice);
        m_choice->setCurrentIndex(m_choice->findData(pupil.value));
    }
    m_desk.settings().write(pupilKey, QByteArray::number(pupil.value));
    if (other) {
        m_totalsModel->setTotals({});
        m_whatIf->setSubject({}, -1, 0);
    }
    loadWeek();
    if (onTotals())
        loadTotals();
    Q_EMIT captionChanged(m_choice->currentText());
    placed();
}

void PupilDiaryPage::goPupils(int pupils)
{
    if (m_pupils.size() < 2)
        return;
    const int count = int(m_pupils.size());
    const int now = std::max(0, m_choice->findData(m_pupil.value));
    choose(m_pupils.at((now + pupils % count + count) % count).id);
}

void PupilDiaryPage::find()
{
    m_choice->setFocus();
    if (m_choice->lineEdit())
        m_choice->lineEdit()->selectAll();
}

// ---------------------------------------------------------------------------------------------------- week

void PupilDiaryPage::refresh()
{
    if (m_desk.link().state() != ServerLink::State::Ready)
        return;
    loadPupils();
    if (!m_pupil)
        return;
    loadWeek();
    if (onTotals())
        loadTotals();
}

void PupilDiaryPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_pupil && m_desk.link().state() == ServerLink::State::Ready) {
        loadWeek(); // what was put meanwhile
        if (onTotals())
            loadTotals();
    }
}

void PupilDiaryPage::loadWeek()
{
    if (!m_pupil || m_desk.link().state() != ServerLink::State::Ready)
        return;
    m_desk.link()
        .call(OpenDiary{m_pupil, m_monday, {}})
        .then(this, [this, asked = ++m_askedWeek](const Result<DiaryPage>& page) {
            if (asked != m_askedWeek)
                return;
            if (!page)
                return tellFailure(tr("The week was not read"), page.error());
            m_messages->dismiss(messageKey);
            showWeek(*page);
        });
}

void PupilDiaryPage::showWeek(const DiaryPage& page)
{
    const bool same = page.pupil == m_weekModel->page().pupil && page.from == m_weekModel->page().from;
    const int current = same ? m_week->currentIndex().row() : -1;
    m_monday = page.from;
    m_span->setText(DiaryTexts::week(page.from, page.to));
    m_week->clearSpans();
    m_weekModel->setPage(page);
    for (int row = 0; row < m_weekModel->rowCount(); ++row)
        if (m_weekModel->isHeading(row))
            m_week->setSpan(row, 0, 1, DiaryWeekModel::ColumnCount);
    fitRows();
    m_weekLoaded = true;
    if (m_weekModel->rowCount() == 0) {
        QString why;
        for (const QString& name : page.offNames)
            why += (why.isEmpty() ? QString() : QStringLiteral(", ")) + name;
        showNobody(why.isEmpty() ? tr("No lessons in this week") : why,
                   tr("Alt+Page Up and Alt+Page Down go to the weeks before and after."));
    } else {
        m_weekStack->setCurrentIndex(0);
        int row = current >= 0 ? current : m_weekModel->rowOfDay(page.today);
        for (int i = 0; m_wantedDay.isValid() && i < m_weekModel->rowCount(); ++i) {
            const int lesson = m_weekModel->lessonOf(i);
            if (lesson >= 0 && page.lessonDates.value(lesson) == m_wantedDay &&
                page.subjects.value(page.lessonSubjects.value(lesson)) == m_wantedSubject)
                row = i;
        }
        m_wantedDay = {};
        if (row < 0)
            row = 0;
        if (m_weekModel->isHeading(row) && row + 1 < m_weekModel->rowCount() && current < 0)
            ++row; // its first lesson
        m_week->setCurrentIndex(m_weekModel->index(std::min(row, m_weekModel->rowCount() - 1), 1));
        m_week->scrollTo(m_week->currentIndex().siblingAtRow(
            std::max(0, m_weekModel->rowOfDay(m_weekModel->page().today))));
        m_week->scrollTo(m_week->currentIndex());
    }
    showOverdue(page);
    showDetails();
    if (!page.whole)
        m_messages->show(
            {messageKey, MessageLevel::Info, tr("Only the subjects that you teach are shown"), {}, {}, true});
    placed();
}

void PupilDiaryPage::showNobody(const QString& title, const QString& explanation)
{
    m_empty->setText(title, explanation);
    m_empty->setAction(m_pupil ? tr("To the week of today") : QString());
    m_weekStack->setCurrentWidget(m_empty);
}

void PupilDiaryPage::fitRows() { m_week->resizeRowsToContents(); }

void PupilDiaryPage::showOverdue(const DiaryPage& page)
{
    m_overdue->clear();
    const QLocale locale;
    for (qsizetype i = 0; i < page.overdueDates.size(); ++i) {
        const WorkTypeNorm norm = m_weekModel->types().norm(page.overdueTypes.value(i));
        QString work = DiaryTexts::work(norm, page.overdueTitles.value(i));
        if (page.overdueDuties.value(i))
            work = tr("%1 (dot)").arg(work);
        const QString subject = page.subjects.value(page.overdueSubjects.value(i));
        auto* item =
            new QTreeWidgetItem(m_overdue, {locale.toString(page.overdueDates.at(i), QStringLiteral("dd.MM")),
                                            QString(subject + QStringLiteral(" – ") + work)});
        item->setData(0, Qt::UserRole, page.overdueDates.at(i));
        item->setData(1, Qt::UserRole, subject);
        item->setToolTip(1, tr("%1, weight %2").arg(work).arg(page.overdueWeights.value(i)));
        item->setTextAlignment(0, Qt::AlignTop | Qt::AlignLeft);
        item->setTextAlignment(1, Qt::AlignTop | Qt::AlignLeft);
    }
    m_overdue->resizeColumnToContents(0);
    const int line = m_overdue->fontMetrics().height() * 2 + 6; // a work may take two
    m_overdue->setFixedHeight(std::min(220, 8 + line * int(page.overdueDates.size())));
    m_overdue->setVisible(!page.overdueDates.isEmpty());
    m_overdueTitle->setText(page.overdueDates.isEmpty()
                                ? tr("Nothing is overdue")
                                : tr("%n work(s) overdue", nullptr, int(page.overdueDates.size())));
}

void PupilDiaryPage::showDetails()
{
    const int lesson = m_weekModel->lessonOf(m_week->currentIndex().row());
    showFiles(lesson);
    if (lesson < 0) {
        m_details->setText(tr("Choose a lesson to read all about it."));
        return;
    }
    const DiaryPage& page = m_weekModel->page();
    QString html =
        QStringLiteral("<b>") + page.subjects.value(page.lessonSubjects.value(lesson)).toHtmlEscaped() +
        QStringLiteral("</b><br>") + DiaryTexts::day(page.lessonDates.value(lesson)).toHtmlEscaped() +
        QStringLiteral(", ") + tr("lesson %1").arg(page.lessonNumbers.value(lesson)).toHtmlEscaped();
    const QStringList lines = m_weekModel->details(lesson);
    for (const QString& line : lines)
        html += QStringLiteral("<p>") + line.toHtmlEscaped() + QStringLiteral("</p>");
    m_details->setText(html);
}

void PupilDiaryPage::showFiles(int lesson)
{
    FilePlace place;
    place.key = m_pupil.value;
    place.read = [&link = m_desk.link(), pupil = m_pupil](Id<AttachedFile> file, qint32 ordinal,
                                                          QObject* context, const FileFetcher::Then& then) {
        link.call(ReadDiaryFile{pupil, file, ordinal}).then(context, then);
    };
    m_files->setPlace(place, m_weekModel->files(lesson), false);
}

void PupilDiaryPage::goWeeks(int weeks)
{
    if (!m_monday.isValid())
        return;
    m_tabs->setCurrentIndex(0);
    m_monday = m_monday.addDays(qint64(weeks) * daysOfWeek);
    loadWeek();
}

void PupilDiaryPage::goToday()
{
    m_tabs->setCurrentIndex(0);
    m_monday = {};
    loadWeek();
}

void PupilDiaryPage::goToLesson(const QDate& day, const QString& subject)
{
    m_wantedDay = day;
    m_wantedSubject = subject;
    m_monday = mondayOf(day);
    loadWeek();
    m_week->setFocus();
}

// -------------------------------------------------------------------------------------------------- totals

void PupilDiaryPage::loadTotals()
{
    if (!m_pupil || m_desk.link().state() != ServerLink::State::Ready)
        return;
    m_desk.link()
        .call(OpenDiaryTotals{m_pupil, m_monday})
        .then(this, [this, asked = ++m_askedTotals](const Result<DiaryTotals>& totals) {
            if (asked != m_askedTotals)
                return;
            if (!totals)
                return tellFailure(tr("The results were not read"), totals.error());
            showTotals(*totals);
        });
}

void PupilDiaryPage::showTotals(const DiaryTotals& totals)
{
    const DiaryTotals& before = m_totalsModel->totals();
    const bool same = before.pupil == totals.pupil && before.periods.size() == totals.periods.size() &&
                      before.subjects == totals.subjects;
    const int row = same ? std::max(0, m_totals->currentIndex().row()) : 0;
    const int period = same ? m_totalsModel->period() : totals.current;
    m_totalsModel->setTotals(totals);
    m_totalsModel->setPeriod(period);
    {
        const QSignalBlocker silent(m_period);
        m_period->clear();
        for (const PeriodLine& each : totals.periods)
            m_period->addItem(each.name);
        m_period->setCurrentIndex(m_totalsModel->period());
    }
    m_totals->resizeColumnsToContents();
    m_totals->setColumnWidth(0, std::max(170, m_totals->columnWidth(0)));
    if (m_totalsModel->rowCount() > 0)
        m_totals->setCurrentIndex(m_totalsModel->index(row, 0));
    m_whatIf->setSubject(totals, m_totalsModel->rowCount() > 0 ? row : -1, m_totalsModel->period());
}

// --------------------------------------------------------------------------------------------------- print

void PupilDiaryPage::print()
{
    if (!m_pupil)
        return;
    RunReport request;
    request.report = onTotals() ? QStringLiteral("diary-totals") : QStringLiteral("diary");
    request.language = QLocale().language() == QLocale::English ? QStringLiteral("en") : QStringLiteral("ru");
    request.pupil = m_pupil;
    request.from = m_monday;
    request.to = onTotals() ? m_monday : m_weekModel->page().to;
    m_desk.link().call(request).then(this, [this, id = request.report](const Result<ReportResult>& result) {
        if (!result)
            return tellFailure(tr("The diary was not prepared for printing"), result.error());
        m_desk.preview({result->document}, id);
    });
}

} // namespace zvonok::client
