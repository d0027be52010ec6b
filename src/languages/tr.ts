import { tr as calendar } from "../fields/calendars/tr.js";
import { lexicon } from "./define-lexicon.js";
import type { Lexicon } from "./lexicon.js";

/** Turkish. */
export const tr: Lexicon = /* @__PURE__ */ lexicon(
  "tr",
  "Turkish",
  calendar,
  /* places */ "adana,ankara,antalya,bursa,i̇stanbul,i̇zmir,konya,trabzon;" +
    /* labels.updated */ "güncelleme,~ tarihi,son ~,güncellendi,güncellenme;" +
    /* labels.published */ "giriş,~ tarihi,yayımlandı,yayımlanma,~ tarihi,yayın tarihi,yayınlandı,yayınlanma,~ tarihi;" +
    /* stopWords */ "ama,ancak,bin,bir,bu,da,daha,de,dedi,diye,edildi,en,gibi,göre,her,ile,ise,için,kadar,ne,olan,olarak,oldu,olduğunu,son,sonra," +
    "tarafından,ve,yeni,yer,çok;" +
    /* placePrepositions */ ";" +
    /* particles */ "bin,ve;" +
    /* creditEndings */ ";" +
    /* bylineOpeners */ "derleyen,editör,haber,~i yazan,hazırlayan,muhabir,röportaj,yazan,yazar;" +
    /* joiners */ "ile,ve;" +
    /* roleWords */ "editör,~ü,gazeteci,köşe,muhabir,~i,yazar,~ı;" +
    /* sides */ "ortada,sağda,solda;" +
    /* share */ "e-posta,gönder,kaydet,paylaş,haberi ~;" +
    /* notNames */ "dünya,ekonomi,güncelleme,haberler,~i,paylaş,son,spor,yorum;" +
    /* labels.credit */ "foto,fotoğraf,~lar,~çı,görsel,kaynak,fotoğraf kaynağı;" +
    /* labels.caption */ "resim altı,fotoğraf altı yazısı;" +
    /* creditWords */ "arşiv,foto,fotoğraf,görsel,haber;" +
    /* captionOpenings */ "arşiv fotoğrafı,fotoğraf arşiv,fotoğrafta;" +
    /* paperWords */ "ajansı,gazetesi,haber,~leri,merkezi,servisi;" +
    /* related */ "benzer haberler,ilgili haberler,i̇lgili haberler,çok okunanlar;" +
    /* labels.source */ ";" +
    /* labels.tags */ "anahtar kelimeler,etiket,~ler,konular,ilgili ~,i̇lgili ~;" +
    /* navigation */ "dünya,eğitim,gündem,haberler,i̇letişim,künye,spor,teknoloji;" +
    /* missingPage */ "sayfa bulunamadı," +
    "aradığınız sayfa,sayfa mevcut değil;" +
    /* boxes */ "abone ol,kişisel verileriniz;" +
    /* notices */ "düzeltme,editörün notu,tüm hakları saklıdır;" +
    /* pictureCues */ ";" +
    /* consentWords */ ";" +
    /* pointers */ ";" +
    /* labels.mediaId */ ";" +
    /* linkNotes */ "yeni pencerede açılır,yeni sekmede açılır;" +
    /* playerCues */ ";" +
    /* firstPublished */ ";",
);
