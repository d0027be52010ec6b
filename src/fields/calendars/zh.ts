// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const zh =
  /* dateOrder */ ";" +
  /* months */ "一月/二月/三月/四月/五月/六月/七月/八月/九月/十月/十一月/十二月;" +
  /* weekdays */ "星期一,周一,週一,星期二,周二,週二,星期三,周三,週三,星期四,周四,週四,星期五,周五,週五,星期六,周六,週六,星期日,周日,週日;" +
  /* meridiem */ "上午/下午;" +
  /* dateWords */ ";" +
  /* hourWords */ ";" +
  /* relativeDays */ "今天/昨天;" +
  /* ago */ "#*前/分钟/小时/天;";
