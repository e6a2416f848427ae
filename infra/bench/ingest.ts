import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import PDFDocument from 'pdfkit';
import { dataSchemas, eventTypes, signalReceived } from '#events/envelope.ts';
import type { FunctionHandler } from '#infra/local/function-runner.ts';
import { type Platform, startPlatform } from '#infra/local/platform.ts';
import { type FunctionName, topology } from '#infra/topology.ts';

/**
 * `bench ingest [--count N]`: lets N distinct inputs of each kind arrive on a fresh platform of this machine and
 * measures until all letters about them are out. Prints JSON: signals a second, latency from acceptance to the
 * committed case (milliseconds), processor time a signal (milliseconds, this process without the database), and in
 * which function the time went.
 */
type Kind = 'mail' | 'pdf' | 'list' | 'message';

type Input = { readonly key: string; readonly deliver: (platform: Platform) => Promise<void> };

const FAMILIES = [
  'Verbeke',
  'Moortgat',
  'Goyvaerts',
  'Claessens',
  'Lemmens',
  'Segers',
  'Roelandt',
  'Haddad',
  'Strobbe',
  'Diallo',
];
const GIVEN = ['Tom', 'Nele', 'Fatima', 'Luc', 'Ayse', 'Kevin', 'Godelieve', 'Marek', 'Zoe', 'Amadou'];
const STREETS = [
  'Barelstraat',
  'Kapelstraat',
  'Boomstraat',
  'Puursesteenweg',
  'Kerkstraat',
  'Molenstraat',
  'Schoolstraat',
];

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

/** Letters from a number, so that every household has a surname of its own. */
const letters = (index: number): string =>
  index < 26 ? String.fromCodePoint(97 + index) : letters(Math.floor(index / 26) - 1) + letters(index % 26);

const household = (kind: Kind, index: number) => {
  const salt = { mail: 0, pdf: 1, list: 2, message: 3 }[kind];
  return {
    given: pick(GIVEN, index + salt),
    family: `${pick(FAMILIES, index)}${letters(index * 4 + salt)}`,
    street: pick(STREETS, index + salt),
    number: String(1 + (index % 300)),
    amount: (600 + index).toString(),
  };
};

const mailOf = (index: number): Input => {
  const { given, family, street, number, amount } = household('mail', index);
  const id = `bench-${index}@scheldekant.example`;
  const raw = [
    'From: Woonmaatschappij Scheldekant <huurdersadministratie@scheldekant.example>',
    'To: meldpunt@sociaalhuis-scheldebocht.example',
    `Subject: Melding huurachterstand ${family}`,
    'Date: Mon, 02 Nov 2026 09:14:32 +0100',
    `Message-ID: <${id}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Beste collega,',
    '',
    `Wij melden u dat ${given} ${family}, ${street} ${number}, 2880 Bornem, een huurachterstand heeft van ${amount},00 euro (2 maanden).`,
    'Wij stuurden twee herinneringen. Graag nemen jullie contact op.',
    '',
    'Met vriendelijke groeten,',
    'Ellen Maes',
    'Woonmaatschappij Scheldekant bv',
    '',
  ].join('\r\n');
  return {
    key: id,
    deliver: async (platform) => {
      await platform.deliverMail(Buffer.from(raw));
    },
  };
};

const pdfOf = async (index: number): Promise<Input> => {
  const { given, family, street, number, amount } = household('pdf', index);
  const lines = [
    'Vredegerecht van het kanton Willebroek',
    `Rolnummer: 26A${9000 + index}`,
    'VERZOEKSCHRIFT tot uithuiszetting',
    'Ingeschreven op de rol op 29 oktober 2026',
    'Verzoekende partij: Woonmaatschappij Scheldekant bv, KBO 0999.412.180',
    `Verwerende partij: ${given} ${family}, wonende te 2880 Bornem, ${street} ${number}`,
    `Achterstallige huur: ${amount},00 euro (2 maanden)`,
    'De partijen worden opgeroepen op donderdag 19 november 2026 om 9.30 uur.',
  ];
  const document = new PDFDocument({ size: 'A4' });
  const written = Array.fromAsync(document as AsyncIterable<Buffer>);
  for (const line of lines) document.text(line).moveDown();
  document.end();
  const bytes = Buffer.concat(await written);
  const name = `bench-${index}.pdf`;
  return {
    key: name,
    deliver: async (platform) => {
      await platform.dropFile('vg-willebroek', name, bytes);
    },
  };
};

/** One list with a row a household: all rows arrive at once. */
const listOf = (count: number): Input[] => {
  const rows = Array.from({ length: count }, (_, index) => {
    const { given, family, street, number, amount } = household('list', index);
    return `${20_000 + index};${family};${given};${street};${number};2880;Bornem;300,00;${amount},00;2`;
  });
  const text = [
    'Dossiernr;Naam;Voornaam;Straat;Huisnr;Postcode;Gemeente;Maandhuur;Achterstand;Aantal maanden',
    ...rows,
  ].join('\r\n');
  const name = 'bench-list.csv';
  return [
    {
      key: name,
      deliver: async (platform) => {
        await platform.dropFile('scheldekant', name, Buffer.from(text));
      },
    },
  ];
};

const messageOf = (index: number): Input => {
  const { given, family, street, number, amount } = household('message', index);
  const ref = `bench-message-${index}`;
  const body = JSON.stringify({
    specversion: '1.0',
    id: ref,
    source: 'urn:kier:partner:caw',
    time: '2026-11-02T08:00:00Z',
    type: eventTypes.signalReceived,
    datacontenttype: 'application/json',
    dataschema: dataSchemas.signal,
    data: {
      kind: 'arrears',
      tenants: [{ givenName: given, familyName: family }],
      dwelling: { street, houseNumber: number, postcode: '2880', municipality: 'Bornem' },
      arrears: { amountCents: Number(amount) * 100 },
      source: { channel: 'message', ref, sender: 'ilse.wouters@caw-tussenstroom.example' },
      receivedAt: '2026-11-02T08:00:00Z',
    },
  });
  return {
    key: ref,
    deliver: async (platform) => {
      const QueueUrl = platform.queueUrls.get('arrears-signals');
      await platform.clients.sqs.send(
        new SendMessageCommand({ QueueUrl, MessageBody: body, MessageGroupId: 'caw' }),
      );
    },
  };
};

const inputsOf = async (kind: Kind, count: number): Promise<Input[]> => {
  const indices = Array.from({ length: count }, (_, index) => index);
  switch (kind) {
    case 'mail':
      return indices.map(mailOf);
    case 'pdf':
      return Promise.all(indices.map(pdfOf));
    case 'list':
      return listOf(count);
    case 'message':
      return indices.map(messageOf);
  }
};

const refOf = (body: string): string | undefined => {
  const parsed = signalReceived.safeParse(JSON.parse(body));
  return parsed.success ? parsed.data.data.source.ref : undefined;
};

/** The functions as they are, each timed; registrations also tell when which input was on its case. */
const timedHandlers = async (onRegistered: (ref: string) => void) => {
  const spentMs: Record<string, number> = {};
  const handlers: Partial<Record<FunctionName, FunctionHandler>> = {};
  for (const [name, { entry }] of Object.entries(topology.functions) as [FunctionName, { entry: string }][]) {
    const { handler } = (await import(new URL(`../../${entry}`, import.meta.url).href)) as {
      handler: FunctionHandler;
    };
    handlers[name] = async (event, context) => {
      const start = performance.now();
      try {
        return await handler(event, context);
      } finally {
        spentMs[name] = (spentMs[name] ?? 0) + performance.now() - start;
        if (name.startsWith('register-')) {
          for (const { body } of (event as { Records: { body: string }[] }).Records) {
            const ref = refOf(body);
            if (ref !== undefined) onRegistered(ref);
          }
        }
      }
    };
  }
  return { handlers, spentMs };
};

const quantile = (sorted: readonly number[], share: number): number =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);

const measure = async (kind: Kind, count: number) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'kier-bench-'));
  const acceptedAt = new Map<string, number>();
  const latencies: number[] = [];
  const { handlers, spentMs } = await timedHandlers((ref) => {
    const at = acceptedAt.get(ref);
    if (at !== undefined) latencies.push(performance.now() - at);
  });
  const platform = await startPlatform({
    dataDir,
    doors: false,
    clock: 'frozen',
    now: '2026-11-02T08:00:00Z',
    directoryFile: new URL('../../test/samples/directory.json', import.meta.url).pathname,
    handlers,
  });
  try {
    // One input first, so that nothing measured is a cold start.
    await messageOf(1_000_000).deliver(platform);
    await platform.waitUntilIdle();
    for (const name of Object.keys(spentMs)) spentMs[name] = 0;
    const inputs = await inputsOf(kind, count);
    const cpu = process.cpuUsage();
    const start = performance.now();
    for (const { key, deliver } of inputs) {
      acceptedAt.set(key, performance.now());
      await deliver(platform);
    }
    const idle = await platform.waitUntilIdle();
    const seconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(cpu);
    const sorted = latencies.toSorted((a, b) => a - b);
    return {
      signals: count,
      signalsPerSecond: Math.round((count / seconds) * 10) / 10,
      latencyMs: { median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), max: quantile(sorted, 1) },
      processorMsPerSignal: Math.round((user + system) / 1000 / count),
      deadLetters: idle.deadLetters,
      functionMsPerSignal: Object.fromEntries(
        Object.entries(spentMs)
          .filter(([, spent]) => spent > 0)
          .map(([name, spent]) => [name, Math.round((spent / count) * 10) / 10]),
      ),
    };
  } finally {
    await platform.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
};

export const run = async (args: string[]): Promise<void> => {
  const { values } = parseArgs({ args, options: { count: { type: 'string', default: '200' } } });
  const count = Math.max(1, Number(values.count));
  const figures: Record<string, unknown> = {};
  for (const kind of ['mail', 'pdf', 'list', 'message'] as const) {
    process.stderr.write(`${kind}: ${count} signals\n`);
    figures[kind] = await measure(kind, count);
  }
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
};
