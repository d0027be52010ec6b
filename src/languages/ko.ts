import { ko as calendar } from "../fields/calendars/ko.js";
import { lexicon } from "./define-lexicon.js";
import type { Lexicon } from "./lexicon.js";

/** Korean. */
export const ko: Lexicon = /* @__PURE__ */ lexicon(
  "ko",
  "Korean",
  calendar,
  /* places */ ";" +
    /* labels.updated */ "기사수정,수정,기사 ~,수정시간,수정일,~시;" +
    /* labels.published */ "기사입력,등록,등록일,발행일,송고시간,승인,입력,~ 시간,입력시간,입력일,~시,작성;" +
    /* stopWords */ ";" +
    /* placePrepositions */ ";" +
    /* particles */ ";" +
    /* creditEndings */ "제공;" +
    /* bylineOpeners */ "글,글 사진,글·사진,기고,기자,~명,인터뷰,작성자,저자,취재;" +
    /* joiners */ "과,그리고,및,와;" +
    /* roleWords */ "pd,객원기자,기자,논설위원,사진기자,선임기자,앵커,인턴기자,전문기자,칼럼니스트,특파원;" +
    /* sides */ "가운데,오른쪽,왼쪽;" +
    /* share */ "공유하기,네이버밴드,카카오톡,트위터,페이스북;" +
    /* notNames */ ";" +
    /* labels.credit */ "그래픽,사진,~ 제공,~ 출처,사진제공,사진출처,자료사진,제공,출처;" +
    /* labels.caption */ "사진설명,사진 설명;" +
    /* creditWords */ "기자,뉴스1,뉴시스,사진,연합뉴스,제공,촬영,출처,캡처;" +
    /* captionOpenings */ "이미지,자료 사진,자료사진;" +
    /* paperWords */ "뉴스,닷컴,매일,미디어,방송,신문,연합뉴스,인터넷,일보;" +
    /* related */ "관련 뉴스,관련기사,관련뉴스,많이 본 뉴스;" +
    /* labels.source */ ";" +
    /* labels.tags */ "관련키워드,이슈,주제,키워드,관련 ~,태그;" +
    /* navigation */ "개인정보처리방침,경제,국제,뉴스,닫기,사회,스포츠,정치;" +
    /* missingPage */ "페이지를 찾을 수 없,검색 결과가 없;" +
    /* boxes */ "이 기사를,제보하기;" +
    /* notices */ "저작권자,무단 전재,바로잡습니다,정정;" +
    /* pictureCues */ "이미지 확대보기;" +
    /* consentWords */ ";" +
    /* pointers */ ";" +
    /* labels.mediaId */ ";" +
    /* linkNotes */ "새 창 열림,새 창에서 열림,새창열림;" +
    /* playerCues */ "동영상;" +
    /* firstPublished */ ";",
);
