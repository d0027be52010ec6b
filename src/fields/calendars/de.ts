// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const de =
  /* dateOrder */ "day-first;" +
  /* months */ "jänner,jän,jan,~uar/feb,~ruar/mär,~z/apr,~il/mai/jun,~i/jul,~i/aug,~ust/sep,~tember,~t/" +
  "okt,~ober/nov,~ember/dez,~ember;" +
  /* weekdays */ "mo,~ntag,di,~enstag,mi,~ttwoch,do,~nnerstag,fr,~eitag,sa,~mstag,so,~nntag;" +
  /* meridiem */ ";" +
  /* dateWords */ "am,um,den,der,vom,im,gegen;" +
  /* hourWords */ "uhr,h;" +
  /* relativeDays */ "heute/gestern;" +
  /* ago */ "vor # */minute,~n/stunde,~n/tag,~en/woche,~n;";
