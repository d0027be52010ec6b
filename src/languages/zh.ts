import { zh as calendar } from "../fields/calendars/zh.js";
import { lexicon } from "./define-lexicon.js";
import type { Lexicon } from "./lexicon.js";

/** Chinese. */
export const zh: Lexicon = /* @__PURE__ */ lexicon(
  "zh",
  "Chinese",
  calendar,
  /* places */ ";" +
    /* labels.updated */ "更新,更新于,更新於,更新时间,更新時間,最后更新,最後更新;" +
    /* labels.published */ "发布,发布于,发布日期,发布时间,发表于,日期,时间,時間,發佈時間,發布,發布日期,發布時間;" +
    /* stopWords */ ";" +
    /* placePrepositions */ ";" +
    /* particles */ ";" +
    /* creditEndings */ "供图,发,摄,摄影,攝,攝影;" +
    /* bylineOpeners */ "作者,採訪,撰文,撰稿,文,文字,本報記者,本报记者,記者,记者,采写;" +
    /* joiners */ "与,及,和,與;" +
    /* roleWords */ "作者,摄影,攝影,特派员,特派員,特約,編輯,编辑,記者,評論員,记者,评论员,通訊員,通讯员;" +
    /* sides */ "中,右,右一,左,左二,资料图;" +
    /* share */ "分享,分享到,微信,微博,收藏,评论;" +
    /* notNames */ ";" +
    /* labels.credit */ "供图,图,图/,图源,图片,图片来源,圖,圖/,圖源,圖片,圖片來源,摄影,攝影,资料图,图像来源,圖像來源;" +
    /* labels.caption */ "图片说明,图说,圖片說明,圖說,图像加注文字,圖像加註文字;" +
    /* creditWords */ "供图,供圖,发,图,圖,摄,摄影,攝,攝影,發,翻攝,记者,資料照,资料图;" +
    /* captionOpenings */ "图为,圖為,示意图,資料圖,資料照,资料图,这是;" +
    /* paperWords */ "中心,传媒,周刊,快讯,新华社,新聞,新闻,日報,日报,时报,時報,晚报,电视台,綜合報導,编辑部,网站;" +
    /* related */ "延伸閱讀,延伸阅读,熱門新聞,相关推荐,相关新闻,相关阅读,相關新聞;" +
    /* labels.source */ "來源,来源;" +
    /* labels.tags */ "关键字,关键词,分类,分類,标签,標籤,話題,關鍵字;" +
    /* navigation */ "体育,健康,國際,娛樂,更多,生活,科技,视频,财经,體育;" +
    /* missingPage */ "页面不存在," +
    "找不到页面,您访问的页面,没有符合您搜索;" +
    /* boxes */ "扫一扫,请登录;" +
    /* notices */ "责任编辑,更正,版权所有;" +
    /* pictureCues */ ";" +
    /* consentWords */ ";" +
    /* pointers */ ";" +
    /* labels.mediaId */ ";" +
    /* linkNotes */ "另開新視窗,在新标签页打开,在新窗口中打开,在新窗口打开;" +
    /* playerCues */ "视频,視頻;" +
    /* firstPublished */ ";",
);
