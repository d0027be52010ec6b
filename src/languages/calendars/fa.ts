// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const fa = {
  months: [
    ["ژانویه"],
    ["فوریه"],
    ["مارس"],
    ["آوریل"],
    ["مه"],
    ["ژوئن"],
    ["ژوئیه"],
    ["اوت"],
    ["سپتامبر"],
    ["اکتبر"],
    ["نوامبر"],
    ["دسامبر"],
  ],
  weekdays: ["دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه"],
  dateWords: ["در", "ساعت"],
  relativeDays: { today: ["امروز"], yesterday: ["دیروز"] },
  ago: { minute: ["# دقیقه پیش"], hour: ["# ساعت پیش"], day: ["# روز پیش"] },
} as const;
