// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const ja = {
  weekdays: ["月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日", "日曜日"],
  meridiem: { am: ["午前"], pm: ["午後"] },
  relativeDays: { today: ["今日"], yesterday: ["昨日"] },
  ago: { minute: ["#分前"], hour: ["#時間前"], day: ["#日前"] },
} as const;
