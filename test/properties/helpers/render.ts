/** Somebody on a made-up call. */
export interface Speaker {
  readonly name: string;
  /** Null for the operator. */
  readonly title: string | null;
  readonly firm: string | null;
  readonly side: 'company' | 'conference' | null;
}

/** Somebody's turn: paragraphs of speech. */
export interface Speech {
  readonly by: Speaker;
  readonly paragraphs: readonly string[];
}

/** A layout as a test prints it: what stands on top, and one turn. Speech comes with marks, `{Name:...}`. */
interface Printer {
  readonly top: (speakers: readonly Speaker[]) => string;
  readonly turn: (speech: Speech, number: number) => string;
}

const spoken = ({ by, paragraphs }: Speech, name = by.name): string => `{${name}:${paragraphs.join('\n\n')}}`;
const of = (side: Speaker['side']) => (speaker: Speaker) => speaker.side === side;
const RULES = { thick: '='.repeat(80), thin: '-'.repeat(80) };

const listOf = (speakers: readonly Speaker[], entry: (speaker: Speaker) => string): string =>
  ['company' as const, 'conference' as const]
    .map((side) => {
      const heading = side === 'company' ? 'Company Participants' : 'Conference Call Participants';
      return `${heading}\n\n${speakers.filter(of(side)).map(entry).join('\n')}\n\n`;
    })
    .join('');

const dashed = ({ name, title, firm, side }: Speaker): string => `${name} - ${side === 'company' ? title : firm}`;
const numberOf = (name: string): number => [...name].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 997, 7);

/** How each layout prints a call. One row a layout of src/layouts that has speech. */
export const printers: Readonly<Record<string, Printer>> = {
  streetevents: {
    top: (speakers) => {
      const entries = (side: Speaker['side']) =>
        speakers
          .filter(of(side))
          .map(({ name, firm, title }) => ` * ${name}\n   ${firm} - ${title}\n`)
          .join('');
      const headed = (heading: string) => `${RULES.thick}\n${heading}\n${RULES.thick}\n`;
      return `${headed('Corporate Participants')}${entries('company')}
${headed('Conference Call Participiants')}${entries('conference')}\n${headed('Presentation')}`;
    },
    turn: (speech, number) => {
      const { name, firm, title } = speech.by;
      const label = firm === null ? name : `${name},  ${firm} - ${title}`;
      return `${RULES.thin}\n${label}    [${number}]\n${RULES.thin}\n\n${spoken(speech)}\n\n`;
    },
  },
  'refinitiv-streetevents': {
    top: (speakers) =>
      `REFINITIV STREETEVENTS\n\nEDITED TRANSCRIPT\n\n${listOf(
        speakers,
        ({ name, firm, title }) => `- **${name}** *${firm} - ${title}*`,
      )}PRESENTATION\n\n`,
    turn: (speech) => {
      const { name, firm, title } = speech.by;
      return `${firm === null ? name : `${name} *${firm} - ${title}*`}\n\n${spoken(speech)}\n\n`;
    },
  },
  'name-title': {
    top: () => 'Transcript\n\n',
    turn: (speech) => `${speech.by.name} (${speech.by.title ?? 'participant'})\n\n${spoken(speech)}\n\n`,
  },
  'motley-fool': {
    top: () => 'Prepared Remarks:\n\n',
    turn: (speech) => {
      const { name, side, firm, title } = speech.by;
      const details = side === 'company' ? [title] : side === 'conference' ? [firm, 'Analyst'] : [];
      return `${[name, ...details].join(' -- ')}\n\n${spoken(speech)}\n\n`;
    },
  },
  'motley-fool-page': {
    top: (speakers) =>
      `CALL PARTICIPANTS\n\n${speakers
        .filter(of('company'))
        .map(({ name, title }) => `${title} — ${name}\n\n`)
        .join('')}TAKEAWAYS\n\nThe Motley Fool saw higher sales.\n\nFull Conference Call Transcript\n\n`,
    turn: (speech) => `${speech.by.name}:${spoken(speech)}\n\n`,
  },
  'seeking-alpha': {
    top: (speakers) => `${listOf(speakers, dashed)}Presentation\n\n`,
    turn: (speech) => {
      const { name, side, firm, title } = speech.by;
      const under = side === null ? '' : `${side === 'company' ? title : firm}\n`;
      return `${name}\n${under}\n${spoken(speech)}\n\n`;
    },
  },
  'name-colon': {
    top: () => '',
    turn: (speech) => `${speech.by.name}: ${spoken(speech)}\n\n`,
  },
  'speech-recogniser': {
    top: () => '',
    turn: (speech) => {
      const voice = `Speaker ${numberOf(speech.by.name)}`;
      return `${voice}\n\n${spoken(speech, voice)}\n\n`;
    },
  },
};

/** The turns of a call one after the other, without what stands on top. */
export const printTurns = (layout: string, speeches: readonly Speech[], from = 1): string =>
  speeches.map((speech, i) => printers[layout]?.turn(speech, from + i)).join('');

/** A call in a layout, with its speech marked. */
export function print(layout: string, speeches: readonly Speech[]): string {
  const speakers = [...new Map(speeches.map(({ by }) => [by.name, by])).values()];
  return `${printers[layout]?.top(speakers)}${printTurns(layout, speeches)}`;
}

export const operator: Speaker = { name: 'Operator', title: null, firm: null, side: null };
export const executive = (name: string, title = 'Chief Executive Officer'): Speaker => ({
  ...{ name, title, firm: 'Marlow Kilns plc', side: 'company' },
});
export const analyst = (name: string, firm = 'Quayside Securities'): Speaker => ({
  ...{ name, title: 'Analyst', firm, side: 'conference' },
});
