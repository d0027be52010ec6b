import { vi as calendar } from "../fields/calendars/vi.js";
import { lexicon } from "./define-lexicon.js";
import type { Lexicon } from "./lexicon.js";

/** Vietnamese. */
export const vi: Lexicon = /* @__PURE__ */ lexicon(
  "vi",
  "Vietnamese",
  calendar,
  /* places */ "hà nội,tp hcm;" +
    /* labels.updated */ "cập nhật,~ lúc;" +
    /* labels.published */ "ngày đăng,đăng lúc,đăng ngày;" +
    /* stopWords */ "cho,các,có,của,khi,không,là,lúc,một,ngày,người,nhiều,những,năm,theo,trong,trên,và,vào,với,đã,được," +
    "đến;" +
    /* placePrepositions */ "tại,ở;" +
    /* particles */ ";" +
    /* creditEndings */ ";" +
    /* bylineOpeners */ "bài viết,bài và ảnh,phóng viên,nhóm ~,thực hiện,tác giả;" +
    /* joiners */ "và;" +
    /* roleWords */ "nhà báo,phóng viên,pv,tác giả;" +
    /* sides */ ";" +
    /* share */ "chia sẻ,~ bài viết;" +
    /* notNames */ ";" +
    /* labels.credit */ "ảnh,hình ~,~ minh họa,nguồn hình ảnh;" +
    /* labels.caption */ "chú thích ảnh,chụp lại hình ảnh;" +
    /* creditWords */ "minh,tư,ảnh;" +
    /* captionOpenings */ "ảnh minh họa;" +
    /* paperWords */ "báo,vnexpress,đài;" +
    /* related */ "mới nhất,tin liên quan,xem thêm;" +
    /* labels.source */ "nguồn;" +
    /* labels.tags */ "tags,thẻ,từ khoá,từ khóa;" +
    /* navigation */ ";" +
    /* missingPage */ "không tìm thấy trang;" +
    /* boxes */ ";" +
    /* notices */ "đính chính;" +
    /* pictureCues */ ";" +
    /* consentWords */ ";" +
    /* pointers */ ";" +
    /* labels.mediaId */ ";" +
    /* linkNotes */ ";" +
    /* playerCues */ ";" +
    /* firstPublished */ ";",
);
