// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const id = {
  months: [
    ["januari", "jan"],
    ["februari", "feb"],
    ["maret", "mar"],
    ["april", "apr"],
    ["mei"],
    ["juni", "jun"],
    ["juli", "jul"],
    ["agustus", "agu"],
    ["september", "sep"],
    ["oktober", "okt"],
    ["november", "nov"],
    ["desember", "des"],
  ],
  weekdays: ["senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu"],
  dateOrder: "day-first",
  dateWords: ["pukul", "pada", "jam", "tanggal"],
  relativeDays: { today: ["hari ini"], yesterday: ["kemarin"] },
  ago: { minute: ["# menit yang lalu"], hour: ["# jam yang lalu"], day: ["# hari yang lalu"] },
} as const;
