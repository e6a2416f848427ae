import type { StepText } from '../plan.ts';

/** Step texts in German. */
export const de: Readonly<Record<string, StepText>> = {
  'phone-same-day': {
    title: 'Rufen Sie den Mieter noch heute an',
    why: 'Am selben Werktag suchen wir telefonisch Kontakt: Sagen Sie, warum Sie anrufen, zeigen Sie Sorge und bieten Sie ein Gespräch zu Hause an.',
  },
  'contact-known-household': {
    title: 'Nehmen Sie Kontakt mit diesem bekannten Haushalt auf',
    why: 'Es gab kürzlich Kontakt: Knüpfen Sie daran an, der Haushalt muss nicht bei null beginnen.',
  },
  'phone-again-before-noon': {
    title: 'Rufen Sie vor 12 Uhr noch einmal an',
    why: 'Der erste Anruf war erfolglos. Gelingt auch dieser nicht, gehen Sie heute oder morgen unangekündigt vorbei.',
  },
  'home-visit-by-appointment': {
    title: 'Machen Sie einen vereinbarten Hausbesuch',
    why: 'Der Mieter nimmt ein Gespräch an. Vereinbaren Sie es für Werktag 2 oder 3, bei ihm zu Hause.',
  },
  'unannounced-visit': {
    title: 'Machen Sie einen unangekündigten Hausbesuch',
    why: 'Es gab keinen telefonischen Kontakt oder die Hilfe wurde abgelehnt. Sagen Sie, dass Sie vom Sozialdienst sind und eine Räumung verhindern wollen, und bitten Sie um Einlass. Je früher, desto besser.',
  },
  'leave-note': {
    title: 'Hinterlassen Sie einen handgeschriebenen Zettel und das Faltblatt',
    why: 'Ein amtlicher Brief schreckt ab; ein handgeschriebener Zettel senkt die Schwelle. Schreiben Sie ihn ab, drucken Sie ihn nicht.',
    script:
      'Guten Tag,\nich bin {worker} von {organisation}. Ich war heute hier, weil ich Ihnen helfen möchte, Ihre Wohnung zu behalten, und konnte Sie nicht sprechen.\nRufen Sie mich bitte so bald wie möglich an: {phone}. Dann suchen wir zusammen eine Lösung.\nIch komme noch einmal vorbei.\nFreundliche Grüße\n{worker}',
  },
  'give-room': {
    title: 'Geben Sie Raum: Der Mieter kann sich melden',
    why: 'Heute ist nichts zu tun. Meldet sich der Mieter, geben Sie es hier an; sonst folgt morgen ein letzter Besuch.',
  },
  'last-visit': {
    title: 'Gehen Sie ein letztes Mal unangekündigt vorbei',
    why: 'Es kam keine Reaktion. Versuchen Sie noch einmal, ins Gespräch zu kommen.',
  },
  'last-note': {
    title: 'Hinterlassen Sie einen letzten handgeschriebenen Zettel',
    why: 'Wir unternehmen nichts weiter, aber die Tür bleibt einen Spalt offen: Der Mieter ist immer willkommen.',
    script:
      'Guten Tag,\nich bin {worker} von {organisation}. Ich konnte Sie nicht sprechen und komme nicht noch einmal.\nSie können sich immer an uns wenden, auch später, wenn Sie Hilfe möchten, um Ihre Wohnung zu behalten: {phone}.\nFreundliche Grüße\n{worker}',
  },
  'leave-information': {
    title: 'Erklären Sie die Folgen und lassen Sie das Faltblatt da',
    why: 'Der Mieter nimmt das Angebot nicht an. Erklären Sie, was bei unbezahlter Miete geschehen kann, und dass er sich immer melden kann.',
  },
  'explore-situation': {
    title: 'Erkunden Sie die Lage beim Mieter zu Hause',
    why: 'Suchen Sie gemeinsam Ursache, Bedarf und Möglichkeiten; beginnen Sie nötigenfalls eine sozial-finanzielle Untersuchung.',
  },
  'feasible-proposal': {
    title: 'Erarbeiten Sie mit dem Mieter einen machbaren Vorschlag',
    why: 'Ein realistischer Vorschlag an den Vermieter verhindert ein Verfahren. Denken Sie an Budgetberatung, Mietzuschuss und Energiehilfe.',
  },
  'landlord-answer': {
    title: 'Fragen Sie den Vermieter nach seiner Antwort auf den Vorschlag',
    why: 'Ohne Einigung droht die Räumung weiter. Teilen Sie nur, was das Wohnproblem betrifft.',
  },
  'short-follow-up': {
    title: 'Begleiten Sie kurz weiter oder verweisen Sie',
    why: 'Läuft es wie vereinbart? Verweisen Sie nötigenfalls an passende Hilfe.',
  },
  'contact-before-hearing': {
    title: 'Nehmen Sie sofort Kontakt wegen des Gerichtstermins auf',
    why: 'Es gibt eine Klage beim Friedensrichter und wenig Zeit. Rufen Sie an, und gehen Sie sonst vorbei.',
  },
  'visit-before-hearing': {
    title: 'Besuchen Sie den Mieter vor dem Gerichtstermin',
    why: 'Der Mieter wurde nicht erreicht oder zögert. Wer nicht kommt, wird nicht gehört.',
  },
  'verify-address': {
    title: 'Finden Sie heraus, wo der Mieter jetzt wohnt',
    why: 'Der Mieter soll umgezogen sein, aber das Verfahren läuft. Prüfen Sie, ob er den Termin kennt.',
  },
  'ask-hearing-date': {
    title: 'Erfragen Sie den Gerichtstermin bei der Kanzlei',
    why: 'Das Schriftstück nennt ihn nicht. Ohne Datum lässt sich nicht zurückzählen.',
  },
  'ask-hearing-date-again': {
    title: 'Erfragen Sie den Gerichtstermin noch einmal',
    why: 'Das Datum ist noch immer nicht bekannt.',
  },
  'explain-hearing': {
    title: 'Erklären Sie das Verfahren und ermutigen Sie zur Teilnahme',
    why: 'Anwesend zu sein macht den Unterschied. Bieten Sie Begleitung an.',
  },
  'arrange-lawyer': {
    title: 'Vermitteln Sie nötigenfalls einen Anwalt (pro Deo)',
    why: 'Wir handeln nicht rechtlich; ein Anwalt schon.',
  },
  'joint-proposal': {
    title: 'Machen Sie gemeinsam einen Vorschlag vor dem Termin',
    why: 'Ein machbarer Vorschlag kann das Gericht von Raten statt Räumung überzeugen.',
  },
  'remind-four-days-before': {
    title: 'Erinnern Sie den Mieter an den Termin (4 Tage vorher)',
    why: 'Klären Sie Anfahrt, Urlaub, Kinderbetreuung und Unterlagen.',
  },
  'remind-day-before': {
    title: 'Erinnern Sie den Mieter an den Termin (am Vortag)',
    why: 'Vereinbaren Sie, wo und wann Sie sich treffen.',
  },
  'attend-hearing': {
    title: 'Begleiten Sie den Mieter zum Gerichtstermin',
    why: 'Unterstützen Sie ihn und tragen Sie den Vorschlag vor.',
  },
  'record-result': {
    title: 'Halten Sie das Ergebnis des Termins fest',
    why: 'Davon hängt ab, was folgt: Ratenplan, Warten auf das Urteil oder ein neuer Termin.',
  },
  'ask-new-hearing-date': {
    title: 'Erfragen Sie den neuen Gerichtstermin',
    why: 'Die Sache wurde vertagt. Mit dem neuen Datum zählen wir wieder zurück.',
  },
  'await-judgment': {
    title: 'Prüfen Sie, ob das Urteil da ist',
    why: 'Das Urteil soll den Sozialdienst unverzüglich erreichen. Fragen Sie sonst bei der Kanzlei nach.',
  },
  'read-judgment': {
    title: 'Lesen Sie das Urteil mit dem Mieter',
    why: 'Gewährt das Gericht Raten oder ordnet es die Räumung an? Davon hängt alles Weitere ab.',
  },
  'visit-after-judgment': {
    title: 'Gehen Sie vorbei, um das Urteil zu besprechen',
    why: 'Der Mieter wurde nicht erreicht und die Fristen laufen.',
  },
  'can-tenant-keep-home': {
    title: 'Prüfen Sie, ob der Mieter die Wohnung behalten kann',
    why: 'Sind Miete und Raten zusammen tragbar? Wenn nicht, beginnen Sie jetzt zu suchen.',
  },
  'advise-leaving': {
    title: 'Raten Sie, rechtzeitig selbst umzuziehen',
    why: 'Wer selbst auszieht, vermeidet die Kosten einer Räumung.',
  },
  'register-for-housing': {
    title: 'Melden Sie den Mieter bei einem sozialen Vermieter an',
    why: 'Die Wartezeit beginnt erst mit der Anmeldung.',
  },
  'search-home': {
    title: 'Helfen Sie bei der Wohnungssuche',
    why: 'Auch auf dem privaten Markt, mit Hilfe für Kaution und erste Miete.',
  },
  'watch-waiting-month': {
    title: 'Sehen Sie vor Ende des Wartemonats, wo der Haushalt steht',
    why: 'Kurz danach ist eine Räumung rechtlich möglich. Gibt es einen eingehaltenen Plan oder eine andere Wohnung?',
  },
  'watch-bailiff': {
    title: 'Fragen Sie, ob der Gerichtsvollzieher ein Datum angekündigt hat',
    why: 'Er muss das Datum vorher mitteilen; so wird niemand überrascht.',
  },
  'prepare-eviction-day': {
    title: 'Bereiten Sie den Tag der Räumung vor',
    why: 'Unterkunft, Transport, Hausrat, Papiere, Haustiere und Schule: Regeln Sie es vor dem Tag selbst.',
  },
  'day-of-eviction': {
    title: 'Tag der Räumung: Seien Sie für den Haushalt da',
    why: 'Sorgen Sie dafür, dass niemand ohne Unterkunft bleibt.',
  },
  'reclaim-goods': {
    title: 'Helfen Sie, den Hausrat bei der Gemeinde abzuholen',
    why: 'Die Gemeinde verwahrt ihn sechs Monate; danach ist er weg.',
  },
  'reclaim-goods-last-call': {
    title: 'Letzte Gelegenheit, den Hausrat abzuholen',
    why: 'Die sechs Monate laufen ab.',
  },
  'record-payment-plan': {
    title: 'Halten Sie Ratenplan und Fälligkeit fest',
    why: 'Betrag, Fälligkeit und Konto müssen allen klar sein. Geben Sie dem Mieter eine Übersicht.',
  },
  'check-before-payment': {
    title: 'Rufen Sie den Mieter vor der Fälligkeit an',
    why: 'Werden Miete und Rate diesen Monat bezahlt? Noch ist Zeit, nachzusteuern.',
  },
  'check-payment': {
    title: 'Prüfen Sie, ob Miete und Rate bezahlt sind',
    why: 'Eine versäumte Zahlung kann die Räumung wieder möglich machen.',
  },
  'repair-payment-plan': {
    title: 'Stellen Sie den Ratenplan sofort wieder her',
    why: 'Eine Zahlung fehlt oder droht zu fehlen. Suchen Sie noch diese Woche eine Lösung mit Mieter und Vermieter.',
  },
  'last-attempt-payment-plan': {
    title: 'Letzter Versuch, den Ratenplan zu retten',
    why: 'Ohne Einigung kann der Vermieter weitergehen.',
  },
  'check-fund': {
    title: 'Kann der Fonds gegen Zwangsräumungen helfen?',
    why: 'Bei 2 bis 6 Monaten Rückstand kann das ÖSHZ einen Teil zahlen, wenn Mieter und Vermieter eine Begleitvereinbarung schließen.',
  },
  'pay-from-fund': {
    title: 'Lassen Sie den Beitrag des Fonds auszahlen',
    why: 'Das ÖSHZ zahlt innerhalb von 10 Werktagen.',
  },
  'follow-fund-plan': {
    title: 'Verfolgen Sie die Rückzahlung an den Fonds',
    why: 'Wird der Plan eingehalten?',
  },
  'repair-fund-plan': {
    title: 'Der Plan des Fonds wird nicht eingehalten: Stellen Sie ihn wieder her',
    why: 'Das ÖSHZ hat mindestens zwei Wochen, um eine Lösung zu finden.',
  },
  'check-tenant-informed': {
    title: 'Prüfen Sie, ob der Mieter von der Anmeldung weiß',
    why: 'Das ist die einzige Bedingung, um zu beginnen.',
  },
  'first-home-visit': {
    title: 'Machen Sie einen ersten Hausbesuch',
    why: 'Sehen Sie mit dem Mieter, was schwierig ist.',
  },
  'repeat-first-visit': {
    title: 'Gehen Sie für das erste Gespräch noch einmal vorbei',
    why: 'Der erste Besuch war erfolglos.',
  },
  'agreement-both-parties': {
    title: 'Bitten Sie Mieter und Vermieter um Zustimmung',
    why: 'Beide müssen der Begleitung zustimmen; halten Sie die Vereinbarungen fest.',
  },
  'half-yearly-evaluation': {
    title: 'Werten Sie die Begleitung aus',
    why: 'Werden Vereinbarungen eingehalten und wachsen die Fähigkeiten?',
  },
  'three-year-limit': {
    title: 'Schließen Sie die Begleitung ab: Sie dauert höchstens drei Jahre',
    why: 'Bauen Sie das Netz auf, das danach übernimmt.',
  },
  'joint-first-visit': {
    title: 'Machen Sie den ersten Besuch zusammen mit der anmeldenden Stelle',
    why: 'Sprechen Sie über Anlass, gewünschtes Ergebnis und Rahmen; legen Sie die Veränderungsziele fest.',
  },
  'feedback-to-referrer': {
    title: 'Geben Sie der anmeldenden Stelle Rückmeldung',
    why: 'Sie bleibt beteiligt und ansprechbar.',
  },
  'evaluation-three-months': {
    title: 'Werten Sie nach drei Monaten mit der anmeldenden Stelle aus',
    why: 'Welche Anpassungen braucht es, um die Ziele innerhalb von sechs Monaten zu erreichen?',
  },
  'adjust-goals': {
    title: 'Passen Sie die Ziele an',
    why: 'Vereinbaren Sie mit Mieter und anmeldender Stelle, was anders werden muss.',
  },
  'end-of-six-months': {
    title: 'Schließen Sie die Begleitung nach sechs Monaten ab',
    why: 'Sind die Ziele erreicht? Verweisen Sie nötigenfalls weiter.',
  },
  'intake-visit': {
    title: 'Machen Sie den Aufnahmebesuch',
    why: 'Erfassen Sie Probleme und Möglichkeiten; gewinnen Sie Vertrauen, auch ohne Hilfeersuchen.',
  },
  'repeat-intake-visit': {
    title: 'Versuchen Sie die Aufnahme noch einmal',
    why: 'Machen Sie klar, was folgt, wenn keine Hilfe beginnt.',
  },
  'motivate-refusal': {
    title: 'Begründen Sie schriftlich, warum die Begleitung nicht beginnt',
    why: 'Die Vereinbarung mit dem Vermieter verlangt eine gründliche Begründung.',
  },
  'action-plan': {
    title: 'Erstellen Sie mit dem Mieter den Handlungsplan',
    why: 'Konkrete, machbare Ziele mit den Bedingungen des Vermieters. Andere Ziele gehen ihn nichts an.',
  },
  'evaluation-with-landlord': {
    title: 'Werten Sie die Ziele mit dem Vermieter aus',
    why: 'Nur die Ziele, die das Wohnproblem betreffen.',
  },
  'nine-month-review': {
    title: 'Prüfen Sie nach neun Monaten, ob die Begleitung enden kann',
    why: 'Eine Begleitung dauert im Durchschnitt neun Monate.',
  },
  'extended-review': {
    title: 'Prüfen Sie, ob die verlängerte Begleitung enden kann',
    why: 'Die Ziele waren noch nicht erreicht.',
  },
  'transit-intake': {
    title: 'Machen Sie die Aufnahme für eine Übergangswohnung',
    why: 'Dem Haushalt droht innerhalb eines Monats Obdachlosigkeit.',
  },
  'transit-agreement': {
    title: 'Schließen Sie die Vereinbarung für die Übergangswohnung',
    why: 'Wohnung und Begleitung gehören zusammen.',
  },
  'transit-evaluation': {
    title: 'Werten Sie den Aufenthalt in der Übergangswohnung aus',
    why: 'Ist der Mieter selbstständig genug, um eine Wohnung zu finden und zu behalten?',
  },
  'transit-move-on': {
    title: 'Helfen Sie beim Wechsel in eine eigene Mietwohnung',
    why: 'Die Ziele sind erreicht: Suchen Sie nun eine dauerhafte Wohnung.',
  },
  'crisis-placement': {
    title: 'Finden Sie noch heute eine Krisenunterkunft',
    why: 'Der Haushalt ist plötzlich obdachlos.',
  },
  'crisis-search-home': {
    title: 'Helfen Sie bei der Wohnungssuche nach der Krisenunterkunft',
    why: 'Die Unterkunft gilt vier Monate und kann einmal verlängert werden.',
  },
  'crisis-end-first-term': {
    title: 'Die ersten vier Monate Krisenunterkunft laufen ab',
    why: 'Entscheiden Sie über Auszug oder vier weitere Monate.',
  },
  'crisis-end-second-term': {
    title: 'Die Krisenunterkunft endet',
    why: 'Die zweite und letzte Frist von vier Monaten läuft ab.',
  },
  'closing-record': {
    title: 'Schließen Sie die Akte oder halten Sie sie offen',
    why: 'Sind die Ziele erreicht? Wurde eine Räumung vermieden?',
  },
  'look-again': {
    title: 'Sehen Sie sich diese Akte noch einmal an',
    why: 'Sie blieb letzten Monat offen. Kann sie nun geschlossen werden?',
  },
  'aftercare-one-month': {
    title: 'Nachsorge: Kontakt nach einem Monat',
    why: 'Geht es gut? Mieter und Vermieter können immer zurückkommen.',
  },
  'aftercare-three-months': {
    title: 'Nachsorge: Kontakt nach drei Monaten',
    why: 'Geht es weiter gut? Bei einem Rückfall beginnen wir von vorn.',
  },
  'aftercare-six-months': {
    title: 'Nachsorge: letzter Kontakt nach sechs Monaten',
    why: 'Danach schließen wir ab; die Tür bleibt einen Spalt offen.',
  },
};
