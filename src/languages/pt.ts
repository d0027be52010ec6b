import { pt as calendar } from "../fields/calendars/pt.js";
import { lexicon } from "./define-lexicon.js";
import type { Lexicon } from "./lexicon.js";

/** Portuguese. */
export const pt: Lexicon = /* @__PURE__ */ lexicon(
  "pt",
  "Portuguese",
  calendar,
  /* places */ "brasília,porto,rio de janeiro,são paulo;" +
    /* labels.updated */ "actualizado,~ a,~ em,atualizado,~ em,~ às,última atualização;" +
    /* labels.published */ "data de publicação,postado em,publicada em,publicado,~ em;" +
    /* stopWords */ "a,ao,as,com,como,da,das,de,do,dos,e,ele,em,foi,mais,mas,na,no,não,o,os,para,por,que,se,seu,tem,um," +
    "uma,à,às,é;" +
    /* placePrepositions */ "em;" +
    /* particles */ "da,das,de,do,dos,e;" +
    /* creditEndings */ ";" +
    /* bylineOpeners */ "autor,~a,entrevista de,por,escrito ~,publicado ~,reportagem de,texto,~ de;" +
    /* joiners */ "com,e;" +
    /* roleWords */ "colunista,correspondente,editor,~a,enviado,jornalista,redação,repórter;" +
    /* sides */ "ao centro,à direita,à esquerda;" +
    /* share */ "compartilhar,copiar link,enviar,imprimir,partilhar;" +
    /* notNames */ "brasil,deixe,comentários,economia,mais,notícias,política,saúde,últimas;" +
    /* labels.credit */ "crédito,fotógrafo,fotógrafa,foto,~ de,~s,fotografia,~ de,direito de imagem;" +
    /* labels.caption */ "legenda,legenda da foto;" +
    /* creditWords */ "direitos,foto,~s,para,reprodução;" +
    /* captionOpenings */ "foto de arquivo,fotografia de arquivo,imagem de arquivo;" +
    /* paperWords */ "agência,digital,diário,globo,notícias,revista;" +
    /* related */ "leia mais,leia também,saiba mais,veja também," +
    "notícias relacionadas,você pode gostar,artigos relacionados;" +
    /* labels.source */ "fonte;" +
    /* labels.tags */ "assuntos,palavras-chave,tags,temas,tudo sobre,tópicos,etiquetas,marcadores;" +
    /* navigation */ "aceitar,cultura,economia,mundo,política,~ de privacidade,rejeitar,saúde;" +
    /* missingPage */ "página não encontrada," +
    "página não existe,página que procura não,corresponde aos seus termos,nada foi encontrado neste local,página não pode ser encontrada;" +
    /* boxes */ "assine,inscreva-se," +
    "cadastre-se,já é assinante,para continuar lendo,receba as notícias,siga-nos;" +
    /* notices */ "todos os direitos reservados,correção,correcção,errata,erramos,nota da redação,uma versão anterior desta,uma versão anterior deste;" +
    /* pictureCues */ "ampliar imagem;" +
    /* consentWords */ "anúncios,consentimento,dados,dispositivo,parceiros,personalizada,privacidade,publicidade," +
    "assinatura,newsletter;" +
    /* pointers */ "ali,aqui;" +
    /* labels.mediaId */ ";" +
    /* linkNotes */ "link externo,nova aba,abre em ~,abre em uma ~,nova janela,abre em ~,abre em uma ~,abre numa ~;" +
    /* playerCues */ "vídeo;" +
    /* firstPublished */ "originalmente publicado,publicado originalmente;",
);
