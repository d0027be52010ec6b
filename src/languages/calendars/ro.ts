// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const ro = {
  months: [
    ["ianuarie", "ian"],
    ["februarie", "feb"],
    ["martie", "mar"],
    ["aprilie", "apr"],
    ["mai"],
    ["iunie", "iun"],
    ["iulie", "iul"],
    ["august", "aug"],
    ["septembrie", "sept"],
    ["octombrie", "oct"],
    ["noiembrie", "nov"],
    ["decembrie", "dec"],
  ],
  weekdays: ["luni", "marți", "miercuri", "joi", "vineri", "sâmbătă", "duminică"],
  dateOrder: "day-first",
  dateWords: ["la", "ora", "din", "pe"],
  relativeDays: { today: ["azi"], yesterday: ["ieri"] },
  ago: {
    minute: ["acum # minut", "acum # minute"],
    hour: ["acum # oră", "acum # ore"],
    day: ["acum # zi", "acum # zile"],
  },
} as const;
