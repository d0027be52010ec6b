// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const vi =
  /* dateOrder */ "day-first;" +
  /* months */ "tháng 1/tháng 2/tháng 3/tháng 4/tháng 5/tháng 6/tháng 7/tháng 8/tháng 9/tháng 10/tháng 11/" +
  "tháng 12;" +
  /* weekdays */ "thứ hai,thứ ba,thứ tư,thứ năm,thứ sáu,thứ bảy,chủ nhật;" +
  /* meridiem */ ";" +
  /* dateWords */ "ngày,lúc,năm;" +
  /* hourWords */ "giờ;" +
  /* relativeDays */ "hôm nay/hôm qua;" +
  /* ago */ "# * trước/phút/giờ/ngày;";
