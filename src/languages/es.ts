import { es as calendar } from "../fields/calendars/es.js";
import { lexicon } from "./define-lexicon.js";
import type { Lexicon } from "./lexicon.js";

/** Spanish. */
export const es: Lexicon = /* @__PURE__ */ lexicon(
  "es",
  "Spanish",
  calendar,
  /* places */ "barcelona,madrid,méxico,santiago;" +
    /* labels.updated */ "actualizado,~ el,última actualización;" +
    /* labels.published */ "fecha,~ de publicación,publicada el,publicado,~ el;" +
    /* stopWords */ "a,al,como,con,de,del,el,en,es,la,las,lo,los,más,no,o,para,pero,por,que,se,su,sus,un,una,y;" +
    /* placePrepositions */ "desde,en;" +
    /* particles */ "de,~ la,del,el,i,la,las,los,y;" +
    /* creditEndings */ ";" +
    /* bylineOpeners */ "autor,~a,~es,por,escrito ~,publicado ~,redactado ~,redacción,texto;" +
    /* joiners */ "con,e,y;" +
    /* roleWords */ "corresponsal,editor,enviada,enviado,especial,periodista,redactor,~a;" +
    /* sides */ "centro,derecha,izquierda;" +
    /* share */ "comentar,compartir,~ en facebook,~ en whatsapp,copiar enlace;" +
    /* notNames */ "cultura,deja,deportes,economía,mundo,más,noticias,opinión,política;" +
    /* labels.credit */ "créditos,fotógrafo,fotógrafa,foto,~s,fotografía,ilustración,imagen,fuente de la imagen,derechos de autor de la imagen;" +
    /* labels.caption */ "pie de foto;" +
    /* creditWords */ "archivo,foto,~s,fotografía,para;" +
    /* captionOpenings */ "en la imagen,foto de archivo,imagen de archivo;" +
    /* paperWords */ "diario,digital,editorial,mundo,nacional,noticias;" +
    /* related */ "lea también,lee también,más información,te puede interesar," +
    "lea además,le puede interesar,le recomendamos,más sobre este tema," +
    "noticias relacionadas,puede interesarte,te recomendamos,también te puede interesar,ver también;" +
    /* labels.source */ "fuente;" +
    /* labels.tags */ "archivado en,etiquetas,tags,temas,más ~,~ relacionados;" +
    /* navigation */ "aceptar,contacto,deportes,economía,iniciar sesión,opinión,política de privacidad,rechazar;" +
    /* missingPage */ "página no encontrada," +
    "página que busca no,página no existe,coincide con tus criterios,encontrado nada en esta ubicación,encontrar esa página;" +
    /* boxes */ "regístrate,suscríbete," +
    "al suscribirte,este artículo contiene enlaces,para seguir leyendo,síguenos en,únete a nuestro;" +
    /* notices */ "todos los derechos reservados,corrección,fe de erratas,fe de errores,nota de la redacción,rectificación,una versión anterior de;" +
    /* pictureCues */ "ampliar;" +
    /* consentWords */ "consentimiento,datos,dispositivo,personalizada,preferencias,privacidad,publicidad,socios," +
    "tratamiento," +
    "boletín,newsletter,suscripción;" +
    /* pointers */ "allí,aquí,donde;" +
    /* labels.mediaId */ ";" +
    /* linkNotes */ "enlace externo,nueva pestaña,abre en ~,abre en una ~,se abre en una ~,nueva ventana,abre en ~," +
    "abre en una ~,se abre en una ~,se abre en ventana nueva;" +
    /* playerCues */ "vídeo;" +
    /* firstPublished */ "publicado originalmente,publicado por primera vez,publicó originalmente;",
);
