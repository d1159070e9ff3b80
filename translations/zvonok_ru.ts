<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
    <context>
        <name>AdminPages</name>
        <message>
            <source>&amp;Accounts</source>
            <translation>&amp;Учётные записи</translation>
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
            <source>New one-time &amp;passwords</source>
            <translation>&amp;Новые первые пароли</translation>
        </message>
        <message>
            <source>&amp;Roles…</source>
            <translation>&amp;Роли…</translation>
        </message>
        <message>
            <source>&amp;Disable</source>
            <translation>&amp;Отключить</translation>
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
            <translation>Прочитать &amp;заново</translation>
        </message>
        <message>
            <source>&amp;Enable</source>
            <translation>&amp;Включить</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>%1 of %2, chosen: %3</source>
            <translation>%1 из %2, выбрано: %3</translation>
        </message>
        <message>
            <source>Every member of staff has an account already.</source>
            <translation>У каждого сотрудника уже есть учётная запись.</translation>
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
            <source>&amp;Verify the log</source>
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
            <translation>&amp;по</translation>
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
            <translation>&amp;Ведомость предмета</translation>
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
            <source>&amp;Pupils of the class</source>
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
    </context>
    <context>
        <name>zvonok::client::CommandSource</name>
        <message>
            <source>Commands</source>
            <translation>Команды</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::Desktop</name>
        <message>
            <source>This account is already at work in another window of this workstation.</source>
            <translation>Эта учётная запись уже работает в другом окне на этом компьютере.</translation>
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
            <translation>О&amp;становить</translation>
        </message>
        <message>
            <source>Save the &amp;refused rows…</source>
            <translation>Сохранить о&amp;тказы…</translation>
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
    </context>
    <context>
        <name>zvonok::client::LessonPanel</name>
        <message>
            <source>&amp;Topic</source>
            <translation>&amp;Тема</translation>
        </message>
        <message>
            <source>&amp;Homework</source>
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
            <source>&amp;Read again</source>
            <translation>Прочитать &amp;заново</translation>
        </message>
        <message>
            <source>Read the page again from the server</source>
            <translation>Прочитать страницу с сервера заново</translation>
        </message>
        <message>
            <source>&amp;Print preview…</source>
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
            <translation>&amp;Список страниц</translation>
        </message>
        <message>
            <source>Go to the list of pages and back</source>
            <translation>К списку страниц и обратно</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Справка</translation>
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
            <translation>&amp;Страницы</translation>
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
            <translation>С &amp;дня</translation>
        </message>
        <message>
            <source>&amp;Order</source>
            <translation>&amp;Приказ</translation>
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
            <source>mean of %n period mark(s): %1</source>
            <translation>
                <numerusform>среднее по %n отметке за период: %1</numerusform>
                <numerusform>среднее по %n отметкам за периоды: %1</numerusform>
                <numerusform>среднее по %n отметкам за периоды: %1</numerusform>
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
        <message>
            <source>%1 — is not saved: %2</source>
            <translation>%1 — не сохранено: %2</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>Не надо</translation>
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
            <source>&amp;Phone</source>
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
            <source>&amp;Left too</source>
            <translation>И &amp;выбывшие</translation>
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
            <source>&amp;Move…</source>
            <translation>&amp;Движение…</translation>
        </message>
        <message>
            <source>&amp;New pupil…</source>
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
            <translation>&amp;Сохранить</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Отмена</translation>
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
            <translation>&amp;Закрыть</translation>
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
            <source>&amp;New person…</source>
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
            <source>P&amp;osition</source>
            <translation>&amp;Должность</translation>
        </message>
        <message>
            <source>&amp;Hired on</source>
            <translation>&amp;Принят(а)</translation>
        </message>
        <message>
            <source>Dismissed o&amp;n</source>
            <translation>&amp;Уволен(а)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Сохранить</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Отмена</translation>
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
</TS>
