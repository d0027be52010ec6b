// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const cs =
  /* dateOrder */ "day-first;" +
  /* months */ "led,~en,~na/úno,~r,~ra/bře,~zen,~zna/dub,~en,~na/kvě,~ten,~tna/červen,června,čvn/červenec," +
  "července,čvc/srp,~en,~na/zář,~í/říj,~en,~na/lis,~topad,~topadu/pro,~sinec,~since;" +
  /* weekdays */ "pondělí,úterý,středa,čtvrtek,pátek,sobota,neděle;" +
  /* meridiem */ ";" +
  /* dateWords */ "v,ve,dne;" +
  /* hourWords */ "hod,hodin,h;" +
  /* relativeDays */ "dnes/včera;" +
  /* ago */ "před # */minutou,minutami/hodinou,hodinami/dnem,dny;";
