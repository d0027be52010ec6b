// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const hi =
  /* dateOrder */ "day-first;" +
  /* months */ "जनवरी/फ़रवरी/मार्च/अप्रैल/मई/जून/जुलाई/अगस्त/सितंबर/अक्टूबर/नवंबर/दिसंबर;" +
  /* weekdays */ "सोमवार,मंगलवार,बुधवार,गुरुवार,शुक्रवार,शनिवार,रविवार;" +
  /* meridiem */ "am,पूर्वाह्न,सुबह/pm,अपराह्न,शाम;" +
  /* dateWords */ "को,पर;" +
  /* hourWords */ "बजे;" +
  /* relativeDays */ "आज/कल;" +
  /* ago */ "# * पहले/मिनट/घंटे/दिन;";
