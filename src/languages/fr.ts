import { fr as calendar } from "../fields/calendars/fr.js";
import { lexicon } from "./define-lexicon.js";
import type { Lexicon } from "./lexicon.js";

/** French. */
export const fr: Lexicon = /* @__PURE__ */ lexicon(
  "fr",
  "French",
  calendar,
  /* places */ "londres,lyon,marseille,paris;" +
    /* labels.updated */ "mis à jour,~ le,mise à jour,~ le,modifié le;" +
    /* labels.published */ "mis en ligne le,paru le,posté le,publié,~ le;" +
    /* stopWords */ "a,au,avec,d,dans,de,des,du,en,est,et,l,la,le,les,notre,par,pas,plus,pour,que,qui,sont,sur,un,une;" +
    /* placePrepositions */ "à;" +
    /* particles */ "d,de,des,du,en,et,la,le,les,lès,saint,sous,sur;" +
    /* creditEndings */ ";" +
    /* bylineOpeners */ "auteur,de notre correspondant,~e,de notre envoyé spécial,de notre envoyée spéciale,par," +
    "propos recueillis ~,rédigé ~,écrit ~,reportage,texte,~ de;" +
    /* joiners */ "avec,et;" +
    /* roleWords */ "correspondant,~e,directeur,envoyé,~e,journaliste,rédacteur,rédactrice;" +
    /* sides */ "au centre,à droite,à gauche;" +
    /* share */ "copier le lien,envoyer par mail,imprimer,partager,réagir;" +
    /* notNames */ "accueil,laisser,lire,monde,plus,politique,se,société,tous;" +
    /* labels.credit */ "crédit,~ photo,~s,images,photo,~graphe,~s;" +
    /* labels.caption */ "légende,légende image;" +
    /* creditWords */ "archives,dr,illustration,images,photo;" +
    /* captionOpenings */ "photo d'archives,photo d'illustration,photo d’illustration;" +
    /* paperWords */ "info,~s,monde,nouvelle,~s,presse;" +
    /* related */ "lire aussi,à ~,lire la suite,sur le même sujet," +
    "articles liés,à découvrir,à voir aussi,voir aussi,ça peut vous intéresser,vous aimerez aussi;" +
    /* labels.source */ "source;" +
    /* labels.tags */ "mots-clés,sur le même sujet,tags,thèmes,thématiques,à propos de,libellés;" +
    /* navigation */ "accueil,mentions légales,monde,politique,recherche,se connecter,société,économie;" +
    /* missingPage */ "page introuvable," +
    "cette page n'existe,cette page n’existe,page demandée n'existe,page demandée n’existe,correspond à votre recherche,rien n'a été trouvé à cet,rien n’a été trouvé à cet,page est introuvable;" +
    /* boxes */ "article réservé,avec votre accord,newsletter,nos partenaires et nous,suivez-nous,votre vie privée," +
    "vous pouvez retirer votre," +
    "abonnez-vous,cet article contient des liens,déjà abonné,la suite est réservée,en vous inscrivant,inscrivez-vous," +
    "pour lire la suite,recevez notre;" +
    /* notices */ "erratum,correction,rectificatif,note de la rédaction,tous droits réservés,une première version de,une version précédente de;" +
    /* pictureCues */ "zoom;" +
    /* consentWords */ "accepter,appareil,confidentialité,consentement,consentir,cookies,données,finalités,partenaires," +
    "personnalisée,~s,personnalisés,publicité,~s,refuser,terminal,traceurs,traitement," +
    "abonnement,newsletter;" +
    /* pointers */ "c'est,ici,là;" +
    /* labels.mediaId */ ";" +
    /* linkNotes */ "lien externe,nouvel onglet,ouvre un ~,s'ouvre dans un ~,s’ouvre dans un ~,nouvelle fenêtre," +
    "ouvre une ~,s'ouvre dans une ~,s’ouvre dans une ~;" +
    /* playerCues */ "vidéo;" +
    /* firstPublished */ "initialement publié,publié initialement,publié pour la première fois;",
);
