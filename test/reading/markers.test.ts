import { describe, expect, test } from 'vitest';
import { readMarker } from '../../server/src/core/reading/marker.ts';
import { readReference } from '../../server/src/core/reading/reference.ts';
import { readSentences } from '../../server/src/core/reading/sentences.ts';

describe('what a line announces', () => {
  test.each([
    ['ACTION: Jo to ring the builder', 'action', 'Jo to ring the builder'],
    ['Action point 3 – order rails', 'action', 'order rails'],
    ['AP1 Jo to ring', 'action', 'Jo to ring'],
    ['[Action] order rails', 'action', 'order rails'],
    ['TODO: order rails', 'action', 'order rails'],
    ['RESOLVED that the report be received', 'resolved', 'that the report be received'],
    ['It was agreed that Jo would ring', 'agreed', 'that Jo would ring'],
    ['Noted.', 'noted', ''],
    ['Theme A – bells not heard', 'theme', 'bells not heard'],
    ['Lesson S: the pump gives no alarm', 'lesson', 'the pump gives no alarm'],
    ['Learning point: the bell is not heard upstairs', 'lesson', 'the bell is not heard upstairs'],
  ])('%s', (text, role, rest) => {
    const marker = readMarker(text);
    expect(marker?.role).toBe(role);
    expect(text.slice(marker!.after)).toBe(rest);
  });

  test.each([
    'Action plans were discussed',
    'Actions speak louder than words',
    'The action log was taken as read',
    'Follow up with families is good',
  ])('nothing: %s', (text) => {
    expect(readMarker(text)).toBeUndefined();
  });
});

describe('references', () => {
  test.each([
    ['QSG-37 Jo to ring', 'QSG-37'],
    ['R1.1 Two coordinators', 'R1.1'],
    ['[MD2] call back', 'MD2'],
    ['5.2 Falls', '5.2'],
    ['PUB25/05/2: write to the ICB', 'PUB25/05/2'],
  ])('%s', (text, reference) => {
    const span = readReference(text)!;
    expect(text.slice(span.start, span.end)).toBe(reference);
  });

  test.each(['2 hoists to be ordered', 'Jo to ring', 'The 5.2 mile walk'])('none in "%s"', (text) => {
    expect(readReference(text)).toBeUndefined();
  });
});

test.each([
  ['Dr. Hart spoke. Jo will ring.', ['Dr. Hart spoke.', 'Jo will ring.']],
  ['Mr A. Kaya to ring. Noted', ['Mr A. Kaya to ring.', 'Noted']],
  ['By 4.30 p.m. on 3.5.26 Jo will ring.', ['By 4.30 p.m. on 3.5.26 Jo will ring.']],
  ['Did it work? "Yes." It did!', ['Did it work?', '"Yes."', 'It did!']],
])('sentences of: %s', (text, expected) => {
  expect(readSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
