import type { Letter } from './letter.ts';

/** What a mail is: news or a new report, a debt or another trouble, and facts that stand in unusual places. */
export const kindsOfMail: readonly Letter[] = [
  {
    title: 'answers between the lines of a quoted mail under headers',
    from: 'Ingrid Maes <ingrid@zz.example>',
    subject: 'RE: uw vraag',
    inReplyTo: 'lotte@intake.example',
    body: `zie hieronder

Van: Lotte Peeraer [mailto:lotte@intake.example]
Verzonden: woensdag 20 januari 2027 9:05
Aan: Ingrid Maes
Onderwerp: uw vraag

> Beste,
> Wie is de huurder?
Piet Verhoeven, geboren 3 mei 1980
> Waar woont hij?
Lindelaan 4, 2440 Geel
> Hoeveel is de achterstal?
1.200 euro
> Groeten
> Lotte, Stationsstraat 2, 2440 Geel`,
    expect: {
      verdict: 'signal',
      kind: 'arrears',
      tenants: ['Piet|Verhoeven'],
      dwelling: 'Lindelaan|4||2440|Geel',
      euros: 1200,
    },
  },
  {
    title: 'a landlord who praises the payments and fears for the home',
    from: 'Greet Wouters <g@x.example>',
    subject: 'onze huurder',
    body: `Beste, wij verhuren een huis in de Molenstraat 4, 2800 Mechelen aan Piet Jansen. Over de betaling niets dan lof, de huur staat stipt op de rekening. Maar de tuin is een stort en binnen stinkt het. Kan iemand langsgaan?`,
    expect: { verdict: 'signal', kind: 'referral', problems: ['upkeep'], tenants: ['Piet|Jansen'] },
  },
  {
    title: 'an agent who does not know whether the rent is paid',
    from: 'Immo Zon <info@immozon.example>',
    subject: 'app. 2B Dorpstraat 9',
    body: `Geachte, in appartement 2B, Dorpstraat 9 bus 2B, 9300 Aalst woont de heer Tom Baert. Buren klagen over lawaai en een agressieve hond. Of hij zijn huur betaalt, kunnen wij niet zeggen. Kan er iemand met hem praten?`,
    expect: { verdict: 'signal', kind: 'referral', problems: ['nuisance'] },
  },
  {
    title: 'a balance of nil that ends a report',
    from: 'Jan Smet <js@x.example>',
    subject: 'Clôture',
    body: `Locataire : Karim Benali
Adresse : rue Neuve 5, 7500 Tournai
Dernier paiement : 720,00
Solde : 0,00
Notre signalement du 02/04 est sans objet.`,
    expect: { verdict: 'signal', kind: 'update', news: ['paid'], euros: null },
  },
  {
    title: 'a first report before which nothing was withdrawn',
    from: 'Jan Smet <js@x.example>',
    subject: 'afbetaling',
    body: `Jan hier, eigenaar van Kerkstraat 5, 9000 Gent. Els Bral huurt en betaalt niet, er staat 900 euro open. Kan de zaak nog opgelost worden voor de melding vervalt?`,
    expect: { verdict: 'signal', kind: 'arrears', euros: 900 },
  },
  {
    title: 'a plan of which only the first part came',
    from: 'Régie Sud <r@regiesud.example>',
    subject: 'suivi plan Martin',
    body: `Bonjour, nous avions convenu avec M. Paul Martin (rue Verte 3, 5000 Namur) de 60 euros par mois. La première mensualité est arrivée, les suivantes non. Il reste 500 euros.`,
    expect: { verdict: 'signal', kind: 'update', news: ['plan-broken'], euros: 500 },
  },
  {
    title: 'small letters with a capital here and there',
    from: 'Els <els@wzc-x.example>',
    subject: 'Geen onderwerp',
    body: `hallo els hier van thuiszorg De Linde. Ik kom bij rosa vermeulen, dorpstraat 14 bus 2 lebbeke. De gang staat vol zakken en ze kuist ni meer

heb haar zoon al gebeld maar die komt ni

Kan er iemand helpen aub? Groetjes`,
    expect: {
      verdict: 'signal',
      kind: 'referral',
      tenants: ['Rosa|Vermeulen'],
      dwelling: 'Dorpstraat|14|2||Lebbeke',
    },
  },
  {
    title: 'a postcode in brackets away from its place',
    from: 'Frans Nuyens <fn@x.example>',
    subject: 'de buurman',
    body: `Ik woon Hoevensebaan 45 te Kapellen en schrijf u over mijn buurman op nummer 47 (zelfde straat, 2950), Jos Van Tichelen. Hij huurt daar een huisje. Op zijn oprit liggen veertig vuilzakken en het stinkt.`,
    expect: { verdict: 'signal', kind: 'referral', dwelling: 'Hoevensebaan|47||2950|Kapellen' },
  },
];
