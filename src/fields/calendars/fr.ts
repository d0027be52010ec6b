// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const fr =
  /* dateOrder */ "day-first;" +
  /* months */ "janv,~ier/févr,~ier/mars/avr,~il/mai/juin/juil,~let,~l/août/sept,~embre/oct,~obre/nov," +
  "~embre/déc,~embre;" +
  /* weekdays */ "lun,~di,mar,~di,mer,~credi,jeu,~di,ven,~dredi,sam,~edi,dim,~anche;" +
  /* meridiem */ ";" +
  /* dateWords */ "le,à,a,du,de;" +
  /* hourWords */ "h,heures;" +
  /* relativeDays */ "aujourd’hui/hier;" +
  /* ago */ "il y a # */minute,~s/heure,~s/jour,~s/semaine,~s;";
