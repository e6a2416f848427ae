import type { StepText } from '../plan.ts';

/** Step texts in Dutch. Sources in the presets. */
export const nl: Readonly<Record<string, StepText>> = {
  'phone-same-day': {
    title: 'Bel de huurder vandaag nog',
    why: 'Dezelfde werkdag zoeken we telefonisch contact: zeg waarom je belt, toon bezorgdheid en stel voor om bij hen thuis te praten.',
  },
  'contact-known-household': {
    title: 'Neem contact op met dit gekende gezin',
    why: 'Er was onlangs al contact: knoop daarbij aan, het gezin hoeft niet van nul te beginnen.',
  },
  'phone-again-before-noon': {
    title: 'Bel opnieuw, voor 12 uur',
    why: 'De eerste oproep is niet gelukt. Lukt het voor de middag niet, ga dan nog vandaag of morgen onaangekondigd langs.',
  },
  'home-visit-by-appointment': {
    title: 'Ga op huisbezoek, op afspraak',
    why: 'De huurder aanvaardt een gesprek. Spreek af op werkdag 2 of 3, bij hen thuis.',
  },
  'unannounced-visit': {
    title: 'Ga onaangekondigd op huisbezoek',
    why: 'Telefonisch contact is niet gelukt of hulp is geweigerd. Zeg dat je van het OCMW bent en uithuiszetting wil voorkomen, en vraag of je binnen mag. Hoe sneller, hoe beter.',
  },
  'leave-note': {
    title: 'Laat een handgeschreven briefje en de folder achter',
    why: 'Een officiële brief schrikt af; een briefje met de hand verlaagt de drempel. Schrijf het over, print het niet.',
    script:
      'Dag,\nIk ben {worker} van {organisation}. Ik kwam langs omdat ik wil helpen om uw woning te behouden. Ik was er vandaag en kon u niet spreken.\nBelt u mij zo snel mogelijk op {phone}? Dan denken we samen na over een oplossing.\nIk kom nog eens langs.\nVriendelijke groeten,\n{worker}',
  },
  'give-room': {
    title: 'Geef ruimte: de huurder kan zelf contact opnemen',
    why: 'Vandaag hoef je niets te doen. Hoor je iets van de huurder, meld het hier; anders volgt morgen een laatste huisbezoek.',
  },
  'last-visit': {
    title: 'Ga een laatste keer onaangekondigd langs',
    why: 'Er kwam geen reactie. Probeer nog een keer voorbij de deur te raken.',
  },
  'last-note': {
    title: 'Laat een laatste handgeschreven briefje achter',
    why: 'We zetten geen verdere stappen, maar de deur blijft op een kier: de huurder is altijd welkom.',
    script:
      'Dag,\nIk ben {worker} van {organisation}. Ik heb u niet kunnen spreken en kom niet opnieuw langs.\nU kan altijd bij ons terecht als u hulp wil om uw woning te behouden, ook later. Bel gerust naar {phone}.\nVriendelijke groeten,\n{worker}',
  },
  'leave-information': {
    title: 'Wijs op de gevolgen en laat de folder achter',
    why: 'De huurder gaat niet in op het aanbod. Leg uit wat kan gebeuren als de huur niet betaald wordt en zeg dat hij of zij altijd contact kan opnemen.',
  },
  'explore-situation': {
    title: 'Verken de situatie bij de huurder thuis',
    why: 'Zoek samen de oorzaak, de noden en de mogelijkheden; start zo nodig een sociaal-financieel onderzoek.',
  },
  'feasible-proposal': {
    title: 'Werk met de huurder een haalbaar voorstel uit',
    why: 'Een realistisch voorstel aan de verhuurder voorkomt een procedure. Denk aan budgetbegeleiding, huurtoelage en energiepremies.',
  },
  'landlord-answer': {
    title: 'Vraag het antwoord van de verhuurder op het voorstel',
    why: 'Zonder akkoord blijft de uithuiszetting dreigen. Deel alleen wat het huurprobleem aangaat.',
  },
  'short-follow-up': {
    title: 'Volg kort op of verwijs door',
    why: 'Loopt het zoals afgesproken? Verwijs zo nodig naar passende hulp.',
  },
  'contact-before-hearing': {
    title: 'Neem meteen contact op met de huurder over de zitting',
    why: 'Er is een vordering bij de vrederechter en weinig tijd. Bel, en ga langs als dat niet lukt.',
  },
  'visit-before-hearing': {
    title: 'Ga langs bij de huurder, voor de zitting',
    why: 'De huurder is telefonisch niet bereikt of aarzelt. Wie niet naar de zitting gaat, wordt niet gehoord.',
  },
  'verify-address': {
    title: 'Zoek uit waar de huurder nu woont',
    why: 'De huurder zou verhuisd zijn, maar de procedure loopt. Ga na of hij of zij van de zitting weet.',
  },
  'ask-hearing-date': {
    title: 'Vraag de datum van de zitting op bij de griffie',
    why: 'De datum staat niet in het stuk. Zonder datum kunnen we niet terugtellen.',
  },
  'ask-hearing-date-again': {
    title: 'Vraag de datum van de zitting opnieuw op',
    why: 'De datum is nog altijd niet bekend.',
  },
  'explain-hearing': {
    title: 'Leg de procedure uit en moedig aan om naar de zitting te gaan',
    why: 'Aanwezig zijn maakt het verschil. Bied aan om mee te gaan.',
  },
  'arrange-lawyer': {
    title: 'Regel een advocaat (pro Deo) als dat nodig is',
    why: 'Wij komen niet tussen op juridisch vlak; een advocaat wel.',
  },
  'joint-proposal': {
    title: 'Maak samen een voorstel voor de zitting',
    why: 'Een haalbaar voorstel kan de rechter overtuigen om af te betalen in plaats van uit te zetten.',
  },
  'remind-four-days-before': {
    title: 'Herinner de huurder aan de zitting (over 4 dagen)',
    why: 'Ga na of vervoer, verlof, opvang en papieren in orde zijn.',
  },
  'remind-day-before': {
    title: 'Herinner de huurder aan de zitting (de dag ervoor)',
    why: 'Spreek af waar en wanneer jullie elkaar zien.',
  },
  'attend-hearing': {
    title: 'Ga mee naar de zitting',
    why: 'Ondersteun de huurder en leg het voorstel voor.',
  },
  'record-result': {
    title: 'Noteer het resultaat van de zitting',
    why: 'Van het resultaat hangt af wat volgt: opvolging van het afbetalingsplan, wachten op het vonnis of een nieuwe zitting.',
  },
  'ask-new-hearing-date': {
    title: 'Vraag de nieuwe datum van de zitting op',
    why: 'De zaak is uitgesteld. Met de nieuwe datum tellen we opnieuw terug.',
  },
  'await-judgment': {
    title: 'Ga na of het vonnis er is',
    why: 'Het vonnis hoort zonder uitstel bij het OCMW toe te komen. Vraag het anders na bij de griffie.',
  },
  'read-judgment': {
    title: 'Lees het vonnis samen met de huurder',
    why: 'Staat de rechter een afbetaling toe of beveelt hij de uithuiszetting? Dat bepaalt de volgende stappen.',
  },
  'visit-after-judgment': {
    title: 'Ga langs om het vonnis te bespreken',
    why: 'De huurder is niet bereikt en de termijnen lopen.',
  },
  'can-tenant-keep-home': {
    title: 'Ga na of de huurder de woning kan behouden',
    why: 'Zijn huur en afbetaling samen draagbaar? Zo niet, begin nu met zoeken.',
  },
  'advise-leaving': {
    title: 'Raad aan om tijdig zelf te verhuizen',
    why: 'Wie zelf vertrekt, vermijdt de kosten van een uitdrijving.',
  },
  'register-for-housing': {
    title: 'Schrijf de huurder in bij SVK of woonmaatschappij',
    why: 'De wachttijd begint pas na de inschrijving.',
  },
  'search-home': {
    title: 'Help zoeken naar een woning',
    why: 'Ook op de private markt, met steun bij waarborg en eerste huur.',
  },
  'watch-waiting-month': {
    title: 'Bekijk waar het gezin staat voor de wachtmaand voorbij is',
    why: 'Kort hierna kan een uithuiszetting wettelijk gebeuren. Is er een plan dat wordt nageleefd, of een andere woning?',
  },
  'watch-bailiff': {
    title: 'Vraag na of de deurwaarder een datum heeft aangekondigd',
    why: 'De deurwaarder moet de datum vooraf meedelen; zo blijven we niet verrast.',
  },
  'prepare-eviction-day': {
    title: 'Bereid de dag van de uithuiszetting voor',
    why: 'Onderdak, vervoer, inboedel, papieren, huisdieren en school: regel het voor de dag zelf.',
  },
  'day-of-eviction': {
    title: 'Dag van de uithuiszetting: wees bereikbaar voor het gezin',
    why: 'Zorg dat niemand zonder onderdak valt.',
  },
  'reclaim-goods': {
    title: 'Help de inboedel terug te halen bij de gemeente',
    why: 'De gemeente bewaart de goederen zes maanden; daarna zijn ze weg.',
  },
  'reclaim-goods-last-call': {
    title: 'Laatste kans om de inboedel terug te halen',
    why: 'De bewaartermijn van zes maanden loopt af.',
  },
  'record-payment-plan': {
    title: 'Noteer het afbetalingsplan en de vervaldag',
    why: 'Bedrag, vervaldag en rekening moeten voor iedereen duidelijk zijn. Bezorg de huurder een overzicht.',
  },
  'check-before-payment': {
    title: 'Bel de huurder voor de vervaldag',
    why: 'Lukt de betaling van huur en afkorting deze maand? Nu is er nog tijd om bij te sturen.',
  },
  'check-payment': {
    title: 'Ga na of huur en afkorting betaald zijn',
    why: 'Een gemiste betaling kan de uithuiszetting opnieuw mogelijk maken.',
  },
  'repair-payment-plan': {
    title: 'Herstel het afbetalingsplan meteen',
    why: 'Er dreigt een betaling te ontbreken, of ze ontbreekt. Zoek nog deze week een oplossing met huurder en verhuurder.',
  },
  'last-attempt-payment-plan': {
    title: 'Laatste poging om het afbetalingsplan te redden',
    why: 'Zonder akkoord kan de verhuurder verder gaan.',
  },
  'check-fund': {
    title: 'Kan het Fonds ter bestrijding van de uithuiszettingen helpen?',
    why: 'Bij 2 tot 6 maanden achterstand kan het OCMW een deel betalen als huurder en verhuurder een begeleidingsovereenkomst sluiten.',
  },
  'pay-from-fund': {
    title: 'Laat de tegemoetkoming van het Fonds betalen',
    why: 'Het OCMW betaalt binnen 10 werkdagen.',
  },
  'follow-fund-plan': {
    title: 'Volg de afbetaling aan het Fonds op',
    why: 'Wordt het plan nageleefd?',
  },
  'repair-fund-plan': {
    title: 'Het plan van het Fonds wordt niet nageleefd: herstel het',
    why: 'Het OCMW krijgt minstens twee weken om een oplossing te zoeken.',
  },
  'check-tenant-informed': {
    title: 'Ga na of de huurder van de aanmelding weet',
    why: 'Dat is de enige voorwaarde om te beginnen.',
  },
  'first-home-visit': {
    title: 'Ga een eerste keer op huisbezoek',
    why: 'Bekijk met de huurder wat moeilijk loopt.',
  },
  'repeat-first-visit': {
    title: 'Ga opnieuw langs voor het eerste gesprek',
    why: 'Het eerste bezoek is niet gelukt.',
  },
  'agreement-both-parties': {
    title: 'Vraag huurder en verhuurder om in te stemmen',
    why: 'Beide partijen moeten instemmen met de begeleiding; leg de afspraken vast.',
  },
  'half-yearly-evaluation': {
    title: 'Evalueer de begeleiding',
    why: 'Worden de afspraken nagekomen en groeien de vaardigheden?',
  },
  'three-year-limit': {
    title: 'Rond de begeleiding af: ze duurt ten hoogste drie jaar',
    why: 'Bouw het netwerk uit dat het na de begeleiding overneemt.',
  },
  'joint-first-visit': {
    title: 'Ga samen met de toeleider op kennismakingsbezoek',
    why: 'Bespreek de reden van aanmelding, het gewenste resultaat en het kader; leg de veranderdoelen vast.',
  },
  'feedback-to-referrer': {
    title: 'Koppel terug naar de toeleider',
    why: 'De toeleider blijft betrokken en aanspreekbaar.',
  },
  'evaluation-three-months': {
    title: 'Evalueer na drie maanden, samen met de toeleider',
    why: 'Welke bijsturingen zijn nodig om de veranderdoelen binnen zes maanden te bereiken?',
  },
  'adjust-goals': {
    title: 'Stuur de veranderdoelen bij',
    why: 'Leg met huurder en toeleider vast wat anders moet.',
  },
  'end-of-six-months': {
    title: 'Rond de begeleiding af na zes maanden',
    why: 'Zijn de veranderdoelen bereikt? Verwijs zo nodig door.',
  },
  'intake-visit': {
    title: 'Ga op intake bij de huurder',
    why: 'Breng de problemen en de mogelijkheden in kaart; win vertrouwen, ook zonder hulpvraag.',
  },
  'repeat-intake-visit': {
    title: 'Probeer de intake opnieuw',
    why: 'Maak duidelijk wat de gevolgen zijn als er geen hulp start.',
  },
  'motivate-refusal': {
    title: 'Motiveer schriftelijk waarom de begeleiding niet start',
    why: 'De overeenkomst met de verhuurder vraagt een grondige motivatie.',
  },
  'action-plan': {
    title: 'Maak met de huurder het handelingsplan',
    why: 'Specifieke, haalbare doelen, met de voorwaarden van de verhuurder erin. Andere doelen gaan de verhuurder niet aan.',
  },
  'evaluation-with-landlord': {
    title: 'Evalueer de doelen met de verhuurder',
    why: 'Alleen de doelen die het huurprobleem betreffen.',
  },
  'nine-month-review': {
    title: 'Bekijk na negen maanden of de begeleiding kan eindigen',
    why: 'Een begeleiding duurt gemiddeld negen maanden.',
  },
  'extended-review': {
    title: 'Bekijk of de verlengde begeleiding kan eindigen',
    why: 'De doelen waren nog niet bereikt.',
  },
  'transit-intake': {
    title: 'Doe de intake voor een doorstroomwoning',
    why: 'Het gezin dreigt binnen een maand dakloos te worden.',
  },
  'transit-agreement': {
    title: 'Sluit de overeenkomst voor de doorstroomwoning',
    why: 'Woning en begeleiding horen samen.',
  },
  'transit-evaluation': {
    title: 'Evalueer het verblijf in de doorstroomwoning',
    why: 'Is de huurder zelfredzaam genoeg om een woning te vinden en te behouden?',
  },
  'transit-move-on': {
    title: 'Help doorstromen naar een eigen huurwoning',
    why: 'De doelen zijn bereikt: zoek nu een duurzame woning.',
  },
  'crisis-placement': {
    title: 'Zoek vandaag nog een crisiswoning',
    why: 'Het gezin is onverwacht en onmiddellijk dakloos.',
  },
  'crisis-search-home': {
    title: 'Help zoeken naar een woning na de crisisopvang',
    why: 'De opvang duurt vier maanden en kan een keer worden verlengd.',
  },
  'crisis-end-first-term': {
    title: 'De eerste vier maanden crisisopvang lopen af',
    why: 'Beslis over vertrek of een verlenging van vier maanden.',
  },
  'crisis-end-second-term': {
    title: 'De crisisopvang eindigt',
    why: 'De tweede en laatste termijn van vier maanden loopt af.',
  },
  'closing-record': {
    title: 'Sluit het dossier af of hou het open',
    why: 'Zijn de doelen bereikt? Is een uithuiszetting vermeden?',
  },
  'look-again': {
    title: 'Kijk opnieuw naar dit dossier',
    why: 'Vorige maand bleef het open. Kan het nu worden afgesloten?',
  },
  'aftercare-one-month': {
    title: 'Nazorg: neem contact op na een maand',
    why: 'Gaat het goed? De huurder en de verhuurder kunnen altijd terugkomen.',
  },
  'aftercare-three-months': {
    title: 'Nazorg: neem contact op na drie maanden',
    why: 'Gaat het nog altijd goed? Bij herval starten we opnieuw.',
  },
  'aftercare-six-months': {
    title: 'Nazorg: laatste contact na zes maanden',
    why: 'Daarna sluiten we af; de deur blijft op een kier.',
  },
};
