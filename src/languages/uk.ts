import { uk as calendar } from "../fields/calendars/uk.js";
import { lexicon } from "./define-lexicon.js";
import type { Lexicon } from "./lexicon.js";

/** Ukrainian. */
export const uk: Lexicon = /* @__PURE__ */ lexicon(
  "uk",
  "Ukrainian",
  calendar,
  /* places */ "львів,москва;" +
    /* labels.updated */ "оновлено,останнє оновлення;" +
    /* labels.published */ "дата,~ публікації,опубліковано;" +
    /* stopWords */ "а,але,в,від,він,для,до,з,за,його,на,не,про,після,та,також,у,це,що,щоб,як,які,і;" +
    /* placePrepositions */ "в,у;" +
    /* particles */ "фон;" +
    /* creditEndings */ ";" +
    /* bylineOpeners */ "автор,~и,~ка,підготував,підготувала,текст;" +
    /* joiners */ "й,та,і;" +
    /* roleWords */ "журналіст,~ка,кореспондент,редактор;" +
    /* sides */ ";" +
    /* share */ "поділитись,поділитися;" +
    /* notNames */ "новини,останні,політика,спорт;" +
    /* labels.credit */ "світлина,фото,фотограф,автор фото;" +
    /* labels.caption */ "підпис до фото;" +
    /* creditWords */ "архів,фото,ілюстративне;" +
    /* captionOpenings */ "архівне фото;" +
    /* paperWords */ "агентство,новини,редакція;" +
    /* related */ "дивіться також,за темою,читайте також;" +
    /* labels.source */ "джерело;" +
    /* labels.tags */ "мітки,рубрики,теги,теми;" +
    /* navigation */ ";" +
    /* missingPage */ "вашим запитом нічого не,сторінку не знайдено;" +
    /* boxes */ ";" +
    /* notices */ "виправлення,від редакції,усі права захищені;" +
    /* pictureCues */ ";" +
    /* consentWords */ ";" +
    /* pointers */ ";" +
    /* labels.mediaId */ ";" +
    /* linkNotes */ "відкривається у новому вікні,відкриється в новому вікні,відкриється у новому вікні;" +
    /* playerCues */ "відео;" +
    /* firstPublished */ ";",
);
