<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
    <context>
        <name>AdminPages</name>
        <message>
            <source>&amp;Accounts</source>
            <translation>Уч&amp;ётные записи</translation>
        </message>
        <message>
            <source>Who may log in, one-time passwords, roles</source>
            <translation>Кто может входить, первые пароли, роли</translation>
        </message>
        <message>
            <source>A&amp;udit log</source>
            <translation>Журнал &amp;действий</translation>
        </message>
        <message>
            <source>Who changed what, when and from where</source>
            <translation>Кто, что, когда и откуда изменил</translation>
        </message>
    </context>
    <context>
        <name>AdminTexts</name>
        <message>
            <source>System administrator</source>
            <translation>Системный администратор</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Координатор</translation>
        </message>
        <message>
            <source>Head of school</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>Deputy head</source>
            <translation>Завуч</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Секретарь</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Учитель</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Ученик</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Родитель</translation>
        </message>
        <message>
            <source>Unknown role</source>
            <translation>Неизвестная роль</translation>
        </message>
        <message>
            <source>Logged in</source>
            <translation>Вход</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>Возвращение после обрыва связи</translation>
        </message>
        <message>
            <source>Logged out</source>
            <translation>Выход</translation>
        </message>
        <message>
            <source>Failed to log in</source>
            <translation>Неудачный вход</translation>
        </message>
        <message>
            <source>Account created</source>
            <translation>Создана учётная запись</translation>
        </message>
        <message>
            <source>One-time password issued</source>
            <translation>Выдан первый пароль</translation>
        </message>
        <message>
            <source>Password changed</source>
            <translation>Смена пароля</translation>
        </message>
        <message>
            <source>Account disabled</source>
            <translation>Учётная запись отключена</translation>
        </message>
        <message>
            <source>Account enabled</source>
            <translation>Учётная запись включена</translation>
        </message>
        <message>
            <source>Roles changed</source>
            <translation>Изменены роли</translation>
        </message>
        <message>
            <source>Printed or exported</source>
            <translation>Печать или выгрузка</translation>
        </message>
        <message>
            <source>Backup made</source>
            <translation>Резервная копия</translation>
        </message>
        <message>
            <source>Setting changed</source>
            <translation>Изменена настройка</translation>
        </message>
        <message>
            <source>This is the last administrator who can log in. Give the role to somebody else first.</source>
            <translation>Это последний администратор, который может войти. Сначала дайте эту роль кому-нибудь ещё.</translation>
        </message>
        <message>
            <source>Somebody else changed this account meanwhile. The list was read again; please repeat.</source>
            <translation>Эту учётную запись тем временем изменил кто-то другой. Список прочитан заново, повторите.</translation>
        </message>
        <message>
            <source>You may not change an account that has more rights than yours.</source>
            <translation>Нельзя изменять учётную запись, у которой больше прав, чем у вас.</translation>
        </message>
        <message>
            <source>This account does not exist any more. The list was read again.</source>
            <translation>Такой учётной записи больше нет. Список прочитан заново.</translation>
        </message>
        <message>
            <source>This has been done already. Read the list again; if the passwords were not printed, issue new ones.</source>
            <translation>Это уже сделано. Прочитайте список заново; если пароли не напечатаны, выдайте новые.</translation>
        </message>
        <message>
            <source>Mark put</source>
            <translation>Поставлена отметка</translation>
        </message>
        <message>
            <source>Mark cleared</source>
            <translation>Отметка убрана</translation>
        </message>
        <message>
            <source>Absence put</source>
            <translation>Отмечен пропуск</translation>
        </message>
        <message>
            <source>Absence cleared</source>
            <translation>Пропуск снят</translation>
        </message>
        <message>
            <source>Topic or homework changed</source>
            <translation>Изменены тема или задание</translation>
        </message>
        <message>
            <source>Work of a lesson changed</source>
            <translation>Изменена работа урока</translation>
        </message>
        <message>
            <source>Pupil added</source>
            <translation>Добавлен ученик</translation>
        </message>
        <message>
            <source>Pupil's card changed</source>
            <translation>Изменена карточка ученика</translation>
        </message>
        <message>
            <source>Pupil moved</source>
            <translation>Движение ученика</translation>
        </message>
        <message>
            <source>Member of staff added</source>
            <translation>Добавлен сотрудник</translation>
        </message>
        <message>
            <source>Card of staff changed</source>
            <translation>Изменена карточка сотрудника</translation>
        </message>
        <message>
            <source>Class added</source>
            <translation>Добавлен класс</translation>
        </message>
        <message>
            <source>Class changed</source>
            <translation>Изменён класс</translation>
        </message>
        <message>
            <source>Group changed</source>
            <translation>Изменена группа</translation>
        </message>
        <message>
            <source>Members of a group changed</source>
            <translation>Изменён состав группы</translation>
        </message>
        <message>
            <source>Teachers of a group changed</source>
            <translation>Изменены учителя группы</translation>
        </message>
        <message>
            <source>Weekly lessons of a group changed</source>
            <translation>Изменены уроки группы по неделям</translation>
        </message>
        <message>
            <source>Subject changed</source>
            <translation>Изменён предмет</translation>
        </message>
        <message>
            <source>School year changed</source>
            <translation>Изменён учебный год</translation>
        </message>
        <message>
            <source>Lists imported</source>
            <translation>Внесены списки</translation>
        </message>
        <message>
            <source>Import undone</source>
            <translation>Импорт отменён</translation>
        </message>
        <message>
            <source>Demo school made</source>
            <translation>Создана демонстрационная школа</translation>
        </message>
        <message>
            <source>account</source>
            <translation>учётная запись</translation>
        </message>
        <message>
            <source>session</source>
            <translation>сеанс</translation>
        </message>
        <message>
            <source>pupil</source>
            <translation>ученик</translation>
        </message>
        <message>
            <source>member of staff</source>
            <translation>сотрудник</translation>
        </message>
        <message>
            <source>class</source>
            <translation>класс</translation>
        </message>
        <message>
            <source>group</source>
            <translation>группа</translation>
        </message>
        <message>
            <source>lesson</source>
            <translation>урок</translation>
        </message>
        <message>
            <source>work</source>
            <translation>работа</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>предмет</translation>
        </message>
        <message>
            <source>school year</source>
            <translation>учебный год</translation>
        </message>
        <message>
            <source>import</source>
            <translation>импорт</translation>
        </message>
        <message>
            <source>backup</source>
            <translation>копия</translation>
        </message>
        <message>
            <source>address</source>
            <translation>адрес</translation>
        </message>
        <message>
            <source>school</source>
            <translation>школа</translation>
        </message>
        <message>
            <source>setting</source>
            <translation>настройка</translation>
        </message>
        <message>
            <source>report</source>
            <translation>отчёт</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
        <message>
            <source>no</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>Guardian added</source>
            <translation>Добавлен представитель</translation>
        </message>
        <message>
            <source>Guardian changed</source>
            <translation>Изменён представитель</translation>
        </message>
        <message>
            <source>Guardian linked with a pupil</source>
            <translation>Представитель связан с учеником</translation>
        </message>
        <message>
            <source>Guardian no longer of a pupil</source>
            <translation>Больше не представитель ученика</translation>
        </message>
        <message>
            <source>guardian</source>
            <translation>представитель</translation>
        </message>
        <message>
            <source>Guardian taken back with an import</source>
            <translation>Представитель убран вместе с импортом</translation>
        </message>
        <message>
            <source>Guardian as before an import</source>
            <translation>Представитель возвращён к виду до импорта</translation>
        </message>
    </context>
    <context>
        <name>ControlRows</name>
        <message>
            <source>Journal</source>
            <translation>Журнал</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Учитель</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Уроков</translation>
        </message>
        <message>
            <source>Lessons that are counted: those of the last days may still be filled in time</source>
            <translation>Учтённые уроки: последние ещё могут быть заполнены в срок</translation>
        </message>
        <message>
            <source>No topic</source>
            <translation>Без темы</translation>
        </message>
        <message>
            <source>Lessons without a topic</source>
            <translation>Уроки без темы</translation>
        </message>
        <message>
            <source>No homework</source>
            <translation>Без задания</translation>
        </message>
        <message>
            <source>Lessons without homework; “—”: the class is taught without</source>
            <translation>Уроки без домашнего задания; «—»: в классе не задают</translation>
        </message>
        <message>
            <source>No marks</source>
            <translation>Без отметок</translation>
        </message>
        <message>
            <source>Lessons with neither a mark nor an absence; “—”: the class is taught without marks</source>
            <translation>Уроки, где нет ни отметки, ни пропуска; «—»: безотметочное обучение</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Опоздания</translation>
        </message>
        <message>
            <source>Lessons whose topic or homework was written later than allowed</source>
            <translation>Уроки, у которых тема или задание записаны позже срока</translation>
        </message>
        <message>
            <source>Marks late</source>
            <translation>Отметки поздно</translation>
        </message>
        <message>
            <source>Lessons with a mark that was put later than allowed; corrections are none</source>
            <translation>Уроки с отметкой, поставленной позже срока; исправления не считаются</translation>
        </message>
        <message>
            <source>Delay</source>
            <translation>Опоздание</translation>
        </message>
        <message>
            <source>The longest delay: days beyond what is allowed</source>
            <translation>Наибольшее опоздание: дней сверх срока</translation>
        </message>
        <message>
            <source>Filled, %</source>
            <translation>Заполнено, %</translation>
        </message>
        <message>
            <source>Share of lessons with a topic and, where it is due, homework</source>
            <translation>Доля уроков с темой и, где положено, домашним заданием</translation>
        </message>
        <message>
            <source>Filled up to</source>
            <translation>Заполнен по</translation>
        </message>
        <message>
            <source>The newest lesson that is filled</source>
            <translation>Последний заполненный урок</translation>
        </message>
        <message numerus="yes">
            <source>All %n journal(s)</source>
            <translation>
                <numerusform>Всего %n журнал</numerusform>
                <numerusform>Всего %n журнала</numerusform>
                <numerusform>Всего %n журналов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n journal(s)</source>
            <translation>
                <numerusform>%n журнал</numerusform>
                <numerusform>%n журнала</numerusform>
                <numerusform>%n журналов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s) up to %1</source>
            <translation>
                <numerusform>%n урок по %1</numerusform>
                <numerusform>%n урока по %1</numerusform>
                <numerusform>%n уроков по %1</numerusform>
            </translation>
        </message>
        <message>
            <source>filled %1 %</source>
            <translation>заполнено %1 %</translation>
        </message>
        <message numerus="yes">
            <source>%n below %1 %</source>
            <translation>
                <numerusform>%n ниже %1 %</numerusform>
                <numerusform>%n ниже %1 %</numerusform>
                <numerusform>%n ниже %1 %</numerusform>
            </translation>
        </message>
        <message>
            <source>no topic</source>
            <translation>нет темы</translation>
        </message>
        <message>
            <source>no homework</source>
            <translation>нет задания</translation>
        </message>
        <message>
            <source>no marks</source>
            <translation>нет отметок</translation>
        </message>
        <message>
            <source>written late</source>
            <translation>записано поздно</translation>
        </message>
        <message>
            <source>marks late</source>
            <translation>отметки поздно</translation>
        </message>
        <message>
            <source>not filled</source>
            <translation>не заполнено</translation>
        </message>
        <message>
            <source>all lessons</source>
            <translation>все уроки</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Number of the lesson on its day</source>
            <translation>Номер урока в этот день</translation>
        </message>
        <message>
            <source>What is wanting</source>
            <translation>Чего не хватает</translation>
        </message>
        <message>
            <source>Days beyond what is allowed</source>
            <translation>Дней сверх срока</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Записано</translation>
        </message>
        <message>
            <source>When the topic was first written</source>
            <translation>Когда тема записана впервые</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Кем</translation>
        </message>
        <message>
            <source>Who wrote the topic first</source>
            <translation>Кто записал тему впервые</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тема</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 — %n lesson(s)</source>
            <translation>
                <numerusform>%1: %2 — %n урок</numerusform>
                <numerusform>%1: %2 — %n урока</numerusform>
                <numerusform>%1: %2 — %n уроков</numerusform>
            </translation>
        </message>
        <message>
            <source>All journals</source>
            <translation>Все журналы</translation>
        </message>
        <message>
            <source>the first %1 are shown</source>
            <translation>показаны первые %1</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Ученик</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Отметок</translation>
        </message>
        <message>
            <source>Marks that are put</source>
            <translation>Поставлено отметок</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Нужно</translation>
        </message>
        <message>
            <source>By now; while the period runs, the part that is over</source>
            <translation>К этому дню: пока период идёт — за прошедшую часть</translation>
        </message>
        <message>
            <source>Wanting</source>
            <translation>Не хватает</translation>
        </message>
        <message>
            <source>Needed less put</source>
            <translation>Нужно минус поставлено</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Пропущено</translation>
        </message>
        <message>
            <source>Lessons that the pupil missed, of those held</source>
            <translation>Сколько уроков пропущено из проведённых</translation>
        </message>
        <message>
            <source>Last mark</source>
            <translation>Последняя отметка</translation>
        </message>
        <message>
            <source>The newest lesson with a mark</source>
            <translation>Последний урок с отметкой</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>No journal takes marks here</source>
            <translation>Здесь нет журналов с отметками</translation>
        </message>
        <message numerus="yes">
            <source>%n pupil(s) with too few marks</source>
            <translation>
                <numerusform>мало отметок у %n обучающегося</numerusform>
                <numerusform>мало отметок у %n обучающихся</numerusform>
                <numerusform>мало отметок у %n обучающихся</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n journal(s)</source>
            <translation>
                <numerusform>в %n журнале</numerusform>
                <numerusform>в %n журналах</numerusform>
                <numerusform>в %n журналах</numerusform>
            </translation>
        </message>
        <message>
            <source>the first %1 lines of %2 are shown</source>
            <translation>показаны первые %1 строк из %2</translation>
        </message>
        <message>
            <source>on average %1 marks per pupil and subject</source>
            <translation>в среднем %1 отметки на обучающегося по предмету</translation>
        </message>
        <message>
            <source>needed for a period: %1, from %2 lessons a week on %3</source>
            <translation>нужно за период: %1, от %2 уроков в неделю — %3</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>Period or day</source>
            <translation>Период или день</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Отметка</translation>
        </message>
        <message>
            <source>The mark in question</source>
            <translation>Отметка, о которой речь</translation>
        </message>
        <message>
            <source>Suggested</source>
            <translation>По правилам</translation>
        </message>
        <message>
            <source>What the rules of the school suggest</source>
            <translation>Что следует по правилам школы</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>Средний балл</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Разница</translation>
        </message>
        <message>
            <source>Mark less average</source>
            <translation>Отметка минус средний балл</translation>
        </message>
        <message>
            <source>Marks behind the average; of a year, marks of its periods</source>
            <translation>Отметок в среднем балле; у года — отметки за его периоды</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Not as the average says</source>
            <translation>Не по среднему баллу</translation>
        </message>
        <message>
            <source>Not attested, with marks enough</source>
            <translation>н/а при достаточных отметках</translation>
        </message>
        <message>
            <source>Too few marks for a period</source>
            <translation>Мало отметок для периода</translation>
        </message>
        <message>
            <source>Mark while absent</source>
            <translation>Отметка при пропуске</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>at least %1 are needed</source>
            <translation>нужно не менее %1</translation>
        </message>
        <message>
            <source>%1, lesson %2</source>
            <translation>%1, урок %2</translation>
        </message>
        <message>
            <source>Nothing contradicts</source>
            <translation>Противоречий нет</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>DiaryTexts</name>
        <message>
            <source>absent, excused</source>
            <translation>пропуск по уважительной причине</translation>
        </message>
        <message>
            <source>absent, ill</source>
            <translation>пропуск по болезни</translation>
        </message>
        <message>
            <source>absent without a reason</source>
            <translation>пропуск без уважительной причины</translation>
        </message>
        <message>
            <source>absent, the reason is not known yet</source>
            <translation>отсутствовал, причина ещё не указана</translation>
        </message>
        <message>
            <source>came late</source>
            <translation>опоздание</translation>
        </message>
        <message>
            <source>exempt from attending</source>
            <translation>освобождение от посещения</translation>
        </message>
        <message>
            <source>debt (dot)</source>
            <translation>долг (точка)</translation>
        </message>
        <message>
            <source>no mark yet</source>
            <translation>отметки ещё нет</translation>
        </message>
        <message>
            <source>%1, debt (dot)</source>
            <translation>%1, долг (точка)</translation>
        </message>
    </context>
    <context>
        <name>FailureText</name>
        <message>
            <source>The connection to the server was lost. It is tried again by itself.</source>
            <translation>Связь с сервером потеряна. Программа подключится сама.</translation>
        </message>
        <message>
            <source>What answers at this address does not speak TLS 1.3: it is not a Zvonok server, or something stands between.</source>
            <translation>По этому адресу отвечает не сервер «Звонка», или между вами кто-то стоит: нет TLS 1.3.</translation>
        </message>
        <message>
            <source>The server's certificate has expired. The administrator must renew it on the server.</source>
            <translation>Срок сертификата сервера истёк. Администратор должен обновить его на сервере.</translation>
        </message>
        <message>
            <source>Nobody answers at %1. Check the address and that the server is switched on.</source>
            <translation>%1 не отвечает. Проверьте адрес и включён ли сервер.</translation>
        </message>
        <message>
            <source>The server shows another key than before. Somebody may be pretending to be it; ask the administrator before anything else. Nothing was sent.</source>
            <translation>У сервера не тот ключ, что прежде. Возможно, кто-то выдаёт себя за него: сначала спросите администратора. Ничего не отправлено.</translation>
        </message>
        <message>
            <source>The server is being restarted. It is tried again by itself.</source>
            <translation>Сервер перезапускается. Программа подключится сама.</translation>
        </message>
        <message>
            <source>The server did not answer in time. Try again.</source>
            <translation>Сервер не ответил вовремя. Попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Отменено.</translation>
        </message>
        <message>
            <source>You are not logged in any more. Log in again; what you typed is kept.</source>
            <translation>Сеанс завершён. Войдите снова; введённое сохранено.</translation>
        </message>
        <message>
            <source>The login or the password is wrong.</source>
            <translation>Неверный логин или пароль.</translation>
        </message>
        <message>
            <source>Your account may not do that.</source>
            <translation>У вашей учётной записи нет на это права.</translation>
        </message>
        <message>
            <source>There is no such thing any more, or it is not for your account.</source>
            <translation>Этого больше нет, или оно не для вашей учётной записи.</translation>
        </message>
        <message>
            <source>The one-time password must be replaced by your own first.</source>
            <translation>Сначала замените первый пароль своим.</translation>
        </message>
        <message numerus="yes">
            <source>Too many attempts. Try again in %n second(s).</source>
            <translation>
                <numerusform>Слишком много попыток. Повторите через %n секунду.</numerusform>
                <numerusform>Слишком много попыток. Повторите через %n секунды.</numerusform>
                <numerusform>Слишком много попыток. Повторите через %n секунд.</numerusform>
            </translation>
        </message>
        <message>
            <source>The password is too short.</source>
            <translation>Пароль слишком короткий.</translation>
        </message>
        <message numerus="yes">
            <source>The password is too short: at least %n character(s).</source>
            <translation>
                <numerusform>Пароль слишком короткий: не меньше %n знака.</numerusform>
                <numerusform>Пароль слишком короткий: не меньше %n знаков.</numerusform>
                <numerusform>Пароль слишком короткий: не меньше %n знаков.</numerusform>
            </translation>
        </message>
        <message>
            <source>This password is among those that are tried first. Take several words of your own.</source>
            <translation>Такой пароль подбирают в первую очередь. Возьмите несколько своих слов.</translation>
        </message>
        <message>
            <source>The new password is the old one.</source>
            <translation>Новый пароль совпадает со старым.</translation>
        </message>
        <message>
            <source>The password holds your name or login. Take another.</source>
            <translation>В пароле есть ваше имя или логин. Возьмите другой.</translation>
        </message>
        <message>
            <source>The password is too weak.</source>
            <translation>Пароль слишком простой.</translation>
        </message>
        <message>
            <source>The server does not accept the value of “%1”. Nothing was changed.</source>
            <translation>Сервер не принимает значение «%1». Ничего не изменено.</translation>
        </message>
        <message>
            <source>The server does not accept the value of “%1” (%2). Nothing was changed.</source>
            <translation>Сервер не принимает значение «%1» (%2). Ничего не изменено.</translation>
        </message>
        <message>
            <source>“%1” must be filled in.</source>
            <translation>Заполните «%1».</translation>
        </message>
        <message>
            <source>This server is of another version and does not know this request. Update the older of the two programs.</source>
            <translation>Сервер другой версии и не знает такого запроса. Обновите ту программу, которая старше.</translation>
        </message>
        <message>
            <source>%1 cannot be read (%2).</source>
            <translation>Не читается: %1 (%2).</translation>
        </message>
        <message>
            <source>Somebody else has changed this meanwhile. Read it again and repeat.</source>
            <translation>Тем временем это изменил кто-то другой. Прочитайте заново и повторите.</translation>
        </message>
        <message>
            <source>This exists already.</source>
            <translation>Такое уже есть.</translation>
        </message>
        <message>
            <source>This period is closed for changes.</source>
            <translation>Этот период закрыт для изменений.</translation>
        </message>
        <message>
            <source>The storage fails: %1. Nothing more is taken until the administrator has looked at it.</source>
            <translation>Отказ хранилища: %1. Пока администратор не посмотрит, ничего больше не принимается.</translation>
        </message>
        <message>
            <source>on the server</source>
            <translation>на сервере</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was changed.</source>
            <translation>Диск заполнен. Ничего не изменено.</translation>
        </message>
        <message>
            <source>“%1” is too large: at most %2.</source>
            <translation>«%1»: слишком много, не больше %2.</translation>
        </message>
        <message>
            <source>The server is busy. Try again in a moment.</source>
            <translation>Сервер занят. Попробуйте чуть позже.</translation>
        </message>
        <message>
            <source>The server refused this (code %1).</source>
            <translation>Сервер отказал (код %1).</translation>
        </message>
        <message>
            <source>The server refused this (code %1, incident %2).</source>
            <translation>Сервер отказал (код %1, случай %2).</translation>
        </message>
        <message>
            <source>Lessons up to %1 were closed by %2.</source>
            <translation>Уроки по %1 закрыты: %2.</translation>
        </message>
        <message>
            <source>Lessons up to %1 were closed by %2: %3.</source>
            <translation>Уроки по %1 закрыты: %2, %3.</translation>
        </message>
        <message numerus="yes">
            <source>Lessons older than %n day(s) are changed by the deputy head only.</source>
            <translation>
                <numerusform>Уроки старше %n дня меняет только завуч.</numerusform>
                <numerusform>Уроки старше %n дней меняет только завуч.</numerusform>
                <numerusform>Уроки старше %n дней меняет только завуч.</numerusform>
            </translation>
        </message>
        <message>
            <source>The plan is approved or waits for approval: it is changed after it is returned, or as a copy.</source>
            <translation>План утверждён или ждёт утверждения: его меняют после возврата или копией.</translation>
        </message>
        <message>
            <source>It is a folder: attach the files in it.</source>
            <translation>Это папка: прикрепите файлы из неё.</translation>
        </message>
        <message>
            <source>The file was changed while it was being sent. Attach it again.</source>
            <translation>Файл изменился во время передачи. Прикрепите его ещё раз.</translation>
        </message>
        <message>
            <source>It cannot be written there. Choose another folder.</source>
            <translation>Туда нельзя записать. Выберите другую папку.</translation>
        </message>
        <message>
            <source>The picture of the clipboard cannot be read.</source>
            <translation>Картинку из буфера обмена не удалось прочитать.</translation>
        </message>
        <message>
            <source>It is not there any more, or may not be read.</source>
            <translation>Файла больше нет, или его нельзя прочитать.</translation>
        </message>
        <message>
            <source>Files of the kind “%1” are not taken: on the reader's computer they may run. Pack it, or attach a PDF.</source>
            <translation>Файлы вида «%1» не принимаются: на компьютере читателя они могут запуститься. Упакуйте файл в архив или прикрепите PDF.</translation>
        </message>
        <message>
            <source>A file needs a name.</source>
            <translation>У файла должно быть имя.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Файл пуст.</translation>
        </message>
        <message>
            <source>It is too large: %1, and the school takes files up to %2.</source>
            <translation>Он слишком велик: %1, а школа принимает файлы до %2.</translation>
        </message>
        <message>
            <source>The school's room for files is full: %1 of %2 are used. Ask the administrator.</source>
            <translation>Место школы для файлов кончилось: занято %1 из %2. Обратитесь к администратору.</translation>
        </message>
        <message>
            <source>Too much was sent in a day without being attached. Try again tomorrow.</source>
            <translation>За день передано слишком много файлов, которые никуда не прикреплены. Попробуйте завтра.</translation>
        </message>
        <message numerus="yes">
            <source>At most %n file(s) can be attached here.</source>
            <translation>
                <numerusform>Сюда можно прикрепить не больше %n файла.</numerusform>
                <numerusform>Сюда можно прикрепить не больше %n файлов.</numerusform>
                <numerusform>Сюда можно прикрепить не больше %n файлов.</numerusform>
            </translation>
        </message>
        <message>
            <source>You stand in at other lessons of this journal: this one is its teacher’s.</source>
            <translation>Вы замещаете на других уроках этого журнала: этот урок ведёт его учитель.</translation>
        </message>
    </context>
    <context>
        <name>FileSource</name>
        <message>
            <source>Picture %1.png</source>
            <translation>Картинка %1.png</translation>
        </message>
    </context>
    <context>
        <name>GridClipboard</name>
        <message>
            <source>beyond the edge of the page</source>
            <translation>за краем страницы</translation>
        </message>
    </context>
    <context>
        <name>ImportTexts</name>
        <message>
            <source>Pupils</source>
            <translation>Ученики</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Сотрудники</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Классы</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Группы</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Неизвестно</translation>
        </message>
        <message>
            <source>new</source>
            <translation>новый</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>изменится</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>без изменений</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>отказ</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>неизвестно</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Фамилия</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Middle name</source>
            <translation>Отчество</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>ФИО</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Дата рождения</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Пол</translation>
        </message>
        <message>
            <source>SNILS</source>
            <translation>СНИЛС</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Эл. почта</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Параллель</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Литера</translation>
        </message>
        <message>
            <source>Personal file number</source>
            <translation>№ личного дела</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Предмет</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Учитель</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Состав</translation>
        </message>
        <message>
            <source>Id of the source</source>
            <translation>Идентификатор источника</translation>
        </message>
        <message>
            <source>is missing</source>
            <translation>не указано</translation>
        </message>
        <message>
            <source>is not a name</source>
            <translation>не похоже на имя</translation>
        </message>
        <message>
            <source>is not a whole name: last and first name are needed</source>
            <translation>нужны фамилия и имя</translation>
        </message>
        <message>
            <source>is not a class: write 7А</source>
            <translation>не класс: пишите 7А</translation>
        </message>
        <message>
            <source>is not a date: write 01.09.2010</source>
            <translation>не дата: пишите 01.09.2010</translation>
        </message>
        <message>
            <source>is a day that does not exist</source>
            <translation>такого дня нет</translation>
        </message>
        <message>
            <source>is not a likely date of birth</source>
            <translation>маловероятная дата рождения</translation>
        </message>
        <message>
            <source>holds damaged letters</source>
            <translation>есть испорченные буквы</translation>
        </message>
        <message>
            <source>is too long</source>
            <translation>слишком длинно</translation>
        </message>
        <message>
            <source>stands in an earlier row already</source>
            <translation>уже есть в строке выше</translation>
        </message>
        <message>
            <source>was taken from the middle name</source>
            <translation>определён по отчеству</translation>
        </message>
        <message>
            <source>does not go with the middle name</source>
            <translation>не подходит к отчеству</translation>
        </message>
        <message>
            <source>is not a sex</source>
            <translation>не пол</translation>
        </message>
        <message>
            <source>has not 11 digits, left out</source>
            <translation>не 11 цифр, пропущен</translation>
        </message>
        <message>
            <source>has wrong check digits, left out</source>
            <translation>неверные контрольные цифры, пропущен</translation>
        </message>
        <message>
            <source>is not a SNILS, left out</source>
            <translation>не СНИЛС, пропущен</translation>
        </message>
        <message>
            <source>is not a phone number, left out</source>
            <translation>не телефон, пропущен</translation>
        </message>
        <message>
            <source>is not an e-mail address, left out</source>
            <translation>не адрес почты, пропущен</translation>
        </message>
        <message>
            <source>held Latin letters that look Russian</source>
            <translation>были латинские буквы, похожие на русские</translation>
        </message>
        <message>
            <source>first name and last name may be swapped</source>
            <translation>возможно, имя и фамилия переставлены</translation>
        </message>
        <message>
            <source>has more than three parts</source>
            <translation>больше трёх частей</translation>
        </message>
        <message>
            <source>holds initials only</source>
            <translation>только инициалы</translation>
        </message>
        <message>
            <source>had a year of two digits</source>
            <translation>год был двумя цифрами</translation>
        </message>
        <message>
            <source>month and day were swapped</source>
            <translation>месяц и день стояли наоборот</translation>
        </message>
        <message>
            <source>held invisible signs</source>
            <translation>были невидимые знаки</translation>
        </message>
        <message>
            <source>is an error of the spreadsheet</source>
            <translation>ошибка в ячейке таблицы</translation>
        </message>
        <message>
            <source>is a total, left out</source>
            <translation>итоговая строка, пропущена</translation>
        </message>
        <message>
            <source>No column is known. Say above which is which.</source>
            <translation>Не узнан ни один столбец. Укажите выше, где что.</translation>
        </message>
        <message>
            <source>there is no such class; import classes first</source>
            <translation>такого класса нет: сначала внесите классы</translation>
        </message>
        <message>
            <source>there is no such member of staff</source>
            <translation>такого сотрудника нет</translation>
        </message>
        <message>
            <source>there is no such pupil</source>
            <translation>такого ученика нет</translation>
        </message>
        <message>
            <source>there is no such subject</source>
            <translation>такого предмета нет</translation>
        </message>
        <message>
            <source>several people are called so: add the date of birth</source>
            <translation>есть полные тёзки: добавьте дату рождения</translation>
        </message>
        <message>
            <source>belongs to somebody else already</source>
            <translation>уже принадлежит другому человеку</translation>
        </message>
        <message>
            <source>stands in this import already</source>
            <translation>уже есть в этом файле</translation>
        </message>
        <message>
            <source>has wrong check digits</source>
            <translation>неверные контрольные цифры</translation>
        </message>
        <message>
            <source>is not plausible</source>
            <translation>неправдоподобно</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <translation>Такого файла нет.</translation>
        </message>
        <message>
            <source>This file may not be read by you.</source>
            <translation>Нет права читать этот файл.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Файл пуст.</translation>
        </message>
        <message>
            <source>The file holds no rows.</source>
            <translation>В файле нет строк.</translation>
        </message>
        <message>
            <source>The file holds no table.</source>
            <translation>В файле нет таблицы.</translation>
        </message>
        <message>
            <source>This is a workbook of Excel 97–2003. Open it and save it as .xlsx.</source>
            <translation>Это книга Excel 97–2003. Откройте её и сохраните как .xlsx.</translation>
        </message>
        <message>
            <source>This is a binary workbook. Open it and save it as .xlsx.</source>
            <translation>Это двоичная книга. Откройте её и сохраните как .xlsx.</translation>
        </message>
        <message>
            <source>This is an XML table of Excel 2003. Open it and save it as .xlsx.</source>
            <translation>Это таблица XML Excel 2003. Откройте её и сохраните как .xlsx.</translation>
        </message>
        <message>
            <source>This is a file of Apple Numbers. Export it as .xlsx.</source>
            <translation>Это файл Apple Numbers. Экспортируйте его в .xlsx.</translation>
        </message>
        <message>
            <source>This is a web archive. Open it and save it as .xlsx.</source>
            <translation>Это веб-архив. Откройте его и сохраните как .xlsx.</translation>
        </message>
        <message>
            <source>The file is protected by a password. Save it without one.</source>
            <translation>Файл защищён паролем. Сохраните его без пароля.</translation>
        </message>
        <message>
            <source>This is a text document. Copy its table into a spreadsheet.</source>
            <translation>Это текстовый документ. Скопируйте таблицу из него в электронную таблицу.</translation>
        </message>
        <message>
            <source>This is a PDF document, not a table.</source>
            <translation>Это документ PDF, а не таблица.</translation>
        </message>
        <message>
            <source>This is a picture, not a table.</source>
            <translation>Это картинка, а не таблица.</translation>
        </message>
        <message>
            <source>The file is damaged. Open it in its program and save it again.</source>
            <translation>Файл повреждён. Откройте его в своей программе и сохраните заново.</translation>
        </message>
        <message>
            <source>The file was not made by an office program and is refused.</source>
            <translation>Файл сделан не офисной программой и отклонён.</translation>
        </message>
        <message>
            <source>The file is too large.</source>
            <translation>Файл слишком большой.</translation>
        </message>
        <message>
            <source>The file has too many rows. Divide it.</source>
            <translation>В файле слишком много строк. Разделите его.</translation>
        </message>
        <message>
            <source>The file has too many columns.</source>
            <translation>В файле слишком много столбцов.</translation>
        </message>
        <message>
            <source>It is not a table (%1).</source>
            <translation>Это не таблица (%1).</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>file; what is wrong with it</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, row %2: %3</source>
            <translation>%1, строка %2: %3</translation>
        </message>
        <message>
            <source>Mother</source>
            <translation>Мать</translation>
        </message>
        <message>
            <source>Mother's phone</source>
            <translation>Телефон матери</translation>
        </message>
        <message>
            <source>Mother's e-mail</source>
            <translation>E-mail матери</translation>
        </message>
        <message>
            <source>Mother's work</source>
            <translation>Место работы матери</translation>
        </message>
        <message>
            <source>Father</source>
            <translation>Отец</translation>
        </message>
        <message>
            <source>Father's phone</source>
            <translation>Телефон отца</translation>
        </message>
        <message>
            <source>Father's e-mail</source>
            <translation>E-mail отца</translation>
        </message>
        <message>
            <source>Father's work</source>
            <translation>Место работы отца</translation>
        </message>
        <message>
            <source>Guardian</source>
            <translation>Представитель</translation>
        </message>
        <message>
            <source>Guardian's phone</source>
            <translation>Телефон представителя</translation>
        </message>
        <message>
            <source>Guardian's e-mail</source>
            <translation>E-mail представителя</translation>
        </message>
        <message>
            <source>Guardian's work</source>
            <translation>Место работы представителя</translation>
        </message>
        <message>
            <source>is not the name of a person, left out</source>
            <translation>не имя человека, пропущено</translation>
        </message>
        <message>
            <source>is not a whole name (last and first name), left out</source>
            <translation>имя не полностью (нужны фамилия и имя), пропущено</translation>
        </message>
        <message>
            <source>answers for the pupil no more by this file, left out</source>
            <translation>по этому файлу больше не представляет ученика, пропущено</translation>
        </message>
        <message>
            <source>is not certain among several people in one cell, left out</source>
            <translation>в ячейке несколько человек, неясно, кто это, пропущено</translation>
        </message>
        <message>
            <source>stands without a name, left out</source>
            <translation>стоит без имени, пропущено</translation>
        </message>
        <message>
            <source>does not tell whose of several people it is, left out</source>
            <translation>неясно, чьё из нескольких человек, пропущено</translation>
        </message>
        <message>
            <source>held words beside it, left out</source>
            <translation>лишние слова рядом, пропущены</translation>
        </message>
        <message>
            <source>holds more than there is room for, left out</source>
            <translation>больше, чем есть места, пропущено</translation>
        </message>
        <message>
            <source>The agent of a pupil is no parent, left out</source>
            <translation>Связанный с учеником человек — не родитель, пропущено</translation>
        </message>
        <message>
            <source>Is no pupil, left out</source>
            <translation>Это не ученик, пропущено</translation>
        </message>
        <message>
            <source>The file names somebody who is not in it, left out</source>
            <translation>В файле назван тот, кого в нём нет, пропущено</translation>
        </message>
        <message>
            <source>Is marked as deleted, left out</source>
            <translation>Отмечено как удалённое, пропущено</translation>
        </message>
        <message>
            <source>several guardians are called so: choose in the card of the pupil</source>
            <translation>таких представителей несколько: выберите в карточке ученика</translation>
        </message>
        <message>
            <source>answers for this pupil no more: link again in the card, if so</source>
            <translation>больше не представляет этого ученика: если снова представляет, свяжите в карточке</translation>
        </message>
        <message>
            <source>the card names somebody else there: change the card, if so</source>
            <translation>в карточке записан другой человек: если верно в файле, исправьте карточку</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>kinship; name and how to reach</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>This is one file of a OneRoster bundle: give the folder or the zip with all its files.</source>
            <translation>Это один файл из набора OneRoster: укажите папку или zip-архив со всеми файлами набора.</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Журнал</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Teaching</source>
            <translation>Обучение</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Отчёты</translation>
        </message>
        <message>
            <source>Administration</source>
            <translation>Управление</translation>
        </message>
    </context>
    <context>
        <name>PasswordSlips</name>
        <message>
            <source>Login: %1</source>
            <translation>Логин: %1</translation>
        </message>
        <message>
            <source>One-time password: %1</source>
            <translation>Первый пароль: %1</translation>
        </message>
        <message>
            <source>At the first login you choose your own password. Destroy this slip then.</source>
            <translation>При первом входе вы зададите свой пароль. После этого уничтожьте листок.</translation>
        </message>
        <message>
            <source>One-time passwords</source>
            <translation>Первые пароли</translation>
        </message>
        <message>
            <source>Slips</source>
            <translation>Листки</translation>
        </message>
    </context>
    <context>
        <name>PeoplePages</name>
        <message>
            <source>&amp;Pupils</source>
            <translation>&amp;Ученики</translation>
        </message>
        <message>
            <source>The list of pupils, their cards and movement between classes</source>
            <translation>Список учеников, их карточки и движение по классам</translation>
        </message>
        <message>
            <source>&amp;Staff</source>
            <translation>&amp;Сотрудники</translation>
        </message>
        <message>
            <source>Who works in the school</source>
            <translation>Кто работает в школе</translation>
        </message>
        <message>
            <source>&amp;Classes</source>
            <translation>&amp;Классы</translation>
        </message>
        <message>
            <source>Classes, class teachers and groups</source>
            <translation>Классы, классные руководители и группы</translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>&amp;Импорт</translation>
        </message>
        <message>
            <source>Lists of pupils, staff, classes and groups from files</source>
            <translation>Списки учеников, сотрудников, классов и групп из файлов</translation>
        </message>
    </context>
    <context>
        <name>PlanListModel</name>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n час</numerusform>
                <numerusform>%n часа</numerusform>
                <numerusform>%n часов</numerusform>
            </translation>
        </message>
        <message>
            <source>followed in %1</source>
            <translation>по нему занимаются: %1</translation>
        </message>
    </context>
    <context>
        <name>PlanTexts</name>
        <message>
            <source>draft</source>
            <translation>черновик</translation>
        </message>
        <message>
            <source>waits for approval</source>
            <translation>ждёт утверждения</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>утверждён</translation>
        </message>
        <message>
            <source>returned</source>
            <translation>возвращён</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>неизвестно</translation>
        </message>
        <message>
            <source>by plan %1 of %2 h, held %3</source>
            <translation>по плану %1 из %2 ч, проведено %3</translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) behind</source>
            <translation>
                <numerusform>отставание %n час</numerusform>
                <numerusform>отставание %n часа</numerusform>
                <numerusform>отставание %n часов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) ahead</source>
            <translation>
                <numerusform>опережение %n час</numerusform>
                <numerusform>опережение %n часа</numerusform>
                <numerusform>опережение %n часов</numerusform>
            </translation>
        </message>
        <message>
            <source>on time</source>
            <translation>без отставания</translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s) without a topic in the journal</source>
            <translation>
                <numerusform>%n урок без темы в журнале</numerusform>
                <numerusform>%n урока без темы в журнале</numerusform>
                <numerusform>%n уроков без темы в журнале</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outside the plan</source>
            <translation>
                <numerusform>%n не по плану</numerusform>
                <numerusform>%n не по плану</numerusform>
                <numerusform>%n не по плану</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cancelled</source>
            <translation>
                <numerusform>отменён %n</numerusform>
                <numerusform>отменено %n</numerusform>
                <numerusform>отменено %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) without a lesson till the end of the year</source>
            <translation>
                <numerusform>до конца года не хватит урока на %n час</numerusform>
                <numerusform>до конца года не хватит уроков на %n часа</numerusform>
                <numerusform>до конца года не хватит уроков на %n часов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s) left without a topic</source>
            <translation>
                <numerusform>на %n урок не хватает тем</numerusform>
                <numerusform>на %n урока не хватает тем</numerusform>
                <numerusform>на %n уроков не хватает тем</numerusform>
            </translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Часы</translation>
        </message>
        <message>
            <source>Homework</source>
            <translation>Домашнее задание</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Раздел</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>is missing</source>
            <translation>— не указано</translation>
        </message>
        <message>
            <source>is too long</source>
            <translation>— слишком длинно</translation>
        </message>
        <message>
            <source>holds damaged letters</source>
            <translation>содержит испорченные буквы</translation>
        </message>
        <message>
            <source>are not a whole number from 1 to %1</source>
            <translation>— не целое число от 1 до %1</translation>
        </message>
        <message>
            <source>a total, left out</source>
            <translation>итог, пропущен</translation>
        </message>
        <message numerus="yes">
            <source>a plan has at most %n row(s)</source>
            <translation>
                <numerusform>в плане не больше %n строки</numerusform>
                <numerusform>в плане не больше %n строк</numerusform>
                <numerusform>в плане не больше %n строк</numerusform>
            </translation>
        </message>
        <message>
            <source>the column of topics is not known: say above which it is</source>
            <translation>столбец тем не найден: укажите его выше</translation>
        </message>
        <message>
            <source>there is no such file</source>
            <translation>такого файла нет</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>файл пуст</translation>
        </message>
        <message>
            <source>the file holds no rows</source>
            <translation>в файле нет строк</translation>
        </message>
        <message>
            <source>the file holds no table</source>
            <translation>в файле нет таблицы</translation>
        </message>
        <message>
            <source>a workbook of Excel 97–2003: open it and save it as .xlsx</source>
            <translation>книга Excel 97–2003: откройте её и сохраните как .xlsx</translation>
        </message>
        <message>
            <source>a binary workbook: open it and save it as .xlsx</source>
            <translation>двоичная книга: откройте её и сохраните как .xlsx</translation>
        </message>
        <message>
            <source>it is protected by a password: save it without one</source>
            <translation>файл под паролем: сохраните его без пароля</translation>
        </message>
        <message>
            <source>a text document: copy its table into a spreadsheet, or paste it into the plan</source>
            <translation>текстовый документ: скопируйте таблицу из него в электронную таблицу или вставьте прямо в план</translation>
        </message>
        <message>
            <source>a PDF document, not a table</source>
            <translation>документ PDF, а не таблица</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>%1 не читается: %2</translation>
        </message>
        <message>
            <source>it is not a table (%1)</source>
            <translation>это не таблица (%1)</translation>
        </message>
        <message>
            <source>The plan has no topics yet.</source>
            <translation>В плане ещё нет тем.</translation>
        </message>
        <message>
            <source>Say in the remark what is to be changed.</source>
            <translation>Напишите в замечании, что изменить.</translation>
        </message>
        <message>
            <source>Row %1 has no topic.</source>
            <translation>В строке %1 нет темы.</translation>
        </message>
        <message>
            <source>The plan is followed in %1: let these groups follow another one first.</source>
            <translation>По плану занимаются %1: сначала назначьте им другой.</translation>
        </message>
        <message>
            <source>The plan is of another subject or another year.</source>
            <translation>План другого предмета или другого года.</translation>
        </message>
        <message>
            <source>The day is not in the school year of the group.</source>
            <translation>Этот день не в учебном году группы.</translation>
        </message>
    </context>
    <context>
        <name>RefusedEdit</name>
        <message>
            <source>%1 — is not saved: %2</source>
            <translation>%1 — не сохранено: %2</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>Отказаться</translation>
        </message>
    </context>
    <context>
        <name>ReportLayout</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Страница %1 из %2</translation>
        </message>
        <message>
            <source>Printed %1</source>
            <translation>Напечатано %1</translation>
        </message>
        <message>
            <source>record No. %1</source>
            <translation>запись № %1</translation>
        </message>
    </context>
    <context>
        <name>ReportsPages</name>
        <message>
            <source>&amp;Reports</source>
            <translation>&amp;Отчёты</translation>
        </message>
        <message>
            <source>Lists, summaries and journal pages to see, print and save</source>
            <translation>Списки, ведомости и страницы журнала: посмотреть, напечатать, сохранить</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::AccountsModel</name>
        <message>
            <source>Disabled</source>
            <translation>Отключена</translation>
        </message>
        <message>
            <source>Has a one-time password</source>
            <translation>Первый пароль не сменён</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>Действует</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Никогда</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Логин</translation>
        </message>
        <message>
            <source>Class or position</source>
            <translation>Класс или должность</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Роли</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Last login</source>
            <translation>Последний вход</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::AccountsPage</name>
        <message>
            <source>Name, login, class or role</source>
            <translation>Имя, логин, класс или роль</translation>
        </message>
        <message>
            <source>Filter of accounts</source>
            <translation>Отбор учётных записей</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Учётные записи</translation>
        </message>
        <message>
            <source>New one-time pass&amp;words</source>
            <translation>&amp;Новые первые пароли</translation>
        </message>
        <message>
            <source>&amp;Roles…</source>
            <translation>Р&amp;оли…</translation>
        </message>
        <message>
            <source>&amp;Disable</source>
            <translation>О&amp;тключить</translation>
        </message>
        <message>
            <source>New account…</source>
            <translation>Новая запись…</translation>
        </message>
        <message>
            <source>Accounts for all &amp;staff</source>
            <translation>Записи всем &amp;сотрудникам</translation>
        </message>
        <message>
            <source>Print s&amp;lips</source>
            <translation>Печать &amp;листков</translation>
        </message>
        <message>
            <source>Read &amp;again</source>
            <translation>Про&amp;читать заново</translation>
        </message>
        <message>
            <source>&amp;Enable</source>
            <translation>Вкл&amp;ючить</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>%1 of %2, chosen: %3</source>
            <translation>%1 из %2, выбрано: %3</translation>
        </message>
        <message numerus="yes">
            <source>%n one-time password(s) were made. They are shown now and never again.</source>
            <translation>
                <numerusform>Создан %n первый пароль. Он виден сейчас и больше никогда.</numerusform>
                <numerusform>Создано %n первых пароля. Они видны сейчас и больше никогда.</numerusform>
                <numerusform>Создано %n первых паролей. Они видны сейчас и больше никогда.</numerusform>
            </translation>
        </message>
        <message>
            <source>Print slips</source>
            <translation>Напечатать листки</translation>
        </message>
        <message>
            <source>Accounts for a &amp;class…</source>
            <translation>Записи &amp;класса…</translation>
        </message>
        <message>
            <source>For all pupils or guardians of a class who have none</source>
            <translation>Всем ученикам или представителям класса, у кого записи нет</translation>
        </message>
        <message>
            <source>Everybody asked for has an account already.</source>
            <translation>Записи уже есть у всех.</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::AttachedFilesModel</name>
        <message>
            <source>begins…</source>
            <translation>начинается…</translation>
        </message>
        <message>
            <source>waits…</source>
            <translation>ждёт…</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message numerus="yes">
            <source>%n byte(s)</source>
            <translation>
                <numerusform>%n байт</numerusform>
                <numerusform>%n байта</numerusform>
                <numerusform>%n байт</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::AttachedFilesPanel</name>
        <message>
            <source>Files</source>
            <translation>Файлы</translation>
        </message>
        <message>
            <source>&amp;Attach…</source>
            <translation>&amp;Прикрепить…</translation>
        </message>
        <message>
            <source>Attached files</source>
            <translation>Прикреплённые файлы</translation>
        </message>
        <message>
            <source>Open (Enter)</source>
            <translation>Открыть (Enter)</translation>
        </message>
        <message>
            <source>Save as… (Ctrl+S)</source>
            <translation>Сохранить как… (Ctrl+S)</translation>
        </message>
        <message>
            <source>Detach (Delete)</source>
            <translation>Открепить (Delete)</translation>
        </message>
        <message>
            <source>Stop (Delete)</source>
            <translation>Остановить (Delete)</translation>
        </message>
        <message>
            <source>Drop files here, or copy them and press Ctrl+V</source>
            <translation>Перетащите файлы сюда или скопируйте их и нажмите Ctrl+V</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Сохранить как…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Detach</source>
            <translation>Открепить</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Прикрепить файлы</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>Сохранить файл</translation>
        </message>
        <message numerus="yes">
            <source>That is %n file(s): too many for one act. Nothing was attached.</source>
            <translation>
                <numerusform>Это %n файл: за один раз слишком много. Ничего не прикреплено.</numerusform>
                <numerusform>Это %n файла: за один раз слишком много. Ничего не прикреплено.</numerusform>
                <numerusform>Это %n файлов: за один раз слишком много. Ничего не прикреплено.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” was not attached: %2</source>
            <translation>«%1» не прикреплён: %2</translation>
        </message>
        <message>
            <source>“%1” was not read: %2</source>
            <translation>«%1» не прочитан: %2</translation>
        </message>
        <message>
            <source>“%1” is not opened from here: save it and look at it first</source>
            <translation>«%1» отсюда не открывается: сохраните его и сначала посмотрите, что это</translation>
        </message>
        <message>
            <source>No program is known here that opens “%1”: save it</source>
            <translation>Здесь нет программы, которая открывает «%1»: сохраните его</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Сохранено: %1</translation>
        </message>
        <message>
            <source>“%1” was not detached: %2</source>
            <translation>«%1» не откреплён: %2</translation>
        </message>
        <message>
            <source>“%1” is detached</source>
            <translation>«%1» откреплён</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <source>“%1” was not taken back: %2</source>
            <translation>«%1» не возвращён: %2</translation>
        </message>
        <message>
            <source>Several files at once (Ctrl+Shift+O); or drop them here, or Ctrl+V</source>
            <translation>Сразу несколько файлов (Ctrl+Shift+O); можно и перетащить их сюда или вставить (Ctrl+V)</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::AttendancePage</name>
        <message>
            <source>Who is away</source>
            <translation>Кто отсутствует</translation>
        </message>
        <message>
            <source>Absences of a day and their reasons, for all lessons at once</source>
            <translation>Пропуски за день и их причины сразу для всех уроков</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>The day before</source>
            <translation>Предыдущий день</translation>
        </message>
        <message>
            <source>The day after</source>
            <translation>Следующий день</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Ученик</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Пропущено</translation>
        </message>
        <message>
            <source>By lesson</source>
            <translation>По урокам</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>The reason, once for all lessons of these days</source>
            <translation>Причина — один раз для всех уроков этих дней</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>Sick note, application …</source>
            <translation>Справка, заявление …</translation>
        </message>
        <message>
            <source>&amp;Give the reason</source>
            <translation>&amp;Указать причину</translation>
        </message>
        <message>
            <source>all classes</source>
            <translation>все классы</translation>
        </message>
        <message>
            <source>You are not a class teacher: this page shows the own class</source>
            <translation>Вы не классный руководитель: страница показывает свой класс</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>до %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>Nobody is away</source>
            <translation>Никто не отсутствует</translation>
        </message>
        <message numerus="yes">
            <source>%n away</source>
            <translation>
                <numerusform>отсутствует %n</numerusform>
                <numerusform>отсутствуют %n</numerusform>
                <numerusform>отсутствуют %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose one or more pupils in the list</source>
            <translation>Выберите в списке одного или нескольких учеников</translation>
        </message>
        <message numerus="yes">
            <source>The reason is given; %n absence(s) follow it, and those that are put later</source>
            <translation>
                <numerusform>Причина указана; ей следует %n пропуск и те, что будут поставлены позже</numerusform>
                <numerusform>Причина указана; ей следуют %n пропуска и те, что будут поставлены позже</numerusform>
                <numerusform>Причина указана; ей следуют %n пропусков и те, что будут поставлены позже</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::AuditModel</name>
        <message>
            <source>System</source>
            <translation>Система</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>О чём</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Было</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Стало</translation>
        </message>
        <message>
            <source>From where</source>
            <translation>Откуда</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::AuditPage</name>
        <message>
            <source>&amp;Days from</source>
            <translation>&amp;Дни с</translation>
        </message>
        <message>
            <source>&amp;Earlier lines</source>
            <translation>&amp;Более ранние</translation>
        </message>
        <message>
            <source>Verif&amp;y the log</source>
            <translation>&amp;Проверить журнал</translation>
        </message>
        <message>
            <source>All acts</source>
            <translation>Все действия</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Отметки</translation>
        </message>
        <message>
            <source>Absences</source>
            <translation>Пропуски</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Уроки</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Ученики</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Сотрудники</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>Импорт</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Учётные записи</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Сеансы</translation>
        </message>
        <message>
            <source>Failed logins</source>
            <translation>Неудачные входы</translation>
        </message>
        <message>
            <source>Prints and exports</source>
            <translation>Печать и выгрузки</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Резервные копии</translation>
        </message>
        <message>
            <source>Kind of act</source>
            <translation>Вид действия</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>Журнал действий</translation>
        </message>
        <message>
            <source>The whole line</source>
            <translation>Запись целиком</translation>
        </message>
        <message>
            <source>&amp;to</source>
            <translation>п&amp;о</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) read. Nobody has altered the log.</source>
            <translation>
                <numerusform>Прочитана %n запись. Журнал никто не менял.</numerusform>
                <numerusform>Прочитано %n записи. Журнал никто не менял.</numerusform>
                <numerusform>Прочитано %n записей. Журнал никто не менял.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The log was altered at %n place(s), first at line %1. Keep a copy of the database and compare with a backup.</source>
            <translation>
                <numerusform>Журнал изменён в %n месте, в записи %1. Сохраните копию базы и сравните с резервной.</numerusform>
                <numerusform>Журнал изменён в %n местах, впервые в записи %1. Сохраните копию базы и сравните с резервной.</numerusform>
                <numerusform>Журнал изменён в %n местах, впервые в записи %1. Сохраните копию базы и сравните с резервной.</numerusform>
            </translation>
        </message>
        <message>
            <source>Line %1, %2
Before: %3
After: %4</source>
            <translation>Запись %1, %2
Было: %3
Стало: %4</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::BehaviourRuleBox</name>
        <message>
            <source>Line of behaviour in the sheet of a class</source>
            <translation>Поведение в сводной ведомости</translation>
        </message>
        <message>
            <source>Scale of behaviour</source>
            <translation>Шкала поведения</translation>
        </message>
        <message>
            <source>no such line</source>
            <translation>не ставится</translation>
        </message>
        <message>
            <source>marks from 2 to 5</source>
            <translation>отметки от 2 до 5</translation>
        </message>
        <message>
            <source>From this day on</source>
            <translation>С этого дня</translation>
        </message>
        <message>
            <source>S&amp;et</source>
            <translation>&amp;Установить</translation>
        </message>
        <message>
            <source>from</source>
            <translation>с</translation>
        </message>
        <message>
            <source>Now: %1, since %2</source>
            <translation>Сейчас: %1, с %2</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Сейчас: %1</translation>
        </message>
        <message>
            <source>The line of behaviour is set</source>
            <translation>Поведение: установлено</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::CellHistoryDialog</name>
        <message>
            <source>History: %1</source>
            <translation>История: %1</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Was</source>
            <translation>Было</translation>
        </message>
        <message>
            <source>Became</source>
            <translation>Стало</translation>
        </message>
        <message>
            <source>From where</source>
            <translation>Откуда</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>пусто</translation>
        </message>
        <message>
            <source>Nobody has put anything here</source>
            <translation>Сюда ещё ничего не ставили</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::ClassAccountsDialog</name>
        <message>
            <source>Accounts for a class</source>
            <translation>Записи класса</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Whose accounts</source>
            <translation>Чьи записи</translation>
        </message>
        <message>
            <source>pupils</source>
            <translation>ученикам</translation>
        </message>
        <message>
            <source>parents and other guardians</source>
            <translation>родителям и другим представителям</translation>
        </message>
        <message>
            <source>Who has an account keeps it. The others get one with a one-time password; the slips to cut apart can be printed afterwards.</source>
            <translation>У кого запись есть, у того она останется. Остальные получат запись с первым паролем; листки для раздачи можно напечатать после.</translation>
        </message>
        <message>
            <source>&amp;Class</source>
            <translation>&amp;Класс</translation>
        </message>
        <message>
            <source>&amp;For</source>
            <translation>Ко&amp;му</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::ClassSummaryModel</name>
        <message>
            <source>Excellent</source>
            <translation>Отличники</translation>
        </message>
        <message>
            <source>With one “4”</source>
            <translation>С одной «4»</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Хорошисты</translation>
        </message>
        <message>
            <source>With one “3”</source>
            <translation>С одной «3»</translation>
        </message>
        <message>
            <source>Others who pass</source>
            <translation>Остальные успевающие</translation>
        </message>
        <message>
            <source>Not attested</source>
            <translation>Не аттестованы</translation>
        </message>
        <message>
            <source>Failing</source>
            <translation>Неуспевающие</translation>
        </message>
        <message>
            <source>Without marks</source>
            <translation>Без отметок</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Ученик</translation>
        </message>
        <message>
            <source>Stands as</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Quality, %</source>
            <translation>Качество, %</translation>
        </message>
        <message>
            <source>Success, %</source>
            <translation>Успеваемость, %</translation>
        </message>
        <message>
            <source>Degree of learning, %</source>
            <translation>СОУ, %</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>Средний</translation>
        </message>
        <message>
            <source>%1 (left)</source>
            <translation>%1 (выбыл)</translation>
        </message>
        <message>
            <source>Marks are put in the sheet of the subject: Ctrl+Return goes there</source>
            <translation>Отметки ставят в ведомости предмета: Ctrl+Enter откроет её</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>no mark</source>
            <translation>нет отметки</translation>
        </message>
        <message>
            <source>%1 (came later)</source>
            <translation>%1 (прибыл позже)</translation>
        </message>
        <message>
            <source>Behaviour</source>
            <translation>Поведение</translation>
        </message>
        <message>
            <source>Behaviour is put by the class teacher</source>
            <translation>Поведение ставит классный руководитель</translation>
        </message>
        <message>
            <source>The period is closed — %1</source>
            <translation>Период закрыт — %1</translation>
        </message>
        <message>
            <source>“%1” is not a mark of behaviour</source>
            <translation>«%1» — не отметка за поведение</translation>
        </message>
        <message>
            <source>It has been changed since: left as it is</source>
            <translation>С тех пор изменено: оставлено как есть</translation>
        </message>
        <message>
            <source>%1, behaviour, %2</source>
            <translation>%1, поведение, %2</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::ClassSummaryPage</name>
        <message>
            <source>Marks of a class</source>
            <translation>Отметки класса</translation>
        </message>
        <message>
            <source>Period marks of a class in all subjects, quality and success with names</source>
            <translation>Отметки класса за период по всем предметам, качество и успеваемость с фамилиями</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Период</translation>
        </message>
        <message>
            <source>&amp;Sheet of the subject</source>
            <translation>Ведомость пре&amp;дмета</translation>
        </message>
        <message>
            <source>Goes to the sheet where the marks of this subject are put (Ctrl+Return)</source>
            <translation>Открывает ведомость, где ставят отметки по этому предмету (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>The list of classes was not read</source>
            <translation>Список классов не прочитан</translation>
        </message>
        <message>
            <source>There is no class “%1” for you: choose one in the list</source>
            <translation>Класса «%1» для вас нет: выберите из списка</translation>
        </message>
        <message>
            <source>The marks of the class were not read</source>
            <translation>Отметки класса не прочитаны</translation>
        </message>
        <message>
            <source>The sheet was not prepared for printing</source>
            <translation>Ведомость не подготовлена к печати</translation>
        </message>
        <message>
            <source>Year %1</source>
            <translation>Год %1</translation>
        </message>
        <message>
            <source>Final marks</source>
            <translation>Итоговые</translation>
        </message>
        <message>
            <source>Exam</source>
            <translation>Экзамен</translation>
        </message>
        <message>
            <source>Exam %1</source>
            <translation>Экзамен %1</translation>
        </message>
        <message>
            <source>There is no class whose marks are for you: this page shows those of the own class and of classes that you teach</source>
            <translation>Нет класса, отметки которого вам доступны: здесь видны свой класс и классы, в которых вы ведёте уроки</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::ClassesModel</name>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Class teacher</source>
            <translation>Классный руководитель</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Ученики</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::ClassesPage</name>
        <message>
            <source>Classes</source>
            <translation>Классы</translation>
        </message>
        <message>
            <source>Class or class teacher</source>
            <translation>Класс или классный руководитель</translation>
        </message>
        <message>
            <source>P&amp;upils of the class</source>
            <translation>&amp;Ученики класса</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Предмет</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Часть</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Учитель</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Ученики</translation>
        </message>
        <message>
            <source>Groups of the class</source>
            <translation>Группы класса</translation>
        </message>
        <message>
            <source>Class &amp;teacher</source>
            <translation>&amp;Классный руководитель</translation>
        </message>
        <message>
            <source>Groups; Enter opens the journal</source>
            <translation>Группы; Enter открывает журнал</translation>
        </message>
        <message>
            <source>Class %1</source>
            <translation>Класс %1</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Сохранено.</translation>
        </message>
        <message>
            <source>Classes of the school</source>
            <translation>Классы школы</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::CommandPalette</name>
        <message>
            <source>Search people, classes, reports and commands</source>
            <translation>Поиск: люди, классы, отчёты, команды</translation>
        </message>
        <message>
            <source>Search everywhere</source>
            <translation>Поиск везде</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Найдено</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::CommandSource</name>
        <message>
            <source>Commands</source>
            <translation>Команды</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::ControlFilterBar</name>
        <message>
            <source>Period</source>
            <translation>Период</translation>
        </message>
        <message>
            <source>A period of the school year; days of one's own are typed beside it</source>
            <translation>Учебный период; свои дни вводят рядом</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Предмет</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Учитель</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>Все классы</translation>
        </message>
        <message>
            <source>All subjects</source>
            <translation>Все предметы</translation>
        </message>
        <message>
            <source>All teachers</source>
            <translation>Все учителя</translation>
        </message>
        <message>
            <source>The whole year %1</source>
            <translation>Весь год %1</translation>
        </message>
        <message>
            <source>Days of one's own</source>
            <translation>Свои дни</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::ControlPage</name>
        <message>
            <source>&amp;Terms…</source>
            <translation>&amp;Сроки…</translation>
        </message>
        <message>
            <source>Find a class, subject or name</source>
            <translation>Найти класс, предмет или фамилию</translation>
        </message>
        <message>
            <source>Find in the table</source>
            <translation>Найти в таблице</translation>
        </message>
        <message>
            <source>How many days a teacher has, what counts as filled, how many marks are enough</source>
            <translation>Сколько дней есть у учителя, что считается заполненным, сколько отметок достаточно</translation>
        </message>
        <message>
            <source>What is controlled</source>
            <translation>Что проверяется</translation>
        </message>
        <message>
            <source>Filling</source>
            <translation>Заполнение</translation>
        </message>
        <message>
            <source>Accumulation of marks</source>
            <translation>Накопляемость отметок</translation>
        </message>
        <message>
            <source>Contradictions</source>
            <translation>Противоречия</translation>
        </message>
        <message>
            <source>Lessons without topic, homework or marks, and those entered late</source>
            <translation>Уроки без темы, домашнего задания или отметок и записанные с опозданием</translation>
        </message>
        <message>
            <source>Pupils with fewer marks than the mark of the period needs</source>
            <translation>Обучающиеся, у которых отметок меньше, чем нужно для отметки за период</translation>
        </message>
        <message>
            <source>Marks of periods that differ from the average, marks while absent</source>
            <translation>Отметки за период, не совпадающие со средним баллом, и отметки на пропущенных уроках</translation>
        </message>
        <message>
            <source>Filling of journals</source>
            <translation>Заполнение журналов</translation>
        </message>
        <message>
            <source>Close the list of lessons (Esc)</source>
            <translation>Закрыть список уроков (Esc)</translation>
        </message>
        <message>
            <source>Close the list of lessons</source>
            <translation>Закрыть список уроков</translation>
        </message>
        <message>
            <source>Lessons behind the figure</source>
            <translation>Уроки, из которых сложилось число</translation>
        </message>
        <message>
            <source>The calendar was not read</source>
            <translation>Календарь не прочитан</translation>
        </message>
        <message>
            <source>The list of journals was not read</source>
            <translation>Список журналов не прочитан</translation>
        </message>
        <message>
            <source>There is no journal to look at</source>
            <translation>Нет ни одного журнала</translation>
        </message>
        <message>
            <source>Each journal with its lessons: what is not filled, what was filled late. Choose other days, another class, subject or teacher above.</source>
            <translation>Здесь каждый журнал со своими уроками: что не заполнено и что заполнено поздно. Выберите выше другие дни, класс, предмет или учителя.</translation>
        </message>
        <message>
            <source>Everybody has marks enough</source>
            <translation>Отметок достаточно у всех</translation>
        </message>
        <message>
            <source>Pupils whose marks are too few for the mark of the period would stand here, subject by subject.</source>
            <translation>Здесь были бы обучающиеся, которым отметок не хватает для отметки за период, по предметам.</translation>
        </message>
        <message>
            <source>No mark contradicts another</source>
            <translation>Противоречий нет</translation>
        </message>
        <message>
            <source>Marks of periods that are not what the average says, put with too few marks, and marks at lessons that the pupil missed would stand here.</source>
            <translation>Здесь были бы отметки за период, не совпадающие со средним баллом или поставленные при слишком малом числе отметок, и отметки на пропущенных уроках.</translation>
        </message>
        <message>
            <source>Show all journals</source>
            <translation>Показать все журналы</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Ещё раз</translation>
        </message>
        <message>
            <source>The lessons were not read</source>
            <translation>Уроки не прочитаны</translation>
        </message>
        <message>
            <source>The terms are set; the figures follow them</source>
            <translation>Сроки заданы, числа пересчитаны</translation>
        </message>
        <message>
            <source>Choose a class: a report of the whole school is the heads' matter</source>
            <translation>Выберите класс: отчёт по всей школе делают руководители</translation>
        </message>
        <message>
            <source>The report was not prepared for printing</source>
            <translation>Отчёт не подготовлен к печати</translation>
        </message>
        <message>
            <source>Control of journals</source>
            <translation>Проверка журналов</translation>
        </message>
        <message>
            <source>How journals are filled, who has too few marks, which marks contradict</source>
            <translation>Как заполнены журналы, у кого мало отметок, какие отметки противоречат другим</translation>
        </message>
        <message>
            <source>The journals were not looked through</source>
            <translation>Журналы не проверены</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::ControlRulesDialog</name>
        <message>
            <source>Terms of control</source>
            <translation>Сроки и нормы проверки</translation>
        </message>
        <message>
            <source>&amp;Topic and homework, days</source>
            <translation>&amp;Тема и задание, дней</translation>
        </message>
        <message>
            <source>Calendar days after the lesson; later is late</source>
            <translation>Календарных дней после урока; позже — с опозданием</translation>
        </message>
        <message>
            <source>&amp;Marks, days</source>
            <translation>&amp;Отметки, дней</translation>
        </message>
        <message>
            <source>Marks of &amp;essays and compositions, days</source>
            <translation>Отметки за &amp;сочинения, изложения, рефераты, дней</translation>
        </message>
        <message>
            <source>Not fewer than for other marks</source>
            <translation>Не меньше, чем для других отметок</translation>
        </message>
        <message>
            <source>A lesson is &amp;counted after, days</source>
            <translation>&amp;Учитывать урок через, дней</translation>
        </message>
        <message>
            <source>0: on its day already</source>
            <translation>0 — уже в день урока</translation>
        </message>
        <message>
            <source>A journal stands out &amp;below, % filled</source>
            <translation>Выделять журнал, если заполнено &amp;меньше, %</translation>
        </message>
        <message>
            <source>&amp;Homework from grade</source>
            <translation>&amp;Домашние задания с класса</translation>
        </message>
        <message>
            <source>Younger classes are taught without</source>
            <translation>В младших классах — без них</translation>
        </message>
        <message>
            <source>Marks from &amp;grade</source>
            <translation>Отметки с &amp;класса</translation>
        </message>
        <message>
            <source>More marks are needed &amp;from, lessons a week</source>
            <translation>Больше отметок нужно от, уроков в н&amp;еделю</translation>
        </message>
        <message>
            <source>… b&amp;y so many more</source>
            <translation>… больше &amp;на</translation>
        </message>
        <message>
            <source>Above the least number, which is set on the page “Order in journals”</source>
            <translation>Сверх наименьшего числа, которое задано на странице «Порядок в журналах»</translation>
        </message>
        <message>
            <source>As &amp;delivered</source>
            <translation>Как в &amp;поставке</translation>
        </message>
        <message>
            <source>Shows the terms that the program came with; they hold after Save</source>
            <translation>Показывает сроки, с которыми поставлена программа; они начнут действовать после сохранения</translation>
        </message>
        <message>
            <source>Somebody else has set other terms meanwhile: close and open this window again</source>
            <translation>Кто-то уже задал другие сроки: закройте окно и откройте снова</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::ControlTableView</name>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Copy the whole table</source>
            <translation>Копировать всю таблицу</translation>
        </message>
        <message>
            <source>The worst first</source>
            <translation>Сначала худшее</translation>
        </message>
        <message>
            <source>The worst last</source>
            <translation>Худшее в конце</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::DebtsPage</name>
        <message>
            <source>Academic debts</source>
            <translation>Академические задолженности</translation>
        </message>
        <message>
            <source>Who owes which subject until when, attempts and their outcome</source>
            <translation>Кто, по какому предмету и до какого срока, попытки и результат</translation>
        </message>
        <message>
            <source>Paid off &amp;too</source>
            <translation>И &amp;ликвидированные</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>Все классы</translation>
        </message>
        <message>
            <source>Also debts that are paid off or withdrawn with a mark put right</source>
            <translation>Также ликвидированные и снятые после исправления отметки</translation>
        </message>
        <message>
            <source>Pr&amp;int</source>
            <translation>&amp;Печать</translation>
        </message>
        <message>
            <source>The list on paper or as a file (Ctrl+P)</source>
            <translation>Список на бумаге или в файле (Ctrl+P)</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Ученик</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Предмет</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>За</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Отметка</translation>
        </message>
        <message>
            <source>Formed</source>
            <translation>Образована</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Попытки</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Nobody has a debt</source>
            <translation>Задолженностей нет</translation>
        </message>
        <message>
            <source>A debt arises by itself with a year's mark that does not pass: 2, %1, %2.</source>
            <translation>Задолженность возникает сама с неудовлетворительной годовой отметкой: 2, %1, %2.</translation>
        </message>
        <message>
            <source>open</source>
            <translation>не ликвидирована</translation>
        </message>
        <message>
            <source>the term is over</source>
            <translation>срок истёк</translation>
        </message>
        <message>
            <source>no attempt is left</source>
            <translation>попытки исчерпаны</translation>
        </message>
        <message>
            <source>paid off</source>
            <translation>ликвидирована</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>снята</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>Who examines</source>
            <translation>Кто принимает</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Order or protocol: number, date</source>
            <translation>Приказ или протокол: номер, дата</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>&amp;Save the attempt</source>
            <translation>&amp;Сохранить попытку</translation>
        </message>
        <message>
            <source>&amp;Withdraw the last</source>
            <translation>С&amp;нять последнюю</translation>
        </message>
        <message>
            <source>The last attempt was put by mistake; the audit keeps it</source>
            <translation>Последняя попытка внесена по ошибке; в журнале действий она останется</translation>
        </message>
        <message>
            <source>Day, outcome</source>
            <translation>День, результат</translation>
        </message>
        <message>
            <source>Another term</source>
            <translation>Другой срок</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>Illness from … to …: does not count</source>
            <translation>Болезнь с … по …: не засчитывается</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Set the te&amp;rm</source>
            <translation>&amp;Установить срок</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>назначена</translation>
        </message>
        <message numerus="yes">
            <source>%n debt(s) to pay off</source>
            <translation>
                <numerusform>%n задолженность не ликвидирована</numerusform>
                <numerusform>%n задолженности не ликвидированы</numerusform>
                <numerusform>%n задолженностей не ликвидировано</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no attempt more: %1</source>
            <translation>Больше попыток нет: %1</translation>
        </message>
        <message>
            <source>Choose a debt in the list</source>
            <translation>Выберите задолженность в списке</translation>
        </message>
        <message>
            <source>Attempt</source>
            <translation>Попытка</translation>
        </message>
        <message>
            <source>Attempt %1 of %2</source>
            <translation>Попытка %1 из %2</translation>
        </message>
        <message>
            <source>%1, before a commission</source>
            <translation>%1, перед комиссией</translation>
        </message>
        <message>
            <source>%1 — did not come</source>
            <translation>%1 — не явился</translation>
        </message>
        <message>
            <source>This attempt needs a commission: say who examines</source>
            <translation>Эту попытку принимает комиссия: укажите, кто принимает</translation>
        </message>
        <message>
            <source>The day must lie between the debt and its term, and an outcome not in the future</source>
            <translation>День — между образованием задолженности и сроком; результат не бывает в будущем</translation>
        </message>
        <message>
            <source>The debt is paid off</source>
            <translation>Задолженность ликвидирована</translation>
        </message>
        <message>
            <source>The attempt is saved</source>
            <translation>Попытка сохранена</translation>
        </message>
        <message>
            <source>The last attempt is withdrawn</source>
            <translation>Последняя попытка снята</translation>
        </message>
        <message>
            <source>The term is set</source>
            <translation>Срок установлен</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::Desktop</name>
        <message>
            <source>This account is already at work in another window of this workstation.</source>
            <translation>Эта учётная запись уже работает в другом окне на этом компьютере.</translation>
        </message>
        <message>
            <source>There is no page “%1” for you; the list on the left has those that there are</source>
            <translation>Страницы «%1» для вас нет; какие есть, видно в списке слева</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::DiarySource</name>
        <message>
            <source>diary, %1</source>
            <translation>дневник, %1</translation>
        </message>
        <message>
            <source>Diaries</source>
            <translation>Дневники</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::DiaryTotalsModel</name>
        <message>
            <source>Shown where at least three pupils of the group have marks</source>
            <translation>Показывается, если отметки есть хотя бы у трёх учеников группы</translation>
        </message>
        <message>
            <source>Mark of the period “%1”</source>
            <translation>Отметка за период «%1»</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Предмет</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>Средний балл</translation>
        </message>
        <message>
            <source>Class average</source>
            <translation>Средний класса</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Отметок</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Пропущено</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Опоздания</translation>
        </message>
        <message>
            <source>Lessons left</source>
            <translation>Уроков осталось</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::DiaryWeekModel</name>
        <message>
            <source>→ for the next lesson: %1</source>
            <translation>→ на следующий урок: %1</translation>
        </message>
        <message>
            <source>today</source>
            <translation>сегодня</translation>
        </message>
        <message>
            <source>Topic: %1</source>
            <translation>Тема: %1</translation>
        </message>
        <message>
            <source>Homework for this lesson: %1</source>
            <translation>Задание к этому уроку: %1</translation>
        </message>
        <message>
            <source>Given for the next lesson: %1</source>
            <translation>Задано на следующий урок: %1</translation>
        </message>
        <message>
            <source>%1 – %2, weight %3</source>
            <translation>%1 – %2, вес %3</translation>
        </message>
        <message>
            <source>obligatory</source>
            <translation>обязательная</translation>
        </message>
        <message>
            <source>put on %1</source>
            <translation>поставлено %1</translation>
        </message>
        <message>
            <source>lesson %1, %2</source>
            <translation>%1-й урок, %2</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Subject and topic</source>
            <translation>Предмет и тема</translation>
        </message>
        <message>
            <source>Homework</source>
            <translation>Домашнее задание</translation>
        </message>
        <message>
            <source>Marks and weight</source>
            <translation>Отметки и вес</translation>
        </message>
        <message>
            <source>Files: %1</source>
            <translation>Файлы: %1</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::DockedReports</name>
        <message>
            <source>Choose “%1” first.</source>
            <translation>Сначала выберите «%1».</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Сохранено: %1</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::Entrance</name>
        <message>
            <source>Zvonok</source>
            <translation>Звонок</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Подключение…</translation>
        </message>
        <message>
            <source>Nothing was sent. Tell the administrator that the words differ: either the address is wrong, or somebody stands between you and the server.</source>
            <translation>Ничего не отправлено. Скажите администратору, что слова не совпали: или адрес не тот, или между вами и сервером кто-то стоит.</translation>
        </message>
        <message>
            <source>“%1” is not an address. Write a name or number and, where it differs, the port: 192.168.0.10:28443.</source>
            <translation>«%1» — не адрес. Напишите имя или номер и, если нужно, порт: 192.168.0.10:28443.</translation>
        </message>
        <message>
            <source>This is not the password.</source>
            <translation>Пароль неверный.</translation>
        </message>
        <message>
            <source>Too many wrong passwords: the session has ended. Log in again; nothing you typed is lost.</source>
            <translation>Слишком много неверных паролей: сеанс завершён. Войдите снова; введённое не потеряно.</translation>
        </message>
        <message>
            <source>The server's key is not the one that was given on the command line. Nothing was sent.</source>
            <translation>Ключ сервера не тот, что указан в командной строке. Ничего не отправлено.</translation>
        </message>
        <message>
            <source>Logging in…</source>
            <translation>Вход…</translation>
        </message>
        <message>
            <source>The connection was lost. Log in again.</source>
            <translation>Связь потеряна. Войдите снова.</translation>
        </message>
        <message numerus="yes">
            <source>Nor does this password open the journals that are kept here: %n more wrong one(s), and they are thrown away.</source>
            <translation>
                <numerusform>Журналы, сохранённые на этом компьютере, этот пароль тоже не открывает: ещё %n неверный — и они будут удалены.</numerusform>
                <numerusform>Журналы, сохранённые на этом компьютере, этот пароль тоже не открывает: ещё %n неверных — и они будут удалены.</numerusform>
                <numerusform>Журналы, сохранённые на этом компьютере, этот пароль тоже не открывает: ещё %n неверных — и они будут удалены.</numerusform>
            </translation>
        </message>
        <message>
            <source>After so many wrong passwords the journals that were kept here are thrown away. What you typed into them is not.</source>
            <translation>После стольких неверных паролей журналы, сохранённые на этом компьютере, удалены. Набранное вами сохранено.</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::ExamsPage</name>
        <message>
            <source>Exams</source>
            <translation>Экзамены</translation>
        </message>
        <message>
            <source>Which exams there are, who chose them, the line of behaviour</source>
            <translation>Какие экзамены есть, кто их выбрал, поведение</translation>
        </message>
        <message>
            <source>School year</source>
            <translation>Учебный год</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Предмет</translation>
        </message>
        <message>
            <source>Exam</source>
            <translation>Экзамен</translation>
        </message>
        <message>
            <source>Marked by</source>
            <translation>Оценивается</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто сдаёт</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>&amp;New exam</source>
            <translation>&amp;Новый экзамен</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Параллель</translation>
        </message>
        <message>
            <source>Name of the exam</source>
            <translation>Название экзамена</translation>
        </message>
        <message>
            <source>As the sheet heads its column</source>
            <translation>Как в заголовке столбца ведомости</translation>
        </message>
        <message>
            <source>marks from 2 to 5</source>
            <translation>отметки от 2 до 5</translation>
        </message>
        <message>
            <source>points</source>
            <translation>баллы</translation>
        </message>
        <message>
            <source>Highest points</source>
            <translation>Наибольший балл</translation>
        </message>
        <message>
            <source>Points for a 3</source>
            <translation>Баллы за 3</translation>
        </message>
        <message>
            <source>Points for a 4</source>
            <translation>Баллы за 4</translation>
        </message>
        <message>
            <source>Points for a 5</source>
            <translation>Баллы за 5</translation>
        </message>
        <message>
            <source>up to</source>
            <translation>до</translation>
        </message>
        <message>
            <source>3 from</source>
            <translation>3 с</translation>
        </message>
        <message>
            <source>4 from</source>
            <translation>4 с</translation>
        </message>
        <message>
            <source>5 from</source>
            <translation>5 с</translation>
        </message>
        <message>
            <source>All three 0: the points are worth no mark, and do not count in the final one</source>
            <translation>Все три 0: баллы не переводятся в отметку и в итоговую не входят</translation>
        </message>
        <message>
            <source>By &amp;choice: only who chose it has a cell</source>
            <translation>По в&amp;ыбору: ячейка только у выбравших</translation>
        </message>
        <message>
            <source>Marks are put by the &amp;deputy head only</source>
            <translation>Отметки ставит только за&amp;меститель директора</translation>
        </message>
        <message>
            <source>On</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Day of the exam</source>
            <translation>День экзамена</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Сохранить</translation>
        </message>
        <message>
            <source>&amp;Withdraw</source>
            <translation>Сня&amp;ть</translation>
        </message>
        <message>
            <source>Grade, class</source>
            <translation>Параллель, класс</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Who chose it</source>
            <translation>Кто выбрал</translation>
        </message>
        <message>
            <source>Who chose the exam</source>
            <translation>Кто выбрал экзамен</translation>
        </message>
        <message>
            <source>Space ticks the pupil under the cursor</source>
            <translation>Пробел отмечает ученика под курсором</translation>
        </message>
        <message>
            <source>every class of the grade</source>
            <translation>все классы параллели</translation>
        </message>
        <message>
            <source>points up to %1</source>
            <translation>баллы до %1</translation>
        </message>
        <message>
            <source>points up to %1: 3 from %2, 4 from %3, 5 from %4</source>
            <translation>баллы до %1: 3 с %2, 4 с %3, 5 с %4</translation>
        </message>
        <message>
            <source>grade %1</source>
            <translation>%1 классы</translation>
        </message>
        <message>
            <source>by choice: %1</source>
            <translation>по выбору: %1</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>все</translation>
        </message>
        <message>
            <source>No exam is planned in this year: the sheets have no column for one. Fill the form below to plan one.</source>
            <translation>В этом году экзаменов нет, столбцов для них в ведомостях тоже. Чтобы назначить экзамен, заполните форму ниже.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>New exam</source>
            <translation>Новый экзамен</translation>
        </message>
        <message>
            <source>The exam needs a name</source>
            <translation>У экзамена должно быть название</translation>
        </message>
        <message>
            <source>Marks of this exam stand in the sheets: that part of it stays as it is</source>
            <translation>В ведомостях стоят отметки этого экзамена: это изменить нельзя</translation>
        </message>
        <message>
            <source>The points for 3, 4 and 5 must rise and not pass the highest, or all be 0</source>
            <translation>Баллы за 3, 4 и 5 должны расти и не превышать наибольшего — или все быть 0</translation>
        </message>
        <message>
            <source>The day must lie in the school year</source>
            <translation>День должен быть в учебном году</translation>
        </message>
        <message>
            <source>The exam is saved; its column stands in the sheets</source>
            <translation>Экзамен сохранён; его столбец стоит в ведомостях</translation>
        </message>
        <message>
            <source>The exam is withdrawn</source>
            <translation>Экзамен снят</translation>
        </message>
        <message>
            <source>%1 has a mark of this exam</source>
            <translation>%1: отметка этого экзамена уже стоит</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::FigureNames</name>
        <message>
            <source>Names behind the figures</source>
            <translation>Фамилии за показателями</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Excellent</source>
            <translation>Отлично</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Хорошо</translation>
        </message>
        <message>
            <source>Satisfactory</source>
            <translation>Удовлетворительно</translation>
        </message>
        <message>
            <source>Poor</source>
            <translation>Неудовлетворительно</translation>
        </message>
        <message>
            <source>Not attested</source>
            <translation>Не аттестованы</translation>
        </message>
        <message>
            <source>Exempt or passed, not counted</source>
            <translation>Освобождены или зачтено, не считаются</translation>
        </message>
        <message>
            <source>No mark yet</source>
            <translation>Отметки ещё нет</translation>
        </message>
        <message>
            <source>Class %1</source>
            <translation>Класс %1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::FilterList</name>
        <message>
            <source>Filter</source>
            <translation>Отбор</translation>
        </message>
        <message numerus="yes">
            <source>%n in all</source>
            <translation>
                <numerusform>всего %n</numerusform>
                <numerusform>всего %n</numerusform>
                <numerusform>всего %n</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::FingerprintForm</name>
        <message>
            <source>The words are the &amp;same</source>
            <translation>Слова &amp;совпадают</translation>
        </message>
        <message>
            <source>They &amp;differ</source>
            <translation>&amp;Не совпадают</translation>
        </message>
        <message>
            <source>This workstation meets the server %1 for the first time. Compare these words with the ones that the server's administrator has. If they are the same, nobody stands between you and the server; this is remembered and not asked again.</source>
            <translation>Этот компьютер впервые встречает сервер %1. Сравните слова с теми, что есть у администратора сервера. Если они одинаковы, между вами и сервером никого нет; это запомнится, и больше вопроса не будет.</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::FollowDialog</name>
        <message>
            <source>Follow a plan</source>
            <translation>План для группы</translation>
        </message>
        <message>
            <source>%1 is taught by the plan “%2”. What it followed before stays for the days before.</source>
            <translation>%1 занимается по плану «%2». Прежний план остаётся для дней до этого.</translation>
        </message>
        <message>
            <source>&amp;Begin with the topic under the cursor: “%1”</source>
            <translation>&amp;Начать с темы под курсором: «%1»</translation>
        </message>
        <message>
            <source>For a group that has had the topics before it already</source>
            <translation>Для группы, которая предыдущие темы уже прошла</translation>
        </message>
        <message>
            <source>From the &amp;day</source>
            <translation>С &amp;дня</translation>
        </message>
        <message>
            <source>&amp;Follow</source>
            <translation>На&amp;значить</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::FormerMarksModel</name>
        <message>
            <source>The pupil was here when this period ended: its mark is put in the sheet of the subject</source>
            <translation>В конце этого периода ученик был здесь: отметка ставится в ведомости предмета</translation>
        </message>
        <message>
            <source>This period has not ended yet</source>
            <translation>Этот период ещё не кончился</translation>
        </message>
        <message>
            <source>Say first, above, which school the marks are of</source>
            <translation>Сначала укажите выше, какой школы отметки</translation>
        </message>
        <message>
            <source>Marks of this subject are from %1 to %2</source>
            <translation>Отметки этого предмета — от %1 до %2</translation>
        </message>
        <message>
            <source>“%1” is not a mark of a period</source>
            <translation>«%1» — не итоговая отметка</translation>
        </message>
        <message>
            <source>Not finished yet: Enter needs a whole mark</source>
            <translation>Не дописано: для Enter нужна целая отметка</translation>
        </message>
        <message>
            <source>%1, marks of another school</source>
            <translation>%1, отметки другой школы</translation>
        </message>
        <message>
            <source>cleared</source>
            <translation>убрана</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more mark(s)</source>
            <translation>
                <numerusform>%1 и ещё %n отметка</numerusform>
                <numerusform>%1 и ещё %n отметки</numerusform>
                <numerusform>%1 и ещё %n отметок</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 has been changed since: left as it is</source>
            <translation>%1, %2: с тех пор изменено, оставлено как есть</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>пусто</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>ничего</translation>
        </message>
        <message>
            <source>%1 put %2, you put %3.  ← keep theirs   → keep mine</source>
            <translation>%1: %2, вы: %3.  ← оставить чужую   → оставить свою</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Предмет</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::FormerMarksPage</name>
        <message>
            <source>Marks of another school</source>
            <translation>Отметки другой школы</translation>
        </message>
        <message>
            <source>What a pupil brings: it stands in the sheets and counts in the year</source>
            <translation>Что принёс прибывший: стоит в ведомостях и входит в годовую</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Ученик</translation>
        </message>
        <message>
            <source>School year</source>
            <translation>Учебный год</translation>
        </message>
        <message>
            <source>No pupil is chosen</source>
            <translation>Ученик не выбран</translation>
        </message>
        <message>
            <source>Choose a pupil who came from another school: the marks of the certificate then stand in the sheets and count in the marks of the year.</source>
            <translation>Выберите прибывшего из другой школы: отметки из справки встанут в ведомости и войдут в годовые.</translation>
        </message>
        <message>
            <source>Grade in that year</source>
            <translation>Класс в том году</translation>
        </message>
        <message>
            <source>In which grade the pupil was that year: marks of grade 10 count in the final ones of 11</source>
            <translation>В каком классе ученик был в том году: отметки 10 класса входят в итоговые за 11</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Школа</translation>
        </message>
        <message>
            <source>School as the certificate names it</source>
            <translation>Школа, как в справке</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Справка</translation>
        </message>
        <message>
            <source>Number and date</source>
            <translation>Номер и дата</translation>
        </message>
        <message>
            <source>&amp;Grade</source>
            <translation>&amp;Класс</translation>
        </message>
        <message>
            <source>&amp;School</source>
            <translation>&amp;Школа</translation>
        </message>
        <message>
            <source>&amp;Certificate</source>
            <translation>Спр&amp;авка</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Ещё раз</translation>
        </message>
        <message>
            <source>Choose a pupil</source>
            <translation>Выберите ученика</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::GridController</name>
        <message>
            <source>Not entered: “%1”. The cell is no longer on this page</source>
            <translation>Не введено: «%1». Этой клетки больше нет на странице</translation>
        </message>
        <message>
            <source>Changed: %1. Skipped: %2 (%3)</source>
            <translation>Изменено: %1. Пропущено: %2 (%3)</translation>
        </message>
        <message>
            <source>Nothing to redo</source>
            <translation>Нечего повторять</translation>
        </message>
        <message>
            <source>Nothing to undo</source>
            <translation>Нечего отменять</translation>
        </message>
        <message>
            <source>Not found: “%1”</source>
            <translation>Не найдено: «%1»</translation>
        </message>
        <message numerus="yes">
            <source>Paste will change %n cell(s).</source>
            <translation>
                <numerusform>Вставка изменит %n клетку.</numerusform>
                <numerusform>Вставка изменит %n клетки.</numerusform>
                <numerusform>Вставка изменит %n клеток.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Refused: %n</source>
            <translation>
                <numerusform>Отказов: %n</numerusform>
                <numerusform>Отказов: %n</numerusform>
                <numerusform>Отказов: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Esc — back</source>
            <translation>Esc — назад</translation>
        </message>
        <message>
            <source>Enter — paste, Esc — do not</source>
            <translation>Enter — вставить, Esc — не вставлять</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::GridView</name>
        <message>
            <source>Table</source>
            <translation>Таблица</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::GroupSource</name>
        <message>
            <source>Journals</source>
            <translation>Журналы</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::GuardianDialog</name>
        <message>
            <source>mother</source>
            <translation>мать</translation>
        </message>
        <message>
            <source>father</source>
            <translation>отец</translation>
        </message>
        <message>
            <source>guardian</source>
            <translation>опекун</translation>
        </message>
        <message>
            <source>trustee</source>
            <translation>попечитель</translation>
        </message>
        <message>
            <source>foster parent</source>
            <translation>приёмный родитель</translation>
        </message>
        <message>
            <source>grandmother</source>
            <translation>бабушка</translation>
        </message>
        <message>
            <source>grandfather</source>
            <translation>дедушка</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>другое лицо</translation>
        </message>
        <message>
            <source>Kinship</source>
            <translation>Степень родства</translation>
        </message>
        <message>
            <source>Le&amp;gal representative</source>
            <translation>За&amp;конный представитель</translation>
        </message>
        <message>
            <source>May see the &amp;diary</source>
            <translation>Видит дне&amp;вник</translation>
        </message>
        <message>
            <source>Guardian of %1</source>
            <translation>Представитель: %1</translation>
        </message>
        <message>
            <source>New guardian of %1</source>
            <translation>Новый представитель: %1</translation>
        </message>
        <message>
            <source>place and position</source>
            <translation>место и должность</translation>
        </message>
        <message>
            <source>Without this an account of the guardian shows nothing of this pupil</source>
            <translation>Без этого запись представителя ничего об этом ученике не показывает</translation>
        </message>
        <message>
            <source>&amp;Work</source>
            <translation>&amp;Работа</translation>
        </message>
        <message>
            <source>&amp;Kinship</source>
            <translation>Степе&amp;нь родства</translation>
        </message>
        <message>
            <source>From the da&amp;y</source>
            <translation>С какого дн&amp;я</translation>
        </message>
        <message>
            <source>Somebody else has changed this card meanwhile. Close it and open it again.</source>
            <translation>Карточку тем временем изменил кто-то другой. Закройте её и откройте снова.</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::GuardiansBox</name>
        <message>
            <source>A&amp;dd…</source>
            <translation>До&amp;бавить…</translation>
        </message>
        <message>
            <source>Chan&amp;ge…</source>
            <translation>Из&amp;менить…</translation>
        </message>
        <message>
            <source>Of anothe&amp;r pupil…</source>
            <translation>Дру&amp;гого ученика…</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Завер&amp;шить</translation>
        </message>
        <message>
            <source>Guardians</source>
            <translation>Законные представители</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Фамилия, имя, отчество</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Diary</source>
            <translation>Дневник</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>С</translation>
        </message>
        <message>
            <source>Somebody who answers for another pupil already, for instance for a sister</source>
            <translation>Тот, кто уже записан представителем другого ученика, например сестры</translation>
        </message>
        <message>
            <source>From today on no guardian of this pupil; what was stays in the history</source>
            <translation>С сегодняшнего дня больше не представитель; прежнее остаётся в истории</translation>
        </message>
        <message>
            <source>sees it</source>
            <translation>видит</translation>
        </message>
        <message>
            <source>does not</source>
            <translation>не видит</translation>
        </message>
        <message>
            <source>, has an account</source>
            <translation>, есть запись</translation>
        </message>
        <message>
            <source>Legal representative</source>
            <translation>Законный представитель</translation>
        </message>
        <message>
            <source>No legal representative</source>
            <translation>Не законный представитель</translation>
        </message>
        <message>
            <source>Also answers for: %1</source>
            <translation>Также представляет: %1</translation>
        </message>
        <message>
            <source>This guardian answers for the pupil already.</source>
            <translation>Этот представитель уже связан с учеником.</translation>
        </message>
        <message>
            <source>%1 is no guardian of this pupil from today on.</source>
            <translation>%1 с сегодняшнего дня больше не представитель этого ученика.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::HelpDialog</name>
        <message>
            <source>Help</source>
            <translation>Справка</translation>
        </message>
        <message>
            <source>en</source>
            <comment>folder of the help in this language</comment>
            <translation>ru</translation>
        </message>
        <message>
            <source>About Zvonok</source>
            <translation>О программе «Звонок»</translation>
        </message>
        <message>
            <source>&lt;h3&gt;Zvonok %1&lt;/h3&gt;&lt;p&gt;The school's journal, on the school's own computers.&lt;/p&gt;&lt;p&gt;Server: %2&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;Звонок %1&lt;/h3&gt;&lt;p&gt;Школьный журнал на компьютерах самой школы.&lt;/p&gt;&lt;p&gt;Сервер: %2&lt;/p&gt;&lt;p&gt;Свободная программа, лицензия GNU GPL версии 3 или новее.&lt;/p&gt;</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::ImportPage</name>
        <message>
            <source>Choose &amp;files…</source>
            <translation>Выбрать &amp;файлы…</translation>
        </message>
        <message>
            <source>What the files hold</source>
            <translation>Что в файлах</translation>
        </message>
        <message>
            <source>&amp;List of</source>
            <translation>&amp;Список</translation>
        </message>
        <message>
            <source>%1 What was imported until then stands, and can be undone as one.</source>
            <translation>%1 Внесённое до этого осталось; его можно отменить целиком.</translation>
        </message>
        <message>
            <source>Lists from files</source>
            <translation>Списки из файлов</translation>
        </message>
        <message>
            <source>CSV, Excel (.xlsx), OpenDocument (.ods), tables of the old system (.xls as a web page), OneRoster. Drop files here or choose them. Nothing changes before you have seen what would.</source>
            <translation>CSV, Excel (.xlsx), OpenDocument (.ods), таблицы прежней системы (.xls как веб-страница), OneRoster. Перетащите файлы сюда или выберите их. Ничего не изменится, пока вы не увидите, что изменится.</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Выбрать файлы…</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Новые</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Изменены</translation>
        </message>
        <message>
            <source>Earlier imports</source>
            <translation>Прежние импорты</translation>
        </message>
        <message>
            <source>&amp;Undo this import</source>
            <translation>&amp;Отменить этот импорт</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Таблица</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>Столбцы файла</translation>
        </message>
        <message>
            <source>Rows of the import</source>
            <translation>Строки импорта</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>Останови&amp;ть</translation>
        </message>
        <message>
            <source>Save the &amp;refused rows…</source>
            <translation>Сохранить отк&amp;азы…</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Назад</translation>
        </message>
        <message>
            <source>Which column is what; it is remembered for files like this</source>
            <translation>Что в каком столбце; для таких файлов это запоминается</translation>
        </message>
        <message>
            <source>Files to import</source>
            <translation>Файлы для импорта</translation>
        </message>
        <message>
            <source>Tables (*.csv *.txt *.tsv *.xlsx *.ods *.xls *.htm *.html *.zip);;All files (*)</source>
            <translation>Таблицы (*.csv *.txt *.tsv *.xlsx *.ods *.xls *.htm *.html *.zip);;Все файлы (*)</translation>
        </message>
        <message>
            <source>— leave out</source>
            <translation>— не брать</translation>
        </message>
        <message>
            <source>Column %1 is</source>
            <translation>Столбец %1 — это</translation>
        </message>
        <message>
            <source>new %1 · changed %2 · as they are %3 · refused %4</source>
            <translation>новых %1 · изменится %2 · без изменений %3 · отказов %4</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Import %n row(s)</source>
            <translation>
                <numerusform>&amp;Внести %n строку</numerusform>
                <numerusform>&amp;Внести %n строки</numerusform>
                <numerusform>&amp;Внести %n строк</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. What was imported until then stands: %1.</source>
            <translation>Остановлено. Внесённое до этого осталось: %1.</translation>
        </message>
        <message>
            <source>Imported: %1.</source>
            <translation>Внесено: %1.</translation>
        </message>
        <message>
            <source>Refused rows</source>
            <translation>Отказы</translation>
        </message>
        <message>
            <source>refused.csv</source>
            <translation>отказы.csv</translation>
        </message>
        <message>
            <source>CSV table (*.csv)</source>
            <translation>Таблица CSV (*.csv)</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Строка</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>Прочитано как</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Замечания</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Сохранено: %1</translation>
        </message>
        <message>
            <source>%1, undone</source>
            <translation>%1, отменён</translation>
        </message>
        <message numerus="yes">
            <source>Undone: %n record(s) are as they were.</source>
            <translation>
                <numerusform>Отменено: %n запись стала прежней.</numerusform>
                <numerusform>Отменено: %n записи стали прежними.</numerusform>
                <numerusform>Отменено: %n записей стали прежними.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undone: %1. Left alone, because somebody has changed them since: %2.</source>
            <translation>Отменено: %1. Не тронуто, потому что с тех пор изменено: %2.</translation>
        </message>
        <message>
            <source>Guardians: %1</source>
            <translation>Представители: %1</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::ImportRowsModel</name>
        <message>
            <source>done</source>
            <translation>готово</translation>
        </message>
        <message>
            <source>…</source>
            <translation>…</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Строка</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Что будет</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>Прочитано как</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Замечания</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::JournalModel</name>
        <message>
            <source>Not finished yet: Enter needs a whole mark or code</source>
            <translation>Ещё не всё: для Enter нужна целая отметка или код</translation>
        </message>
        <message>
            <source>“%1” is neither a mark nor an absence code</source>
            <translation>«%1» — не отметка и не код пропуска</translation>
        </message>
        <message>
            <source>“%1”: marks of this subject are from %2 to %3</source>
            <translation>«%1»: отметки по этому предмету от %2 до %3</translation>
        </message>
        <message>
            <source>“%1”: this subject is not marked in points</source>
            <translation>«%1»: по этому предмету баллы не ставят</translation>
        </message>
        <message>
            <source>“%1” is not the letter of a kind of work</source>
            <translation>«%1» — не буква вида работы</translation>
        </message>
        <message>
            <source>A cell holds at most eight marks</source>
            <translation>В клетке не больше восьми отметок</translation>
        </message>
        <message>
            <source>You may not put absences in this journal</source>
            <translation>В этом журнале вам нельзя отмечать пропуски</translation>
        </message>
        <message>
            <source>One absence code for a lesson is enough</source>
            <translation>На урок достаточно одного кода пропуска</translation>
        </message>
        <message>
            <source>You may put absences here, but no marks</source>
            <translation>Здесь можно отмечать пропуски, но не ставить отметки</translation>
        </message>
        <message>
            <source>This lesson has no work “%1” (%2): add it in the lesson panel</source>
            <translation>На этом уроке нет работы «%1» (%2): добавьте её на панели урока</translation>
        </message>
        <message>
            <source>This page is only shown</source>
            <translation>Эта страница только для просмотра</translation>
        </message>
        <message>
            <source>You may not put marks in this journal</source>
            <translation>В этом журнале вам нельзя ставить отметки</translation>
        </message>
        <message>
            <source>A remark belongs to a mark: put the mark first</source>
            <translation>Замечание относится к отметке: сначала поставьте отметку</translation>
        </message>
        <message>
            <source>%1 has been changed since: left as it is</source>
            <translation>%1: с тех пор изменено, оставлено как есть</translation>
        </message>
        <message>
            <source>%1 was changed by %2: left as it is</source>
            <translation>%1: изменил(а) %2, оставлено как есть</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Ученик</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>Средний</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Отметки</translation>
        </message>
        <message>
            <source>Average of the lesson</source>
            <translation>Средний за урок</translation>
        </message>
        <message>
            <source>%1 joins the group on %2</source>
            <translation>%1 в группе с %2</translation>
        </message>
        <message>
            <source>%1 left the group on %2</source>
            <translation>%1: выбытие из группы %2</translation>
        </message>
        <message>
            <source>You may read this journal, not write in it</source>
            <translation>Этот журнал вы можете только читать</translation>
        </message>
        <message>
            <source>%1, lesson %2</source>
            <translation>%1, урок %2</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>пусто</translation>
        </message>
        <message>
            <source>conflict: theirs %1, yours %2</source>
            <translation>спор: у них %1, у вас %2</translation>
        </message>
        <message>
            <source>not in the group on this day</source>
            <translation>в этот день не в группе</translation>
        </message>
        <message>
            <source>not sent yet</source>
            <translation>ещё не отправлено</translation>
        </message>
        <message>
            <source>weight %1</source>
            <translation>вес %1</translation>
        </message>
        <message>
            <source>Debt: the work has not been handed in</source>
            <translation>Долг: работа не сдана</translation>
        </message>
        <message>
            <source>Topic: %1</source>
            <translation>Тема: %1</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>пусто</translation>
        </message>
        <message>
            <source>%1 put %2 at %3, you put %4.  ← keep theirs   → keep mine</source>
            <translation>%1: %2 в %3, у вас %4.  ← оставить чужую   → оставить мою</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Кто-то</translation>
        </message>
        <message>
            <source>no topic yet</source>
            <translation>темы ещё нет</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more cell(s)</source>
            <translation>
                <numerusform>%1 и ещё %n клетка</numerusform>
                <numerusform>%1 и ещё %n клетки</numerusform>
                <numerusform>%1 и ещё %n клеток</numerusform>
            </translation>
        </message>
        <message>
            <source>cleared</source>
            <translation>очищено</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n файл</numerusform>
                <numerusform>%n файла</numerusform>
                <numerusform>%n файлов</numerusform>
            </translation>
        </message>
        <message>
            <source>This class has no marks in the subject: absences and remarks only</source>
            <translation>В этом классе по предмету отметок нет: только отсутствия и примечания</translation>
        </message>
        <message>
            <source>%1 stands in</source>
            <translation>замещает %1</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::JournalPageWidget</name>
        <message>
            <source>Class and subject</source>
            <translation>Класс и предмет</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Период</translation>
        </message>
        <message>
            <source>Quick entry</source>
            <translation>Быстрый ввод</translation>
        </message>
        <message>
            <source>One key per mark: a clear value is put at once and the next pupil follows</source>
            <translation>Одна клавиша на отметку: понятное значение ставится сразу, и следующий ученик</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Порядок</translation>
        </message>
        <message>
            <source>Order of the pupils; typing does not move them</source>
            <translation>Порядок учеников; ввод их не переставляет</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>По алфавиту</translation>
        </message>
        <message>
            <source>By name, backwards</source>
            <translation>По алфавиту, с конца</translation>
        </message>
        <message>
            <source>By average, best first</source>
            <translation>По среднему, сначала лучшие</translation>
        </message>
        <message>
            <source>By average, weakest first</source>
            <translation>По среднему, сначала слабые</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Урок</translation>
        </message>
        <message>
            <source>Topic, homework and works of the lesson</source>
            <translation>Тема, домашнее задание и работы урока</translation>
        </message>
        <message>
            <source>No journal is open</source>
            <translation>Журнал не открыт</translation>
        </message>
        <message>
            <source>Marks, absences, topics and homework of a class in one subject. Choose a class and subject above.</source>
            <translation>Отметки, пропуски, темы и домашние задания класса по одному предмету. Выберите класс и предмет вверху.</translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) were changed by somebody else meanwhile: nothing of yours is lost</source>
            <translation>
                <numerusform>%n клетку тем временем изменил кто-то другой: ваше не потеряно</numerusform>
                <numerusform>%n клетки тем временем изменил кто-то другой: ваше не потеряно</numerusform>
                <numerusform>%n клеток тем временем изменил кто-то другой: ваше не потеряно</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the next</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Keep theirs</source>
            <translation>Оставить чужую</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Оставить мою</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Вырезать</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Вставить</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Очистить</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>Заполнить вниз</translation>
        </message>
        <message>
            <source>Fill right</source>
            <translation>Заполнить вправо</translation>
        </message>
        <message>
            <source>Remark…</source>
            <translation>Замечание…</translation>
        </message>
        <message>
            <source>Who put it and when</source>
            <translation>Кто и когда поставил</translation>
        </message>
        <message>
            <source>History of the cell…</source>
            <translation>История клетки…</translation>
        </message>
        <message>
            <source>Remark for %1, %2</source>
            <translation>Замечание: %1, %2</translation>
        </message>
        <message>
            <source>Find a pupil: Enter — next, Esc — back to the grid</source>
            <translation>Найти ученика: Enter — следующий, Esc — назад к журналу</translation>
        </message>
        <message>
            <source>Find a pupil</source>
            <translation>Найти ученика</translation>
        </message>
        <message>
            <source>This journal is not kept here</source>
            <translation>Этого журнала здесь нет</translation>
        </message>
        <message>
            <source>Without the server, journals that you teach or have opened on this workstation in the last days can be read and filled in. This one opens by itself when the server is back.</source>
            <translation>Без сервера можно читать и заполнять журналы, которые вы ведёте или открывали на этом компьютере в последние дни. Этот откроется сам, когда сервер вернётся.</translation>
        </message>
        <message>
            <source>Substitution…</source>
            <translation>Замещение…</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::JournalView</name>
        <message>
            <source>Journal</source>
            <translation>Журнал</translation>
        </message>
        <message>
            <source>Marks, absences, topics and homework of a class in one subject</source>
            <translation>Отметки, пропуски, темы и домашние задания класса по одному предмету</translation>
        </message>
        <message>
            <source>The list of journals was not read</source>
            <translation>Список журналов не прочитан</translation>
        </message>
        <message>
            <source>There is no journal “%1” for you: choose one in the list</source>
            <translation>Журнала «%1» для вас нет: выберите из списка</translation>
        </message>
        <message>
            <source>The journal was not opened</source>
            <translation>Журнал не открылся</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>%1 — was changed by somebody else meanwhile and is not saved</source>
            <translation>%1 — тем временем изменил кто-то другой, не сохранено</translation>
        </message>
        <message>
            <source>%1 — is not saved: somebody else has put “%2”</source>
            <translation>%1 — не сохранено: кто-то другой поставил «%2»</translation>
        </message>
        <message>
            <source>Put mine over it</source>
            <translation>Поставить моё</translation>
        </message>
        <message>
            <source>%1 — is not saved: %2</source>
            <translation>%1 — не сохранено: %2</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>Не надо</translation>
        </message>
        <message>
            <source>The history was not read: %1</source>
            <translation>История не прочитана: %1</translation>
        </message>
        <message>
            <source>The page was not prepared for printing</source>
            <translation>Страница не подготовлена к печати</translation>
        </message>
        <message>
            <source>The history of a cell</source>
            <translation>История ячейки</translation>
        </message>
        <message>
            <source>%1 needs the server, and it cannot be reached now</source>
            <translation>%1: нужен сервер, а он сейчас недоступен</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>The journal as this workstation saw it (%1). It is read anew when the server answers.</source>
            <translation>Журнал показан по копии на этом компьютере (%1). Он будет прочитан заново, когда сервер ответит.</translation>
        </message>
        <message>
            <source>Attach files to the lesson</source>
            <translation>Прикрепить файлы к уроку</translation>
        </message>
        <message>
            <source>Worksheets, photographs, presentations: pupils see them with the homework</source>
            <translation>Рабочие листы, фотографии, презентации: ученики видят их вместе с заданием</translation>
        </message>
        <message>
            <source>Substitution</source>
            <translation>Замещение</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::KeySheet</name>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>Put the value and go to the next pupil; with Shift: back</source>
            <translation>Поставить и перейти к следующему ученику; с Shift — к предыдущему</translation>
        </message>
        <message>
            <source>Put the value and go to the next lesson; Enter then returns</source>
            <translation>Поставить и перейти к следующему уроку; Enter потом вернёт</translation>
        </message>
        <message>
            <source>Edit in place; Esc restores</source>
            <translation>Править на месте; Esc возвращает прежнее</translation>
        </message>
        <message>
            <source>Remark to the mark</source>
            <translation>Замечание к отметке</translation>
        </message>
        <message>
            <source>Clear the selected cells</source>
            <translation>Очистить выделенное</translation>
        </message>
        <message>
            <source>Add another mark to the cell</source>
            <translation>Добавить в клетку ещё отметку</translation>
        </message>
        <message>
            <source>Put the value into all selected cells</source>
            <translation>Поставить значение во всё выделенное</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>Заполнить вниз</translation>
        </message>
        <message>
            <source>Fill right</source>
            <translation>Заполнить вправо</translation>
        </message>
        <message>
            <source>Copy, cut and paste, also with a spreadsheet</source>
            <translation>Копировать, вырезать, вставить — и между электронными таблицами</translation>
        </message>
        <message>
            <source>Undo and redo</source>
            <translation>Отменить и повторить</translation>
        </message>
        <message>
            <source>To the edge of the filled block</source>
            <translation>К краю заполненного</translation>
        </message>
        <message>
            <source>Week before, week after</source>
            <translation>Неделя раньше, неделя позже</translation>
        </message>
        <message>
            <source>Previous and next journal</source>
            <translation>Предыдущий и следующий журнал</translation>
        </message>
        <message>
            <source>Who put it and when</source>
            <translation>Кто и когда поставил</translation>
        </message>
        <message>
            <source>Find a pupil</source>
            <translation>Найти ученика</translation>
        </message>
        <message>
            <source>In a conflict: keep theirs, keep mine</source>
            <translation>В споре: оставить чужую, оставить мою</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Клавиша</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Что делает</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::LessonPanel</name>
        <message>
            <source>&amp;Topic</source>
            <translation>&amp;Тема</translation>
        </message>
        <message>
            <source>Home&amp;work</source>
            <translation>&amp;Домашнее задание</translation>
        </message>
        <message>
            <source>Works of the lesson</source>
            <translation>Работы урока</translation>
        </message>
        <message>
            <source>Kind of the new work</source>
            <translation>Вид новой работы</translation>
        </message>
        <message>
            <source>What about</source>
            <translation>О чём</translation>
        </message>
        <message>
            <source>Title of the new work</source>
            <translation>Название новой работы</translation>
        </message>
        <message>
            <source>Add the work to this lesson</source>
            <translation>Добавить работу к этому уроку</translation>
        </message>
        <message>
            <source>No lesson is chosen</source>
            <translation>Урок не выбран</translation>
        </message>
        <message>
            <source>%1, lesson %2</source>
            <translation>%1, урок %2</translation>
        </message>
        <message>
            <source>None yet: the first mark makes an answer at the lesson</source>
            <translation>Пока нет: первая отметка станет ответом на уроке</translation>
        </message>
        <message>
            <source>weight </source>
            <translation>вес </translation>
        </message>
        <message>
            <source>Weight of %1</source>
            <translation>Вес: %1</translation>
        </message>
        <message>
            <source>Take from the &amp;plan</source>
            <translation>Взять из &amp;плана</translation>
        </message>
        <message>
            <source>Topic and homework of the plan of lessons (↓ in the topic)</source>
            <translation>Тема и задание из планирования (↓ в поле темы)</translation>
        </message>
        <message>
            <source>By plan: %1</source>
            <translation>По плану: %1</translation>
        </message>
        <message>
            <source>%1 stands in</source>
            <translation>замещает %1</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::LinkGuardianDialog</name>
        <message>
            <source>May see the &amp;diary</source>
            <translation>Видит &amp;дневник</translation>
        </message>
        <message>
            <source>Guardian of another pupil, also of %1</source>
            <translation>Представитель другого ученика — и для: %1</translation>
        </message>
        <message>
            <source>Beginning of the name</source>
            <translation>Начало имени</translation>
        </message>
        <message>
            <source>Name of the guardian</source>
            <translation>Имя представителя</translation>
        </message>
        <message>
            <source>Guardians found</source>
            <translation>Найденные представители</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Имя</translation>
        </message>
        <message>
            <source>&amp;Kinship</source>
            <translation>Степень &amp;родства</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::ListCardPage</name>
        <message>
            <source>Filter</source>
            <translation>Отбор</translation>
        </message>
        <message>
            <source>Filter of the list</source>
            <translation>Отбор списка</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::LoginForm</name>
        <message>
            <source>&amp;Log in</source>
            <translation>&amp;Войти</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>&amp;Остановить</translation>
        </message>
        <message>
            <source>Address, e.g. 192.168.0.10</source>
            <translation>Адрес, например 192.168.0.10</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Сервер</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Логин</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>Show what is typed</source>
            <translation>Показать введённое</translation>
        </message>
        <message>
            <source>S&amp;erver</source>
            <translation>&amp;Сервер</translation>
        </message>
        <message>
            <source>L&amp;ogin</source>
            <translation>&amp;Логин</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Пароль</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Что не так</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::MainWindow</name>
        <message>
            <source>This workstation's disk takes nothing more (%1). What you type is sent at once, but would not survive a loss of power.</source>
            <translation>Диск этого компьютера больше не принимает запись (%1). Введённое отправляется сразу, но не переживёт отключения питания.</translation>
        </message>
        <message>
            <source>Locked after a while without work. Nothing you typed is lost.</source>
            <translation>Закрыто, потому что давно не работали. Введённое не потеряно.</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Страницы</translation>
        </message>
        <message>
            <source>&amp;Search everywhere…</source>
            <translation>&amp;Поиск везде…</translation>
        </message>
        <message>
            <source>Find a person, class, page or command</source>
            <translation>Найти человека, класс, страницу или команду</translation>
        </message>
        <message>
            <source>Needs your &amp;decision…</source>
            <translation>Ждёт вашего &amp;решения…</translation>
        </message>
        <message>
            <source>What the server did not take</source>
            <translation>Что не принял сервер</translation>
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation>&amp;Закрыть экран</translation>
        </message>
        <message>
            <source>Hide everything until the password is typed</source>
            <translation>Спрятать всё, пока не введён пароль</translation>
        </message>
        <message>
            <source>Locked. Nothing you typed is lost.</source>
            <translation>Экран закрыт. Введённое не потеряно.</translation>
        </message>
        <message>
            <source>Log &amp;out</source>
            <translation>&amp;Сменить пользователя</translation>
        </message>
        <message>
            <source>End the session and let somebody else log in</source>
            <translation>Завершить сеанс, чтобы вошёл другой</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>В&amp;ыход</translation>
        </message>
        <message>
            <source>Close the program; what is not sent is kept</source>
            <translation>Закрыть программу; неотправленное сохранится</translation>
        </message>
        <message>
            <source>Read a&amp;gain</source>
            <translation>Прочитать &amp;заново</translation>
        </message>
        <message>
            <source>Read the page again from the server</source>
            <translation>Прочитать страницу с сервера заново</translation>
        </message>
        <message>
            <source>Print pre&amp;view…</source>
            <translation>&amp;Печать…</translation>
        </message>
        <message>
            <source>See the page as it will be printed</source>
            <translation>Посмотреть страницу, как она будет напечатана</translation>
        </message>
        <message>
            <source>&amp;Find on the page</source>
            <translation>&amp;Найти на странице</translation>
        </message>
        <message>
            <source>Find on this page</source>
            <translation>Найти на этой странице</translation>
        </message>
        <message>
            <source>&amp;List of pages</source>
            <translation>Список с&amp;траниц</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Сп&amp;равка</translation>
        </message>
        <message>
            <source>What this page is for and how to work on it</source>
            <translation>Для чего эта страница и как на ней работать</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>&amp;Клавиши</translation>
        </message>
        <message>
            <source>All keys of this program</source>
            <translation>Все клавиши программы</translation>
        </message>
        <message>
            <source>&amp;About Zvonok</source>
            <translation>&amp;О программе</translation>
        </message>
        <message>
            <source>Version, licence, server</source>
            <translation>Версия, лицензия, сервер</translation>
        </message>
        <message>
            <source>&amp;Zvonok</source>
            <translation>&amp;Звонок</translation>
        </message>
        <message>
            <source>&amp;Pages</source>
            <translation>Страни&amp;цы</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Вид</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Цвета</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Как в &amp;системе</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>С&amp;ветлые</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Тёмные</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation>&amp;Контрастные</translation>
        </message>
        <message>
            <source>&amp;Size of letters</source>
            <translation>&amp;Размер букв</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Язык</translation>
        </message>
        <message>
            <source>The server is not the one it was.</source>
            <translation>Сервер не тот, что был.</translation>
        </message>
        <message>
            <source>The session has ended. Log in again; nothing you typed is lost.</source>
            <translation>Сеанс завершён. Войдите снова; введённое не потеряно.</translation>
        </message>
        <message>
            <source>No connection to the server since %1. Go on working: what you type is kept here and sent when it is back.</source>
            <translation>С %1 нет связи с сервером. Продолжайте работать: введённое хранится здесь и уйдёт, когда связь вернётся.</translation>
        </message>
        <message numerus="yes">
            <source>No connection to the server since %1. %n change(s) of yours are kept here and will be sent when it is back.</source>
            <translation>
                <numerusform>С %1 нет связи с сервером. %n ваше изменение хранится здесь и уйдёт, когда связь вернётся.</numerusform>
                <numerusform>С %1 нет связи с сервером. %n ваших изменения хранятся здесь и уйдут, когда связь вернётся.</numerusform>
                <numerusform>С %1 нет связи с сервером. %n ваших изменений хранятся здесь и уйдут, когда связь вернётся.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Подключиться</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) need your decision: the server did not take them.</source>
            <translation>
                <numerusform>%n изменение ждёт вашего решения: сервер его не принял.</numerusform>
                <numerusform>%n изменения ждут вашего решения: сервер их не принял.</numerusform>
                <numerusform>%n изменений ждут вашего решения: сервер их не принял.</numerusform>
            </translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Посмотреть</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Программа</translation>
        </message>
        <message>
            <source>Journal and other grids</source>
            <translation>Журнал и другие таблицы</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Справка</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of yours have not reached the server yet. They are kept on this workstation and sent when you log in here again.</source>
            <translation>
                <numerusform>%n ваше изменение ещё не дошло до сервера. Оно хранится на этом компьютере и уйдёт, когда вы войдёте здесь снова.</numerusform>
                <numerusform>%n ваших изменения ещё не дошли до сервера. Они хранятся на этом компьютере и уйдут, когда вы войдёте здесь снова.</numerusform>
                <numerusform>%n ваших изменений ещё не дошли до сервера. Они хранятся на этом компьютере и уйдут, когда вы войдёте здесь снова.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Stay and wait</source>
            <translation>&amp;Остаться и подождать</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Закрыть</translation>
        </message>
        <message>
            <source>The server wants a new password from you. Nothing you typed is lost.</source>
            <translation>Серверу нужен ваш новый пароль. Ничто набранное не потеряно.</translation>
        </message>
        <message>
            <source>This page needs the server</source>
            <translation>Этой странице нужен сервер</translation>
        </message>
        <message>
            <source>It opens by itself as soon as the server is back. Journals that this workstation has seen in the last days can be read and filled in without it.</source>
            <translation>Она откроется сама, как только сервер вернётся. Журналы, которые открывались на этом компьютере в последние дни, можно читать и заполнять и без него.</translation>
        </message>
        <message>
            <source>Go to “%1”</source>
            <translation>Перейти: «%1»</translation>
        </message>
        <message>
            <source>The server cannot be reached. Journals are shown as this workstation saw them last; what you type is kept here and sent when it is back.</source>
            <translation>Сервер недоступен. Журналы показаны такими, какими этот компьютер видел их в последний раз; набранное сохраняется здесь и уйдёт, когда сервер вернётся.</translation>
        </message>
        <message numerus="yes">
            <source>The server cannot be reached. Journals are shown as this workstation saw them last; %n change(s) of yours are kept here and will be sent when it is back.</source>
            <translation>
                <numerusform>Сервер недоступен. Журналы показаны такими, какими этот компьютер видел их в последний раз; %n ваше изменение хранится здесь и уйдёт, когда сервер вернётся.</numerusform>
                <numerusform>Сервер недоступен. Журналы показаны такими, какими этот компьютер видел их в последний раз; %n ваших изменения хранятся здесь и уйдут, когда сервер вернётся.</numerusform>
                <numerusform>Сервер недоступен. Журналы показаны такими, какими этот компьютер видел их в последний раз; %n ваших изменений хранятся здесь и уйдут, когда сервер вернётся.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go round: the list of pages, the head of the page, its table, what stands beside it</source>
            <translation>По кругу: список страниц, верх страницы, её таблица, то, что рядом с ней</translation>
        </message>
        <message>
            <source>Part of the window &amp;before</source>
            <translation>Предыдущая &amp;часть окна</translation>
        </message>
        <message>
            <source>As F6, the other way round</source>
            <translation>Как F6, в обратную сторону</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) are still being sent and will not be attached if the program is closed now.</source>
            <translation>
                <numerusform>Ещё передаётся %n файл: если закрыть программу сейчас, он не прикрепится.</numerusform>
                <numerusform>Ещё передаются %n файла: если закрыть программу сейчас, они не прикрепятся.</numerusform>
                <numerusform>Ещё передаются %n файлов: если закрыть программу сейчас, они не прикрепятся.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::MessageBar</name>
        <message>
            <source>Close the message</source>
            <translation>Закрыть сообщение</translation>
        </message>
        <message>
            <source>+%1 more</source>
            <translation>и ещё %1</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::MoveDialog</name>
        <message>
            <source>Movement: %1</source>
            <translation>Движение: %1</translation>
        </message>
        <message>
            <source>leaves the school</source>
            <translation>выбывает из школы</translation>
        </message>
        <message>
            <source>number and date</source>
            <translation>номер и дата</translation>
        </message>
        <message>
            <source>The last day in the class of now is the day before. Marks and absences put until then stay where they are.</source>
            <translation>Последний день в нынешнем классе — накануне. Отметки и пропуски до этого дня остаются на своих местах.</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;Куда</translation>
        </message>
        <message>
            <source>&amp;From the day</source>
            <translation>&amp;С какого дня</translation>
        </message>
        <message>
            <source>&amp;Order</source>
            <translation>&amp;Приказ</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::NewAccountDialog</name>
        <message>
            <source>New account</source>
            <translation>Новая учётная запись</translation>
        </message>
        <message>
            <source>Beginning of the name</source>
            <translation>Начало имени</translation>
        </message>
        <message>
            <source>Whose account</source>
            <translation>Чья запись</translation>
        </message>
        <message>
            <source>People found</source>
            <translation>Найденные люди</translation>
        </message>
        <message>
            <source>made from the name</source>
            <translation>составится из имени</translation>
        </message>
        <message>
            <source>&amp;Person</source>
            <translation>&amp;Человек</translation>
        </message>
        <message>
            <source>&amp;Login</source>
            <translation>&amp;Логин</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>&amp;Роль</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::NewPupilDialog</name>
        <message>
            <source>New pupil</source>
            <translation>Новый ученик</translation>
        </message>
        <message>
            <source>number and date</source>
            <translation>номер и дата</translation>
        </message>
        <message>
            <source>Personal file &amp;number</source>
            <translation>№ &amp;личного дела</translation>
        </message>
        <message>
            <source>&amp;Class</source>
            <translation>&amp;Класс</translation>
        </message>
        <message>
            <source>From the &amp;day</source>
            <translation>С дн&amp;я</translation>
        </message>
        <message>
            <source>O&amp;rder</source>
            <translation>П&amp;риказ</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::PageSetupDialog</name>
        <message>
            <source>Page setup</source>
            <translation>Параметры страницы</translation>
        </message>
        <message>
            <source>As the report says</source>
            <translation>Как в отчёте</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>A3</source>
            <translation>A3</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Книжная</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>Альбомная</translation>
        </message>
        <message>
            <source>As many as needed</source>
            <translation>Сколько нужно</translation>
        </message>
        <message>
            <source>&amp;Paper</source>
            <translation>&amp;Бумага</translation>
        </message>
        <message>
            <source>&amp;Orientation</source>
            <translation>&amp;Ориентация</translation>
        </message>
        <message>
            <source>&amp;Left margin</source>
            <translation>Поле с&amp;лева</translation>
        </message>
        <message>
            <source>&amp;Top margin</source>
            <translation>Поле с&amp;верху</translation>
        </message>
        <message>
            <source>&amp;Right margin</source>
            <translation>Поле с&amp;права</translation>
        </message>
        <message>
            <source>&amp;Bottom margin</source>
            <translation>Поле с&amp;низу</translation>
        </message>
        <message>
            <source>Added for b&amp;inding</source>
            <translation>На &amp;переплёт</translation>
        </message>
        <message>
            <source>Pages &amp;wide</source>
            <translation>Страниц в &amp;ширину</translation>
        </message>
        <message>
            <source> mm</source>
            <translation> мм</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::PageSource</name>
        <message>
            <source>Pages</source>
            <translation>Страницы</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::PasswordForm</name>
        <message>
            <source>&amp;Keep this password</source>
            <translation>&amp;Сохранить пароль</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Новый пароль</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>Ещё раз</translation>
        </message>
        <message>
            <source>&amp;New password</source>
            <translation>&amp;Новый пароль</translation>
        </message>
        <message>
            <source>&amp;Once more</source>
            <translation>&amp;Ещё раз</translation>
        </message>
        <message>
            <source>&amp;Suggest one</source>
            <translation>&amp;Предложить</translation>
        </message>
        <message>
            <source>Good day, %1! The one-time password has served. Choose your own: several words are better than a word with digits; not your name, not a common one. It does not expire. Nobody else knows it, the administrator neither.</source>
            <translation>Здравствуйте, %1! Первый пароль своё отслужил. Задайте свой: несколько слов лучше, чем слово с цифрами; не имя и не из частых. Срока у него нет. Больше его никто не знает, и администратор тоже.</translation>
        </message>
        <message>
            <source>The two are not the same. Type them again.</source>
            <translation>Пароли не совпадают. Наберите ещё раз.</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::PeopleSource</name>
        <message>
            <source>Pupils</source>
            <translation>Ученики</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Сотрудники</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Классы</translation>
        </message>
        <message>
            <source>pupil</source>
            <translation>ученик</translation>
        </message>
        <message>
            <source>pupil, %1</source>
            <translation>ученик, %1</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::PeriodNames</name>
        <message>
            <source>quarter %1</source>
            <translation>%1 четверть</translation>
        </message>
        <message>
            <source>trimester %1</source>
            <translation>%1 триместр</translation>
        </message>
        <message>
            <source>half-year %1</source>
            <translation>%1 полугодие</translation>
        </message>
        <message>
            <source>module %1</source>
            <translation>модуль %1</translation>
        </message>
        <message>
            <source>year</source>
            <translation>годовая</translation>
        </message>
        <message>
            <source>exam</source>
            <translation>экзамен</translation>
        </message>
        <message>
            <source>final mark</source>
            <translation>итоговая</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::PeriodSheetModel</name>
        <message numerus="yes">
            <source>%1 and %n more mark(s)</source>
            <translation>
                <numerusform>%1 и ещё %n отметка</numerusform>
                <numerusform>%1 и ещё %n отметки</numerusform>
                <numerusform>%1 и ещё %n отметок</numerusform>
            </translation>
        </message>
        <message>
            <source>cleared</source>
            <translation>очищено</translation>
        </message>
        <message>
            <source>The average is counted from the marks of the lessons</source>
            <translation>Среднее считается по отметкам уроков</translation>
        </message>
        <message>
            <source>You may read this sheet, not write in it</source>
            <translation>Эту ведомость вы можете только читать</translation>
        </message>
        <message>
            <source>The period is closed — %1</source>
            <translation>Период закрыт — %1</translation>
        </message>
        <message>
            <source>There are no marks to suggest one from</source>
            <translation>Нет отметок, по которым можно предложить</translation>
        </message>
        <message>
            <source>Marks of this subject are from %1 to %2</source>
            <translation>Отметки по этому предмету от %1 до %2</translation>
        </message>
        <message>
            <source>“%1” is not a mark of a period</source>
            <translation>«%1» — не отметка за период</translation>
        </message>
        <message>
            <source>Not finished yet: Enter needs a whole mark</source>
            <translation>Ещё не всё: для Enter нужна целая отметка</translation>
        </message>
        <message>
            <source>%1, %2 has been changed since: left as it is</source>
            <translation>%1, %2: с тех пор изменено, оставлено как есть</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Ученик</translation>
        </message>
        <message>
            <source>mark</source>
            <translation>отметка</translation>
        </message>
        <message>
            <source>average</source>
            <translation>средний</translation>
        </message>
        <message>
            <source>%1, average</source>
            <translation>%1, средний</translation>
        </message>
        <message>
            <source>no marks</source>
            <translation>отметок нет</translation>
        </message>
        <message numerus="yes">
            <source>no marks, %n lesson(s) missed</source>
            <translation>
                <numerusform>отметок нет, пропущен %n урок</numerusform>
                <numerusform>отметок нет, пропущено %n урока</numerusform>
                <numerusform>отметок нет, пропущено %n уроков</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>weighted average of %n mark(s): %1</source>
            <translation>
                <numerusform>взвешенное среднее по %n отметке: %1</numerusform>
                <numerusform>взвешенное среднее по %n отметкам: %1</numerusform>
                <numerusform>взвешенное среднее по %n отметкам: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>rounded up from ,%1 that is %2 (= takes it)</source>
            <translation>с ,%1 вверх: это %2 (= поставит)</translation>
        </message>
        <message>
            <source>fewer marks than the school's %1</source>
            <translation>отметок меньше принятых %1</translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s) missed</source>
            <translation>
                <numerusform>пропущен %n урок</numerusform>
                <numerusform>пропущено %n урока</numerusform>
                <numerusform>пропущено %n уроков</numerusform>
            </translation>
        </message>
        <message>
            <source>empty</source>
            <translation>пусто</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>пусто</translation>
        </message>
        <message>
            <source>%1 put %2, you put %3.  ← keep theirs   → keep mine</source>
            <translation>%1: %2, у вас %3.  ← оставить чужую   → оставить мою</translation>
        </message>
        <message>
            <source>Was not in the group in this period</source>
            <translation>В этом периоде не был в группе</translation>
        </message>
        <message>
            <source>A mark of another school: %1</source>
            <translation>Отметка другой школы: %1</translation>
        </message>
        <message>
            <source>Has not chosen this exam</source>
            <translation>Не выбрал этот экзамен</translation>
        </message>
        <message>
            <source>What the points are worth follows from the table of the exam</source>
            <translation>Отметка следует из таблицы перевода баллов</translation>
        </message>
        <message>
            <source>The marks of this exam are put by the deputy head</source>
            <translation>Отметки этого экзамена ставит заместитель директора</translation>
        </message>
        <message>
            <source>This exam takes %1 to %2</source>
            <translation>Этот экзамен принимает от %1 до %2</translation>
        </message>
        <message>
            <source>Final mark</source>
            <translation>Итог</translation>
        </message>
        <message>
            <source>Exam</source>
            <translation>Экзамен</translation>
        </message>
        <message>
            <source>points</source>
            <translation>баллы</translation>
        </message>
        <message>
            <source>%1, mark</source>
            <translation>%1, отметка</translation>
        </message>
        <message>
            <source>year</source>
            <translation>годовая</translation>
        </message>
        <message>
            <source>exam</source>
            <translation>экзамен</translation>
        </message>
        <message>
            <source>period %1</source>
            <translation>период %1</translation>
        </message>
        <message>
            <source>grade %1: %2</source>
            <translation>%1 класс: %2</translation>
        </message>
        <message>
            <source>%1 (another school)</source>
            <translation>%1 (другая школа)</translation>
        </message>
        <message>
            <source>no marks to count from</source>
            <translation>не из чего считать</translation>
        </message>
        <message>
            <source>not complete: nothing is suggested yet</source>
            <translation>ещё не всё: пока ничего не предлагается</translation>
        </message>
        <message>
            <source>%1 (rounded up from ,%2; = takes it)</source>
            <translation>%1 (вверх с ,%2; = ставит)</translation>
        </message>
        <message>
            <source>0 to %1 points</source>
            <translation>от 0 до %1 баллов</translation>
        </message>
        <message>
            <source>they are worth no mark</source>
            <translation>в отметку не переводятся</translation>
        </message>
        <message>
            <source>3 from %1, 4 from %2, 5 from %3</source>
            <translation>3 с %1, 4 с %2, 5 с %3</translation>
        </message>
        <message>
            <source>%1 points are worth %2</source>
            <translation>%1 баллов — это %2</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <translation>%1 или %2</translation>
        </message>
        <message>
            <source>marks from 2 to 5</source>
            <translation>отметки от 2 до 5</translation>
        </message>
        <message>
            <source>by choice</source>
            <translation>по выбору</translation>
        </message>
        <message>
            <source>%1 is a mark of another school: %2</source>
            <translation>%1 — отметка другой школы: %2</translation>
        </message>
        <message numerus="yes">
            <source>of %n held: %1 (= takes it)</source>
            <translation>
                <numerusform>из %n проведённого: %1 (= ставит)</numerusform>
                <numerusform>из %n проведённых: %1 (= ставит)</numerusform>
                <numerusform>из %n проведённых: %1 (= ставит)</numerusform>
            </translation>
        </message>
        <message>
            <source>exam %1</source>
            <translation>экзамен %1</translation>
        </message>
        <message>
            <source>no mark yet — %1</source>
            <translation>ещё нет отметки — %1</translation>
        </message>
        <message>
            <source>people decide — %1</source>
            <translation>решает педсовет — %1</translation>
        </message>
        <message>
            <source>nothing is suggested: %1</source>
            <translation>не предлагается: %1</translation>
        </message>
        <message>
            <source>nothing is suggested: people decide</source>
            <translation>не предлагается: решает педсовет</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::PeriodSheetView</name>
        <message>
            <source>Period marks</source>
            <translation>Итоговые отметки</translation>
        </message>
        <message>
            <source>Averages, suggestions and marks of periods and the year</source>
            <translation>Средние, предложения и отметки за периоды и год</translation>
        </message>
        <message>
            <source>&amp;Take all suggestions</source>
            <translation>&amp;Принять все предложения</translation>
        </message>
        <message>
            <source>Class and subject</source>
            <translation>Класс и предмет</translation>
        </message>
        <message>
            <source>Puts the suggested mark wherever the period under the cursor has none; one undo takes all of it back</source>
            <translation>Ставит предложенную отметку всем, у кого в этом периоде её нет; одна отмена убирает все</translation>
        </message>
        <message>
            <source>Quick entry</source>
            <translation>Быстрый ввод</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>There is no sheet “%1” for you: choose one in the list</source>
            <translation>Ведомости «%1» для вас нет: выберите из списка</translation>
        </message>
        <message>
            <source>Nothing to take: each has a mark, or no marks to count from</source>
            <translation>Принимать нечего: у каждого есть отметка или не из чего считать</translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) put by suggestion; Ctrl+Z takes them back</source>
            <translation>
                <numerusform>Поставлена %n предложенная отметка; Ctrl+Z уберёт</numerusform>
                <numerusform>Поставлены %n предложенные отметки; Ctrl+Z уберёт</numerusform>
                <numerusform>Поставлено %n предложенных отметок; Ctrl+Z уберёт</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::PersonForm</name>
        <message>
            <source>&amp;Last name</source>
            <translation>&amp;Фамилия</translation>
        </message>
        <message>
            <source>&amp;First name</source>
            <translation>&amp;Имя</translation>
        </message>
        <message>
            <source>&amp;Middle name</source>
            <translation>&amp;Отчество</translation>
        </message>
        <message>
            <source>male</source>
            <translation>мужской</translation>
        </message>
        <message>
            <source>female</source>
            <translation>женский</translation>
        </message>
        <message>
            <source>Se&amp;x</source>
            <translation>&amp;Пол</translation>
        </message>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>дд.мм.гггг</translation>
        </message>
        <message>
            <source>&amp;Born on</source>
            <translation>&amp;Дата рождения</translation>
        </message>
        <message>
            <source>SN&amp;ILS</source>
            <translation>&amp;СНИЛС</translation>
        </message>
        <message>
            <source>Ph&amp;one</source>
            <translation>&amp;Телефон</translation>
        </message>
        <message>
            <source>&amp;E-mail</source>
            <translation>&amp;Эл. почта</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Адрес</translation>
        </message>
        <message>
            <source>A person has a last name.</source>
            <translation>У человека есть фамилия.</translation>
        </message>
        <message>
            <source>A person has a first name.</source>
            <translation>У человека есть имя.</translation>
        </message>
        <message>
            <source>This is not a day on which somebody of this school can be born. Write 01.09.2010.</source>
            <translation>В такой день никто из этой школы родиться не мог. Пишите 01.09.2010.</translation>
        </message>
        <message>
            <source>The check digits of the SNILS do not fit: one of its digits is mistyped.</source>
            <translation>Контрольные цифры СНИЛС не сходятся: в одной из цифр опечатка.</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::PlanForm</name>
        <message>
            <source>basic, advanced, of a textbook; may be empty</source>
            <translation>базовый, углублённый, учебник; можно не заполнять</translation>
        </message>
        <message>
            <source>&amp;Subject</source>
            <translation>Пред&amp;мет</translation>
        </message>
        <message>
            <source>&amp;Grade</source>
            <translation>&amp;Параллель</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>Н&amp;азвание</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::PlanImportDialog</name>
        <message>
            <source>Columns of the file</source>
            <translation>Столбцы файла</translation>
        </message>
        <message>
            <source>Rows of the plan</source>
            <translation>Строки плана</translation>
        </message>
        <message>
            <source>At the &amp;end of the open plan “%1”</source>
            <translation>В &amp;конец открытого плана «%1»</translation>
        </message>
        <message>
            <source>Into a &amp;new plan:</source>
            <translation>В &amp;новый план:</translation>
        </message>
        <message>
            <source>Plan from a file</source>
            <translation>План из файла</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Таблица</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Строка</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Часы</translation>
        </message>
        <message>
            <source>Homework</source>
            <translation>Задание на дом</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Что не так</translation>
        </message>
        <message>
            <source>Which column is what; it is remembered for files like this</source>
            <translation>Что в каком столбце; для таких файлов запоминается</translation>
        </message>
        <message>
            <source>Plan to import</source>
            <translation>Файл с планом</translation>
        </message>
        <message>
            <source>Tables (*.csv *.txt *.tsv *.xlsx *.ods *.xls *.htm *.html);;All files (*)</source>
            <translation>Таблицы (*.csv *.txt *.tsv *.xlsx *.ods *.xls *.htm *.html);;Все файлы (*)</translation>
        </message>
        <message>
            <source>— leave out</source>
            <translation>— пропустить</translation>
        </message>
        <message>
            <source>Column %1 is</source>
            <translation>Столбец %1 — это</translation>
        </message>
        <message>
            <source>refused: %1</source>
            <translation>отклонено: %1</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Import %n row(s)</source>
            <translation>
                <numerusform>&amp;Взять %n строку</numerusform>
                <numerusform>&amp;Взять %n строки</numerusform>
                <numerusform>&amp;Взять %n строк</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n час</numerusform>
                <numerusform>%n часа</numerusform>
                <numerusform>%n часов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n строка</numerusform>
                <numerusform>%n строки</numerusform>
                <numerusform>%n строк</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::PlanModel</name>
        <message>
            <source>row removed</source>
            <translation>строка удалена</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more row(s)</source>
            <translation>
                <numerusform>%1 и ещё %n строка</numerusform>
                <numerusform>%1 и ещё %n строки</numerusform>
                <numerusform>%1 и ещё %n строк</numerusform>
            </translation>
        </message>
        <message>
            <source>This is a colleague's plan: copy it to change it</source>
            <translation>Это план коллеги: чтобы менять, скопируйте его себе</translation>
        </message>
        <message>
            <source>The plan waits for approval: take it back to change it</source>
            <translation>План ждёт утверждения: отзовите его, чтобы менять</translation>
        </message>
        <message>
            <source>The plan is approved: it is changed after it is returned, or as a copy</source>
            <translation>План утверждён: его меняют после возврата или копией</translation>
        </message>
        <message>
            <source>A title of a section takes no lessons: its hours are those of its topics</source>
            <translation>Название раздела уроков не занимает: его часы — часы его тем</translation>
        </message>
        <message>
            <source>Hours are a number from 1 to %1</source>
            <translation>Часы — число от 1 до %1</translation>
        </message>
        <message numerus="yes">
            <source>At most %n letter(s)</source>
            <translation>
                <numerusform>Не больше %n знака</numerusform>
                <numerusform>Не больше %n знаков</numerusform>
                <numerusform>Не больше %n знаков</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” has been changed since: left as it is</source>
            <translation>«%1» с тех пор изменена: оставлена как есть</translation>
        </message>
        <message>
            <source>There is no row to change places with</source>
            <translation>Не с чем поменять местами</translation>
        </message>
        <message>
            <source>Type the title first</source>
            <translation>Сначала напечатайте название</translation>
        </message>
        <message numerus="yes">
            <source>A plan has at most %n row(s)</source>
            <translation>
                <numerusform>В плане не больше %n строки</numerusform>
                <numerusform>В плане не больше %n строк</numerusform>
                <numerusform>В плане не больше %n строк</numerusform>
            </translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>By plan</source>
            <translation>По плану</translation>
        </message>
        <message>
            <source>In fact</source>
            <translation>По факту</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Часы</translation>
        </message>
        <message>
            <source>Homework</source>
            <translation>Задание на дом</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>удалена</translation>
        </message>
        <message>
            <source>no lesson</source>
            <translation>нет урока</translation>
        </message>
        <message>
            <source>empty row</source>
            <translation>пустая строка</translation>
        </message>
        <message>
            <source>An empty row: type to add a topic</source>
            <translation>Пустая строка: печатайте, и появится тема</translation>
        </message>
        <message>
            <source>Homework: %1</source>
            <translation>На дом: %1</translation>
        </message>
        <message>
            <source>row %1</source>
            <translation>строка %1</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>пусто</translation>
        </message>
        <message>
            <source>%1 has changed this row meanwhile.  ← keep theirs   → keep mine</source>
            <translation>%1 уже изменил(а) эту строку.  ← оставить   → моё</translation>
        </message>
        <message>
            <source>held, with no topic in the journal</source>
            <translation>проведён, темы в журнале нет</translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) without a lesson till the end of the year</source>
            <translation>
                <numerusform>до конца года не хватит урока на %n час</numerusform>
                <numerusform>до конца года не хватит уроков на %n часа</numerusform>
                <numerusform>до конца года не хватит уроков на %n часов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) later than planned</source>
            <translation>
                <numerusform>на %n день позже плана</numerusform>
                <numerusform>на %n дня позже плана</numerusform>
                <numerusform>на %n дней позже плана</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::PlanView</name>
        <message>
            <source>Lesson planning</source>
            <translation>Планирование уроков</translation>
        </message>
        <message>
            <source>Topics, hours and homework of a year, laid on the lessons by themselves</source>
            <translation>Темы, часы и задания года, которые сами ложатся на уроки</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>The list of plans was not read</source>
            <translation>Список планов не прочитан</translation>
        </message>
        <message>
            <source>%1 follows no plan yet: choose or make one and let the group follow it</source>
            <translation>%1 пока без плана: выберите или создайте план и назначьте его группе</translation>
        </message>
        <message>
            <source>There is no plan “%1”: choose one in the list</source>
            <translation>Плана «%1» нет: выберите в списке</translation>
        </message>
        <message>
            <source>The plan was not opened</source>
            <translation>План не открылся</translation>
        </message>
        <message>
            <source>— no group</source>
            <translation>— без группы</translation>
        </message>
        <message>
            <source>The lessons of the group were not read</source>
            <translation>Уроки группы не прочитаны</translation>
        </message>
        <message>
            <source>No plan is open</source>
            <translation>План не открыт</translation>
        </message>
        <message>
            <source>A plan holds the topics, hours and homework of a year. Zvonok lays it on the lessons of the group and moves it by itself when lessons fall out.</source>
            <translation>План — это темы, часы и задания года. «Звонок» сам раскладывает его по урокам группы и сам сдвигает, когда уроки выпадают.</translation>
        </message>
        <message>
            <source>Choose a plan in the list: one's own are above. A colleague's can be copied.</source>
            <translation>Выберите план в списке: свои — сверху. План коллеги можно скопировать.</translation>
        </message>
        <message>
            <source>New plan…</source>
            <translation>Новый план…</translation>
        </message>
        <message>
            <source>Import from a file…</source>
            <translation>Импорт из файла…</translation>
        </message>
        <message>
            <source>remark: %1</source>
            <translation>замечание: %1</translation>
        </message>
        <message>
            <source>&amp;Submit for approval</source>
            <translation>На утвер&amp;ждение</translation>
        </message>
        <message>
            <source>Take &amp;back</source>
            <translation>&amp;Отозвать</translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) in the plan</source>
            <translation>
                <numerusform>в плане %n час</numerusform>
                <numerusform>в плане %n часа</numerusform>
                <numerusform>в плане %n часов</numerusform>
            </translation>
        </message>
        <message>
            <source>the group follows “%1”</source>
            <translation>группа занимается по плану «%1»</translation>
        </message>
        <message numerus="yes">
            <source>the group follows no plan, %n lesson(s) in its year</source>
            <translation>
                <numerusform>у группы нет плана, в её году %n урок</numerusform>
                <numerusform>у группы нет плана, в её году %n урока</numerusform>
                <numerusform>у группы нет плана, в её году %n уроков</numerusform>
            </translation>
        </message>
        <message>
            <source>The plan was not made</source>
            <translation>План не создан</translation>
        </message>
        <message>
            <source>The plan was not copied</source>
            <translation>План не скопирован</translation>
        </message>
        <message>
            <source>Copied: this is your own draft now</source>
            <translation>Скопировано: теперь это ваш черновик</translation>
        </message>
        <message>
            <source>What you typed is still being sent. Submit the plan a moment later</source>
            <translation>Введённое ещё отправляется. Отправьте план чуть позже</translation>
        </message>
        <message>
            <source>The plan was not taken back</source>
            <translation>План не отозван</translation>
        </message>
        <message>
            <source>The plan was not submitted</source>
            <translation>План не отправлен</translation>
        </message>
        <message>
            <source>The plan was not approved</source>
            <translation>План не утверждён</translation>
        </message>
        <message>
            <source>The plan was not returned</source>
            <translation>План не возвращён</translation>
        </message>
        <message>
            <source>The group does not follow the plan</source>
            <translation>План группе не назначен</translation>
        </message>
        <message>
            <source>The topics were not put into the journal</source>
            <translation>Темы не записаны в журнал</translation>
        </message>
        <message>
            <source>Every lesson up to today has a topic already.</source>
            <translation>У всех уроков по сегодня тема уже есть.</translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s) got the topic of the plan.</source>
            <translation>
                <numerusform>Тема плана записана в %n урок.</numerusform>
                <numerusform>Темы плана записаны в %n урока.</numerusform>
                <numerusform>Темы плана записаны в %n уроков.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s) are closed for changes.</source>
            <translation>
                <numerusform>%n урок закрыт для изменений.</numerusform>
                <numerusform>%n урока закрыты для изменений.</numerusform>
                <numerusform>%n уроков закрыты для изменений.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) added at the end; Ctrl+Z takes them back</source>
            <translation>
                <numerusform>%n строка добавлена в конец; Ctrl+Z вернёт</numerusform>
                <numerusform>%n строки добавлены в конец; Ctrl+Z вернёт</numerusform>
                <numerusform>%n строк добавлено в конец; Ctrl+Z вернёт</numerusform>
            </translation>
        </message>
        <message>
            <source>New plan</source>
            <translation>Новый план</translation>
        </message>
        <message>
            <source>&amp;Make the plan</source>
            <translation>&amp;Создать план</translation>
        </message>
        <message>
            <source>Copy “%1” into this year</source>
            <translation>Скопировать «%1» в этот год</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Скопировать</translation>
        </message>
        <message>
            <source>Rename the plan</source>
            <translation>Переименовать план</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>Пере&amp;именовать</translation>
        </message>
        <message>
            <source>The plan was not renamed</source>
            <translation>План не переименован</translation>
        </message>
        <message>
            <source>Return the plan</source>
            <translation>Вернуть план</translation>
        </message>
        <message>
            <source>What is to be changed:</source>
            <translation>Что изменить:</translation>
        </message>
        <message>
            <source>Remove the plan</source>
            <translation>Удалить план</translation>
        </message>
        <message>
            <source>“%1” leaves the lists. No group follows it.</source>
            <translation>«%1» исчезнет из списков. По нему никто не занимается.</translation>
        </message>
        <message>
            <source>The plan was not removed</source>
            <translation>План не удалён</translation>
        </message>
        <message>
            <source>Choose a group that follows the plan: it is printed with its dates</source>
            <translation>Выберите группу, которая занимается по плану: он печатается с её датами</translation>
        </message>
        <message>
            <source>The plan was not prepared for printing</source>
            <translation>План не подготовлен к печати</translation>
        </message>
        <message>
            <source>Find a topic</source>
            <translation>Найти тему</translation>
        </message>
        <message>
            <source>Part of the topic:</source>
            <translation>Часть темы:</translation>
        </message>
        <message>
            <source>Put empty rows above the selected ones</source>
            <translation>Вставить пустые строки выше выделенных</translation>
        </message>
        <message>
            <source>Remove the selected rows</source>
            <translation>Удалить выделенные строки</translation>
        </message>
        <message>
            <source>Move the rows up</source>
            <translation>Переставить строки выше</translation>
        </message>
        <message>
            <source>Move the rows down</source>
            <translation>Переставить строки ниже</translation>
        </message>
        <message>
            <source>Make the row a title of a section, or a topic</source>
            <translation>Сделать строку названием раздела или темой</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) removed; Ctrl+Z puts them back</source>
            <translation>
                <numerusform>%n строка удалена; Ctrl+Z вернёт</numerusform>
                <numerusform>%n строки удалены; Ctrl+Z вернёт</numerusform>
                <numerusform>%n строк удалено; Ctrl+Z вернёт</numerusform>
            </translation>
        </message>
        <message>
            <source>Insert rows above</source>
            <translation>Вставить строки выше</translation>
        </message>
        <message>
            <source>Remove rows</source>
            <translation>Удалить строки</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Переставить выше</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Переставить ниже</translation>
        </message>
        <message>
            <source>Title of a section</source>
            <translation>Название раздела</translation>
        </message>
        <message>
            <source>School year</source>
            <translation>Учебный год</translation>
        </message>
        <message>
            <source>&amp;New…</source>
            <translation>&amp;Новый…</translation>
        </message>
        <message>
            <source>A plan that is empty yet</source>
            <translation>План, пока пустой</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Импорт…</translation>
        </message>
        <message>
            <source>A plan from a file: XLSX, CSV, ODS, a web page</source>
            <translation>План из файла: XLSX, CSV, ODS, веб-страница</translation>
        </message>
        <message>
            <source>Subject, grade or author</source>
            <translation>Предмет, параллель или автор</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>Планы</translation>
        </message>
        <message>
            <source>The deputy head approves the plan or returns it with a remark</source>
            <translation>Завуч утвердит план или вернёт с замечанием</translation>
        </message>
        <message>
            <source>&amp;Approve</source>
            <translation>&amp;Утвердить</translation>
        </message>
        <message>
            <source>The plan is right; it is not changed any more</source>
            <translation>План верен; больше не меняется</translation>
        </message>
        <message>
            <source>&amp;Return…</source>
            <translation>В&amp;ернуть…</translation>
        </message>
        <message>
            <source>The author changes it after your remark</source>
            <translation>Автор исправит его по вашему замечанию</translation>
        </message>
        <message>
            <source>More about this plan</source>
            <translation>Ещё о плане</translation>
        </message>
        <message>
            <source>Copy, print, rename, remove</source>
            <translation>Скопировать, напечатать, переименовать, удалить</translation>
        </message>
        <message>
            <source>&amp;Copy as my own…</source>
            <translation>&amp;Скопировать себе…</translation>
        </message>
        <message>
            <source>&amp;Print or save as a file…</source>
            <translation>&amp;Печать и сохранение…</translation>
        </message>
        <message>
            <source>&amp;Rename…</source>
            <translation>Пере&amp;именовать…</translation>
        </message>
        <message>
            <source>Re&amp;move the plan…</source>
            <translation>У&amp;далить план…</translation>
        </message>
        <message>
            <source>Dates of the group</source>
            <translation>Даты группы</translation>
        </message>
        <message>
            <source>&amp;Follow this plan…</source>
            <translation>Заниматься по &amp;плану…</translation>
        </message>
        <message>
            <source>The group is taught by this plan from a day on</source>
            <translation>Группа занимается по этому плану с выбранного дня</translation>
        </message>
        <message>
            <source>&amp;Topics into the journal</source>
            <translation>&amp;Темы в журнал</translation>
        </message>
        <message>
            <source>Puts the topics and homework of the plan into the lessons up to today that have none</source>
            <translation>Записывает темы и задания плана в уроки по сегодня, где темы нет</translation>
        </message>
        <message>
            <source>&amp;Dates of</source>
            <translation>&amp;Даты группы</translation>
        </message>
        <message>
            <source>Topics of the plan</source>
            <translation>Темы плана</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::PresenceRow</name>
        <message>
            <source>Also in this journal now: %1</source>
            <translation>В этом журнале сейчас также: %1</translation>
        </message>
        <message numerus="yes">
            <source>Also in this journal now: %1 and %n more</source>
            <translation>
                <numerusform>В этом журнале сейчас также: %1 и ещё %n</numerusform>
                <numerusform>В этом журнале сейчас также: %1 и ещё %n</numerusform>
                <numerusform>В этом журнале сейчас также: %1 и ещё %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::PreviewWindow</name>
        <message>
            <source>Preview</source>
            <translation>Просмотр</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Сохранено: %1</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::ProgressPage</name>
        <message>
            <source>Progress by plan</source>
            <translation>Прохождение программы</translation>
        </message>
        <message>
            <source>Who is behind the plan, who has none, where the year is short of lessons</source>
            <translation>Кто отстаёт от плана, у кого его нет, где не хватит уроков</translation>
        </message>
        <message>
            <source>Class or subject</source>
            <translation>Класс или предмет</translation>
        </message>
        <message>
            <source>No groups here</source>
            <translation>Групп нет</translation>
        </message>
        <message>
            <source>Choose a class or a subject whose journals you read.</source>
            <translation>Выберите класс или предмет, журналы которого вы читаете.</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Учитель</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>План</translation>
        </message>
        <message>
            <source>In the plan</source>
            <translation>В плане</translation>
        </message>
        <message>
            <source>By plan</source>
            <translation>По плану</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Проведено</translation>
        </message>
        <message>
            <source>Behind</source>
            <translation>Отставание</translation>
        </message>
        <message>
            <source>No lesson for</source>
            <translation>Нет уроков на</translation>
        </message>
        <message>
            <source>Not written</source>
            <translation>Не записано</translation>
        </message>
        <message>
            <source>What the group follows, and whether it is approved</source>
            <translation>По какому плану занимается группа и утверждён ли он</translation>
        </message>
        <message>
            <source>Hours of the plan</source>
            <translation>Часов в плане</translation>
        </message>
        <message>
            <source>Hours that should have been given up to today</source>
            <translation>Часы, которые должны быть проведены на сегодня</translation>
        </message>
        <message>
            <source>Hours given up to today</source>
            <translation>Проведено часов на сегодня</translation>
        </message>
        <message>
            <source>Hours behind the plan; with a minus: ahead</source>
            <translation>Отставание в часах; с минусом — опережение</translation>
        </message>
        <message>
            <source>Hours for which the year has no lesson left</source>
            <translation>Часы, на которые до конца года нет уроков</translation>
        </message>
        <message>
            <source>Lessons held that have no topic in the journal</source>
            <translation>Прошедшие уроки без темы в журнале</translation>
        </message>
        <message>
            <source>Groups and their plans</source>
            <translation>Группы и их планы</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>The list of classes was not read</source>
            <translation>Список классов не прочитан</translation>
        </message>
        <message>
            <source>The list of subjects was not read</source>
            <translation>Список предметов не прочитан</translation>
        </message>
        <message>
            <source>There is no class or subject “%1” for you: choose one in the list</source>
            <translation>Класса или предмета «%1» для вас нет: выберите в списке</translation>
        </message>
        <message>
            <source>The groups were not read</source>
            <translation>Группы не прочитаны</translation>
        </message>
        <message>
            <source>no plan</source>
            <translation>нет плана</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n группа</numerusform>
                <numerusform>%n группы</numerusform>
                <numerusform>%n групп</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a plan</source>
            <translation>
                <numerusform>%n без плана</numerusform>
                <numerusform>%n без плана</numerusform>
                <numerusform>%n без плана</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n behind</source>
            <translation>
                <numerusform>отстаёт %n</numerusform>
                <numerusform>отстают %n</numerusform>
                <numerusform>отстают %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n short of lessons</source>
            <translation>
                <numerusform>не хватит уроков: %n</numerusform>
                <numerusform>не хватит уроков: %n</numerusform>
                <numerusform>не хватит уроков: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a class: the report is printed class by class</source>
            <translation>Выберите класс: отчёт печатается по классам</translation>
        </message>
        <message>
            <source>The report was not prepared for printing</source>
            <translation>Отчёт не подготовлен к печати</translation>
        </message>
        <message>
            <source>My groups</source>
            <translation>Мои группы</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::PupilDiaryPage</name>
        <message>
            <source>Diary</source>
            <translation>Дневник</translation>
        </message>
        <message>
            <source>Lessons, homework, marks with their weight and results of a pupil</source>
            <translation>Уроки, домашние задания, отметки с весом и итоги ученика</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Ученик</translation>
        </message>
        <message>
            <source>Ctrl+Page Up and Ctrl+Page Down go to the pupils before and after</source>
            <translation>Ctrl+Page Up и Ctrl+Page Down — предыдущий и следующий ученик</translation>
        </message>
        <message>
            <source>Name or class</source>
            <translation>Имя или класс</translation>
        </message>
        <message>
            <source>T&amp;oday</source>
            <translation>&amp;Сегодня</translation>
        </message>
        <message>
            <source>The week of today (Alt+Home)</source>
            <translation>Неделя сегодняшнего дня (Alt+Home)</translation>
        </message>
        <message>
            <source>The week before (Alt+Page Up)</source>
            <translation>Предыдущая неделя (Alt+Page Up)</translation>
        </message>
        <message>
            <source>The week after (Alt+Page Down)</source>
            <translation>Следующая неделя (Alt+Page Down)</translation>
        </message>
        <message>
            <source>Print (Ctrl+P)</source>
            <translation>Печать (Ctrl+P)</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Неделя</translation>
        </message>
        <message>
            <source>Overdue works</source>
            <translation>Просроченные задания</translation>
        </message>
        <message>
            <source>Enter goes to the lesson</source>
            <translation>Enter открывает урок</translation>
        </message>
        <message>
            <source>The chosen lesson</source>
            <translation>Выбранный урок</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Период</translation>
        </message>
        <message>
            <source>Results by subject</source>
            <translation>Итоги по предметам</translation>
        </message>
        <message>
            <source>Enter goes to “what if” with this subject</source>
            <translation>Enter — к «А если» с этим предметом</translation>
        </message>
        <message>
            <source>Averages and a&amp;bsences of</source>
            <translation>Средние и &amp;пропуски за</translation>
        </message>
        <message>
            <source>&amp;Week</source>
            <translation>&amp;Неделя</translation>
        </message>
        <message>
            <source>&amp;Results</source>
            <translation>&amp;Итоги</translation>
        </message>
        <message>
            <source>The week before</source>
            <translation>Предыдущая неделя</translation>
        </message>
        <message>
            <source>The week after</source>
            <translation>Следующая неделя</translation>
        </message>
        <message>
            <source>The week of today</source>
            <translation>Неделя сегодняшнего дня</translation>
        </message>
        <message>
            <source>The pupil before</source>
            <translation>Предыдущий ученик</translation>
        </message>
        <message>
            <source>The next pupil</source>
            <translation>Следующий ученик</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>The list of pupils was not read</source>
            <translation>Список учеников не прочитан</translation>
        </message>
        <message>
            <source>No diary to show</source>
            <translation>Показывать нечего</translation>
        </message>
        <message>
            <source>Pupils of your groups and of your class appear here.</source>
            <translation>Здесь появятся ученики ваших групп и вашего класса.</translation>
        </message>
        <message>
            <source>The school has not linked your account with a pupil yet, or no longer does. Ask the class teacher.</source>
            <translation>Школа ещё не связала вашу запись с учеником или больше не связывает. Обратитесь к классному руководителю.</translation>
        </message>
        <message>
            <source>There is no such pupil for you: choose one in the list</source>
            <translation>Такого ученика для вас нет: выберите в списке</translation>
        </message>
        <message>
            <source>The week was not read</source>
            <translation>Неделя не прочитана</translation>
        </message>
        <message>
            <source>No lessons in this week</source>
            <translation>На этой неделе уроков нет</translation>
        </message>
        <message>
            <source>Alt+Page Up and Alt+Page Down go to the weeks before and after.</source>
            <translation>Alt+Page Up и Alt+Page Down — предыдущая и следующая неделя.</translation>
        </message>
        <message>
            <source>Only the subjects that you teach are shown</source>
            <translation>Показаны только предметы, которые вы ведёте</translation>
        </message>
        <message>
            <source>To the week of today</source>
            <translation>К неделе сегодняшнего дня</translation>
        </message>
        <message>
            <source>%1 (dot)</source>
            <translation>%1 (точка)</translation>
        </message>
        <message>
            <source>%1, weight %2</source>
            <translation>%1, вес %2</translation>
        </message>
        <message>
            <source>Nothing is overdue</source>
            <translation>Просроченного нет</translation>
        </message>
        <message numerus="yes">
            <source>%n work(s) overdue</source>
            <translation>
                <numerusform>Просрочено %n задание</numerusform>
                <numerusform>Просрочено %n задания</numerusform>
                <numerusform>Просрочено %n заданий</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a lesson to read all about it.</source>
            <translation>Выберите урок, чтобы прочитать о нём всё.</translation>
        </message>
        <message>
            <source>lesson %1</source>
            <translation>%1-й урок</translation>
        </message>
        <message>
            <source>The results were not read</source>
            <translation>Итоги не прочитаны</translation>
        </message>
        <message>
            <source>The diary was not prepared for printing</source>
            <translation>Дневник не подготовлен к печати</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::PupilsModel</name>
        <message>
            <source>left on %1</source>
            <translation>выбытие %1</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Ученик</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Born on</source>
            <translation>Дата рождения</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::PupilsPage</name>
        <message>
            <source>Left &amp;too</source>
            <translation>И в&amp;ыбывшие</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Ученики</translation>
        </message>
        <message>
            <source>Name or class</source>
            <translation>Имя или класс</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>Все классы</translation>
        </message>
        <message>
            <source>Also pupils who have left the school</source>
            <translation>Показать и тех, кто выбыл из школы</translation>
        </message>
        <message>
            <source>Move…</source>
            <translation>Движени&amp;е…</translation>
        </message>
        <message>
            <source>Ne&amp;w pupil…</source>
            <translation>&amp;Новый ученик…</translation>
        </message>
        <message>
            <source>No pupil is chosen</source>
            <translation>Ученик не выбран</translation>
        </message>
        <message>
            <source>Choose somebody in the list, or begin to type a name.</source>
            <translation>Выберите в списке или начните набирать имя.</translation>
        </message>
        <message>
            <source>Personal file &amp;number</source>
            <translation>№ &amp;личного дела</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>Со&amp;хранить</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>From</source>
            <translation>С</translation>
        </message>
        <message>
            <source>To</source>
            <translation>По</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Порядок</translation>
        </message>
        <message>
            <source>Movement between classes</source>
            <translation>Движение по классам</translation>
        </message>
        <message>
            <source>Movement</source>
            <translation>Движение</translation>
        </message>
        <message>
            <source>Pupils of class %1</source>
            <translation>Ученики класса %1</translation>
        </message>
        <message>
            <source>Pupils of the school</source>
            <translation>Ученики школы</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Сохранено.</translation>
        </message>
        <message>
            <source>Somebody else has changed this card meanwhile. What you typed still stands here; read the card again to see theirs.</source>
            <translation>Эту карточку тем временем изменил кто-то другой. Ваше пока здесь; прочитайте карточку заново, чтобы увидеть чужое.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Прочитать заново</translation>
        </message>
        <message>
            <source>Diar&amp;y</source>
            <translation>Дневни&amp;к</translation>
        </message>
        <message>
            <source>Opens the diary of the pupil</source>
            <translation>Открывает дневник ученика</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::RefusedDialog</name>
        <message>
            <source>Needs your decision</source>
            <translation>Ждёт вашего решения</translation>
        </message>
        <message>
            <source>You typed this, and the server did not take it. It is kept here until you decide.</source>
            <translation>Вы это ввели, а сервер не принял. Оно хранится здесь, пока вы не решите.</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Повторить</translation>
        </message>
        <message>
            <source>&amp;Let it go</source>
            <translation>&amp;Не надо</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::ReportPreview</name>
        <message>
            <source>Pages</source>
            <translation>Страницы</translation>
        </message>
        <message>
            <source>Preview of the report</source>
            <translation>Просмотр отчёта</translation>
        </message>
        <message>
            <source>Page number</source>
            <translation>Номер страницы</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Печать…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Сохранить как…</translation>
        </message>
        <message>
            <source>Page setup…</source>
            <translation>Параметры страницы…</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>По ширине</translation>
        </message>
        <message>
            <source>Fit page</source>
            <translation>Страница целиком</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Мельче</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Крупнее</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Предыдущая страница</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Следующая страница</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>Страница %1</translation>
        </message>
        <message>
            <source>Page %1 of %2 · %3 %</source>
            <translation>Страница %1 из %2 · %3 %</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>Документ PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Книга Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>OpenDocument spreadsheet (*.ods)</source>
            <translation>Таблица OpenDocument (*.ods)</translation>
        </message>
        <message>
            <source>Comma separated values (*.csv)</source>
            <translation>Текст с разделителями (*.csv)</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>Веб-страница (*.html)</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Сохранить отчёт</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::ReportsPage</name>
        <message>
            <source>&amp;Make report</source>
            <translation>&amp;Составить отчёт</translation>
        </message>
        <message>
            <source>Find a report</source>
            <translation>Найти отчёт</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Отчёты</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::RolesDialog</name>
        <message>
            <source>Roles of %1</source>
            <translation>Роли: %1</translation>
        </message>
        <message>
            <source>Whoever has several roles may do what any of them may. The change ends the person's sessions.</source>
            <translation>У кого несколько ролей, тот может всё, что может любая из них. Изменение завершает сеансы этого человека.</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::RulesPage</name>
        <message>
            <source>Order in journals</source>
            <translation>Порядок в журналах</translation>
        </message>
        <message>
            <source>What is closed and why, closing and reopening, rules of marks</source>
            <translation>Что и почему закрыто, закрытие и открытие периодов, правила отметок</translation>
        </message>
        <message>
            <source>Closings and reopenings</source>
            <translation>Закрытия и открытия</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Уроки</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Где</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Close or reopen</source>
            <translation>Закрыть или открыть</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>Must be given for reopening</source>
            <translation>Для открытия обязательна</translation>
        </message>
        <message>
            <source>Open only until</source>
            <translation>Открыть только до</translation>
        </message>
        <message>
            <source>Last day of the reopening</source>
            <translation>Последний день открытия</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>За&amp;крыть</translation>
        </message>
        <message>
            <source>&amp;Reopen</source>
            <translation>&amp;Открыть</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Период</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Предмет</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Правила</translation>
        </message>
        <message>
            <source>The rules hold from</source>
            <translation>Правила действуют с</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>без срока</translation>
        </message>
        <message>
            <source> days</source>
            <translation> дн.</translation>
        </message>
        <message>
            <source>How long after a lesson its teacher may change it; the deputy head always may</source>
            <translation>Сколько дней после урока учитель может его менять; завуч может всегда</translation>
        </message>
        <message>
            <source>An unpaid debt (dot) counts as 2 in averages</source>
            <translation>Долг («точка») считается в среднем как 2</translation>
        </message>
        <message>
            <source>From which part of an average the higher mark is suggested: ,50 means 3,50 is 4</source>
            <translation>С какой доли среднего предлагается более высокая отметка: ,50 — это 3,50 → 4</translation>
        </message>
        <message>
            <source>With fewer marks in a period the sheet of marks warns</source>
            <translation>Если отметок за период меньше, ведомость предупреждает</translation>
        </message>
        <message>
            <source>&amp;Set the rules</source>
            <translation>&amp;Установить правила</translation>
        </message>
        <message>
            <source>From</source>
            <translation>С</translation>
        </message>
        <message>
            <source>Lessons may be changed for</source>
            <translation>Уроки можно менять</translation>
        </message>
        <message>
            <source>Round up from</source>
            <translation>Округлять вверх с</translation>
        </message>
        <message>
            <source>At least marks in a period</source>
            <translation>Не меньше отметок за период</translation>
        </message>
        <message>
            <source>The list was not read</source>
            <translation>Список не прочитан</translation>
        </message>
        <message>
            <source>The rules were not read</source>
            <translation>Правила не прочитаны</translation>
        </message>
        <message>
            <source>all classes</source>
            <translation>все классы</translation>
        </message>
        <message>
            <source>all subjects</source>
            <translation>все предметы</translation>
        </message>
        <message>
            <source>the whole school</source>
            <translation>вся школа</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>закрыто</translation>
        </message>
        <message>
            <source>reopened</source>
            <translation>открыто</translation>
        </message>
        <message>
            <source>reopened until %1</source>
            <translation>открыто до %1</translation>
        </message>
        <message>
            <source>Nothing is closed</source>
            <translation>Ничего не закрыто</translation>
        </message>
        <message>
            <source>The school has set no rules yet: nothing is limited.</source>
            <translation>Школа ещё не установила правил: ничего не ограничено.</translation>
        </message>
        <message>
            <source>Set from: %1</source>
            <translation>Установлены с: %1</translation>
        </message>
        <message>
            <source>Not reopened</source>
            <translation>Не открыто</translation>
        </message>
        <message>
            <source>Nothing was changed</source>
            <translation>Ничего не изменено</translation>
        </message>
        <message>
            <source>The rules were not set</source>
            <translation>Правила не установлены</translation>
        </message>
        <message>
            <source>These rules hold from %1</source>
            <translation>Эти правила действуют с %1</translation>
        </message>
        <message>
            <source>&amp;Weights of works…</source>
            <translation>&amp;Веса работ…</translation>
        </message>
        <message>
            <source>The weights were not set</source>
            <translation>Веса не установлены</translation>
        </message>
        <message>
            <source>These weights hold from %1</source>
            <translation>Эти веса действуют с %1</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::ScalesBox</name>
        <message>
            <source>Scales of marks</source>
            <translation>Шкалы отметок</translation>
        </message>
        <message>
            <source>From</source>
            <translation>С какого дня</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Предмет</translation>
        </message>
        <message>
            <source>Grades</source>
            <translation>Классы</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Отметки</translation>
        </message>
        <message>
            <source>Set by</source>
            <translation>Кто установил</translation>
        </message>
        <message>
            <source>all subjects</source>
            <translation>все предметы</translation>
        </message>
        <message>
            <source>First grade</source>
            <translation>Первый из классов</translation>
        </message>
        <message>
            <source>Last grade</source>
            <translation>Последний из классов</translation>
        </message>
        <message>
            <source>The scale holds from</source>
            <translation>Шкала действует с</translation>
        </message>
        <message>
            <source>Set the sc&amp;ale</source>
            <translation>Установить &amp;шкалу</translation>
        </message>
        <message>
            <source>&amp;Withdraw</source>
            <translation>&amp;Отменить</translation>
        </message>
        <message>
            <source>The chosen setting no longer counts; marks that were put stay</source>
            <translation>Выбранная шкала перестаёт действовать; выставленные отметки остаются</translation>
        </message>
        <message>
            <source>no marks</source>
            <translation>без отметок</translation>
        </message>
        <message>
            <source>passed / not passed</source>
            <translation>зачёт / незачёт</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>от %1 до %2</translation>
        </message>
        <message>
            <source>%1, or passed / not passed</source>
            <translation>%1 или зачёт / незачёт</translation>
        </message>
        <message>
            <source>The scales were not read</source>
            <translation>Шкалы не прочитаны</translation>
        </message>
        <message>
            <source>always</source>
            <translation>всегда</translation>
        </message>
        <message>
            <source>the law: %1</source>
            <translation>по закону: %1</translation>
        </message>
        <message>
            <source>The scale was not set</source>
            <translation>Шкала не установлена</translation>
        </message>
        <message>
            <source>This scale holds from %1</source>
            <translation>Эта шкала действует с %1</translation>
        </message>
        <message>
            <source>The scale was not withdrawn</source>
            <translation>Шкала не отменена</translation>
        </message>
        <message>
            <source>The scale is withdrawn</source>
            <translation>Шкала отменена</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::StaffModel</name>
        <message>
            <source>dismissed on %1</source>
            <translation>увольнение %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Эл. почта</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::StaffPage</name>
        <message>
            <source>&amp;Dismissed too</source>
            <translation>И &amp;уволенные</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Сотрудники</translation>
        </message>
        <message>
            <source>Name or position</source>
            <translation>Имя или должность</translation>
        </message>
        <message>
            <source>Ne&amp;w person…</source>
            <translation>&amp;Новый сотрудник…</translation>
        </message>
        <message>
            <source>Nobody is chosen</source>
            <translation>Никто не выбран</translation>
        </message>
        <message>
            <source>Choose somebody in the list, or begin to type a name.</source>
            <translation>Выберите в списке или начните набирать имя.</translation>
        </message>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>дд.мм.гггг</translation>
        </message>
        <message>
            <source>works here</source>
            <translation>работает</translation>
        </message>
        <message>
            <source>Posi&amp;tion</source>
            <translation>Дол&amp;жность</translation>
        </message>
        <message>
            <source>Hi&amp;red on</source>
            <translation>Прин&amp;ят(а)</translation>
        </message>
        <message>
            <source>Dismissed o&amp;n</source>
            <translation>Уво&amp;лен(а)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>Со&amp;хранить</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>От&amp;мена</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Новый сотрудник</translation>
        </message>
        <message>
            <source>“%1” is not a day. Write 01.09.2020.</source>
            <translation>«%1» — не день. Пишите 01.09.2020.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Сохранено.</translation>
        </message>
        <message>
            <source>Somebody else has changed this card meanwhile. What you typed still stands here; read the card again to see theirs.</source>
            <translation>Эту карточку тем временем изменил кто-то другой. Ваше пока здесь; прочитайте карточку заново, чтобы увидеть чужое.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Прочитать заново</translation>
        </message>
        <message>
            <source>Staff of the school</source>
            <translation>Сотрудники школы</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::StatusLine</name>
        <message>
            <source>No connection since %1</source>
            <translation>Нет связи с %1</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>Сохранено %1</translation>
        </message>
        <message numerus="yes">
            <source>%n not sent</source>
            <translation>
                <numerusform>%n не отправлено</numerusform>
                <numerusform>%n не отправлено</numerusform>
                <numerusform>%n не отправлено</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::SubstituteDialog</name>
        <message>
            <source>Substitution: %1</source>
            <translation>Замещение: %1</translation>
        </message>
        <message>
            <source>Who stands in at lessons of this journal</source>
            <translation>Кто замещает на уроках этого журнала</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Урок</translation>
        </message>
        <message>
            <source>Stands in</source>
            <translation>Замещает</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Вместо кого</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Su&amp;bstitutions from this lesson on</source>
            <translation>З&amp;амещения начиная с этого урока</translation>
        </message>
        <message>
            <source>&amp;Withdraw</source>
            <translation>&amp;Отменить замещение</translation>
        </message>
        <message>
            <source>Of the chosen lines; what was written in the journal stays</source>
            <translation>По выбранным строкам; записанное в журнал остаётся</translation>
        </message>
        <message>
            <source>This &amp;lesson: %1, lesson %2</source>
            <translation>&amp;Этот урок: %1, %2-й</translation>
        </message>
        <message>
            <source>&amp;All lessons from</source>
            <translation>Все &amp;уроки с</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>Who stands in</source>
            <translation>Кто замещает</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Фамилия</translation>
        </message>
        <message>
            <source>Sick leave, a course, an outing…</source>
            <translation>Больничный, курсы, выезд с классом…</translation>
        </message>
        <message>
            <source>A&amp;ppoint</source>
            <translation>&amp;Назначить</translation>
        </message>
        <message>
            <source>&amp;Stands in</source>
            <translation>&amp;Замещает</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Причина</translation>
        </message>
        <message>
            <source>This teacher teaches the journal’s lessons anyway.</source>
            <translation>Этот учитель и так ведёт уроки по этому журналу.</translation>
        </message>
        <message>
            <source>There are no lessons in these days.</source>
            <translation>В эти дни уроков нет.</translation>
        </message>
        <message>
            <source>The list of staff was not read</source>
            <translation>Список сотрудников не прочитан</translation>
        </message>
        <message>
            <source>The substitutions were not read</source>
            <translation>Замещения не прочитаны</translation>
        </message>
        <message>
            <source>Choose who stands in from the list of staff</source>
            <translation>Выберите из списка сотрудников, кто замещает</translation>
        </message>
        <message>
            <source>Nobody was appointed</source>
            <translation>Никто не назначен</translation>
        </message>
        <message numerus="yes">
            <source>%1 stands in at %n lesson(s)</source>
            <translation>
                <numerusform>%1 замещает на %n уроке</numerusform>
                <numerusform>%1 замещает на %n уроках</numerusform>
                <numerusform>%1 замещает на %n уроках</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was withdrawn</source>
            <translation>Ничего не отменено</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::WeightsDialog</name>
        <message>
            <source>Weights of works</source>
            <translation>Веса работ</translation>
        </message>
        <message>
            <source>What a new work weighs at lessons of that day and later. Works that are there keep their weight, and a teacher may give a work another one.</source>
            <translation>Вес новой работы на уроках с этого дня. Уже созданные работы сохраняют свой вес; учитель может дать работе другой.</translation>
        </message>
        <message>
            <source>Set from: %1</source>
            <translation>Установлены с: %1</translation>
        </message>
        <message>
            <source>The weights hold from</source>
            <translation>Веса действуют с</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;С какого дня</translation>
        </message>
        <message>
            <source>&amp;Set the weights</source>
            <translation>&amp;Установить веса</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::WhatIfPanel</name>
        <message>
            <source>5 5 4к 3*20</source>
            <translation>5 5 4к 3*20</translation>
        </message>
        <message>
            <source>Marks with spaces between them; a letter of a work or *weight behind a mark</source>
            <translation>Отметки через пробел; за отметкой — буква работы или *вес</translation>
        </message>
        <message>
            <source>What if I get these marks</source>
            <translation>А если получу эти отметки</translation>
        </message>
        <message>
            <source>Average to reach</source>
            <translation>Желаемый средний балл</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Отметка</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Задание</translation>
        </message>
        <message>
            <source>%1, weight %2</source>
            <translation>%1, вес %2</translation>
        </message>
        <message>
            <source>What if I get</source>
            <translation>А если получу</translation>
        </message>
        <message>
            <source>How many marks to reach</source>
            <translation>Сколько отметок нужно</translation>
        </message>
        <message>
            <source>&amp;Average</source>
            <translation>&amp;до балла</translation>
        </message>
        <message>
            <source>with &amp;marks</source>
            <translation>&amp;отметками</translation>
        </message>
        <message>
            <source>for wor&amp;k</source>
            <translation>за ра&amp;боту</translation>
        </message>
        <message>
            <source>No subject is chosen</source>
            <translation>Предмет не выбран</translation>
        </message>
        <message>
            <source>%1 (×%2)</source>
            <translation>%1 (×%2)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>No marks yet</source>
            <translation>Отметок ещё нет</translation>
        </message>
        <message>
            <source>%1 is reached already.</source>
            <translation>%1 уже есть.</translation>
        </message>
        <message>
            <source>%1 cannot be reached with such marks.</source>
            <translation>Такими отметками %1 не получить.</translation>
        </message>
        <message numerus="yes">
            <source>%n more mark(s) “%1”</source>
            <translation>
                <numerusform>Ещё %n отметка «%1»</numerusform>
                <numerusform>Ещё %n отметки «%1»</numerusform>
                <numerusform>Ещё %n отметок «%1»</numerusform>
            </translation>
        </message>
        <message>
            <source>; no lessons are left in the period.</source>
            <translation>; уроков в периоде не осталось.</translation>
        </message>
        <message numerus="yes">
            <source>; only %n lesson(s) are left in the period.</source>
            <translation>
                <numerusform>; а остался только %n урок.</numerusform>
                <numerusform>; а осталось только %n урока.</numerusform>
                <numerusform>; а осталось только %n уроков.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>; %n lesson(s) are left in the period.</source>
            <translation>
                <numerusform>; остался %n урок.</numerusform>
                <numerusform>; осталось %n урока.</numerusform>
                <numerusform>; осталось %n уроков.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (mark %2)</source>
            <translation>%1 (отметка %2)</translation>
        </message>
        <message>
            <source>“%1” is no mark of this subject</source>
            <translation>«%1» — не отметка этого предмета</translation>
        </message>
        <message>
            <source>Now: no average</source>
            <translation>Сейчас среднего нет</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Сейчас: %1</translation>
        </message>
        <message>
            <source>It will be: %1</source>
            <translation>Станет: %1</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>Type an average, for instance 4,5</source>
            <translation>Впишите балл, например 4,5</translation>
        </message>
    </context>
</TS>
