// Deterministic plans of a wanted size, for measuring.
const findings = [
  'Rails loose in two bathrooms',
  'Call bells slow at tea time',
  'Fluid charts not added up',
  'Eye drops undated',
  'Care plans not read by bank staff',
];
const actions = [
  'Fit new rails',
  'Bring the second tea round forward',
  'Add a total box to the chart',
  'Put a label roll on each trolley',
  'Write a one-page summary for each resident',
];
const owners = ['Ada Reeve', 'Registered Manager', 'TI', 'All staff', 'TBC', 'Ngozi Bright, clinical lead', ''];
const dates = ['4 May 2027', '31/03/2027', 'ASAP', 'end of June 2027', 'within 10 working days', 'monthly', ''];
const checks = ['Deputy samples 12 charts in June 2027', 'Attendance sheet', 'Re-audit in July 2027', ''];

/** A plan of about so many bytes: sections of prose, each with a table of twenty rows that lack much. */
function poorPlanOf(bytes) {
  let text = '---\ntype: action-plan\ndate: 2026-11-02\n---\n\n# Improvement plan\n\nTI = Tom Ilunga\n';
  for (let section = 1, row = 0; text.length < bytes; section++) {
    text += `\n## Part ${section}\n\nThe visit of ${(section % 28) + 1} October 2026 found the following. Families were asked in September.\n\n| Ref | Finding | Action | Owner | Due | How we will check |\n|---|---|---|---|---|---|\n`;
    for (let index = 0; index < 20 && text.length < bytes; index++, row++) {
      const pick = (words, by) => words[(row * by + section) % words.length];
      text += `| ${section}.${index + 1} | ${pick(findings, 3)} | ${pick(actions, 7)} | ${pick(owners, 5)} | ${pick(dates, 11)} | ${pick(checks, 13)} |\n`;
    }
  }
  return text;
}

/**
 * A document of so many actions: one table, one list, or minutes with an action under each item. Documents of different
 * `edition` say the same in other words, so that nothing remembered of one helps with the next.
 */
export function actionsIn(shape, count, edition = 0) {
  const pick = (words, index, by) => words[(index * by) % words.length];
  const rows = Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    action: `${pick(actions, index, 7)} in room ${edition * count + index + 1}`,
    owner: pick(owners, index, 5),
    date: pick(dates, index, 11),
    check: pick(checks, index, 13).replace(/(?<=\d) charts/, ` charts of ${edition * count + index + 1}`),
  }));
  if (shape === 'table') {
    const lines = rows.map(
      ({ number, action, owner, date, check }) => `| ${number} | ${action} | ${owner} | ${date} | ${check} |`,
    );
    return `# Improvement plan\n\nDate: 2 November 2026\n\n| Ref | Action | Owner | Due | How we will check |\n|---|---|---|---|---|\n${lines.join('\n')}\n`;
  }
  if (shape === 'list') {
    const lines = rows.map(({ action, owner, date }) => `- [ ] ${action} – Owner: ${owner} – Due: ${date}`);
    return `# Improvement plan\n\nDate: 2 November 2026\n\n## Actions\n\n${lines.join('\n')}\n`;
  }
  const items = rows.map(
    ({ number, action, date }) =>
      `## ${number}. Item\n\nTomasz told how it went at tea time. The board heard him.\n\n**Action:** TI to ${action.toLowerCase()}${date ? ` by ${date}` : ''}\n`,
  );
  return `# Minutes of the quality meeting\n\nDate: 2 November 2026\n\nPresent: Ada Reeve (AR), Tom Ilunga (TI)\n\n${items.join('\n')}`;
}

const places = ['the first floor', 'the east wing', 'the lounge', 'the kitchen', 'the clinic room', 'the night team'];
const work = [
  ['rails loose', 'Fit new rails', 'tests each rail'],
  ['call bells answered late', 'Move the tea round', 'times 20 bells'],
  ['fluid charts not added up', 'Add a total box to the chart', 'samples 12 charts'],
  ['eye drops undated', 'Put a roll of labels on each trolley', 'looks at 12 bottles'],
  ['care plans unread by bank staff', 'Write a page of the main needs for each resident', 'asks five bank staff'],
  ['weights missed', 'Set up a weekly weights meeting', 'reads eight weight charts'],
  ['slings worn', 'Replace the worn slings', 'inspects the slings'],
  ['family meetings lapsed', 'Hold a family meeting', 'surveys ten families'],
];
const names = ['Ada Reeve', 'Tom Ilunga', 'Ngozi Bright', 'Ewan Price', 'Priya Nair', 'Lowri Bevan', 'TI', 'AR'];
const months = 'January February March April May June July August September October November December'.split(' ');
const nextYear = new Date().getFullYear() + 1;

/** Numbers below a limit, the same for the same seed. */
export function randomFrom(seed) {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return (below) => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

/** A row of ordinary quality: about one in three lacks something. */
function ordinaryRow(reference, random) {
  const [found, action, check] = work[random(work.length)];
  const place = places[random(places.length)];
  const room = 1 + random(60);
  const date = `${1 + random(28)} ${months[random(12)]} ${nextYear}`;
  const flaw = random(18);
  const owner = flaw === 0 ? '' : flaw === 1 ? 'TBC' : flaw === 2 ? 'All staff' : names[random(names.length)];
  const due = flaw === 3 ? 'ASAP' : flaw === 4 ? '' : date;
  const checked = flaw === 5 ? '' : `${names[random(6)]} ${check} in ${months[random(12)]} ${nextYear + 1}`;
  return `| ${reference} | Room ${room}, ${place}: ${found} | ${action} in room ${room} on ${place} | ${owner} | ${due} | ${checked} |\n`;
}

const ordinaryTop = `---\ntype: action-plan\ndate: ${nextYear - 1}-01-15\n---\n\n# Improvement plan\n\nTI = Tom Ilunga, AR = Ada Reeve\n`;
const ordinaryHead = '| Ref | Finding | Action | Owner | Due | How we will check |\n|---|---|---|---|---|---|\n';

function ordinaryPlanOf(bytes, edition) {
  const random = randomFrom(edition);
  let text = ordinaryTop;
  for (let section = 1; text.length < bytes; section++) {
    text += `\n## Part ${section}\n\nThe visit of ${1 + random(28)} ${months[random(12)]} found the following. Families were asked about ${places[random(places.length)]}.\n\n${ordinaryHead}`;
    for (let index = 1; index <= 20 && text.length < bytes; index++) text += ordinaryRow(`${section}.${index}`, random);
  }
  return text;
}

/**
 * A plan of about so many bytes. Of `ordinary` quality one finding comes to about three actions; a `poor` one has more
 * findings than actions. Those of different `edition` say other things.
 */
export function planOf(bytes, quality = 'poor', edition = 0) {
  return quality === 'poor' ? poorPlanOf(bytes) : ordinaryPlanOf(bytes, edition);
}

/** A plan of ordinary quality with all its actions in one table. */
export function tableOf(rows) {
  const random = randomFrom(rows);
  return `${ordinaryTop}\n${ordinaryHead}${Array.from({ length: rows }, (_, row) => ordinaryRow(row + 1, random)).join('')}`;
}
