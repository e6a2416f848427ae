import { cue, type Cue } from '../cue.ts';

/** The tenant does not know of this report. Tested before `informed`, sentence by sentence. */
export const notInformed: readonly Cue[] = [
  cue(
    /\bnog niet\b[^.]{0,50}\b(?:gesproken|besproken|verteld|gezegd|gemeld)|\b(?:niet|niets)\b[^.]{0,25}\b(?:over|van) (?:deze|mijn|dit) (?:mail|brief|melding|bericht|schrijven)|\bniets (?:gezegd|verteld) (?:over|van)\b|\b(?:weten|weet|wete) (?:ze |hij |zij |er )?(?:nie|niet|niks|van niks)\b[^.]{0,12}\b(?:da|dat|ervan|hiervan|$)/i,
    ['Ik heb met haar nog niet over deze mail gesproken', 'ze weten nie da ik u mail'],
  ),
  cue(
    /\bne (?:lui|leur) ai\b[^.]{0,15}\brien\b|\brien dit\b|\bsans (?:le|la|les) (?:pr[ée]venir|informer|avertir)/i,
    ['Je ne lui ai rien dit de cette lettre'],
  ),
  cue(
    /\b(?:niet|nog niet|geen)\b[^.]{0,30}\b(?:op de hoogte|ingelicht|verwittigd|ge[ïi]nformeerd|weet (?:hiervan|ervan))|\b(?:weet|weten) (?:\p{Ll}+ ){0,3}(?:niet|niets|nog niet)\b[^.]{0,50}\b(?:meld|contact|schrijf|schrijven|mail|aanmeld|u |jullie|hiervan|ervan)|\bop de hoogte\b[^.]{0,20}\bniet\b|\bzonder (?:medeweten|dat (?:hij|zij|ze|mevrouw|de huurder)[^.]{0,20}weet)/iu,
    [
      'Betrokkene is van deze melding nog niet op de hoogte.',
      'Hij weet niet dat ik u contacteer.',
      'De huurder werd nog niet ingelicht.',
    ],
    'Hij is op de hoogte.',
  ),
  cue(
    /\b(?:n['’](?:est|a|ont|sont)|ne sait|ne savent)\b[^.]{0,25}\b(?:pas|rien)\b[^.]{0,40}\b(?:au courant|inform|averti|pr[ée]venu|contact|démarche|que je)|\bà (?:son|leur) insu\b|\bignore\b[^.]{0,30}\b(?:que|ma|cette)/i,
    [
      "Elle n'est pas au courant de ma démarche",
      'Il ne sait pas que je vous contacte',
      "n'a pas été informé",
    ],
  ),
  cue(/\b(?:not|n['’]t|un)\b ?[^.]{0,20}\b(?:aware|informed|told|know)\b|\bdoes(?:n['’]t| not) know\b/i, [
    'is not aware of this',
    "doesn't know that I write",
    'has not been informed',
  ]),
  cue(
    /\b(?:weiß|wissen|wurde|ist)\b[^.]{0,30}\b(?:nicht|nichts)\b[^.]{0,30}(?:informiert|davon|dass)|\bnicht (?:darüber )?informiert/i,
    ['weiß nichts davon', 'wurde nicht informiert'],
  ),
];

/** The tenant knows of this report, or was told that it would come. */
export const informed: readonly Cue[] = [
  cue(
    /\b(?:gaf|geeft|gaven) (?:ons |mij |me )?(?:de |haar |zijn |hun )?toestemming\b|\b(?:hij|zij|ze|mevrouw|meneer|betrokkene|het gezin)\b[^.]{0,20}\b(?:stemde (?:ermee )?(?:toe|in)|ging akkoord|gaf (?:zijn|haar|hun) (?:akkoord|toestemming)|heeft (?:zijn|haar) (?:akkoord|toestemming) gegeven|tekende|vroeg (?:ons|mij|me)\b[^.]{0,30}\b(?:schrijven|contact|aanmeld)|vraagt (?:zelf|om)|is blij|mag (?:u|je|jullie) bellen)|\bweet ervan\b|\bmag (?:hem|haar|hen) bellen\b|\bin de (?:\p{L}+ )?brief staat dat (?:wij|we|ik)/iu,
    ['Hij stemde toe.', 'Hij heeft zijn akkoord gegeven', 'Zij vroeg ons om u te schrijven', 'Weet ervan.'],
  ),
  cue(
    /\b(?:il|elle|ils|elles|monsieur|madame)\b[^.]{0,15}\b(?:accepte|est content|sont contents|est d['’]accord|a accept[ée]|m['’]a demand[ée] de vous)\b|\bje (?:les|l['’]|lui|la|le) ai\b[^.]{0,15}\b(?:inform|pr[ée]venu|averti|dit)/i,
    ["Il accepte qu'un travailleur social passe", 'Je les ai informés de la présente démarche'],
  ),
  cue(
    /\b(?:is|are) happy for (?:you|us)\b|\bwe told (?:him|her|them)\b[^.]{0,60}\b(?:contact|you|inform)|\b(?:agrees|agreed)\b/i,
    ['The family is happy for you to call', 'We told them last Friday that we would be contacting you'],
  ),
  cue(
    /\b(?:is|zijn|werd|werden|wordt|worden|was|waren|heb|hebben|bracht|brachten|gesteld|gebracht|zelf)\b[^.]{0,70}\bop de hoogte\b|\bop de hoogte\b[^.]{0,40}\b(?:gebracht|gesteld|van (?:deze|de|mijn|onze|het feit)|dat)/i,
    ['Mevrouw is op de hoogte van deze aanmelding', 'zijn per brief op de hoogte gebracht van deze melding'],
  ),
  cue(
    /\b(?:weet|weten)\b[^.]{0,40}\b(?:dat (?:ik|wij|we|deze|dit|er)\b|van deze (?:aanmelding|melding|doorverwijzing|mail)|ervan\b|hiervan\b)/i,
    ['Mevrouw weet dat wij haar bij u aanmelden', 'ze weten ervan'],
    'weet u dat',
  ),
  cue(
    /\b(?:ingelicht|verwittigd|ge[ïi]nformeerd)\b[^.]{0,60}\b(?:over (?:deze|de|dit)|van (?:deze|de|dit)|dat|hiervan|hierover)|\b(?:over|van) (?:deze|de|dit) (?:aanmelding|melding|doorverwijzing|mail|signaal|vraag)\b[^.]{0,40}\b(?:ingelicht|verwittigd|ge[ïi]nformeerd|gesproken|besproken)|\b(?:huurders?|mevrouw|meneer|mijnheer|cli[ëe]nte?|betrokkene|hij|zij|ze|hen)\b[^.]{0,25}\b(?:werd|is|zijn|werden) (?:hierover |hiervan |hierover al |reeds |al )?(?:ingelicht|verwittigd|ge[ïi]nformeerd)/i,
    [
      'werd over deze doorverwijzing ingelicht',
      'De huurder werd hiervan verwittigd',
      'ingelicht over deze melding',
    ],
  ),
  cue(
    /\b(?:heb|hebben) (?:\p{Ll}+ ){0,5}(?:gezegd|verteld|gemeld|meegedeeld|laten weten|geschreven|aangekondigd)\b[^.]{0,50}\b(?:dat|jullie|u |ocmw|sociaal huis|contacteer|melden|verwittig)/iu,
    ['Ik heb hun gezegd dat ik jullie zou verwittigen'],
  ),
  cue(
    /\b(?:brief|schrijven|mail|sms)\b[^.]{0,40}\b(?:waarin|dat|met (?:de )?(?:melding|mededeling))\b[^.]{0,60}\b(?:gegevens|doorgeven|bezorgen|melden|gemeld|overmaken|contact)/i,
    'een brief waarin staat dat wij hun gegevens aan u bezorgen',
  ),
  cue(
    /\b(?:met|in) (?:\p{Ll}+ )?(?:toestemming|akkoord|instemming|medeweten|overleg met (?:mevrouw|meneer|de huurder|cli[ëe]nt))\b|\b(?:haar|zijn|hun) (?:uitdrukkelijke )?(?:toestemming|akkoord|medeweten)|\btoestemming (?:gegeven|gekregen|van (?:mevrouw|meneer|de huurder|de cli))|\b(?:gaat|gaan|is|zijn|was) (?:hiermee |ermee |met deze aanmelding |daarmee )?akkoord\b[^.]{0,40}(?:aanmelding|doorverwijzing|melding|begeleiding)?/iu,
    ['Met haar toestemming', 'in overleg met mevrouw', 'gaat akkoord'],
  ),
  cue(
    /\b(?:est|sont|a été|ont été|ai|avons)\b[^.]{0,30}\b(?:au courant|inform[ée]e?s?|averti[es]*|pr[ée]venue?s?)\b|\b(?:sait|savent) que\b|\bavec (?:son|leur) (?:accord|consentement)/i,
    ['Il sait que je vous contacte', 'Elle est au courant', 'avec son accord'],
  ),
  cue(
    /\b(?:is|are|was|were|has been|have been|knows?)\b[^.]{0,20}\b(?:aware|informed|told|that (?:I|we)|about (?:this|it))|\bwith (?:his|her|their) (?:consent|permission|agreement)/i,
    ['is aware of this', 'knows that I am writing', 'with her consent'],
  ),
  cue(
    /\b(?:ist|sind|wurde|wei(?:ß|ss)|wissen)\b[^.]{0,30}(?:informiert|davon|einverstanden|bescheid|dass)/i,
    ['ist informiert', 'weiß Bescheid'],
  ),
];

/** The tenant agrees, which is more than knowing. */
export const agrees: readonly Cue[] = [
  cue(
    /\b(?:gaat|gaan|is|zijn|was|ging) (?:(?!niet)\p{Ll}+ ){0,5}?akkoord\b|\b(?:met|haar|zijn|hun) (?:uitdrukkelijke )?(?:toestemming|instemming)\b|\bstemt (?:ermee )?in\b|\bwenst zelf\b|\bvraagt zelf\b|\bstaat (?:er )?(?:voor )?open voor|op (?:haar|zijn|hun) (?:eigen )?vraag/iu,
    ['gaat akkoord', 'Met haar toestemming', 'en is akkoord', 'staat open voor'],
    ['gaan niet akkoord'],
  ),
  cue(
    /\bavec (?:son|leur) (?:accord|consentement)\b|\b(?:est|sont) d['’]accord\b|\bwith (?:his|her|their) (?:consent|permission)\b|\b(?:agrees|has agreed|consents)\b|\beinverstanden\b/i,
    ['avec son accord', 'est d’accord', 'agrees'],
  ),
];
export const doesNotAgree: readonly Cue[] = [
  cue(
    /\bniet akkoord|\bgeen toestemming|\bzonder (?:haar|zijn|hun)? ?(?:toestemming|akkoord)|\bweigert (?:elke |alle |iedere )?(?:hulp|begeleiding)|\bwil geen (?:hulp|begeleiding)|pas d['’]accord|refuse (?:toute )?(?:aide|l['’]aide)|does not (?:agree|consent)|nicht einverstanden/i,
    ['is niet akkoord', 'weigert alle hulp', "n'est pas d'accord"],
  ),
];
