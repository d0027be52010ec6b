import { decodeHead } from "./decode-head.js";
import { judgeStory, storyParts } from "./files/story-parts.js";
import { wholeFile } from "./files/whole-file.js";
import type { DumpFormat } from "./format.js";

const utf8 = /* @__PURE__ */ new TextDecoder();

/** The stories of the corpus of CNN and the Daily Mail, a file each. */
export const cnnDailymail: DumpFormat = {
  id: "cnn-dailymail",
  name: "CNN/DailyMail story",
  extensions: [".story"],
  // Most are told to be none by what all formats look at.
  detect: (head) => judgeStory(decodeHead(head)) && judgeStory(utf8.decode(head)),
  read: /* @__PURE__ */ wholeFile({ vendor: "CNN/DailyMail" }, storyParts),
};
