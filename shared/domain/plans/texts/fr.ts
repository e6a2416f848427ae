import type { StepText } from '../plan.ts';

/** Step texts in French. */
export const fr: Readonly<Record<string, StepText>> = {
  'phone-same-day': {
    title: "Téléphonez au locataire aujourd'hui encore",
    why: 'Nous cherchons le contact par téléphone le jour ouvrable même : dites pourquoi vous appelez, montrez votre inquiétude et proposez une rencontre à domicile.',
  },
  'contact-known-household': {
    title: 'Prenez contact avec ce ménage déjà connu',
    why: 'Il y a eu un contact récemment : partez de là, le ménage ne doit pas recommencer à zéro.',
  },
  'phone-again-before-noon': {
    title: 'Rappelez avant midi',
    why: "Le premier appel n'a pas abouti. Si celui-ci échoue aussi, passez sans rendez-vous aujourd'hui ou demain.",
  },
  'home-visit-by-appointment': {
    title: 'Rendez visite au locataire, sur rendez-vous',
    why: 'Le locataire accepte un entretien. Fixez-le au jour ouvrable 2 ou 3, chez lui.',
  },
  'unannounced-visit': {
    title: 'Rendez visite au locataire sans rendez-vous',
    why: "Le contact téléphonique a échoué ou l'aide a été refusée. Dites que vous venez du CPAS, que vous voulez éviter une expulsion, et demandez à entrer. Le plus tôt sera le mieux.",
  },
  'leave-note': {
    title: 'Laissez un mot écrit à la main et le dépliant',
    why: "Une lettre officielle fait peur ; un mot à la main abaisse le seuil. Recopiez-le, ne l'imprimez pas.",
    script:
      "Bonjour,\nJe suis {worker} de {organisation}. Je suis passé(e) parce que je veux vous aider à garder votre logement. Je n'ai pas pu vous parler aujourd'hui.\nVoulez-vous me téléphoner dès que possible au {phone} ? Nous chercherons une solution ensemble.\nJe repasserai.\nCordialement,\n{worker}",
  },
  'give-room': {
    title: 'Laissez de la place : le locataire peut prendre contact',
    why: "Rien à faire aujourd'hui. Si le locataire se manifeste, signalez-le ici ; sinon une dernière visite suit demain.",
  },
  'last-visit': {
    title: 'Passez une dernière fois sans rendez-vous',
    why: "Il n'y a pas eu de réaction. Essayez encore une fois de franchir la porte.",
  },
  'last-note': {
    title: 'Laissez un dernier mot écrit à la main',
    why: "Nous n'entreprenons plus rien, mais la porte reste entrouverte : le locataire est toujours le bienvenu.",
    script:
      "Bonjour,\nJe suis {worker} de {organisation}. Je n'ai pas pu vous parler et je ne repasserai plus.\nVous pouvez toujours nous appeler si vous voulez de l'aide pour garder votre logement, plus tard aussi : {phone}.\nCordialement,\n{worker}",
  },
  'leave-information': {
    title: 'Expliquez les conséquences et laissez le dépliant',
    why: "Le locataire n'accepte pas l'offre. Expliquez ce qui peut arriver si le loyer n'est pas payé, et qu'il peut toujours prendre contact.",
  },
  'explore-situation': {
    title: 'Explorez la situation chez le locataire',
    why: 'Cherchez ensemble la cause, les besoins et les possibilités ; commencez au besoin une enquête sociale et financière.',
  },
  'feasible-proposal': {
    title: 'Élaborez une proposition réaliste avec le locataire',
    why: "Une proposition réaliste au bailleur évite une procédure. Pensez à la guidance budgétaire, à l'allocation-loyer et à l'aide énergie.",
  },
  'landlord-answer': {
    title: 'Demandez la réponse du bailleur à la proposition',
    why: "Sans accord, l'expulsion menace toujours. Ne partagez que ce qui concerne le problème de logement.",
  },
  'short-follow-up': {
    title: 'Assurez un bref suivi ou orientez',
    why: "Est-ce que tout se passe comme convenu ? Orientez au besoin vers l'aide adaptée.",
  },
  'contact-before-hearing': {
    title: "Contactez tout de suite le locataire au sujet de l'audience",
    why: "Il y a une demande devant le juge de paix et peu de temps. Téléphonez, et passez si l'appel échoue.",
  },
  'visit-before-hearing': {
    title: "Passez chez le locataire avant l'audience",
    why: "Le locataire n'a pas été joint ou hésite. Qui ne vient pas à l'audience n'est pas entendu.",
  },
  'verify-address': {
    title: 'Cherchez où le locataire habite maintenant',
    why: "Le locataire aurait déménagé, mais la procédure continue. Vérifiez s'il connaît la date de l'audience.",
  },
  'ask-hearing-date': {
    title: "Demandez la date de l'audience au greffe",
    why: 'Le document ne la mentionne pas. Sans date, pas de compte à rebours.',
  },
  'ask-hearing-date-again': {
    title: "Redemandez la date de l'audience",
    why: "La date n'est toujours pas connue.",
  },
  'explain-hearing': {
    title: "Expliquez la procédure et encouragez à venir à l'audience",
    why: "Être présent fait la différence. Proposez d'accompagner.",
  },
  'arrange-lawyer': {
    title: 'Trouvez un avocat (pro deo) si nécessaire',
    why: "Nous n'intervenons pas sur le plan juridique ; un avocat oui.",
  },
  'joint-proposal': {
    title: "Faites ensemble une proposition avant l'audience",
    why: "Une proposition réaliste peut convaincre le juge d'accorder des délais au lieu d'expulser.",
  },
  'remind-four-days-before': {
    title: "Rappelez l'audience au locataire (4 jours avant)",
    why: 'Vérifiez le transport, le congé, la garde des enfants et les papiers.',
  },
  'remind-day-before': {
    title: "Rappelez l'audience au locataire (la veille)",
    why: 'Convenez du lieu et de l’heure de rendez-vous.',
  },
  'attend-hearing': {
    title: "Accompagnez le locataire à l'audience",
    why: 'Soutenez-le et présentez la proposition.',
  },
  'record-result': {
    title: "Notez le résultat de l'audience",
    why: 'La suite en dépend : suivi du plan, attente du jugement ou nouvelle audience.',
  },
  'ask-new-hearing-date': {
    title: "Demandez la nouvelle date de l'audience",
    why: "L'affaire est remise. Avec la nouvelle date, le compte à rebours reprend.",
  },
  'await-judgment': {
    title: 'Vérifiez si le jugement est arrivé',
    why: 'Le jugement doit parvenir au CPAS sans délai. Sinon, demandez-le au greffe.',
  },
  'read-judgment': {
    title: 'Lisez le jugement avec le locataire',
    why: "Le juge accorde-t-il des délais ou ordonne-t-il l'expulsion ? La suite en dépend.",
  },
  'visit-after-judgment': {
    title: 'Passez pour parler du jugement',
    why: "Le locataire n'a pas été joint et les délais courent.",
  },
  'can-tenant-keep-home': {
    title: 'Voyez si le locataire peut garder le logement',
    why: 'Le loyer et les mensualités sont-ils supportables ensemble ? Sinon, cherchez dès maintenant.',
  },
  'advise-leaving': {
    title: 'Conseillez de déménager à temps',
    why: "Qui part de lui-même évite les frais d'une expulsion.",
  },
  'register-for-housing': {
    title: 'Inscrivez le locataire auprès d’un bailleur social',
    why: "Le délai d'attente ne commence qu'à l'inscription.",
  },
  'search-home': {
    title: 'Aidez à chercher un logement',
    why: 'Aussi sur le marché privé, avec une aide pour la garantie et le premier loyer.',
  },
  'watch-waiting-month': {
    title: "Faites le point avant la fin du mois d'attente",
    why: 'Peu après, une expulsion est légalement possible. Y a-t-il un plan respecté, ou un autre logement ?',
  },
  'watch-bailiff': {
    title: "Demandez si l'huissier a annoncé une date",
    why: "L'huissier doit annoncer la date à l'avance ; ainsi personne n'est surpris.",
  },
  'prepare-eviction-day': {
    title: "Préparez le jour de l'expulsion",
    why: 'Hébergement, transport, mobilier, papiers, animaux et école : réglez-les avant le jour même.',
  },
  'day-of-eviction': {
    title: "Jour de l'expulsion : soyez disponible pour le ménage",
    why: 'Veillez à ce que personne ne reste sans abri.',
  },
  'reclaim-goods': {
    title: 'Aidez à récupérer le mobilier auprès de la commune',
    why: 'La commune le garde six mois ; ensuite il est perdu.',
  },
  'reclaim-goods-last-call': {
    title: 'Dernière occasion de récupérer le mobilier',
    why: 'Les six mois se terminent.',
  },
  'record-payment-plan': {
    title: "Notez le plan d'apurement et l'échéance",
    why: 'Montant, échéance et compte doivent être clairs pour tous. Donnez un aperçu au locataire.',
  },
  'check-before-payment': {
    title: "Téléphonez au locataire avant l'échéance",
    why: 'Le loyer et la mensualité seront-ils payés ce mois-ci ? Il est encore temps de corriger.',
  },
  'check-payment': {
    title: 'Vérifiez si loyer et mensualité ont été payés',
    why: "Un paiement manqué peut rendre l'expulsion à nouveau possible.",
  },
  'repair-payment-plan': {
    title: "Rétablissez tout de suite le plan d'apurement",
    why: 'Un paiement manque ou va manquer. Cherchez cette semaine une solution avec le locataire et le bailleur.',
  },
  'last-attempt-payment-plan': {
    title: "Dernière tentative de sauver le plan d'apurement",
    why: 'Sans accord, le bailleur peut poursuivre.',
  },
  'check-fund': {
    title: 'Le Fonds de lutte contre les expulsions peut-il aider ?',
    why: "Avec 2 à 6 mois d'arriérés, le CPAS peut payer une partie si locataire et bailleur signent une convention d'accompagnement.",
  },
  'pay-from-fund': {
    title: "Faites payer l'intervention du Fonds",
    why: 'Le CPAS paie dans les 10 jours ouvrables.',
  },
  'follow-fund-plan': {
    title: 'Suivez le remboursement au Fonds',
    why: 'Le plan est-il respecté ?',
  },
  'repair-fund-plan': {
    title: "Le plan du Fonds n'est pas respecté : rétablissez-le",
    why: 'Le CPAS dispose d’au moins deux semaines pour trouver une solution.',
  },
  'check-tenant-informed': {
    title: 'Vérifiez si le locataire est au courant du signalement',
    why: "C'est la seule condition pour commencer.",
  },
  'first-home-visit': {
    title: 'Faites une première visite à domicile',
    why: 'Voyez avec le locataire ce qui est difficile.',
  },
  'repeat-first-visit': {
    title: 'Repassez pour le premier entretien',
    why: "La première visite n'a pas abouti.",
  },
  'agreement-both-parties': {
    title: "Demandez l'accord du locataire et du bailleur",
    why: "Les deux parties doivent consentir à l'accompagnement ; notez ce qui est convenu.",
  },
  'half-yearly-evaluation': {
    title: "Évaluez l'accompagnement",
    why: 'Les accords sont-ils respectés, les compétences progressent-elles ?',
  },
  'three-year-limit': {
    title: "Terminez l'accompagnement : il dure trois ans au plus",
    why: 'Construisez le réseau qui prendra le relais.',
  },
  'joint-first-visit': {
    title: 'Faites la première visite avec le référent',
    why: 'Parlez de la raison du signalement, du résultat souhaité et du cadre ; fixez les objectifs de changement.',
  },
  'feedback-to-referrer': {
    title: 'Informez le référent',
    why: 'Le référent reste impliqué et disponible.',
  },
  'evaluation-three-months': {
    title: 'Évaluez après trois mois, avec le référent',
    why: 'Quels ajustements faut-il pour atteindre les objectifs dans les six mois ?',
  },
  'adjust-goals': {
    title: 'Ajustez les objectifs',
    why: 'Convenez avec le locataire et le référent de ce qui doit changer.',
  },
  'end-of-six-months': {
    title: "Terminez l'accompagnement après six mois",
    why: 'Les objectifs sont-ils atteints ? Orientez au besoin.',
  },
  'intake-visit': {
    title: "Faites la visite d'accueil",
    why: "Dressez la carte des problèmes et des possibilités ; gagnez la confiance, même sans demande d'aide.",
  },
  'repeat-intake-visit': {
    title: "Retentez la visite d'accueil",
    why: 'Expliquez ce qui suit si aucune aide ne commence.',
  },
  'motivate-refusal': {
    title: "Motivez par écrit pourquoi l'accompagnement ne commence pas",
    why: 'La convention avec le bailleur demande une motivation solide.',
  },
  'action-plan': {
    title: "Établissez le plan d'action avec le locataire",
    why: 'Des objectifs précis et réalistes, avec les conditions du bailleur. Les autres objectifs ne le regardent pas.',
  },
  'evaluation-with-landlord': {
    title: 'Évaluez les objectifs avec le bailleur',
    why: 'Seulement ceux qui concernent le problème de logement.',
  },
  'nine-month-review': {
    title: "Voyez après neuf mois si l'accompagnement peut se terminer",
    why: 'Un accompagnement dure neuf mois en moyenne.',
  },
  'extended-review': {
    title: "Voyez si l'accompagnement prolongé peut se terminer",
    why: "Les objectifs n'étaient pas encore atteints.",
  },
  'transit-intake': {
    title: "Faites l'accueil pour un logement de transit",
    why: "Le ménage risque d'être sans abri dans le mois.",
  },
  'transit-agreement': {
    title: 'Concluez la convention du logement de transit',
    why: 'Logement et accompagnement vont ensemble.',
  },
  'transit-evaluation': {
    title: 'Évaluez le séjour dans le logement de transit',
    why: 'Le locataire est-il assez autonome pour trouver et garder un logement ?',
  },
  'transit-move-on': {
    title: 'Aidez à passer à un logement locatif',
    why: 'Les objectifs sont atteints : cherchez un logement durable.',
  },
  'crisis-placement': {
    title: "Trouvez un logement de crise aujourd'hui encore",
    why: 'Le ménage est soudainement sans abri.',
  },
  'crisis-search-home': {
    title: "Aidez à chercher un logement après l'accueil de crise",
    why: "L'accueil dure quatre mois et peut être prolongé une fois.",
  },
  'crisis-end-first-term': {
    title: "Les quatre premiers mois d'accueil de crise se terminent",
    why: 'Décidez du départ ou de quatre mois supplémentaires.',
  },
  'crisis-end-second-term': {
    title: "L'accueil de crise se termine",
    why: 'Le second et dernier terme de quatre mois se termine.',
  },
  'closing-record': {
    title: 'Clôturez le dossier ou laissez-le ouvert',
    why: 'Les objectifs sont-ils atteints ? Une expulsion a-t-elle été évitée ?',
  },
  'look-again': {
    title: 'Regardez à nouveau ce dossier',
    why: 'Il est resté ouvert le mois passé. Peut-il être clôturé ?',
  },
  'aftercare-one-month': {
    title: 'Suivi : prenez contact après un mois',
    why: 'Tout va bien ? Le locataire et le bailleur peuvent toujours revenir.',
  },
  'aftercare-three-months': {
    title: 'Suivi : prenez contact après trois mois',
    why: 'Tout va toujours bien ? En cas de rechute, nous recommençons.',
  },
  'aftercare-six-months': {
    title: 'Suivi : dernier contact après six mois',
    why: 'Ensuite nous clôturons ; la porte reste entrouverte.',
  },
};
