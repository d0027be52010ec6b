// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const tr = {
  months: [
    ["ocak", "oca"],
    ["şubat", "şub"],
    ["mart", "mar"],
    ["nisan", "nis"],
    ["mayıs", "may"],
    ["haziran", "haz"],
    ["temmuz", "tem"],
    ["ağustos", "ağu"],
    ["eylül", "eyl"],
    ["ekim", "eki"],
    ["kasım", "kas"],
    ["aralık", "ara"],
  ],
  weekdays: ["pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar"],
  dateOrder: "day-first",
  dateWords: ["saat", "günü"],
  relativeDays: { today: ["bugün"], yesterday: ["dün"] },
  ago: { minute: ["# dakika önce"], hour: ["# saat önce"], day: ["# gün önce"] },
} as const;
