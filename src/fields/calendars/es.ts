// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const es =
  /* dateOrder */ "day-first;" +
  /* months */ "ene,~ro/feb,~rero/mar,~zo/abr,~il/may,~o/jun,~io/jul,~io/ago,~sto/sep,~tiembre,~t/oct," +
  "~ubre/nov,~iembre/dic,~iembre;" +
  /* weekdays */ "lun,~es,mar,~tes,mié,~rcoles,jue,~ves,vie,~rnes,sáb,~ado,dom,~ingo;" +
  /* meridiem */ "am,a m/pm,p m;" +
  /* dateWords */ "de,del,a,las,la,el;" +
  /* hourWords */ "h,hs,hrs,horas;" +
  /* relativeDays */ "hoy/ayer;" +
  /* ago */ "hace # */minuto,~s/hora,~s/día,~s/semana,~s;";
