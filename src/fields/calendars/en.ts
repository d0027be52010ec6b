// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const en =
  /* dateOrder */ ";" +
  /* months */ "jan,~uary/feb,~ruary/mar,~ch/apr,~il/may/jun,~e/jul,~y/aug,~ust/sep,~tember,~t/oct,~ober/" +
  "nov,~ember/dec,~ember;" +
  /* weekdays */ "mon,~day,tue,~sday,wed,~nesday,thu,~rsday,fri,~day,sat,~urday,sun,~day,tues,thur,thurs;" +
  /* meridiem */ "am/pm;" +
  /* dateWords */ "at,on,of,the;" +
  /* hourWords */ "hrs,hours,hr,h;" +
  /* relativeDays */ "today/yesterday;" +
  /* ago */ "#* ago/ minute, minutes, mins, min,m/ hour, hours, hrs, hr,h/ day, days,d/ week,~s;";
