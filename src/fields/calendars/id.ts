// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const id =
  /* dateOrder */ "day-first;" +
  /* months */ "jan,~uari/feb,~ruari/mar,~et/apr,~il/mei/jun,~i/jul,~i/agu,~stus/sep,~tember/okt,~ober/" +
  "nov,~ember/des,~ember;" +
  /* weekdays */ "senin,selasa,rabu,kamis,jumat,sabtu,minggu;" +
  /* meridiem */ ";" +
  /* dateWords */ "pukul,pada,jam,tanggal;" +
  /* hourWords */ ";" +
  /* relativeDays */ "hari ini/kemarin;" +
  /* ago */ "# * yang lalu/menit/jam/hari;";
