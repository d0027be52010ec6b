// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const ja =
  /* dateOrder */ ";" +
  /* months */ ";" +
  /* weekdays */ "月曜日,火曜日,水曜日,木曜日,金曜日,土曜日,日曜日;" +
  /* meridiem */ "午前/午後;" +
  /* dateWords */ ";" +
  /* hourWords */ ";" +
  /* relativeDays */ "今日/昨日;" +
  /* ago */ "#*前/分/時間/日;";
