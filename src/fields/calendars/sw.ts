// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const sw =
  /* dateOrder */ "day-first;" +
  /* months */ "januari/februari/machi/aprili/mei/juni/julai/agosti/septemba/oktoba/novemba/desemba;" +
  /* weekdays */ "jumatatu,jumanne,jumatano,alhamisi,ijumaa,jumamosi,jumapili;" +
  /* meridiem */ "asubuhi/jioni,mchana,usiku;" +
  /* dateWords */ "saa,tarehe,mwaka;" +
  /* hourWords */ ";" +
  /* relativeDays */ "leo/jana;" +
  /* ago */ "*opita/dakika # iliy,dakika # ziliz/saa # iliy,saa # ziliz/siku # iliy,siku # ziliz;";
