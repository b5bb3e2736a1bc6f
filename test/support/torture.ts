// Texts that try the reading of Markdown: every construct that opens, continues or interrupts a block, in any order.

/** Lines, some of which open what nothing closes. */
export const hostileLines: readonly string[] = [
  ...[
    '# Improvement plan',
    '## Actions',
    '### By `code` #',
    '#nothing',
    '#',
    '##',
    'Setext heading',
    '===',
    '----',
    '=',
  ],
  ...[
    'Fit two rails by 4 May',
    'Lead: Ada Reeve  ',
    'goes on here',
    '  goes on indented',
    '   three spaces',
    'ends in a space ',
  ],
  ...['    code, perhaps', '\tafter a tab', '```', '```js', '  ```', '~~~ words', '~~~'],
  ...[
    '- an item',
    '- [ ] a task',
    '- [x] done – Owner: Jo',
    '- [ ]',
    '- [x]  two spaces',
    '-   three',
    '-     five',
    '-',
    '- ',
  ],
  ...[
    '  - below it',
    '    - deeper',
    '  words of the item',
    '* a star',
    '+ a plus',
    '+1 from me',
    '-1',
    '- ```',
    '- <!-- open',
  ],
  ...[
    '1. first',
    '2. second',
    '3) third',
    '10) tenth',
    '   1. below',
    '1.',
    '12.',
    '4. May',
    '1.5 litres',
    '2026 was good',
  ],
  ...['> quoted', '> - quoted item', '>', '---', '***', '* * *', '- - -'],
  ...[
    '| A | B |',
    '|---|---|',
    '| :-- | --: |',
    '|---|',
    '|-',
    '| Fit rails | Ada |',
    '| Fit | **by:** May |',
    '| a<br>b |  |',
  ],
  ...[
    '|  | |',
    '| a | b',
    '||',
    'a | b | c',
    '| a \\| b | c |',
    '  | c | d |',
    '| [ref] | `x` |',
    '| ~~4 May~~ 9 June | |',
  ],
  ...[
    '<div>',
    '</div>',
    '<!-- a note -->',
    '<!-- open',
    '-->',
    '<script>',
    '</script>',
    '<?php',
    '<!DOCTYPE x>',
    '<table>',
    '<table><tr><td>Fit rails</td>',
    '<td rowspan=2>Ada &amp; Tom',
    '</table>',
    '<![CDATA[',
    '<',
    '< b',
  ],
  ...['<b>bold</b> words', 'one<br>two', 'one <BR /> two', '<15 mg', '<http://example.org>'],
  ...[
    '[ref]: http://example.org',
    '[a ref]:',
    '> [quoted]: x',
    'see [ref] and [quoted]',
    '[link](x) here',
    '![picture](x)',
    '[ ] a box',
    '[x]',
  ],
  ...[
    'a & b &amp; c &copy d',
    '**Bold:** the rest',
    '**Bold** and __more__',
    '*one* star',
    'snake_case',
    '_x_',
    '5 * 3 * 2',
    '**a**b',
  ],
  ...[
    '**a:**b',
    '(**a**)',
    '**(a)**',
    '***a***',
    '**',
    '**open',
    '~~old~~ new',
    '~one~',
    '~ about',
    'an\\*escape',
    '`code`',
  ],
  ...[
    '(in brackets)',
    '“quoted”',
    '"quoted"',
    '£5',
    '@jo to ring',
    '/path',
    '😀 Jo to ring',
    '\u00a0spaced',
    '\u2028',
    '\0',
    'A. letter',
  ],
  ...[
    '-| 5 | c |',
    '*| c |',
    '[x] | c |',
    '#| c |',
    ':-- | --:',
    ': about May',
    '-- and so on',
    '+a',
    '_by_ May',
    '~5 litres',
    '`a` | b |',
    '=> done',
    '!important',
    '[ref] goes on',
    '<- see above',
  ],
  ...['', '', '', '', '', '', '   ', '\t'],
];

/** Bits that an author types or pastes. */
export const hostileEdits: readonly string[] = [
  ...[
    'a',
    'x',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '|',
    '-',
    '- ',
    '* ',
    '1. ',
    '#',
    '# ',
    '>',
    '`',
    '```',
    '~~~\n',
    '*',
    '**',
    '[',
    ']',
    ']:',
  ],
  ...[
    '<',
    '<!--',
    '-->',
    '\t',
    '    ',
    '\\',
    '&amp;',
    '=',
    '---\n',
    '| a | b |\n',
    '|---|---|\n',
    '[ref]: x\n',
    '\r\n',
    '\r',
    '[ ] ',
    '😀',
  ],
];

/** Numbers from 0 up to 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function pick<T>(values: readonly T[], random: () => number): T {
  return values[Math.floor(random() * values.length)]!;
}

export function hostileText(random: () => number, mostLines = 14): string {
  const end = random() < 0.1 ? '\r\n' : '\n';
  let text = random() < 0.1 ? '---\ntype: action-plan\n---\n' : '';
  for (let count = 2 + Math.floor(random() * mostLines); count > 0; count--) text += pick(hostileLines, random) + end;
  return random() < 0.3 ? text.trimEnd() : text;
}

/** The text after one edit: something typed or pasted, or a few units taken out. */
export function hostileEdit(text: string, random: () => number): string {
  const at = Math.floor(random() * (text.length + 1));
  if (random() < 0.3) return text.slice(0, at) + text.slice(at + 1 + Math.floor(random() * 6));
  const words = random() < 0.2 ? `${pick(hostileLines, random)}\n` : pick(hostileEdits, random);
  return text.slice(0, at) + words + text.slice(at);
}
