import { cue } from '../cue.ts';
import type { WriterWords } from '../writer-roles.ts';

/** What the tenant says herself. */
export const tenantWords: readonly WriterWords[] = [
  {
    role: 'tenant',
    weight: 4,
    cues: [
      cue(
        /\b(?:mijn|onze|m['’]n) (?:\p{L}+ )?(?:huisbaas|verhuurder|verhuurster|huiseigenaar|huisbazin)\b/iu,
        ['Mijn huisbaas wil mij buiten', 'mijn verhuurder'],
        'mijn huurder',
      ),
      cue(
        /\b(?:ik|wij|we) (?:\p{L}+ ){0,3}(?:kan|kunnen|kon|konden|heb|hebben)\b.{0,40}\b(?:mijn|onze|de) (?:huur|huishuur)\b.{0,30}\b(?:niet|betal|achter)/iu,
        'Ik kan mijn huur niet meer betalen',
      ),
      cue(
        /\b(?:mijn|onze|ons) (?:huishuur|huurachterstand|huurschuld|(?:studenten)?(?:huur)?contract|huur)\b.{0,40}\b(?:niet|betaal|betalen|kan|kon|opgezegd|achter)/iu,
        ['mijn huur niet betalen', 'mijn huurcontract is opgezegd'],
      ),
      cue(
        /\b(?:ik|wij|we) (?:huur|huren|word|worden|moet|moeten|dreig|dreigen|sta|staan)\b.{0,60}\b(?:uit (?:mijn|ons|het) (?:huis|woning|appartement)|uit huis|op straat|uitgezet|van (?:een |de )?(?:huisbaas|woonmaatschappij))/i,
        ['ik word uit mijn huis gezet', 'wij dreigen op straat te staan'],
      ),
      cue(
        /\b(?:ik|wij|we) (?:heb|hebben|kreeg|kregen) (?:\p{L}+ ){0,4}(?:brief|oproeping|dagvaarding|vonnis|aangetekende).{0,60}(?:vrederechter|vredegerecht|deurwaarder|rechtbank|uithuiszetting|huisbaas|verhuurder)/iu,
        'Ik heb een brief gekregen van de vrederechter',
      ),
      cue(
        /\b(?:mij|ons|me)\b[^.;]{0,20}\buit (?:mijn|ons|onze) (?:\p{L}*huis|\p{L}*woning|appartement|studio|kamer|kot)\b|\b(?:nous|me) (?:mettre|met|mettent|jeter|jette)\b[^.;]{0,12}\b(?:dehors|[àa] la (?:rue|porte))|\b(?:throw|put|kick|get)(?:s|ting|ing)? (?:me|us) out\b|\b(?:mich|uns)\b[^.;]{0,15}\baus (?:meiner|meinem|unserer) (?:wohnung|haus)/iu,
        [
          'komt de deurwaarder mij uit mijn huis zetten',
          'il veut nous mettre dehors',
          'he wants to put us out',
        ],
        ['ik wil hem uit mijn huis zetten'],
      ),
      cue(/\b(?:ik|wij|we) (?:huur|huren) (?:nu|al|sinds|hier|een|het|bij|van|in|op)\b/i, [
        'Ik huur een appartement',
        'wij huren sinds',
      ]),
      cue(
        /\b(?:ik ben|wij zijn) (?:al \p{L}+ )?(?:huurders?|huurster)\b|\bals huurder\b.{0,30}\bik\b/iu,
        'Ik ben huurder van',
      ),
      cue(
        /\bmon (?:propri[ée]taire|bailleur)\b|\bma propri[ée]taire\b|\bje (?:suis|reste) locataire\b|\bje (?:ne (?:peux|sais|parviens|arrive)) (?:plus|pas)\b.{0,40}\bloyer|\bmon loyer\b|\bje (?:vais être|serai|risque d['’]être) expuls/iu,
        [
          'mon propriétaire veut',
          'Je suis locataire',
          'Je ne peux plus payer le loyer',
          'je ne peux plus payer mon loyer',
        ],
      ),
      cue(
        /\b(?:my|our) (?:landlord|landlady|lease)\b|\bwe (?:must|have to|need to) (?:leave|move out|be out)\b|\bI (?:can['’]?t|cannot|can not) pay (?:my|the) rent\b|\bmy rent\b|\b(?:I|we) rent\b(?! (?:out|it out|to))|\band I rent\b|\bI(?: am|['’]m) (?:a tenant|being evicted|renting)|\bI(?: am|['’]m) (?:about to|going to) (?:be evicted|lose my)/i,
        ['my landlord wants', 'I cannot pay my rent', 'terminates our lease', 'we must leave'],
      ),
      cue(/\bmein(?:e|em|en)? vermieter(?:in)?\b|\bmeine miete\b|\bich bin mieter/i, [
        'Mein Vermieter',
        'meine Miete',
      ]),
    ],
  },
  {
    role: 'tenant',
    weight: 4,
    cues: [
      cue(
        /\b(?:ik|wij|we)\b (?:\p{L}+ ){0,3}(?:ben|zijn|sta|staan|loop|lopen|geraak|geraken|raak) (?:[\p{L}\d.,€]+ ){0,4}(?:achter|in de schulden)\b|\b(?:ben|sta|loop|zijn|staan|lopen) (?:ik|wij|we)\b[^.;]{0,30}\bachter\b|\b(?:ik ben|wij zijn)\b[^.;]{0,60}\bschuldig\b|\b(?:ik|wij|we) (?:heb|hebben|kon|konden|kan|kunnen)\b[^.;]{0,50}\bhuur\b[^.;]{0,25}\b(?:niet|nie|onbetaald)|\b(?:ik|wij|we) (?:heb|hebben|kon|konden)\b[^.;]{0,25}\bmaand(?:en)?\b[^.;]{0,15}\b(?:niet|nie|niets)\b[^.;]{0,12}\bbeta|\b(?:ik|wij) (?:niet|kan niet|nie) (?:meer )?(?:kunnen )?betalen?\b|\b(?:ben|zijn) (?:ik|wij|we)\b[^.;]{0,50}\bkwijt aan (?:de|mijn|onze|m['’]n) (?:huisbaas|eigenaar|verhuurder)|\b(?:huisbaas|huisbazin|eigenaar|eigenares|verhuurder|verhuurster)\b[^.;]{0,40}\b(?:mij|ons|me) (?:\p{L}+ ){0,3}(?:opgezegd|opzeg|buiten|uitzetten|eruit|op straat|weg)\b|\b(?:(?:ik|wij|we) (?:heb|hebben)|(?:heb|hebben) (?:ik|wij|we)) (?:(?:nu|al|een|ook|nog|dus|ondertussen|intussen|momenteel|\p{L}+ maanden?) ){0,3}(?:huur)?(?:achterstal|achterstand|schuld)(?!\p{L})/iu,
        [
          'De eigenaar heeft mij opgezegd',
          'Ik niet betalen huur',
          'ik heb 2 maanden niet betaald',
          'ben ik drie maanden huur kwijt aan de huisbaas',
          'ik ben twee maanden achter',
          'ik heb 4 maand huur niet betaald',
          'Ik heb een achterstand van',
        ],
        'Wij hebben geen reactie op de achterstand van de huurder',
      ),
      cue(
        /\b(?:ik|wij|we)\b[^.;]{0,45}\b(?:naar|voor) (?:het |de |een )?(?:vredegerecht|vrederechter|rechtbank|rechter|verzoening|zitting)\b[^.;]{0,30}\b(?:moet|moeten|verschijnen)\b|\b(?:ik|wij|we)\b (?:\p{L}+ ){0,3}(?:moet|moeten|word|worden)\b[^.;]{0,60}\b(?:uit|weg|buiten|verlaten|vertrekken|op straat|eruit|(?:naar|voor) (?:het |de |een )?(?:vredegerecht|vrederechter|rechtbank|rechter|verzoening|zitting|tribunaal))\b|\b(?:ik|wij|we)\b[^.;]{0,30}\b(?:eruit|buiten|weg|vertrekken|verhuizen) (?:moet|moeten)\b|\b(?:ik|wij|we) (?:moet|moeten) (?:daar|er) (?:zijn|verschijnen)\b|(?<!\bof )\b(?:moet|moeten) (?:ik|wij|we)\b[^.;]{0,50}\b(?:uit (?:huis|mijn|ons|de|het)|weg|buiten|verlaten|vertrekken|eruit|op straat|(?:naar|voor) (?:het |de )?(?:vredegerecht|vrederechter|rechtbank|rechter))\b/iu,
        [
          'ik moet op 24 november naar het vredegerecht',
          'dat ik op 2 december voor de vrederechter moet komen',
          'we moeten tegen december uit ons huis',
          'moet ik eruit',
          'ik moet weg uit huis',
          'dat ik eruit moet van mijn appartement',
          'ik moet daar zijn op donderdag',
        ],
        'ik moet weggaan',
      ),
      cue(
        /\b(?:ik|wij|we) (?:heb|hebben|kreeg|kregen|krijg) (?:\p{L}+ ){0,5}(?:brief|papier(?:en)?(?! (?:onder)?getekend| gemaakt| opgesteld)|oproeping|dagvaarding|vonnis|aangetekende|opzeg|opzegging|verzoekschrift|gerechtsbrief)\b|\b(?:mijn|onze|m['’]n) (?:eigenaar|eigenares|kotbaas|kotmadam)\b/iu,
        ['ik heb een brief gekregen', 'Ik kreeg nu een aangetekende brief', 'mijn eigenaar'],
      ),
      cue(
        /\b(?:huur ik (?:daar|hier|nu)?|huurt (?:ik|hier)) ?(?:sinds|sedert|al)|\bondergetekende\b[^.;]{0,120}\bhuurt\b/iu,
        ['Ondergetekende, Jan Maes, huurt daar sedert', 'huur ik daar sedert'],
      ),
      cue(
        /\b(?:propri[ée]taire|bailleur|bailleresse|juge|huissier|agence)\b[^.;]{0,30}\b(?:me|nous|m['’]) ?(?:r[ée]clam|convoqu|demand|expuls|met\b|mettre|menac|chass|donn[^.;]{0,12}pr[ée]avis)|\bje n['’]ai (?:plus|pas)\b[^.;]{0,20}\bpay[ée]|\bje (?:dois|suis)\b[^.;]{0,40}\b(?:loyers?|retard|expuls\w+)|\b(?:mon|notre) (?:bail|loyer|contrat de bail)\b|\bje (?:dois|vais devoir) (?:quitter|passer devant|compara[îi]tre|partir)|\bj['’]ai re[çc]u (?:un|une|mon|la|le)\b[^.;]{0,30}\b(?:convocation|requ[êe]te|citation|jugement|pr[ée]avis|cong[ée]|lettre)|\bje loue\b[^.;]{0,60}\b(?:depuis|chez|pour|au prix)/i,
        [
          "Je n'ai plus payé mon loyer",
          'Le propriétaire nous réclame 1.950 €',
          'je dois trois mois de loyer',
          "j'ai reçu une convocation",
          'mon bail',
          'je dois passer devant le juge',
        ],
      ),
      cue(
        /\bI(?: will|['’]ll| am going to)? (?:be|get) evicted\b|\bI (?:still )?owe\b|\bI (?:have|had) to (?:leave|go to court|move out)|\b(?:I|we) (?:have|['’]ve|got|received)\b[^.;]{0,30}\b(?:summons|notice|letter from|eviction)|\bI(?: am|['’]m)\b[^.;]{0,25}\b(?:behind|in arrears)|\b(?:I|we) (?:have not|haven['’]t|did not|didn['’]t|could not|couldn['’]t|not|no) pa(?:y|id)\b|\b(?:owner|landlord|landlady)\b[^.;]{0,25}\b(?:I|we) (?:must|have to|need to|should)\b/i,
        [
          'I will be evicted',
          'I owe the landlord',
          'I am two months behind',
          "I haven't paid",
          'Owner say I must go out',
        ],
      ),
      cue(
        /\bich (?:kann|konnte|habe)\b[^.;]{0,30}\bmiete\b|\b(?:ich|wir) (?:muss|m[üu]ssen)\b[^.;]{0,40}\b(?:raus|ausziehen|verlassen|gericht)|\bich schulde\b|\bmeine (?:wohnung|miete)\b[^.;]{0,30}\b(?:verlieren|gek[üu]ndigt|nicht)/i,
        ['Ich kann die Miete nicht zahlen', 'wir müssen ausziehen', 'ich schulde'],
      ),
    ],
  },
  {
    role: 'tenant',
    weight: 3,
    cues: [
      cue(
        /\b(?:ik|wij|we) (?:zit|zitten) (?:hier |nu |al )*(?:op|in (?:een|mijn)) (?:kot|studio|kamer|appartement)\b|\b(?:mijn|ons|onze|m['’]n) (?:\p{L}+ )?(?:woonst|woning|huis|appartement|studio|kot|kamer|thuis)\b[^.;]{0,25}\b(?:verlies|verliezen|kwijt|kwijtraken|uitgezet|onbewoonbaar|verlaten)\b|\b(?:klaagt|klagen|klacht(?:en)?)\b[^.;]{0,12}\bover (?:mij|ons)\b|\b(?:ons|mijn) (?:huur)?contract (?:werd |is |wordt )?(?:\p{L}+ )?opgezegd\b|\bwaar (?:kunnen|kan|moeten|moet) (?:wij|we|ik) (?:nu |dan )?(?:heen|naartoe|slapen|wonen)\b|\b(?:mijn|ons) (?:studenten)?(?:huur)?contract\b|\bde kot(?:baas|madam)\b/iu,
        [
          'Ik zit op kot',
          'zonder mijn woonst te verliezen',
          'Iedereen klaagt over mij',
          'ons contract opgezegd',
          'Waar kunnen wij heen',
          'De kotbaas is Hilde Naessens',
        ],
      ),
      cue(
        /\b(?:die|de) k[üu]ndigung\b[^.;]{0,30}\b(?:bekommen|erhalten)|\b(?:ich|wir) (?:wohnen?|leben?)\b[^.;]{0,60}\bzur miete\b|\bwohnen? (?:ich|wir)\b[^.;]{0,60}\bzur miete\b|\bk[üu]ndigung (?:bekommen|erhalten)/i,
        ['haben heute die Kündigung bekommen', 'Wir wohnen zur Miete'],
      ),
    ],
  },
  {
    role: 'tenant',
    weight: 1.2,
    cues: [
      cue(
        /(?<!\p{L})(?:ik|wij|we)(?: \p{L}+)? (?:woon|wonen|huur|huren)(?! zelf| naast| tegenover| boven| onder| ernaast)(?!\p{L})|(?<!\p{L})(?:woon|huur) ik(?!\p{L})/iu,
        ['ik woon in de', 'Ik wonen in Turnhout', 'wij huren'],
        ['ik woon zelf in', 'wij wonen naast'],
      ),
      cue(/\bj['’]habite\b|\bhabitons\b|\bI live (?:at|in)\b|\bich wohne\b|\bwir wohnen\b/i, [
        "j'habite",
        'I live at',
        'ich wohne',
      ]),
      cue(
        /\b(?:help mij|mij helpen|mij te helpen|help(?:en)? ons|ons (?:te )?helpen|aidez[- ](?:moi|nous)|nous aider|m['’]aider|help me|mir helfen)\b|\b(?:aub|please|asjeblieft|alstublieft|svp) (?:help|hulp|aide)\b|\bhelp (?:aub|please|svp)\b|\bkan (?:iemand|u|jij|je) mij helpen\b|\bwat moet ik (?:nu )?doen\b|\bweet niet (?:meer )?wat (?:te )?doen/i,
        ['kan iemand mij helpen', 'Wat moet ik doen', 'Aub help'],
      ),
    ],
  },
];
