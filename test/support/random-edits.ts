import fc from 'fast-check';
import { hostileEdits, hostileLines } from './torture.ts';

/** What an author does to a text. Numbers stand for any place: each is taken modulo what there is. */
export type Edit =
  | { readonly does: 'type'; readonly at: number; readonly words: string }
  | { readonly does: 'type at the start of a line'; readonly line: number; readonly words: string }
  | { readonly does: 'take out'; readonly at: number; readonly length: number }
  | { readonly does: 'paste lines'; readonly line: number; readonly lines: readonly string[] }
  | { readonly does: 'copy lines'; readonly from: number; readonly count: number; readonly line: number }
  | { readonly does: 'cut lines'; readonly line: number; readonly count: number }
  | { readonly does: 'undo' }
  /** As with several cursors, or a formatter: nobody reads the text in between. */
  | { readonly does: 'at once'; readonly edits: readonly Edit[] };

const letters = ['a', 'e', 's', 't', ' ', '.', ',', '4', '–', ':'];
const marks = ['\n', '\n\n', '|', '- ', '* ', '1. ', '## ', '> ', '- [ ] ', '**', '    ', '`', '[', '<br>', '~~'];
const bits = [
  'Ada Reeve',
  'AR',
  'TBC',
  ' by 4 May 2027',
  'ASAP',
  ' – Owner: ',
  'Lead: ',
  'ACTION: ',
  'will ',
  ' to ',
  'Done',
  '🟢',
  'we learned that ',
  'Date: 9 June 2026',
  'Next meeting: 8 June 2026',
  'AR = Abi Rowe',
  'Red = done',
  '<!-- golden-thread-ignore action-overdue: agreed -->',
];
const pastedLines = [
  '| Order slings | Tom Ilunga | 9 May 2027 | Deputy counts them |  |',
  '| Order slings | TBC |',
  '- Order slings – Owner: TI – Due: 9 May 2027',
  '  - ring the supplier',
  '**ACTION:** TI to order slings by 9 May 2027',
  '## Lessons learned',
  '## Actions for Priya Nair',
  '### To be done by 30 June 2026',
  'Present: Priya Nair (PN), Tom Ilunga (TI)',
  '[ref]: x',
  '[name]: x',
  '[the council]: http://example.org',
  '',
];

const place = fc.nat(100_000);
const anyLine = fc.oneof(fc.constantFrom(...pastedLines), fc.constantFrom(...hostileLines));
const typed = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...letters) },
  { weight: 4, arbitrary: fc.constantFrom(...marks) },
  { weight: 2, arbitrary: fc.constantFrom(...bits) },
  { weight: 2, arbitrary: fc.constantFrom(...hostileEdits) },
);
const one: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant('type' as const), at: place, words: typed }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('type at the start of a line' as const),
      line: place,
      words: fc.oneof(fc.constantFrom(...marks), typed),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('take out' as const),
      at: place,
      length: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 200 })),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('paste lines' as const),
      line: place,
      lines: fc.array(anyLine, { minLength: 1, maxLength: 4 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('copy lines' as const),
      from: place,
      count: fc.integer({ min: 1, max: 8 }),
      line: place,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('cut lines' as const),
      line: place,
      count: fc.integer({ min: 1, max: 6 }),
    }),
  },
);

export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 10, arbitrary: one },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('at once' as const),
      edits: fc.array(one, { minLength: 2, maxLength: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ does: 'undo' as const }) },
);

/** The text after each edit in turn. */
export function textsAfter(start: string, edits: readonly Edit[]): string[] {
  const past: string[] = [];
  let text = start;
  return edits.map((edit) => {
    if (edit.does === 'undo') text = past.pop() ?? text;
    else {
      past.push(text);
      text = after(text, edit);
    }
    return text;
  });
}

function after(text: string, edit: Edit): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = () => text.split(end);
  const typedHere = (words: string) => (words.includes('\r') ? words : words.replaceAll('\n', end));
  switch (edit.does) {
    case 'type': {
      const at = edit.at % (text.length + 1);
      return text.slice(0, at) + typedHere(edit.words) + text.slice(at);
    }
    case 'type at the start of a line': {
      const all = lines();
      const line = edit.line % all.length;
      return all.with(line, typedHere(edit.words) + all[line]).join(end);
    }
    case 'take out': {
      const at = edit.at % (text.length + 1);
      return text.slice(0, at) + text.slice(at + edit.length);
    }
    case 'paste lines':
      return lines()
        .toSpliced(edit.line % (lines().length + 1), 0, ...edit.lines)
        .join(end);
    case 'copy lines': {
      const all = lines();
      const from = edit.from % all.length;
      return all.toSpliced(edit.line % (all.length + 1), 0, ...all.slice(from, from + edit.count)).join(end);
    }
    case 'cut lines':
      return lines()
        .toSpliced(edit.line % lines().length, edit.count)
        .join(end);
    case 'at once':
      return edit.edits.reduce(after, text);
    case 'undo':
      return text;
  }
}
