// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const ko =
  /* dateOrder */ ";" +
  /* months */ ";" +
  /* weekdays */ "월요일,화요일,수요일,목요일,금요일,토요일,일요일;" +
  /* meridiem */ "오전/오후;" +
  /* dateWords */ ";" +
  /* hourWords */ ";" +
  /* relativeDays */ "오늘/어제;" +
  /* ago */ "#* 전/분/시간/일;";
