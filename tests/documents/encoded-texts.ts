/** Texts in encodings that nothing states, but for their bytes. */
import type { DocumentRow } from "./document-row.js";

export const textsInEncodings: readonly DocumentRow[] = [
  [
    "ja in shift_jis",
    "`ÍjúÉÄJµ½BDÍ³ßÉoéBJàÂ¢Ä¢éB",
    [
      "record 0-58",
      "record 0 0-58",
      "ENCODING_FALLBACK bytes 0-58 shift_jis, guessed by its letters",
      '"港は月曜日に再開した。船は正午に出る。カモメも鳴いている。"',
    ],
  ],
  [
    "ja in euc_jp",
    "¹Á¤Ï·îÍËÆü¤ËºÆ³«¤·¤¿¡£Á¥¤ÏÀµ¸á¤Ë½Ð¤ë¡£¥«¥â¥á¤âÌÄ¤¤¤Æ¤¤¤ë¡£",
    [
      "record 0-58",
      "record 0 0-58",
      "ENCODING_FALLBACK bytes 0-58 euc-jp, guessed by its letters",
      '"港は月曜日に再開した。船は正午に出る。カモメも鳴いている。"',
    ],
  ],
  [
    "zh in gbk",
    "¸Û¿ÚÐÇÆÚÒ»ÖØÐÂ¿ª·Å¡£¶ÉÂÖÖÐÎç³ö·¢£¬ÊÐ³¤Ëµ¡£",
    [
      "record 0-42",
      "record 0 0-42",
      "ENCODING_FALLBACK bytes 0-42 gb18030, guessed by its letters",
      '"港口星期一重新开放。渡轮中午出发，市长说。"',
    ],
  ],
  [
    "zht in big5",
    "´ä¤f¬P´Á¤@­«·s¶}©ñ¡C´ç½ü¤¤¤È¥Xµo¡A¥«ªø»¡¡C",
    [
      "record 0-42",
      "record 0 0-42",
      "ENCODING_FALLBACK bytes 0-42 big5, guessed by its letters",
      '"港口星期一重新開放。渡輪中午出發，市長說。"',
    ],
  ],
  [
    "ko in euc_kr",
    "Ç×±¸°¡ ¿ù¿äÀÏ¿¡ ´Ù½Ã ¿­·È´Ù. ¹è´Â Á¤¿À¿¡ ¶°³­´Ù.",
    [
      "record 0-48",
      "record 0 0-48",
      "ENCODING_FALLBACK bytes 0-48 euc-kr, guessed by its letters",
      '"항구가 월요일에 다시 열렸다. 배는 정오에 떠난다."',
    ],
  ],
  [
    "ko in cp949",
    "Ç×±¸°¡ ¿ù¿äÀÏ¿¡ ´Ù½Ã ¿­·È´Ù. ¹è´Â Á¤¿À¿¡ ¶°³­´Ù.",
    [
      "record 0-48",
      "record 0 0-48",
      "ENCODING_FALLBACK bytes 0-48 euc-kr, guessed by its letters",
      '"항구가 월요일에 다시 열렸다. 배는 정오에 떠난다."',
    ],
  ],
  [
    "ru in cp1251",
    "Ïîðò îòêðûëñÿ â ïîíåäåëüíèê, è ïåðâûé ïàðîì îòîø¸ë â ïîëäåíü.",
    [
      "record 0-61",
      "record 0 0-61",
      "ENCODING_FALLBACK bytes 0-61 windows-1251, guessed by its letters",
      '"Порт открылся в понедельник, и первый паром отошёл в полдень."',
    ],
  ],
  [
    "ru in koi8_r",
    "ðÏÒÔ ÏÔËÒÙÌÓÑ × ÐÏÎÅÄÅÌØÎÉË, É ÐÅÒ×ÙÊ ÐÁÒÏÍ ÏÔÏÛ£Ì × ÐÏÌÄÅÎØ.",
    [
      "record 0-61",
      "record 0 0-61",
      "ENCODING_FALLBACK bytes 0-61 koi8-r, guessed by its letters",
      '"Порт открылся в понедельник, и первый паром отошёл в полдень."',
    ],
  ],
  [
    "uk in koi8_u",
    "ðÏÒÔ ×¦ÄËÒÉ×ÓÑ × ÐÏÎÅÄ¦ÌÏË, §§ ÐÅÒÛÉÊ ÐÏÒÏÍ ×¦Ä¦ÊÛÏ× ÏÐ¦×ÄÎ¦.",
    [
      "record 0-61",
      "record 0 0-61",
      "ENCODING_FALLBACK bytes 0-61 koi8-u, guessed by its letters",
      '"Порт відкрився в понеділок, її перший пором відійшов опівдні."',
    ],
  ],
  [
    "ru in iso8859_5",
    "¿Þàâ ÞâÚàëÛáï Ò ßÞÝÕÔÕÛìÝØÚ, Ø ßÕàÒëÙ ßÐàÞÜ ÞâÞèñÛ Ò ßÞÛÔÕÝì.",
    [
      "record 0-61",
      "record 0 0-61",
      "ENCODING_FALLBACK bytes 0-61 iso-8859-5, guessed by its letters",
      '"Порт открылся в понедельник, и первый паром отошёл в полдень."',
    ],
  ],
  [
    "ru in cp866",
    "®àâ ®âªàë«áï ¢ ¯®­¥¤¥«ì­¨ª, ¨ ¯¥à¢ë© ¯ à®¬ ®â®èñ« ¢ ¯®«¤¥­ì.",
    [
      "record 0-61",
      "record 0 0-61",
      "ENCODING_FALLBACK bytes 0-61 ibm866, guessed by its letters",
      '"Порт открылся в понедельник, и первый паром отошёл в полдень."',
    ],
  ],
  [
    "el in cp1253",
    "Ôï ëéìÜíé Üíïéîå ôç ÄåõôÝñá, åßðå ï äÞìáñ÷ïò.",
    [
      "record 0-45",
      "record 0 0-45",
      "ENCODING_FALLBACK bytes 0-45 windows-1253, guessed by its letters",
      '"Το λιμάνι άνοιξε τη Δευτέρα, είπε ο δήμαρχος."',
    ],
  ],
  [
    "el in iso8859_7",
    "Ôï ëéìÜíé Üíïéîå ôç ÄåõôÝñá, åßðå ï äÞìáñ÷ïò.",
    [
      "record 0-45",
      "record 0 0-45",
      "ENCODING_FALLBACK bytes 0-45 windows-1253, guessed by its letters",
      '"Το λιμάνι άνοιξε τη Δευτέρα, είπε ο δήμαρχος."',
    ],
  ],
  [
    "pl in cp1250",
    "Port otwarto w poniedzia³ek. ¯eglarze mówi¹, ¿e ³ód ju¿ p³ynie, choæ póno.",
    [
      "record 0-76",
      "record 0 0-76",
      "ENCODING_FALLBACK bytes 0-76 windows-1250, guessed by its letters",
      '"Port otwarto w poniedziałek. Żeglarze mówią, że łódź już płynie, choć późno."',
    ],
  ],
  [
    "pl in iso8859_2",
    "Port otwarto w poniedzia³ek. ¯eglarze mówi±, ¿e ³ód¼ ju¿ p³ynie, choæ pó¼no.",
    [
      "record 0-76",
      "record 0 0-76",
      "ENCODING_FALLBACK bytes 0-76 iso-8859-2, guessed by its letters",
      '"Port otwarto w poniedziałek. Żeglarze mówią, że łódź już płynie, choć późno."',
    ],
  ],
  [
    "cs in iso8859_2",
    "Pøístav byl otevøen v pondìlí, øekl starosta. Loï u¾ pluje a je je¹tì èas.",
    [
      "record 0-74",
      "record 0 0-74",
      "ENCODING_FALLBACK bytes 0-74 iso-8859-2, guessed by its letters",
      '"Přístav byl otevřen v pondělí, řekl starosta. Loď už pluje a je ještě čas."',
    ],
  ],
  [
    "cs in cp1250",
    "Pøístav byl otevøen v pondìlí, øekl starosta. Loï u pluje a je jetì èas.",
    [
      "record 0-74",
      "record 0 0-74",
      "ENCODING_FALLBACK bytes 0-74 windows-1250, guessed by its letters",
      '"Přístav byl otevřen v pondělí, řekl starosta. Loď už pluje a je ještě čas."',
    ],
  ],
  [
    "tr in cp1254",
    "Liman pazartesi günü açýldý, dedi baþkan. Gemi öðlen ayrýlýyor, þimdi deðil.",
    [
      "record 0-76",
      "record 0 0-76",
      "ENCODING_FALLBACK bytes 0-76 windows-1254, guessed by its letters",
      '"Liman pazartesi günü açıldı, dedi başkan. Gemi öğlen ayrılıyor, şimdi değil."',
    ],
  ],
  [
    "he in cp1255",
    "äðîì ðôúç áéåí ùðé, àîø øàù äòéø. äñôéðä éåöàú áöäøééí.",
    [
      "record 0-55",
      "record 0 0-55",
      "ENCODING_FALLBACK bytes 0-55 windows-1255, guessed by its letters",
      '"הנמל נפתח ביום שני, אמר ראש העיר. הספינה יוצאת בצהריים."',
    ],
  ],
  [
    "he in iso8859_8",
    "äðîì ðôúç áéåí ùðé, àîø øàù äòéø. äñôéðä éåöàú áöäøééí.",
    [
      "record 0-55",
      "record 0 0-55",
      "ENCODING_FALLBACK bytes 0-55 windows-1255, guessed by its letters",
      '"הנמל נפתח ביום שני, אמר ראש העיר. הספינה יוצאת בצהריים."',
    ],
  ],
  [
    "ar in cp1256",
    "ÇÝÊÊÍ ÇáãíäÇÁ íæã ÇáÇËäíä¡ ÞÇá ÑÆíÓ ÇáÈáÏíÉ. ÊÛÇÏÑ ÇáÓÝíäÉ ÙåÑÇ.",
    [
      "record 0-64",
      "record 0 0-64",
      "ENCODING_FALLBACK bytes 0-64 windows-1256, guessed by its letters",
      '"افتتح الميناء يوم الاثنين، قال رئيس البلدية. تغادر السفينة ظهرا."',
    ],
  ],
  [
    "ar in iso8859_6",
    "ÇáÊÊÍ ÇäåêæÇÁ êèå ÇäÇËæêæ¬ âÇä ÑÆêÓ ÇäÈäÏêÉ. ÊÚÇÏÑ ÇäÓáêæÉ ØçÑÇ.",
    [
      "record 0-64",
      "record 0 0-64",
      "ENCODING_FALLBACK bytes 0-64 iso-8859-6, guessed by its letters",
      '"افتتح الميناء يوم الاثنين، قال رئيس البلدية. تغادر السفينة ظهرا."',
    ],
  ],
  [
    "th in cp874",
    "·èÒàÃ×Íà»Ô´ÍÕ¡¤ÃÑé§ã¹ÇÑ¹¨Ñ¹·Ãì ¹ÒÂ¡à·ÈÁ¹µÃÕ¡ÅèÒÇ",
    [
      "record 0-48",
      "record 0 0-48",
      "ENCODING_FALLBACK bytes 0-48 windows-874, guessed by its letters",
      '"ท่าเรือเปิดอีกครั้งในวันจันทร์ นายกเทศมนตรีกล่าว"',
    ],
  ],
  [
    "fr in cp1252",
    "Le port a rouvert lundi, a déclaré le maire. La traversée à midi est prévue, dit-elle, cest sûr.",
    [
      "record 0-97",
      "record 0 0-97",
      "ENCODING_FALLBACK bytes 0-97 windows-1252, guessed by its letters",
      '"Le port a rouvert lundi, a déclaré le maire. La traversée à midi est prévue, dit-elle, c’est sûr."',
    ],
  ],
  [
    "de in cp1252",
    "Der Hafen öffnete am Montag, sagte der Bürgermeister. Es fährt schon ein Schiff.",
    [
      "record 0-82",
      "record 0 0-82",
      "ENCODING_FALLBACK bytes 0-82 windows-1252, guessed by its letters",
      '"Der Hafen öffnete am Montag, sagte der Bürgermeister. Es fährt „schon“ ein Schiff."',
    ],
  ],
  [
    "lt in cp1257",
    "Uostas atidarytas pirmadiená, sakë meras. Laivas iðplaukia vidurdiená, þmonës èia.",
    [
      "record 0-82",
      "record 0 0-82",
      "ENCODING_FALLBACK bytes 0-82 windows-1257, guessed by its letters",
      '"Uostas atidarytas pirmadienį, sakė meras. Laivas išplaukia vidurdienį, žmonės čia."',
    ],
  ],
  [
    "ru in mac_cyrillic",
    "îðò îòêðûëñß â ïîíåäåëüíèê, è ïåðâûé ïàðîì îòîøÞë â ïîëäåíü.",
    [
      "record 0-61",
      "record 0 0-61",
      "ENCODING_FALLBACK bytes 0-61 x-mac-cyrillic, guessed by its letters",
      '"Порт открылся в понедельник, и первый паром отошёл в полдень."',
    ],
  ],
  [
    "ru in utf_16_be",
    "\u0004\u001f\u0004>\u0004@\u0004B\u0000 \u0004>\u0004B\u0004:\u0004@\u0004K\u0004;\u0004A\u0004O\u0000 \u00042\u0000 \u0004?\u0004>\u0004=\u00045\u00044\u00045\u0004;\u0004L\u0004=\u00048\u0004:\u0000,\u0000 \u00048\u0000 \u0004?\u00045\u0004@\u00042\u0004K\u00049\u0000 \u0004?\u00040\u0004@\u0004>\u0004<\u0000 \u0004>\u0004B\u0004>\u0004H\u0004Q\u0004;\u0000 \u00042\u0000 \u0004?\u0004>\u0004;\u00044\u00045\u0004=\u0004L\u0000.",
    [
      "record 0-122",
      "record 0 0-122",
      "ENCODING_FALLBACK bytes 0-122 utf-16be, guessed by its zero bytes",
      '"Порт открылся в понедельник, и первый паром отошёл в полдень."',
    ],
  ],
  [
    "de in utf_16_le",
    "D\u0000e\u0000r\u0000 \u0000H\u0000a\u0000f\u0000e\u0000n\u0000 \u0000ö\u0000f\u0000f\u0000n\u0000e\u0000t\u0000e\u0000 \u0000a\u0000m\u0000 \u0000M\u0000o\u0000n\u0000t\u0000a\u0000g\u0000,\u0000 \u0000s\u0000a\u0000g\u0000t\u0000e\u0000 \u0000d\u0000e\u0000r\u0000 \u0000B\u0000ü\u0000r\u0000g\u0000e\u0000r\u0000m\u0000e\u0000i\u0000s\u0000t\u0000e\u0000r\u0000.\u0000 \u0000E\u0000s\u0000 \u0000f\u0000ä\u0000h\u0000r\u0000t\u0000 \u0000\u001e s\u0000c\u0000h\u0000o\u0000n\u0000\u001c  \u0000e\u0000i\u0000n\u0000 \u0000S\u0000c\u0000h\u0000i\u0000f\u0000f\u0000.\u0000",
    [
      "record 0-164",
      "record 0 0-164",
      "ENCODING_FALLBACK bytes 0-164 utf-16le, guessed by its zero bytes",
      '"Der Hafen öffnete am Montag, sagte der Bürgermeister. Es fährt „schon“ ein Schiff."',
    ],
  ],
  [
    "de in utf_16",
    "ÿþD\u0000e\u0000r\u0000 \u0000H\u0000a\u0000f\u0000e\u0000n\u0000 \u0000ö\u0000f\u0000f\u0000n\u0000e\u0000t\u0000e\u0000 \u0000a\u0000m\u0000 \u0000M\u0000o\u0000n\u0000t\u0000a\u0000g\u0000,\u0000 \u0000s\u0000a\u0000g\u0000t\u0000e\u0000 \u0000d\u0000e\u0000r\u0000 \u0000B\u0000ü\u0000r\u0000g\u0000e\u0000r\u0000m\u0000e\u0000i\u0000s\u0000t\u0000e\u0000r\u0000.\u0000 \u0000E\u0000s\u0000 \u0000f\u0000ä\u0000h\u0000r\u0000t\u0000 \u0000\u001e s\u0000c\u0000h\u0000o\u0000n\u0000\u001c  \u0000e\u0000i\u0000n\u0000 \u0000S\u0000c\u0000h\u0000i\u0000f\u0000f\u0000.\u0000",
    [
      "record 0-166",
      "record 0 0-166",
      "ENCODING_DETECTED bytes 0-166 utf-16le, by its byte order mark",
      '"﻿Der Hafen öffnete am Montag, sagte der Bürgermeister. Es fährt „schon“ ein Schiff."',
    ],
  ],
  [
    "de in utf_32",
    "ÿþ\u0000\u0000D\u0000\u0000\u0000e\u0000\u0000\u0000r\u0000\u0000\u0000 \u0000\u0000\u0000H\u0000\u0000\u0000a\u0000\u0000\u0000f\u0000\u0000\u0000e\u0000\u0000\u0000n\u0000\u0000\u0000 \u0000\u0000\u0000ö\u0000\u0000\u0000f\u0000\u0000\u0000f\u0000\u0000\u0000n\u0000\u0000\u0000e\u0000\u0000\u0000t\u0000\u0000\u0000e\u0000\u0000\u0000 \u0000\u0000\u0000a\u0000\u0000\u0000m\u0000\u0000\u0000 \u0000\u0000\u0000M\u0000\u0000\u0000o\u0000\u0000\u0000n\u0000\u0000\u0000t\u0000\u0000\u0000a\u0000\u0000\u0000g\u0000\u0000\u0000,\u0000\u0000\u0000 \u0000\u0000\u0000s\u0000\u0000\u0000a\u0000\u0000\u0000g\u0000\u0000\u0000t\u0000\u0000\u0000e\u0000\u0000\u0000 \u0000\u0000\u0000d\u0000\u0000\u0000e\u0000\u0000\u0000r\u0000\u0000\u0000 \u0000\u0000\u0000B\u0000\u0000\u0000ü\u0000\u0000\u0000r\u0000\u0000\u0000g\u0000\u0000\u0000e\u0000\u0000\u0000r\u0000\u0000\u0000m\u0000\u0000\u0000e\u0000\u0000\u0000i\u0000\u0000\u0000s\u0000\u0000\u0000t\u0000\u0000\u0000e\u0000\u0000\u0000r\u0000\u0000\u0000.\u0000\u0000\u0000 \u0000\u0000\u0000E\u0000\u0000\u0000s\u0000\u0000\u0000 \u0000\u0000\u0000f\u0000\u0000\u0000ä\u0000\u0000\u0000h\u0000\u0000\u0000r\u0000\u0000\u0000t\u0000\u0000\u0000 \u0000\u0000\u0000\u001e \u0000\u0000s\u0000\u0000\u0000c\u0000\u0000\u0000h\u0000\u0000\u0000o\u0000\u0000\u0000n\u0000\u0000\u0000\u001c \u0000\u0000 \u0000\u0000\u0000e\u0000\u0000\u0000i\u0000\u0000\u0000n\u0000\u0000\u0000 \u0000\u0000\u0000S\u0000\u0000\u0000c\u0000\u0000\u0000h\u0000\u0000\u0000i\u0000\u0000\u0000f\u0000\u0000\u0000f\u0000\u0000\u0000.\u0000\u0000\u0000",
    [
      "record 0-332",
      "record 0 0-332",
      "ENCODING_DETECTED bytes 0-332 utf-32le, by its byte order mark",
      '"﻿Der Hafen öffnete am Montag, sagte der Bürgermeister. Es fährt „schon“ ein Schiff."',
    ],
  ],
  [
    "fr in utf_8_sig",
    "ï»¿Le port a rouvert lundi, a dÃ©clarÃ© le maire. La traversÃ©e Ã  midi est prÃ©vue, dit-elle, câest sÃ»r.",
    [
      "record 0-108",
      "record 0 0-108",
      '"﻿Le port a rouvert lundi, a déclaré le maire. La traversée à midi est prévue, dit-elle, c’est sûr."',
    ],
  ],
  [
    "zh in gb18030",
    "¸Û¿ÚÐÇÆÚÒ»ÖØÐÂ¿ª·Å¡£¶ÉÂÖÖÐÎç³ö·¢£¬ÊÐ³¤Ëµ¡£",
    [
      "record 0-42",
      "record 0 0-42",
      "ENCODING_FALLBACK bytes 0-42 gb18030, guessed by its letters",
      '"港口星期一重新开放。渡轮中午出发，市长说。"',
    ],
  ],
  [
    "four bytes of gb18030 among others",
    "¸Û¿ÚÐÇÆÚÒ»ÖØÐÂ¿ª·Å¡£¶ÉÂÖÖÐÎç³ö·¢£¬ÊÐ³¤Ëµ¡£265ô7",
    [
      "record 0-50",
      "record 0 0-50",
      "ENCODING_FALLBACK bytes 0-50 gb18030, guessed by its letters",
      '"港口星期一重新开放。渡轮中午出发，市长说。𠀀"',
    ],
  ],
  [
    "a few letters of Latin-1",
    "café and naïve",
    [
      "record 0-14",
      "record 0 0-14",
      "ENCODING_FALLBACK bytes 0-14 windows-1252, guessed by its letters",
      '"café and naïve"',
    ],
  ],
  [
    "one letter that nothing is known of",
    "It þ is.",
    ["record 0-8", "record 0 0-8", "ENCODING_FALLBACK bytes 0-8 windows-1252, guessed by its letters", '"It þ is."'],
  ],
  [
    "quotes of windows-1252",
    "It opened, he said  its open",
    [
      "record 0-33",
      "record 0 0-33",
      "ENCODING_FALLBACK bytes 0-33 windows-1252, guessed by its letters",
      '"“It opened”, he said — it’s open…"',
    ],
  ],
  [
    "UTF-8 with a byte that is none",
    "cafÃ©, naÃ¯ve, ZÃ¼rich ÿ here",
    [
      "record 0-29",
      "record 0 0-29",
      "ENCODING_INVALID bytes 23-24 1 byte not valid in utf-8",
      '"café, naïve, Zürich � here"',
    ],
  ],
  [
    "UTF-8 that is cut in a character",
    "ZÃ¼rich und cafÃ©â",
    ["record 0-19", "record 0 0-19", "ENCODING_INVALID bytes 17-19 2 bytes not valid in utf-8", '"Zürich und café�"'],
  ],
  [
    "overlong forms and halves of pairs",
    "aÀ¯ à¯ í  õ Ã©Ã©Ã©Ã©Ã©",
    [
      "record 0-25",
      "record 0 0-25",
      "ENCODING_INVALID bytes 1-3 2 bytes not valid in utf-8",
      "ENCODING_INVALID bytes 4-7 3 bytes not valid in utf-8",
      "ENCODING_INVALID bytes 8-11 3 bytes not valid in utf-8",
      "ENCODING_INVALID bytes 12-14 2 bytes not valid in utf-8",
      '"a�� ��� ��� �� ééééé"',
    ],
  ],
  [
    "as many strays as characters",
    "Ã© é",
    ["record 0-4", "record 0 0-4", "ENCODING_INVALID bytes 3-4 1 byte not valid in utf-8", '"é �"'],
  ],
  [
    "UTF-8 in Latin-1",
    "cafÃ© é è",
    ["record 0-9", "record 0 0-9", "ENCODING_FALLBACK bytes 0-9 windows-1252, guessed by its letters", '"cafÃ© é è"'],
  ],
  ["zeros among ASCII", "a\u0000b\u0000", ["record 0-4", "record 0 0-4", '"a\\u0000b\\u0000"']],
  [
    "UTF-16 with its mark and a lone half",
    "ÿþI\u0000t\u0000\u0000Ü.\u0000",
    [
      "record 0-10",
      "record 0 0-10",
      "ENCODING_DETECTED bytes 0-10 utf-16le, by its byte order mark",
      "ENCODING_INVALID bytes 6-8 2 bytes not valid in utf-16le",
      '"﻿It�."',
    ],
  ],
  [
    "UTF-16 big with its mark",
    "þÿ\u0000I\u0000t\u0000.",
    ["record 0-8", "record 0 0-8", "ENCODING_DETECTED bytes 0-8 utf-16be, by its byte order mark", '"﻿It."'],
  ],
  [
    "UTF-32 with its mark, and a number that is none",
    "ÿþ\u0000\u0000I\u0000\u0000\u0000\u0000\u0000\u0011\u0000\u0000Ø\u0000\u0000",
    [
      "record 0-16",
      "record 0 0-16",
      "ENCODING_DETECTED bytes 0-16 utf-32le, by its byte order mark",
      "ENCODING_INVALID bytes 8-16 8 bytes not valid in utf-32le",
      '"﻿I��"',
    ],
  ],
  ["UTF-7 is ASCII", "It +AOk- is.", ["record 0-12", "record 0 0-12", '"It +AOk- is."']],
  [
    "a declared charset",
    '<meta charset="iso-8859-2"> ±êó³',
    [
      "record 0-32",
      "record 0 0-32",
      "ENCODING_DETECTED bytes 0-32 iso-8859-2, as the text declares",
      '"<meta charset=\\"iso-8859-2\\"> ąęół"',
    ],
  ],
  [
    "EUC-JP with three bytes and half-width kana",
    "¹Á¤Ï·îÍËÆü¤ËºÆ³«¤·¤¿¡£Á¥¤ÏÀµ¸á¤Ë½Ð¤ë¡£¥«¥â¥á¤âÌÄ¤¤¤Æ¤¤¤ë¡£°¡± ¹Á¤Ï·îÍËÆü¤ËºÆ³«¤·¤¿¡£Á¥¤ÏÀµ¸á¤Ë½Ð¤ë¡£¥«¥â¥á¤âÌÄ¤¤¤Æ¤¤¤ë¡£¹Á¤Ï·îÍËÆü¤ËºÆ³«¤·¤¿¡£Á¥¤ÏÀµ¸á¤Ë½Ð¤ë¡£¥«¥â¥á¤âÌÄ¤¤¤Æ¤¤¤ë¡£¹Á¤Ï·îÍËÆü¤ËºÆ³«¤·¤¿¡£Á¥¤ÏÀµ¸á¤Ë½Ð¤ë¡£¥«¥â¥á¤âÌÄ¤¤¤Æ¤¤¤ë¡£",
    [
      "record 0-239",
      "record 0 0-239",
      "ENCODING_FALLBACK bytes 0-239 euc-jp, guessed by its letters",
      "ENCODING_INVALID bytes 63-64 1 byte not valid in euc-jp",
      '"港は月曜日に再開した。船は正午に出る。カモメも鳴いている。丂ｱ� 港は月曜日に再開した。船は正午に出る。カモメも鳴いている。港は月曜日に再開した。船は正午に出る。カモメも鳴いている。港は月曜日に再開した。船は正午に出る。カモメも鳴いている。"',
    ],
  ],
  [
    "a declared charset that the bytes are not",
    '<?xml version="1.0" encoding="utf-16"?> café ',
    [
      "record 0-45",
      "record 0 0-45",
      "ENCODING_FALLBACK bytes 0-45 windows-1252, guessed by its letters",
      '"<?xml version=\\"1.0\\" encoding=\\"utf-16\\"?> café "',
    ],
  ],
  [
    "a declared charset of which there is none",
    '<meta charset="x-none"> café ',
    [
      "record 0-29",
      "record 0 0-29",
      "ENCODING_FALLBACK bytes 0-29 windows-1252, guessed by its letters",
      '"<meta charset=\\"x-none\\"> café "',
    ],
  ],
];
