import type { Profile } from "./profile.js";

/** The English archive of Asharq Al-Awsat, 2005 to 2017, in the two looks in which its pages were captured. */
export const asharqAlAwsat: Profile = {
  id: "asharq-al-awsat",
  name: "Asharq Al-Awsat",
  language: "en",
  signs: {
    text: [
      "Middle-east Arab News Opinion | Asharq Al-awsat",
      "ASHARQ AL-AWSAT English Archive",
      "Asharq Al-Awsat—",
      "Asharq Al-Awsat–",
      "Asharq Al-Awsat- ",
    ],
    hosts: ["eng-archive.aawsat.com", "en-archive.aawsat.com"],
  },
  editions: [
    {
      lines: {
        siteTitle: ["Middle-east Arab News Opinion | Asharq Al-awsat"],
        navigation: ["Select Page"],
      },
      titleSuffixes: ["ASHARQ AL-AWSAT English Archive 2005 -2017"],
      complete: true,
    },
    {
      lines: {
        siteTitle: ["Middle-east Arab News Opinion | Asharq Al-awsat"],
        navigation: ["Select Page"],
        related: ["articles"],
      },
      titleSuffixes: ["ASHARQ AL-AWSAT English Archive"],
      complete: true,
    },
  ],
};
