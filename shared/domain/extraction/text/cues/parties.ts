import { cue, type Cue } from '../cue.ts';

/** Words right before the landlord's name in running text. The name follows directly. */
export const landlordNameBefore: readonly Cue[] = [
  cue(
    /\b(?:appartient|appartenant) à[ \n](?:la (?:soci[ée]t[ée] |srl |sa )?|m\. |mme |monsieur |madame )?$|\bhuurovereenkomst tussen[ \n](?:de heer |mevr\S* )?$|\b(?:le|la) lie à[ \n](?:m\. |mme |monsieur |madame )?$/i,
    ['Le logement appartient à la société ', 'de huurovereenkomst tussen mevrouw '],
  ),
  cue(
    /\b(?:verhuur(?:d?er|ster)s?|eigenaars?|eigenares|huisbaas|huisbazin|huiseigenaar)\b[ \n,:(]{1,3}(?:is |zijn |heet |namelijk |nl\. )?(?:de (?:heer|vennootschap|firma|woonmaatschappij|echtgenoten|nv|bv|vzw) |mevr\S* |dhr\.? |mw\.? |het )?$/i,
    ['De verhuurder is ', 'eigenaar: mevrouw ', 'De huisbaas ('],
  ),
  cue(
    /\b(?:huurt|huren|huurde|gehuurd|onderhuurt)\b[^.;]{0,60}\b(?:van|bij|via)[ \n](?:de (?:heer|woonmaatschappij|firma) |mevr\S* |dhr\.? |het )?$/i,
    ['Zij huurt van ', 'huurt een woning bij '],
  ),
  cue(
    /\b(?:namens|in opdracht van|voor rekening van|in naam van|optredend voor|raadsman van|advocaat van|rentmeester van|beheerder van|mandataris van|on behalf of|voor)[ \n](?:mijn |onze |de |haar |zijn )?(?:cli[ëe]nte?|cli[ëe]nten|eigenaars?|eigenares|verhuur(?:d?er|ster)|opdrachtgever|lastgever)s?,?[ \n](?:de heer |mevr\S* |dhr\.? |de |het )?$/i,
    ['Namens mijn cliënte ', 'In opdracht van de eigenaar, de heer ', 'als raadsman van mijn cliënt '],
  ),
  cue(
    /\b(?:namens|in opdracht van|op verzoek van|op vordering van|ten verzoeke van|rentmeester van|beheerder van|mandataris van)[ \n](?:de (?:heer en mevrouw|heer|eigenaars|echtgenoten|vzw|nv|bv|firma|woonmaatschappij)[,]? |mevr\S* |dhr\.? |haar |zijn )?$/i,
    ['op verzoek van ', 'namens de heer '],
  ),
  cue(
    /\b(?:propri[ée]taires?|bailleurs?|bailleresse)\b[ \n,:(]{1,3}(?:est |sont |s['’]appelle )?(?:m\. |mme |monsieur |madame |la soci[ée]t[ée] )?$/i,
    ['Le propriétaire est M. ', 'bailleur : '],
  ),
  cue(
    /\b(?:au nom de|pour le compte de|à la requ[êe]te de|conseil de|mandat de)[ \n](?:ma cliente|mon client|notre cliente?|le propri[ée]taire)?,?[ \n]?(?:m\. |mme |monsieur |madame |la (?:soci[ée]t[ée]|srl|sa|asbl) )?$/i,
    ['au nom de ma cliente, ', 'à la requête de '],
  ),
  cue(
    /\bfrom[ \n](?:mr\.? |mrs\.? |ms\.? )$|\b(?:landlord|owner|landlady)\b[ \n,:(]{1,3}(?:is |are |called )?(?:mr\.? |mrs\.? |ms\.? )?$/i,
    ['The landlord is Mr ', 'owner: '],
  ),
  cue(/\b(?:vermieter(?:in)?|eigent[üu]mer(?:in)?)\b[ \n,:(]{1,3}(?:ist |sind )?(?:herr |frau )?$/i, [
    'Der Vermieter ist Herr ',
  ]),
];
