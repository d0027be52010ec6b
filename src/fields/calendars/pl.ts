// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const pl =
  /* dateOrder */ "day-first;" +
  /* months */ "sty,~czeń,~cznia/lut,~y,~ego/mar,~zec,~ca/kwi,~ecień,~etnia/maj,~a/cze,~rwiec,~rwca/lip," +
  "~iec,~ca/sie,~rpień,~rpnia/wrz,~esień,~eśnia/paź,~dziernik,~dziernika/lis,~topad,~topada/" +
  "gru,~dzień,~dnia;" +
  /* weekdays */ "poniedziałek,wtorek,środa,czwartek,piątek,sobota,niedziela;" +
  /* meridiem */ ";" +
  /* dateWords */ "o,godz,godzina,dnia,r,w,roku;" +
  /* hourWords */ ";" +
  /* relativeDays */ "dzisiaj/wczoraj;" +
  /* ago */ "# * temu/minut,~ę,~y/godzin,~ę,~y/dzień,dni;";
