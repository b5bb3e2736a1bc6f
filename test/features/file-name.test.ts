import { describe, expect, test } from 'vitest';
import { fileNameFor, freeName } from '../../client/src/templates/file-name.ts';

describe('the file of a new document', () => {
  test.each<[string | undefined, string]>([
    ['Handovers at night', 'Handovers at night.md'],
    ['Falls: April/May 2026?', 'Falls April May 2026.md'],
    ['  "Keys"  ', 'Keys.md'],
    ['C:\\plans\\..', 'C plans.md'],
    ['', 'falls-review.md'],
    ['...', 'falls-review.md'],
    [undefined, 'falls-review.md'],
    ['Gofal yn y nos – Tŷ Gwyn', 'Gofal yn y nos – Tŷ Gwyn.md'],
  ])('is called after its title, without what a disk does not allow: %j', (title, name) => {
    expect(fileNameFor(title, 'incidents/falls-review')).toBe(name);
  });

  test('has a short name even where the title is long', () => {
    expect(fileNameFor('word '.repeat(50), 'a').length).toBeLessThanOrEqual(83);
  });

  test('never takes the name of another', () => {
    expect(freeName('Keys.md', new Set())).toBe('Keys.md');
    expect(freeName('Keys.md', new Set(['keys.md', 'keys 2.md']))).toBe('Keys 3.md');
  });
});
