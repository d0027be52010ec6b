import { en as calendar } from "../fields/calendars/en.js";
import { agencies, pictureLibraries, subjects } from "./agencies.js";
import { lexicon } from "./define-lexicon.js";
import { firstNames } from "./first-names.js";
import type { Lexicon } from "./lexicon.js";

/** English. */
export const en: Lexicon = /* @__PURE__ */ lexicon(
  "en",
  "English",
  calendar,
  /* places */ "abu dhabi,abuja,accra,addis ababa,aden,aleppo,algiers,amman,amsterdam,ankara,athens,auckland," +
    "baghdad,baku,bangkok,barcelona,basra,beijing,beirut,belfast,belgrade,benghazi,berlin,bogota,boston," +
    "brasilia,brussels,bucharest,budapest,buenos aires,cairo,canberra,cape town,caracas,casablanca," +
    "chennai,chicago,colombo,copenhagen,dakar,damascus,delhi,new ~,dhaka,doha,dubai,dublin,edinburgh," +
    "frankfurt,gaza,~ city,geneva,hanoi,harare,havana,helsinki,hong kong,islamabad,istanbul,jakarta," +
    "jeddah,jerusalem,johannesburg,kabul,kampala,karachi,kathmandu,khartoum,kiev,kinshasa,kolkata," +
    "kuala lumpur,kuwait city,kyiv,lagos,lahore,lisbon,london,los angeles,madrid,manama,manila,melbourne," +
    "mexico city,miami,milan,minsk,mogadishu,montreal,moscow,mosul,mumbai,munich,muscat,nairobi,new york," +
    "nicosia,oslo,ottawa,paris,prague,pretoria,rabat,ramallah,rio de janeiro,riyadh,rome,san francisco," +
    "sanaa,santiago,sao paulo,sarajevo,seoul,shanghai,singapore,stockholm,sydney,taipei,tehran,tel aviv," +
    "the hague,tokyo,toronto,tripoli,tunis,united nations,vancouver,vienna,warsaw,washington,zurich;" +
    /* labels.updated */ "last edited,last updated,modified,last ~,update,last ~,~d,~d on;" +
    /* labels.published */ "created,~ on,posted,first ~,~ on,publication date,publish date,published,date ~,first ~," +
    "originally ~,~ on;" +
    /* stopWords */ "a,about,after,also,an,and,are,as,at,be,been,but,by,for,from,had,has,have,he,her,here,his,how," +
    "however,i,if,in,into,is,it,its,more,my,no,not,now,of,on,one,or,our,said,she,so,still,than,that,the," +
    "their,then,there,these,they,this,those,to,was,we,were,what,when,where,which,while,who,why,will,with," +
    "would,yes,yet,you,your;" +
    /* placePrepositions */ "at,from,in,near;" +
    /* particles */ "abu,af,al,am,an,ap,av,bei,ben,bin,~t,da,de,del,~la,den,der,des,di,do,dos,du,e,el,es,ibn,la,le,of," +
    "sur,ter,the,ul,van,von,y,zu;" +
    /* creditEndings */ ";" +
    /* bylineOpeners */ "author,~ of the article,~s,by,analysis ~,article ~,column ~,comment ~,essay ~,interview ~,opinion ~," +
    "post ~,posted ~,published ~,report ~,reporting ~,review ~,story ~,submitted ~,written ~,authored ~,text,words," +
    "~ and pictures by,~ by;" +
    /* joiners */ "and,with;" +
    /* roleWords */ "analyst,author,blogger,bureau,ceo,chief,co-founder,columnist,contributor,correspondent,~s,critic,deputy," +
    "director,editor,~ial,~s,fellow,freelance,guest,head,journalist,lead,manager,md,phd,photographer," +
    "political,producer,professor,reporter,~s,senior,staff,writer,~s;" +
    /* sides */ "above,back,c,center,centre,front,l,left,from ~,second ~,pictured,r,right,second ~;" +
    /* share */ "close share panel,comment,copy link,~ copied!,email,share via ~,facebook,share on ~,flipboard,follow,~ us,~ us on,gift article," +
    "google+,instagram,link copied,linkedin,share on ~,listen,pinterest,print,reddit,save,share,~ this," +
    "~ this article,~ this story,~s,telegram,tweet,twitter,share on ~,whatsapp,x,youtube;" +
    /* notNames */ "about,account,advertisement,ago,all,also,america,app,article,~s,arts,asia,back,beauty,best,books," +
    "breaking,business,china,city,click,close,comment,~s,community,company,conditions,contact,content," +
    "cookie,~s,crime,culture,economy,education,election,email,entertainment,environment,europe,facebook," +
    "fashion,features,finance,follow,food,football,free,full,games,get,~ty,government,group,health,help," +
    "home,how,image,~s,instagram,international,latest,leave,lifestyle,link,linkedin,live,local,log,~in," +
    "main,media,menu,money,more,most,movies,music,national,new,newsletter,~s,next,now,open,opinion,our," +
    "photo,~s,pinterest,podcasts,police,policy,politics,popular,previous,print,privacy,public,read,real," +
    "reddit,related,reply,report,save,school,science,search,share,shop,show,sign,skip,social,space,sport," +
    "~s,state,stories,story,street,subscribe,support,tags,team,tech,technology,terms,tips,top,topics," +
    "travel,trending,twitter,up,updated,us,video,~s,view,war,watch,weather,week,york,you,~r,youtube;" +
    /* labels.credit */ "cartoon by,composite,copyright,courtesy of,image ~,photo ~,credit,~s,image ~,photo ~,graphic,~ by,illustration,~ by,~s by," +
    "image,~ by,~ credits,~ source,~s,photo,~ by,~ via,~graph,~graph by,~grapher,~graphers,~s,~s by,stock ~,pic,picture," +
    "~ by,screenshot,image copyright;" +
    /* labels.caption */ "caption,image ~,photo ~,figure caption,media caption,video caption;" +
    /* creditWords */ "archive,~s,contributed,copyright,courtesy,file,~s,for,getty,handout,photo,~s,picture,pool,provided," +
    "screengrab,screenshot,submitted,supplied,via;" +
    /* captionOpenings */ "a file picture,a general view,a handout,an undated,file -,file image:,file photo,a ~,~:,file –," +
    "file —,from left,from right,in this,left to right,undated file;" +
    /* paperWords */ "agency,bulletin,bureau,chronicle,daily,desk,examiner,express,herald,independent,journal,magazine," +
    "mail,media,mirror,network,news,newspaper,~s,newsroom,observer,online,post,press,radio,record,review," +
    "standard,sun,telegraph,television,times,today,tribune,tv,weekly,wire,world;" +
    /* related */ "also read,editor's picks,latest,more news,more on this story,more stories,most read,popular,most ~," +
    "~ posts,read also,read more,read next,recent comments,recent posts,recommended,~ for you,related," +
    "~ articles,~ coverage,~ links,~ posts,~ stories,~ topics,sponsored content,top stories,trending,~ now," +
    "you may also like," +
    "don't miss,further reading,learn more,more on this topic,more from,see also,you might also like," +
    "you may also be interested in,related content,related news;" +
    /* labels.source */ "source;" +
    /* labels.tags */ "filed under,keywords,tagged,tags,topics,labels;" +
    /* navigation */ "about,~ us,accept all,advertise,~ with us,~ment,business,careers,close,comments,contact,~ us," +
    "culture,education,entertainment,health,home,jobs,lifestyle,log in,menu,more,music,news,newsletters," +
    "opinion,podcasts,politics,privacy policy,reject all,rss,science,search,sign in,skip to content," +
    "skip to main content,sport,~s,subscribe,tech,technology,terms of use,travel,video,~s,world;" +
    /* missingPage */ "404 not found,could not be found,no longer available,page not found,page you are looking for," +
    "page you requested," +
    "access denied,checking your browser,have permission to access,security of your connection,verify you are human,verifying you are human,nothing matched your search,nothing was found at this location,page can’t be found;" +
    /* boxes */ "already a subscriber,by entering your,by providing your,by signing up,by submitting your,by subscribing," +
    "click here to,download our app,download the app,enter your email,follow us on,get our,get the latest," +
    "having trouble?,join our,like us on,our website uses cookies,please enable javascript," +
    "sign up for,sign up to,subscribe to,support our journalism," +
    "this website uses cookies,we and our partners,we use cookies,we value your privacy," +
    "your email address will not be published," +
    "advertiser disclosure,advertising disclosure,affiliate disclosure,comments are moderated," +
    "don't want to see this,if you're seeing this message," +
    "if you’re seeing this message,leave this field,our editors independently,please disable your ad," +
    "please enter a valid,products featured," +
    "this article contains affiliate," +
    "this article may contain affiliate,this page contains affiliate," +
    "this post contains affiliate,this post may contain affiliate," +
    "to continue reading,to read the full,to view the full,we may earn," +
    "we may receive,when you buy through," +
    "when you purchase through;" +
    /* notices */ "(c),all rights reserved,an earlier version of this,clarification,copyright,correction,~s,disclaimer," +
    "editor's note,editor’s note,this article has been updated,this article was amended," +
    "this article was updated,this story has been corrected,©;" +
    /* pictureCues */ "# / #,# of #,image ~,photo ~,slide ~,#/#,#of#,enlarge,~ image,expand,gallery,open image in ~," +
    "photo ~,view ~,hide caption,image caption,open image in new tab,toggle caption,view # image,~s," +
    "view image in fullscreen;" +
    /* consentWords */ "advertising,browsing,consent,~ing,cookie,~s,device,identifiers,measurement,partners,personalised," +
    "personalized,preferences,privacy,processing,tracking," +
    "advertisers,affiliate,comments,commission,compensation,disclosure,editorial,independently,links,moderated,newsletter,~s,policy,subscribe,subscription;" +
    /* pointers */ "here,it,its,that,there,this,where;" +
    /* labels.mediaId */ "media id;" +
    /* linkNotes */ "external link,new tab,link opens in a ~,opens ~,opens in a ~,opens in ~,new window," +
    "link opens in a ~,opens ~,opens in a ~,opens in ~;" +
    /* playerCues */ "video,watch;" +
    /* firstPublished */ "originally published,first published;",
  {
    archive: "archive,~s",
    agencies,
    pictureLibraries,
    subjects,
    nameParticles:
      "abu,af,al,av,ben,bin,~t,da,de,~ la,~ las,~ los,del,~la,di,do,dos,du,e,el,ibn,la,le,ten,ter,van,~ de,~ den,~ der,von,~ dem,~ den,~ der,y",
    firstNames,
  },
);
