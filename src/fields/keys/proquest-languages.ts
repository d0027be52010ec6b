/** What the columns of a row of labels stand for. */
export const proquestColumns =
  "headline deck byline section published loaded publication edition page length language subject company person place keyword copyright note id url body info other".split(
    " ",
  );

/**
 * The labels of ProQuest's interfaces by language, in lower case: a row with the columns above, apart by `;`, labels of one column apart
 * by `|`. White space does not count: `Empresa / organización` is `empresa/organización`. The interface in English is in `proquest.ts`.
 *
 * What the interface shows of a document is as the site shows it (title, author, publication, dates, languages, types); the labels that only
 * an export has (`Full text`, `Publication info`) are translations.
 */
export const proquestLabels: Readonly<Record<string, string>> = {
  es:
    "título;resumen;autor|autores;sección;fecha de publicación|fecha de titulación;última actualización;título de publicación|título de la publicación;edición;" +
    "primera página|páginas|página;número de palabras;idioma de la publicación|idioma de publicación|idioma;materia|materias|término de indexación de negocios;" +
    "empresa/organización|empresa u organización;personas|gente;lugar|ubicación;identificador/palabra clave|identificadores/palabras clave;;enlaces|notas;" +
    "id del documento de proquest|id de documento de proquest;url del documento|url de documento;texto completo;" +
    "información de publicación|información de la publicación|datos de publicación;" +
    "editorial|lugar de publicación|país de publicación|materia de publicación|materia de la publicación|materia de la revista|año de publicación|año|tipo de fuente|tipo de documento|base de datos|volumen|tomo|número|número de páginas",
  fr:
    "titre;résumé;auteur|auteurs;rubrique;date de publication;dernière mise à jour;titre de la publication|titre de publication;édition;première page;;" +
    "langue de publication|langue de la publication|langue;sujet|sujets;société/organisation|entreprise/organisation;personnes|personne;lieu|lieux;" +
    "identificateur/mot clé|identificateur/mot-clé|mots-clés;;liens;id de document proquest|id du document proquest|identifiant du document proquest;" +
    "url du document;texte intégral;informations de publication|informations sur la publication|info de publication;" +
    "éditeur|lieu de publication|pays de publication|sujet de publication|sujet de la publication|année de publication|année|type de source|type de document|base de données|numéro|nombre de pages",
  de:
    "titel;zusammenfassung;autor|autoren|verfasser;rubrik|bereich;publikationsdatum|veröffentlichungsdatum|erscheinungsdatum;zuletzt aktualisiert|letzte aktualisierung;" +
    "titel der publikation|publikationstitel|titel der veröffentlichung;;erste seite|seiten|seite;;" +
    "sprache der publikation|publikationssprache|sprache der veröffentlichung|sprache;thema|themen|schlagwort|schlagwörter;unternehmen/organisation|firma/organisation;" +
    "personen;ort|standort;identifikator/schlüsselwort|kennung/stichwort;;links;proquest-dokument-id|proquest dokument-id;dokument-url|url des dokuments;volltext;" +
    "publikationsinformationen|publikationsinfo|veröffentlichungsinformationen;" +
    "verlag|herausgeber|verlagsort|publikationsort|erscheinungsort|publikationsland|land der publikation|erscheinungsjahr|publikationsjahr|jahr|thema der publikation|zeitschriftenthema|quellentyp|dokumenttyp|dokumententyp|datenbank|band|ausgabe|heft|seitenanzahl",
  pt:
    "título;resumo;autor|autores;seção|secção;data de publicação|data da publicação;última atualização;título da publicação;;primeira página|páginas|página;;" +
    "idioma de publicação|idioma da publicação|idioma;assunto|assuntos;empresa/organização;pessoas;local|localização;identificador/palavra-chave;;;" +
    "id do documento proquest|id do documento do proquest;url do documento;texto completo;informações da publicação|informações de publicação;" +
    "editora|local de publicação|país de publicação|assunto da publicação|assunto do periódico|ano de publicação|ano da publicação|ano|edição|tipo de fonte|tipo de documento|base de dados|banco de dados|número de páginas",
  it:
    "titolo;riassunto;autore|autori;sezione;data di pubblicazione;ultimo aggiornamento;titolo della pubblicazione|titolo pubblicazione;edizione;prima pagina|pagine|pagina;;" +
    "lingua della pubblicazione|lingua di pubblicazione|lingua;soggetto|argomento;società/organizzazione|azienda/organizzazione;persone;luogo|località;" +
    "identificativo/parola chiave|identificatore/parola chiave;;;id documento proquest|id del documento proquest;url documento|url del documento;testo completo|testo integrale;" +
    "informazioni sulla pubblicazione|informazioni di pubblicazione;" +
    "editore|casa editrice|luogo di pubblicazione|paese di pubblicazione|argomento della pubblicazione|soggetto rivista|anno di pubblicazione|anno|fascicolo|tipo di fonte|tipo di documento|numero di pagine",
  pl:
    "tytuł;streszczenie|abstrakt;autor|autorzy;rozdział;data publikacji;ostatnia aktualizacja;tytuł publikacji;;strony|pierwsza strona;;język publikacji|język;temat;firma/organizacja;" +
    "osoby;lokalizacja;identyfikator/słowo kluczowe;prawa autorskie;;id dokumentu proquest|identyfikator dokumentu proquest;url dokumentu|adres url dokumentu;pełny tekst;" +
    "informacje o publikacji;wydawca|miejsce publikacji|kraj publikacji|tematyka czasopisma|rok publikacji|rok|tom|wydanie|typ źródła|rodzaj dokumentu|baza danych|liczba stron",
  cs:
    "název;abstrakt;autor|autoři;sekce;datum vydání;poslední aktualizace;název publikace;;strany|první strana;;jazyk publikace|jazyk;předmět;společnost/organizace;lidé|osoby;místo;" +
    "identifikátor/klíčové slovo;;;id dokumentu proquest;url dokumentu;plný text|celý text;informace o publikaci;" +
    "vydavatel|místo vydání|země vydání|předmět časopisu|rok vydání|rok|svazek|číslo|typ zdroje|typ dokumentu|databáze|počet stránek",
  hu:
    "cím;kivonat|absztrakt;szerző|szerzők;rész;publikáció dátuma;utolsó frissítés|utoljára frissítve;publikáció címe;;oldalak|első oldal;;publikáció nyelve|nyelv;tárgy;" +
    "vállalat/szervezet;személyek;hely;azonosító/kulcsszó;;;proquest dokumentumazonosító;dokumentum url-címe|dokumentum url;teljes szöveg;publikáció adatai|publikációs adatok;" +
    "kiadó|publikáció helye|publikáció országa|folyóirat tárgya|publikáció éve|év|kötet|szám|forrástípus|dokumentum típusa|adatbázis|oldalszám",
  no:
    "tittel;sammendrag;forfatter|forfattere;del;utgivelsesdato;sist oppdatert;utgivelsestittel;;sider|første side;;utgivelsesspråk|språk;emne;selskap/organisasjon|firma/organisasjon;" +
    "personer;sted;identifikator/nøkkelord;opphavsrett;;proquest-dokument-id;dokument-url;fulltekst;utgivelsesinformasjon|publikasjonsinformasjon;" +
    "utgiver|utgivelsessted|utgivelsesland|journalemne|utgivelsesår|år|volum|utgave|kildetype|dokumenttype|antall sider",
  tr:
    "başlık;özet;yazar adı|yazar;bölüm;yayınlanma tarihi;son güncelleme;yayın adı;;sayfalar|ilk sayfa;;yayın dili|dil;konu;şirket/kuruluş;kişiler;konum;tanımlayıcı/anahtar kelime;" +
    "telif hakkı;;proquest belge kimliği;belge url'si|belge url;tam metin;yayın bilgileri|yayın bilgisi;" +
    "yayıncı|basım yeri|yayınlanma ülkesi|dergi konusu|yayın yılı|yıl|cilt|sayı|yayın türü|belge türü|veritabanı|sayfa sayısı",
  id:
    "judul;abstrak;pengarang;bagian;tanggal publikasi;terakhir diperbarui;judul publikasi;;halaman|halaman pertama;;bahasa publikasi|bahasa;subjek;perusahaan/organisasi;orang;lokasi;" +
    "pengidentifikasi/kata kunci;hak cipta;;id dokumen proquest;url dokumen;teks lengkap;informasi publikasi|info publikasi;" +
    "penerbit|tempat publikasi|negara publikasi|subjek jurnal|tahun publikasi|tahun|edisi|jenis sumber|jenis dokumen|basis data|jumlah halaman",
  ru:
    "название;аннотация|реферат;автор|авторы;раздел;дата публикации;последнее обновление;название публикации;;страницы|первая страница;;язык публикации|язык;тема;компания/организация;" +
    "люди;местоположение;идентификатор/ключевое слово;;ссылки;id документа proquest|идентификатор документа proquest;url документа|url-адрес документа;полный текст;" +
    "информация о публикации|сведения о публикации;издательство|место публикации|страна публикации|тематика журнала|год публикации|год|том|выпуск|тип источника|тип документа|база|база данных|число страниц",
  ja:
    "タイトル;抄録|要約;著者;セクション;出版日;最終更新|最終更新日;出版物のタイトル;;ページ|最初のページ;;出版物の言語|言語;主題;会社/組織|企業/組織;人物;場所;識別子/キーワード;著作権;リンク;" +
    "proquestドキュメントid|proquest文書id;ドキュメントurl|文書url;全文|フルテキスト;出版物情報|出版情報;" +
    "出版社|出版地|出版国|学術誌の主題|出版年|年|巻|号|リソースタイプ|ドキュメントのタイプ|データベース|ページ数",
  ko:
    "제목;초록;저자;섹션;출판 날짜;마지막 업데이트;출판물 제목;;페이지|첫 페이지;;출판 언어|언어;주제;회사/조직;사람|인물;위치;식별자/키워드;;링크;proquest 문서 id;문서 url;전문|전체 텍스트;출판 정보|출판물 정보;" +
    "출판사|출판 지역|출판 국가|저널 주제|출판 연도|연도|권|호|원본 유형|문서 형식|데이터베이스|페이지 수",
  zh:
    "标题|標題;摘要;作者;章节|區段;出版日期;上次更新时间|上次更新時間|最近更新;出版物名称|出版物名稱;;页|頁面|第一页|首頁;;出版物语言|语言|出版物語言|語言;主题|主題;公司/组织|公司/組織;人名|人物;地点|地點|位置;" +
    "标识符/关键字|識別碼/關鍵字;版权|著作權;链接|連結;proquest文档id|proquest文件id;文档url|文件url;全文文献|全文;出版信息|出版物信息|出版資訊;" +
    "出版商|出版者|出版物地点|出版地|出版物国家/地区|出版國家/地區|出版物主题|期刊主题|期刊主題|出版年份|出版年|年|卷|卷期|期|来源类型|來源類型|文档类型|文件類型|数据库|資料庫|页数|頁數",
  ar:
    "العنوان;الملخص;المؤلف;القسم;تاريخ النشر;آخر تحديث;عنوان المطبوعة;;الصفحات;;لغة النشر|اللغة;الموضوع;الشركة/المؤسسة;الأشخاص;الموقع;معرف/كلمة أساسية;حقوق النشر;;معرف مستند proquest;" +
    "عنوان url للمستند;النص الكامل;معلومات النشر;الناشر|مكان النشر|بلد النشر|موضوع الدورية|عام النشر|العام|المجلد|الإصدار|نوع المصدر|نوع المستند|قاعدة البيانات|عدد الصفحات",
  th:
    "ชื่อเรื่อง;บทคัดย่อ;ผู้แต่ง;ส่วน;วันที่เอกสารสิ่งพิมพ์;;ชื่อเอกสารสิ่งพิมพ์;;หน้า;;ภาษาของเอกสารสิ่งพิมพ์|ภาษา;หัวเรื่อง;;;;ตัวบ่งชี้/คำสำคัญ;ลิขสิทธิ์;;รหัสเอกสาร proquest;;ข้อความฉบับเต็ม;ข้อมูลสิ่งพิมพ์;" +
    "สำนักพิมพ์|สถานที่พิมพ์|ประเทศที่พิมพ์|หัวเรื่องของวารสาร|ปีที่พิมพ์|ปี|เล่ม|ฉบับที่|ประเภทของแหล่งข้อมูล|ประเภทเอกสาร|ฐานข้อมูล|จำนวนหน้า",
};
