/**
 * Frequent first names of the languages that write with capitals, in lower case, also in their other spellings: a name
 * that stands alone on a line is rather a person's where it begins with one of them.
 */
export const firstNames =
  "aaron,adam,adrian,ahmed,alan,albert,alberto,alejandro,alex,alexander,ali,alice,amir,amy,ana,andrea,andreas," +
  "andrew,andré,andy,angela,anil,ann,anna,anne,anthony,antonio,arthur,axel,ayşe,ben,benjamin,bill,birgit,bob," +
  "boris,brian,bruno,carl,carlos,charles,charlotte,chris,christian,christine,christoph,christopher,claudia,dan," +
  "daniel,daniela,dave,david,diego,dieter,dirk,donald,eduardo,elizabeth,emily,emma,eric,erik,fatima,felipe," +
  "felix,fernando,florian,frank,franz,fred,gabriel,gary,georg,george,giovanni,giuseppe,greg,hans,harry,heather," +
  "heike,henrik,henry,hugo,irina,ivan,jack,jacob,jake,jakub,james,jamie,jan,jane,jason,javier,jean,jeff," +
  "jennifer,jens,jeremy,jessica,jim,joe,johan,johannes,john,johnny,jon,jonas,jonathan,jordan,jorge,josef," +
  "joseph,josh,joshua,josé,joão,juan,julia,julian,justin,jürgen,karl,katarzyna,kate,katie,katja,katrin,kelly," +
  "kerstin,kevin,kim,klaus,krzysztof,kumar,kurt,larry,lars,laura,lee,leonie,lewis,linda,lisa,louis,luca,lucia," +
  "luis,lukas,luke,magdalena,manuel,marc,marco,maria,marie,mario,mark,markus,marta,martin,mary,matt,matthew," +
  "matthias,max,maximilian,megan,mehmet,michael,michelle,miguel,mike,mohamed,mohammed,morten,mustafa,nadine," +
  "natalie,nathan,neil,nick,nicolas,nicole,niels,nils,nina,nora,olaf,ole,olga,oliver,olivia,omar,oscar,pamela," +
  "paolo,patrick,paul,paweł,pedro,peter,philip,philipp,pierre,priya,rachel,rafael,rahul,raúl,richard,rob," +
  "robert,roberto,robin,rodrigo,roger,ron,ryan,sabine,sam,samantha,samuel,sandra,sanjay,sarah,scott,sean," +
  "sebastian,sergio,silke,silvia,simon,sofia,sophie,stefan,stefanie,stephanie,stephen,steve,steven,susan,sven," +
  "tanja,taylor,teresa,thomas,tim,tobias,todd,tom,tomas,tony,ute,valentina,victor,victoria,virginia,vladimir," +
  "walter,werner,william,wolfgang,yusuf,γιάννης,γιώργος,μαρία,александр,анна,дмитрий,елена,мария,ольга,сергей," +
  "татьяна";
