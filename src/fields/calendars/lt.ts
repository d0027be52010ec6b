// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const lt =
  /* dateOrder */ "day-first;" +
  /* months */ "sausis,sausio/vasaris,vasario/kovas,kovo/balandis,balandžio/gegužė,~s/birželis,birželio/" +
  "liepa,liepos/rugpjūtis,rugpjūčio/rugsėjis,rugsėjo/spalis,spalio/lapkritis,lapkričio/" +
  "gruodis,gruodžio;" +
  /* weekdays */ "pirmadienis,antradienis,trečiadienis,ketvirtadienis,penktadienis,šeštadienis,sekmadienis;" +
  /* meridiem */ ";" +
  /* dateWords */ "m,d,mėn;" +
  /* hourWords */ "val;" +
  /* relativeDays */ "šiandien/vakar;" +
  /* ago */ "prieš # */minutę,minutes/valandą,valandas/dieną,dienas;";
