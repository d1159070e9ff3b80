// SPDX-License-Identifier: GPL-3.0-or-later
// What a spreadsheet leaves in the clipboard.
#pragma once

#include <QString>

namespace zvonok::test {

// The clipboard as LibreOffice Calc 7.4.7 (Debian 12) filled it, asked for by xclip from the running program:
// A1:B4 of 5, 4, the text 4/5, н, two lines "5" and "4" in one cell, say "5", nothing, 3. Its text/plain has
// a blank for the line break; its own x-libreoffice-tsvc quotes such a cell, as Excel does in its text/plain.
inline const QString calcText = u"5\t4\n4/5\tн\n5 4\tsay \"5\"\n\t3\n"_qs;
inline const QString calcTsv = u"5\t4\n4/5\tн\n\"5\n4\"\tsay \"5\"\n\t3\n"_qs;
inline const QString calcHtml = uR"html(<!DOCTYPE html>

<html>
<head>
	
	<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
	<title></title>
	<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
	<style type="text/css">
		body,div,table,thead,tbody,tfoot,tr,th,td,p { font-family:"Liberation Sans"; font-size:x-small }
		a.comment-indicator:hover + comment { background:#ffd; position:absolute; display:block; border:1px solid black; padding:0.5em;  } 
		a.comment-indicator { background:red; display:inline-block; border:1px solid black; width:0.5em; height:0.5em;  } 
		comment { display:none;  } 
	</style>
	
</head>

<body>
<table cellspacing="0" border="0">
	<colgroup span="2" width="89"></colgroup>
	<tr>
		<td height="18" align="right" sdval="5" sdnum="1033;">5</td>
		<td align="right" sdval="4" sdnum="1033;">4</td>
	</tr>
	<tr>
		<td height="18" align="left" sdnum="1033;0;@">4/5</td>
		<td align="left">н</td>
	</tr>
	<tr>
		<td height="18" align="left">5<br>4</td>
		<td align="left">say &quot;5&quot;</td>
	</tr>
	<tr>
		<td height="18" align="left"><br></td>
		<td align="right" sdval="3" sdnum="1033;">3</td>
	</tr>
</table>
</body>

</html>
)html"_qs;
// Excel's has the same quotes and CRLF. Written by hand: there is no Excel here to take it from.
inline const QString excelText = u"5\t4\r\n4/5\tн\r\n\"5\n4\"\t\"say \"\"5\"\"\"\r\n\t3\r\n"_qs;

} // namespace zvonok::test
