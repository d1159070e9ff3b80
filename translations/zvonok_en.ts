<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
    <context>
        <name>AdminPages</name>
        <message>
            <source>&amp;Accounts</source>
            <translation>&amp;Accounts</translation>
        </message>
        <message>
            <source>Who may log in, one-time passwords, roles</source>
            <translation>Who may log in, one-time passwords, roles</translation>
        </message>
        <message>
            <source>A&amp;udit log</source>
            <translation>A&amp;udit log</translation>
        </message>
        <message>
            <source>Who changed what, when and from where</source>
            <translation>Who changed what, when and from where</translation>
        </message>
        <message>
            <source>How large attached files may be, and what is used</source>
            <translation>How large attached files may be, and what is used</translation>
        </message>
        <message>
            <source>Li&amp;mits of files</source>
            <translation>Li&amp;mits of files</translation>
        </message>
    </context>
    <context>
        <name>AdminTexts</name>
        <message>
            <source>System administrator</source>
            <translation>System administrator</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Coordinator</translation>
        </message>
        <message>
            <source>Head of school</source>
            <translation>Head of school</translation>
        </message>
        <message>
            <source>Deputy head</source>
            <translation>Deputy head</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Secretary</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Teacher</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Pupil</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Parent</translation>
        </message>
        <message>
            <source>Unknown role</source>
            <translation>Unknown role</translation>
        </message>
        <message>
            <source>Logged in</source>
            <translation>Logged in</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>Came back</translation>
        </message>
        <message>
            <source>Logged out</source>
            <translation>Logged out</translation>
        </message>
        <message>
            <source>Failed to log in</source>
            <translation>Failed to log in</translation>
        </message>
        <message>
            <source>Account created</source>
            <translation>Account created</translation>
        </message>
        <message>
            <source>One-time password issued</source>
            <translation>One-time password issued</translation>
        </message>
        <message>
            <source>Password changed</source>
            <translation>Password changed</translation>
        </message>
        <message>
            <source>Account disabled</source>
            <translation>Account disabled</translation>
        </message>
        <message>
            <source>Account enabled</source>
            <translation>Account enabled</translation>
        </message>
        <message>
            <source>Roles changed</source>
            <translation>Roles changed</translation>
        </message>
        <message>
            <source>Printed or exported</source>
            <translation>Printed or exported</translation>
        </message>
        <message>
            <source>Backup made</source>
            <translation>Backup made</translation>
        </message>
        <message>
            <source>Setting changed</source>
            <translation>Setting changed</translation>
        </message>
        <message>
            <source>This is the last administrator who can log in. Give the role to somebody else first.</source>
            <translation>This is the last administrator who can log in. Give the role to somebody else first.</translation>
        </message>
        <message>
            <source>Somebody else changed this account meanwhile. The list was read again; please repeat.</source>
            <translation>Somebody else changed this account meanwhile. The list was read again; please repeat.</translation>
        </message>
        <message>
            <source>You may not change an account that has more rights than yours.</source>
            <translation>You may not change an account that has more rights than yours.</translation>
        </message>
        <message>
            <source>This account does not exist any more. The list was read again.</source>
            <translation>This account does not exist any more. The list was read again.</translation>
        </message>
        <message>
            <source>This has been done already. Read the list again; if the passwords were not printed, issue new ones.</source>
            <translation>This has been done already. Read the list again; if the passwords were not printed, issue new ones.</translation>
        </message>
        <message>
            <source>Mark put</source>
            <translation>Mark put</translation>
        </message>
        <message>
            <source>Mark cleared</source>
            <translation>Mark cleared</translation>
        </message>
        <message>
            <source>Absence put</source>
            <translation>Absence put</translation>
        </message>
        <message>
            <source>Absence cleared</source>
            <translation>Absence cleared</translation>
        </message>
        <message>
            <source>Topic or homework changed</source>
            <translation>Topic or homework changed</translation>
        </message>
        <message>
            <source>Work of a lesson changed</source>
            <translation>Work of a lesson changed</translation>
        </message>
        <message>
            <source>Pupil added</source>
            <translation>Pupil added</translation>
        </message>
        <message>
            <source>Pupil's card changed</source>
            <translation>Pupil's card changed</translation>
        </message>
        <message>
            <source>Pupil moved</source>
            <translation>Pupil moved</translation>
        </message>
        <message>
            <source>Member of staff added</source>
            <translation>Member of staff added</translation>
        </message>
        <message>
            <source>Card of staff changed</source>
            <translation>Card of staff changed</translation>
        </message>
        <message>
            <source>Class added</source>
            <translation>Class added</translation>
        </message>
        <message>
            <source>Class changed</source>
            <translation>Class changed</translation>
        </message>
        <message>
            <source>Group changed</source>
            <translation>Group changed</translation>
        </message>
        <message>
            <source>Members of a group changed</source>
            <translation>Members of a group changed</translation>
        </message>
        <message>
            <source>Teachers of a group changed</source>
            <translation>Teachers of a group changed</translation>
        </message>
        <message>
            <source>Weekly lessons of a group changed</source>
            <translation>Weekly lessons of a group changed</translation>
        </message>
        <message>
            <source>Subject changed</source>
            <translation>Subject changed</translation>
        </message>
        <message>
            <source>School year changed</source>
            <translation>School year changed</translation>
        </message>
        <message>
            <source>Lists imported</source>
            <translation>Lists imported</translation>
        </message>
        <message>
            <source>Import undone</source>
            <translation>Import undone</translation>
        </message>
        <message>
            <source>Demo school made</source>
            <translation>Demo school made</translation>
        </message>
        <message>
            <source>account</source>
            <translation>account</translation>
        </message>
        <message>
            <source>session</source>
            <translation>session</translation>
        </message>
        <message>
            <source>pupil</source>
            <translation>pupil</translation>
        </message>
        <message>
            <source>member of staff</source>
            <translation>member of staff</translation>
        </message>
        <message>
            <source>class</source>
            <translation>class</translation>
        </message>
        <message>
            <source>group</source>
            <translation>group</translation>
        </message>
        <message>
            <source>lesson</source>
            <translation>lesson</translation>
        </message>
        <message>
            <source>work</source>
            <translation>work</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>subject</translation>
        </message>
        <message>
            <source>school year</source>
            <translation>school year</translation>
        </message>
        <message>
            <source>import</source>
            <translation>import</translation>
        </message>
        <message>
            <source>backup</source>
            <translation>backup</translation>
        </message>
        <message>
            <source>address</source>
            <translation>address</translation>
        </message>
        <message>
            <source>school</source>
            <translation>school</translation>
        </message>
        <message>
            <source>setting</source>
            <translation>setting</translation>
        </message>
        <message>
            <source>report</source>
            <translation>report</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Guardian added</source>
            <translation>Guardian added</translation>
        </message>
        <message>
            <source>Guardian changed</source>
            <translation>Guardian changed</translation>
        </message>
        <message>
            <source>Guardian linked with a pupil</source>
            <translation>Guardian linked with a pupil</translation>
        </message>
        <message>
            <source>Guardian no longer of a pupil</source>
            <translation>Guardian no longer of a pupil</translation>
        </message>
        <message>
            <source>guardian</source>
            <translation>guardian</translation>
        </message>
        <message>
            <source>Guardian taken back with an import</source>
            <translation>Guardian taken back with an import</translation>
        </message>
        <message>
            <source>Guardian as before an import</source>
            <translation>Guardian as before an import</translation>
        </message>
        <message>
            <source>Limits of files set</source>
            <translation>Limits of files set</translation>
        </message>
    </context>
    <context>
        <name>ControlRows</name>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Teacher</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Lessons</translation>
        </message>
        <message>
            <source>Lessons that are counted: those of the last days may still be filled in time</source>
            <translation>Lessons that are counted: those of the last days may still be filled in time</translation>
        </message>
        <message>
            <source>No topic</source>
            <translation>No topic</translation>
        </message>
        <message>
            <source>Lessons without a topic</source>
            <translation>Lessons without a topic</translation>
        </message>
        <message>
            <source>No homework</source>
            <translation>No homework</translation>
        </message>
        <message>
            <source>Lessons without homework; “—”: the class is taught without</source>
            <translation>Lessons without homework; “—”: the class is taught without</translation>
        </message>
        <message>
            <source>No marks</source>
            <translation>No marks</translation>
        </message>
        <message>
            <source>Lessons with neither a mark nor an absence; “—”: the class is taught without marks</source>
            <translation>Lessons with neither a mark nor an absence; “—”: the class is taught without marks</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Late</translation>
        </message>
        <message>
            <source>Lessons whose topic or homework was written later than allowed</source>
            <translation>Lessons whose topic or homework was written later than allowed</translation>
        </message>
        <message>
            <source>Marks late</source>
            <translation>Marks late</translation>
        </message>
        <message>
            <source>Lessons with a mark that was put later than allowed; corrections are none</source>
            <translation>Lessons with a mark that was put later than allowed; corrections are none</translation>
        </message>
        <message>
            <source>Delay</source>
            <translation>Delay</translation>
        </message>
        <message>
            <source>The longest delay: days beyond what is allowed</source>
            <translation>The longest delay: days beyond what is allowed</translation>
        </message>
        <message>
            <source>Filled, %</source>
            <translation>Filled, %</translation>
        </message>
        <message>
            <source>Share of lessons with a topic and, where it is due, homework</source>
            <translation>Share of lessons with a topic and, where it is due, homework</translation>
        </message>
        <message>
            <source>Filled up to</source>
            <translation>Filled up to</translation>
        </message>
        <message>
            <source>The newest lesson that is filled</source>
            <translation>The newest lesson that is filled</translation>
        </message>
        <message numerus="yes">
            <source>All %n journal(s)</source>
            <translation>
                <numerusform>All %n journal</numerusform>
                <numerusform>All %n journals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n journal(s)</source>
            <translation>
                <numerusform>%n journal</numerusform>
                <numerusform>%n journals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s) up to %1</source>
            <translation>
                <numerusform>%n lesson up to %1</numerusform>
                <numerusform>%n lessons up to %1</numerusform>
            </translation>
        </message>
        <message>
            <source>filled %1 %</source>
            <translation>filled %1 %</translation>
        </message>
        <message numerus="yes">
            <source>%n below %1 %</source>
            <translation>
                <numerusform>%n below %1 %</numerusform>
                <numerusform>%n below %1 %</numerusform>
            </translation>
        </message>
        <message>
            <source>no topic</source>
            <translation>no topic</translation>
        </message>
        <message>
            <source>no homework</source>
            <translation>no homework</translation>
        </message>
        <message>
            <source>no marks</source>
            <translation>no marks</translation>
        </message>
        <message>
            <source>written late</source>
            <translation>written late</translation>
        </message>
        <message>
            <source>marks late</source>
            <translation>marks late</translation>
        </message>
        <message>
            <source>not filled</source>
            <translation>not filled</translation>
        </message>
        <message>
            <source>all lessons</source>
            <translation>all lessons</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Number of the lesson on its day</source>
            <translation>Number of the lesson on its day</translation>
        </message>
        <message>
            <source>What is wanting</source>
            <translation>What is wanting</translation>
        </message>
        <message>
            <source>Days beyond what is allowed</source>
            <translation>Days beyond what is allowed</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Written</translation>
        </message>
        <message>
            <source>When the topic was first written</source>
            <translation>When the topic was first written</translation>
        </message>
        <message>
            <source>By</source>
            <translation>By</translation>
        </message>
        <message>
            <source>Who wrote the topic first</source>
            <translation>Who wrote the topic first</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 — %n lesson(s)</source>
            <translation>
                <numerusform>%1: %2 — %n lesson</numerusform>
                <numerusform>%1: %2 — %n lessons</numerusform>
            </translation>
        </message>
        <message>
            <source>All journals</source>
            <translation>All journals</translation>
        </message>
        <message>
            <source>the first %1 are shown</source>
            <translation>the first %1 are shown</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Class</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Pupil</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Marks</translation>
        </message>
        <message>
            <source>Marks that are put</source>
            <translation>Marks that are put</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Needed</translation>
        </message>
        <message>
            <source>By now; while the period runs, the part that is over</source>
            <translation>By now; while the period runs, the part that is over</translation>
        </message>
        <message>
            <source>Wanting</source>
            <translation>Wanting</translation>
        </message>
        <message>
            <source>Needed less put</source>
            <translation>Needed less put</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Missed</translation>
        </message>
        <message>
            <source>Lessons that the pupil missed, of those held</source>
            <translation>Lessons that the pupil missed, of those held</translation>
        </message>
        <message>
            <source>Last mark</source>
            <translation>Last mark</translation>
        </message>
        <message>
            <source>The newest lesson with a mark</source>
            <translation>The newest lesson with a mark</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>No journal takes marks here</source>
            <translation>No journal takes marks here</translation>
        </message>
        <message numerus="yes">
            <source>%n pupil(s) with too few marks</source>
            <translation>
                <numerusform>%n pupil with too few marks</numerusform>
                <numerusform>%n pupils with too few marks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n journal(s)</source>
            <translation>
                <numerusform>in %n journal</numerusform>
                <numerusform>in %n journals</numerusform>
            </translation>
        </message>
        <message>
            <source>the first %1 lines of %2 are shown</source>
            <translation>the first %1 lines of %2 are shown</translation>
        </message>
        <message>
            <source>on average %1 marks per pupil and subject</source>
            <translation>on average %1 marks per pupil and subject</translation>
        </message>
        <message>
            <source>needed for a period: %1, from %2 lessons a week on %3</source>
            <translation>needed for a period: %1, from %2 lessons a week on %3</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Period or day</source>
            <translation>Period or day</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Mark</translation>
        </message>
        <message>
            <source>The mark in question</source>
            <translation>The mark in question</translation>
        </message>
        <message>
            <source>Suggested</source>
            <translation>Suggested</translation>
        </message>
        <message>
            <source>What the rules of the school suggest</source>
            <translation>What the rules of the school suggest</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>Average</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Difference</translation>
        </message>
        <message>
            <source>Mark less average</source>
            <translation>Mark less average</translation>
        </message>
        <message>
            <source>Marks behind the average; of a year, marks of its periods</source>
            <translation>Marks behind the average; of a year, marks of its periods</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Not as the average says</source>
            <translation>Not as the average says</translation>
        </message>
        <message>
            <source>Not attested, with marks enough</source>
            <translation>Not attested, with marks enough</translation>
        </message>
        <message>
            <source>Too few marks for a period</source>
            <translation>Too few marks for a period</translation>
        </message>
        <message>
            <source>Mark while absent</source>
            <translation>Mark while absent</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>at least %1 are needed</source>
            <translation>at least %1 are needed</translation>
        </message>
        <message>
            <source>%1, lesson %2</source>
            <translation>%1, lesson %2</translation>
        </message>
        <message>
            <source>Nothing contradicts</source>
            <translation>Nothing contradicts</translation>
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
            <translation>absent, excused</translation>
        </message>
        <message>
            <source>absent, ill</source>
            <translation>absent, ill</translation>
        </message>
        <message>
            <source>absent without a reason</source>
            <translation>absent without a reason</translation>
        </message>
        <message>
            <source>absent, the reason is not known yet</source>
            <translation>absent, the reason is not known yet</translation>
        </message>
        <message>
            <source>came late</source>
            <translation>came late</translation>
        </message>
        <message>
            <source>exempt from attending</source>
            <translation>exempt from attending</translation>
        </message>
        <message>
            <source>debt (dot)</source>
            <translation>debt (dot)</translation>
        </message>
        <message>
            <source>no mark yet</source>
            <translation>no mark yet</translation>
        </message>
        <message>
            <source>%1, debt (dot)</source>
            <translation>%1, debt (dot)</translation>
        </message>
    </context>
    <context>
        <name>FailureText</name>
        <message>
            <source>The connection to the server was lost. It is tried again by itself.</source>
            <translation>The connection to the server was lost. It is tried again by itself.</translation>
        </message>
        <message>
            <source>What answers at this address does not speak TLS 1.3: it is not a Zvonok server, or something stands between.</source>
            <translation>What answers at this address does not speak TLS 1.3: it is not a Zvonok server, or something stands between.</translation>
        </message>
        <message>
            <source>The server's certificate has expired. The administrator must renew it on the server.</source>
            <translation>The server's certificate has expired. The administrator must renew it on the server.</translation>
        </message>
        <message>
            <source>Nobody answers at %1. Check the address and that the server is switched on.</source>
            <translation>Nobody answers at %1. Check the address and that the server is switched on.</translation>
        </message>
        <message>
            <source>The server shows another key than before. Somebody may be pretending to be it; ask the administrator before anything else. Nothing was sent.</source>
            <translation>The server shows another key than before. Somebody may be pretending to be it; ask the administrator before anything else. Nothing was sent.</translation>
        </message>
        <message>
            <source>The server is being restarted. It is tried again by itself.</source>
            <translation>The server is being restarted. It is tried again by itself.</translation>
        </message>
        <message>
            <source>The server did not answer in time. Try again.</source>
            <translation>The server did not answer in time. Try again.</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Cancelled.</translation>
        </message>
        <message>
            <source>You are not logged in any more. Log in again; what you typed is kept.</source>
            <translation>You are not logged in any more. Log in again; what you typed is kept.</translation>
        </message>
        <message>
            <source>The login or the password is wrong.</source>
            <translation>The login or the password is wrong.</translation>
        </message>
        <message>
            <source>Your account may not do that.</source>
            <translation>Your account may not do that.</translation>
        </message>
        <message>
            <source>There is no such thing any more, or it is not for your account.</source>
            <translation>There is no such thing any more, or it is not for your account.</translation>
        </message>
        <message>
            <source>The one-time password must be replaced by your own first.</source>
            <translation>The one-time password must be replaced by your own first.</translation>
        </message>
        <message numerus="yes">
            <source>Too many attempts. Try again in %n second(s).</source>
            <translation>
                <numerusform>Too many attempts. Try again in %n second.</numerusform>
                <numerusform>Too many attempts. Try again in %n seconds.</numerusform>
            </translation>
        </message>
        <message>
            <source>The password is too short.</source>
            <translation>The password is too short.</translation>
        </message>
        <message numerus="yes">
            <source>The password is too short: at least %n character(s).</source>
            <translation>
                <numerusform>The password is too short: at least %n character.</numerusform>
                <numerusform>The password is too short: at least %n characters.</numerusform>
            </translation>
        </message>
        <message>
            <source>This password is among those that are tried first. Take several words of your own.</source>
            <translation>This password is among those that are tried first. Take several words of your own.</translation>
        </message>
        <message>
            <source>The new password is the old one.</source>
            <translation>The new password is the old one.</translation>
        </message>
        <message>
            <source>The password holds your name or login. Take another.</source>
            <translation>The password holds your name or login. Take another.</translation>
        </message>
        <message>
            <source>The password is too weak.</source>
            <translation>The password is too weak.</translation>
        </message>
        <message>
            <source>The server does not accept the value of “%1”. Nothing was changed.</source>
            <translation>The server does not accept the value of “%1”. Nothing was changed.</translation>
        </message>
        <message>
            <source>The server does not accept the value of “%1” (%2). Nothing was changed.</source>
            <translation>The server does not accept the value of “%1” (%2). Nothing was changed.</translation>
        </message>
        <message>
            <source>“%1” must be filled in.</source>
            <translation>“%1” must be filled in.</translation>
        </message>
        <message>
            <source>This server is of another version and does not know this request. Update the older of the two programs.</source>
            <translation>This server is of another version and does not know this request. Update the older of the two programs.</translation>
        </message>
        <message>
            <source>%1 cannot be read (%2).</source>
            <translation>%1 cannot be read (%2).</translation>
        </message>
        <message>
            <source>Somebody else has changed this meanwhile. Read it again and repeat.</source>
            <translation>Somebody else has changed this meanwhile. Read it again and repeat.</translation>
        </message>
        <message>
            <source>This exists already.</source>
            <translation>This exists already.</translation>
        </message>
        <message>
            <source>This period is closed for changes.</source>
            <translation>This period is closed for changes.</translation>
        </message>
        <message>
            <source>The storage fails: %1. Nothing more is taken until the administrator has looked at it.</source>
            <translation>The storage fails: %1. Nothing more is taken until the administrator has looked at it.</translation>
        </message>
        <message>
            <source>on the server</source>
            <translation>on the server</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was changed.</source>
            <translation>The disk is full. Nothing was changed.</translation>
        </message>
        <message>
            <source>“%1” is too large: at most %2.</source>
            <translation>“%1” is too large: at most %2.</translation>
        </message>
        <message>
            <source>The server is busy. Try again in a moment.</source>
            <translation>The server is busy. Try again in a moment.</translation>
        </message>
        <message>
            <source>The server refused this (code %1).</source>
            <translation>The server refused this (code %1).</translation>
        </message>
        <message>
            <source>The server refused this (code %1, incident %2).</source>
            <translation>The server refused this (code %1, incident %2).</translation>
        </message>
        <message>
            <source>Lessons up to %1 were closed by %2.</source>
            <translation>Lessons up to %1 were closed by %2.</translation>
        </message>
        <message>
            <source>Lessons up to %1 were closed by %2: %3.</source>
            <translation>Lessons up to %1 were closed by %2: %3.</translation>
        </message>
        <message numerus="yes">
            <source>Lessons older than %n day(s) are changed by the deputy head only.</source>
            <translation>
                <numerusform>Lessons older than %n day are changed by the deputy head only.</numerusform>
                <numerusform>Lessons older than %n days are changed by the deputy head only.</numerusform>
            </translation>
        </message>
        <message>
            <source>The plan is approved or waits for approval: it is changed after it is returned, or as a copy.</source>
            <translation>The plan is approved or waits for approval: it is changed after it is returned, or as a copy.</translation>
        </message>
        <message>
            <source>It is a folder: attach the files in it.</source>
            <translation>It is a folder: attach the files in it.</translation>
        </message>
        <message>
            <source>The file was changed while it was being sent. Attach it again.</source>
            <translation>The file was changed while it was being sent. Attach it again.</translation>
        </message>
        <message>
            <source>It cannot be written there. Choose another folder.</source>
            <translation>It cannot be written there. Choose another folder.</translation>
        </message>
        <message>
            <source>The picture of the clipboard cannot be read.</source>
            <translation>The picture of the clipboard cannot be read.</translation>
        </message>
        <message>
            <source>It is not there any more, or may not be read.</source>
            <translation>It is not there any more, or may not be read.</translation>
        </message>
        <message>
            <source>Files of the kind “%1” are not taken: on the reader's computer they may run. Pack it, or attach a PDF.</source>
            <translation>Files of the kind “%1” are not taken: on the reader's computer they may run. Pack it, or attach a PDF.</translation>
        </message>
        <message>
            <source>A file needs a name.</source>
            <translation>A file needs a name.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>The file is empty.</translation>
        </message>
        <message>
            <source>It is too large: %1, and the school takes files up to %2.</source>
            <translation>It is too large: %1, and the school takes files up to %2.</translation>
        </message>
        <message>
            <source>The school's room for files is full: %1 of %2 are used. Ask the administrator.</source>
            <translation>The school's room for files is full: %1 of %2 are used. Ask the administrator.</translation>
        </message>
        <message>
            <source>Too much was sent in a day without being attached. Try again tomorrow.</source>
            <translation>Too much was sent in a day without being attached. Try again tomorrow.</translation>
        </message>
        <message numerus="yes">
            <source>At most %n file(s) can be attached here.</source>
            <translation>
                <numerusform>At most %n file can be attached here.</numerusform>
                <numerusform>At most %n files can be attached here.</numerusform>
            </translation>
        </message>
        <message>
            <source>You stand in at other lessons of this journal: this one is its teacher’s.</source>
            <translation>You stand in at other lessons of this journal: this one is its teacher’s.</translation>
        </message>
        <message>
            <source>There are marks or remarks for this work: clear them first.</source>
            <translation>There are marks or remarks for this work: clear them first.</translation>
        </message>
    </context>
    <context>
        <name>FileSource</name>
        <message>
            <source>Picture %1.png</source>
            <translation>Picture %1.png</translation>
        </message>
    </context>
    <context>
        <name>GridClipboard</name>
        <message>
            <source>beyond the edge of the page</source>
            <translation>beyond the edge of the page</translation>
        </message>
    </context>
    <context>
        <name>ImportTexts</name>
        <message>
            <source>Pupils</source>
            <translation>Pupils</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Staff</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Classes</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groups</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unknown</translation>
        </message>
        <message>
            <source>new</source>
            <translation>new</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>changed</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>as it is</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refused</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unknown</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Last name</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>First name</translation>
        </message>
        <message>
            <source>Middle name</source>
            <translation>Middle name</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Full name</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Date of birth</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Sex</translation>
        </message>
        <message>
            <source>SNILS</source>
            <translation>SNILS</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Class</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Grade</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>Personal file number</source>
            <translation>Personal file number</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Teacher</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Members</translation>
        </message>
        <message>
            <source>Id of the source</source>
            <translation>Id of the source</translation>
        </message>
        <message>
            <source>is missing</source>
            <translation>is missing</translation>
        </message>
        <message>
            <source>is not a name</source>
            <translation>is not a name</translation>
        </message>
        <message>
            <source>is not a whole name: last and first name are needed</source>
            <translation>is not a whole name: last and first name are needed</translation>
        </message>
        <message>
            <source>is not a class: write 7А</source>
            <translation>is not a class: write 7А</translation>
        </message>
        <message>
            <source>is not a date: write 01.09.2010</source>
            <translation>is not a date: write 01.09.2010</translation>
        </message>
        <message>
            <source>is a day that does not exist</source>
            <translation>is a day that does not exist</translation>
        </message>
        <message>
            <source>is not a likely date of birth</source>
            <translation>is not a likely date of birth</translation>
        </message>
        <message>
            <source>holds damaged letters</source>
            <translation>holds damaged letters</translation>
        </message>
        <message>
            <source>is too long</source>
            <translation>is too long</translation>
        </message>
        <message>
            <source>stands in an earlier row already</source>
            <translation>stands in an earlier row already</translation>
        </message>
        <message>
            <source>was taken from the middle name</source>
            <translation>was taken from the middle name</translation>
        </message>
        <message>
            <source>does not go with the middle name</source>
            <translation>does not go with the middle name</translation>
        </message>
        <message>
            <source>is not a sex</source>
            <translation>is not a sex</translation>
        </message>
        <message>
            <source>has not 11 digits, left out</source>
            <translation>has not 11 digits, left out</translation>
        </message>
        <message>
            <source>has wrong check digits, left out</source>
            <translation>has wrong check digits, left out</translation>
        </message>
        <message>
            <source>is not a SNILS, left out</source>
            <translation>is not a SNILS, left out</translation>
        </message>
        <message>
            <source>is not a phone number, left out</source>
            <translation>is not a phone number, left out</translation>
        </message>
        <message>
            <source>is not an e-mail address, left out</source>
            <translation>is not an e-mail address, left out</translation>
        </message>
        <message>
            <source>held Latin letters that look Russian</source>
            <translation>held Latin letters that look Russian</translation>
        </message>
        <message>
            <source>first name and last name may be swapped</source>
            <translation>first name and last name may be swapped</translation>
        </message>
        <message>
            <source>has more than three parts</source>
            <translation>has more than three parts</translation>
        </message>
        <message>
            <source>holds initials only</source>
            <translation>holds initials only</translation>
        </message>
        <message>
            <source>had a year of two digits</source>
            <translation>had a year of two digits</translation>
        </message>
        <message>
            <source>month and day were swapped</source>
            <translation>month and day were swapped</translation>
        </message>
        <message>
            <source>held invisible signs</source>
            <translation>held invisible signs</translation>
        </message>
        <message>
            <source>is an error of the spreadsheet</source>
            <translation>is an error of the spreadsheet</translation>
        </message>
        <message>
            <source>is a total, left out</source>
            <translation>is a total, left out</translation>
        </message>
        <message>
            <source>No column is known. Say above which is which.</source>
            <translation>No column is known. Say above which is which.</translation>
        </message>
        <message>
            <source>there is no such class; import classes first</source>
            <translation>there is no such class; import classes first</translation>
        </message>
        <message>
            <source>there is no such member of staff</source>
            <translation>there is no such member of staff</translation>
        </message>
        <message>
            <source>there is no such pupil</source>
            <translation>there is no such pupil</translation>
        </message>
        <message>
            <source>there is no such subject</source>
            <translation>there is no such subject</translation>
        </message>
        <message>
            <source>several people are called so: add the date of birth</source>
            <translation>several people are called so: add the date of birth</translation>
        </message>
        <message>
            <source>belongs to somebody else already</source>
            <translation>belongs to somebody else already</translation>
        </message>
        <message>
            <source>stands in this import already</source>
            <translation>stands in this import already</translation>
        </message>
        <message>
            <source>has wrong check digits</source>
            <translation>has wrong check digits</translation>
        </message>
        <message>
            <source>is not plausible</source>
            <translation>is not plausible</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <translation>There is no such file.</translation>
        </message>
        <message>
            <source>This file may not be read by you.</source>
            <translation>This file may not be read by you.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>The file is empty.</translation>
        </message>
        <message>
            <source>The file holds no rows.</source>
            <translation>The file holds no rows.</translation>
        </message>
        <message>
            <source>The file holds no table.</source>
            <translation>The file holds no table.</translation>
        </message>
        <message>
            <source>This is a workbook of Excel 97–2003. Open it and save it as .xlsx.</source>
            <translation>This is a workbook of Excel 97–2003. Open it and save it as .xlsx.</translation>
        </message>
        <message>
            <source>This is a binary workbook. Open it and save it as .xlsx.</source>
            <translation>This is a binary workbook. Open it and save it as .xlsx.</translation>
        </message>
        <message>
            <source>This is an XML table of Excel 2003. Open it and save it as .xlsx.</source>
            <translation>This is an XML table of Excel 2003. Open it and save it as .xlsx.</translation>
        </message>
        <message>
            <source>This is a file of Apple Numbers. Export it as .xlsx.</source>
            <translation>This is a file of Apple Numbers. Export it as .xlsx.</translation>
        </message>
        <message>
            <source>This is a web archive. Open it and save it as .xlsx.</source>
            <translation>This is a web archive. Open it and save it as .xlsx.</translation>
        </message>
        <message>
            <source>The file is protected by a password. Save it without one.</source>
            <translation>The file is protected by a password. Save it without one.</translation>
        </message>
        <message>
            <source>This is a text document. Copy its table into a spreadsheet.</source>
            <translation>This is a text document. Copy its table into a spreadsheet.</translation>
        </message>
        <message>
            <source>This is a PDF document, not a table.</source>
            <translation>This is a PDF document, not a table.</translation>
        </message>
        <message>
            <source>This is a picture, not a table.</source>
            <translation>This is a picture, not a table.</translation>
        </message>
        <message>
            <source>The file is damaged. Open it in its program and save it again.</source>
            <translation>The file is damaged. Open it in its program and save it again.</translation>
        </message>
        <message>
            <source>The file was not made by an office program and is refused.</source>
            <translation>The file was not made by an office program and is refused.</translation>
        </message>
        <message>
            <source>The file is too large.</source>
            <translation>The file is too large.</translation>
        </message>
        <message>
            <source>The file has too many rows. Divide it.</source>
            <translation>The file has too many rows. Divide it.</translation>
        </message>
        <message>
            <source>The file has too many columns.</source>
            <translation>The file has too many columns.</translation>
        </message>
        <message>
            <source>It is not a table (%1).</source>
            <translation>It is not a table (%1).</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>file; what is wrong with it</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, row %2: %3</source>
            <translation>%1, row %2: %3</translation>
        </message>
        <message>
            <source>Mother</source>
            <translation>Mother</translation>
        </message>
        <message>
            <source>Mother's phone</source>
            <translation>Mother's phone</translation>
        </message>
        <message>
            <source>Mother's e-mail</source>
            <translation>Mother's e-mail</translation>
        </message>
        <message>
            <source>Mother's work</source>
            <translation>Mother's work</translation>
        </message>
        <message>
            <source>Father</source>
            <translation>Father</translation>
        </message>
        <message>
            <source>Father's phone</source>
            <translation>Father's phone</translation>
        </message>
        <message>
            <source>Father's e-mail</source>
            <translation>Father's e-mail</translation>
        </message>
        <message>
            <source>Father's work</source>
            <translation>Father's work</translation>
        </message>
        <message>
            <source>Guardian</source>
            <translation>Guardian</translation>
        </message>
        <message>
            <source>Guardian's phone</source>
            <translation>Guardian's phone</translation>
        </message>
        <message>
            <source>Guardian's e-mail</source>
            <translation>Guardian's e-mail</translation>
        </message>
        <message>
            <source>Guardian's work</source>
            <translation>Guardian's work</translation>
        </message>
        <message>
            <source>is not the name of a person, left out</source>
            <translation>is not the name of a person, left out</translation>
        </message>
        <message>
            <source>is not a whole name (last and first name), left out</source>
            <translation>is not a whole name (last and first name), left out</translation>
        </message>
        <message>
            <source>answers for the pupil no more by this file, left out</source>
            <translation>answers for the pupil no more by this file, left out</translation>
        </message>
        <message>
            <source>is not certain among several people in one cell, left out</source>
            <translation>is not certain among several people in one cell, left out</translation>
        </message>
        <message>
            <source>stands without a name, left out</source>
            <translation>stands without a name, left out</translation>
        </message>
        <message>
            <source>does not tell whose of several people it is, left out</source>
            <translation>does not tell whose of several people it is, left out</translation>
        </message>
        <message>
            <source>held words beside it, left out</source>
            <translation>held words beside it, left out</translation>
        </message>
        <message>
            <source>holds more than there is room for, left out</source>
            <translation>holds more than there is room for, left out</translation>
        </message>
        <message>
            <source>The agent of a pupil is no parent, left out</source>
            <translation>The agent of a pupil is no parent, left out</translation>
        </message>
        <message>
            <source>Is no pupil, left out</source>
            <translation>Is no pupil, left out</translation>
        </message>
        <message>
            <source>The file names somebody who is not in it, left out</source>
            <translation>The file names somebody who is not in it, left out</translation>
        </message>
        <message>
            <source>Is marked as deleted, left out</source>
            <translation>Is marked as deleted, left out</translation>
        </message>
        <message>
            <source>several guardians are called so: choose in the card of the pupil</source>
            <translation>several guardians are called so: choose in the card of the pupil</translation>
        </message>
        <message>
            <source>answers for this pupil no more: link again in the card, if so</source>
            <translation>answers for this pupil no more: link again in the card, if so</translation>
        </message>
        <message>
            <source>the card names somebody else there: change the card, if so</source>
            <translation>the card names somebody else there: change the card, if so</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>kinship; name and how to reach</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>This is one file of a OneRoster bundle: give the folder or the zip with all its files.</source>
            <translation>This is one file of a OneRoster bundle: give the folder or the zip with all its files.</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Teaching</source>
            <translation>Teaching</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Reports</translation>
        </message>
        <message>
            <source>Administration</source>
            <translation>Administration</translation>
        </message>
    </context>
    <context>
        <name>PasswordSlips</name>
        <message>
            <source>Login: %1</source>
            <translation>Login: %1</translation>
        </message>
        <message>
            <source>One-time password: %1</source>
            <translation>One-time password: %1</translation>
        </message>
        <message>
            <source>At the first login you choose your own password. Destroy this slip then.</source>
            <translation>At the first login you choose your own password. Destroy this slip then.</translation>
        </message>
        <message>
            <source>One-time passwords</source>
            <translation>One-time passwords</translation>
        </message>
        <message>
            <source>Slips</source>
            <translation>Slips</translation>
        </message>
    </context>
    <context>
        <name>PeoplePages</name>
        <message>
            <source>&amp;Pupils</source>
            <translation>&amp;Pupils</translation>
        </message>
        <message>
            <source>The list of pupils, their cards and movement between classes</source>
            <translation>The list of pupils, their cards and movement between classes</translation>
        </message>
        <message>
            <source>&amp;Staff</source>
            <translation>&amp;Staff</translation>
        </message>
        <message>
            <source>Who works in the school</source>
            <translation>Who works in the school</translation>
        </message>
        <message>
            <source>&amp;Classes</source>
            <translation>&amp;Classes</translation>
        </message>
        <message>
            <source>Classes, class teachers and groups</source>
            <translation>Classes, class teachers and groups</translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>&amp;Import</translation>
        </message>
        <message>
            <source>Lists of pupils, staff, classes and groups from files</source>
            <translation>Lists of pupils, staff, classes and groups from files</translation>
        </message>
    </context>
    <context>
        <name>PlanListModel</name>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message>
            <source>followed in %1</source>
            <translation>followed in %1</translation>
        </message>
    </context>
    <context>
        <name>PlanTexts</name>
        <message>
            <source>draft</source>
            <translation>draft</translation>
        </message>
        <message>
            <source>waits for approval</source>
            <translation>waits for approval</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>approved</translation>
        </message>
        <message>
            <source>returned</source>
            <translation>returned</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unknown</translation>
        </message>
        <message>
            <source>by plan %1 of %2 h, held %3</source>
            <translation>by plan %1 of %2 h, held %3</translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) behind</source>
            <translation>
                <numerusform>%n hour behind</numerusform>
                <numerusform>%n hours behind</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) ahead</source>
            <translation>
                <numerusform>%n hour ahead</numerusform>
                <numerusform>%n hours ahead</numerusform>
            </translation>
        </message>
        <message>
            <source>on time</source>
            <translation>on time</translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s) without a topic in the journal</source>
            <translation>
                <numerusform>%n lesson without a topic in the journal</numerusform>
                <numerusform>%n lessons without a topic in the journal</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outside the plan</source>
            <translation>
                <numerusform>%n outside the plan</numerusform>
                <numerusform>%n outside the plan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cancelled</source>
            <translation>
                <numerusform>%n cancelled</numerusform>
                <numerusform>%n cancelled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) without a lesson till the end of the year</source>
            <translation>
                <numerusform>%n hour without a lesson till the end of the year</numerusform>
                <numerusform>%n hours without a lesson till the end of the year</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s) left without a topic</source>
            <translation>
                <numerusform>%n lesson left without a topic</numerusform>
                <numerusform>%n lessons left without a topic</numerusform>
            </translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Hours</translation>
        </message>
        <message>
            <source>Homework</source>
            <translation>Homework</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Section</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>is missing</source>
            <translation>is missing</translation>
        </message>
        <message>
            <source>is too long</source>
            <translation>is too long</translation>
        </message>
        <message>
            <source>holds damaged letters</source>
            <translation>holds damaged letters</translation>
        </message>
        <message>
            <source>are not a whole number from 1 to %1</source>
            <translation>are not a whole number from 1 to %1</translation>
        </message>
        <message>
            <source>a total, left out</source>
            <translation>a total, left out</translation>
        </message>
        <message numerus="yes">
            <source>a plan has at most %n row(s)</source>
            <translation>
                <numerusform>a plan has at most %n row</numerusform>
                <numerusform>a plan has at most %n rows</numerusform>
            </translation>
        </message>
        <message>
            <source>the column of topics is not known: say above which it is</source>
            <translation>the column of topics is not known: say above which it is</translation>
        </message>
        <message>
            <source>there is no such file</source>
            <translation>there is no such file</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>the file is empty</translation>
        </message>
        <message>
            <source>the file holds no rows</source>
            <translation>the file holds no rows</translation>
        </message>
        <message>
            <source>the file holds no table</source>
            <translation>the file holds no table</translation>
        </message>
        <message>
            <source>a workbook of Excel 97–2003: open it and save it as .xlsx</source>
            <translation>a workbook of Excel 97–2003: open it and save it as .xlsx</translation>
        </message>
        <message>
            <source>a binary workbook: open it and save it as .xlsx</source>
            <translation>a binary workbook: open it and save it as .xlsx</translation>
        </message>
        <message>
            <source>it is protected by a password: save it without one</source>
            <translation>it is protected by a password: save it without one</translation>
        </message>
        <message>
            <source>a text document: copy its table into a spreadsheet, or paste it into the plan</source>
            <translation>a text document: copy its table into a spreadsheet, or paste it into the plan</translation>
        </message>
        <message>
            <source>a PDF document, not a table</source>
            <translation>a PDF document, not a table</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>%1 cannot be read: %2</translation>
        </message>
        <message>
            <source>it is not a table (%1)</source>
            <translation>it is not a table (%1)</translation>
        </message>
        <message>
            <source>The plan has no topics yet.</source>
            <translation>The plan has no topics yet.</translation>
        </message>
        <message>
            <source>Say in the remark what is to be changed.</source>
            <translation>Say in the remark what is to be changed.</translation>
        </message>
        <message>
            <source>Row %1 has no topic.</source>
            <translation>Row %1 has no topic.</translation>
        </message>
        <message>
            <source>The plan is followed in %1: let these groups follow another one first.</source>
            <translation>The plan is followed in %1: let these groups follow another one first.</translation>
        </message>
        <message>
            <source>The plan is of another subject or another year.</source>
            <translation>The plan is of another subject or another year.</translation>
        </message>
        <message>
            <source>The day is not in the school year of the group.</source>
            <translation>The day is not in the school year of the group.</translation>
        </message>
    </context>
    <context>
        <name>RefusedEdit</name>
        <message>
            <source>%1 — is not saved: %2</source>
            <translation>%1 — is not saved: %2</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>Let it go</translation>
        </message>
    </context>
    <context>
        <name>ReportLayout</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 of %2</translation>
        </message>
        <message>
            <source>Printed %1</source>
            <translation>Printed %1</translation>
        </message>
        <message>
            <source>record No. %1</source>
            <translation>record No. %1</translation>
        </message>
    </context>
    <context>
        <name>ReportsPages</name>
        <message>
            <source>&amp;Reports</source>
            <translation>&amp;Reports</translation>
        </message>
        <message>
            <source>Lists, summaries and journal pages to see, print and save</source>
            <translation>Lists, summaries and journal pages to see, print and save</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::AccountsModel</name>
        <message>
            <source>Disabled</source>
            <translation>Disabled</translation>
        </message>
        <message>
            <source>Has a one-time password</source>
            <translation>Has a one-time password</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In use</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Never</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Login</translation>
        </message>
        <message>
            <source>Class or position</source>
            <translation>Class or position</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Roles</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Last login</source>
            <translation>Last login</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::AccountsPage</name>
        <message>
            <source>Name, login, class or role</source>
            <translation>Name, login, class or role</translation>
        </message>
        <message>
            <source>Filter of accounts</source>
            <translation>Filter of accounts</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Accounts</translation>
        </message>
        <message>
            <source>New one-time pass&amp;words</source>
            <translation>New one-time pass&amp;words</translation>
        </message>
        <message>
            <source>&amp;Roles…</source>
            <translation>&amp;Roles…</translation>
        </message>
        <message>
            <source>&amp;Disable</source>
            <translation>&amp;Disable</translation>
        </message>
        <message>
            <source>New account…</source>
            <translation>New account…</translation>
        </message>
        <message>
            <source>Accounts for all &amp;staff</source>
            <translation>Accounts for all &amp;staff</translation>
        </message>
        <message>
            <source>Print s&amp;lips</source>
            <translation>Print s&amp;lips</translation>
        </message>
        <message>
            <source>Read &amp;again</source>
            <translation>Read &amp;again</translation>
        </message>
        <message>
            <source>&amp;Enable</source>
            <translation>&amp;Enable</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>%1 of %2, chosen: %3</source>
            <translation>%1 of %2, chosen: %3</translation>
        </message>
        <message numerus="yes">
            <source>%n one-time password(s) were made. They are shown now and never again.</source>
            <translation>
                <numerusform>%n one-time password were made. They are shown now and never again.</numerusform>
                <numerusform>%n one-time passwords were made. They are shown now and never again.</numerusform>
            </translation>
        </message>
        <message>
            <source>Print slips</source>
            <translation>Print slips</translation>
        </message>
        <message>
            <source>Accounts for a &amp;class…</source>
            <translation>Accounts for a &amp;class…</translation>
        </message>
        <message>
            <source>For all pupils or guardians of a class who have none</source>
            <translation>For all pupils or guardians of a class who have none</translation>
        </message>
        <message>
            <source>Everybody asked for has an account already.</source>
            <translation>Everybody asked for has an account already.</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::AttachedFilesModel</name>
        <message>
            <source>begins…</source>
            <translation>begins…</translation>
        </message>
        <message>
            <source>waits…</source>
            <translation>waits…</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message numerus="yes">
            <source>%n byte(s)</source>
            <translation>
                <numerusform>%n byte</numerusform>
                <numerusform>%n bytes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::AttachedFilesPanel</name>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>&amp;Attach…</source>
            <translation>&amp;Attach…</translation>
        </message>
        <message>
            <source>Attached files</source>
            <translation>Attached files</translation>
        </message>
        <message>
            <source>Open (Enter)</source>
            <translation>Open (Enter)</translation>
        </message>
        <message>
            <source>Save as… (Ctrl+S)</source>
            <translation>Save as… (Ctrl+S)</translation>
        </message>
        <message>
            <source>Detach (Delete)</source>
            <translation>Detach (Delete)</translation>
        </message>
        <message>
            <source>Stop (Delete)</source>
            <translation>Stop (Delete)</translation>
        </message>
        <message>
            <source>Drop files here, or copy them and press Ctrl+V</source>
            <translation>Drop files here, or copy them and press Ctrl+V</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Save as…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Detach</source>
            <translation>Detach</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Attach files</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>Save the file</translation>
        </message>
        <message numerus="yes">
            <source>That is %n file(s): too many for one act. Nothing was attached.</source>
            <translation>
                <numerusform>That is %n file: too many for one act. Nothing was attached.</numerusform>
                <numerusform>That is %n files: too many for one act. Nothing was attached.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” was not attached: %2</source>
            <translation>“%1” was not attached: %2</translation>
        </message>
        <message>
            <source>“%1” was not read: %2</source>
            <translation>“%1” was not read: %2</translation>
        </message>
        <message>
            <source>“%1” is not opened from here: save it and look at it first</source>
            <translation>“%1” is not opened from here: save it and look at it first</translation>
        </message>
        <message>
            <source>No program is known here that opens “%1”: save it</source>
            <translation>No program is known here that opens “%1”: save it</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Saved: %1</translation>
        </message>
        <message>
            <source>“%1” was not detached: %2</source>
            <translation>“%1” was not detached: %2</translation>
        </message>
        <message>
            <source>“%1” is detached</source>
            <translation>“%1” is detached</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>“%1” was not taken back: %2</source>
            <translation>“%1” was not taken back: %2</translation>
        </message>
        <message>
            <source>Several files at once (Ctrl+Shift+O); or drop them here, or Ctrl+V</source>
            <translation>Several files at once (Ctrl+Shift+O); or drop them here, or Ctrl+V</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::AttendancePage</name>
        <message>
            <source>Who is away</source>
            <translation>Who is away</translation>
        </message>
        <message>
            <source>Absences of a day and their reasons, for all lessons at once</source>
            <translation>Absences of a day and their reasons, for all lessons at once</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>The day before</source>
            <translation>The day before</translation>
        </message>
        <message>
            <source>The day after</source>
            <translation>The day after</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Class</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Pupil</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Missed</translation>
        </message>
        <message>
            <source>By lesson</source>
            <translation>By lesson</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>The reason, once for all lessons of these days</source>
            <translation>The reason, once for all lessons of these days</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>Sick note, application …</source>
            <translation>Sick note, application …</translation>
        </message>
        <message>
            <source>&amp;Give the reason</source>
            <translation>&amp;Give the reason</translation>
        </message>
        <message>
            <source>all classes</source>
            <translation>all classes</translation>
        </message>
        <message>
            <source>You are not a class teacher: this page shows the own class</source>
            <translation>You are not a class teacher: this page shows the own class</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>until %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>Nobody is away</source>
            <translation>Nobody is away</translation>
        </message>
        <message numerus="yes">
            <source>%n away</source>
            <translation>
                <numerusform>%n away</numerusform>
                <numerusform>%n away</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose one or more pupils in the list</source>
            <translation>Choose one or more pupils in the list</translation>
        </message>
        <message numerus="yes">
            <source>The reason is given; %n absence(s) follow it, and those that are put later</source>
            <translation>
                <numerusform>The reason is given; %n absence follow it, and those that are put later</numerusform>
                <numerusform>The reason is given; %n absences follow it, and those that are put later</numerusform>
            </translation>
        </message>
        <message>
            <source>The whole class, to give a reason for days that are still to come</source>
            <translation>The whole class, to give a reason for days that are still to come</translation>
        </message>
        <message numerus="yes">
            <source>The reason is withdrawn; %n absence(s) are again as they were put</source>
            <translation>
                <numerusform>The reason is withdrawn; %n absence is again as it was put</numerusform>
                <numerusform>The reason is withdrawn; %n absences are again as they were put</numerusform>
            </translation>
        </message>
        <message>
            <source>An exemption from one subject leaves the absences in others alone</source>
            <translation>An exemption from one subject leaves the absences in others alone</translation>
        </message>
        <message>
            <source>all subjects</source>
            <translation>all subjects</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Those who are here &amp;too</source>
            <translation>Those who are here &amp;too</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::AuditModel</name>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>Of what</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>After</source>
            <translation>After</translation>
        </message>
        <message>
            <source>From where</source>
            <translation>From where</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::AuditPage</name>
        <message>
            <source>&amp;Days from</source>
            <translation>&amp;Days from</translation>
        </message>
        <message>
            <source>&amp;Earlier lines</source>
            <translation>&amp;Earlier lines</translation>
        </message>
        <message>
            <source>Verif&amp;y the log</source>
            <translation>Verif&amp;y the log</translation>
        </message>
        <message>
            <source>All acts</source>
            <translation>All acts</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Marks</translation>
        </message>
        <message>
            <source>Absences</source>
            <translation>Absences</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Lessons</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Pupils</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Staff</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>Imports</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Accounts</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sessions</translation>
        </message>
        <message>
            <source>Failed logins</source>
            <translation>Failed logins</translation>
        </message>
        <message>
            <source>Prints and exports</source>
            <translation>Prints and exports</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>Kind of act</source>
            <translation>Kind of act</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>Audit log</translation>
        </message>
        <message>
            <source>The whole line</source>
            <translation>The whole line</translation>
        </message>
        <message>
            <source>&amp;to</source>
            <translation>&amp;to</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) read. Nobody has altered the log.</source>
            <translation>
                <numerusform>%n line read. Nobody has altered the log.</numerusform>
                <numerusform>%n lines read. Nobody has altered the log.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The log was altered at %n place(s), first at line %1. Keep a copy of the database and compare with a backup.</source>
            <translation>
                <numerusform>The log was altered at %n place, first at line %1. Keep a copy of the database and compare with a backup.</numerusform>
                <numerusform>The log was altered at %n places, first at line %1. Keep a copy of the database and compare with a backup.</numerusform>
            </translation>
        </message>
        <message>
            <source>Line %1, %2
Before: %3
After: %4</source>
            <translation>Line %1, %2
Before: %3
After: %4</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::BehaviourRuleBox</name>
        <message>
            <source>Line of behaviour in the sheet of a class</source>
            <translation>Line of behaviour in the sheet of a class</translation>
        </message>
        <message>
            <source>Scale of behaviour</source>
            <translation>Scale of behaviour</translation>
        </message>
        <message>
            <source>no such line</source>
            <translation>no such line</translation>
        </message>
        <message>
            <source>marks from 2 to 5</source>
            <translation>marks from 2 to 5</translation>
        </message>
        <message>
            <source>From this day on</source>
            <translation>From this day on</translation>
        </message>
        <message>
            <source>S&amp;et</source>
            <translation>S&amp;et</translation>
        </message>
        <message>
            <source>from</source>
            <translation>from</translation>
        </message>
        <message>
            <source>Now: %1, since %2</source>
            <translation>Now: %1, since %2</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Now: %1</translation>
        </message>
        <message>
            <source>The line of behaviour is set</source>
            <translation>The line of behaviour is set</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::CellHistoryDialog</name>
        <message>
            <source>History: %1</source>
            <translation>History: %1</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Was</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Became</source>
            <translation>Became</translation>
        </message>
        <message>
            <source>From where</source>
            <translation>From where</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nothing</translation>
        </message>
        <message>
            <source>Nobody has put anything here</source>
            <translation>Nobody has put anything here</translation>
        </message>
        <message>
            <source>&amp;Earlier changes</source>
            <translation>&amp;Earlier changes</translation>
        </message>
        <message>
            <source>Earlier changes were not read: %1</source>
            <translation>Earlier changes were not read: %1</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::ClassAccountsDialog</name>
        <message>
            <source>Accounts for a class</source>
            <translation>Accounts for a class</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Class</translation>
        </message>
        <message>
            <source>Whose accounts</source>
            <translation>Whose accounts</translation>
        </message>
        <message>
            <source>pupils</source>
            <translation>pupils</translation>
        </message>
        <message>
            <source>parents and other guardians</source>
            <translation>parents and other guardians</translation>
        </message>
        <message>
            <source>Who has an account keeps it. The others get one with a one-time password; the slips to cut apart can be printed afterwards.</source>
            <translation>Who has an account keeps it. The others get one with a one-time password; the slips to cut apart can be printed afterwards.</translation>
        </message>
        <message>
            <source>&amp;Class</source>
            <translation>&amp;Class</translation>
        </message>
        <message>
            <source>&amp;For</source>
            <translation>&amp;For</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::ClassSummaryModel</name>
        <message>
            <source>Excellent</source>
            <translation>Excellent</translation>
        </message>
        <message>
            <source>With one “4”</source>
            <translation>With one “4”</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Good</translation>
        </message>
        <message>
            <source>With one “3”</source>
            <translation>With one “3”</translation>
        </message>
        <message>
            <source>Others who pass</source>
            <translation>Others who pass</translation>
        </message>
        <message>
            <source>Not attested</source>
            <translation>Not attested</translation>
        </message>
        <message>
            <source>Failing</source>
            <translation>Failing</translation>
        </message>
        <message>
            <source>Without marks</source>
            <translation>Without marks</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Pupil</translation>
        </message>
        <message>
            <source>Stands as</source>
            <translation>Stands as</translation>
        </message>
        <message>
            <source>Quality, %</source>
            <translation>Quality, %</translation>
        </message>
        <message>
            <source>Success, %</source>
            <translation>Success, %</translation>
        </message>
        <message>
            <source>Degree of learning, %</source>
            <translation>Degree of learning, %</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>Average</translation>
        </message>
        <message>
            <source>%1 (left)</source>
            <translation>%1 (left)</translation>
        </message>
        <message>
            <source>Marks are put in the sheet of the subject: Ctrl+Return goes there</source>
            <translation>Marks are put in the sheet of the subject: Ctrl+Return goes there</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>no mark</source>
            <translation>no mark</translation>
        </message>
        <message>
            <source>%1 (came later)</source>
            <translation>%1 (came later)</translation>
        </message>
        <message>
            <source>Behaviour</source>
            <translation>Behaviour</translation>
        </message>
        <message>
            <source>Behaviour is put by the class teacher</source>
            <translation>Behaviour is put by the class teacher</translation>
        </message>
        <message>
            <source>The period is closed — %1</source>
            <translation>The period is closed — %1</translation>
        </message>
        <message>
            <source>“%1” is not a mark of behaviour</source>
            <translation>“%1” is not a mark of behaviour</translation>
        </message>
        <message>
            <source>It has been changed since: left as it is</source>
            <translation>It has been changed since: left as it is</translation>
        </message>
        <message>
            <source>%1, behaviour, %2</source>
            <translation>%1, behaviour, %2</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::ClassSummaryPage</name>
        <message>
            <source>Marks of a class</source>
            <translation>Marks of a class</translation>
        </message>
        <message>
            <source>Period marks of a class in all subjects, quality and success with names</source>
            <translation>Period marks of a class in all subjects, quality and success with names</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Class</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>&amp;Sheet of the subject</source>
            <translation>&amp;Sheet of the subject</translation>
        </message>
        <message>
            <source>Goes to the sheet where the marks of this subject are put (Ctrl+Return)</source>
            <translation>Goes to the sheet where the marks of this subject are put (Ctrl+Return)</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>The list of classes was not read</source>
            <translation>The list of classes was not read</translation>
        </message>
        <message>
            <source>There is no class “%1” for you: choose one in the list</source>
            <translation>There is no class “%1” for you: choose one in the list</translation>
        </message>
        <message>
            <source>The marks of the class were not read</source>
            <translation>The marks of the class were not read</translation>
        </message>
        <message>
            <source>The sheet was not prepared for printing</source>
            <translation>The sheet was not prepared for printing</translation>
        </message>
        <message>
            <source>Year %1</source>
            <translation>Year %1</translation>
        </message>
        <message>
            <source>Final marks</source>
            <translation>Final marks</translation>
        </message>
        <message>
            <source>Exam</source>
            <translation>Exam</translation>
        </message>
        <message>
            <source>Exam %1</source>
            <translation>Exam %1</translation>
        </message>
        <message>
            <source>There is no class whose marks are for you: this page shows those of the own class and of classes that you teach</source>
            <translation>There is no class whose marks are for you: this page shows those of the own class and of classes that you teach</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::ClassesModel</name>
        <message>
            <source>Class</source>
            <translation>Class</translation>
        </message>
        <message>
            <source>Class teacher</source>
            <translation>Class teacher</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Pupils</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::ClassesPage</name>
        <message>
            <source>Classes</source>
            <translation>Classes</translation>
        </message>
        <message>
            <source>Class or class teacher</source>
            <translation>Class or class teacher</translation>
        </message>
        <message>
            <source>P&amp;upils of the class</source>
            <translation>P&amp;upils of the class</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Teacher</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Pupils</translation>
        </message>
        <message>
            <source>Groups of the class</source>
            <translation>Groups of the class</translation>
        </message>
        <message>
            <source>Class &amp;teacher</source>
            <translation>Class &amp;teacher</translation>
        </message>
        <message>
            <source>Groups; Enter opens the journal</source>
            <translation>Groups; Enter opens the journal</translation>
        </message>
        <message>
            <source>Class %1</source>
            <translation>Class %1</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Saved.</translation>
        </message>
        <message>
            <source>Classes of the school</source>
            <translation>Classes of the school</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::CommandPalette</name>
        <message>
            <source>Search people, classes, reports and commands</source>
            <translation>Search people, classes, reports and commands</translation>
        </message>
        <message>
            <source>Search everywhere</source>
            <translation>Search everywhere</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Found</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::CommandSource</name>
        <message>
            <source>Commands</source>
            <translation>Commands</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::ControlFilterBar</name>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>A period of the school year; days of one's own are typed beside it</source>
            <translation>A period of the school year; days of one's own are typed beside it</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Class</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Teacher</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>All classes</translation>
        </message>
        <message>
            <source>All subjects</source>
            <translation>All subjects</translation>
        </message>
        <message>
            <source>All teachers</source>
            <translation>All teachers</translation>
        </message>
        <message>
            <source>The whole year %1</source>
            <translation>The whole year %1</translation>
        </message>
        <message>
            <source>Days of one's own</source>
            <translation>Days of one's own</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::ControlPage</name>
        <message>
            <source>&amp;Terms…</source>
            <translation>&amp;Terms…</translation>
        </message>
        <message>
            <source>Find a class, subject or name</source>
            <translation>Find a class, subject or name</translation>
        </message>
        <message>
            <source>Find in the table</source>
            <translation>Find in the table</translation>
        </message>
        <message>
            <source>How many days a teacher has, what counts as filled, how many marks are enough</source>
            <translation>How many days a teacher has, what counts as filled, how many marks are enough</translation>
        </message>
        <message>
            <source>What is controlled</source>
            <translation>What is controlled</translation>
        </message>
        <message>
            <source>Filling</source>
            <translation>Filling</translation>
        </message>
        <message>
            <source>Accumulation of marks</source>
            <translation>Accumulation of marks</translation>
        </message>
        <message>
            <source>Contradictions</source>
            <translation>Contradictions</translation>
        </message>
        <message>
            <source>Lessons without topic, homework or marks, and those entered late</source>
            <translation>Lessons without topic, homework or marks, and those entered late</translation>
        </message>
        <message>
            <source>Pupils with fewer marks than the mark of the period needs</source>
            <translation>Pupils with fewer marks than the mark of the period needs</translation>
        </message>
        <message>
            <source>Marks of periods that differ from the average, marks while absent</source>
            <translation>Marks of periods that differ from the average, marks while absent</translation>
        </message>
        <message>
            <source>Filling of journals</source>
            <translation>Filling of journals</translation>
        </message>
        <message>
            <source>Close the list of lessons (Esc)</source>
            <translation>Close the list of lessons (Esc)</translation>
        </message>
        <message>
            <source>Close the list of lessons</source>
            <translation>Close the list of lessons</translation>
        </message>
        <message>
            <source>Lessons behind the figure</source>
            <translation>Lessons behind the figure</translation>
        </message>
        <message>
            <source>The calendar was not read</source>
            <translation>The calendar was not read</translation>
        </message>
        <message>
            <source>The list of journals was not read</source>
            <translation>The list of journals was not read</translation>
        </message>
        <message>
            <source>There is no journal to look at</source>
            <translation>There is no journal to look at</translation>
        </message>
        <message>
            <source>Each journal with its lessons: what is not filled, what was filled late. Choose other days, another class, subject or teacher above.</source>
            <translation>Each journal with its lessons: what is not filled, what was filled late. Choose other days, another class, subject or teacher above.</translation>
        </message>
        <message>
            <source>Everybody has marks enough</source>
            <translation>Everybody has marks enough</translation>
        </message>
        <message>
            <source>Pupils whose marks are too few for the mark of the period would stand here, subject by subject.</source>
            <translation>Pupils whose marks are too few for the mark of the period would stand here, subject by subject.</translation>
        </message>
        <message>
            <source>No mark contradicts another</source>
            <translation>No mark contradicts another</translation>
        </message>
        <message>
            <source>Marks of periods that are not what the average says, put with too few marks, and marks at lessons that the pupil missed would stand here.</source>
            <translation>Marks of periods that are not what the average says, put with too few marks, and marks at lessons that the pupil missed would stand here.</translation>
        </message>
        <message>
            <source>Show all journals</source>
            <translation>Show all journals</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>The lessons were not read</source>
            <translation>The lessons were not read</translation>
        </message>
        <message>
            <source>The terms are set; the figures follow them</source>
            <translation>The terms are set; the figures follow them</translation>
        </message>
        <message>
            <source>Choose a class: a report of the whole school is the heads' matter</source>
            <translation>Choose a class: a report of the whole school is the heads' matter</translation>
        </message>
        <message>
            <source>The report was not prepared for printing</source>
            <translation>The report was not prepared for printing</translation>
        </message>
        <message>
            <source>Control of journals</source>
            <translation>Control of journals</translation>
        </message>
        <message>
            <source>How journals are filled, who has too few marks, which marks contradict</source>
            <translation>How journals are filled, who has too few marks, which marks contradict</translation>
        </message>
        <message>
            <source>The journals were not looked through</source>
            <translation>The journals were not looked through</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::ControlRulesDialog</name>
        <message>
            <source>Terms of control</source>
            <translation>Terms of control</translation>
        </message>
        <message>
            <source>&amp;Topic and homework, days</source>
            <translation>&amp;Topic and homework, days</translation>
        </message>
        <message>
            <source>Calendar days after the lesson; later is late</source>
            <translation>Calendar days after the lesson; later is late</translation>
        </message>
        <message>
            <source>&amp;Marks, days</source>
            <translation>&amp;Marks, days</translation>
        </message>
        <message>
            <source>Marks of &amp;essays and compositions, days</source>
            <translation>Marks of &amp;essays and compositions, days</translation>
        </message>
        <message>
            <source>Not fewer than for other marks</source>
            <translation>Not fewer than for other marks</translation>
        </message>
        <message>
            <source>A lesson is &amp;counted after, days</source>
            <translation>A lesson is &amp;counted after, days</translation>
        </message>
        <message>
            <source>0: on its day already</source>
            <translation>0: on its day already</translation>
        </message>
        <message>
            <source>A journal stands out &amp;below, % filled</source>
            <translation>A journal stands out &amp;below, % filled</translation>
        </message>
        <message>
            <source>&amp;Homework from grade</source>
            <translation>&amp;Homework from grade</translation>
        </message>
        <message>
            <source>Younger classes are taught without</source>
            <translation>Younger classes are taught without</translation>
        </message>
        <message>
            <source>Marks from &amp;grade</source>
            <translation>Marks from &amp;grade</translation>
        </message>
        <message>
            <source>More marks are needed &amp;from, lessons a week</source>
            <translation>More marks are needed &amp;from, lessons a week</translation>
        </message>
        <message>
            <source>… b&amp;y so many more</source>
            <translation>… b&amp;y so many more</translation>
        </message>
        <message>
            <source>Above the least number, which is set on the page “Order in journals”</source>
            <translation>Above the least number, which is set on the page “Order in journals”</translation>
        </message>
        <message>
            <source>As &amp;delivered</source>
            <translation>As &amp;delivered</translation>
        </message>
        <message>
            <source>Shows the terms that the program came with; they hold after Save</source>
            <translation>Shows the terms that the program came with; they hold after Save</translation>
        </message>
        <message>
            <source>Somebody else has set other terms meanwhile: close and open this window again</source>
            <translation>Somebody else has set other terms meanwhile: close and open this window again</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::ControlTableView</name>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Copy the whole table</source>
            <translation>Copy the whole table</translation>
        </message>
        <message>
            <source>The worst first</source>
            <translation>The worst first</translation>
        </message>
        <message>
            <source>The worst last</source>
            <translation>The worst last</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::DebtsPage</name>
        <message>
            <source>Academic debts</source>
            <translation>Academic debts</translation>
        </message>
        <message>
            <source>Who owes which subject until when, attempts and their outcome</source>
            <translation>Who owes which subject until when, attempts and their outcome</translation>
        </message>
        <message>
            <source>Paid off &amp;too</source>
            <translation>Paid off &amp;too</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Class</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>All classes</translation>
        </message>
        <message>
            <source>Also debts that are paid off or withdrawn with a mark put right</source>
            <translation>Also debts that are paid off or withdrawn with a mark put right</translation>
        </message>
        <message>
            <source>Pr&amp;int</source>
            <translation>Pr&amp;int</translation>
        </message>
        <message>
            <source>The list on paper or as a file (Ctrl+P)</source>
            <translation>The list on paper or as a file (Ctrl+P)</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Pupil</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Of</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Mark</translation>
        </message>
        <message>
            <source>Formed</source>
            <translation>Formed</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Term</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Attempts</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Nobody has a debt</source>
            <translation>Nobody has a debt</translation>
        </message>
        <message>
            <source>A debt arises by itself with a year's mark that does not pass: 2, %1, %2.</source>
            <translation>A debt arises by itself with a year's mark that does not pass: 2, %1, %2.</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>the term is over</source>
            <translation>the term is over</translation>
        </message>
        <message>
            <source>no attempt is left</source>
            <translation>no attempt is left</translation>
        </message>
        <message>
            <source>paid off</source>
            <translation>paid off</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>withdrawn</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Who examines</source>
            <translation>Who examines</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Commission</translation>
        </message>
        <message>
            <source>Order or protocol: number, date</source>
            <translation>Order or protocol: number, date</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>&amp;Save the attempt</source>
            <translation>&amp;Save the attempt</translation>
        </message>
        <message>
            <source>&amp;Withdraw the last</source>
            <translation>&amp;Withdraw the last</translation>
        </message>
        <message>
            <source>The last attempt was put by mistake; the audit keeps it</source>
            <translation>The last attempt was put by mistake; the audit keeps it</translation>
        </message>
        <message>
            <source>Day, outcome</source>
            <translation>Day, outcome</translation>
        </message>
        <message>
            <source>Another term</source>
            <translation>Another term</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>Illness from … to …: does not count</source>
            <translation>Illness from … to …: does not count</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Set the te&amp;rm</source>
            <translation>Set the te&amp;rm</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>to come</translation>
        </message>
        <message numerus="yes">
            <source>%n debt(s) to pay off</source>
            <translation>
                <numerusform>%n debt to pay off</numerusform>
                <numerusform>%n debts to pay off</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no attempt more: %1</source>
            <translation>There is no attempt more: %1</translation>
        </message>
        <message>
            <source>Choose a debt in the list</source>
            <translation>Choose a debt in the list</translation>
        </message>
        <message>
            <source>Attempt</source>
            <translation>Attempt</translation>
        </message>
        <message>
            <source>Attempt %1 of %2</source>
            <translation>Attempt %1 of %2</translation>
        </message>
        <message>
            <source>%1, before a commission</source>
            <translation>%1, before a commission</translation>
        </message>
        <message>
            <source>%1 — did not come</source>
            <translation>%1 — did not come</translation>
        </message>
        <message>
            <source>This attempt needs a commission: say who examines</source>
            <translation>This attempt needs a commission: say who examines</translation>
        </message>
        <message>
            <source>The day must lie between the debt and its term, and an outcome not in the future</source>
            <translation>The day must lie between the debt and its term, and an outcome not in the future</translation>
        </message>
        <message>
            <source>The debt is paid off</source>
            <translation>The debt is paid off</translation>
        </message>
        <message>
            <source>The attempt is saved</source>
            <translation>The attempt is saved</translation>
        </message>
        <message>
            <source>The last attempt is withdrawn</source>
            <translation>The last attempt is withdrawn</translation>
        </message>
        <message>
            <source>The term is set</source>
            <translation>The term is set</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::Desktop</name>
        <message>
            <source>This account is already at work in another window of this workstation.</source>
            <translation>This account is already at work in another window of this workstation.</translation>
        </message>
        <message>
            <source>There is no page “%1” for you; the list on the left has those that there are</source>
            <translation>There is no page “%1” for you; the list on the left has those that there are</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::DiarySource</name>
        <message>
            <source>diary, %1</source>
            <translation>diary, %1</translation>
        </message>
        <message>
            <source>Diaries</source>
            <translation>Diaries</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::DiaryTotalsModel</name>
        <message>
            <source>Shown where at least three pupils of the group have marks</source>
            <translation>Shown where at least three pupils of the group have marks</translation>
        </message>
        <message>
            <source>Mark of the period “%1”</source>
            <translation>Mark of the period “%1”</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Year</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>Average</translation>
        </message>
        <message>
            <source>Class average</source>
            <translation>Class average</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Marks</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Missed</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Late</translation>
        </message>
        <message>
            <source>Lessons left</source>
            <translation>Lessons left</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::DiaryWeekModel</name>
        <message>
            <source>→ for the next lesson: %1</source>
            <translation>→ for the next lesson: %1</translation>
        </message>
        <message>
            <source>today</source>
            <translation>today</translation>
        </message>
        <message>
            <source>Topic: %1</source>
            <translation>Topic: %1</translation>
        </message>
        <message>
            <source>Homework for this lesson: %1</source>
            <translation>Homework for this lesson: %1</translation>
        </message>
        <message>
            <source>Given for the next lesson: %1</source>
            <translation>Given for the next lesson: %1</translation>
        </message>
        <message>
            <source>%1 – %2, weight %3</source>
            <translation>%1 – %2, weight %3</translation>
        </message>
        <message>
            <source>obligatory</source>
            <translation>obligatory</translation>
        </message>
        <message>
            <source>put on %1</source>
            <translation>put on %1</translation>
        </message>
        <message>
            <source>lesson %1, %2</source>
            <translation>lesson %1, %2</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Subject and topic</source>
            <translation>Subject and topic</translation>
        </message>
        <message>
            <source>Homework</source>
            <translation>Homework</translation>
        </message>
        <message>
            <source>Marks and weight</source>
            <translation>Marks and weight</translation>
        </message>
        <message>
            <source>Files: %1</source>
            <translation>Files: %1</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::DockedReports</name>
        <message>
            <source>Choose “%1” first.</source>
            <translation>Choose “%1” first.</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Saved: %1</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::Entrance</name>
        <message>
            <source>Zvonok</source>
            <translation>Zvonok</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Connecting…</translation>
        </message>
        <message>
            <source>Nothing was sent. Tell the administrator that the words differ: either the address is wrong, or somebody stands between you and the server.</source>
            <translation>Nothing was sent. Tell the administrator that the words differ: either the address is wrong, or somebody stands between you and the server.</translation>
        </message>
        <message>
            <source>“%1” is not an address. Write a name or number and, where it differs, the port: 192.168.0.10:28443.</source>
            <translation>“%1” is not an address. Write a name or number and, where it differs, the port: 192.168.0.10:28443.</translation>
        </message>
        <message>
            <source>This is not the password.</source>
            <translation>This is not the password.</translation>
        </message>
        <message>
            <source>Too many wrong passwords: the session has ended. Log in again; nothing you typed is lost.</source>
            <translation>Too many wrong passwords: the session has ended. Log in again; nothing you typed is lost.</translation>
        </message>
        <message>
            <source>The server's key is not the one that was given on the command line. Nothing was sent.</source>
            <translation>The server's key is not the one that was given on the command line. Nothing was sent.</translation>
        </message>
        <message>
            <source>Logging in…</source>
            <translation>Logging in…</translation>
        </message>
        <message>
            <source>The connection was lost. Log in again.</source>
            <translation>The connection was lost. Log in again.</translation>
        </message>
        <message numerus="yes">
            <source>Nor does this password open the journals that are kept here: %n more wrong one(s), and they are thrown away.</source>
            <translation>
                <numerusform>Nor does this password open the journals that are kept here: %n more wrong one, and they are thrown away.</numerusform>
                <numerusform>Nor does this password open the journals that are kept here: %n more wrong ones, and they are thrown away.</numerusform>
            </translation>
        </message>
        <message>
            <source>After so many wrong passwords the journals that were kept here are thrown away. What you typed into them is not.</source>
            <translation>After so many wrong passwords the journals that were kept here are thrown away. What you typed into them is not.</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::ExamsPage</name>
        <message>
            <source>Exams</source>
            <translation>Exams</translation>
        </message>
        <message>
            <source>Which exams there are, who chose them, the line of behaviour</source>
            <translation>Which exams there are, who chose them, the line of behaviour</translation>
        </message>
        <message>
            <source>School year</source>
            <translation>School year</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Class</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Exam</source>
            <translation>Exam</translation>
        </message>
        <message>
            <source>Marked by</source>
            <translation>Marked by</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>&amp;New exam</source>
            <translation>&amp;New exam</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Grade</translation>
        </message>
        <message>
            <source>Name of the exam</source>
            <translation>Name of the exam</translation>
        </message>
        <message>
            <source>As the sheet heads its column</source>
            <translation>As the sheet heads its column</translation>
        </message>
        <message>
            <source>marks from 2 to 5</source>
            <translation>marks from 2 to 5</translation>
        </message>
        <message>
            <source>points</source>
            <translation>points</translation>
        </message>
        <message>
            <source>Highest points</source>
            <translation>Highest points</translation>
        </message>
        <message>
            <source>Points for a 3</source>
            <translation>Points for a 3</translation>
        </message>
        <message>
            <source>Points for a 4</source>
            <translation>Points for a 4</translation>
        </message>
        <message>
            <source>Points for a 5</source>
            <translation>Points for a 5</translation>
        </message>
        <message>
            <source>up to</source>
            <translation>up to</translation>
        </message>
        <message>
            <source>3 from</source>
            <translation>3 from</translation>
        </message>
        <message>
            <source>4 from</source>
            <translation>4 from</translation>
        </message>
        <message>
            <source>5 from</source>
            <translation>5 from</translation>
        </message>
        <message>
            <source>All three 0: the points are worth no mark, and do not count in the final one</source>
            <translation>All three 0: the points are worth no mark, and do not count in the final one</translation>
        </message>
        <message>
            <source>By &amp;choice: only who chose it has a cell</source>
            <translation>By &amp;choice: only who chose it has a cell</translation>
        </message>
        <message>
            <source>Marks are put by the &amp;deputy head only</source>
            <translation>Marks are put by the &amp;deputy head only</translation>
        </message>
        <message>
            <source>On</source>
            <translation>On</translation>
        </message>
        <message>
            <source>Day of the exam</source>
            <translation>Day of the exam</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Save</translation>
        </message>
        <message>
            <source>&amp;Withdraw</source>
            <translation>&amp;Withdraw</translation>
        </message>
        <message>
            <source>Grade, class</source>
            <translation>Grade, class</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Who chose it</source>
            <translation>Who chose it</translation>
        </message>
        <message>
            <source>Who chose the exam</source>
            <translation>Who chose the exam</translation>
        </message>
        <message>
            <source>Space ticks the pupil under the cursor</source>
            <translation>Space ticks the pupil under the cursor</translation>
        </message>
        <message>
            <source>every class of the grade</source>
            <translation>every class of the grade</translation>
        </message>
        <message>
            <source>points up to %1</source>
            <translation>points up to %1</translation>
        </message>
        <message>
            <source>points up to %1: 3 from %2, 4 from %3, 5 from %4</source>
            <translation>points up to %1: 3 from %2, 4 from %3, 5 from %4</translation>
        </message>
        <message>
            <source>grade %1</source>
            <translation>grade %1</translation>
        </message>
        <message>
            <source>by choice: %1</source>
            <translation>by choice: %1</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>everybody</translation>
        </message>
        <message>
            <source>No exam is planned in this year: the sheets have no column for one. Fill the form below to plan one.</source>
            <translation>No exam is planned in this year: the sheets have no column for one. Fill the form below to plan one.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>New exam</source>
            <translation>New exam</translation>
        </message>
        <message>
            <source>The exam needs a name</source>
            <translation>The exam needs a name</translation>
        </message>
        <message>
            <source>Marks of this exam stand in the sheets: that part of it stays as it is</source>
            <translation>Marks of this exam stand in the sheets: that part of it stays as it is</translation>
        </message>
        <message>
            <source>The points for 3, 4 and 5 must rise and not pass the highest, or all be 0</source>
            <translation>The points for 3, 4 and 5 must rise and not pass the highest, or all be 0</translation>
        </message>
        <message>
            <source>The day must lie in the school year</source>
            <translation>The day must lie in the school year</translation>
        </message>
        <message>
            <source>The exam is saved; its column stands in the sheets</source>
            <translation>The exam is saved; its column stands in the sheets</translation>
        </message>
        <message>
            <source>The exam is withdrawn</source>
            <translation>The exam is withdrawn</translation>
        </message>
        <message>
            <source>%1 has a mark of this exam</source>
            <translation>%1 has a mark of this exam</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::FigureNames</name>
        <message>
            <source>Names behind the figures</source>
            <translation>Names behind the figures</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Excellent</source>
            <translation>Excellent</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Good</translation>
        </message>
        <message>
            <source>Satisfactory</source>
            <translation>Satisfactory</translation>
        </message>
        <message>
            <source>Poor</source>
            <translation>Poor</translation>
        </message>
        <message>
            <source>Not attested</source>
            <translation>Not attested</translation>
        </message>
        <message>
            <source>Exempt or passed, not counted</source>
            <translation>Exempt or passed, not counted</translation>
        </message>
        <message>
            <source>No mark yet</source>
            <translation>No mark yet</translation>
        </message>
        <message>
            <source>Class %1</source>
            <translation>Class %1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::FileLimitsPage</name>
        <message>
            <source>&amp;Set the limits</source>
            <translation>&amp;Set the limits</translation>
        </message>
        <message>
            <source>Files that are attached to lessons</source>
            <translation>Files that are attached to lessons</translation>
        </message>
        <message>
            <source>A larger file is refused before it is sent; at most %1</source>
            <translation>A larger file is refused before it is sent; at most %1</translation>
        </message>
        <message>
            <source>All together, on the disk of the server; when it is used up, nothing new is taken</source>
            <translation>All together, on the disk of the server; when it is used up, nothing new is taken</translation>
        </message>
        <message>
            <source>Used of what the school may</source>
            <translation>Used of what the school may</translation>
        </message>
        <message>
            <source>A smaller limit removes nothing: what is attached stays. A file that hangs at several lessons is stored once.</source>
            <translation>A smaller limit removes nothing: what is attached stays. A file that hangs at several lessons is stored once.</translation>
        </message>
        <message>
            <source>&amp;One file, at most</source>
            <translation>&amp;One file, at most</translation>
        </message>
        <message>
            <source>&amp;All files of the school, at most</source>
            <translation>&amp;All files of the school, at most</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Used</translation>
        </message>
        <message>
            <source>Kinds that are not taken</source>
            <translation>Kinds that are not taken</translation>
        </message>
        <message>
            <source>The limits were not read: %1</source>
            <translation>The limits were not read: %1</translation>
        </message>
        <message>
            <source>%1 are stored already, more than that: nothing new will be taken until some are gone or the limit is larger.</source>
            <translation>%1 are stored already, more than that: nothing new will be taken until some are gone or the limit is larger.</translation>
        </message>
        <message>
            <source>%1 of %2; there is room for %3 more.</source>
            <translation>%1 of %2; there is room for %3 more.</translation>
        </message>
        <message>
            <source>Not set: all files of the school (%1) cannot be less than one file (%2).</source>
            <translation>Not set: all files of the school (%1) cannot be less than one file (%2).</translation>
        </message>
        <message>
            <source>Set: one file up to %1, all together up to %2.</source>
            <translation>Set: one file up to %1, all together up to %2.</translation>
        </message>
        <message>
            <source>Not set: somebody else has set the limits meanwhile. They are shown now.</source>
            <translation>Not set: somebody else has set the limits meanwhile. They are shown now.</translation>
        </message>
        <message>
            <source>Not set: %1</source>
            <translation>Not set: %1</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::FilterList</name>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message numerus="yes">
            <source>%n in all</source>
            <translation>
                <numerusform>%n in all</numerusform>
                <numerusform>%n in all</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::FingerprintForm</name>
        <message>
            <source>The words are the &amp;same</source>
            <translation>The words are the &amp;same</translation>
        </message>
        <message>
            <source>They &amp;differ</source>
            <translation>They &amp;differ</translation>
        </message>
        <message>
            <source>This workstation meets the server %1 for the first time. Compare these words with the ones that the server's administrator has. If they are the same, nobody stands between you and the server; this is remembered and not asked again.</source>
            <translation>This workstation meets the server %1 for the first time. Compare these words with the ones that the server's administrator has. If they are the same, nobody stands between you and the server; this is remembered and not asked again.</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::FollowDialog</name>
        <message>
            <source>Follow a plan</source>
            <translation>Follow a plan</translation>
        </message>
        <message>
            <source>%1 is taught by the plan “%2”. What it followed before stays for the days before.</source>
            <translation>%1 is taught by the plan “%2”. What it followed before stays for the days before.</translation>
        </message>
        <message>
            <source>&amp;Begin with the topic under the cursor: “%1”</source>
            <translation>&amp;Begin with the topic under the cursor: “%1”</translation>
        </message>
        <message>
            <source>For a group that has had the topics before it already</source>
            <translation>For a group that has had the topics before it already</translation>
        </message>
        <message>
            <source>From the &amp;day</source>
            <translation>From the &amp;day</translation>
        </message>
        <message>
            <source>&amp;Follow</source>
            <translation>&amp;Follow</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::FormerMarksModel</name>
        <message>
            <source>The pupil was here when this period ended: its mark is put in the sheet of the subject</source>
            <translation>The pupil was here when this period ended: its mark is put in the sheet of the subject</translation>
        </message>
        <message>
            <source>This period has not ended yet</source>
            <translation>This period has not ended yet</translation>
        </message>
        <message>
            <source>Say first, above, which school the marks are of</source>
            <translation>Say first, above, which school the marks are of</translation>
        </message>
        <message>
            <source>Marks of this subject are from %1 to %2</source>
            <translation>Marks of this subject are from %1 to %2</translation>
        </message>
        <message>
            <source>“%1” is not a mark of a period</source>
            <translation>“%1” is not a mark of a period</translation>
        </message>
        <message>
            <source>Not finished yet: Enter needs a whole mark</source>
            <translation>Not finished yet: Enter needs a whole mark</translation>
        </message>
        <message>
            <source>%1, marks of another school</source>
            <translation>%1, marks of another school</translation>
        </message>
        <message>
            <source>cleared</source>
            <translation>cleared</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more mark(s)</source>
            <translation>
                <numerusform>%1 and %n more mark</numerusform>
                <numerusform>%1 and %n more marks</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 has been changed since: left as it is</source>
            <translation>%1, %2 has been changed since: left as it is</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Year</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>empty</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nothing</translation>
        </message>
        <message>
            <source>%1 put %2, you put %3.  ← keep theirs   → keep mine</source>
            <translation>%1 put %2, you put %3.  ← keep theirs   → keep mine</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::FormerMarksPage</name>
        <message>
            <source>Marks of another school</source>
            <translation>Marks of another school</translation>
        </message>
        <message>
            <source>What a pupil brings: it stands in the sheets and counts in the year</source>
            <translation>What a pupil brings: it stands in the sheets and counts in the year</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Class</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Pupil</translation>
        </message>
        <message>
            <source>School year</source>
            <translation>School year</translation>
        </message>
        <message>
            <source>No pupil is chosen</source>
            <translation>No pupil is chosen</translation>
        </message>
        <message>
            <source>Choose a pupil who came from another school: the marks of the certificate then stand in the sheets and count in the marks of the year.</source>
            <translation>Choose a pupil who came from another school: the marks of the certificate then stand in the sheets and count in the marks of the year.</translation>
        </message>
        <message>
            <source>Grade in that year</source>
            <translation>Grade in that year</translation>
        </message>
        <message>
            <source>In which grade the pupil was that year: marks of grade 10 count in the final ones of 11</source>
            <translation>In which grade the pupil was that year: marks of grade 10 count in the final ones of 11</translation>
        </message>
        <message>
            <source>School</source>
            <translation>School</translation>
        </message>
        <message>
            <source>School as the certificate names it</source>
            <translation>School as the certificate names it</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificate</translation>
        </message>
        <message>
            <source>Number and date</source>
            <translation>Number and date</translation>
        </message>
        <message>
            <source>&amp;Grade</source>
            <translation>&amp;Grade</translation>
        </message>
        <message>
            <source>&amp;School</source>
            <translation>&amp;School</translation>
        </message>
        <message>
            <source>&amp;Certificate</source>
            <translation>&amp;Certificate</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Choose a pupil</source>
            <translation>Choose a pupil</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::GridController</name>
        <message>
            <source>Not entered: “%1”. The cell is no longer on this page</source>
            <translation>Not entered: “%1”. The cell is no longer on this page</translation>
        </message>
        <message>
            <source>Changed: %1. Skipped: %2 (%3)</source>
            <translation>Changed: %1. Skipped: %2 (%3)</translation>
        </message>
        <message>
            <source>Nothing to redo</source>
            <translation>Nothing to redo</translation>
        </message>
        <message>
            <source>Nothing to undo</source>
            <translation>Nothing to undo</translation>
        </message>
        <message>
            <source>Not found: “%1”</source>
            <translation>Not found: “%1”</translation>
        </message>
        <message numerus="yes">
            <source>Paste will change %n cell(s).</source>
            <translation>
                <numerusform>Paste will change %n cell.</numerusform>
                <numerusform>Paste will change %n cells.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Refused: %n</source>
            <translation>
                <numerusform>Refused: %n</numerusform>
                <numerusform>Refused: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Esc — back</source>
            <translation>Esc — back</translation>
        </message>
        <message>
            <source>Enter — paste, Esc — do not</source>
            <translation>Enter — paste, Esc — do not</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::GridMenu</name>
        <message>
            <source>Keep theirs</source>
            <translation>Keep theirs</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Keep mine</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Cut</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Paste</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>Fill down</translation>
        </message>
        <message>
            <source>Fill right</source>
            <translation>Fill right</translation>
        </message>
        <message>
            <source>Remark…</source>
            <translation>Remark…</translation>
        </message>
        <message>
            <source>Who put it and when</source>
            <translation>Who put it and when</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Keep both</translation>
        </message>
        <message>
            <source>History of the cell…</source>
            <translation>History of the cell…</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::GridModel</name>
        <message>
            <source>There is room for one value here</source>
            <translation>There is room for one value here</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::GridView</name>
        <message>
            <source>Table</source>
            <translation>Table</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::GroupSource</name>
        <message>
            <source>Journals</source>
            <translation>Journals</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::GuardianDialog</name>
        <message>
            <source>mother</source>
            <translation>mother</translation>
        </message>
        <message>
            <source>father</source>
            <translation>father</translation>
        </message>
        <message>
            <source>guardian</source>
            <translation>guardian</translation>
        </message>
        <message>
            <source>trustee</source>
            <translation>trustee</translation>
        </message>
        <message>
            <source>foster parent</source>
            <translation>foster parent</translation>
        </message>
        <message>
            <source>grandmother</source>
            <translation>grandmother</translation>
        </message>
        <message>
            <source>grandfather</source>
            <translation>grandfather</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>somebody else</translation>
        </message>
        <message>
            <source>Kinship</source>
            <translation>Kinship</translation>
        </message>
        <message>
            <source>Le&amp;gal representative</source>
            <translation>Le&amp;gal representative</translation>
        </message>
        <message>
            <source>May see the &amp;diary</source>
            <translation>May see the &amp;diary</translation>
        </message>
        <message>
            <source>Guardian of %1</source>
            <translation>Guardian of %1</translation>
        </message>
        <message>
            <source>New guardian of %1</source>
            <translation>New guardian of %1</translation>
        </message>
        <message>
            <source>place and position</source>
            <translation>place and position</translation>
        </message>
        <message>
            <source>Without this an account of the guardian shows nothing of this pupil</source>
            <translation>Without this an account of the guardian shows nothing of this pupil</translation>
        </message>
        <message>
            <source>&amp;Work</source>
            <translation>&amp;Work</translation>
        </message>
        <message>
            <source>&amp;Kinship</source>
            <translation>&amp;Kinship</translation>
        </message>
        <message>
            <source>From the da&amp;y</source>
            <translation>From the da&amp;y</translation>
        </message>
        <message>
            <source>Somebody else has changed this card meanwhile. Close it and open it again.</source>
            <translation>Somebody else has changed this card meanwhile. Close it and open it again.</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::GuardiansBox</name>
        <message>
            <source>A&amp;dd…</source>
            <translation>A&amp;dd…</translation>
        </message>
        <message>
            <source>Chan&amp;ge…</source>
            <translation>Chan&amp;ge…</translation>
        </message>
        <message>
            <source>Of anothe&amp;r pupil…</source>
            <translation>Of anothe&amp;r pupil…</translation>
        </message>
        <message>
            <source>End</source>
            <translation>End</translation>
        </message>
        <message>
            <source>Guardians</source>
            <translation>Guardians</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Diary</source>
            <translation>Diary</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Since</translation>
        </message>
        <message>
            <source>Somebody who answers for another pupil already, for instance for a sister</source>
            <translation>Somebody who answers for another pupil already, for instance for a sister</translation>
        </message>
        <message>
            <source>From today on no guardian of this pupil; what was stays in the history</source>
            <translation>From today on no guardian of this pupil; what was stays in the history</translation>
        </message>
        <message>
            <source>sees it</source>
            <translation>sees it</translation>
        </message>
        <message>
            <source>does not</source>
            <translation>does not</translation>
        </message>
        <message>
            <source>, has an account</source>
            <translation>, has an account</translation>
        </message>
        <message>
            <source>Legal representative</source>
            <translation>Legal representative</translation>
        </message>
        <message>
            <source>No legal representative</source>
            <translation>No legal representative</translation>
        </message>
        <message>
            <source>Also answers for: %1</source>
            <translation>Also answers for: %1</translation>
        </message>
        <message>
            <source>This guardian answers for the pupil already.</source>
            <translation>This guardian answers for the pupil already.</translation>
        </message>
        <message>
            <source>%1 is no guardian of this pupil from today on.</source>
            <translation>%1 is no guardian of this pupil from today on.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
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
            <translation>Help</translation>
        </message>
        <message>
            <source>en</source>
            <comment>folder of the help in this language</comment>
            <translation>en</translation>
        </message>
        <message>
            <source>About Zvonok</source>
            <translation>About Zvonok</translation>
        </message>
        <message>
            <source>&lt;h3&gt;Zvonok %1&lt;/h3&gt;&lt;p&gt;The school's journal, on the school's own computers.&lt;/p&gt;&lt;p&gt;Server: %2&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;Zvonok %1&lt;/h3&gt;&lt;p&gt;The school's journal, on the school's own computers.&lt;/p&gt;&lt;p&gt;Server: %2&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::ImportPage</name>
        <message>
            <source>Choose &amp;files…</source>
            <translation>Choose &amp;files…</translation>
        </message>
        <message>
            <source>What the files hold</source>
            <translation>What the files hold</translation>
        </message>
        <message>
            <source>&amp;List of</source>
            <translation>&amp;List of</translation>
        </message>
        <message>
            <source>%1 What was imported until then stands, and can be undone as one.</source>
            <translation>%1 What was imported until then stands, and can be undone as one.</translation>
        </message>
        <message>
            <source>Lists from files</source>
            <translation>Lists from files</translation>
        </message>
        <message>
            <source>CSV, Excel (.xlsx), OpenDocument (.ods), tables of the old system (.xls as a web page), OneRoster. Drop files here or choose them. Nothing changes before you have seen what would.</source>
            <translation>CSV, Excel (.xlsx), OpenDocument (.ods), tables of the old system (.xls as a web page), OneRoster. Drop files here or choose them. Nothing changes before you have seen what would.</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Choose files…</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
        <message>
            <source>Earlier imports</source>
            <translation>Earlier imports</translation>
        </message>
        <message>
            <source>&amp;Undo this import</source>
            <translation>&amp;Undo this import</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>Columns of the file</translation>
        </message>
        <message>
            <source>Rows of the import</source>
            <translation>Rows of the import</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>S&amp;top</translation>
        </message>
        <message>
            <source>Save the &amp;refused rows…</source>
            <translation>Save the &amp;refused rows…</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Back</translation>
        </message>
        <message>
            <source>Which column is what; it is remembered for files like this</source>
            <translation>Which column is what; it is remembered for files like this</translation>
        </message>
        <message>
            <source>Files to import</source>
            <translation>Files to import</translation>
        </message>
        <message>
            <source>Tables (*.csv *.txt *.tsv *.xlsx *.ods *.xls *.htm *.html *.zip);;All files (*)</source>
            <translation>Tables (*.csv *.txt *.tsv *.xlsx *.ods *.xls *.htm *.html *.zip);;All files (*)</translation>
        </message>
        <message>
            <source>— leave out</source>
            <translation>— leave out</translation>
        </message>
        <message>
            <source>Column %1 is</source>
            <translation>Column %1 is</translation>
        </message>
        <message>
            <source>new %1 · changed %2 · as they are %3 · refused %4</source>
            <translation>new %1 · changed %2 · as they are %3 · refused %4</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Import %n row(s)</source>
            <translation>
                <numerusform>&amp;Import %n row</numerusform>
                <numerusform>&amp;Import %n rows</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. What was imported until then stands: %1.</source>
            <translation>Stopped. What was imported until then stands: %1.</translation>
        </message>
        <message>
            <source>Imported: %1.</source>
            <translation>Imported: %1.</translation>
        </message>
        <message>
            <source>Refused rows</source>
            <translation>Refused rows</translation>
        </message>
        <message>
            <source>refused.csv</source>
            <translation>refused.csv</translation>
        </message>
        <message>
            <source>CSV table (*.csv)</source>
            <translation>CSV table (*.csv)</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Row</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>Read as</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Remarks</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Saved: %1</translation>
        </message>
        <message>
            <source>%1, undone</source>
            <translation>%1, undone</translation>
        </message>
        <message numerus="yes">
            <source>Undone: %n record(s) are as they were.</source>
            <translation>
                <numerusform>Undone: %n record are as they were.</numerusform>
                <numerusform>Undone: %n records are as they were.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undone: %1. Left alone, because somebody has changed them since: %2.</source>
            <translation>Undone: %1. Left alone, because somebody has changed them since: %2.</translation>
        </message>
        <message>
            <source>Guardians: %1</source>
            <translation>Guardians: %1</translation>
        </message>
        <message numerus="yes">
            <source>Stopped. %n row(s) were not looked at and are not imported.</source>
            <translation>
                <numerusform>Stopped. %n row was not looked at and is not imported.</numerusform>
                <numerusform>Stopped. %n rows were not looked at and are not imported.</numerusform>
            </translation>
        </message>
        <message>
            <source>L&amp;ook at the rest</source>
            <translation>L&amp;ook at the rest</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::ImportRowsModel</name>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <source>…</source>
            <translation>…</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Row</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>What happens</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>Read as</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Remarks</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::JournalModel</name>
        <message>
            <source>Not finished yet: Enter needs a whole mark or code</source>
            <translation>Not finished yet: Enter needs a whole mark or code</translation>
        </message>
        <message>
            <source>“%1” is neither a mark nor an absence code</source>
            <translation>“%1” is neither a mark nor an absence code</translation>
        </message>
        <message>
            <source>“%1”: marks of this subject are from %2 to %3</source>
            <translation>“%1”: marks of this subject are from %2 to %3</translation>
        </message>
        <message>
            <source>“%1”: this subject is not marked in points</source>
            <translation>“%1”: this subject is not marked in points</translation>
        </message>
        <message>
            <source>“%1” is not the letter of a kind of work</source>
            <translation>“%1” is not the letter of a kind of work</translation>
        </message>
        <message>
            <source>A cell holds at most eight marks</source>
            <translation>A cell holds at most eight marks</translation>
        </message>
        <message>
            <source>You may not put absences in this journal</source>
            <translation>You may not put absences in this journal</translation>
        </message>
        <message>
            <source>One absence code for a lesson is enough</source>
            <translation>One absence code for a lesson is enough</translation>
        </message>
        <message>
            <source>You may put absences here, but no marks</source>
            <translation>You may put absences here, but no marks</translation>
        </message>
        <message>
            <source>This lesson has no work “%1” (%2): add it in the lesson panel</source>
            <translation>This lesson has no work “%1” (%2): add it in the lesson panel</translation>
        </message>
        <message>
            <source>This page is only shown</source>
            <translation>This page is only shown</translation>
        </message>
        <message>
            <source>You may not put marks in this journal</source>
            <translation>You may not put marks in this journal</translation>
        </message>
        <message>
            <source>A remark belongs to a mark: put the mark first</source>
            <translation>A remark belongs to a mark: put the mark first</translation>
        </message>
        <message>
            <source>%1 has been changed since: left as it is</source>
            <translation>%1 has been changed since: left as it is</translation>
        </message>
        <message>
            <source>%1 was changed by %2: left as it is</source>
            <translation>%1 was changed by %2: left as it is</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Pupil</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>Average</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Marks</translation>
        </message>
        <message>
            <source>Average of the lesson</source>
            <translation>Average of the lesson</translation>
        </message>
        <message>
            <source>%1 joins the group on %2</source>
            <translation>%1 joins the group on %2</translation>
        </message>
        <message>
            <source>%1 left the group on %2</source>
            <translation>%1 left the group on %2</translation>
        </message>
        <message>
            <source>You may read this journal, not write in it</source>
            <translation>You may read this journal, not write in it</translation>
        </message>
        <message>
            <source>%1, lesson %2</source>
            <translation>%1, lesson %2</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>empty</translation>
        </message>
        <message>
            <source>conflict: theirs %1, yours %2</source>
            <translation>conflict: theirs %1, yours %2</translation>
        </message>
        <message>
            <source>not in the group on this day</source>
            <translation>not in the group on this day</translation>
        </message>
        <message>
            <source>not sent yet</source>
            <translation>not sent yet</translation>
        </message>
        <message>
            <source>weight %1</source>
            <translation>weight %1</translation>
        </message>
        <message>
            <source>Debt: the work has not been handed in</source>
            <translation>Debt: the work has not been handed in</translation>
        </message>
        <message>
            <source>Topic: %1</source>
            <translation>Topic: %1</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nothing</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Somebody</translation>
        </message>
        <message>
            <source>no topic yet</source>
            <translation>no topic yet</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more cell(s)</source>
            <translation>
                <numerusform>%1 and %n more cell</numerusform>
                <numerusform>%1 and %n more cells</numerusform>
            </translation>
        </message>
        <message>
            <source>cleared</source>
            <translation>cleared</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message>
            <source>There is room for one value here</source>
            <translation>There is room for one value here</translation>
        </message>
        <message>
            <source>← keep theirs   → keep mine   + keep both</source>
            <translation>← keep theirs   → keep mine   + keep both</translation>
        </message>
        <message>
            <source>← keep theirs   → keep mine</source>
            <translation>← keep theirs   → keep mine</translation>
        </message>
        <message>
            <source>%1 put %2 at %3, you put %4.  %5</source>
            <translation>%1 put %2 at %3, you put %4.  %5</translation>
        </message>
        <message>
            <source>This class has no marks in the subject: absences and remarks only</source>
            <translation>This class has no marks in the subject: absences and remarks only</translation>
        </message>
        <message>
            <source>%1 stands in</source>
            <translation>%1 stands in</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::JournalPageWidget</name>
        <message>
            <source>Class and subject</source>
            <translation>Class and subject</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Quick entry</source>
            <translation>Quick entry</translation>
        </message>
        <message>
            <source>One key per mark: a clear value is put at once and the next pupil follows</source>
            <translation>One key per mark: a clear value is put at once and the next pupil follows</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Order</translation>
        </message>
        <message>
            <source>Order of the pupils; typing does not move them</source>
            <translation>Order of the pupils; typing does not move them</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>By name</translation>
        </message>
        <message>
            <source>By name, backwards</source>
            <translation>By name, backwards</translation>
        </message>
        <message>
            <source>By average, best first</source>
            <translation>By average, best first</translation>
        </message>
        <message>
            <source>By average, weakest first</source>
            <translation>By average, weakest first</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Lesson</translation>
        </message>
        <message>
            <source>Topic, homework and works of the lesson</source>
            <translation>Topic, homework and works of the lesson</translation>
        </message>
        <message>
            <source>No journal is open</source>
            <translation>No journal is open</translation>
        </message>
        <message>
            <source>Marks, absences, topics and homework of a class in one subject. Choose a class and subject above.</source>
            <translation>Marks, absences, topics and homework of a class in one subject. Choose a class and subject above.</translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) were changed by somebody else meanwhile: nothing of yours is lost</source>
            <translation>
                <numerusform>%n cell were changed by somebody else meanwhile: nothing of yours is lost</numerusform>
                <numerusform>%n cells were changed by somebody else meanwhile: nothing of yours is lost</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the next</source>
            <translation>Show the next</translation>
        </message>
        <message>
            <source>Remark for %1, %2</source>
            <translation>Remark for %1, %2</translation>
        </message>
        <message>
            <source>Find a pupil: Enter — next, Esc — back to the grid</source>
            <translation>Find a pupil: Enter — next, Esc — back to the grid</translation>
        </message>
        <message>
            <source>Find a pupil</source>
            <translation>Find a pupil</translation>
        </message>
        <message>
            <source>This journal is not kept here</source>
            <translation>This journal is not kept here</translation>
        </message>
        <message>
            <source>Without the server, journals that you teach or have opened on this workstation in the last days can be read and filled in. This one opens by itself when the server is back.</source>
            <translation>Without the server, journals that you teach or have opened on this workstation in the last days can be read and filled in. This one opens by itself when the server is back.</translation>
        </message>
        <message>
            <source>After the last pupil go to the next lesson</source>
            <translation>After the last pupil go to the next lesson</translation>
        </message>
        <message>
            <source>Next work of the lesson</source>
            <translation>Next work of the lesson</translation>
        </message>
        <message>
            <source>Remark to %1 — %2 (Shift+F2: the next mark)</source>
            <translation>Remark to %1 — %2 (Shift+F2: the next mark)</translation>
        </message>
        <message>
            <source>Substitution…</source>
            <translation>Substitution…</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::JournalView</name>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Marks, absences, topics and homework of a class in one subject</source>
            <translation>Marks, absences, topics and homework of a class in one subject</translation>
        </message>
        <message>
            <source>The list of journals was not read</source>
            <translation>The list of journals was not read</translation>
        </message>
        <message>
            <source>There is no journal “%1” for you: choose one in the list</source>
            <translation>There is no journal “%1” for you: choose one in the list</translation>
        </message>
        <message>
            <source>The journal was not opened</source>
            <translation>The journal was not opened</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>%1 — was changed by somebody else meanwhile and is not saved</source>
            <translation>%1 — was changed by somebody else meanwhile and is not saved</translation>
        </message>
        <message>
            <source>%1 — is not saved: somebody else has put “%2”</source>
            <translation>%1 — is not saved: somebody else has put “%2”</translation>
        </message>
        <message>
            <source>Put mine over it</source>
            <translation>Put mine over it</translation>
        </message>
        <message>
            <source>%1 — is not saved: %2</source>
            <translation>%1 — is not saved: %2</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>Let it go</translation>
        </message>
        <message>
            <source>The history was not read: %1</source>
            <translation>The history was not read: %1</translation>
        </message>
        <message>
            <source>The page was not prepared for printing</source>
            <translation>The page was not prepared for printing</translation>
        </message>
        <message>
            <source>The history of a cell</source>
            <translation>The history of a cell</translation>
        </message>
        <message>
            <source>%1 needs the server, and it cannot be reached now</source>
            <translation>%1 needs the server, and it cannot be reached now</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Printing</translation>
        </message>
        <message>
            <source>The journal as this workstation saw it (%1). It is read anew when the server answers.</source>
            <translation>The journal as this workstation saw it (%1). It is read anew when the server answers.</translation>
        </message>
        <message>
            <source>Attach files to the lesson</source>
            <translation>Attach files to the lesson</translation>
        </message>
        <message>
            <source>Worksheets, photographs, presentations: pupils see them with the homework</source>
            <translation>Worksheets, photographs, presentations: pupils see them with the homework</translation>
        </message>
        <message>
            <source>Substitution</source>
            <translation>Substitution</translation>
        </message>
        <message>
            <source>Open the sheet of period marks at this pupil</source>
            <translation>Open the sheet of period marks at this pupil</translation>
        </message>
        <message>
            <source>Open the sheet of period marks at this pupil; the same by a double click on the mark</source>
            <translation>Open the sheet of period marks at this pupil; the same by a double click on the mark</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::KeySheet</name>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Put the value and go to the next pupil; with Shift: back</source>
            <translation>Put the value and go to the next pupil; with Shift: back</translation>
        </message>
        <message>
            <source>Put the value and go to the next lesson; Enter then returns</source>
            <translation>Put the value and go to the next lesson; Enter then returns</translation>
        </message>
        <message>
            <source>Edit in place; Esc restores</source>
            <translation>Edit in place; Esc restores</translation>
        </message>
        <message>
            <source>Remark to the mark</source>
            <translation>Remark to the mark</translation>
        </message>
        <message>
            <source>Clear the selected cells</source>
            <translation>Clear the selected cells</translation>
        </message>
        <message>
            <source>Add another mark to the cell</source>
            <translation>Add another mark to the cell</translation>
        </message>
        <message>
            <source>Put the value into all selected cells</source>
            <translation>Put the value into all selected cells</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>Fill down</translation>
        </message>
        <message>
            <source>Fill right</source>
            <translation>Fill right</translation>
        </message>
        <message>
            <source>Copy, cut and paste, also with a spreadsheet</source>
            <translation>Copy, cut and paste, also with a spreadsheet</translation>
        </message>
        <message>
            <source>Undo and redo</source>
            <translation>Undo and redo</translation>
        </message>
        <message>
            <source>To the edge of the filled block</source>
            <translation>To the edge of the filled block</translation>
        </message>
        <message>
            <source>Week before, week after</source>
            <translation>Week before, week after</translation>
        </message>
        <message>
            <source>Previous and next journal</source>
            <translation>Previous and next journal</translation>
        </message>
        <message>
            <source>Who put it and when</source>
            <translation>Who put it and when</translation>
        </message>
        <message>
            <source>Find a pupil</source>
            <translation>Find a pupil</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Key</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>What it does</translation>
        </message>
        <message>
            <source>All that happened in the cell</source>
            <translation>All that happened in the cell</translation>
        </message>
        <message>
            <source>In a conflict: keep theirs, keep mine, keep both where the cell takes several</source>
            <translation>In a conflict: keep theirs, keep mine, keep both where the cell takes several</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::LessonPanel</name>
        <message>
            <source>&amp;Topic</source>
            <translation>&amp;Topic</translation>
        </message>
        <message>
            <source>Home&amp;work</source>
            <translation>Home&amp;work</translation>
        </message>
        <message>
            <source>Works of the lesson</source>
            <translation>Works of the lesson</translation>
        </message>
        <message>
            <source>Kind of the new work</source>
            <translation>Kind of the new work</translation>
        </message>
        <message>
            <source>What about</source>
            <translation>What about</translation>
        </message>
        <message>
            <source>Title of the new work</source>
            <translation>Title of the new work</translation>
        </message>
        <message>
            <source>Add the work to this lesson</source>
            <translation>Add the work to this lesson</translation>
        </message>
        <message>
            <source>No lesson is chosen</source>
            <translation>No lesson is chosen</translation>
        </message>
        <message>
            <source>%1, lesson %2</source>
            <translation>%1, lesson %2</translation>
        </message>
        <message>
            <source>None yet: the first mark makes an answer at the lesson</source>
            <translation>None yet: the first mark makes an answer at the lesson</translation>
        </message>
        <message>
            <source>weight </source>
            <translation>weight </translation>
        </message>
        <message>
            <source>Weight of %1</source>
            <translation>Weight of %1</translation>
        </message>
        <message>
            <source>Ta&amp;ke from the plan</source>
            <translation>Ta&amp;ke from the plan</translation>
        </message>
        <message>
            <source>Topic and homework of the plan of lessons (↓ in the topic)</source>
            <translation>Topic and homework of the plan of lessons (↓ in the topic)</translation>
        </message>
        <message>
            <source>By plan: %1</source>
            <translation>By plan: %1</translation>
        </message>
        <message>
            <source>%1 — %2, weight %3</source>
            <translation>%1 — %2, weight %3</translation>
        </message>
        <message>
            <source>Bare marks are of this work (F4: the next)</source>
            <translation>Bare marks are of this work (F4: the next)</translation>
        </message>
        <message>
            <source>Put marks of %1</source>
            <translation>Put marks of %1</translation>
        </message>
        <message>
            <source>Title of %1</source>
            <translation>Title of %1</translation>
        </message>
        <message>
            <source>Take the work off the lesson, while it has no marks</source>
            <translation>Take the work off the lesson, while it has no marks</translation>
        </message>
        <message>
            <source>Take %1 off the lesson</source>
            <translation>Take %1 off the lesson</translation>
        </message>
        <message>
            <source>obligatory</source>
            <translation>obligatory</translation>
        </message>
        <message>
            <source>Who has no mark for it when others have stands in the diary as overdue</source>
            <translation>Who has no mark for it when others have stands in the diary as overdue</translation>
        </message>
        <message>
            <source>%1 is obligatory</source>
            <translation>%1 is obligatory</translation>
        </message>
        <message>
            <source>%1 stands in</source>
            <translation>%1 stands in</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::LinkGuardianDialog</name>
        <message>
            <source>May see the &amp;diary</source>
            <translation>May see the &amp;diary</translation>
        </message>
        <message>
            <source>Guardian of another pupil, also of %1</source>
            <translation>Guardian of another pupil, also of %1</translation>
        </message>
        <message>
            <source>Beginning of the name</source>
            <translation>Beginning of the name</translation>
        </message>
        <message>
            <source>Name of the guardian</source>
            <translation>Name of the guardian</translation>
        </message>
        <message>
            <source>Guardians found</source>
            <translation>Guardians found</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;Kinship</source>
            <translation>&amp;Kinship</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::ListCardPage</name>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Filter of the list</source>
            <translation>Filter of the list</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::LoginForm</name>
        <message>
            <source>&amp;Log in</source>
            <translation>&amp;Log in</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>&amp;Stop</translation>
        </message>
        <message>
            <source>Address, e.g. 192.168.0.10</source>
            <translation>Address, e.g. 192.168.0.10</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Login</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Show what is typed</source>
            <translation>Show what is typed</translation>
        </message>
        <message>
            <source>S&amp;erver</source>
            <translation>S&amp;erver</translation>
        </message>
        <message>
            <source>L&amp;ogin</source>
            <translation>L&amp;ogin</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Password</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>What is wrong</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::MainWindow</name>
        <message>
            <source>This workstation's disk takes nothing more (%1). What you type is sent at once, but would not survive a loss of power.</source>
            <translation>This workstation's disk takes nothing more (%1). What you type is sent at once, but would not survive a loss of power.</translation>
        </message>
        <message>
            <source>Locked after a while without work. Nothing you typed is lost.</source>
            <translation>Locked after a while without work. Nothing you typed is lost.</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>&amp;Search everywhere…</source>
            <translation>&amp;Search everywhere…</translation>
        </message>
        <message>
            <source>Find a person, class, page or command</source>
            <translation>Find a person, class, page or command</translation>
        </message>
        <message>
            <source>Needs your &amp;decision…</source>
            <translation>Needs your &amp;decision…</translation>
        </message>
        <message>
            <source>What the server did not take</source>
            <translation>What the server did not take</translation>
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation>&amp;Lock</translation>
        </message>
        <message>
            <source>Hide everything until the password is typed</source>
            <translation>Hide everything until the password is typed</translation>
        </message>
        <message>
            <source>Locked. Nothing you typed is lost.</source>
            <translation>Locked. Nothing you typed is lost.</translation>
        </message>
        <message>
            <source>Log &amp;out</source>
            <translation>Log &amp;out</translation>
        </message>
        <message>
            <source>End the session and let somebody else log in</source>
            <translation>End the session and let somebody else log in</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quit</translation>
        </message>
        <message>
            <source>Close the program; what is not sent is kept</source>
            <translation>Close the program; what is not sent is kept</translation>
        </message>
        <message>
            <source>Read a&amp;gain</source>
            <translation>Read a&amp;gain</translation>
        </message>
        <message>
            <source>Read the page again from the server</source>
            <translation>Read the page again from the server</translation>
        </message>
        <message>
            <source>Print pre&amp;view…</source>
            <translation>Print pre&amp;view…</translation>
        </message>
        <message>
            <source>See the page as it will be printed</source>
            <translation>See the page as it will be printed</translation>
        </message>
        <message>
            <source>&amp;Find on the page</source>
            <translation>&amp;Find on the page</translation>
        </message>
        <message>
            <source>Find on this page</source>
            <translation>Find on this page</translation>
        </message>
        <message>
            <source>&amp;List of pages</source>
            <translation>&amp;List of pages</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>What this page is for and how to work on it</source>
            <translation>What this page is for and how to work on it</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>&amp;Keys</translation>
        </message>
        <message>
            <source>All keys of this program</source>
            <translation>All keys of this program</translation>
        </message>
        <message>
            <source>&amp;About Zvonok</source>
            <translation>&amp;About Zvonok</translation>
        </message>
        <message>
            <source>Version, licence, server</source>
            <translation>Version, licence, server</translation>
        </message>
        <message>
            <source>&amp;Zvonok</source>
            <translation>&amp;Zvonok</translation>
        </message>
        <message>
            <source>&amp;Pages</source>
            <translation>&amp;Pages</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;View</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Colours</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>As the &amp;system</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Light</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dark</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation>&amp;High contrast</translation>
        </message>
        <message>
            <source>&amp;Size of letters</source>
            <translation>&amp;Size of letters</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Language</translation>
        </message>
        <message>
            <source>The server is not the one it was.</source>
            <translation>The server is not the one it was.</translation>
        </message>
        <message>
            <source>The session has ended. Log in again; nothing you typed is lost.</source>
            <translation>The session has ended. Log in again; nothing you typed is lost.</translation>
        </message>
        <message>
            <source>No connection to the server since %1. Go on working: what you type is kept here and sent when it is back.</source>
            <translation>No connection to the server since %1. Go on working: what you type is kept here and sent when it is back.</translation>
        </message>
        <message numerus="yes">
            <source>No connection to the server since %1. %n change(s) of yours are kept here and will be sent when it is back.</source>
            <translation>
                <numerusform>No connection to the server since %1. %n change of yours are kept here and will be sent when it is back.</numerusform>
                <numerusform>No connection to the server since %1. %n changes of yours are kept here and will be sent when it is back.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Try now</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) need your decision: the server did not take them.</source>
            <translation>
                <numerusform>%n change need your decision: the server did not take them.</numerusform>
                <numerusform>%n changes need your decision: the server did not take them.</numerusform>
            </translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Look</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Journal and other grids</source>
            <translation>Journal and other grids</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of yours have not reached the server yet. They are kept on this workstation and sent when you log in here again.</source>
            <translation>
                <numerusform>%n change of yours have not reached the server yet. They are kept on this workstation and sent when you log in here again.</numerusform>
                <numerusform>%n changes of yours have not reached the server yet. They are kept on this workstation and sent when you log in here again.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Stay and wait</source>
            <translation>&amp;Stay and wait</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Close</translation>
        </message>
        <message>
            <source>The server wants a new password from you. Nothing you typed is lost.</source>
            <translation>The server wants a new password from you. Nothing you typed is lost.</translation>
        </message>
        <message>
            <source>This page needs the server</source>
            <translation>This page needs the server</translation>
        </message>
        <message>
            <source>It opens by itself as soon as the server is back. Journals that this workstation has seen in the last days can be read and filled in without it.</source>
            <translation>It opens by itself as soon as the server is back. Journals that this workstation has seen in the last days can be read and filled in without it.</translation>
        </message>
        <message>
            <source>Go to “%1”</source>
            <translation>Go to “%1”</translation>
        </message>
        <message>
            <source>The server cannot be reached. Journals are shown as this workstation saw them last; what you type is kept here and sent when it is back.</source>
            <translation>The server cannot be reached. Journals are shown as this workstation saw them last; what you type is kept here and sent when it is back.</translation>
        </message>
        <message numerus="yes">
            <source>The server cannot be reached. Journals are shown as this workstation saw them last; %n change(s) of yours are kept here and will be sent when it is back.</source>
            <translation>
                <numerusform>The server cannot be reached. Journals are shown as this workstation saw them last; %n change of yours is kept here and will be sent when it is back.</numerusform>
                <numerusform>The server cannot be reached. Journals are shown as this workstation saw them last; %n changes of yours are kept here and will be sent when it is back.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go round: the list of pages, the head of the page, its table, what stands beside it</source>
            <translation>Go round: the list of pages, the head of the page, its table, what stands beside it</translation>
        </message>
        <message>
            <source>Part of the window &amp;before</source>
            <translation>Part of the window &amp;before</translation>
        </message>
        <message>
            <source>As F6, the other way round</source>
            <translation>As F6, the other way round</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) are still being sent and will not be attached if the program is closed now.</source>
            <translation>
                <numerusform>%n file is still being sent and will not be attached if the program is closed now.</numerusform>
                <numerusform>%n files are still being sent and will not be attached if the program is closed now.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::MessageBar</name>
        <message>
            <source>Close the message</source>
            <translation>Close the message</translation>
        </message>
        <message>
            <source>+%1 more</source>
            <translation>+%1 more</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::MoveDialog</name>
        <message>
            <source>Movement: %1</source>
            <translation>Movement: %1</translation>
        </message>
        <message>
            <source>leaves the school</source>
            <translation>leaves the school</translation>
        </message>
        <message>
            <source>number and date</source>
            <translation>number and date</translation>
        </message>
        <message>
            <source>The last day in the class of now is the day before. Marks and absences put until then stay where they are.</source>
            <translation>The last day in the class of now is the day before. Marks and absences put until then stay where they are.</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;To</translation>
        </message>
        <message>
            <source>&amp;From the day</source>
            <translation>&amp;From the day</translation>
        </message>
        <message>
            <source>&amp;Order</source>
            <translation>&amp;Order</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::NewAccountDialog</name>
        <message>
            <source>New account</source>
            <translation>New account</translation>
        </message>
        <message>
            <source>Beginning of the name</source>
            <translation>Beginning of the name</translation>
        </message>
        <message>
            <source>Whose account</source>
            <translation>Whose account</translation>
        </message>
        <message>
            <source>People found</source>
            <translation>People found</translation>
        </message>
        <message>
            <source>made from the name</source>
            <translation>made from the name</translation>
        </message>
        <message>
            <source>&amp;Person</source>
            <translation>&amp;Person</translation>
        </message>
        <message>
            <source>&amp;Login</source>
            <translation>&amp;Login</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>&amp;Role</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::NewPupilDialog</name>
        <message>
            <source>New pupil</source>
            <translation>New pupil</translation>
        </message>
        <message>
            <source>number and date</source>
            <translation>number and date</translation>
        </message>
        <message>
            <source>Personal file &amp;number</source>
            <translation>Personal file &amp;number</translation>
        </message>
        <message>
            <source>&amp;Class</source>
            <translation>&amp;Class</translation>
        </message>
        <message>
            <source>From the &amp;day</source>
            <translation>From the &amp;day</translation>
        </message>
        <message>
            <source>O&amp;rder</source>
            <translation>O&amp;rder</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::PageSetupDialog</name>
        <message>
            <source>Page setup</source>
            <translation>Page setup</translation>
        </message>
        <message>
            <source>As the report says</source>
            <translation>As the report says</translation>
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
            <translation>Portrait</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>Landscape</translation>
        </message>
        <message>
            <source>As many as needed</source>
            <translation>As many as needed</translation>
        </message>
        <message>
            <source>&amp;Paper</source>
            <translation>&amp;Paper</translation>
        </message>
        <message>
            <source>&amp;Orientation</source>
            <translation>&amp;Orientation</translation>
        </message>
        <message>
            <source>&amp;Left margin</source>
            <translation>&amp;Left margin</translation>
        </message>
        <message>
            <source>&amp;Top margin</source>
            <translation>&amp;Top margin</translation>
        </message>
        <message>
            <source>&amp;Right margin</source>
            <translation>&amp;Right margin</translation>
        </message>
        <message>
            <source>&amp;Bottom margin</source>
            <translation>&amp;Bottom margin</translation>
        </message>
        <message>
            <source>Added for b&amp;inding</source>
            <translation>Added for b&amp;inding</translation>
        </message>
        <message>
            <source>Pages &amp;wide</source>
            <translation>Pages &amp;wide</translation>
        </message>
        <message>
            <source> mm</source>
            <translation> mm</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::PageSource</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::PasswordForm</name>
        <message>
            <source>&amp;Keep this password</source>
            <translation>&amp;Keep this password</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>New password</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>The same once more</translation>
        </message>
        <message>
            <source>&amp;New password</source>
            <translation>&amp;New password</translation>
        </message>
        <message>
            <source>&amp;Once more</source>
            <translation>&amp;Once more</translation>
        </message>
        <message>
            <source>&amp;Suggest one</source>
            <translation>&amp;Suggest one</translation>
        </message>
        <message>
            <source>Good day, %1! The one-time password has served. Choose your own: several words are better than a word with digits; not your name, not a common one. It does not expire. Nobody else knows it, the administrator neither.</source>
            <translation>Good day, %1! The one-time password has served. Choose your own: several words are better than a word with digits; not your name, not a common one. It does not expire. Nobody else knows it, the administrator neither.</translation>
        </message>
        <message>
            <source>The two are not the same. Type them again.</source>
            <translation>The two are not the same. Type them again.</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::PeopleSource</name>
        <message>
            <source>Pupils</source>
            <translation>Pupils</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Staff</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Classes</translation>
        </message>
        <message>
            <source>pupil</source>
            <translation>pupil</translation>
        </message>
        <message>
            <source>pupil, %1</source>
            <translation>pupil, %1</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::PeriodNames</name>
        <message>
            <source>quarter %1</source>
            <translation>quarter %1</translation>
        </message>
        <message>
            <source>trimester %1</source>
            <translation>trimester %1</translation>
        </message>
        <message>
            <source>half-year %1</source>
            <translation>half-year %1</translation>
        </message>
        <message>
            <source>module %1</source>
            <translation>module %1</translation>
        </message>
        <message>
            <source>year</source>
            <translation>year</translation>
        </message>
        <message>
            <source>exam</source>
            <translation>exam</translation>
        </message>
        <message>
            <source>final mark</source>
            <translation>final mark</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::PeriodSheetModel</name>
        <message numerus="yes">
            <source>%1 and %n more mark(s)</source>
            <translation>
                <numerusform>%1 and %n more mark</numerusform>
                <numerusform>%1 and %n more marks</numerusform>
            </translation>
        </message>
        <message>
            <source>cleared</source>
            <translation>cleared</translation>
        </message>
        <message>
            <source>The average is counted from the marks of the lessons</source>
            <translation>The average is counted from the marks of the lessons</translation>
        </message>
        <message>
            <source>You may read this sheet, not write in it</source>
            <translation>You may read this sheet, not write in it</translation>
        </message>
        <message>
            <source>The period is closed — %1</source>
            <translation>The period is closed — %1</translation>
        </message>
        <message>
            <source>There are no marks to suggest one from</source>
            <translation>There are no marks to suggest one from</translation>
        </message>
        <message>
            <source>Marks of this subject are from %1 to %2</source>
            <translation>Marks of this subject are from %1 to %2</translation>
        </message>
        <message>
            <source>“%1” is not a mark of a period</source>
            <translation>“%1” is not a mark of a period</translation>
        </message>
        <message>
            <source>Not finished yet: Enter needs a whole mark</source>
            <translation>Not finished yet: Enter needs a whole mark</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Year</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Pupil</translation>
        </message>
        <message>
            <source>mark</source>
            <translation>mark</translation>
        </message>
        <message>
            <source>average</source>
            <translation>average</translation>
        </message>
        <message>
            <source>%1, average</source>
            <translation>%1, average</translation>
        </message>
        <message>
            <source>no marks</source>
            <translation>no marks</translation>
        </message>
        <message numerus="yes">
            <source>no marks, %n lesson(s) missed</source>
            <translation>
                <numerusform>no marks, %n lesson missed</numerusform>
                <numerusform>no marks, %n lessons missed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>weighted average of %n mark(s): %1</source>
            <translation>
                <numerusform>weighted average of %n mark: %1</numerusform>
                <numerusform>weighted average of %n marks: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>rounded up from ,%1 that is %2 (= takes it)</source>
            <translation>rounded up from ,%1 that is %2 (= takes it)</translation>
        </message>
        <message>
            <source>fewer marks than the school's %1</source>
            <translation>fewer marks than the school's %1</translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s) missed</source>
            <translation>
                <numerusform>%n lesson missed</numerusform>
                <numerusform>%n lessons missed</numerusform>
            </translation>
        </message>
        <message>
            <source>empty</source>
            <translation>empty</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nothing</translation>
        </message>
        <message>
            <source>%1 put %2, you put %3.  ← keep theirs   → keep mine</source>
            <translation>%1 put %2, you put %3.  ← keep theirs   → keep mine</translation>
        </message>
        <message>
            <source>Was not in the group in this period</source>
            <translation>Was not in the group in this period</translation>
        </message>
        <message>
            <source>A mark of another school: %1</source>
            <translation>A mark of another school: %1</translation>
        </message>
        <message>
            <source>Has not chosen this exam</source>
            <translation>Has not chosen this exam</translation>
        </message>
        <message>
            <source>What the points are worth follows from the table of the exam</source>
            <translation>What the points are worth follows from the table of the exam</translation>
        </message>
        <message>
            <source>The marks of this exam are put by the deputy head</source>
            <translation>The marks of this exam are put by the deputy head</translation>
        </message>
        <message>
            <source>This exam takes %1 to %2</source>
            <translation>This exam takes %1 to %2</translation>
        </message>
        <message>
            <source>Final mark</source>
            <translation>Final mark</translation>
        </message>
        <message>
            <source>Exam</source>
            <translation>Exam</translation>
        </message>
        <message>
            <source>points</source>
            <translation>points</translation>
        </message>
        <message>
            <source>%1, mark</source>
            <translation>%1, mark</translation>
        </message>
        <message>
            <source>year</source>
            <translation>year</translation>
        </message>
        <message>
            <source>exam</source>
            <translation>exam</translation>
        </message>
        <message>
            <source>period %1</source>
            <translation>period %1</translation>
        </message>
        <message>
            <source>grade %1: %2</source>
            <translation>grade %1: %2</translation>
        </message>
        <message>
            <source>%1 (another school)</source>
            <translation>%1 (another school)</translation>
        </message>
        <message>
            <source>no marks to count from</source>
            <translation>no marks to count from</translation>
        </message>
        <message>
            <source>not complete: nothing is suggested yet</source>
            <translation>not complete: nothing is suggested yet</translation>
        </message>
        <message>
            <source>%1 (rounded up from ,%2; = takes it)</source>
            <translation>%1 (rounded up from ,%2; = takes it)</translation>
        </message>
        <message>
            <source>0 to %1 points</source>
            <translation>0 to %1 points</translation>
        </message>
        <message>
            <source>they are worth no mark</source>
            <translation>they are worth no mark</translation>
        </message>
        <message>
            <source>3 from %1, 4 from %2, 5 from %3</source>
            <translation>3 from %1, 4 from %2, 5 from %3</translation>
        </message>
        <message>
            <source>%1 points are worth %2</source>
            <translation>%1 points are worth %2</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <translation>%1 or %2</translation>
        </message>
        <message>
            <source>marks from 2 to 5</source>
            <translation>marks from 2 to 5</translation>
        </message>
        <message>
            <source>by choice</source>
            <translation>by choice</translation>
        </message>
        <message>
            <source>%1 is a mark of another school: %2</source>
            <translation>%1 is a mark of another school: %2</translation>
        </message>
        <message numerus="yes">
            <source>of %n held: %1 (= takes it)</source>
            <translation>
                <numerusform>of %n held: %1 (= takes it)</numerusform>
                <numerusform>of %n held: %1 (= takes it)</numerusform>
            </translation>
        </message>
        <message>
            <source>exam %1</source>
            <translation>exam %1</translation>
        </message>
        <message>
            <source>no mark yet — %1</source>
            <translation>no mark yet — %1</translation>
        </message>
        <message>
            <source>people decide — %1</source>
            <translation>people decide — %1</translation>
        </message>
        <message>
            <source>nothing is suggested: %1</source>
            <translation>nothing is suggested: %1</translation>
        </message>
        <message>
            <source>nothing is suggested: people decide</source>
            <translation>nothing is suggested: people decide</translation>
        </message>
        <message>
            <source>%1 has been changed since: left as it is</source>
            <translation>%1 has been changed since: left as it is</translation>
        </message>
        <message>
            <source>%1 was changed by %2: left as it is</source>
            <translation>%1 was changed by %2: left as it is</translation>
        </message>
        <message>
            <source>A remark belongs to a mark: put the mark first</source>
            <translation>A remark belongs to a mark: put the mark first</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>not sent yet</source>
            <translation>not sent yet</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::PeriodSheetView</name>
        <message>
            <source>Period marks</source>
            <translation>Period marks</translation>
        </message>
        <message>
            <source>Averages, suggestions and marks of periods and the year</source>
            <translation>Averages, suggestions and marks of periods and the year</translation>
        </message>
        <message>
            <source>&amp;Take all suggestions</source>
            <translation>&amp;Take all suggestions</translation>
        </message>
        <message>
            <source>Class and subject</source>
            <translation>Class and subject</translation>
        </message>
        <message>
            <source>Puts the suggested mark wherever the period under the cursor has none; one undo takes all of it back</source>
            <translation>Puts the suggested mark wherever the period under the cursor has none; one undo takes all of it back</translation>
        </message>
        <message>
            <source>Quick entry</source>
            <translation>Quick entry</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>There is no sheet “%1” for you: choose one in the list</source>
            <translation>There is no sheet “%1” for you: choose one in the list</translation>
        </message>
        <message>
            <source>Nothing to take: each has a mark, or no marks to count from</source>
            <translation>Nothing to take: each has a mark, or no marks to count from</translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) put by suggestion; Ctrl+Z takes them back</source>
            <translation>
                <numerusform>%n mark put by suggestion; Ctrl+Z takes them back</numerusform>
                <numerusform>%n marks put by suggestion; Ctrl+Z takes them back</numerusform>
            </translation>
        </message>
        <message>
            <source>One key per mark: a clear value is put at once and the next pupil follows</source>
            <translation>One key per mark: a clear value is put at once and the next pupil follows</translation>
        </message>
        <message>
            <source>Find a pupil: Enter — next, Esc — back to the grid</source>
            <translation>Find a pupil: Enter — next, Esc — back to the grid</translation>
        </message>
        <message>
            <source>Remark for %1, %2</source>
            <translation>Remark for %1, %2</translation>
        </message>
        <message>
            <source>The history of a cell</source>
            <translation>The history of a cell</translation>
        </message>
        <message>
            <source>The history was not read: %1</source>
            <translation>The history was not read: %1</translation>
        </message>
        <message>
            <source>%1 needs the server, and it cannot be reached now</source>
            <translation>%1 needs the server, and it cannot be reached now</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Printing</translation>
        </message>
        <message>
            <source>The sheet was not prepared for printing: %1</source>
            <translation>The sheet was not prepared for printing: %1</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::PersonForm</name>
        <message>
            <source>&amp;Last name</source>
            <translation>&amp;Last name</translation>
        </message>
        <message>
            <source>&amp;First name</source>
            <translation>&amp;First name</translation>
        </message>
        <message>
            <source>&amp;Middle name</source>
            <translation>&amp;Middle name</translation>
        </message>
        <message>
            <source>male</source>
            <translation>male</translation>
        </message>
        <message>
            <source>female</source>
            <translation>female</translation>
        </message>
        <message>
            <source>Se&amp;x</source>
            <translation>Se&amp;x</translation>
        </message>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>dd.mm.yyyy</translation>
        </message>
        <message>
            <source>&amp;Born on</source>
            <translation>&amp;Born on</translation>
        </message>
        <message>
            <source>SN&amp;ILS</source>
            <translation>SN&amp;ILS</translation>
        </message>
        <message>
            <source>Ph&amp;one</source>
            <translation>Ph&amp;one</translation>
        </message>
        <message>
            <source>&amp;E-mail</source>
            <translation>&amp;E-mail</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Address</translation>
        </message>
        <message>
            <source>A person has a last name.</source>
            <translation>A person has a last name.</translation>
        </message>
        <message>
            <source>A person has a first name.</source>
            <translation>A person has a first name.</translation>
        </message>
        <message>
            <source>This is not a day on which somebody of this school can be born. Write 01.09.2010.</source>
            <translation>This is not a day on which somebody of this school can be born. Write 01.09.2010.</translation>
        </message>
        <message>
            <source>The check digits of the SNILS do not fit: one of its digits is mistyped.</source>
            <translation>The check digits of the SNILS do not fit: one of its digits is mistyped.</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::PlanForm</name>
        <message>
            <source>basic, advanced, of a textbook; may be empty</source>
            <translation>basic, advanced, of a textbook; may be empty</translation>
        </message>
        <message>
            <source>&amp;Subject</source>
            <translation>&amp;Subject</translation>
        </message>
        <message>
            <source>&amp;Grade</source>
            <translation>&amp;Grade</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::PlanImportDialog</name>
        <message>
            <source>Columns of the file</source>
            <translation>Columns of the file</translation>
        </message>
        <message>
            <source>Rows of the plan</source>
            <translation>Rows of the plan</translation>
        </message>
        <message>
            <source>At the &amp;end of the open plan “%1”</source>
            <translation>At the &amp;end of the open plan “%1”</translation>
        </message>
        <message>
            <source>Into a &amp;new plan:</source>
            <translation>Into a &amp;new plan:</translation>
        </message>
        <message>
            <source>Plan from a file</source>
            <translation>Plan from a file</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Row</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Hours</translation>
        </message>
        <message>
            <source>Homework</source>
            <translation>Homework</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>What is wrong</translation>
        </message>
        <message>
            <source>Which column is what; it is remembered for files like this</source>
            <translation>Which column is what; it is remembered for files like this</translation>
        </message>
        <message>
            <source>Plan to import</source>
            <translation>Plan to import</translation>
        </message>
        <message>
            <source>Tables (*.csv *.txt *.tsv *.xlsx *.ods *.xls *.htm *.html);;All files (*)</source>
            <translation>Tables (*.csv *.txt *.tsv *.xlsx *.ods *.xls *.htm *.html);;All files (*)</translation>
        </message>
        <message>
            <source>— leave out</source>
            <translation>— leave out</translation>
        </message>
        <message>
            <source>Column %1 is</source>
            <translation>Column %1 is</translation>
        </message>
        <message>
            <source>refused: %1</source>
            <translation>refused: %1</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Import %n row(s)</source>
            <translation>
                <numerusform>&amp;Import %n row</numerusform>
                <numerusform>&amp;Import %n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::PlanModel</name>
        <message>
            <source>row removed</source>
            <translation>row removed</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more row(s)</source>
            <translation>
                <numerusform>%1 and %n more row</numerusform>
                <numerusform>%1 and %n more rows</numerusform>
            </translation>
        </message>
        <message>
            <source>This is a colleague's plan: copy it to change it</source>
            <translation>This is a colleague's plan: copy it to change it</translation>
        </message>
        <message>
            <source>The plan waits for approval: take it back to change it</source>
            <translation>The plan waits for approval: take it back to change it</translation>
        </message>
        <message>
            <source>The plan is approved: it is changed after it is returned, or as a copy</source>
            <translation>The plan is approved: it is changed after it is returned, or as a copy</translation>
        </message>
        <message>
            <source>A title of a section takes no lessons: its hours are those of its topics</source>
            <translation>A title of a section takes no lessons: its hours are those of its topics</translation>
        </message>
        <message>
            <source>Hours are a number from 1 to %1</source>
            <translation>Hours are a number from 1 to %1</translation>
        </message>
        <message numerus="yes">
            <source>At most %n letter(s)</source>
            <translation>
                <numerusform>At most %n letter</numerusform>
                <numerusform>At most %n letters</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” has been changed since: left as it is</source>
            <translation>“%1” has been changed since: left as it is</translation>
        </message>
        <message>
            <source>There is no row to change places with</source>
            <translation>There is no row to change places with</translation>
        </message>
        <message>
            <source>Type the title first</source>
            <translation>Type the title first</translation>
        </message>
        <message numerus="yes">
            <source>A plan has at most %n row(s)</source>
            <translation>
                <numerusform>A plan has at most %n row</numerusform>
                <numerusform>A plan has at most %n rows</numerusform>
            </translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>By plan</source>
            <translation>By plan</translation>
        </message>
        <message>
            <source>In fact</source>
            <translation>In fact</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Hours</translation>
        </message>
        <message>
            <source>Homework</source>
            <translation>Homework</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>removed</translation>
        </message>
        <message>
            <source>no lesson</source>
            <translation>no lesson</translation>
        </message>
        <message>
            <source>empty row</source>
            <translation>empty row</translation>
        </message>
        <message>
            <source>An empty row: type to add a topic</source>
            <translation>An empty row: type to add a topic</translation>
        </message>
        <message>
            <source>Homework: %1</source>
            <translation>Homework: %1</translation>
        </message>
        <message>
            <source>row %1</source>
            <translation>row %1</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>empty</translation>
        </message>
        <message>
            <source>%1 has changed this row meanwhile.  ← keep theirs   → keep mine</source>
            <translation>%1 has changed this row meanwhile.  ← keep theirs   → keep mine</translation>
        </message>
        <message>
            <source>held, with no topic in the journal</source>
            <translation>held, with no topic in the journal</translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) without a lesson till the end of the year</source>
            <translation>
                <numerusform>%n hour without a lesson till the end of the year</numerusform>
                <numerusform>%n hours without a lesson till the end of the year</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) later than planned</source>
            <translation>
                <numerusform>%n day later than planned</numerusform>
                <numerusform>%n days later than planned</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::PlanView</name>
        <message>
            <source>Lesson planning</source>
            <translation>Lesson planning</translation>
        </message>
        <message>
            <source>Topics, hours and homework of a year, laid on the lessons by themselves</source>
            <translation>Topics, hours and homework of a year, laid on the lessons by themselves</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>The list of plans was not read</source>
            <translation>The list of plans was not read</translation>
        </message>
        <message>
            <source>%1 follows no plan yet: choose or make one and let the group follow it</source>
            <translation>%1 follows no plan yet: choose or make one and let the group follow it</translation>
        </message>
        <message>
            <source>There is no plan “%1”: choose one in the list</source>
            <translation>There is no plan “%1”: choose one in the list</translation>
        </message>
        <message>
            <source>The plan was not opened</source>
            <translation>The plan was not opened</translation>
        </message>
        <message>
            <source>— no group</source>
            <translation>— no group</translation>
        </message>
        <message>
            <source>The lessons of the group were not read</source>
            <translation>The lessons of the group were not read</translation>
        </message>
        <message>
            <source>No plan is open</source>
            <translation>No plan is open</translation>
        </message>
        <message>
            <source>A plan holds the topics, hours and homework of a year. Zvonok lays it on the lessons of the group and moves it by itself when lessons fall out.</source>
            <translation>A plan holds the topics, hours and homework of a year. Zvonok lays it on the lessons of the group and moves it by itself when lessons fall out.</translation>
        </message>
        <message>
            <source>Choose a plan in the list: one's own are above. A colleague's can be copied.</source>
            <translation>Choose a plan in the list: one's own are above. A colleague's can be copied.</translation>
        </message>
        <message>
            <source>New plan…</source>
            <translation>New plan…</translation>
        </message>
        <message>
            <source>Import from a file…</source>
            <translation>Import from a file…</translation>
        </message>
        <message>
            <source>remark: %1</source>
            <translation>remark: %1</translation>
        </message>
        <message>
            <source>&amp;Submit for approval</source>
            <translation>&amp;Submit for approval</translation>
        </message>
        <message>
            <source>Take &amp;back</source>
            <translation>Take &amp;back</translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) in the plan</source>
            <translation>
                <numerusform>%n hour in the plan</numerusform>
                <numerusform>%n hours in the plan</numerusform>
            </translation>
        </message>
        <message>
            <source>the group follows “%1”</source>
            <translation>the group follows “%1”</translation>
        </message>
        <message numerus="yes">
            <source>the group follows no plan, %n lesson(s) in its year</source>
            <translation>
                <numerusform>the group follows no plan, %n lesson in its year</numerusform>
                <numerusform>the group follows no plan, %n lessons in its year</numerusform>
            </translation>
        </message>
        <message>
            <source>The plan was not made</source>
            <translation>The plan was not made</translation>
        </message>
        <message>
            <source>The plan was not copied</source>
            <translation>The plan was not copied</translation>
        </message>
        <message>
            <source>Copied: this is your own draft now</source>
            <translation>Copied: this is your own draft now</translation>
        </message>
        <message>
            <source>What you typed is still being sent. Submit the plan a moment later</source>
            <translation>What you typed is still being sent. Submit the plan a moment later</translation>
        </message>
        <message>
            <source>The plan was not taken back</source>
            <translation>The plan was not taken back</translation>
        </message>
        <message>
            <source>The plan was not submitted</source>
            <translation>The plan was not submitted</translation>
        </message>
        <message>
            <source>The plan was not approved</source>
            <translation>The plan was not approved</translation>
        </message>
        <message>
            <source>The plan was not returned</source>
            <translation>The plan was not returned</translation>
        </message>
        <message>
            <source>The group does not follow the plan</source>
            <translation>The group does not follow the plan</translation>
        </message>
        <message>
            <source>The topics were not put into the journal</source>
            <translation>The topics were not put into the journal</translation>
        </message>
        <message>
            <source>Every lesson up to today has a topic already.</source>
            <translation>Every lesson up to today has a topic already.</translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s) got the topic of the plan.</source>
            <translation>
                <numerusform>%n lesson got the topic of the plan.</numerusform>
                <numerusform>%n lessons got the topic of the plan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s) are closed for changes.</source>
            <translation>
                <numerusform>%n lesson is closed for changes.</numerusform>
                <numerusform>%n lessons are closed for changes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) added at the end; Ctrl+Z takes them back</source>
            <translation>
                <numerusform>%n row added at the end; Ctrl+Z takes it back</numerusform>
                <numerusform>%n rows added at the end; Ctrl+Z takes them back</numerusform>
            </translation>
        </message>
        <message>
            <source>New plan</source>
            <translation>New plan</translation>
        </message>
        <message>
            <source>&amp;Make the plan</source>
            <translation>&amp;Make the plan</translation>
        </message>
        <message>
            <source>Copy “%1” into this year</source>
            <translation>Copy “%1” into this year</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copy</translation>
        </message>
        <message>
            <source>Rename the plan</source>
            <translation>Rename the plan</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Rename</translation>
        </message>
        <message>
            <source>The plan was not renamed</source>
            <translation>The plan was not renamed</translation>
        </message>
        <message>
            <source>Return the plan</source>
            <translation>Return the plan</translation>
        </message>
        <message>
            <source>What is to be changed:</source>
            <translation>What is to be changed:</translation>
        </message>
        <message>
            <source>Remove the plan</source>
            <translation>Remove the plan</translation>
        </message>
        <message>
            <source>“%1” leaves the lists. No group follows it.</source>
            <translation>“%1” leaves the lists. No group follows it.</translation>
        </message>
        <message>
            <source>The plan was not removed</source>
            <translation>The plan was not removed</translation>
        </message>
        <message>
            <source>Choose a group that follows the plan: it is printed with its dates</source>
            <translation>Choose a group that follows the plan: it is printed with its dates</translation>
        </message>
        <message>
            <source>The plan was not prepared for printing</source>
            <translation>The plan was not prepared for printing</translation>
        </message>
        <message>
            <source>Find a topic</source>
            <translation>Find a topic</translation>
        </message>
        <message>
            <source>Part of the topic:</source>
            <translation>Part of the topic:</translation>
        </message>
        <message>
            <source>Put empty rows above the selected ones</source>
            <translation>Put empty rows above the selected ones</translation>
        </message>
        <message>
            <source>Remove the selected rows</source>
            <translation>Remove the selected rows</translation>
        </message>
        <message>
            <source>Move the rows up</source>
            <translation>Move the rows up</translation>
        </message>
        <message>
            <source>Move the rows down</source>
            <translation>Move the rows down</translation>
        </message>
        <message>
            <source>Make the row a title of a section, or a topic</source>
            <translation>Make the row a title of a section, or a topic</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) removed; Ctrl+Z puts them back</source>
            <translation>
                <numerusform>%n row removed; Ctrl+Z puts it back</numerusform>
                <numerusform>%n rows removed; Ctrl+Z puts them back</numerusform>
            </translation>
        </message>
        <message>
            <source>Insert rows above</source>
            <translation>Insert rows above</translation>
        </message>
        <message>
            <source>Remove rows</source>
            <translation>Remove rows</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Move up</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Move down</translation>
        </message>
        <message>
            <source>Title of a section</source>
            <translation>Title of a section</translation>
        </message>
        <message>
            <source>School year</source>
            <translation>School year</translation>
        </message>
        <message>
            <source>&amp;New…</source>
            <translation>&amp;New…</translation>
        </message>
        <message>
            <source>A plan that is empty yet</source>
            <translation>A plan that is empty yet</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Import…</translation>
        </message>
        <message>
            <source>A plan from a file: XLSX, CSV, ODS, a web page</source>
            <translation>A plan from a file: XLSX, CSV, ODS, a web page</translation>
        </message>
        <message>
            <source>Subject, grade or author</source>
            <translation>Subject, grade or author</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>Plans</translation>
        </message>
        <message>
            <source>The deputy head approves the plan or returns it with a remark</source>
            <translation>The deputy head approves the plan or returns it with a remark</translation>
        </message>
        <message>
            <source>&amp;Approve</source>
            <translation>&amp;Approve</translation>
        </message>
        <message>
            <source>The plan is right; it is not changed any more</source>
            <translation>The plan is right; it is not changed any more</translation>
        </message>
        <message>
            <source>&amp;Return…</source>
            <translation>&amp;Return…</translation>
        </message>
        <message>
            <source>The author changes it after your remark</source>
            <translation>The author changes it after your remark</translation>
        </message>
        <message>
            <source>More about this plan</source>
            <translation>More about this plan</translation>
        </message>
        <message>
            <source>Copy, print, rename, remove</source>
            <translation>Copy, print, rename, remove</translation>
        </message>
        <message>
            <source>&amp;Copy as my own…</source>
            <translation>&amp;Copy as my own…</translation>
        </message>
        <message>
            <source>&amp;Print or save as a file…</source>
            <translation>&amp;Print or save as a file…</translation>
        </message>
        <message>
            <source>&amp;Rename…</source>
            <translation>&amp;Rename…</translation>
        </message>
        <message>
            <source>Re&amp;move the plan…</source>
            <translation>Re&amp;move the plan…</translation>
        </message>
        <message>
            <source>Dates of the group</source>
            <translation>Dates of the group</translation>
        </message>
        <message>
            <source>&amp;Follow this plan…</source>
            <translation>&amp;Follow this plan…</translation>
        </message>
        <message>
            <source>The group is taught by this plan from a day on</source>
            <translation>The group is taught by this plan from a day on</translation>
        </message>
        <message>
            <source>&amp;Topics into the journal</source>
            <translation>&amp;Topics into the journal</translation>
        </message>
        <message>
            <source>Puts the topics and homework of the plan into the lessons up to today that have none</source>
            <translation>Puts the topics and homework of the plan into the lessons up to today that have none</translation>
        </message>
        <message>
            <source>&amp;Dates of</source>
            <translation>&amp;Dates of</translation>
        </message>
        <message>
            <source>Topics of the plan</source>
            <translation>Topics of the plan</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::PresenceRow</name>
        <message>
            <source>Also in this journal now: %1</source>
            <translation>Also in this journal now: %1</translation>
        </message>
        <message numerus="yes">
            <source>Also in this journal now: %1 and %n more</source>
            <translation>
                <numerusform>Also in this journal now: %1 and %n more</numerusform>
                <numerusform>Also in this journal now: %1 and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::PreviewWindow</name>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Saved: %1</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::ProgressPage</name>
        <message>
            <source>Progress by plan</source>
            <translation>Progress by plan</translation>
        </message>
        <message>
            <source>Who is behind the plan, who has none, where the year is short of lessons</source>
            <translation>Who is behind the plan, who has none, where the year is short of lessons</translation>
        </message>
        <message>
            <source>Class or subject</source>
            <translation>Class or subject</translation>
        </message>
        <message>
            <source>No groups here</source>
            <translation>No groups here</translation>
        </message>
        <message>
            <source>Choose a class or a subject whose journals you read.</source>
            <translation>Choose a class or a subject whose journals you read.</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Teacher</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>In the plan</source>
            <translation>In the plan</translation>
        </message>
        <message>
            <source>By plan</source>
            <translation>By plan</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Held</translation>
        </message>
        <message>
            <source>Behind</source>
            <translation>Behind</translation>
        </message>
        <message>
            <source>No lesson for</source>
            <translation>No lesson for</translation>
        </message>
        <message>
            <source>Not written</source>
            <translation>Not written</translation>
        </message>
        <message>
            <source>What the group follows, and whether it is approved</source>
            <translation>What the group follows, and whether it is approved</translation>
        </message>
        <message>
            <source>Hours of the plan</source>
            <translation>Hours of the plan</translation>
        </message>
        <message>
            <source>Hours that should have been given up to today</source>
            <translation>Hours that should have been given up to today</translation>
        </message>
        <message>
            <source>Hours given up to today</source>
            <translation>Hours given up to today</translation>
        </message>
        <message>
            <source>Hours behind the plan; with a minus: ahead</source>
            <translation>Hours behind the plan; with a minus: ahead</translation>
        </message>
        <message>
            <source>Hours for which the year has no lesson left</source>
            <translation>Hours for which the year has no lesson left</translation>
        </message>
        <message>
            <source>Lessons held that have no topic in the journal</source>
            <translation>Lessons held that have no topic in the journal</translation>
        </message>
        <message>
            <source>Groups and their plans</source>
            <translation>Groups and their plans</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>The list of classes was not read</source>
            <translation>The list of classes was not read</translation>
        </message>
        <message>
            <source>The list of subjects was not read</source>
            <translation>The list of subjects was not read</translation>
        </message>
        <message>
            <source>There is no class or subject “%1” for you: choose one in the list</source>
            <translation>There is no class or subject “%1” for you: choose one in the list</translation>
        </message>
        <message>
            <source>The groups were not read</source>
            <translation>The groups were not read</translation>
        </message>
        <message>
            <source>no plan</source>
            <translation>no plan</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n group</numerusform>
                <numerusform>%n groups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a plan</source>
            <translation>
                <numerusform>%n without a plan</numerusform>
                <numerusform>%n without a plan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n behind</source>
            <translation>
                <numerusform>%n behind</numerusform>
                <numerusform>%n behind</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n short of lessons</source>
            <translation>
                <numerusform>%n short of lessons</numerusform>
                <numerusform>%n short of lessons</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a class: the report is printed class by class</source>
            <translation>Choose a class: the report is printed class by class</translation>
        </message>
        <message>
            <source>The report was not prepared for printing</source>
            <translation>The report was not prepared for printing</translation>
        </message>
        <message>
            <source>My groups</source>
            <translation>My groups</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::PupilDiaryPage</name>
        <message>
            <source>Diary</source>
            <translation>Diary</translation>
        </message>
        <message>
            <source>Lessons, homework, marks with their weight and results of a pupil</source>
            <translation>Lessons, homework, marks with their weight and results of a pupil</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Pupil</translation>
        </message>
        <message>
            <source>Ctrl+Page Up and Ctrl+Page Down go to the pupils before and after</source>
            <translation>Ctrl+Page Up and Ctrl+Page Down go to the pupils before and after</translation>
        </message>
        <message>
            <source>Name or class</source>
            <translation>Name or class</translation>
        </message>
        <message>
            <source>T&amp;oday</source>
            <translation>T&amp;oday</translation>
        </message>
        <message>
            <source>The week of today (Alt+Home)</source>
            <translation>The week of today (Alt+Home)</translation>
        </message>
        <message>
            <source>The week before (Alt+Page Up)</source>
            <translation>The week before (Alt+Page Up)</translation>
        </message>
        <message>
            <source>The week after (Alt+Page Down)</source>
            <translation>The week after (Alt+Page Down)</translation>
        </message>
        <message>
            <source>Print (Ctrl+P)</source>
            <translation>Print (Ctrl+P)</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Week</translation>
        </message>
        <message>
            <source>Overdue works</source>
            <translation>Overdue works</translation>
        </message>
        <message>
            <source>Enter goes to the lesson</source>
            <translation>Enter goes to the lesson</translation>
        </message>
        <message>
            <source>The chosen lesson</source>
            <translation>The chosen lesson</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Results by subject</source>
            <translation>Results by subject</translation>
        </message>
        <message>
            <source>Enter goes to “what if” with this subject</source>
            <translation>Enter goes to “what if” with this subject</translation>
        </message>
        <message>
            <source>Averages and a&amp;bsences of</source>
            <translation>Averages and a&amp;bsences of</translation>
        </message>
        <message>
            <source>&amp;Week</source>
            <translation>&amp;Week</translation>
        </message>
        <message>
            <source>&amp;Results</source>
            <translation>&amp;Results</translation>
        </message>
        <message>
            <source>The week before</source>
            <translation>The week before</translation>
        </message>
        <message>
            <source>The week after</source>
            <translation>The week after</translation>
        </message>
        <message>
            <source>The week of today</source>
            <translation>The week of today</translation>
        </message>
        <message>
            <source>The pupil before</source>
            <translation>The pupil before</translation>
        </message>
        <message>
            <source>The next pupil</source>
            <translation>The next pupil</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>The list of pupils was not read</source>
            <translation>The list of pupils was not read</translation>
        </message>
        <message>
            <source>No diary to show</source>
            <translation>No diary to show</translation>
        </message>
        <message>
            <source>Pupils of your groups and of your class appear here.</source>
            <translation>Pupils of your groups and of your class appear here.</translation>
        </message>
        <message>
            <source>The school has not linked your account with a pupil yet, or no longer does. Ask the class teacher.</source>
            <translation>The school has not linked your account with a pupil yet, or no longer does. Ask the class teacher.</translation>
        </message>
        <message>
            <source>There is no such pupil for you: choose one in the list</source>
            <translation>There is no such pupil for you: choose one in the list</translation>
        </message>
        <message>
            <source>The week was not read</source>
            <translation>The week was not read</translation>
        </message>
        <message>
            <source>No lessons in this week</source>
            <translation>No lessons in this week</translation>
        </message>
        <message>
            <source>Alt+Page Up and Alt+Page Down go to the weeks before and after.</source>
            <translation>Alt+Page Up and Alt+Page Down go to the weeks before and after.</translation>
        </message>
        <message>
            <source>Only the subjects that you teach are shown</source>
            <translation>Only the subjects that you teach are shown</translation>
        </message>
        <message>
            <source>To the week of today</source>
            <translation>To the week of today</translation>
        </message>
        <message>
            <source>%1 (dot)</source>
            <translation>%1 (dot)</translation>
        </message>
        <message>
            <source>%1, weight %2</source>
            <translation>%1, weight %2</translation>
        </message>
        <message>
            <source>Nothing is overdue</source>
            <translation>Nothing is overdue</translation>
        </message>
        <message numerus="yes">
            <source>%n work(s) overdue</source>
            <translation>
                <numerusform>%n work overdue</numerusform>
                <numerusform>%n works overdue</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a lesson to read all about it.</source>
            <translation>Choose a lesson to read all about it.</translation>
        </message>
        <message>
            <source>lesson %1</source>
            <translation>lesson %1</translation>
        </message>
        <message>
            <source>The results were not read</source>
            <translation>The results were not read</translation>
        </message>
        <message>
            <source>The diary was not prepared for printing</source>
            <translation>The diary was not prepared for printing</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::PupilsModel</name>
        <message>
            <source>left on %1</source>
            <translation>left on %1</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Pupil</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Class</translation>
        </message>
        <message>
            <source>Born on</source>
            <translation>Born on</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::PupilsPage</name>
        <message>
            <source>Left &amp;too</source>
            <translation>Left &amp;too</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Pupils</translation>
        </message>
        <message>
            <source>Name or class</source>
            <translation>Name or class</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Class</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>All classes</translation>
        </message>
        <message>
            <source>Also pupils who have left the school</source>
            <translation>Also pupils who have left the school</translation>
        </message>
        <message>
            <source>Move…</source>
            <translation>Move…</translation>
        </message>
        <message>
            <source>Ne&amp;w pupil…</source>
            <translation>Ne&amp;w pupil…</translation>
        </message>
        <message>
            <source>No pupil is chosen</source>
            <translation>No pupil is chosen</translation>
        </message>
        <message>
            <source>Choose somebody in the list, or begin to type a name.</source>
            <translation>Choose somebody in the list, or begin to type a name.</translation>
        </message>
        <message>
            <source>Personal file &amp;number</source>
            <translation>Personal file &amp;number</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Save</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancel</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Order</translation>
        </message>
        <message>
            <source>Movement between classes</source>
            <translation>Movement between classes</translation>
        </message>
        <message>
            <source>Movement</source>
            <translation>Movement</translation>
        </message>
        <message>
            <source>Pupils of class %1</source>
            <translation>Pupils of class %1</translation>
        </message>
        <message>
            <source>Pupils of the school</source>
            <translation>Pupils of the school</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Saved.</translation>
        </message>
        <message>
            <source>Somebody else has changed this card meanwhile. What you typed still stands here; read the card again to see theirs.</source>
            <translation>Somebody else has changed this card meanwhile. What you typed still stands here; read the card again to see theirs.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Read again</translation>
        </message>
        <message>
            <source>Diar&amp;y</source>
            <translation>Diar&amp;y</translation>
        </message>
        <message>
            <source>Opens the diary of the pupil</source>
            <translation>Opens the diary of the pupil</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::ReasonsBox</name>
        <message>
            <source>Reasons of the last month and later</source>
            <translation>Reasons of the last month and later</translation>
        </message>
        <message>
            <source>&amp;Withdraw the reason</source>
            <translation>&amp;Withdraw the reason</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Pupil</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Class</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Days</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>Given by</translation>
        </message>
        <message>
            <source>No reason was given</source>
            <translation>No reason was given</translation>
        </message>
        <message>
            <source>Its absences are again as they were put at the lessons</source>
            <translation>Its absences are again as they were put at the lessons</translation>
        </message>
        <message>
            <source>Choose a reason that holds in the list</source>
            <translation>Choose a reason that holds in the list</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>withdrawn</translation>
        </message>
        <message>
            <source>Given by %1, withdrawn by %2</source>
            <translation>Given by %1, withdrawn by %2</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::RefusedDialog</name>
        <message>
            <source>Needs your decision</source>
            <translation>Needs your decision</translation>
        </message>
        <message>
            <source>You typed this, and the server did not take it. It is kept here until you decide.</source>
            <translation>You typed this, and the server did not take it. It is kept here until you decide.</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Try again</translation>
        </message>
        <message>
            <source>&amp;Let it go</source>
            <translation>&amp;Let it go</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::ReportPreview</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Preview of the report</source>
            <translation>Preview of the report</translation>
        </message>
        <message>
            <source>Page number</source>
            <translation>Page number</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Save as…</translation>
        </message>
        <message>
            <source>Page setup…</source>
            <translation>Page setup…</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>Fit width</translation>
        </message>
        <message>
            <source>Fit page</source>
            <translation>Fit page</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Zoom out</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Zoom in</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Previous page</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Next page</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>Page %1</translation>
        </message>
        <message>
            <source>Page %1 of %2 · %3 %</source>
            <translation>Page %1 of %2 · %3 %</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>PDF document (*.pdf)</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel workbook (*.xlsx)</translation>
        </message>
        <message>
            <source>OpenDocument spreadsheet (*.ods)</source>
            <translation>OpenDocument spreadsheet (*.ods)</translation>
        </message>
        <message>
            <source>Comma separated values (*.csv)</source>
            <translation>Comma separated values (*.csv)</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>Web page (*.html)</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Save the report</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::ReportsPage</name>
        <message>
            <source>&amp;Make report</source>
            <translation>&amp;Make report</translation>
        </message>
        <message>
            <source>Find a report</source>
            <translation>Find a report</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Reports</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::RolesDialog</name>
        <message>
            <source>Roles of %1</source>
            <translation>Roles of %1</translation>
        </message>
        <message>
            <source>Whoever has several roles may do what any of them may. The change ends the person's sessions.</source>
            <translation>Whoever has several roles may do what any of them may. The change ends the person's sessions.</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::RulesPage</name>
        <message>
            <source>Order in journals</source>
            <translation>Order in journals</translation>
        </message>
        <message>
            <source>What is closed and why, closing and reopening, rules of marks</source>
            <translation>What is closed and why, closing and reopening, rules of marks</translation>
        </message>
        <message>
            <source>Closings and reopenings</source>
            <translation>Closings and reopenings</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Lessons</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Close or reopen</source>
            <translation>Close or reopen</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>Must be given for reopening</source>
            <translation>Must be given for reopening</translation>
        </message>
        <message>
            <source>Open only until</source>
            <translation>Open only until</translation>
        </message>
        <message>
            <source>Last day of the reopening</source>
            <translation>Last day of the reopening</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Close</translation>
        </message>
        <message>
            <source>&amp;Reopen</source>
            <translation>&amp;Reopen</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Class</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Rules</translation>
        </message>
        <message>
            <source>The rules hold from</source>
            <translation>The rules hold from</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>no limit</translation>
        </message>
        <message>
            <source> days</source>
            <translation> days</translation>
        </message>
        <message>
            <source>How long after a lesson its teacher may change it; the deputy head always may</source>
            <translation>How long after a lesson its teacher may change it; the deputy head always may</translation>
        </message>
        <message>
            <source>An unpaid debt (dot) counts as 2 in averages</source>
            <translation>An unpaid debt (dot) counts as 2 in averages</translation>
        </message>
        <message>
            <source>From which part of an average the higher mark is suggested: ,50 means 3,50 is 4</source>
            <translation>From which part of an average the higher mark is suggested: ,50 means 3,50 is 4</translation>
        </message>
        <message>
            <source>With fewer marks in a period the sheet of marks warns</source>
            <translation>With fewer marks in a period the sheet of marks warns</translation>
        </message>
        <message>
            <source>&amp;Set the rules</source>
            <translation>&amp;Set the rules</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Lessons may be changed for</source>
            <translation>Lessons may be changed for</translation>
        </message>
        <message>
            <source>Round up from</source>
            <translation>Round up from</translation>
        </message>
        <message>
            <source>At least marks in a period</source>
            <translation>At least marks in a period</translation>
        </message>
        <message>
            <source>The list was not read</source>
            <translation>The list was not read</translation>
        </message>
        <message>
            <source>The rules were not read</source>
            <translation>The rules were not read</translation>
        </message>
        <message>
            <source>all classes</source>
            <translation>all classes</translation>
        </message>
        <message>
            <source>all subjects</source>
            <translation>all subjects</translation>
        </message>
        <message>
            <source>the whole school</source>
            <translation>the whole school</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>closed</translation>
        </message>
        <message>
            <source>reopened</source>
            <translation>reopened</translation>
        </message>
        <message>
            <source>reopened until %1</source>
            <translation>reopened until %1</translation>
        </message>
        <message>
            <source>Nothing is closed</source>
            <translation>Nothing is closed</translation>
        </message>
        <message>
            <source>The school has set no rules yet: nothing is limited.</source>
            <translation>The school has set no rules yet: nothing is limited.</translation>
        </message>
        <message>
            <source>Set from: %1</source>
            <translation>Set from: %1</translation>
        </message>
        <message>
            <source>Not reopened</source>
            <translation>Not reopened</translation>
        </message>
        <message>
            <source>Nothing was changed</source>
            <translation>Nothing was changed</translation>
        </message>
        <message>
            <source>The rules were not set</source>
            <translation>The rules were not set</translation>
        </message>
        <message>
            <source>These rules hold from %1</source>
            <translation>These rules hold from %1</translation>
        </message>
        <message>
            <source>&amp;Weights of works…</source>
            <translation>&amp;Weights of works…</translation>
        </message>
        <message>
            <source>The weights were not set</source>
            <translation>The weights were not set</translation>
        </message>
        <message>
            <source>These weights hold from %1</source>
            <translation>These weights hold from %1</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::ScalesBox</name>
        <message>
            <source>Scales of marks</source>
            <translation>Scales of marks</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Grades</source>
            <translation>Grades</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Marks</translation>
        </message>
        <message>
            <source>Set by</source>
            <translation>Set by</translation>
        </message>
        <message>
            <source>all subjects</source>
            <translation>all subjects</translation>
        </message>
        <message>
            <source>First grade</source>
            <translation>First grade</translation>
        </message>
        <message>
            <source>Last grade</source>
            <translation>Last grade</translation>
        </message>
        <message>
            <source>The scale holds from</source>
            <translation>The scale holds from</translation>
        </message>
        <message>
            <source>Set the sc&amp;ale</source>
            <translation>Set the sc&amp;ale</translation>
        </message>
        <message>
            <source>The chosen setting no longer counts; marks that were put stay</source>
            <translation>The chosen setting no longer counts; marks that were put stay</translation>
        </message>
        <message>
            <source>no marks</source>
            <translation>no marks</translation>
        </message>
        <message>
            <source>passed / not passed</source>
            <translation>passed / not passed</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>%1, or passed / not passed</source>
            <translation>%1, or passed / not passed</translation>
        </message>
        <message>
            <source>The scales were not read</source>
            <translation>The scales were not read</translation>
        </message>
        <message>
            <source>always</source>
            <translation>always</translation>
        </message>
        <message>
            <source>the law: %1</source>
            <translation>the law: %1</translation>
        </message>
        <message>
            <source>The scale was not set</source>
            <translation>The scale was not set</translation>
        </message>
        <message>
            <source>This scale holds from %1</source>
            <translation>This scale holds from %1</translation>
        </message>
        <message>
            <source>The scale was not withdrawn</source>
            <translation>The scale was not withdrawn</translation>
        </message>
        <message>
            <source>The scale is withdrawn</source>
            <translation>The scale is withdrawn</translation>
        </message>
        <message>
            <source>With&amp;draw</source>
            <translation>With&amp;draw</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::SizeField</name>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>GB</source>
            <translation>GB</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::StaffModel</name>
        <message>
            <source>dismissed on %1</source>
            <translation>dismissed on %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::StaffPage</name>
        <message>
            <source>&amp;Dismissed too</source>
            <translation>&amp;Dismissed too</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Staff</translation>
        </message>
        <message>
            <source>Name or position</source>
            <translation>Name or position</translation>
        </message>
        <message>
            <source>Ne&amp;w person…</source>
            <translation>Ne&amp;w person…</translation>
        </message>
        <message>
            <source>Nobody is chosen</source>
            <translation>Nobody is chosen</translation>
        </message>
        <message>
            <source>Choose somebody in the list, or begin to type a name.</source>
            <translation>Choose somebody in the list, or begin to type a name.</translation>
        </message>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>dd.mm.yyyy</translation>
        </message>
        <message>
            <source>works here</source>
            <translation>works here</translation>
        </message>
        <message>
            <source>Posi&amp;tion</source>
            <translation>Posi&amp;tion</translation>
        </message>
        <message>
            <source>Hi&amp;red on</source>
            <translation>Hi&amp;red on</translation>
        </message>
        <message>
            <source>Dismissed o&amp;n</source>
            <translation>Dismissed o&amp;n</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Save</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancel</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>New person</translation>
        </message>
        <message>
            <source>“%1” is not a day. Write 01.09.2020.</source>
            <translation>“%1” is not a day. Write 01.09.2020.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Saved.</translation>
        </message>
        <message>
            <source>Somebody else has changed this card meanwhile. What you typed still stands here; read the card again to see theirs.</source>
            <translation>Somebody else has changed this card meanwhile. What you typed still stands here; read the card again to see theirs.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Read again</translation>
        </message>
        <message>
            <source>Staff of the school</source>
            <translation>Staff of the school</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::StatusLine</name>
        <message>
            <source>No connection since %1</source>
            <translation>No connection since %1</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>Saved %1</translation>
        </message>
        <message numerus="yes">
            <source>%n not sent</source>
            <translation>
                <numerusform>%n not sent</numerusform>
                <numerusform>%n not sent</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::SubstituteDialog</name>
        <message>
            <source>Substitution: %1</source>
            <translation>Substitution: %1</translation>
        </message>
        <message>
            <source>Who stands in at lessons of this journal</source>
            <translation>Who stands in at lessons of this journal</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Lesson</translation>
        </message>
        <message>
            <source>Stands in</source>
            <translation>Stands in</translation>
        </message>
        <message>
            <source>For</source>
            <translation>For</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Su&amp;bstitutions from this lesson on</source>
            <translation>Su&amp;bstitutions from this lesson on</translation>
        </message>
        <message>
            <source>&amp;Withdraw</source>
            <translation>&amp;Withdraw</translation>
        </message>
        <message>
            <source>Of the chosen lines; what was written in the journal stays</source>
            <translation>Of the chosen lines; what was written in the journal stays</translation>
        </message>
        <message>
            <source>This &amp;lesson: %1, lesson %2</source>
            <translation>This &amp;lesson: %1, lesson %2</translation>
        </message>
        <message>
            <source>&amp;All lessons from</source>
            <translation>&amp;All lessons from</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>Who stands in</source>
            <translation>Who stands in</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Sick leave, a course, an outing…</source>
            <translation>Sick leave, a course, an outing…</translation>
        </message>
        <message>
            <source>A&amp;ppoint</source>
            <translation>A&amp;ppoint</translation>
        </message>
        <message>
            <source>&amp;Stands in</source>
            <translation>&amp;Stands in</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <source>This teacher teaches the journal’s lessons anyway.</source>
            <translation>This teacher teaches the journal’s lessons anyway.</translation>
        </message>
        <message>
            <source>There are no lessons in these days.</source>
            <translation>There are no lessons in these days.</translation>
        </message>
        <message>
            <source>The list of staff was not read</source>
            <translation>The list of staff was not read</translation>
        </message>
        <message>
            <source>The substitutions were not read</source>
            <translation>The substitutions were not read</translation>
        </message>
        <message>
            <source>Choose who stands in from the list of staff</source>
            <translation>Choose who stands in from the list of staff</translation>
        </message>
        <message>
            <source>Nobody was appointed</source>
            <translation>Nobody was appointed</translation>
        </message>
        <message numerus="yes">
            <source>%1 stands in at %n lesson(s)</source>
            <translation>
                <numerusform>%1 stands in at %n lesson</numerusform>
                <numerusform>%1 stands in at %n lessons</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was withdrawn</source>
            <translation>Nothing was withdrawn</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::WeekApplyDialog</name>
        <message>
            <source>As &amp;usual: a changed week from today on, the first week of a group for the whole year</source>
            <translation>As &amp;usual: a changed week from today on, the first week of a group for the whole year</translation>
        </message>
        <message>
            <source>&amp;Lessons of these days:</source>
            <translation>&amp;Lessons of these days:</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>Apply the week of lessons</source>
            <translation>Apply the week of lessons</translation>
        </message>
        <message>
            <source>What will be set</source>
            <translation>What will be set</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Week now</source>
            <translation>Week now</translation>
        </message>
        <message>
            <source>Week to be</source>
            <translation>Week to be</translation>
        </message>
        <message>
            <source>Lessons of</source>
            <translation>Lessons of</translation>
        </message>
        <message>
            <source>Lessons that hold anything, and those of closed periods, stay as they are. Empty lessons that the week does not have any more are cancelled.</source>
            <translation>Lessons that hold anything, and those of closed periods, stay as they are. Empty lessons that the week does not have any more are cancelled.</translation>
        </message>
        <message>
            <source>&amp;Apply</source>
            <translation>&amp;Apply</translation>
        </message>
        <message>
            <source>Clashes, which are not refused: %1</source>
            <translation>Clashes, which are not refused: %1</translation>
        </message>
        <message>
            <source>no lessons</source>
            <translation>no lessons</translation>
        </message>
        <message>
            <source>There is no day of the school year between these two</source>
            <translation>There is no day of the school year between these two</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::WeekModel</name>
        <message numerus="yes">
            <source>%1 and %2 share %n pupil(s)</source>
            <translation>
                <numerusform>%1 and %2 share %n pupil</numerusform>
                <numerusform>%1 and %2 share %n pupils</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2: one of them is the whole class</source>
            <translation>%1 and %2: one of them is the whole class</translation>
        </message>
        <message>
            <source>%1 gives at once: %2</source>
            <translation>%1 gives at once: %2</translation>
        </message>
        <message>
            <source>This class has no groups yet: bring them in first</source>
            <translation>This class has no groups yet: bring them in first</translation>
        </message>
        <message>
            <source>No group here begins with “%1”</source>
            <translation>No group here begins with “%1”</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>empty</translation>
        </message>
        <message>
            <source>not a day of the school week: no lessons are made</source>
            <translation>not a day of the school week: no lessons are made</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Lesson</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Lessons</translation>
        </message>
        <message>
            <source>lesson %1</source>
            <translation>lesson %1</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::WeekPage</name>
        <message>
            <source>Week of lessons</source>
            <translation>Week of lessons</translation>
        </message>
        <message>
            <source>Which lessons a class has on which day; the lessons of the year follow from it</source>
            <translation>Which lessons a class has on which day; the lessons of the year follow from it</translation>
        </message>
        <message>
            <source>Give &amp;up changes</source>
            <translation>Give &amp;up changes</translation>
        </message>
        <message>
            <source>Appl&amp;y…</source>
            <translation>Appl&amp;y…</translation>
        </message>
        <message>
            <source>No class is chosen</source>
            <translation>No class is chosen</translation>
        </message>
        <message>
            <source>A week is set for the groups of a class: bring classes and groups in first.</source>
            <translation>A week is set for the groups of a class: bring classes and groups in first.</translation>
        </message>
        <message>
            <source>Groups that fit</source>
            <translation>Groups that fit</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Class</translation>
        </message>
        <message>
            <source>Back to the weeks as the server holds them, in all classes</source>
            <translation>Back to the weeks as the server holds them, in all classes</translation>
        </message>
        <message>
            <source>Shows what will be set, then makes the lessons of the changed weeks (Ctrl+S)</source>
            <translation>Shows what will be set, then makes the lessons of the changed weeks (Ctrl+S)</translation>
        </message>
        <message>
            <source>Apply the week of lessons</source>
            <translation>Apply the week of lessons</translation>
        </message>
        <message>
            <source>Groups of the class</source>
            <translation>Groups of the class</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Hours</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Teacher</translation>
        </message>
        <message>
            <source>Lessons a week; in brackets those that the server holds</source>
            <translation>Lessons a week; in brackets those that the server holds</translation>
        </message>
        <message>
            <source>Enter puts the group into the current cell of the week, or takes it out</source>
            <translation>Enter puts the group into the current cell of the week, or takes it out</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>The calendar was not read</source>
            <translation>The calendar was not read</translation>
        </message>
        <message>
            <source>The list of classes was not read</source>
            <translation>The list of classes was not read</translation>
        </message>
        <message>
            <source>The list of subjects was not read</source>
            <translation>The list of subjects was not read</translation>
        </message>
        <message>
            <source>The groups were not read</source>
            <translation>The groups were not read</translation>
        </message>
        <message>
            <source>The weeks were not read</source>
            <translation>The weeks were not read</translation>
        </message>
        <message>
            <source>Several classes</source>
            <translation>Several classes</translation>
        </message>
        <message>
            <source>There is no class “%1”: choose one in the list</source>
            <translation>There is no class “%1”: choose one in the list</translation>
        </message>
        <message>
            <source>Which groups share pupils was not read</source>
            <translation>Which groups share pupils was not read</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n group</numerusform>
                <numerusform>%n groups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without lessons</source>
            <translation>
                <numerusform>%n without lessons</numerusform>
                <numerusform>%n without lessons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n clash(es)</source>
            <translation>
                <numerusform>%n clash</numerusform>
                <numerusform>%n clashes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not applied: %n group(s)</source>
            <translation>
                <numerusform>Not applied: %n group</numerusform>
                <numerusform>Not applied: %n groups</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter puts: %1</source>
            <translation>Enter puts: %1</translation>
        </message>
        <message>
            <source>↓ ↑ others (%1 of %2)</source>
            <translation>↓ ↑ others (%1 of %2)</translation>
        </message>
        <message numerus="yes">
            <source>The week of %n group(s) is changed and not applied.</source>
            <translation>
                <numerusform>The week of %n group is changed and not applied.</numerusform>
                <numerusform>The weeks of %n groups are changed and not applied.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Stay</source>
            <translation>&amp;Stay</translation>
        </message>
        <message>
            <source>&amp;Apply…</source>
            <translation>&amp;Apply…</translation>
        </message>
        <message>
            <source>&amp;Give up changes</source>
            <translation>&amp;Give up changes</translation>
        </message>
        <message>
            <source>Nothing is changed: there is nothing to apply</source>
            <translation>Nothing is changed: there is nothing to apply</translation>
        </message>
        <message>
            <source>Nothing was applied</source>
            <translation>Nothing was applied</translation>
        </message>
        <message>
            <source>Setting %1…</source>
            <translation>Setting %1…</translation>
        </message>
        <message>
            <source>Weeks set: %1. Lessons created: %2, kept: %3, cancelled: %4</source>
            <translation>Weeks set: %1. Lessons created: %2, kept: %3, cancelled: %4</translation>
        </message>
        <message>
            <source>left as they were in closed periods: %1</source>
            <translation>left as they were in closed periods: %1</translation>
        </message>
        <message>
            <source>Not set: %1</source>
            <translation>Not set: %1</translation>
        </message>
    </context>
    <context>
        <name>zvonok::client::WeightsDialog</name>
        <message>
            <source>Weights of works</source>
            <translation>Weights of works</translation>
        </message>
        <message>
            <source>What a new work weighs at lessons of that day and later. Works that are there keep their weight, and a teacher may give a work another one.</source>
            <translation>What a new work weighs at lessons of that day and later. Works that are there keep their weight, and a teacher may give a work another one.</translation>
        </message>
        <message>
            <source>Set from: %1</source>
            <translation>Set from: %1</translation>
        </message>
        <message>
            <source>The weights hold from</source>
            <translation>The weights hold from</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;From</translation>
        </message>
        <message>
            <source>&amp;Set the weights</source>
            <translation>&amp;Set the weights</translation>
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
            <translation>Marks with spaces between them; a letter of a work or *weight behind a mark</translation>
        </message>
        <message>
            <source>What if I get these marks</source>
            <translation>What if I get these marks</translation>
        </message>
        <message>
            <source>Average to reach</source>
            <translation>Average to reach</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Mark</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Work</translation>
        </message>
        <message>
            <source>%1, weight %2</source>
            <translation>%1, weight %2</translation>
        </message>
        <message>
            <source>What if I get</source>
            <translation>What if I get</translation>
        </message>
        <message>
            <source>How many marks to reach</source>
            <translation>How many marks to reach</translation>
        </message>
        <message>
            <source>&amp;Average</source>
            <translation>&amp;Average</translation>
        </message>
        <message>
            <source>with &amp;marks</source>
            <translation>with &amp;marks</translation>
        </message>
        <message>
            <source>for wor&amp;k</source>
            <translation>for wor&amp;k</translation>
        </message>
        <message>
            <source>No subject is chosen</source>
            <translation>No subject is chosen</translation>
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
            <translation>No marks yet</translation>
        </message>
        <message>
            <source>%1 is reached already.</source>
            <translation>%1 is reached already.</translation>
        </message>
        <message>
            <source>%1 cannot be reached with such marks.</source>
            <translation>%1 cannot be reached with such marks.</translation>
        </message>
        <message numerus="yes">
            <source>%n more mark(s) “%1”</source>
            <translation>
                <numerusform>%n more mark “%1”</numerusform>
                <numerusform>%n more marks “%1”</numerusform>
            </translation>
        </message>
        <message>
            <source>; no lessons are left in the period.</source>
            <translation>; no lessons are left in the period.</translation>
        </message>
        <message numerus="yes">
            <source>; only %n lesson(s) are left in the period.</source>
            <translation>
                <numerusform>; only %n lesson is left in the period.</numerusform>
                <numerusform>; only %n lessons are left in the period.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>; %n lesson(s) are left in the period.</source>
            <translation>
                <numerusform>; %n lesson is left in the period.</numerusform>
                <numerusform>; %n lessons are left in the period.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (mark %2)</source>
            <translation>%1 (mark %2)</translation>
        </message>
        <message>
            <source>“%1” is no mark of this subject</source>
            <translation>“%1” is no mark of this subject</translation>
        </message>
        <message>
            <source>Now: no average</source>
            <translation>Now: no average</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Now: %1</translation>
        </message>
        <message>
            <source>It will be: %1</source>
            <translation>It will be: %1</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>Type an average, for instance 4,5</source>
            <translation>Type an average, for instance 4,5</translation>
        </message>
    </context>
</TS>
