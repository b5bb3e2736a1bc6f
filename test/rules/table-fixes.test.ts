import { test } from 'vitest';
import { fixes } from '../support/judging.ts';

// Where a missing part is written, in tables of every shape.

const owner = 'action-without-owner';
const timescale = 'action-without-timescale';
const form = { kind: 'action-plan', choose: 'Write' } as const;
const check = 'Deputy samples it, 8 May 2090';

test('in a blank cell of HTML, inside its paragraph', () => {
  const table = (lead: string) =>
    `<table><tr><th>Action</th><th>Lead</th><th>Due</th></tr><tr><td>Wash the slings</td><td><p class=x>${lead}&nbsp;</p></td><td>4 May 2090</td></tr></table>\n`;
  fixes(owner, table(''), table('[name]'), form);
});

test('beside the date, or the name, where one column is for both', () => {
  const table = (cell: string) =>
    `| Action | Who / when | Check |\n|---|---|---|\n| Wash the slings | ${cell} | ${check} |\n`;
  fixes(owner, table('4 May 2090'), table('4 May 2090 – [name]'), form);
  fixes(timescale, table('Ada Reeve'), table('Ada Reeve – [date]'), form);
  fixes(owner, table(''), table('[name]'), form);
});

test('in a new row of a table that names its fields down the page', () => {
  const table = (more: string) =>
    `| Action | Wash the slings |\n|---|---|\n| Due | 4 May 2090 |\n| Check | ${check} |${more}\n`;
  fixes(owner, table(''), table('\n| Owner | [name]'), form);
});

test('in a new column under headings that are not the first row', () => {
  fixes(
    owner,
    `|  |  |  |\n|---|---|---|\n| Action | Due | Check |\n| Wash the slings | 4 May 2090 | ${check} |\n`,
    `|  |  |  |  |\n|---|---|---|---|\n| Action | Due | Check | Owner |\n| Wash the slings | 4 May 2090 | ${check} | [name] |\n`,
    form,
  );
});

test('in a new column, past headings that are repeated further down', () => {
  const headings = '| Action | Due | Check |';
  const row = `| Wash the slings | 4 May 2090 | ${check} |`;
  fixes(
    owner,
    `${headings}\n|---|---|---|\n${row}\n${headings}\n`,
    `${headings} Owner |\n|---|---|---|---|\n${row} [name] |\n${headings}  |\n`,
    form,
  );
});
