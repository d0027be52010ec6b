import { ja as calendar } from "../fields/calendars/ja.js";
import { lexicon } from "./define-lexicon.js";
import type { Lexicon } from "./lexicon.js";

/** Japanese. */
export const ja: Lexicon = /* @__PURE__ */ lexicon(
  "ja",
  "Japanese",
  calendar,
  /* places */ ";" +
    /* labels.updated */ "更新,更新日,~時,最終更新,~日;" +
    /* labels.published */ "公開,公開日,~時,投稿日,掲載,掲載日,配信,配信日;" +
    /* stopWords */ ";" +
    /* placePrepositions */ ";" +
    /* particles */ ";" +
    /* creditEndings */ "写真,提供,撮影;" +
    /* bylineOpeners */ "作者,投稿者,執筆,執筆者,寄稿,文,構成,筆者,著者,記者;" +
    /* joiners */ "と;" +
    /* roleWords */ "ジャーナリスト,ライター,支局長,特派員,翻訳者,編集委員,編集者,編集長,記者,論説委員;" +
    /* sides */ "イメージ,右,左;" +
    /* share */ "コメント,シェア,ブックマーク,メール,印刷;" +
    /* notNames */ ";" +
    /* labels.credit */ "写真,写真提供,提供,撮影,画像,画像出典,画像提供;" +
    /* labels.caption */ "写真説明,画像説明;" +
    /* creditWords */ "共同,写真,提供,撮影,資料;" +
    /* captionOpenings */ "イメージ,写真は,資料写真;" +
    /* paperWords */ "オンライン,デジタル,ニュース,新聞,新聞社,通信;" +
    /* related */ "あわせて読みたい,アクセスランキング,ランキング,新着記事,最新記事,関連記事;" +
    /* labels.source */ "出典;" +
    /* labels.tags */ "カテゴリ,~ー,キーワード,タグ,トピックス,関連キーワード,ラベル;" +
    /* navigation */ "お問い合わせ,スポーツ,トップ,ニュース,プライバシーポリシー,ホーム,ログイン,利用規約,天気,政治,検索,社会,経済;" +
    /* missingPage */ "ページが見つかりません," +
    "ページは見つかりません,検索条件に一致する;" +
    /* boxes */ "[pr],有料会員になると,ログインして,この記事は有料;" +
    /* notices */ "著作権,おわび,お詫び,無断転載,訂正;" +
    /* pictureCues */ ";" +
    /* consentWords */ ";" +
    /* pointers */ ";" +
    /* labels.mediaId */ ";" +
    /* linkNotes */ "別ウィンドウで開く,別タブで開く,外部サイト,新しいウィンドウで開く,新しいウィンドウで開きます,新しいタブで開く,新しいタブで開きます;" +
    /* playerCues */ "動画;" +
    /* firstPublished */ ";",
);
