// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const ko = {
  weekdays: ["월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"],
  meridiem: { am: ["오전"], pm: ["오후"] },
  relativeDays: { today: ["오늘"], yesterday: ["어제"] },
  ago: { minute: ["#분 전"], hour: ["#시간 전"], day: ["#일 전"] },
} as const;
