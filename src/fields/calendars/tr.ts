// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const tr =
  /* dateOrder */ "day-first;" +
  /* months */ "oca,~k/şub,~at/mar,~t/nis,~an/may,~ıs/haz,~iran/tem,~muz/ağu,~stos/eyl,~ül/eki,~m/kas,~ım/" +
  "ara,~lık;" +
  /* weekdays */ "pazartesi,salı,çarşamba,perşembe,cuma,cumartesi,pazar;" +
  /* meridiem */ ";" +
  /* dateWords */ "saat,günü;" +
  /* hourWords */ ";" +
  /* relativeDays */ "bugün/dün;" +
  /* ago */ "# * önce/dakika/saat/gün;";
