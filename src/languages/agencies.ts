// Rows of words, as src/languages/define-lexicon.ts reads them.

/** News agencies that send texts and pictures, in lower case: the names that datelines and credits are told by. */
export const agencies =
  "aa,aap,afp,~通信,afp연합뉴스,agence france-presse,agences,agencias,agencies,news ~,agenturen,agenzie,agerpres," +
  "angop,belta,bernama,bta,itar-tass,notimex,prela,rompres,tanjug,telam,zhongguo xinwen she,zhongxinshe," +
  "agência brasil,anadolu,~ agency,~ ajansı,ani,anp,ansa,antara,ap,apa,aps,ap通信,ap연합뉴스,associated press,the ~," +
  "belga,bloomberg,bns,canadian press,the ~,cp,deutsche presse-agentur,dha,dpa,~-infocom,efe,agencia ~,elta," +
  "epa,~-efe,epa연합뉴스,epd,europa press,gulf news,ians,ina,interfax,~-ukraine,irna,jiji,~ press,kcna,kna,kuna," +
  "kyodo,~ news,lapresse,lusa,agência ~,mena,mti,national news agency,nna,ntb,ots,pa,~ media,pap,petra,pool," +
  "prensa latina,press association,press trust of india,pti,qna,reuters,thomson ~,ria novosti,ritzau,~ scanpix," +
  "saba,sana,sda,sid,sipa,spa,sputnik,stt,tasnim,tass,tt nyhetsbyrån,ttxvn,télam,ukrinform,upi,wafa,wam,xinhua," +
  "yonhap,zuma,čtk,ап,интерфакс,рбк,рейтер,риа новости,тасс,укрінформ,уніан,أ ب,أ ف ب,ا ف ب,الأناضول,بترا," +
  "د ب أ,رويترز,سانا,شينخوا,قنا,كونا,واس,واع,وام,وفا,وكالات,وكالة الأنباء السعودية,ロイター,~通信,中国新闻网,中央社,中新社,共同," +
  "共同社,共同通信,央视新闻,新华社,新华网,時事,時事通信,法新社,美联社,路透社,뉴스1,뉴시스,로이터,로이터연합뉴스,연합뉴스";

/** Agencies and archives that send pictures only, in lower case. */
export const pictureLibraries =
  "abacapress,action images,action press,adobe stock,alamy,~ stock photo,ap images,belga image,bestimage," +
  "bildbyrån,corbis,depositphotos,dreamstime,fotolia,gc images,gepa,getty,~ images,~ images asiapac," +
  "~ images europe,~ images north america,~ images sport,~images,hans lucas,hulton archive,icon sport," +
  "imagn images,imago,~ images,~ sport,~ stock&people,~economica,istock,~photo,keystone,laif,magnum,~ photos," +
  "maxppp,nurphoto,pa images,pa wire,panthermedia,pexels,photoshot,picture alliance,picture-alliance,pixabay," +
  "pixsell,profimedia,rex features,scanpix,science photo library,shutterstock,sipa press,sipa usa,sopa images," +
  "splash news,sportsfile,ullstein bild,unsplash,usa today sports,westend61,wikimedia,~ commons,wikipedia," +
  "wireimage,zuma press,zumapress";

/** Subjects of more than one word in the tags of Reuters photographs: `Tags: POLITICS CIVIL UNREST`. */
export const subjects = "TPX IMAGES OF THE DAY,IMAGES OF THE DAY,CIVIL UNREST,CRIME LAW,SCIENCE TECHNOLOGY";
