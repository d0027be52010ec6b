import { id as calendar } from "../fields/calendars/id.js";
import { lexicon } from "./define-lexicon.js";
import type { Lexicon } from "./lexicon.js";

/** Indonesian. */
export const id: Lexicon = /* @__PURE__ */ lexicon(
  "id",
  "Indonesian",
  calendar,
  /* places */ "jakarta,surabaya;" +
    /* labels.updated */ "diperbarui,pembaruan;" +
    /* labels.published */ "dipublikasikan,diterbitkan,terbit;" +
    /* stopWords */ "ada,akan,bisa,dalam,dan,dari,dengan,di,ini,itu,juga,karena,ke,mereka,oleh,orang,pada,saat,sebagai," +
    "sudah,tidak,untuk,yang;" +
    /* placePrepositions */ "di;" +
    /* particles */ "bin,~ti,van;" +
    /* creditEndings */ ";" +
    /* bylineOpeners */ "editor,oleh,penulis,pewarta,reporter,wartawan;" +
    /* joiners */ "dan,serta;" +
    /* roleWords */ "jurnalis,penulis,redaksi,wartawan;" +
    /* sides */ ";" +
    /* share */ "bagikan,komentar;" +
    /* notNames */ "baca,berita,juga,terkini;" +
    /* labels.credit */ "foto,~ oleh,infografis,sumber gambar;" +
    /* labels.caption */ "keterangan foto,keterangan gambar;" +
    /* creditWords */ "dok,foto,ilustrasi;" +
    /* captionOpenings */ "ilustrasi;" +
    /* paperWords */ "berita,redaksi,surat;" +
    /* related */ "baca juga,berita terkait,terpopuler;" +
    /* labels.source */ "sumber;" +
    /* labels.tags */ "tag,~s,topik,~ pilihan;" +
    /* navigation */ ";" +
    /* missingPage */ "halaman tidak ditemukan;" +
    /* boxes */ ";" +
    /* notices */ "catatan redaksi,koreksi,ralat;" +
    /* pictureCues */ ";" +
    /* consentWords */ ";" +
    /* pointers */ ";" +
    /* labels.mediaId */ ";" +
    /* linkNotes */ ";" +
    /* playerCues */ ";" +
    /* firstPublished */ ";",
);
