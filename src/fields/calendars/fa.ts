// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const fa =
  /* dateOrder */ ";" +
  /* months */ "ژانویه/فوریه/مارس/آوریل/مه/ژوئن/ژوئیه/اوت/سپتامبر/اکتبر/نوامبر/دسامبر;" +
  /* weekdays */ "دوشنبه,سه‌شنبه,چهارشنبه,پنجشنبه,جمعه,شنبه,یکشنبه;" +
  /* meridiem */ "قبل از ظهر,صبح/بعد از ظهر,بعدازظهر,عصر,شب;" +
  /* dateWords */ "در,ساعت;" +
  /* hourWords */ ";" +
  /* relativeDays */ "امروز/دیروز;" +
  /* ago */ "# * پیش/دقیقه/ساعت/روز;";
