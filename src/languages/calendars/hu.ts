// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const hu = {
  months: [
    ["január", "jan"],
    ["február", "febr"],
    ["március", "márc"],
    ["április", "ápr"],
    ["május", "máj"],
    ["június", "jún"],
    ["július", "júl"],
    ["augusztus", "aug"],
    ["szeptember", "szept"],
    ["október", "okt"],
    ["november", "nov"],
    ["december", "dec"],
  ],
  weekdays: ["hétfő", "kedd", "szerda", "csütörtök", "péntek", "szombat", "vasárnap"],
  hourWords: ["óra"],
  relativeDays: { today: ["ma"], yesterday: ["tegnap"] },
  ago: { minute: ["# perccel ezelőtt"], hour: ["# órával ezelőtt"], day: ["# nappal ezelőtt"] },
} as const;
